"""Which stores a run has, and when the teachers that they answer for are needed.

In the folder `reference` is what the reference says, in `base` what the base model says of replayed examples; both
are the same for every run with these models. What an outer iteration's snapshot adds is in a folder of its own,
anchor-ITERATION-KEY: the snapshot's logits, or, where k tokens are kept, the anchor that is composed of them and
the reference's. Such anchors need the reference in every outer iteration, unless what it says is kept, too.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
import shutil
from pathlib import Path
from typing import Any

from anchorkl.hf import _checkpoint
from anchorkl.hf._errors import error
from anchorkl.hf._identity import weights_hash
from anchorkl.hf._shelf import Shelf
from anchorkl.hf._unwrap import causal_lm, head_module
from anchorkl.hf.heads import find_head
from anchorkl.hf.teachers import ModelTeacher
from anchorkl.store import Manifest, tokenizer_hash

RUN, STORE, WEIGHTS = "run", "store", "snapshot.safetensors"  # in the folder of an outer iteration
_LOG = logging.getLogger(__name__)


class TeacherStores:
    """What a trainer with AnchoredTrainerMixin keeps in args.anchor_store."""

    def __init__(self, trainer: Any) -> None:
        self._trainer = trainer
        args = trainer.args
        self.folder = Path(args.anchor_store)
        # Where a snapshot meets an example only once, nothing is gained by keeping what it says.
        self.keeps_snapshots = args.anchor_snapshot == "epochs" and args.anchor_inner_epochs > 1
        self.reference: Shelf | None = None
        """None: the reference is asked itself."""
        self.base: Shelf | None = None
        self.anchors: Shelf | None = None
        """Of the outer iteration, where snapshots are kept."""
        self.name: str | None = None
        """Of its folder."""
        self._iteration: int | None = None
        self._reference_hash: str | None = None

    def open(self) -> None:
        """At the start of a training."""
        trainer, k = self._trainer, self._trainer.args.anchor_store_k
        self._iteration = self.name = self.anchors = None
        self.remove_old()
        if self._reference_hash is None:  # it may be away in a second training
            self._reference_hash = weights_hash(trainer.anchor_reference)
        if (reference_k := self._reference_k()) is not None:
            self.reference = self._shelf(self.folder / "reference", self._manifest(reference_k, self._reference_hash))
        if trainer.anchor_base is not None:
            self.base = self._shelf(self.folder / "base", self._manifest(k, weights_hash(trainer.anchor_base)))
        # Nobody has added anything yet: all processes decide the same.
        trainer.accelerator.wait_for_everyone()
        if isinstance(trainer.anchor_reference, ModelTeacher) and trainer.anchor_reference.load is None:
            wanted = "give its path, or a function that loads it"
            _LOG.warning("anchorkl.hf: the reference stays in memory, as reference_model is a model: %s", wanted)
        elif self.reference is not None and len(self.reference):
            self._put_reference_away()

    def begin_iteration(self, iteration: int, alpha: float) -> None:
        """At the first step of an outer iteration, and of what goes on within one."""
        if not self.keeps_snapshots or iteration == self._iteration:
            return
        trainer, args = self._trainer, self._trainer.args
        if self.anchors is not None:
            self.anchors.close()
        model, about = weights_hash(trainer.anchor_snapshot.teacher), {"alpha": 0.0, "space": "logit"}  # the snapshot's own logits
        if args.anchor_store_k:
            kept = self._reference_k()
            of = "asked" if kept is None else f"kept, {kept or 'all'} tokens"
            model, about = f"{model} toward {self._reference_hash} ({of})", {"alpha": alpha, "space": args.anchor_space}
        manifest = self._manifest(args.anchor_store_k, model, kind="anchor", outer_iteration=iteration, **about)
        key = hashlib.blake2b(json.dumps(dataclasses.asdict(manifest)).encode(), digest_size=8).hexdigest()
        self._iteration, self.name = iteration, f"anchor-{iteration:03d}-{key}"
        folder = self.folder / self.name
        if args.process_index == 0:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / RUN).write_text(self._run())
        trainer.accelerator.wait_for_everyone()  # no process has the last iteration's open any more
        self.remove_old()
        self.anchors = self._shelf(folder / STORE, manifest)
        trainer.accelerator.wait_for_everyone()  # nor has any added to this one
        if trainer.anchor_schedule.epoch % args.anchor_inner_epochs:  # gone on with after its first epoch
            self._put_snapshot_away()
            self._put_reference_away()
        elif self.reference is None and isinstance(trainer.anchor_reference, ModelTeacher):
            trainer.anchor_reference.bring_back()

    def end_epoch(self) -> None:
        """What was missing has been added: the teachers are put away."""
        trainer = self._trainer
        for shelf in self._shelves():
            shelf.close()
        trainer.accelerator.wait_for_everyone()
        for shelf in self._shelves():
            shelf.reopen()
        self._put_reference_away()
        schedule = trainer.anchor_schedule
        if self.anchors is not None and (schedule.epoch + 1) % schedule.inner_epochs:
            self._put_snapshot_away()

    def sync(self) -> None:
        """Before a checkpoint: it goes on with what is on the disk."""
        for shelf in self._shelves():
            shelf.sync()

    def remove_old(self) -> None:
        """Those of this run's outer iterations that no checkpoint can go on with."""
        if self._trainer.args.process_index != 0:
            return
        needed = {self.name} | _checkpoint.stores_named(self._trainer.args.output_dir)
        for run in self.folder.glob(f"anchor-*/{RUN}"):
            if run.parent.name not in needed and run.read_text() == self._run():
                shutil.rmtree(run.parent)

    def close(self) -> None:
        for shelf in self._shelves():
            shelf.close()

    def _shelves(self) -> list[Shelf]:
        return [shelf for shelf in (self.reference, self.base, self.anchors) if shelf is not None]

    def _reference_k(self) -> int | None:
        """How many tokens are kept of the reference, 0 for all; None: it is not kept."""
        args = self._trainer.args
        if args.anchor_store_reference_k is None and args.anchor_store_k and self.keeps_snapshots:
            return None
        return args.anchor_store_k if args.anchor_store_reference_k is None else args.anchor_store_reference_k

    def _put_reference_away(self) -> None:
        reference = self._trainer.anchor_reference
        if isinstance(reference, ModelTeacher) and reference.load is not None:
            reference.put_away()

    def _put_snapshot_away(self) -> None:
        trainer, file = self._trainer, self.folder / str(self.name) / WEIGHTS
        snapshot = trainer.anchor_snapshot
        if not isinstance(snapshot.teacher, ModelTeacher) or snapshot.is_away:
            return
        if trainer.args.process_index == 0 and not file.is_file():
            partial = file.with_suffix(".partial")
            snapshot.save(partial)
            partial.rename(file)
        trainer.accelerator.wait_for_everyone()
        snapshot.put_away(file)

    def _shelf(self, path: Path, manifest: Manifest) -> Shelf:
        return Shelf(path, manifest, self._trainer.args.process_index)

    def _manifest(self, k: int, model: str, **fields: Any) -> Manifest:
        trainer, args = self._trainer, self._trainer.args
        if args.anchor_fused_linear:
            vocab = find_head(trainer.model, "student").vocab
        else:
            vocab = len(head_module(causal_lm(trainer.model, "student"), "student").weight)
        for name in ("anchor_store_k", "anchor_store_reference_k"):
            if (getattr(args, name) or 0) > vocab:
                raise error(name, f"{getattr(args, name)}", f"at most the {vocab} tokens of the vocabulary")
        tokenizer = getattr(trainer, "processing_class", None)
        return Manifest(
            vocab=vocab,
            form="topk" if k else "full",
            k=k,
            values=args.anchor_store_values or ("float16" if k else "bfloat16"),
            tau=args.anchor_tau if k else 1.0,
            model=model,
            tokenizer=tokenizer_hash(tokenizer) if hasattr(tokenizer, "get_vocab") else "",
            notes=f"autocast {trainer.accelerator.mixed_precision}",
            **fields,
        )

    def _run(self) -> str:
        return str(Path(self._trainer.args.output_dir).resolve())
