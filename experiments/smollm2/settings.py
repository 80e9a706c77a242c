"""The methods and the settings that are tried of each."""

from __future__ import annotations

from dataclasses import dataclass, replace


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


_REPLAY = replace(_ANCHORED, method="anchored + replay", replay="base")
_METHODS = (
    _ANCHORED,
    _REPLAY,
    Setting("SFT + replay", "KL to base", replay="base"),
    _GENTLE,
    Setting("SFT + KL to base", "0.2", base_kl=0.2),
    Setting("L2-SP", "0.1", l2_sp=0.1),
    Setting("SFT + replay", "answers", replay="answers"),
    Setting("distillation", "hard reference", target="anchor", alpha=1.0),
)
# References first, then every method at one rate, then at the others: a run that is stopped has said the most.
SETTINGS = (
    *(Setting("SFT", learning_rate=rate, averages=(0.25, 0.5, 0.75)) for rate in (1e-4, 3e-5)),
    *_METHODS[:4],
    replace(_REPLAY, learning_rate=3e-4),
    Setting("SFT", learning_rate=3e-4, averages=(0.25, 0.5, 0.75)),
    *_METHODS[4:],
    replace(_ANCHORED, method="anchored, on-policy", variant="half of the batches", on_policy=0.5),
    *(replace(method, learning_rate=rate) for method in _METHODS for rate in (3e-4, 3e-5) if (method, rate) != (_REPLAY, 3e-4)),
    replace(_REPLAY, variant="gentle reference", reference="gentle"),
    replace(_ANCHORED, variant="hard reference, K = 2", inner_epochs=2),
)
QUICK = tuple(replace(s, epochs=1) for s in (SETTINGS[0], SETTINGS[3]))
