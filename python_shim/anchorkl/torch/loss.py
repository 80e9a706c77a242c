"""The loss as a function and as a module."""

from __future__ import annotations

from typing import Any

import torch

from anchorkl.torch import _op, _validate


def anchored_kl(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor,
    labels: torch.Tensor | None = None,
    *,
    alpha: float | torch.Tensor = 0.5,
    space: str = "logit",
    divergence: str | tuple[str, float] = "forward",
    tau: float = 1.0,
    tau_squared: bool = False,
    kl_weight: float = 1.0,
    ce_weight: float = 0.0,
    weights: float | torch.Tensor | None = None,
    ignore_index: int = -100,
    shift: bool = False,
    vocab: int | None = None,
    softcap: float | None = None,
    logit_scale: float = 1.0,
    reduction: str = "mean",
    num_items: float | torch.Tensor | None = None,
    return_stats: bool = False,
) -> torch.Tensor:
    """KL(anchor || student), with the gradient (p - q)/tau in the student's logits.

    Arguments:
        student: logits [..., V], float16, bfloat16, float32 or float64, on the CPU.
        snapshot: logits [..., V] of the frozen snapshot; None: the student itself, detached.
        reference: logits [..., V] of the frozen reference. The three may differ in type.
        labels: int64 or int32 [...], each a token or ignore_index; a row with
            ignore_index does not count, whatever it holds. None: every row counts.
        alpha: weight of the reference in [0, 1]; a number, or a tensor of no dimension or [...].
        space: "logit", q = softmax(((1-alpha) a + alpha r)/tau), or "probability",
            q = (1-alpha) softmax(a/tau) + alpha softmax(r/tau).
        tau: temperature, above 0. tau_squared: multiply the loss by tau^2.
        weights: number, or tensor [...] of real numbers >= 0; a row of weight 0 does not count.
        shift: score position t against label t+1. The labels are shifted, the
            logits are not copied; alpha and weights belong to the position of the logits.
        vocab: the number of real columns where logits are padded; columns from
            there on take no part. None: all of them.
        reduction: "mean" (over the weights of the rows that count), "sum" or "none".
        num_items: divide the sum by this instead, with "mean" and "sum" alike: the
            trainer's own count for gradient accumulation and data parallelism.
        divergence, kl_weight, ce_weight, softcap, logit_scale, return_stats: this
            version has the defaults only.

    Returns a tensor of no dimension, or of shape [...] with reduction "none",
    in float32, or float64 if one of the logits is float64. No row counts: 0.

    Logits whose rows do not lie at one distance in memory are copied, with an
    anchorkl.CopyWarning.

    Raises anchorkl.AnchorKLError: its subclasses are also ValueError (a value,
    a shape, a device), TypeError (a type), NotImplementedError (what this
    version does not have) or RuntimeError (no plugin, execution failed).

    Source of the method: Anchored Learning, arXiv 2605.04468.
    """
    _validate.check_options(
        space=space,
        divergence=divergence,
        tau=tau,
        tau_squared=tau_squared,
        kl_weight=kl_weight,
        ce_weight=ce_weight,
        ignore_index=ignore_index,
        shift=shift,
        vocab=vocab,
        softcap=softcap,
        logit_scale=logit_scale,
        reduction=reduction,
        return_stats=return_stats,
    )
    _validate.check_logits(student, snapshot, reference, vocab)
    _validate.check_labels(labels, student, shift)
    _validate.check_alpha(alpha, student)
    _validate.check_weights(weights, student)
    _validate.check_num_items(num_items, reduction)
    if shift and labels is not None:
        labels = torch.nn.functional.pad(labels[..., 1:], (0, 1), value=ignore_index)
    if weights is not None and not isinstance(weights, torch.Tensor):
        weights = torch.full((), weights, dtype=torch.float64)
    alpha_tensor = alpha if isinstance(alpha, torch.Tensor) else None
    items_tensor = num_items if isinstance(num_items, torch.Tensor) else None
    loss, _ = _op.anchored_kl(
        student,
        snapshot,
        reference,
        labels,
        weights,
        0.5 if isinstance(alpha, torch.Tensor) else alpha,
        alpha_tensor,
        -1.0 if num_items is None or isinstance(num_items, torch.Tensor) else num_items,
        items_tensor,
        tau,
        tau_squared,
        ignore_index,
        vocab or 0,
        space,
        reduction,
        student.requires_grad and torch.is_grad_enabled(),
    )
    return loss


class AnchoredKLLoss(torch.nn.Module):
    """anchored_kl as a module that holds the options; see there for all of them.

    alpha can be given again in a call, for schedules.
    """

    def __init__(
        self,
        *,
        alpha: float | torch.Tensor = 0.5,
        space: str = "logit",
        divergence: str | tuple[str, float] = "forward",
        tau: float = 1.0,
        tau_squared: bool = False,
        kl_weight: float = 1.0,
        ce_weight: float = 0.0,
        ignore_index: int = -100,
        shift: bool = False,
        vocab: int | None = None,
        softcap: float | None = None,
        logit_scale: float = 1.0,
        reduction: str = "mean",
        return_stats: bool = False,
    ) -> None:
        super().__init__()
        self.alpha = alpha
        self.options: dict[str, Any] = {
            "space": space,
            "divergence": divergence,
            "tau": tau,
            "tau_squared": tau_squared,
            "kl_weight": kl_weight,
            "ce_weight": ce_weight,
            "ignore_index": ignore_index,
            "shift": shift,
            "vocab": vocab,
            "softcap": softcap,
            "logit_scale": logit_scale,
            "reduction": reduction,
            "return_stats": return_stats,
        }
        _validate.check_options(**self.options)

    def forward(
        self,
        student: torch.Tensor,
        snapshot: torch.Tensor | None,
        reference: torch.Tensor,
        labels: torch.Tensor | None = None,
        *,
        alpha: float | torch.Tensor | None = None,
        weights: float | torch.Tensor | None = None,
        num_items: float | torch.Tensor | None = None,
    ) -> torch.Tensor:
        """The loss. alpha: None means the module's own."""
        chosen = self.alpha if alpha is None else alpha
        return anchored_kl(
            student, snapshot, reference, labels, alpha=chosen, weights=weights, num_items=num_items, **self.options
        )

    def extra_repr(self) -> str:
        shown = {"alpha": self.alpha, "space": self.options["space"], "tau": self.options["tau"]}
        return ", ".join(f"{name}={value!r}" for name, value in shown.items())
