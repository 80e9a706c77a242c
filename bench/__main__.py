"""`make bench`: measures, prints tables, and writes them with plots and every sample."""

from __future__ import annotations

import sys
from typing import Any

from rich.console import Console
from tqdm import tqdm

import anchorkl
from bench import arguments, compare, machine, peak, report, small_calls, summaries
from bench.arguments import Plan
from bench.forms import AnyCase
from bench.injax.measure import measure as measure_jax
from bench.injax.summary import jax
from bench.linear.summary import linear
from bench.logits import Case
from bench.store.measure import measure as measure_store
from bench.store.summary import store
from bench.tables import Table
from bench.training.run import Training

_BUSY = 0.5  # a load from which the times are not to be trusted


class Run:
    """One run of the bench. The results are written after every piece of it, so that none is lost."""

    def __init__(self, plan: Plan, console: Console) -> None:
        self.plan, self.console = plan, console
        self.results: dict[str, Any] = {"machine": machine.describe(), "quick": plan.quick}

    def run(self) -> list[str]:
        """Measures; returns the names of the files written."""
        self.plan.output.mkdir(parents=True, exist_ok=True)
        self.console.print(summaries.machine(self.results["machine"]), highlight=False)
        if self.results["machine"]["load"] > _BUSY:
            self.console.print("[bold]Other programs are running: the times will be off.[/bold]")
        self.console.print()
        parts = self.plan.parts
        if "shapes" in parts or "memory" in parts:
            self._shapes()
        if "sweep" in parts:
            self._sweep()
        if "linear" in parts:
            self._linear()
        if "jax" in parts:
            self._jax()
        if "store" in parts:
            self.results["store"] = measure_store(self.plan.store)
            self._show(store(self.results["store"]))
        if "training" in parts:
            self._training()
        if "calls" in parts:
            self.results["calls"] = small_calls.measure(self.plan.output, self.plan.calls)
            self._show(summaries.calls(self.results["calls"]))
        return report.write(self.plan.output, self.results)

    def _show(self, table: Table) -> None:
        table.show(self.console)
        report.write(self.plan.output, self.results)

    def _shapes(self) -> None:
        self.results["shapes"] = []
        for case in self.plan.cases:
            found = self._compare(case, self.plan.contenders, self.plan.rounds, "shapes" in self.plan.parts)
            if "memory" in self.plan.parts:
                self._memory(case, self.plan.memory_contenders, found["contenders"])
            self.results["shapes"].append(found)
            self._show(summaries.shape(found))

    def _compare(self, case: AnyCase, names: tuple[str, ...], rounds: int, timed: bool = True) -> dict[str, Any]:
        if not timed:
            return {**vars(case), "contenders": {name: {} for name in names}}
        with tqdm(total=rounds * len(names), unit="turn", leave=False, disable=None) as bar:
            return compare.compare(case, list(names), rounds, bar)

    def _memory(self, case: AnyCase, names: tuple[str, ...], contenders: dict[str, Any]) -> None:
        names = tuple(name for name in names if "reason" not in contenders.get(name, {"reason": ""}))
        for name in tqdm(names, desc=f"{case}: memory", unit="process", leave=False, disable=None):
            contenders[name]["peak"] = peak.measure(name, case)

    def _sweep(self) -> None:
        plan = self.plan
        cases = {
            "rows": [Case(rows, plan.sweep_rows_vocab, plan.sweep_dtype) for rows in plan.sweep_rows],
            "vocab": [Case(plan.sweep_vocab_rows, vocab, plan.sweep_dtype) for vocab in plan.sweep_vocab],
        }
        self.results["sweep"] = {
            along: [self._compare(case, plan.sweep_contenders, plan.sweep_rounds) for case in row] for along, row in cases.items()
        }
        report.write(plan.output, self.results)

    def _linear(self) -> None:
        self.results["linear"] = []
        for case in self.plan.linear_cases:
            found = self._compare(case, self.plan.linear_contenders, self.plan.linear_rounds)
            self._memory(case, self.plan.linear_memory_contenders, found["contenders"])
            self.results["linear"].append(found)
            self._show(linear(found))

    def _jax(self) -> None:
        self.results["jax"] = []
        for case in tqdm(self.plan.jax_cases, desc="jax", unit="process", leave=False, disable=None):
            self.results["jax"].append({**vars(case), **measure_jax(case, self.plan.jax_rounds)})
            self._show(jax(self.results["jax"][-1]))

    def _training(self) -> None:
        self.results["training"] = []
        for dtype in self.plan.training_dtypes:
            training = Training(self.plan.training, dtype)
            with tqdm(total=training.turns(), desc=f"training, {dtype}", unit="step", leave=False, disable=None) as bar:
                self.results["training"].append(training.run(bar.update))
            self._show(summaries.training(self.results["training"][-1]))


def _redraw(plan: Plan, console: Console) -> list[str]:
    results = report.read(plan.output)
    for table in summaries.tables(results):
        table.show(console)
    return report.write(plan.output, results)


def main() -> int:
    plan = arguments.parse()
    console = Console(width=None if sys.stdout.isatty() else 120)
    try:
        written = _redraw(plan, console) if plan.redraw else Run(plan, console).run()
    except KeyboardInterrupt:
        print(f"\nStopped. What was measured until then is in {plan.output}.", file=sys.stderr)
        return 130
    except (OSError, ValueError, anchorkl.AnchorKLError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    console.print(f"Written: {plan.output}: {', '.join(written)}", highlight=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
