"""The loss of hidden states and output heads."""

from __future__ import annotations

import functools
from typing import Any, Literal, Unpack, overload

import jax
import jax.numpy as jnp

from anchorkl import _structs
from anchorkl.errors import Status
from anchorkl.jax import _linear_derivative, _topk_linear, _versions, stats, topk
from anchorkl.jax._keywords import LinearKeywords, PerModel
from anchorkl.jax._linear_op import LinearForm
from anchorkl.jax._objective import Objective, rows
from anchorkl.jax._problem import arithmetic
from anchorkl.jax._validate import Checker
from anchorkl.jax.stats import AnchorStats
from anchorkl.jax.topk import TopK


@overload
def linear_anchored_kl(
    student_hidden: jax.Array,
    student_kernel: jax.Array,
    snapshot_hidden: jax.Array | None,
    snapshot_kernel: jax.Array | None,
    reference_hidden: jax.Array | TopK,
    reference_kernel: jax.Array | None,
    *,
    return_stats: Literal[False] = False,
    **keywords: Unpack[LinearKeywords],
) -> jax.Array: ...


@overload
def linear_anchored_kl(
    student_hidden: jax.Array,
    student_kernel: jax.Array,
    snapshot_hidden: jax.Array | None,
    snapshot_kernel: jax.Array | None,
    reference_hidden: jax.Array | TopK,
    reference_kernel: jax.Array | None,
    *,
    return_stats: Literal[True],
    **keywords: Unpack[LinearKeywords],
) -> tuple[jax.Array, AnchorStats]: ...


@overload
def linear_anchored_kl(
    student_hidden: jax.Array,
    student_kernel: jax.Array,
    snapshot_hidden: jax.Array | None,
    snapshot_kernel: jax.Array | None,
    reference_hidden: jax.Array | TopK,
    reference_kernel: jax.Array | None,
    *,
    return_stats: bool,
    **keywords: Unpack[LinearKeywords],
) -> jax.Array | tuple[jax.Array, AnchorStats]: ...


