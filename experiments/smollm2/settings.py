"""The methods and the settings that are tried of each."""

from __future__ import annotations

from dataclasses import dataclass, replace

RATES = (3e-5, 1e-4, 3e-4)


@dataclass(frozen=True)
class Setting:
    """One training run of full fine-tuning from the base model."""

    method: str
    variant: str = ""
    learning_rate: float = 1e-4
    epochs: int = 3
    seed: int = 0
    target: str = "labels"
    """"labels": cross-entropy; "anchor": KL(anchor || student)."""
    alpha: float = 0.5
    """Weight of the reference in the anchor; 1 is distillation from the reference."""
    inner_epochs: int = 1
    """Epochs between two snapshots."""
    reference: str = "hard"
    """One of REFERENCES."""
    replay: str = ""
    """Two general examples with the base's own answers beside eight of the skill: "answers", their cross-entropy;
    "base", KL(base || student) there (in an anchor: alpha 0, and the base in the snapshot's place)."""
    base_kl: float = 0.0
    """This times KL(base || student) beside the cross-entropy, on the skill's examples."""
    l2_sp: float = 0.0
    """This times half the squared distance to the base's weights (L2-SP)."""
    on_policy: float = 0.0
    """Share of batches whose responses the student writes."""
    averages: tuple[float, ...] = ()
    """Also measured at the end: weights that lie so far from the base's toward the trained ones."""

    @property
    def key(self) -> dict:
        return {"method": self.method, "variant": self.variant, "learning_rate": self.learning_rate, "seed": self.seed}


# Fine-tuned models that serve as references: the SFT run of this learning rate, after its last epoch.
REFERENCES = {"hard": 1e-4, "gentle": 3e-5}

_ANCHORED = Setting("anchored", "hard reference", epochs=4, target="anchor")
_GENTLE = replace(_ANCHORED, variant="gentle reference", reference="gentle")


def _at_every_rate(setting: Setting) -> tuple[Setting, ...]:
    return tuple(replace(setting, learning_rate=rate) for rate in RATES)


# References come first, then what the questions are about, so that a run that is stopped has said the most.
SETTINGS = (
    *_at_every_rate(Setting("SFT", averages=(0.25, 0.5, 0.75))),
    *_at_every_rate(_ANCHORED),
    *_at_every_rate(replace(_ANCHORED, method="anchored + replay", replay="base")),
    *_at_every_rate(Setting("SFT + replay", "KL to base", replay="base")),
    *_at_every_rate(_GENTLE),
    replace(_ANCHORED, method="anchored, on-policy", variant="half of the batches", on_policy=0.5),
    *_at_every_rate(Setting("SFT + KL to base", "0.2", base_kl=0.2)),
    *_at_every_rate(Setting("SFT + replay", "answers", replay="answers")),
    *_at_every_rate(Setting("L2-SP", "0.1", l2_sp=0.1)),
    *_at_every_rate(Setting("distillation", "hard reference", target="anchor", alpha=1.0)),
    replace(_GENTLE, method="anchored + replay", replay="base"),
    replace(_ANCHORED, variant="hard reference, K = 2", inner_epochs=2),
)
QUICK = tuple(replace(s, epochs=1) for s in (SETTINGS[1], SETTINGS[7]))
