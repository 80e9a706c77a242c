"""Logits on a GPU, and the truth about them: the plain formula in float64 on the CPU."""

from __future__ import annotations

import torch

from anchorkl import reference


def logits(device: torch.device, *shape: int, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
    """Student, which requires grad, snapshot and reference, near each other."""
    student = 3 * torch.randn(shape)
    models = (student, student + torch.randn(shape), student + torch.randn(shape))
    student, snapshot, teacher = (model.to(device, dtype) for model in models)
    return [student.requires_grad_(), snapshot, teacher]


def truth(models: list[torch.Tensor], upstream: torch.Tensor | None = None, **options) -> tuple[torch.Tensor, torch.Tensor]:
    """The float64 loss and the student's gradient; upstream: 1 everywhere if None."""
    student, *teachers = (model.detach().cpu().double() for model in models)
    options = {name: value.cpu() if isinstance(value, torch.Tensor) else value for name, value in options.items()}
    student.requires_grad_()
    loss = reference.anchored_kl(student, *teachers, **options)
    upstream = torch.ones_like(loss) if upstream is None else upstream.cpu().double()
    return loss.detach(), torch.autograd.grad(loss, student, upstream)[0]


def check(got: torch.Tensor, want: torch.Tensor, tolerance: float = 2e-6) -> None:
    """Equal to within float32's rounding, or a given one, of numbers near 1."""
    torch.testing.assert_close(got.detach().cpu().double(), want, rtol=tolerance, atol=tolerance)
