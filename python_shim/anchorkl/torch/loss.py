"""The loss as a function and as a module."""

from __future__ import annotations

from typing import Any, Literal, Unpack, overload

import torch

from anchorkl import _structs
from anchorkl.torch import _op, _validate, stats, topk
from anchorkl.torch._keywords import Keywords, PerModel
from anchorkl.torch._packing import as_weights, pack, shifted, tensor_or_none
from anchorkl.torch.stats import AnchorStats
from anchorkl.torch.topk import TopK


@overload
def anchored_kl(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | TopK,
    labels: torch.Tensor | None = None,
    *,
    return_stats: Literal[False] = False,
    **keywords: Unpack[Keywords],
) -> torch.Tensor: ...


@overload
def anchored_kl(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | TopK,
    labels: torch.Tensor | None = None,
    *,
    return_stats: Literal[True],
    **keywords: Unpack[Keywords],
) -> tuple[torch.Tensor, AnchorStats]: ...


@overload
def anchored_kl(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | TopK,
    labels: torch.Tensor | None = None,
    *,
    return_stats: bool,
    **keywords: Unpack[Keywords],
) -> torch.Tensor | tuple[torch.Tensor, AnchorStats]: ...


def anchored_kl(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | TopK,
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
    softcap: PerModel | None = None,
    logit_scale: PerModel = 1.0,
    reduction: str = "mean",
    num_items: float | torch.Tensor | None = None,
    return_stats: bool = False,
    check: str = "none",
    process_group: torch.distributed.ProcessGroup | None = None,
) -> torch.Tensor | tuple[torch.Tensor, AnchorStats]:
    """The weighted sum over rows of kl_weight D + ce_weight CE, divided by the
    reduction's divisor. D is the divergence of the student's distribution
    p = softmax(s/tau) and the anchor's, q; CE the cross-entropy of the label and
    softmax(s). The default is D = KL(q || p), with the gradient (p - q)/tau in s.

    Arguments:
        student: logits [..., V], float16, bfloat16, float32 or float64, on the CPU or on a CUDA device (docs/gpu.md).
            The teachers' lie there, too; labels, and alpha and weights that are tensors, there or on the CPU. Loss,
            gradient and statistics come back there.
        snapshot: logits [..., V] of the frozen snapshot; None: the student itself, detached.
        reference: logits [..., V] of the frozen reference. The three may differ in type. Or a :class:`TopK`: the
            loss over the k tokens that it lists and all others as one.
        labels: int64 or int32 [...], each a token or ignore_index; a row with
            ignore_index does not count, whatever it holds. None: every row counts.
        alpha: weight of the reference in [0, 1]; a number, or a tensor of no dimension or [...].
        space: "logit", q = softmax(((1-alpha) a + alpha r)/tau), or "probability",
            q = (1-alpha) softmax(a/tau) + alpha softmax(r/tau).
        divergence: "forward", KL(q || p); "reverse", KL(p || q); ("jsd", beta),
            beta KL(q || m) + (1-beta) KL(p || m) with m = beta q + (1-beta) p and
            beta in [1e-6, 1-1e-6]; "jsd": with beta 0.5.
        tau: temperature, above 0. tau_squared: multiply D by tau^2.
        kl_weight, ce_weight: numbers >= 0. A weight of 0 leaves the term out and
            its work undone. A ce_weight needs labels.
        weights: number, or tensor [...] of real numbers >= 0; a row of weight 0 does not count.
        shift: score position t against label t+1. The labels are shifted, the
            logits are not copied; alpha and weights belong to the position of the logits.
        vocab: the number of real columns where logits are padded; columns from
            there on take no part. None: all of them.
        reduction: "mean" (over the weights of the rows that count), "sum" or "none".
        num_items: divide the sum by this instead, with "mean" and "sum" alike: the
            trainer's own count for gradient accumulation and data parallelism.
        logit_scale, softcap: logits z are replaced by scale z and then, where there
            is a cap c, by c tanh(z/c); gradients are in z. A number for all three
            models, a tuple (student, snapshot, reference), or a dict with some of
            these keys. With snapshot=None the student's hold for the snapshot too.
        return_stats: True: return (loss, AnchorStats). False: nothing is done for them.
        check: what happens when the loss of a row is NaN or infinite. "none": the
            loss shows it. "raise": an anchorkl.errors.NotFinite, also a
            FloatingPointError, that names row and tensor. "report": as "none", and
            it is an error not to ask for the statistics, which hold the report.
        process_group: each process of this torch.distributed group holds columns of the vocabulary, in the order
            of its ranks: the three models' logits have the same columns on a rank, as many as it likes. Labels are
            tokens of the whole vocabulary, and vocab counts the real columns of all ranks. Every process calls with
            the same rows and options, and has the same loss and statistics, and the gradient in its own columns; what
            differs, or fails on one of them, is an error on all. The processes exchange some 40 bytes of each row
            in two or three all-reduces (docs/scaling.md). Logits that are DTensors placed Shard(-1) over the group are
            taken so, and get such a gradient. Not with a TopK, and not within torch.compile.

    alpha, tau, weights, beta, scales and caps are inputs of the compiled program:
    another value compiles nothing, but an alpha of exactly 0 or 1, which has a
    program of its own.

    Returns a tensor of no dimension, or of shape [...] with reduction "none",
    in float32, or float64 if one of the logits is float64. No row counts: 0.
    With return_stats, a pair of it and an :class:`AnchorStats`.

    Logits whose rows do not lie at one distance in memory are copied, with an
    anchorkl.CopyWarning.

    Raises anchorkl.AnchorKLError: its subclasses are also ValueError (a value,
    a shape, a device), TypeError (a type), NotImplementedError (what this
    version does not have), FloatingPointError (see check) or RuntimeError (no
    plugin, execution failed).

    Source of the method: Anchored Learning, arXiv 2605.04468.
    """
    options: dict[str, Any] = {
        "alpha": alpha,
        "num_items": num_items,
        "tau": tau,
        "kl_weight": kl_weight,
        "ce_weight": ce_weight,
        "weights": weights,
        "ignore_index": ignore_index,
        "vocab": vocab,
        "space": space,
        "divergence": divergence,
        "tau_squared": tau_squared,
        "softcap": softcap,
        "logit_scale": logit_scale,
        "check": check,
        "reduction": reduction,
        "shift": shift,
        "return_stats": return_stats,
    }
    if process_group is not None:
        from anchorkl.torch import _parallel, _sharded  # which need torch.distributed

        models = zip(_structs.MODELS, (student, snapshot, reference))
        loss, *statistics = _parallel.anchored_kl(
            process_group, lambda: _parallel.Call(*_checked(*(*_sharded.columns(models, process_group), labels, True), **options))
        )
        return (loss, stats.unpack(*statistics)) if return_stats else loss
    *usual, weights, alpha_tensor, items_tensor, listed = _checked(student, snapshot, reference, labels, False, **options)
    if weights is None and alpha_tensor is None and items_tensor is None and listed is None and not return_stats:
        return _op.anchored_kl(*usual)[0]
    loss, _, *statistics = _op.anchored_kl_full(*usual, weights, alpha_tensor, items_tensor, *(listed or (None,) * 3))
    return (loss, stats.unpack(*statistics)) if return_stats else loss


