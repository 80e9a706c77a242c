"""What a contender of the linear form is."""

from __future__ import annotations

import torch

from bench.contenders.base import Backward, Contender
from bench.linear.projections import Projections


class LinearContender(Contender):
    """One way to compute the loss of hidden states and heads, and the gradients of the student's."""

    products = 5  # matrix products of a step, of rows x width x vocab each: what is really computed
    one_teacher = False  # the anchor is the reference alone
    frozen = False  # no gradient of the head
    beside = "anchorkl-linear"  # whose time its own is compared with

    def __init__(self, models: Projections) -> None:
        raise NotImplementedError

    def outcome(self) -> tuple[float, *tuple[torch.Tensor, ...]]:
        """Loss and gradients of the last step: the hidden states' and, unless frozen, the head's."""
        raise NotImplementedError


class LinearBackward(Backward, LinearContender):
    """A loss in PyTorch of hidden states and heads, student's first, and its backward pass."""

    def __init__(self, models: Projections) -> None:
        student = models.student
        teachers = (models.reference,) if self.one_teacher else (models.snapshot, models.reference)
        super().__init__(
            student.hidden.detach().requires_grad_(),
            student.weight.detach().requires_grad_(not self.frozen),
            *(tensor for teacher in teachers for tensor in (teacher.hidden, teacher.weight)),
        )


class OneTeacherBackward(LinearBackward):
    """The same with the reference alone, as peers have it that know no composed anchor."""

    products, one_teacher, beside = 4, True, "anchorkl-linear-one-teacher"
