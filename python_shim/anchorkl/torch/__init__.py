"""The anchored KL loss for PyTorch."""

from anchorkl.torch.loss import AnchoredKLLoss, anchored_kl
from anchorkl.torch.stats import AnchorStats, RowStats

__all__ = ["AnchorStats", "AnchoredKLLoss", "RowStats", "anchored_kl"]
