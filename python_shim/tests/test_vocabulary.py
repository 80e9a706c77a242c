"""anchored_kl with a process_group: two and four processes that share the columns give what one has."""

import pytest
import torch

from anchorkl.torch import anchored_kl
from subprocesses import run_processes
from vocabulary_run import CASES, FAILURES, LINEAR, WIDTHS, linear, models

SIZES = tuple(WIDTHS)
HEADER = 24  # bytes that a process gives before the first round, whatever the rows
MEETING = 4  # and to say that nothing has failed


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> list[dict]:
    """What each of four processes found."""
    folder = tmp_path_factory.mktemp("vocabulary")
    run_processes(4, "vocabulary_run.py", folder, timeout=600)
    return [torch.load(folder / f"{rank}.pt", weights_only=False) for rank in range(4)]


@pytest.fixture(scope="module")
def whole() -> dict:
    """What one process has with all columns."""
    made = {}
    for name, (options, kind) in CASES.items():
        student, snapshot, reference = models(kind)
        student.requires_grad_()
        result = anchored_kl(student, snapshot, reference, **options)
        loss, stats = result if options.get("return_stats") else (result, None)
        (loss.sum() * 3).backward()
        made[name] = loss.detach(), student.grad, stats
    return made


def same_answers(part, loss, stats) -> None:
    torch.testing.assert_close(part["loss"], loss, rtol=1e-6, atol=1e-6)
    assert part["loss"].dtype == loss.dtype
    if stats is None:
        return
    for of, wanted in ((part["stats"], stats), (part["stats"].rows, stats.rows)):
        for field, one in wanted.__dict__.items():
            if isinstance(one, torch.Tensor) and field not in ("chunk_rows", "products", "scratch_bytes"):
                torch.testing.assert_close(getattr(of, field), one, rtol=2e-6, atol=1e-6)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", CASES)
def test_as_one_process(found, whole, name, size):
    loss, gradient, stats = whole[name]
    parts = [found[rank][name, size] for rank in range(size)]
    for part in parts:
        same_answers(part, loss, stats)
    tolerance = 2e-2 if gradient.dtype == torch.bfloat16 else 0
    together = torch.cat([part["gradient"] for part in parts], -1)
    torch.testing.assert_close(together, gradient, rtol=tolerance, atol=3e-6)  # the upstream gradient is 3
    assert together.dtype == gradient.dtype


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("name", "rounds", "numbers"), [
    ("plain", ["max", "sum"], 9),
    ("reverse", ["max", "sum"], 9),
    ("labels", ["max", "sum"], 11),
    ("jsd", ["max", "sum", "sum"], 10),
    ("statistics", ["max", "sum", "max", "sum"], 28),
    ("padding", ["max", "sum", "sum"], 9),
])  # fmt: skip
def test_what_is_exchanged(found, name, rounds, numbers, size):
    """As docs/scaling.md has it; each round carries one number beside the rows'."""
    element = 8 if name == "padding" else 4
    for rank in range(4):
        calls = found[rank][name, size]["calls"]
        assert [kind for kind, _ in calls] == ["gather", *rounds, "max"]
        assert sum(count for _, count in calls) == HEADER + (14 * numbers + len(rounds)) * element + MEETING


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", LINEAR)
def test_linear(found, name, size):
    """Heads that are shared; the hidden states' gradient is whole on every process."""
    loss, (hidden, *head), stats = linear(name)
    parts = [found[rank][name, size] for rank in range(size)]
    for part in parts:
        same_answers(part, loss, stats)
        torch.testing.assert_close(part["gradients"][0], hidden, rtol=2e-6, atol=1e-6)
    for i, whole in enumerate(head, 1):
        if whole is None:
            assert all(part["gradients"][i] is None for part in parts)
        else:
            torch.testing.assert_close(torch.cat([part["gradients"][i] for part in parts]), whole, rtol=2e-6, atol=1e-6)


