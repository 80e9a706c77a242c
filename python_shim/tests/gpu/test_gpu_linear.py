"""The fused linear loss on a GPU is the loss of the logits hidden @ weight.T + bias: float64 on the CPU is the truth."""

import pytest
import torch

from anchorkl.torch import linear_anchored_kl
from test_linear import EVERYTHING, GRADIENT, LABELS, WEIGHTS, check, ours, problem, truth, without_snapshot

OPTIONS = {
    "defaults": {},
    "probability": {"space": "probability"},
    "reverse": {"divergence": "reverse"},
    "rows": {"labels": LABELS, "weights": WEIGHTS},
    "everything": EVERYTHING,
    "each row": {"labels": LABELS, "reduction": "none"},
}


def on(device, arguments):
    return {name: None if tensor is None else tensor.to(device) for name, tensor in arguments.items()}


def on_cpu(found):
    loss, gradients = found
    return loss.cpu(), {name: gradient.cpu() for name, gradient in gradients.items()}


@pytest.mark.parametrize("name", OPTIONS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float64])
def test_options(gpu, name, dtype):
    arguments = problem(dtype=dtype, bias=True)
    options = OPTIONS[name]
    if options.get("reduction") == "none":
        options = options | {"upstream": torch.randn(len(LABELS))}
    there = options | {"upstream": options["upstream"].to(gpu)} if "upstream" in options else options
    found = ours(on(gpu, arguments), **there)
    assert {t.device for t in (found[0], *found[1].values())} == {gpu}
    check(on_cpu(found), truth(arguments, **options), 1e-6 if dtype != torch.float64 else 1e-12, GRADIENT[dtype])


@pytest.mark.parametrize("chunk_rows", [None, 1, 5])
def test_chunks(gpu, chunk_rows):
    arguments = problem(rows=(3, 67), vocab=1000, widths=(32, 16, 48))
    check(on_cpu(ours(on(gpu, arguments), chunk_rows=chunk_rows)), truth(arguments))


def test_without_a_snapshot(gpu):
    arguments = without_snapshot(problem())
    check(on_cpu(ours(on(gpu, arguments))), truth(arguments))


def test_a_frozen_head_and_statistics(gpu):
    arguments = on(gpu, problem(bias=True))
    arguments["student_hidden"].requires_grad_()
    loss, stats = linear_anchored_kl(**arguments, return_stats=True)
    loss.backward()
    assert arguments["student_hidden"].grad is not None and arguments["student_weight"].grad is None
    assert stats.kl.device == gpu and stats.counted_rows == len(LABELS)
    torch.testing.assert_close(stats.kl, loss.detach())


def test_memory(gpu):
    """No array of rows x vocabulary exists: the three models' would be 3.1 GB."""
    rows, width, vocab = 8192, 64, 32000
    small = on(gpu, problem(rows=(8,), vocab=vocab, widths=(width,) * 3))
    linear_anchored_kl(**small)
    arguments = on(gpu, problem(rows=(rows,), vocab=vocab, widths=(width,) * 3))
    torch.cuda.empty_cache()
    before, _ = torch.cuda.mem_get_info()
    _, stats = linear_anchored_kl(**arguments, chunk_rows=256, return_stats=True)
    torch.cuda.empty_cache()
    after, _ = torch.cuda.mem_get_info()
    assert before - after < 2**29
    assert stats.chunk_rows == 256 and stats.scratch_bytes < 2**28
