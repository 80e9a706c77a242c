"""Loss and gradient in float64, and how far a contender may be from them.

A fast wrong answer is no contender: each is compared before it is timed, and
what is off by more than TOLERANCE is shown as such.
"""

from __future__ import annotations

import torch

from anchorkl.cli._contenders import TOLERANCE
from bench.contenders import Contender
from bench.logits import ALPHA, Logits

_BLOCK = 2**21  # logits at a time, so that float64 copies stay small


class Truth:
    """The float64 loss of some logits; the gradient is kept rounded to float32."""

    def __init__(self, logits: Logits) -> None:
        student = logits.student
        self.rows, columns = student.shape
        self.dtype = student.dtype
        self.step = max(1, _BLOCK // columns)
        self.gradient = torch.empty_like(student, dtype=torch.float32)
        total = 0.0
        for block in self._blocks():
            s, a, r = (t[block].double() for t in (logits.student, logits.snapshot, logits.reference))
            log_q = torch.log_softmax((1 - ALPHA) * a + ALPHA * r, -1)
            log_p = torch.log_softmax(s, -1)
            q = log_q.exp()
            total += (q * (log_q - log_p)).sum().item()
            self.gradient[block] = (log_p.exp() - q) / self.rows
        self.loss = total / self.rows

    def errors(self, loss: float, gradient: torch.Tensor) -> tuple[float, float]:
        """Relative errors of a loss and, as a vector, of a gradient."""
        off = size = 0.0
        for block in self._blocks():
            true = self.gradient[block].double()
            off += (gradient[block].double() - true).square().sum().item()
            size += true.square().sum().item()
        return abs(loss - self.loss) / abs(self.loss), (off / size) ** 0.5

    def check(self, contender: Contender) -> dict[str, float | bool]:
        """What the results say of the values of a contender's last step."""
        errors = self.errors(*contender.outcome())
        return {"loss_error": errors[0], "gradient_error": errors[1], "agrees": self.agrees(errors)}

    def agrees(self, errors: tuple[float, float]) -> bool:
        """False for a NaN, too."""
        return all(error <= most for error, most in zip(errors, TOLERANCE[str(self.dtype).removeprefix("torch.")]))

    def _blocks(self):
        return (slice(first, first + self.step) for first in range(0, self.rows, self.step))
