"""Experiment 1: python -m experiments.igsm.run. See docs/results.md.

Each method's main setting is run with all seeds, its variants with the first. The variants that a
method's choices under the limits fall on, by that seed's validation split, are then run with the others.
Finished runs are kept in runs.jsonl in the output folder, and not run again.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tqdm import tqdm

from experiments import fronts, records
from experiments.igsm import base, jobs, methods, report
from experiments.igsm.methods import Setting

LIMITS = (5.0, 10.0, 20.0, 40.0, math.inf)  # points lost
Key = tuple[str, str, float, int]  # method, variant, learning rate, seed
QUICK = jobs.Sizes(base_steps=3, taught=80, replayed=12, asked=10, asked_earlier=5, epochs=(1,), seeds=(0, 1), longest=1)


def main(given: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m experiments.igsm.run", description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("build/experiments/igsm"))
    parser.add_argument("--workers", type=int, default=2, help="processes, of one thread each (default: 2)")
    parser.add_argument("--quick", action="store_true", help="tiny sizes: a test of the code, its numbers mean nothing")
    arguments = parser.parse_args(given)
    sizes = QUICK if arguments.quick else jobs.Sizes()
    begun = time.perf_counter()
    Experiment(sizes, arguments.output, arguments.workers).run()
    report.write(arguments.output, sizes, LIMITS, time.perf_counter() - begun)
    return 0


class Experiment:
    """The order of the runs, and their results on disk. One process at a time has one output folder."""

    def __init__(self, sizes: jobs.Sizes, output: Path, workers: int) -> None:
        self._sizes, self._output, self._workers = sizes, output, workers
        self._path = output / "runs.jsonl"
        self._same_sizes()

    def run(self) -> None:
        """Everything with the first seed, then what gives means over all seeds."""
        first, others = self._sizes.seeds[0], self._sizes.seeds[1:]
        main, variants = methods.settings()
        sft = [setting for setting in main if setting.method == "SFT"]
        # Spawned: the Go runtime doesn't survive a fork.
        with ProcessPoolExecutor(self._workers, multiprocessing.get_context("spawn")) as pool:
            bases = {("base", "", base.RATE, seed): (jobs.make_base, seed) for seed in self._sizes.seeds}
            self._finish(pool, "base models", bases)
            self._finish(pool, "SFT", _runs(sft, self._sizes.seeds))
            self._finish(pool, "main settings, first seed", _runs(main, [first]))
            self._finish(pool, "variants, first seed", _runs(variants, [first]))
            self._finish(pool, "main settings, all seeds", _runs(main, others))
            kept = self._promising(first)
            promising = [s for s in variants if (s.method, s.variant, s.learning_rate) in kept]
            self._finish(pool, "promising variants, all seeds", _runs(promising, others))

    def _promising(self, seed: int) -> set[tuple[str, str, float]]:
        """Method, variant and learning rate of what each method's choices are under the limits, by this seed alone."""
        found = fronts.points(record for record in records.read(self._path) if record.seed == seed)
        chosen = [fronts.choose(own, limit) for own in fronts.by_method(found).values() for limit in LIMITS]
        return {(point.method, point.variant, point.learning_rate) for point in chosen if point is not None}

    def _finish(self, pool: ProcessPoolExecutor, what: str, wanted: dict[Key, tuple[Any, ...]]) -> None:
        """Does those runs that are not done, and keeps what each gives as soon as it ends."""
        done = {(r.method, r.variant, r.learning_rate, r.seed) for r in records.read(self._path)}
        waiting = [pool.submit(job, self._sizes, self._output, *arguments) for key, (job, *arguments) in wanted.items() if key not in done]
        try:
            for ended in tqdm(as_completed(waiting), total=len(waiting), desc=what, unit="run"):
                records.append(self._path, ended.result())
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise

    def _same_sizes(self) -> None:
        """Results of other sizes must not be mixed with these."""
        wanted = json.loads(json.dumps(asdict(self._sizes)))
        path = self._output / "sizes.json"
        if path.exists() and json.loads(path.read_text()) != wanted:
            raise SystemExit(f"{path}: this folder holds runs of other sizes; give another --output, or remove it")
        self._output.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(wanted, indent=1) + "\n")


def _runs(settings: Iterable[Setting], seeds: Iterable[int]) -> dict[Key, tuple[Any, ...]]:
    """Jobs by what their records are called."""
    return {(s.method, s.variant, s.learning_rate, seed): (jobs.run, s, seed) for seed in seeds for s in settings}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
