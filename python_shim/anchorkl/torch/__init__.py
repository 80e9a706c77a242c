"""The anchored KL loss for PyTorch."""

from anchorkl.torch.linear import LinearAnchoredKLLoss, linear_anchored_kl
from anchorkl.torch.loss import AnchoredKLLoss, anchored_kl
from anchorkl.torch.stats import AnchorStats, LinearAnchorStats, RowStats

__all__ = [
    "AnchorStats",
    "AnchoredKLLoss",
    "LinearAnchorStats",
    "LinearAnchoredKLLoss",
    "RowStats",
    "anchored_kl",
    "linear_anchored_kl",
]
