"""Heads and logits that are DTensors: torchrun --nproc-per-node 4 sharded_run.py FOLDER, over a mesh of two by two processes,
each of which writes FOLDER/RANK.pt: what it found, and what one process has with all of it."""

import copy
import sys
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
from torch.distributed.device_mesh import DeviceMesh, init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor, Partial, Replicate, Shard, distribute_tensor
from torch.distributed.tensor.parallel import ColwiseParallel, parallelize_module

from anchorkl.torch import anchored_kl, linear_anchored_kl
from vocabulary_run import CASES, LABELS, LINEAR, ROWS, VOCAB, answer, heads, linear, models


def placed(mesh: DeviceMesh, *placements):
    """Makes a head a DTensor; a bias, which has one dimension, is sharded by that."""
    return lambda head: distribute_tensor(head, mesh, [p if head.dim() > 1 or p.is_replicate() else Shard(0) for p in placements])


def whole(tensor: torch.Tensor | None) -> torch.Tensor | None:
    return tensor.full_tensor() if isinstance(tensor, DTensor) else tensor


def found(loss: torch.Tensor, gradients: list[Any], wanted: tuple[torch.Tensor, list[Any]], placements: Any = ()) -> dict:
    """placements: of the first DTensor of the gradients, to be compared with what is wanted of it."""
    first = next((g for g in gradients if isinstance(g, DTensor)), None)
    return {
        "loss": loss.detach(), "gradients": [whole(g) for g in gradients], "wanted": wanted,
        "placements": [str(tuple(placements)), str(() if first is None else first.placements)],
    }  # fmt: skip


def of_same_rows(name: str, mesh: DeviceMesh, *placements, **group) -> dict:
    """All processes have all rows of hidden states."""
    loss, gradients, _ = linear(name, placed(mesh, *placements), **group)
    return found(loss, gradients, linear(name)[:2], placements if any(LINEAR[name][1][1:]) else ())


def rows_loss(row: int, cut=torch.clone, **group) -> tuple[torch.Tensor, list[Any]]:
    """The loss of some of the rows, and its gradients."""
    (student, weight, bias), (a, wa, ba), (r, wr, br) = [(hidden[row : row + 1].clone(), *map(cut, head)) for hidden, *head in heads()]
    for tensor in (student, weight, bias):
        tensor.requires_grad_()
    loss = linear_anchored_kl(student, weight, a, wa, r, wr, student_bias=bias, snapshot_bias=ba, reference_bias=br, **group)
    (loss * 3).backward()
    return loss.detach(), [student.grad, weight.grad, bias.grad]


def of_own_rows(row: int, mesh: DeviceMesh, *placements, **group) -> dict:
    """Processes with other rows have other hidden states: the heads' gradients are averaged."""
    loss, gradients = rows_loss(row, placed(mesh, *placements), **group)
    each = [rows_loss(other) for other in range(ROWS[0])]
    wanted = each[row][0], [each[row][1][0], *(sum(both) / len(each) for both in zip(*(one[1][1:] for one in each)))]
    return found(loss, gradients, wanted, placements)


class Model(torch.nn.Module):
    """Gives its hidden states, as anchorkl.hf.last_hidden does: the head does not run."""

    def __init__(self) -> None:
        super().__init__()
        self.body, self.lm_head = torch.nn.Linear(6, 6), torch.nn.Linear(6, VOCAB)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.body(inputs)

    def loss(self, row: int, **group) -> torch.Tensor:
        inputs, teacher, _ = heads()[0]
        head = self.lm_head
        hidden, weight = self(inputs[row : row + 1]), head.weight
        if isinstance(weight, DTensor) and group:
            teacher = distribute_tensor(teacher, weight.device_mesh, [Replicate()] * (weight.device_mesh.ndim - 1) + [Shard(0)])
        return linear_anchored_kl(hidden, weight, None, None, inputs[row : row + 1], teacher, student_bias=head.bias, **group)


def fully_sharded(row: int, data: DeviceMesh, apart: bool, tensor: DeviceMesh | None = None) -> dict:
    """All gradients of a model under FSDP2. apart: its head is a unit of its own, which is sharded when the loss sees it;
    tensor: and its rows are shared there."""
    torch.manual_seed(5)
    model = Model()
    one = copy.deepcopy(model)
    group = {}
    if tensor is not None:
        group["process_group"] = tensor.get_group()
        for name, parameter in list(model.lm_head.named_parameters()):
            setattr(model.lm_head, name, torch.nn.Parameter(distribute_tensor(parameter.detach(), tensor, [Shard(0)])))
    if apart:
        fully_shard(model.lm_head, mesh=data)
    fully_shard(model, mesh=data)
    loss = model.loss(row, **group)
    loss.backward()
    losses = [one.loss(other) for other in range(ROWS[0])]
    (sum(losses) / len(losses)).backward()
    wanted = losses[row].detach(), [p.grad for p in one.parameters()]
    placements = next(model.parameters()).placements
    return found(loss, [p.grad for p in model.parameters()], wanted, placements)


