"""The loss for JAX: a part of the caller's own program, on any backend that JAX has.

The package anchorkl alone needs no plugin for this: the library writes the
program, JAX compiles and runs it.
"""

from anchorkl.jax._versions import supported_versions, version_complaint
from anchorkl.jax.linear import linear_anchored_kl
from anchorkl.jax.loss import anchored_kl
from anchorkl.jax.stats import AnchorStats, MeanStats
from anchorkl.jax.topk import TopK

__all__ = ["AnchorStats", "MeanStats", "TopK", "anchored_kl", "linear_anchored_kl", "supported_versions", "version_complaint"]
