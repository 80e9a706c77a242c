"""The schedule of Anchored Learning's second stage, for a training loop of any framework."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from anchorkl.schedule._check import bad, count, share
from anchorkl.schedule.alphas import Schedule, constant

POLICIES = ("epochs", "steps", "ema", "current")


@dataclass(frozen=True)
class Turn:
    """What an optimizer step begins with, in this order, and its alpha."""

    take_snapshot: bool
    """Copy the student's weights into the snapshot."""
    ema: float | None
    """Not None: snapshot := ema snapshot + (1 - ema) student, weight by weight."""
    reset_optimizer: bool
    """Forget the optimizer's moments."""
    alpha: float
    """Weight of the reference for the rows of this step."""
    outer_iteration: int
    """0, 1, ..."""


class AnchorSchedule:
    """The outer and inner iterations of Anchored Learning.

        schedule = AnchorSchedule(outer_iterations=5, inner_epochs=5)
        for epoch in schedule.remaining_epochs():
            for batch in data:
                turn = schedule.begin_step()
                if turn.take_snapshot:
                    snapshot = copy.deepcopy(student)
                loss = anchored_kl(..., alpha=turn.alpha)
                ...

    An outer iteration is inner_epochs epochs long; with snapshot="steps" it is
    snapshot_steps optimizer steps long, and epochs do not matter. Training
    begins with the student at the base model, and with no snapshot.

    Arguments:
        outer_iterations: T, at least 1.
        inner_epochs: K, at least 1; not used with snapshot="steps".
        snapshot: "epochs": the student as it was at the start of the outer iteration.
            "steps": the same, in steps. "ema": the base, and from the second step on a
            moving average of the student. "current": the student itself, detached, at every
            step: there is no snapshot to take (give the loss snapshot=None).
        snapshot_steps: length of an outer iteration with snapshot="steps", at least 1.
        ema: what the moving average keeps of itself at a step, in [0, 1), with snapshot="ema".
        alpha: weight of the reference in [0, 1]: a number, or a function of the outer
            iteration, such as by_outer([0.3, 0.5]) or linear(0.1, 0.5, steps=5).
        reset_optimizer: whether the optimizer's moments are forgotten at the start of
            each outer iteration but the first.

    One schedule belongs to one loop and one thread. state_dict() after any step and
    load_state_dict() into a schedule of the same arguments go on from there; the
    snapshot itself and what the loop holds besides are the caller's to save.

    Raises anchorkl.AnchorKLError, also a ValueError or TypeError, that names the argument.
    """

    def __init__(
        self,
        *,
        outer_iterations: int = 5,
        inner_epochs: int = 5,
        snapshot: str = "epochs",
        snapshot_steps: int | None = None,
        ema: float | None = None,
        alpha: float | Schedule = 0.5,
        reset_optimizer: bool = False,
    ) -> None:
        self.outer_iterations = count("AnchorSchedule", "outer_iterations", outer_iterations, 1)
        self.inner_epochs = count("AnchorSchedule", "inner_epochs", inner_epochs, 1)
        if snapshot not in POLICIES:
            raise bad("AnchorSchedule", "snapshot", snapshot, f"one of {', '.join(map(repr, POLICIES))}")
        self.snapshot = snapshot
        _goes_with("snapshot_steps", snapshot_steps, snapshot, "steps")
        _goes_with("ema", ema, snapshot, "ema")
        self.snapshot_steps = None if snapshot != "steps" else count("AnchorSchedule", "snapshot_steps", snapshot_steps, 1)
        self.ema = None if snapshot != "ema" else share("AnchorSchedule", "ema", ema)
        if self.ema == 1:
            raise bad("AnchorSchedule", "ema", ema, "less than 1: at 1 the snapshot would stay the base for ever")
        self._alpha = alpha if callable(alpha) else constant(share("AnchorSchedule", "alpha", alpha))
        if not isinstance(reset_optimizer, bool):
            raise bad("AnchorSchedule", "reset_optimizer", reset_optimizer, "True or False")
        self.reset_optimizer = reset_optimizer
        self.step = 0
        """Optimizer steps begun."""
        self.epoch = 0
        """The epoch that the loop is in, from 0."""
        self._begun = -1  # the last outer iteration that a step has begun

    @property
    def epochs(self) -> int | None:
        """Epochs in all; None with snapshot="steps"."""
        return None if self.snapshot == "steps" else self.outer_iterations * self.inner_epochs

    @property
    def steps(self) -> int | None:
        """Optimizer steps in all; None where only the loop knows how many an epoch has."""
        return None if self.snapshot_steps is None else self.outer_iterations * self.snapshot_steps

    @property
    def outer_iteration(self) -> int:
        """The outer iteration of the next step. After the last one's end it stays the last."""
        at = self.epoch // self.inner_epochs if self.snapshot_steps is None else self.step // self.snapshot_steps
        return min(at, self.outer_iterations - 1)

    @property
    def alpha(self) -> float:
        """The weight of the reference in the next step."""
        return share("AnchorSchedule", "alpha", self._alpha(self.outer_iteration), f" at iteration {self.outer_iteration}")

    def begin_epoch(self, epoch: int) -> None:
        """Says that the loop is in this epoch, from 0."""
        self.epoch = count("AnchorSchedule.begin_epoch", "epoch", epoch, 0)

    def remaining_epochs(self) -> Iterator[int]:
        """The epochs from the one that the loop is in (after load_state_dict) to the last, each
        begun; without end with snapshot="steps", where the loop ends after `steps`."""
        epoch = self.epoch
        while self.epochs is None or epoch < self.epochs:
            self.begin_epoch(epoch)
            yield epoch
            epoch += 1

    def begin_step(self) -> Turn:
        """Called once before every optimizer step: what to do first."""
        iteration = self.outer_iteration
        entered = iteration != self._begun
        first = self.step == 0
        takes = first if self.snapshot == "ema" else entered and self.snapshot != "current"
        turn = Turn(
            take_snapshot=takes,
            ema=None if first else self.ema,
            reset_optimizer=self.reset_optimizer and entered and not first,
            alpha=self.alpha,
            outer_iteration=iteration,
        )
        self._begun = iteration
        self.step += 1
        return turn

    def state_dict(self) -> dict[str, Any]:
        """The state, and the arguments it belongs to, as values that JSON can hold."""
        return {"step": self.step, "epoch": self.epoch, "begun": self._begun, "arguments": self._arguments()}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Goes on where state_dict() was called. Raises where that schedule had other arguments."""
        missing = {"step", "epoch", "begun", "arguments"} - set(state)
        if missing:
            raise bad("AnchorSchedule.load_state_dict", "state", sorted(state), f"also {', '.join(sorted(missing))}")
        mine = self._arguments()
        for name, theirs in state["arguments"].items():
            if mine.get(name) != theirs:
                raise bad("AnchorSchedule.load_state_dict", name, mine.get(name), f"{theirs!r}, which the state was saved with")
        self.step = count("AnchorSchedule.load_state_dict", "step", state["step"], 0)
        self.epoch = count("AnchorSchedule.load_state_dict", "epoch", state["epoch"], 0)
        self._begun = count("AnchorSchedule.load_state_dict", "begun", state["begun"], -1)

    def _arguments(self) -> dict[str, Any]:
        """What decides when snapshots are taken. Alpha may be another function after a restart."""
        names = ("outer_iterations", "inner_epochs", "snapshot", "snapshot_steps", "ema", "reset_optimizer")
        return {name: getattr(self, name) for name in names}


def _goes_with(name: str, value: Any, snapshot: str, policy: str) -> None:
    if value is None and snapshot == policy:
        raise bad("AnchorSchedule", name, value, f"a number, with snapshot={policy!r}")
    if value is not None and snapshot != policy:
        raise bad("AnchorSchedule", name, value, f"None: it has no meaning with snapshot={snapshot!r}")
