"""What anchored_kl tells about a call besides the loss."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from anchorkl import _structs


@dataclass(frozen=True)
class RowStats:
    """The statistics of each row, of the shape of the logits without the vocabulary.

    In nats, except for the agreement, for the softmaxes at tau of the logits
    after scale and cap: p of the student, a of the snapshot, r of the reference,
    q of the anchor. Without weights and tau^2; 0 in rows that do not count.
    """

    kl: torch.Tensor
    """The divergence of p and q that the loss is made of."""
    kl_student_snapshot: torch.Tensor
    """KL(a || p)"""
    kl_student_reference: torch.Tensor
    """KL(r || p)"""
    kl_anchor_snapshot: torch.Tensor
    """KL(q || a): how far this iteration's target moves."""
    bound: torch.Tensor
    """What kl_anchor_snapshot can't exceed: alpha KL(r || a) in probability
    space, alpha (KL(r || a) + KL(a || r)) in logit space."""
    ce: torch.Tensor
    """Cross-entropy of the label at temperature 1; 0 without labels."""
    entropy_student: torch.Tensor
    """Entropy of p."""
    entropy_anchor: torch.Tensor
    """Entropy of q."""
    agreement: torch.Tensor
    """1 where p and q have the same most likely token, else 0."""


@dataclass(frozen=True)
class AnchorStats:
    """The statistics of a call. No gradient flows through them.

    Those that :class:`RowStats` explains are means over the rows that count,
    weighted as the loss is: tensors of no dimension in the loss's type. They
    are 0 if no row counts.
    """

    kl: torch.Tensor
    kl_student_snapshot: torch.Tensor
    kl_student_reference: torch.Tensor
    kl_anchor_snapshot: torch.Tensor
    bound: torch.Tensor
    ce: torch.Tensor
    entropy_student: torch.Tensor
    entropy_anchor: torch.Tensor
    agreement: torch.Tensor
    counted_rows: torch.Tensor
    """How many rows count (int64)."""
    bad_rows: torch.Tensor
    """How many of them have a loss that is NaN or infinite (int64)."""
    first_bad_row: torch.Tensor
    """The first of those, counted over all leading dimensions; -1: none (int64)."""
    bad_tensor_number: torch.Tensor
    """bad_tensor as a number, which torch.compile can trace: 0 student, 1 snapshot, 2 reference, -1 none (int64)."""
    rows: RowStats

    @property
    def bad_tensor(self) -> str:
        """The first tensor with a NaN or an infinity in the first bad row; "" if none has one."""
        number = int(self.bad_tensor_number)
        return _structs.MODELS[number] if number >= 0 else ""

    def asdict(self, prefix: str = "anchor/") -> dict[str, float]:
        """The means and counts as plain numbers under prefixed names, for a logger."""
        logged = (*_structs.STATISTICS, "counted_rows", "bad_rows")
        return {prefix + name: float(getattr(self, name)) for name in logged}


@dataclass(frozen=True)
class LinearAnchorStats(AnchorStats):
    """The statistics of a call of the fused linear form, with how it was computed.
    bad_tensor_number is 3 for each model plus 0 hidden, 1 weight, 2 bias; -1 none."""

    chunk_rows: torch.Tensor
    """How many rows' logits existed at a time (int64)."""
    products: torch.Tensor
    """Matrix products of each chunk (int64)."""
    scratch_bytes: torch.Tensor
    """Memory of the call besides inputs and gradients, kept for the next one (int64)."""

    @property
    def bad_tensor(self) -> str:
        """As :class:`AnchorStats` has it, a name such as "reference_hidden"."""
        number = int(self.bad_tensor_number)
        return _structs.LINEAR_TENSORS[number] if number >= 0 else ""


def unpack_linear(per_row: torch.Tensor, means: torch.Tensor, counts: torch.Tensor) -> LinearAnchorStats:
    """The outputs of the fused linear form's op under their names."""
    numbers = counts.unbind()
    fields = (*means.unbind(), *numbers[:4], RowStats(*per_row.unbind(-1)), *numbers[4:])
    return LinearAnchorStats(*fields)


def unpack(per_row: torch.Tensor, means: torch.Tensor, counts: torch.Tensor) -> AnchorStats:
    """The outputs of the op under their names."""
    fields = (*means.unbind(), *counts.unbind(), RowStats(*per_row.unbind(-1)))
    return AnchorStats(*fields)
