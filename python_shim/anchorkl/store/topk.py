"""The k most likely tokens of logits."""

from __future__ import annotations

import numpy as np

from anchorkl.errors import Status
from anchorkl.store._arrays import wrong


def top_k(logits: np.ndarray, k: int, tau: float = 1.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of softmax(logits / tau), logits [N, V]: the ids [N, k] (int32) of the k most likely tokens, most likely
    first, their log-probabilities [N, k] (float32), and the log of the probability of all others [N]
    (float32; -inf for k = V). Sums are in float64."""
    logits = np.asarray(logits)
    if logits.ndim != 2 or logits.dtype.kind != "f":
        got = f"an array of {logits.dtype}, shape {logits.shape}"
        raise wrong("anchorkl.store.top_k", "logits", got, "floats, shape [N, V]", Status.INVALID_SHAPE)
    rows, vocab = logits.shape
    if not 1 <= k <= vocab:
        raise wrong("anchorkl.store.top_k", "k", repr(k), f"1 to the vocabulary's {vocab}")
    if not tau > 0:
        raise wrong("anchorkl.store.top_k", "tau", repr(tau), "a number above 0")
    ids = np.empty((rows, k), np.int32)
    logs, tail = np.empty((rows, k), np.float32), np.empty(rows, np.float32)
    for row in range(rows):  # one at a time, as an array of float64 is large
        scaled = logits[row].astype(np.float64) / tau
        if np.isnan(scaled).any():
            raise wrong("anchorkl.store.top_k", "logits", f"NaN in row {row}", "numbers")
        chosen = np.argpartition(-scaled, k - 1)[:k] if k < vocab else np.arange(vocab)
        chosen = chosen[np.lexsort((chosen, -scaled[chosen]))]
        most = scaled[chosen[0]]
        weights = np.exp(scaled - most)
        total = np.log(weights.sum())
        ids[row], logs[row] = chosen, np.minimum(scaled[chosen] - most - total, 0.0)
        weights[chosen] = 0.0
        with np.errstate(divide="ignore"):
            tail[row] = np.minimum(np.log(weights.sum()) - total, 0.0)
    return ids, logs, tail
