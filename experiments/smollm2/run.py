"""Experiment 2: a narrow skill for SmolLM2-135M-Instruct, and what each way of teaching it costs in earlier ones.

make experiment-smollm2        the whole grid; goes on where it was stopped
python -m experiments.smollm2.run --quick      two runs of one epoch, to see that all works
python -m experiments.smollm2.run --report     tables and pictures of the runs that there are
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import torch
from tqdm import tqdm

from experiments import records
from experiments.smollm2 import model as smollm2
from experiments.smollm2 import report
from experiments.smollm2.measures import followed, records_of, standings
from experiments.smollm2.settings import QUICK, REFERENCES, SETTINGS, Setting
from experiments.smollm2.tasks import Tasks, logits_of, make_tasks
from experiments.smollm2.training import Reference, Weights, averaged, copy_of, train
from experiments.smollm2.weights import find_gguf

AVERAGING = "weight averaging"


class Experiment:
    """The base model, what it is measured by, and the folder of results."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runs = folder / "runs.jsonl"
        print("Loading the base model and asking it (about a minute) ...", flush=True)
        self.model, self.tokenizer = smollm2.load(find_gguf())
        self.model.eval()
        self.tasks: Tasks = make_tasks(self.model, self.tokenizer)
        self.base: Weights = copy_of(self.model)
        self.base_standings = standings(self.model, self.tasks)
        self._references: dict[str, Reference] = {}
        if not self.runs.exists():
            records.append(self.runs, self._measured(Setting("base", learning_rate=0.0).key, 0, 0.0, last=True))

    def run(self, setting: Setting) -> None:
        """Measures after every epoch; what a run has found is written at its end, whole."""
        reference = self._reference(setting.reference) if setting.target == "anchor" else None
        found, started = [], time.monotonic()
        for epoch in train(self.model, self.tokenizer, self.tasks, setting, self.base, reference):
            found += self._measured(setting.key, epoch, time.monotonic() - started, last=epoch == setting.epochs)
            started = time.monotonic()
        trained = copy_of(self.model)
        for share in averaged(self.model, self.base, setting.averages):
            key = setting.key | {"method": AVERAGING, "variant": f"{share:g} of SFT"}
            found = self._measured(key, setting.epochs, 0.0, last=True) + found
        for name, rate in REFERENCES.items():
            if setting.method == "SFT" and setting.learning_rate == rate:
                torch.save(trained, self._reference_file(name))
        records.append(self.runs, found)

    def _measured(self, key: dict, epoch: int, seconds: float, last: bool) -> list[records.Record]:
        """last: also the instructions, whose answers take as long to write as half an epoch."""
        extra = {"seconds": round(seconds, 1)}
        if last:
            extra |= followed(self.model, self.tokenizer, self.tasks)
        return records_of(key, epoch, standings(self.model, self.tasks), self.base_standings, extra)

    def _reference_file(self, name: str) -> Path:
        return self.folder / f"reference-{name}.pt"

    def _reference(self, name: str) -> Reference:
        if name not in self._references:
            weights = torch.load(self._reference_file(name), weights_only=True)
            self.model.load_state_dict(weights)
            self._references[name] = Reference(weights, logits_of(self.model, self.tasks.skill["train"]))
        return self._references[name]


def unfinished(settings: tuple[Setting, ...], runs: Path) -> list[Setting]:
    """The settings that have yet to run. What a run killed while it wrote has left is removed."""
    found = records.read(runs)
    ended = {(r.method, r.variant, r.learning_rate, r.seed, r.epoch) for r in found if r.split == "test"}
    missing = [s for s in settings if (*s.key.values(), s.epochs) not in ended]
    torn = [s.key for s in missing]
    torn += [s.key | {"method": AVERAGING, "variant": f"{share:g} of SFT"} for s in missing for share in s.averages]
    kept = [r for r in found if {"method": r.method, "variant": r.variant, "learning_rate": r.learning_rate, "seed": r.seed} not in torn]
    if len(kept) < len(found):
        runs.unlink()
        records.append(runs, kept)
    return missing


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--output", type=Path, help="folder for results (default: build/experiments/smollm2, with -quick)")
    parser.add_argument("--quick", action="store_true", help="two runs of one epoch")
    parser.add_argument("--report", action="store_true", help="no runs: tables and pictures of those that there are")
    given = parser.parse_args()
    settings = QUICK if given.quick else SETTINGS
    folder = given.output or Path("build/experiments/smollm2-quick" if given.quick else "build/experiments/smollm2")
    folder.mkdir(parents=True, exist_ok=True)
    try:
        if not given.report:
            missing = unfinished(settings, folder / "runs.jsonl")
            if missing:
                experiment = Experiment(folder)
                with tqdm(missing, desc="runs", unit="run", initial=len(settings) - len(missing), total=len(settings)) as bar:
                    for setting in bar:
                        bar.set_postfix_str(f"{setting.method} {setting.variant} {setting.learning_rate:g}")
                        experiment.run(setting)
        report.write(folder)
    except KeyboardInterrupt:
        print("\nstopped: the same command goes on with the runs that are missing", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
