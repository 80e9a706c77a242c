"""The loss of hidden states and output heads, as a function and as a module."""

from __future__ import annotations

import inspect
from typing import Any, Literal, Unpack, overload

import torch

from anchorkl.torch import _linear_op, _linear_validate, _sharded, _validate, stats, topk
from anchorkl.torch._keywords import LinearKeywords, PerModel
from anchorkl.torch._linear_validate import named
from anchorkl.torch._packing import as_weights, pack, shifted, tensor_or_none
from anchorkl.torch.stats import LinearAnchorStats
from anchorkl.torch.topk import TopK

_MOST_CHUNK_ROWS = 2**31 - 1  # more rows than any tensor may have


@overload
def linear_anchored_kl(
    student_hidden: torch.Tensor,
    student_weight: torch.Tensor,
    snapshot_hidden: torch.Tensor | None,
    snapshot_weight: torch.Tensor | None,
    reference_hidden: torch.Tensor | TopK,
    reference_weight: torch.Tensor | None,
    labels: torch.Tensor | None = None,
    *,
    return_stats: Literal[False] = False,
    **keywords: Unpack[LinearKeywords],
) -> torch.Tensor: ...


@overload
def linear_anchored_kl(
    student_hidden: torch.Tensor,
    student_weight: torch.Tensor,
    snapshot_hidden: torch.Tensor | None,
    snapshot_weight: torch.Tensor | None,
    reference_hidden: torch.Tensor | TopK,
    reference_weight: torch.Tensor | None,
    labels: torch.Tensor | None = None,
    *,
    return_stats: Literal[True],
    **keywords: Unpack[LinearKeywords],
) -> tuple[torch.Tensor, LinearAnchorStats]: ...


@overload
def linear_anchored_kl(
    student_hidden: torch.Tensor,
    student_weight: torch.Tensor,
    snapshot_hidden: torch.Tensor | None,
    snapshot_weight: torch.Tensor | None,
    reference_hidden: torch.Tensor | TopK,
    reference_weight: torch.Tensor | None,
    labels: torch.Tensor | None = None,
    *,
    return_stats: bool,
    **keywords: Unpack[LinearKeywords],
) -> torch.Tensor | tuple[torch.Tensor, LinearAnchorStats]: ...


def linear_anchored_kl(
    student_hidden: torch.Tensor,
    student_weight: torch.Tensor,
    snapshot_hidden: torch.Tensor | None,
    snapshot_weight: torch.Tensor | None,
    reference_hidden: torch.Tensor | TopK,
    reference_weight: torch.Tensor | None,
    labels: torch.Tensor | None = None,
    *,
    student_bias: torch.Tensor | None = None,
    snapshot_bias: torch.Tensor | None = None,
    reference_bias: torch.Tensor | None = None,
    chunk_rows: int | None = None,
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
) -> torch.Tensor | tuple[torch.Tensor, LinearAnchorStats]:
    """:func:`anchored_kl` of the logits hidden @ weight.T + bias of three models, which exist only
    for a chunk of rows at a time: no array of rows x vocabulary is ever made.

    Arguments:
        student_hidden, snapshot_hidden, reference_hidden: hidden states [..., H], as they go into the
            output head; float16, bfloat16, float32 or float64. H may differ between the
            models, the leading dimensions may not. All of these, the heads and biases lie on the CPU or on one CUDA device.
        student_weight, snapshot_weight, reference_weight: output heads [V, H], in any of these types.
        student_bias, snapshot_bias, reference_bias: [V], or None.
        reference_hidden may be a :class:`TopK`, reference_weight then None: the loss over the k tokens that it lists
            and all others as one.
        snapshot_hidden and snapshot_weight None: the student itself, detached; its logits serve twice.
        chunk_rows: how many rows' logits exist at a time. None: chosen by vocabulary and types, so that they
            take some 140 MB; the statistics say what was chosen.
        process_group: as in :func:`anchored_kl`: each process holds rows of the heads and biases, and the whole hidden
            states, of which every process gets the whole gradient, in one more all-reduce. Not with reduction "none" and a
            gradient. The logits are then torch's, so that the models' hidden states are not mixed.
        All others: as in :func:`anchored_kl`. labels are [...]; vocab is the number of real tokens where
            heads have padding rows.

    Gradients go to student_hidden, student_weight and student_bias, as far as these require grad; what does not
    (a frozen head, say) costs nothing, and under torch.no_grad none is computed. They are in the types of their
    tensors; those of weight and bias are summed in float32. What wants a gradient and is float16 is widened to
    float32 first, by a copy, since gradients of a mean are often too small for that type. Logits are in float32,
    whatever the types. A total computes its gradients with the loss. The row losses of reduction "none" compute
    them in backward, by another pass, since a weight gradient is a sum over rows with their upstream gradients.

    Where both teachers have the same float32 head, in logit space without softcap, their hidden states
    are mixed first, which saves one of five matrix products (unless statistics are wanted).

    A weight or bias may be a DTensor, as FSDP2 and tensor parallelism make them. With a process_group that is a dimension
    of its mesh it is sharded by rows there; over other dimensions, and without a process_group, all of it is gathered, once
    a call. The gradient is placed as the DTensor is; ranks that did not share the rows of hidden states are averaged in it,
    as FSDP averages them. Not within torch.compile (docs/scaling.md).

    Returns and raises what :func:`anchored_kl` does, with a :class:`LinearAnchorStats`. Heads that are not
    contiguous are copied, with an anchorkl.CopyWarning. A flat parameter of FSDP, a module, or one with an adapter is an
    error that says what to give instead.

    Source of the method: Anchored Learning, arXiv 2605.04468.
    """
    student = (student_hidden, student_weight, student_bias)
    models = (*student, snapshot_hidden, snapshot_weight, snapshot_bias, reference_hidden, reference_weight, reference_bias)
    options: dict[str, Any] = {
        "labels": labels,
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
        "chunk_rows": chunk_rows,
    }
    if process_group is not None:
        from anchorkl.torch import _parallel_linear  # which needs torch.distributed

        loss, *statistics = _parallel_linear.linear_anchored_kl(
            process_group,
            lambda: _parallel_linear.Call(*_checked(*_sharded.heads(models, process_group), shared=True, **options)),
        )
    else:
        loss, _, _, _, *statistics = _linear_op.linear_anchored_kl(*_checked(*_sharded.heads(models, None), shared=False, **options))
    return (loss, stats.unpack_linear(*statistics)) if return_stats else loss


