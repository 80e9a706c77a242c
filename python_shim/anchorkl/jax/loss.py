"""The loss of logits."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import Any, Literal, Unpack, overload

import jax
import jax.numpy as jnp

from anchorkl.errors import Status
from anchorkl.jax import _derivative, _versions, stats, topk
from anchorkl.jax._keywords import Keywords, PerModel
from anchorkl.jax._logits_op import LogitsForm
from anchorkl.jax._objective import Objective, rows
from anchorkl.jax._problem import arithmetic
from anchorkl.jax._validate import Checker
from anchorkl.jax.stats import AnchorStats
from anchorkl.jax.topk import TopK


@overload
def anchored_kl(
    student: jax.Array,
    snapshot: jax.Array | None,
    reference: jax.Array | TopK,
    *,
    return_stats: Literal[False] = False,
    **keywords: Unpack[Keywords],
) -> jax.Array: ...


@overload
def anchored_kl(
    student: jax.Array,
    snapshot: jax.Array | None,
    reference: jax.Array | TopK,
    *,
    return_stats: Literal[True],
    **keywords: Unpack[Keywords],
) -> tuple[jax.Array, AnchorStats]: ...


@overload
def anchored_kl(
    student: jax.Array,
    snapshot: jax.Array | None,
    reference: jax.Array | TopK,
    *,
    return_stats: bool,
    **keywords: Unpack[Keywords],
) -> jax.Array | tuple[jax.Array, AnchorStats]: ...


def anchored_kl(
    student: jax.Array,
    snapshot: jax.Array | None,
    reference: jax.Array | TopK,
    *,
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
    axis_name: str | tuple[str, ...] | None = None,
    return_stats: bool = False,
) -> jax.Array | tuple[jax.Array, AnchorStats]:
    """kl_weight D + ce_weight CE at each position. D is the divergence of the
    student's distribution p = softmax(s/tau) and the anchor's, q; CE the
    cross-entropy of the label and softmax(s). The default is D = KL(q || p),
    with the gradient (p - q)/tau in s. Like a loss of optax it is not reduced.

    Arguments:
        student: logits [..., V], float16, bfloat16, float32 or float64.
        snapshot: logits [..., V] of the frozen snapshot; None: the student itself, without gradient.
        reference: logits [..., V] of the frozen reference. The three may differ in type. Or a :class:`TopK`: the
            loss over the k tokens that it lists and all others as one. Not with axis_name.
        labels: integers [...], each a token or ignore_index; a position with
            ignore_index does not count. The loss of a label that is neither is NaN.
        alpha: weight of the reference in [0, 1]; a number, or an array that
            broadcasts to [...], whose loss is NaN where it is out of range.
        space: "logit", q = softmax(((1-alpha) a + alpha r)/tau), or "probability",
            q = (1-alpha) softmax(a/tau) + alpha softmax(r/tau).
        divergence: "forward", KL(q || p); "reverse", KL(p || q); ("jsd", beta),
            beta KL(q || m) + (1-beta) KL(p || m) with m = beta q + (1-beta) p; "jsd": with beta 0.5.
        tau: temperature, above 0. tau_squared: multiply D by tau^2.
        kl_weight, ce_weight: >= 0. A weight that is the number 0 leaves the term
            out and its work undone. A ce_weight needs labels.
        where: bool [...] or what broadcasts to it; a position where it is False does not count.
        vocab: the number of real columns where logits are padded; columns from
            there on take no part. None: all of them.
        logit_scale, softcap: logits z are replaced by scale z and then, where there
            is a cap c, by c tanh(z/c); gradients are in z. A number for all three
            models, a tuple (student, snapshot, reference), or a dict with some of
            these keys. With snapshot=None the student's hold for the snapshot too.
        axis_name: in a shard_map, the axis (or axes) over which the vocabulary is
            sharded: the logits are this device's columns, equally many on each;
            labels and vocab count over all of them. Under jit with shardings it is not needed.
        return_stats: True: return (losses, AnchorStats). False: nothing is done for them.

    A position that does not count may hold anything, NaN included: its loss is 0,
    and its gradient exactly 0.

    tau, kl_weight, ce_weight, alpha and where may be traced; numbers are inputs
    of the program, never compiled into it.

    Returns losses [...] in float32, or float64 if one of the logits is float64;
    with return_stats, a pair of them and :class:`AnchorStats`.

    Differentiable once, in reverse mode, with respect to the student; the gradient
    comes from the same pass over the logits as the losses, in the student's type.
    Batches (vmap) of tau or of another number are computed one after the other;
    batches of the rest are more rows.

    Raises anchorkl.AnchorKLError while JAX traces; its subclasses are also
    ValueError (a value, a shape), TypeError (a type) or NotImplementedError (a
    second derivative, a derivative of a teacher, a platform without a program).

    Source of the method: Anchored Learning, arXiv 2605.04468.
    """
    _versions.warn_once()
    check = Checker("anchored_kl")
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
        axis_name=axis_name,
        return_stats=return_stats,
        labels=labels,
    )
    logits: dict[str, Any] = {"student": student, "snapshot": snapshot, "reference": reference}
    if snapshot is None:
        del logits["snapshot"]
    if isinstance(reference, TopK):
        del logits["reference"]
    logits = {name: check.floats(name, array) for name, array in logits.items()}
    student = logits["student"]
    leading = student.shape[:-1]
    for name, array in logits.items():
        check.same_rows(name, array, leading)
    shards = objective.shards()
    check.columns({name: shards * array.shape[-1] for name, array in logits.items()}, vocab)
    dtype = arithmetic(*logits.values())
    per_row = rows(check, labels, where, alpha, leading, dtype, objective, vocab or shards * student.shape[-1])
    if isinstance(reference, TopK):
        if axis_name is not None:
            raise check.error("axis_name", f"{axis_name!r} with a TopK reference", "None: shardings under jit", Status.UNSUPPORTED)
        columns = vocab or student.shape[-1]
        listed = topk.checked(check, "reference", reference, leading, columns)
        scales, caps = objective.scales, objective.caps
        made = topk.teachers(student, logits.get("snapshot"), listed, tau, scales, caps, vocab=columns, dtype=dtype)
        logits |= {name: array for name, array in zip(("snapshot", "reference"), made) if array is not None}
        objective = replace(objective, scales=(scales[0], 1.0, 1.0), caps=(caps[0], None, None))
        per_row = per_row.also_valid(made[2])
    problem = objective.problem(snapshot is not None, alpha, dtype)
    numbers = objective.numbers().packed(problem, dtype)
    operands = (*logits.values(), *per_row.operands(problem), numbers)
    losses, *statistics = _evaluate(LogitsForm(problem), operands)
    losses = per_row.with_invalid(losses)
    return (losses, stats.unpack(statistics[0], per_row.counted, losses)) if return_stats else losses


@functools.partial(jax.jit, static_argnums=0)
def _evaluate(form: LogitsForm, operands: tuple[jax.Array, ...]) -> list[jax.Array]:
    if operands[0].size == 0:
        shape = operands[0].shape[:-1]
        return [jnp.zeros((*shape, *([9] * bool(role.own))), operands[-1].dtype) for role in form.results()]
    found: Any = _derivative.differentiable(form, "anchored_kl")(*operands)
    axes = form.problem.axis_name
    return [jax.lax.psum(part, axes) if axes else part for part in found]
