"""The anchored KL loss for PyTorch."""

from anchorkl.torch.linear import LinearAnchoredKLLoss, linear_anchored_kl
from anchorkl.torch.loss import AnchoredKLLoss, anchored_kl
from anchorkl.torch.stats import AnchorStats, LinearAnchorStats, RowStats
from anchorkl.torch.topk import TopK

__all__ = [
    "AnchorStats",
    "AnchoredKLLoss",
    "LinearAnchorStats",
    "LinearAnchoredKLLoss",
    "RowStats",
    "TopK",
    "anchored_kl",
    "linear_anchored_kl",
]
