"""The anchored KL loss for PyTorch."""

from anchorkl.torch.loss import AnchoredKLLoss, anchored_kl

__all__ = ["AnchoredKLLoss", "anchored_kl"]