def _checked(
    student_hidden: torch.Tensor,
    student_weight: torch.Tensor,
    student_bias: torch.Tensor | None,
    snapshot_hidden: torch.Tensor | None,
    snapshot_weight: torch.Tensor | None,
    snapshot_bias: torch.Tensor | None,
    reference_hidden: torch.Tensor | TopK,
    reference_weight: torch.Tensor | None,
    reference_bias: torch.Tensor | None,
    *,
    shared: bool,
    labels: torch.Tensor | None,
    alpha: float | torch.Tensor,
    num_items: float | torch.Tensor | None,
    weights: float | torch.Tensor | None,
    divergence: str | tuple[str, float],
    softcap: PerModel | None,
    logit_scale: PerModel,
    shift: bool,
    vocab: int | None,
    ignore_index: int,
    chunk_rows: int | None,
    **options: Any,
) -> tuple[Any, ...]:
    """The arguments of the op linear_anchored_kl. shared: vocab is of all ranks' rows of the heads."""
    kind, scales, caps = named(
        _validate.check_options,
        divergence=divergence,
        ignore_index=ignore_index,
        shift=shift,
        vocab=vocab,
        softcap=softcap,
        logit_scale=logit_scale,
        **options,
    )
    _linear_validate.check_model("student", student_hidden, student_weight, student_bias, student_hidden)
    if shared:
        named(_validate.check_shared, student_hidden)
    listed: tuple[torch.Tensor, ...] | None = None
    if isinstance(reference_hidden, TopK):
        for field, got in (("reference_weight", reference_weight), ("reference_bias", reference_bias)):
            if got is not None:
                raise _linear_validate.error(field, "a head with a TopK reference", "None")
        named(topk.check, reference_hidden, student_hidden, student_hidden.shape[:-1], vocab or student_weight.shape[0])
        reference_hidden, listed = None, reference_hidden
    else:
        _linear_validate.check_model("reference", reference_hidden, reference_weight, reference_bias, student_hidden)
    models = {"student": (student_hidden, student_weight)}
    if snapshot_hidden is not None or snapshot_weight is not None or snapshot_bias is not None:
        _linear_validate.check_model("snapshot", snapshot_hidden, snapshot_weight, snapshot_bias, student_hidden)
        models["snapshot"] = (snapshot_hidden, snapshot_weight)
    if listed is None:
        models["reference"] = (reference_hidden, reference_weight)
    _linear_validate.check_shapes(models, None if shared else vocab)
    student_hidden, student_weight, student_bias = map(_widened, (student_hidden, student_weight, student_bias))
    _linear_validate.check_chunk_rows(chunk_rows)
    named(_validate.check_labels, labels, student_hidden, shift, options["ce_weight"])
    named(_validate.check_alpha, alpha, student_hidden)
    named(_validate.check_weights, weights, student_hidden)
    named(_validate.check_num_items, num_items, options["reduction"])
    numbers, integers = pack(
        alpha=alpha,
        num_items=num_items,
        divergence=kind,
        scales=scales,
        caps=caps,
        ignore_index=ignore_index,
        vocab=vocab,
        want_gradient=False,  # said for each tensor
        **options,
    )
    # A row's gradients wait for the upstream ones.
    differentiated = torch.is_grad_enabled() and options["reduction"] != "none"
    own = (student_hidden, student_weight, student_bias)
    integers += [
        min(chunk_rows or 0, _MOST_CHUNK_ROWS),
        *(int(differentiated and t is not None and t.requires_grad) for t in own),
    ]
    return (
        student_hidden,
        student_weight,
        student_bias,
        snapshot_hidden,
        snapshot_weight,
        snapshot_bias,
        reference_hidden,
        reference_weight,
        reference_bias,
        *(listed or (None,) * 3),
        shifted(labels, shift, ignore_index),
        as_weights(weights),
        tensor_or_none(alpha),
        tensor_or_none(num_items),
        numbers,
        integers,
    )


