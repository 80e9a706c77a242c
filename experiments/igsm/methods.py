"""The methods that are compared, and their settings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

EPOCHS = 10
RATES = (3e-4, 1e-3, 3e-3)
GENTLE, HARD = 1e-3, 3e-3  # learning rates of the SFT that gives the reference
WEIGHTS = (0.25, 0.5, 0.75)  # of SFT, in weight averaging


@dataclass(frozen=True)
class Setting:
    """One way to train. The loss on the new examples is kl_weight KL(anchor || student) + ce_weight CE(labels)."""

    method: str
    variant: str = ""
    learning_rate: float = 0.0
    ce_weight: float = 0.0
    kl_weight: float = 1.0
    reference: float | None = None
    """The learning rate of the SFT that is the reference; None: the base is reference and snapshot."""
    alpha: float = 0.5
    space: str = "logit"
    snapshot: str = "epochs"
    ema: float | None = None
    outer_iterations: int = 5
    inner_epochs: int = 2
    on_policy: bool = False
    replay: str | None = None
    """What replayed examples add: "labels", the cross-entropy of the base's answers, or "base", KL(base || student) on them."""
    replay_weight: float = 1.0
    l2sp: float = 0.0
    """Weight of half the squared distance to the base's weights."""


_SFT = Setting("SFT", ce_weight=1.0, kl_weight=0.0, alpha=0.0, outer_iterations=1, inner_epochs=EPOCHS)
_TO_BASE = replace(_SFT, method="SFT + KL to the base")
_DISTILLED = Setting("distillation", alpha=1.0, snapshot="current", reference=HARD)
_ANCHORED = Setting("anchored", "logit 0.5", reference=HARD)
_REPLAYED = replace(_ANCHORED, method="anchored + replay", variant="logit 0.5, replay 1", replay="base")

FAMILIES: tuple[Setting, ...] = (
    _SFT,
    *(replace(_TO_BASE, variant=f"weight {w:g}", kl_weight=w) for w in (1.0, 0.1, 0.01)),
    *(replace(_SFT, method="L2-SP", variant=f"weight {w:g}", l2sp=w) for w in (0.03, 0.1, 0.01)),
    *(replace(_SFT, method="SFT + replay", variant=f"KL {w:g}", replay="base", replay_weight=w) for w in (1.0, 3.0)),
    *(replace(_SFT, method="SFT + replay", variant=f"labels {w:g}", replay="labels", replay_weight=w) for w in (1.0, 3.0)),
    replace(_DISTILLED, variant="hard"),
    replace(_DISTILLED, variant="gentle", reference=GENTLE),
    _ANCHORED,
    replace(_ANCHORED, variant="gentle, logit 0.5", reference=GENTLE),
    replace(_ANCHORED, variant="probability 0.5", space="probability"),
    replace(_ANCHORED, variant="logit 0.25", alpha=0.25),
    replace(_ANCHORED, variant="logit 0.75", alpha=0.75),
    replace(_ANCHORED, variant="current", snapshot="current"),
    replace(_ANCHORED, variant="ema 0.95", snapshot="ema", ema=0.95),
    replace(_ANCHORED, variant="K 1, T 10", inner_epochs=1, outer_iterations=10),
    replace(_ANCHORED, variant="K 5, T 2", inner_epochs=5, outer_iterations=2),
    replace(_ANCHORED, variant="K 10, T 1", inner_epochs=10, outer_iterations=1),
    replace(_ANCHORED, variant="probability 0.25", alpha=0.25, space="probability"),
    replace(_ANCHORED, variant="probability 0.75", alpha=0.75, space="probability"),
    replace(_ANCHORED, variant="gentle, probability 0.5", reference=GENTLE, space="probability"),
    replace(_ANCHORED, method="anchored, on-policy", variant="hard", on_policy=True),
    replace(_ANCHORED, method="anchored, on-policy", variant="gentle", on_policy=True, reference=GENTLE),
    _REPLAYED,
    replace(_REPLAYED, variant="logit 0.5, replay 3", replay_weight=3.0),
    replace(_REPLAYED, variant="probability 0.5, replay 1", space="probability"),
    replace(_REPLAYED, variant="gentle, logit 0.5, replay 1", reference=GENTLE),
)
AVERAGED = "weight averaging"


def settings() -> tuple[list[Setting], list[Setting]]:
    """Each method's main setting, SFT before the others, which build on it; and its variants. At each learning rate.

    The variants are in the order: the first of each method, the second of each, and so on, so that what has been run
    after a while has something of each; on-policy ones, which take twice as long, come last.
    """
    earlier: Counter[str] = Counter()
    ranked: list[tuple[int, Setting]] = []
    for family in FAMILIES:
        ranked.append((earlier[family.method], family))
        earlier[family.method] += 1
    ranked.sort(key=lambda pair: (pair[0] > 0 and pair[1].on_policy, pair[0]))
    main = [replace(family, learning_rate=rate) for rank, family in ranked if rank == 0 for rate in RATES]
    return main, [replace(family, learning_rate=rate) for rank, family in ranked if rank > 0 for rate in RATES]
