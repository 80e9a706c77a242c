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
_SFT = Setting("SFT", averages=(0.25, 0.5, 0.75))
_ON_POLICY = replace(_ANCHORED, epochs=3, method="anchored, on-policy", variant="half of the batches", on_policy=0.5)
_GENTLE_REPLAY = replace(_REPLAY, variant="gentle reference", reference="gentle")
_SFT_REPLAY = Setting("SFT + replay", "KL to base", replay="base")
_ANSWERS = Setting("SFT + replayed answers", replay="answers")
_OTHERS = (
    Setting("SFT + KL to base", "0.2", base_kl=0.2),
    Setting("L2-SP", "0.1", l2_sp=0.1),
    Setting("distillation", "hard reference", target="anchor", alpha=1.0),
)


def _at(rate: float, *settings: Setting) -> tuple[Setting, ...]:
    return tuple(replace(setting, learning_rate=rate) for setting in settings)


# References come first, then what the questions are about, so that a run that is stopped has said the most. Methods have
# all three rates; what asks about one of their parts has the middle one.
SETTINGS = (
    *_at(1e-4, _SFT),
    *_at(3e-5, _SFT),
    *_at(1e-4, _ANCHORED),
    *_at(3e-5, _GENTLE, _REPLAY, _SFT_REPLAY, _GENTLE_REPLAY, _ANCHORED, _OTHERS[0], _ON_POLICY, *_OTHERS[1:], _ANSWERS),
    *_at(1e-4, _REPLAY, _SFT_REPLAY, *_OTHERS),
    *_at(1e-5, _SFT, _ANCHORED, _REPLAY, _SFT_REPLAY, *_OTHERS),
)
QUICK = tuple(replace(s, epochs=1) for s in (*_at(1e-4, _SFT), *_at(1e-4, _REPLAY)))
