"""The contenders of the logits form, in the order of the tables."""

from __future__ import annotations

from bench.contenders.base import CannotRun, Contender
from bench.contenders.floor import Floor, FreshFloor
from bench.contenders.jax_formula import Jax
from bench.contenders.liger import Liger
from bench.contenders.ours import Anchorkl, Library
from bench.contenders.torch_formula import Compiled, CompiledOneGraph, Eager

CONTENDERS: dict[str, type[Contender]] = {
    contender.name: contender for contender in (Anchorkl, Library, Eager, Compiled, CompiledOneGraph, Jax, Liger, Floor, FreshFloor)
}

__all__ = ["CONTENDERS", "CannotRun", "Contender"]
