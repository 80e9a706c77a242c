"""How many digits are left when student and anchor nearly agree.

Runs the float32 formula in torch (log_softmax, then sum q (log q - log p)) and
anchored_kl on the same logits, and prints the relative errors of the loss and
of its gradient (Frobenius norm) against the formula in float64.

    make lib env && PYTHONPATH=python_shim .venv/bin/python bench/near_agreement.py
"""

import torch
from torch import Tensor

from anchorkl.torch import anchored_kl

ROWS, VOCAB = 64, 32000
DISTANCES = (1e-1, 1e-2, 1e-3, 1e-4, 1e-5)


def plain_formula(student: Tensor, snapshot: Tensor, reference: Tensor) -> Tensor:
    """KL(anchor || student) with alpha 0.5 in logit space, mean over rows, as one would write it."""
    log_q = torch.log_softmax((snapshot + reference) / 2, -1)
    log_p = torch.log_softmax(student, -1)
    return (log_q.exp() * (log_q - log_p)).sum(-1).mean()


def measure(loss, *logits: Tensor) -> tuple[float, Tensor]:
    """The loss and its gradient in the first of the logits, in float64."""
    student = logits[0].clone().requires_grad_()
    value = loss(student, *logits[1:])
    value.backward()
    return value.item(), student.grad.double()


def main() -> None:
    torch.manual_seed(0)
    print(f"{ROWS} x {VOCAB}, normal logits of scale 3, float32; relative errors against float64\n")
    print("logits differ by | loss       | loss: torch | anchorkl | gradient: torch | anchorkl")
    print("---------------: | ---------: | ----------: | -------: | --------------: | -------:")
    for distance in DISTANCES:
        student = 3 * torch.randn(ROWS, VOCAB)
        logits = [student, *(student + distance * torch.randn_like(student) for _ in range(2))]
        true, true_gradient = measure(plain_formula, *(x.double() for x in logits))
        errors = []
        for loss in (plain_formula, anchored_kl):
            value, gradient = measure(loss, *logits)
            errors.append((abs(value - true) / true, ((gradient - true_gradient).norm() / true_gradient.norm()).item()))
        (torch_loss, torch_gradient), (our_loss, our_gradient) = errors
        print(f"{distance:16.0e} | {true:10.3e} | {torch_loss:11.0e} | {our_loss:8.0e} | {torch_gradient:15.0e} | {our_gradient:8.0e}")


if __name__ == "__main__":
    main()
