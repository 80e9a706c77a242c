"""One store of a training run: read, and added to where it lacks an example."""

from __future__ import annotations

import dataclasses
import logging
import threading
from pathlib import Path

import torch

from anchorkl.errors import Busy, NotFound, Status
from anchorkl.hf import stores
from anchorkl.hf._errors import error
from anchorkl.hf.stores import Example
from anchorkl.store import Builder, Manifest, Record, Store

_LOG = logging.getLogger(__name__)


class Shelf:
    """Reads what is there when it is opened or flushed, and what this process has added since. One thread adds; another
    may read meanwhile. Its segment is taken only when something is added, so that runs which only read share a store."""

    def __init__(self, path: Path, manifest: Manifest, rank: int) -> None:
        self.path, self.manifest = path, manifest
        self._rank = rank
        self._lock = threading.Lock()  # the store is opened anew to read what has been added
        self._builder: Builder | None = None
        self._store = self._opened()

    def __len__(self) -> int:
        """Examples that were there when it was opened or flushed."""
        return 0 if self._store is None else len(self._store)

    def __contains__(self, example: Example) -> bool:
        with self._lock:
            there = self._store is not None and example.id in self._store
            return there or (self._builder is not None and example.id in self._builder)

    def read(self, example: Example) -> Record:
        with self._lock:
            if self._store is None or example.id not in self._store:
                self._store = self._opened()
            assert self._store is not None  # what is read is there
            return self._store.read(example.id, example.tokens, example.positions)

    def append(self, example: Example, logits: torch.Tensor) -> Record:
        """Adds an example with the logits [N, V] of its tokens; returns what reading it gives."""
        if self._builder is None:
            try:
                self._builder = Builder(self.path, self.manifest, rank=self._rank)
            except Busy:
                wanted = "a folder of its own, or one that lacks no example"
                raise error("anchor_store", f"a store that another run adds to ({self.path})", wanted, Status.BUSY) from None
            found = self._builder.recovered
            if found.torn_bytes or found.damaged:
                _LOG.warning("anchorkl.hf: %s: %s", self.path, "; ".join(found.lines))
        return stores.append(self._builder, example, logits)

    def sync(self) -> None:
        """Returns when what was added is on the disk."""
        if self._builder is not None:
            self._builder.sync()

    def close(self) -> None:
        """Gives the segment back. It may be added to again."""
        builder, self._builder = self._builder, None
        if builder is not None:
            builder.close()

    def reopen(self) -> None:
        """Sees what other processes have added."""
        with self._lock:
            self._store = self._opened()

    def _opened(self) -> Store | None:
        try:
            store = Store(self.path)
        except NotFound:
            return None
        for field in dataclasses.fields(Manifest):
            mine, theirs = getattr(self.manifest, field.name), getattr(store.manifest, field.name)
            if mine != theirs:
                got = f"a store whose {field.name} is {theirs!r} ({self.path})"
                raise error("anchor_store", got, f"{mine!r}, as in this run, or another folder", Status.MISMATCH)
        return store
