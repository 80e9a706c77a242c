"""How exact a result has to be."""

from __future__ import annotations

import torch

from vectors import Case

# Significant bits and the exponent of the smallest normal number of the narrow types.
_NARROW = {torch.bfloat16: (8, -126), torch.float16: (11, -14)}


def arithmetic(case: Case) -> torch.dtype:
    tensors = (case.student, case.snapshot, case.reference)
    return torch.float64 if any(t is not None and t.dtype == torch.float64 for t in tensors) else torch.float32


def loss_bound(case: Case, want: torch.Tensor) -> torch.Tensor:
    """The largest error of a loss."""
    relative = 1e-12 if arithmetic(case) == torch.float64 else 1e-6
    for noise, near in (("near 1e-3", 1e-3), ("near 1e-5", 1e-2)):
        if noise in case.name and arithmetic(case) == torch.float32:
            # Here the textbook formula has no correct digit.
            relative = near
    # Where the loss is 0, an error of one unit in log p - log q makes its square.
    return relative * want.abs() + 4 * torch.finfo(arithmetic(case)).eps ** 2


def gradient_bound(case: Case, want: torch.Tensor) -> torch.Tensor:
    """The largest error of each element of a gradient."""
    scale = case.gradient_scale()
    dtype = case.student.dtype
    if dtype in _NARROW:
        bits, lowest = _NARROW[dtype]
        exponent = torch.frexp(want.abs()).exponent - 1
        half_ulp = torch.ldexp(torch.ones_like(want), exponent.clamp(min=lowest) - bits)
        return half_ulp + 1e-7 * scale
    return torch.full_like(want, (1e-12 if arithmetic(case) == torch.float64 else 2e-7) * scale)


def statistic_bound(case: Case, want: torch.Tensor, entropy: bool) -> torch.Tensor:
    """The largest error of a statistic: of rows one by one, and of divergences between any two models."""
    double = arithmetic(case) == torch.float64
    bound = 1e-11 * want.abs() + 1e-30 if double else torch.maximum(loss_bound(case, want), 5e-6 * want.abs()) + 1e-13
    # Where one column has nearly everything, what is left of 1 is known to a rounding of 1.
    return bound + 4 * torch.finfo(arithmetic(case)).eps if entropy else bound