def linear_anchored_kl(
    student_hidden: jax.Array,
    student_kernel: jax.Array,
    snapshot_hidden: jax.Array | None,
    snapshot_kernel: jax.Array | None,
    reference_hidden: jax.Array | TopK,
    reference_kernel: jax.Array | None,
    *,
    student_bias: jax.Array | None = None,
    snapshot_bias: jax.Array | None = None,
    reference_bias: jax.Array | None = None,
    labels: jax.Array | None = None,
    alpha: float | jax.Array = 0.5,
    space: str = "logit",
    divergence: str | tuple[str, float] = "forward",
    tau: float | jax.Array = 1.0,
    tau_squared: bool = False,
    kl_weight: float | jax.Array = 1.0,
    ce_weight: float | jax.Array = 0.0,
    where: jax.Array | None = None,
    ignore_index: int = -100,
    vocab: int | None = None,
    softcap: PerModel | None = None,
    logit_scale: PerModel = 1.0,
    chunk_rows: int | None = None,
    return_stats: bool = False,
) -> jax.Array | tuple[jax.Array, AnchorStats]:
    """anchored_kl of logits = hidden @ kernel + bias, of which only a chunk of
    positions exists at a time.

    Arguments:
        student_hidden, snapshot_hidden, reference_hidden: [..., H], the widths may
            differ. snapshot_hidden and snapshot_kernel None: the student itself, without gradient.
        student_kernel and so on: [H, V], as flax has them. One array for both
            teachers' kernels (and biases) is read once.
        student_bias and so on: [V], or None.
        reference_hidden may be a :class:`TopK`, reference_kernel then None: the loss over the k tokens that it lists
            and all others as one. Logits are then made once more for the gradients.
        chunk_rows: positions whose logits exist at a time; None: as suits the backend.
        All other arguments are anchored_kl's.

    Returns losses [...] as anchored_kl does.

    Differentiable once, in reverse mode, with respect to the student's hidden
    states, kernel and bias; of these only what is asked for is computed. The
    gradients come from the same pass as the losses if all positions that count
    get the same weight from the caller's reduction, as in a mean or a sum, and
    are computed in a second pass if not. Gradients are summed in float32.

    Under jit with shardings the positions may be sharded; every device then needs
    the whole heads.
    """
    _versions.warn_once()
    check = Checker("linear_anchored_kl")
    objective = Objective.checked(
        check,
        space=space,
        divergence=divergence,
        tau=tau,
        tau_squared=tau_squared,
        kl_weight=kl_weight,
        ce_weight=ce_weight,
        ignore_index=ignore_index,
        vocab=vocab,
        softcap=softcap,
        logit_scale=logit_scale,
        axis_name=None,
        return_stats=return_stats,
        labels=labels,
    )
    check.integer("chunk_rows", 1 if chunk_rows is None else chunk_rows, least=1)
    if (snapshot_hidden is None) != (snapshot_kernel is None):
        missing = "snapshot_hidden" if snapshot_hidden is None else "snapshot_kernel"
        raise check.error(missing, "None", "an array, or None for both of snapshot_hidden and snapshot_kernel")
    models = {
        "student": (student_hidden, student_kernel, student_bias),
        "snapshot": (snapshot_hidden, snapshot_kernel, snapshot_bias),
        "reference": (reference_hidden, reference_kernel, reference_bias),
    }
    if snapshot_hidden is None:
        del models["snapshot"]
    if isinstance(reference_hidden, TopK):
        del models["reference"]
        for field, got in (("reference_kernel", reference_kernel), ("reference_bias", reference_bias)):
            if got is not None:
                raise check.error(field, "an array with a TopK reference", "None")
    heads = {name: _checked(check, name, *parts) for name, parts in models.items()}
    leading = heads["student"][0].shape[:-1]
    for name, (hidden, *_) in heads.items():
        check.same_rows(f"{name}_hidden", hidden, leading)
    check.columns({name: head[1].shape[-1] for name, head in heads.items()}, vocab)
    if isinstance(reference_hidden, TopK):
        columns = vocab or student_kernel.shape[-1]
        listed = topk.checked(check, "reference", reference_hidden, leading, columns)
        dtype = arithmetic(*(array for head in heads.values() for array in head))
        return _topk_linear.chunked(
            heads,
            listed,
            rows(check, labels, where, alpha, leading, dtype, objective, columns),
            alpha,
            chunk_rows=chunk_rows,
            dtype=dtype,
            space=space,
            divergence=divergence,
            tau=tau,
            tau_squared=tau_squared,
            kl_weight=kl_weight,
            ce_weight=ce_weight,
            ignore_index=ignore_index,
            vocab=vocab,
            softcap=softcap,
            logit_scale=logit_scale,
            return_stats=return_stats,
        )
    shared = snapshot_kernel is reference_kernel and snapshot_bias is reference_bias
    biases = tuple(name in heads and len(heads[name]) == 3 for name in _structs.MODELS)
    arrays = [array for name, head in heads.items() for array in (head[:1] if shared and name == "reference" else head)]
    dtype = arithmetic(*arrays)
    problem = objective.problem(snapshot_hidden is not None, alpha, dtype)
    per_row = rows(check, labels, where, alpha, leading, dtype, objective, vocab or student_kernel.shape[-1])
    operands = (*arrays, *per_row.operands(problem), objective.numbers().packed(problem, dtype))
    losses, *statistics = _evaluate(LinearForm(problem, biases, shared, chunk_rows or 0), operands)
    losses = per_row.with_invalid(losses)
    return (losses, stats.unpack(statistics[0], per_row.counted, losses)) if return_stats else losses


def _checked(check: Checker, model: str, hidden: Any, kernel: Any, bias: Any) -> list[jax.Array]:
    hidden, kernel = check.floats(f"{model}_hidden", hidden), check.floats(f"{model}_kernel", kernel)
    if kernel.ndim != 2 or kernel.shape[0] != hidden.shape[-1]:
        wanted = f"[{hidden.shape[-1]}, V], the hidden states' width by the vocabulary"
        raise check.error(f"{model}_kernel", f"shape {list(kernel.shape)}", wanted, Status.INVALID_SHAPE)
    if bias is None:
        return [hidden, kernel]
    bias = check.floats(f"{model}_bias", bias)
    if bias.shape != kernel.shape[1:]:
        raise check.error(f"{model}_bias", f"shape {list(bias.shape)}", f"{list(kernel.shape[1:])}", Status.INVALID_SHAPE)
    return [hidden, kernel, bias]


@functools.partial(jax.jit, static_argnums=0)
def _evaluate(form: LinearForm, operands: tuple[jax.Array, ...]) -> tuple[jax.Array, ...]:
    if operands[0].size == 0:
        shape = operands[0].shape[:-1]
        empty = [jnp.zeros((*shape, *([9] * bool(role.own))), operands[-1].dtype) for role in form.results()]
        return tuple(empty)
    return _linear_derivative.differentiable(form, "linear_anchored_kl")(*operands)
