"""The contenders of the linear form, in the order of the tables: two teachers, one teacher, products alone."""

from __future__ import annotations

from bench.linear.contenders.base import LinearContender
from bench.linear.contenders.liger import Liger, LigerEager
from bench.linear.contenders.matmuls import JaxMatmuls, TorchMatmuls
from bench.linear.contenders.ours import Anchorkl, Frozen, OneTeacher
from bench.linear.contenders.torch_formula import Compiled, Eager
from bench.linear.contenders.trl import Trl

LINEAR_CONTENDERS: dict[str, type[LinearContender]] = {
    contender.name: contender
    for contender in (Anchorkl, Frozen, Eager, Compiled, OneTeacher, Liger, LigerEager, Trl, TorchMatmuls, JaxMatmuls)
}

__all__ = ["LINEAR_CONTENDERS", "LinearContender"]
