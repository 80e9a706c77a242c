"""anchored_kl over processes that share the columns: torchrun --nproc-per-node 4 vocabulary_run.py FOLDER, each of which
writes FOLDER/RANK.pt."""

import itertools
import sys
from pathlib import Path

import torch
import torch.distributed as dist
from torch.distributed import ReduceOp
from torch.distributed.device_mesh import DeviceMesh
from torch.distributed.tensor import DTensor, Replicate

from anchorkl import _native
from anchorkl.torch import AnchoredKLLoss, TopK, _parallel_linear, anchored_kl, linear_anchored_kl

ROWS, VOCAB = (2, 7), 101
WIDTHS = {2: (64, 37), 4: (3, 50, 30, 18)}
LABELS = torch.arange(14).reshape(ROWS) * 7
LABELS[0, 3] = -100
# Options, then the types of the models.
CASES = {
    "plain": ({}, "f32"),
    "reverse": ({"divergence": "reverse", "tau": 0.7, "alpha": torch.linspace(0, 1, 14).reshape(ROWS)}, "f32"),
    "labels": ({"labels": LABELS, "ce_weight": 0.5, "shift": True, "num_items": 9.0, "tau_squared": True, "tau": 2.0}, "bf16"),
    "jsd": ({"divergence": ("jsd", 0.3), "space": "probability", "weights": torch.arange(14.0).reshape(ROWS)}, "f32"),
    "statistics": ({"return_stats": True, "labels": LABELS, "softcap": 5.0, "logit_scale": (1.3, 1.0, 0.8), "vocab": 95}, "f32"),
    "padding": ({"vocab": 70, "reduction": "none", "space": "probability"}, "f64"),
}
# Options of the fused linear form, then which of the student's hidden states, weight and bias want a gradient.
LINEAR = {
    "linear": ({"chunk_rows": 5}, (True, True, True)),
    "frozen head": ({"labels": LABELS, "ce_weight": 0.3, "return_stats": True, "vocab": 95, "tau": 2.0}, (True, False, False)),
    "frozen body": ({"divergence": "reverse", "weights": torch.arange(14.0).reshape(ROWS), "num_items": 20.0}, (False, True, False)),
    "loss alone": ({"labels": LABELS}, (False, False, False)),
    "row losses": (
        {"reduction": "none", "labels": LABELS, "weights": torch.linspace(0, 1, 14).reshape(ROWS), "chunk_rows": 4},
        (True, True, True),
    ),
    "row losses, frozen head": ({"reduction": "none", "return_stats": True, "ce_weight": 0.2, "labels": LABELS}, (True, False, False)),
}
DTYPES = {"f32": torch.float32, "bf16": torch.bfloat16, "f64": torch.float64}


def models(kind: str) -> list[torch.Tensor]:
    random = torch.Generator().manual_seed(3)
    made = [torch.randn(*ROWS, VOCAB, generator=random) * 3 + shift for shift in (0.0, 20.0, -5.0)]
    return [model.to(DTYPES[kind]) for model in made]


