"""The tables of a run on a GPU, made from what results.json holds."""

from __future__ import annotations

from typing import Any

from bench import cells, logits_table
from bench.gpu.contenders import CONTENDERS
from bench.linear.summary import linear
from bench.logits import ALPHA, Case
from bench.tables import Table

# Arrays of the size of the logits that a loss with its gradient has to move: a row does not fit what a GPU holds on its
# chip, so the three models' logits are read twice, and the gradient is written.
MOVED = 7


def tables(results: dict[str, Any]) -> list[Table]:
    """All tables that the results have figures for."""
    rate = 1e9 * results["machine"]["copy_gb_s"]
    found = [shape(result, rate) for result in results.get("shapes", [])]
    return found + [linear(result) for result in results.get("linear", [])]


def shape(result: dict[str, Any], copy_rate: float) -> Table:
    """All contenders on one shape of the logits form; copy_rate in bytes per second."""

    def of_bandwidth(case: Case, name: str, median: float | None) -> str:
        return cells.NOTHING if CONTENDERS[name].floor or not median else f"{share(case, median, copy_rate):.0%}"

    labels = {name: kind.label for name, kind in CONTENDERS.items()}
    return logits_table.shape(result, labels, "of bandwidth", of_bandwidth)


def share(case: Case, median_ms: float, copy_rate: float) -> float:
    """Of the memory's bandwidth, that what has to be moved takes in a contender's time."""
    return MOVED * case.array_bytes / (1e-3 * median_ms) / copy_rate


def machine(result: dict[str, Any]) -> str:
    """What it was measured with, as a paragraph."""
    packages = ", ".join(f"{name} {version}" for name, version in result["packages"].items())
    return (
        f"{result['date'][:10]}, {result['gpu']}, {result['gpu_memory_gb']} GB, {result['multiprocessors']} multiprocessors; "
        f"a copy within its memory moves {result['copy_gb_s']:.0f} GB/s, read and written. {result['cpu']}, {result['system']}. "
        f"anchorkl {result['anchorkl']} ({result['commit']}), PJRT {result['pjrt_api']}, CUDA {result['cuda']}, "
        f"Python {result['python']}, {packages}. alpha {ALPHA}, tau 1, mean over the rows."
    )