def columns(name: str, mesh: DeviceMesh) -> dict:
    """Logits that are DTensors."""
    options, kind = CASES[name]
    student, snapshot, reference = (distribute_tensor(model, mesh, [Shard(2)]) for model in models(kind))
    made = anchored_kl(student.requires_grad_(), snapshot, reference, process_group=mesh.get_group(), **options)
    (made * 3).backward()
    one, *teachers = models(kind)
    wanted = anchored_kl(one.requires_grad_(), *teachers, **options)
    (wanted * 3).backward()
    return found(made, [student.grad], (wanted.detach(), [one.grad]), [Shard(2)])


def columns_of_a_head(mesh: DeviceMesh) -> dict:
    """Logits as tensor parallelism makes them, with the gradients of the head that made them."""
    hidden, weight, bias = heads()[0]
    head = torch.nn.Linear(6, VOCAB)
    head.load_state_dict({"weight": weight, "bias": bias})
    one, teacher = copy.deepcopy(head), models("f32")[1]
    parallelize_module(head, mesh, ColwiseParallel(output_layouts=Shard(-1), use_local_output=False))
    sharded = distribute_tensor(teacher, mesh, [Shard(2)])
    made = anchored_kl(head(hidden), None, sharded, LABELS, ce_weight=1.0, process_group=mesh.get_group())
    made.backward()
    wanted = anchored_kl(one(hidden), None, teacher, LABELS, ce_weight=1.0)
    wanted.backward()
    return found(made, [p.grad for p in head.parameters()], (wanted.detach(), [p.grad for p in one.parameters()]), [Shard(0)])


def refused(data: DeviceMesh, tensor: DeviceMesh) -> dict:
    hidden, weight, _ = heads()[0]
    logits = models("f32")[0]
    group = tensor.get_group()

    def heads_of(head, **options):
        return lambda *_: linear_anchored_kl(hidden, head, None, None, hidden, weight, **options)

    def logits_of(placement, **options):
        given = distribute_tensor(logits, tensor, [placement])
        return lambda *_: anchored_kl(given, None, given, **options)

    rows = distribute_tensor(weight, data, [Shard(0)])
    partial = DTensor.from_local(weight, tensor, [Partial()])
    calls = {
        "partial": heads_of(partial, process_group=group),
        "partial, gathered": heads_of(partial),
        "another mesh": heads_of(rows, process_group=group),
        "replicated logits": logits_of(Replicate(), process_group=group),
        "logits without a group": logits_of(Shard(2)),
    }
    return {name: answer(call, group) for name, call in calls.items()}


def main(folder: str) -> None:
    dist.init_process_group("gloo")
    both = init_device_mesh("cpu", (2, 2), mesh_dim_names=("data", "tensor"))
    data, tensor = both["data"], both["tensor"]
    group, row = {"process_group": tensor.get_group()}, data.get_local_rank()
    cases = {name: of_same_rows(name, tensor, Shard(0), **group) for name in LINEAR}
    cases |= {
        "replicated": of_same_rows("linear", tensor, Replicate(), **group),
        "columns": of_same_rows("linear", tensor, Shard(1), **group),
        "gathered": of_same_rows("linear", tensor, Shard(0)),
        "own rows": of_own_rows(row, data, Shard(0)),
        "own rows, replicated": of_own_rows(row, data, Replicate()),
        "own rows, shared heads": of_own_rows(row, both, Shard(0), Shard(0), **group),
        "fsdp": fully_sharded(row, data, apart=False),
        "fsdp, head apart": fully_sharded(row, data, apart=True),
        "fsdp, tensor parallel": fully_sharded(row, data, apart=False, tensor=tensor),
        "fsdp, tensor parallel, head apart": fully_sharded(row, data, apart=True, tensor=tensor),
        "logits": columns("plain", tensor),
        "logits, labels": columns("labels", tensor),
        "logits of a head": columns_of_a_head(tensor),
    }
    torch.save({"cases": cases, "refused": refused(data, tensor)}, Path(folder, f"{dist.get_rank()}.pt"))
    dist.destroy_process_group()


if __name__ == "__main__":
    main(sys.argv[1])