def heads() -> list[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
    """Hidden states, weight and bias of the three models, of unlike widths."""
    random = torch.Generator().manual_seed(4)
    made = []
    for width in (6, 6, 9):
        hidden = torch.randn(*ROWS, width, generator=random)
        made.append((hidden, torch.randn(VOCAB, width, generator=random), torch.randn(VOCAB, generator=random)))
    return made


def linear(name: str, cut=lambda head: head, **group):
    """Loss, the gradients that are wanted and the statistics of a case; cut takes a rank's rows of a head."""
    options, wanted = LINEAR[name]
    models = [(hidden.clone(), *map(cut, head)) for hidden, *head in heads()]
    if "labels" in options:
        models[0][0][0, 3] = float("nan")
    (student, weight, bias), (a, wa, ba), (r, wr, br) = models
    for tensor, want in zip((student, weight, bias), wanted):
        tensor.requires_grad_(want)
    made = linear_anchored_kl(student, weight, a, wa, r, wr, student_bias=bias, snapshot_bias=ba, reference_bias=br, **options, **group)
    loss, stats = made if options.get("return_stats") else (made, None)
    if any(wanted):
        upstream = torch.linspace(-3, 3, loss.numel()).view_as(loss) if loss.dim() else 3
        (loss * upstream).sum().backward()
    return loss.detach(), [student.grad, weight.grad, bias.grad], stats


def own(model: torch.Tensor, rank: int, widths: tuple[int, ...]) -> torch.Tensor:
    first = sum(widths[:rank])
    return model[..., first : first + widths[rank]].contiguous()


class Counted:
    """Collectives while it is open: their names and the bytes that this process gives to each."""

    def __enter__(self) -> list[tuple[str, int]]:
        self.calls: list[tuple[str, int]] = []
        self.whole = dist.all_reduce, dist.all_gather
        all_reduce, all_gather = self.whole

        def reduce(tensor, op=ReduceOp.SUM, group=None, **rest):
            self.calls.append(("max" if op == ReduceOp.MAX else "sum", tensor.numel() * tensor.element_size()))
            return all_reduce(tensor, op, group=group, **rest)

        def gather(tensors, tensor, group=None, **rest):
            self.calls.append(("gather", tensor.numel() * tensor.element_size()))
            return all_gather(tensors, tensor, group=group, **rest)

        dist.all_reduce, dist.all_gather = reduce, gather
        return self.calls

    def __exit__(self, *_) -> None:
        dist.all_reduce, dist.all_gather = self.whole


def case(name: str, group, size: int) -> dict:
    options, kind = CASES[name]
    rank = dist.get_rank(group)
    student, snapshot, reference = (own(model, rank, WIDTHS[size]) for model in models(kind))
    student.requires_grad_()
    with Counted() as calls:
        made = anchored_kl(student, snapshot, reference, process_group=group, **options)
        loss, stats = made if options.get("return_stats") else (made, None)
        (loss.sum() * 3).backward()
    return {"loss": loss.detach(), "gradient": student.grad, "stats": stats, "calls": calls}


def linear_case(name: str, group, size: int) -> dict:
    rank = dist.get_rank(group)
    first = sum(WIDTHS[size][:rank])
    with Counted() as calls:
        loss, gradients, stats = linear(name, lambda head: head[first : first + WIDTHS[size][rank]].clone(), process_group=group)
    return {"loss": loss, "gradients": gradients, "stats": stats, "calls": calls}


def broken(call, owner, name: str, number: int = 0, counts=lambda *_: True):
    """A call in which the second process has no memory for what a function does, the time of that number that counts."""

    def run(group, models):
        whole, times = getattr(owner, name), itertools.count()

        def fails(*arguments, **options):
            if counts(*arguments) and next(times) == number:
                raise MemoryError(f"no memory for {name}")
            return whole(*arguments, **options)

        if dist.get_rank(group) == 1:
            setattr(owner, name, fails)
        try:
            call(group, models)
        finally:
            setattr(owner, name, whole)

    return run


def logits_form(group, models) -> None:
    anchored_kl(models[0].requires_grad_(), *models[1:], process_group=group)


def linear_form(group, models, **options) -> None:
    """Five rows are a chunk: there are three of them."""
    hidden, weight, _ = heads()[0]
    weight = own(weight.T, dist.get_rank(group), WIDTHS[2]).T.contiguous()
    student = hidden.clone().requires_grad_()
    loss = linear_anchored_kl(student, weight, None, None, hidden + 1, weight, chunk_rows=5, process_group=group, **options)
    loss.sum().backward()


def row_losses(group, models) -> None:
    linear_form(group, models, reduction="none")


def filled(_function, _context, _args, _round, numbers) -> bool:
    """Whether it is a call of shard_stats that computes."""
    return numbers is not None


def compiled(group, models):
    torch.compile(lambda *m: anchored_kl(*m, process_group=group), backend="eager", fullgraph=True)(*models)


def compiled_head(group, models):
    """Whose weight is a DTensor."""
    hidden, weight, _ = heads()[0]
    sharded = DTensor.from_local(weight, DeviceMesh.from_group(group, "cpu"), [Replicate()])
    call = lambda head: linear_anchored_kl(hidden, head, None, None, hidden, weight)  # noqa: E731
    torch.compile(call, backend="eager", fullgraph=True)(sharded)


def second(options: dict, models=lambda m: m):
    """Has the second process call in another way than the first."""

    def run(group, given):
        if dist.get_rank(group) == 1:
            anchored_kl(*models(given), process_group=group, **options)
        else:
            anchored_kl(*given, process_group=group, **{name: first for name, first in FIRST.items() if name in options})

    return run


FIRST = {"labels": LABELS.remainder(90)}
LISTED = TopK(torch.zeros(*ROWS, 1, dtype=torch.int64), torch.zeros(*ROWS, 1), torch.zeros(ROWS))
FAILURES = {
    "alpha": second({"alpha": 0.25}),
    "divergence": second({"divergence": "reverse"}),
    "statistics": second({"return_stats": True}),
    "rows": second({}, lambda m: [model[:1] for model in m]),
    "dtype": second({}, lambda m: [m[0].double(), *m[1:]]),
    "labels": second({"labels": LABELS}),
    "a bad tau": second({"tau": -1.0}),
    "a bad snapshot": second({}, lambda m: [m[0], m[1][..., 1:], m[2]]),
    "no tensor": second({}, lambda m: [m[0], None, "reference"]),
    "top-k": lambda group, m: anchored_kl(m[0], None, LISTED, process_group=group),
    "a label out of range": lambda group, m: anchored_kl(*m, LABELS + 40, process_group=group),
    "vocab": lambda group, m: anchored_kl(*m, process_group=group, vocab=VOCAB + 1),
    "no group": lambda group, m: anchored_kl(*m, process_group="tensor"),
    "first round": broken(logits_form, _native, "shard_stats", 0, filled),
    "second round": broken(logits_form, _native, "shard_stats", 1, filled),
    "after the rounds": broken(logits_form, _native, "loss"),
    "linear, before the rounds": broken(linear_form, _parallel_linear._Model, "__init__"),
    "linear, logits of the second chunk": broken(linear_form, _parallel_linear._Model, "logits", 2),
    "linear, a round of the second chunk": broken(linear_form, _native, "shard_stats", 3, filled),
    "linear, after the rounds of the second chunk": broken(linear_form, _native, "loss", 1),
    "linear, after the rounds of the last chunk": broken(linear_form, _native, "loss", 2),
    "linear, at the end": broken(linear_form, _parallel_linear._Answer, "outputs"),
    "linear, backward": broken(row_losses, _native, "loss", 4),
    "no backend": lambda _, m: anchored_kl(*m, process_group=dist.new_group(backend="cuda:gloo")),
    "compiled": compiled,
    "compiled head": compiled_head,
}


def not_finite(group, models) -> None:
    """In a column of the second process."""
    if dist.get_rank(group) == 1:
        models[0][1, 2, 5] = float("nan")
    anchored_kl(*models, process_group=group, check="raise")


def linear_widths(group, models) -> None:
    hidden, weight, _ = heads()[dist.get_rank(group) + 1]
    linear_anchored_kl(hidden, weight, None, None, hidden, weight, process_group=group)


FAILURES |= {"not finite": not_finite, "linear, widths": linear_widths}


def answer(run, group) -> tuple[str, str]:
    try:
        run(group, [own(model, dist.get_rank(group), WIDTHS[2]) for model in models("f32")])
    except Exception as error:
        return type(error).__name__, str(error)
    return "nothing", ""


def main(folder: str) -> None:
    dist.init_process_group("gloo")
    rank = dist.get_rank()
    pairs = [dist.new_group([0, 1]), dist.new_group([2, 3])]
    groups = {2: pairs[rank // 2], 4: dist.group.WORLD}
    found = {(name, size): case(name, groups[size], size) for size in groups for name in CASES}
    found |= {(name, size): linear_case(name, groups[size], size) for size in groups for name in LINEAR}
    module = AnchoredKLLoss(process_group=dist.group.WORLD)
    found["module"] = module(*(own(model, rank, WIDTHS[4]) for model in models("f32")))
    found["failures"] = {name: answer(run, groups[2]) for name, run in FAILURES.items()}
    torch.save(found, Path(folder, f"{rank}.pt"))
    dist.destroy_process_group()


if __name__ == "__main__":
    main(sys.argv[1])
