"""The targets of a run whose teachers' answers are kept: read where they are there, made and added where they are not."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import torch

from anchorkl.errors import Status
from anchorkl.hf import stores
from anchorkl.hf._anchors import composed, whole
from anchorkl.hf._batch_loss import NOT_FOR_MODELS, counted
from anchorkl.hf._errors import error
from anchorkl.hf._shelf import Shelf
from anchorkl.hf._stored_loss import Target
from anchorkl.hf._teacher_stores import TeacherStores
from anchorkl.hf.stores import Example
from anchorkl.hf.teachers import Teacher
from anchorkl.store import Record
from anchorkl.torch import TopK

Records = dict[tuple[Shelf, int], Record]  # what was just added, by the example's id


@dataclasses.dataclass(eq=False)
class Met:
    """A micro-batch's examples, in the order of its rows."""

    examples: list[Example]
    places: tuple[torch.Tensor, torch.Tensor]
    """rows and columns [N] of the logits that predict their tokens"""
    following: Met | None = None
    """the next micro-batch of the step"""
    reading: Future[Target] | None = None

    @property
    def sizes(self) -> list[int]:
        return [len(example.positions) for example in self.examples]


def met(batch: dict[str, Any]) -> Met:
    examples, device = list(stores.examples(batch)), batch["input_ids"].device
    rows = [torch.full_like(example.places, example.row) for example in examples]
    empty = torch.zeros(0, dtype=torch.int64, device=device)
    places = torch.cat([empty, *rows]), torch.cat([empty, *(example.places for example in examples)])
    if len(places[0]) != int(counted(batch)):
        wanted = f"{len(places[0])}, those that attention_mask lets the models see"
        raise error("anchor_store", f"a batch with labels at {int(counted(batch))} places", wanted, Status.UNSUPPORTED)
    return Met(examples, places)