def _checked(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | TopK,
    labels: torch.Tensor | None,
    shared: bool,
    *,
    alpha: float | torch.Tensor,
    num_items: float | torch.Tensor | None,
    weights: float | torch.Tensor | None,
    divergence: str | tuple[str, float],
    softcap: PerModel | None,
    logit_scale: PerModel,
    shift: bool,
    vocab: int | None,
    ignore_index: int,
    **options: Any,
) -> tuple[Any, ...]:
    """The arguments of the op anchored_kl, then weights, alpha and num_items where they are tensors, and what a TopK
    lists. shared: vocab is of all ranks' columns."""
    divergence, scales, caps = _validate.check_options(
        divergence=divergence, ignore_index=ignore_index, shift=shift, vocab=vocab, softcap=softcap, logit_scale=logit_scale, **options
    )
    teachers: dict[str, Any] = {} if snapshot is None else {"snapshot": snapshot}
    if not isinstance(reference, TopK):
        teachers["reference"] = reference
    _validate.check_logits(student, teachers, None if shared else vocab)
    if shared:
        _validate.check_shared(student)
    _validate.check_labels(labels, student, shift, options["ce_weight"])
    _validate.check_alpha(alpha, student)
    _validate.check_weights(weights, student)
    _validate.check_num_items(num_items, options["reduction"])
    labels, weights = shifted(labels, shift, ignore_index), as_weights(weights)
    listed: tuple[torch.Tensor, ...] | None = None
    if isinstance(reference, TopK):
        topk.check(reference, student, student.shape[:-1], vocab or student.shape[-1])
        reference, listed = None, reference
    numbers, integers = pack(
        alpha=alpha,
        num_items=num_items,
        divergence=divergence,
        scales=scales,
        caps=caps,
        ignore_index=ignore_index,
        vocab=vocab,
        want_gradient=student.requires_grad and torch.is_grad_enabled(),
        **options,
    )
    return student, snapshot, reference, labels, numbers, integers, weights, tensor_or_none(alpha), tensor_or_none(num_items), listed


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
        softcap: PerModel | None = None,
        logit_scale: PerModel = 1.0,
        reduction: str = "mean",
        return_stats: bool = False,
        check: str = "none",
        process_group: torch.distributed.ProcessGroup | None = None,
    ) -> None:
        super().__init__()
        self.alpha, self.process_group = alpha, process_group
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
            "check": check,
        }
        _validate.check_options(**self.options)

    def forward(
        self,
        student: torch.Tensor,
        snapshot: torch.Tensor | None,
        reference: torch.Tensor | TopK,
        labels: torch.Tensor | None = None,
        *,
        alpha: float | torch.Tensor | None = None,
        weights: float | torch.Tensor | None = None,
        num_items: float | torch.Tensor | None = None,
    ) -> torch.Tensor | tuple[torch.Tensor, AnchorStats]:
        """The loss, and the statistics with return_stats. alpha: None means the module's own."""
        chosen = self.alpha if alpha is None else alpha
        return anchored_kl(
            student,
            snapshot,
            reference,
            labels,
            alpha=chosen,
            weights=weights,
            num_items=num_items,
            process_group=self.process_group,
            **self.options,
        )

    def extra_repr(self) -> str:
        """The options that tell modules apart when they are printed."""
        shown = {"alpha": self.alpha, **{name: self.options[name] for name in ("space", "divergence", "tau")}}
        return ", ".join(f"{name}={value!r}" for name, value in shown.items())
