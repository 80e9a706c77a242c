"""The anchored KL loss, computed by XLA through PJRT.

``anchorkl.torch`` has the loss for PyTorch. This module itself imports no
framework.
"""

from anchorkl._info import empty_cache, info
from anchorkl._program import program
from anchorkl._version import find_version
from anchorkl.errors import AnchorKLError, CopyWarning, Status

__version__ = find_version()

__all__ = ["AnchorKLError", "CopyWarning", "Status", "__version__", "empty_cache", "info", "program"]
