"""Runs the training case: once as training meets it, then warm beside a full batch."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch.utils.dlpack import from_dlpack

from anchorkl.cli import _rounds as rounds
from bench import logits
from bench.contenders import CannotRun
from bench.logits import Case, Logits
from bench.training.contenders import TRAINEES, Trainee
from bench.training.plan import Batch, plan
from bench.truth import Truth


@dataclass(frozen=True)
class Settings:
    steps: int = 200
    fewest: int = 100  # rows of a batch
    most: int = 2000
    vocab: int = 32000
    full: int = 1024  # rows of the full batch, all of which count
    jax_steps: int = 20  # JAX compiles at nearly every step
    warm_rounds: int = 3


Step = tuple[Logits, torch.Tensor]  # what a trainee's step takes


class Training:
    """The arrays of the case in one type. Batches are the beginnings of the largest one."""

    def __init__(self, settings: Settings, dtype: str) -> None:
        self.settings, self.dtype = settings, dtype
        self.batches = plan(settings.steps, settings.fewest, settings.most)
        self.largest = logits.make(Case(max(b.rows for b in self.batches), settings.vocab, dtype))
        full = logits.make(Case(settings.full, settings.vocab, dtype), seed=1)
        self.full: Step = full, torch.zeros(settings.full, dtype=torch.int64)

    def step(self, batch: Batch) -> Step:
        of = self.largest
        # On the same memory, but no views of torch's: what a model returns is none,
        # and torch.compile would compile for the size of the base, too.
        arrays = (from_dlpack(t[: batch.rows]) for t in (of.student, of.snapshot, of.reference))
        return Logits(*arrays), torch.tensor(batch.labels())

    def turns(self) -> int:
        """How often run calls advance."""
        warm = min(self.settings.steps, self.settings.jax_steps) * self.settings.warm_rounds
        return self.settings.steps + warm

    def run(self, advance: Callable[[], object]) -> dict[str, Any]:
        torch.compiler.reset()
        trainees: dict[str, Trainee] = {}
        results: dict[str, Any] = {}
        for name, kind in TRAINEES.items():
            try:
                trainees[name], results[name] = kind(), {}
            except CannotRun as error:
                results[name] = {"reason": str(error)}
        with rounds.no_collector():
            cold = self._cold(trainees, advance)
            warm, full = self._warm(trainees, advance)
        for name in trainees:
            results[name] = self._summary(cold[name], warm[name], full[name])
        self._check(trainees, results)
        torch.compiler.reset()
        return {"dtype": self.dtype, **vars(self.settings), "contenders": results}

    def _cold(self, trainees: dict[str, Trainee], advance: Callable[[], object]) -> dict[str, list[dict[str, Any]]]:
        """Every batch once, in order, compilation included; the trainees take turns."""
        records: dict[str, list[dict[str, Any]]] = {name: [] for name in trainees}
        names = list(trainees)
        for number, batch in enumerate(self.batches):
            step = self.step(batch)
            first = number % len(names)
            for name in names[first:] + names[:first]:
                if number >= self._steps(name):
                    trainees[name].release()
                    continue
                before = trainees[name].programs()
                seconds = rounds.seconds(partial(trainees[name].step, *step))
                compiled = trainees[name].programs() - before
                records[name].append({"rows": batch.rows, "counted": batch.counted, "seconds": seconds, "compiled": compiled})
            advance()
        return records

    def _warm(
        self, trainees: dict[str, Trainee], advance: Callable[[], object]
    ) -> tuple[dict[str, list[list[float]]], dict[str, list[float]]]:
        """Seconds of the first batches, again (a list for each), and of full batches in between."""
        batches = self.batches[: self.settings.jax_steps]
        seconds: dict[str, list[list[float]]] = {name: [[] for _ in batches] for name in trainees}
        full: dict[str, list[float]] = {name: [] for name in trainees}
        for _ in range(self.settings.warm_rounds):
            for number, batch in enumerate(batches):
                step = self.step(batch)
                for name, trainee in trainees.items():
                    trainee.step(*self.full)  # pays for what the one before left behind
                    full[name].append(rounds.seconds(partial(trainee.step, *self.full)))
                    seconds[name][number].append(rounds.seconds(partial(trainee.step, *step)))
                    trainee.release()
                advance()
        return seconds, full

    def _summary(self, cold: list[dict[str, Any]], warm: list[list[float]], full: list[float]) -> dict[str, Any]:
        counted = sum(batch.counted for batch in self.batches[: len(warm)])
        per_row = sum(statistics.median(seconds) for seconds in warm) / counted
        per_full_row = statistics.median(full) / self.settings.full
        return {
            "steps": len(cold),
            "total_s": sum(record["seconds"] for record in cold),
            "first_steps_s": sum(record["seconds"] for record in cold[: self.settings.jax_steps]),
            "programs": sum(record["compiled"] for record in cold),
            "us_per_counted_row": 1e6 * per_row,
            "us_per_row_full": 1e6 * per_full_row,
            "ratio": per_row / per_full_row,
            "cold": cold,
            "warm_s": warm,
            "full_s": full,
        }

    def _check(self, trainees: dict[str, Trainee], results: dict[str, Any]) -> None:
        """Compares with float64: the rows that count, and zeros in all others."""
        batch, labels = self.step(self.batches[0])
        kept = labels == 0
        truth = Truth(Logits(*(t[kept] for t in (batch.student, batch.snapshot, batch.reference))))
        for name, trainee in trainees.items():
            trainee.step(batch, labels)
            loss, gradient = trainee.outcome()
            errors = truth.errors(loss, gradient[kept])
            zeros = not gradient[~kept].any()
            results[name] |= {
                "loss_error": errors[0],
                "gradient_error": errors[1],
                "agrees": truth.agrees(errors) and zeros,
            }
            trainee.release()

    def _steps(self, name: str) -> int:
        return self.settings.jax_steps if name == "jax" else self.settings.steps