@pytest.mark.parametrize("size", SIZES)
def test_what_the_linear_form_exchanges(found, size):
    """A meeting before two rounds for each of three chunks of 14 rows, and the hidden states' gradient."""
    calls = found[0]["linear", size]["calls"]
    assert [kind for kind, _ in calls] == ["gather", "max", *["max", "max", "sum"] * 3, "sum", "max"]
    assert sum(count for _, count in calls) == HEADER + 4 * (14 * 9 + 6 + 14 * 6) + 5 * MEETING


def test_module(found, whole):
    for rank in range(4):
        torch.testing.assert_close(found[rank]["module"], whole["plain"][0], rtol=1e-6, atol=1e-6)


# What fails on the second process alone, which has the error itself.
ALONE = {
    "first round": "shard_stats",
    "second round": "shard_stats",
    "after the rounds": "loss",
    "linear, before the rounds": "__init__",
    "linear, logits of the second chunk": "logits",
    "linear, a round of the second chunk": "shard_stats",
    "linear, after the rounds of the second chunk": "loss",
    "linear, after the rounds of the last chunk": "loss",
    "linear, at the end": "outputs",
    "linear, backward": "loss",
}
WANTED = {
    "alpha": ("Mismatch", "alpha: got 0.5 on rank 0 and 0.25 on rank 1"),
    "divergence": ("Mismatch", "divergence: got forward on rank 0 and reverse on rank 1"),
    "statistics": ("Mismatch", "return_stats: got False on rank 0 and True on rank 1"),
    "rows": ("Mismatch", "student: got [2, 7] before the vocabulary on rank 0 and [1, 7] before the vocabulary on rank 1"),
    "dtype": ("Mismatch", "student.dtype: got torch.float32 on rank 0 and torch.float64 on rank 1"),
    "labels": ("Mismatch", "labels: got int64 [2, 7] with checksum"),
    "a bad tau": ("InvalidArgument", "tau: got -1.0, wanted a finite temperature above 0"),
    "a bad snapshot": ("InvalidShape", "snapshot: got 36 columns, wanted the student's 37"),
    "no tensor": ("InvalidDType", "reference: got str, wanted a torch.Tensor"),
    "top-k": ("Unsupported", "reference: got a TopK, wanted a reference of logits where process_group is given"),
    "a label out of range": ("InvalidArgument", "labels: row 3: got -60, want 0 to 100, or the ignore_index -100"),
    "vocab": ("InvalidArgument", "vocab: got 102, wanted at most the 101 columns of all ranks"),
    "no group": ("InvalidDType", "process_group: got str, wanted a torch.distributed.ProcessGroup"),
    **{name: ("Internal", f"no memory for {what}") for name, what in ALONE.items()},
    "no backend": ("Unsupported", "process_group: got a group with the backends cuda:gloo, wanted one with a backend for the CPU"),
    "not finite": ("NotFinite", "row 9: "),
    "linear, widths": ("Mismatch", "linear_anchored_kl: student_hidden: got shape [2, 7, 6] on rank 0 and shape [2, 7, 9] on rank 1"),
}


@pytest.mark.parametrize("name", WANTED)
def test_failures(found, name):
    """Every process has an error that says what is wrong, and goes on to the next call."""
    kind, text = WANTED[name]
    for rank in range(4):
        got, message = found[rank]["failures"][name]
        wanted = "MemoryError" if name in ALONE and rank % 2 == 1 else kind
        assert got == wanted and text in message, (rank, got, message)


COMPILED = ("compiled", "compiled head")


@pytest.mark.parametrize("name", COMPILED)
def test_within_a_compiled_function(found, name):
    for rank in range(4):
        kind, message = found[rank]["failures"][name]
        assert kind != "nothing" and "leave the loss out of torch.compile" in message


def test_every_failure_is_looked_at():
    assert set(FAILURES) == {*WANTED, *COMPILED}