class StoredTargets:
    """Targets for the loss, batch by batch. Reading and decompressing run on a thread beside the student's forward."""

    def __init__(self, trainer: Any) -> None:
        self._trainer = trainer
        self.stores = TeacherStores(trainer)
        self._reader = ThreadPoolExecutor(1, "anchor_store")
        self._alpha = 0.0
        self._seen = [0, 0]

    def open(self) -> None:
        self.close()
        self.stores.open()
        self._reader = ThreadPoolExecutor(1, "anchor_store")

    def close(self) -> None:
        self._reader.shutdown()
        self.stores.close()

    def begin_step(self, iteration: int, alpha: float) -> None:
        self._alpha = alpha
        self.stores.begin_iteration(iteration, alpha)

    @property
    def gives_anchors(self) -> bool:
        """Whether targets are whole anchors, and not snapshot and reference."""
        return self.stores.anchors is not None and self.stores.anchors.manifest.form == "topk"

    def seen(self, accelerator: Any) -> dict[str, int]:
        """Examples that the stores had, and that they lacked, in all processes since the last call."""
        counts = torch.tensor(self._seen, device=accelerator.device)
        hits, misses = accelerator.reduce(counts, "sum").tolist()
        self._seen = [0, 0]
        return {"anchor/store_hits": hits, "anchor/store_misses": misses}

    def target(self, batch: dict[str, Any], of: Met) -> Callable[[], Target]:
        """What the loss asks for a batch of new examples."""
        trainer = self._trainer
        new: Records = {}
        reference, anchors = self.stores.reference, self.stores.anchors
        snapshot = None if trainer.anchor_snapshot is None else trainer.anchor_snapshot.teacher
        if self._count_missing(of, self._needed()):
            if reference is not None:
                self._add(new, reference, of, lambda: self._logits(trainer.anchor_reference, batch, of))
            if anchors is not None:
                self._add(new, anchors, of, lambda: self._kept(new, batch, of))
        live = torch.cat(self._logits(snapshot, batch, of)) if snapshot is not None and anchors is None else None
        reading, of.reading = of.reading or self._reader.submit(self._read, of, new), None
        ahead = of.following
        if ahead is not None and all(example in shelf for shelf in self._needed() for example in ahead.examples):
            ahead.reading = self._reader.submit(self._read, ahead, {})
        return lambda: reading.result() if live is None else reading.result()._replace(snapshot=live)

    def base_target(self, batch: dict[str, Any], of: Met) -> Callable[[], Target]:
        """What the loss asks for replayed examples, which are anchored to the base model."""
        new: Records = {}
        base = self.stores.base
        assert base is not None  # where examples are replayed there is one
        if self._count_missing(of, [base]):
            self._add(new, base, of, lambda: self._logits(self._trainer.anchor_base, batch, of))
        reading = self._reader.submit(self._joined, [base], of, new)
        return lambda: Target(None, reading.result()[0], 1.0, True)

    def _needed(self) -> list[Shelf]:
        """Those whose records make a target."""
        anchors = self.stores.anchors
        needed = [anchors] if self.gives_anchors else [self.stores.reference, anchors]
        return [shelf for shelf in needed if shelf is not None]

    def _count_missing(self, of: Met, shelves: list[Shelf]) -> int:
        missing = sum(any(example not in shelf for shelf in shelves) for example in of.examples)
        self._seen[0] += len(of.examples) - missing
        self._seen[1] += missing
        return missing

    def _add(self, new: Records, shelf: Shelf, of: Met, logits: Callable[[], list[torch.Tensor]]) -> None:
        """Adds what a shelf lacks. The teacher runs on the whole batch, whatever is missing: the rounding of its
        numbers may depend on what runs together, and a run that goes on must find those of one that was not killed."""
        missing = {example.id: place for place, example in enumerate(of.examples) if example not in shelf}
        if missing:
            each = logits()
            new |= {(shelf, key): shelf.append(of.examples[place], each[place]) for key, place in missing.items()}

    @torch.no_grad()
    def _logits(self, teacher: Teacher, batch: dict[str, Any], of: Met) -> list[torch.Tensor]:
        """Of each example [N, V]."""
        inputs = {name: value for name, value in batch.items() if name not in NOT_FOR_MODELS}
        if self._trainer.args.anchor_fused_linear:
            head, hidden = teacher.side(inputs)
            logits = head.logits(hidden[of.places])
        else:
            logits = teacher.logits(inputs)[of.places]
        return list(logits.split(of.sizes))

    def _kept(self, new: Records, batch: dict[str, Any], of: Met) -> list[torch.Tensor]:
        """Of each example the logits [N, V] that an outer iteration keeps: the snapshot's, or, where k tokens are kept, the anchor's."""
        args, trainer, shelf = self._trainer.args, self._trainer, self.stores.reference
        snapshot = self._logits(trainer.anchor_snapshot.teacher, batch, of)
        if not args.anchor_store_k:
            return snapshot
        if shelf is None:
            references: list[torch.Tensor | TopK] = self._logits(trainer.anchor_reference, batch, of)
        else:
            references = [_joined(shelf, [self._record(shelf, example, new)], a.device) for example, a in zip(of.examples, snapshot)]
        tau = args.anchor_tau
        logits = [whole(r, a, tau) if isinstance(r, TopK) else r for r, a in zip(references, snapshot)]
        return [composed(a, r, self._alpha, args.anchor_space, tau) for a, r in zip(snapshot, logits)]

    def _read(self, of: Met, new: Records) -> Target:
        found = self._joined(self._needed(), of, new)
        if self.stores.anchors is None:
            return Target(None, found[0], self._alpha, False)
        if len(found) == 1:
            return Target(None, found[0], 1.0, True)
        return Target(found[1], found[0], self._alpha, False)

    def _joined(self, shelves: list[Shelf], of: Met, new: Records) -> list[torch.Tensor | TopK]:
        """Of each shelf what it has of all the examples, [N, V] or a TopK of N rows."""
        device = of.places[0].device
        return [_joined(shelf, [self._record(shelf, example, new) for example in of.examples], device) for shelf in shelves]

    def _record(self, shelf: Shelf, example: Example, new: Records) -> Record:
        found = new.get((shelf, example.id))
        return shelf.read(example) if found is None else found


def _joined(shelf: Shelf, records: list[Record], device: torch.device) -> torch.Tensor | TopK:
    manifest = shelf.manifest
    kind = getattr(torch, manifest.values)  # numpy has the bits of bfloat16
    stored = [torch.from_numpy(record.stored).view(kind) for record in records]
    values = torch.cat([torch.zeros(0, manifest.columns, dtype=kind), *stored]).to(device)
    if manifest.form == "full":
        return values
    ids = torch.cat([torch.zeros(0, manifest.k, dtype=torch.int32), *(torch.from_numpy(record.ids) for record in records)])
    tail = torch.cat([torch.zeros(0), *(torch.from_numpy(record.tail) for record in records)])
    return TopK(ids.to(device), values.float(), tail.to(device))