def _widened(tensor: torch.Tensor | None) -> torch.Tensor | None:
    """A float16 tensor that wants a gradient, in float32: that of a mean is too small for float16
    until a scaled loss's upstream gradient is multiplied in."""
    if tensor is None or tensor.dtype != torch.float16 or not (tensor.requires_grad and torch.is_grad_enabled()):
        return tensor
    return tensor.float()


class LinearAnchoredKLLoss(torch.nn.Module):
    """linear_anchored_kl as a module that holds the options; see there for all of them.

    alpha can be given again in a call, for schedules.
    """

    def __init__(
        self,
        *,
        alpha: float | torch.Tensor = 0.5,
        chunk_rows: int | None = None,
        process_group: torch.distributed.ProcessGroup | None = None,
        **options: Any,
    ) -> None:
        super().__init__()
        unknown = options.keys() - _OPTIONS.keys()
        if unknown:
            raise TypeError(f"LinearAnchoredKLLoss: got {', '.join(sorted(unknown))}, wanted options of linear_anchored_kl")
        self.alpha, self.chunk_rows, self.process_group = alpha, chunk_rows, process_group
        self.options: dict[str, Any] = {**_OPTIONS, **options}
        named(_validate.check_options, **self.options)
        _linear_validate.check_chunk_rows(chunk_rows)

    def forward(
        self,
        student_hidden: torch.Tensor,
        student_weight: torch.Tensor,
        snapshot_hidden: torch.Tensor | None,
        snapshot_weight: torch.Tensor | None,
        reference_hidden: torch.Tensor | TopK,
        reference_weight: torch.Tensor | None,
        labels: torch.Tensor | None = None,
        *,
        student_bias: torch.Tensor | None = None,
        snapshot_bias: torch.Tensor | None = None,
        reference_bias: torch.Tensor | None = None,
        alpha: float | torch.Tensor | None = None,
        weights: float | torch.Tensor | None = None,
        num_items: float | torch.Tensor | None = None,
    ) -> torch.Tensor | tuple[torch.Tensor, LinearAnchorStats]:
        """The loss, and the statistics with return_stats. alpha: None means the module's own."""
        return linear_anchored_kl(
            student_hidden,
            student_weight,
            snapshot_hidden,
            snapshot_weight,
            reference_hidden,
            reference_weight,
            labels,
            student_bias=student_bias,
            snapshot_bias=snapshot_bias,
            reference_bias=reference_bias,
            chunk_rows=self.chunk_rows,
            process_group=self.process_group,
            alpha=self.alpha if alpha is None else alpha,
            weights=weights,
            num_items=num_items,
            **self.options,
        )

    def extra_repr(self) -> str:
        """The options that tell modules apart when they are printed."""
        shown = {"alpha": self.alpha, **{name: self.options[name] for name in ("space", "divergence", "tau")}}
        return ", ".join(f"{name}={value!r}" for name, value in shown.items())


# The options that do not depend on a call's tensors, with their defaults.
_OPTIONS: dict[str, Any] = {
    name: inspect.signature(linear_anchored_kl).parameters[name].default for name in inspect.signature(_validate.check_options).parameters
}
