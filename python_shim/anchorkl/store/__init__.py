"""The anchor store: what teachers say of training examples, computed once.

    manifest = Manifest(vocab=49152, form="topk", k=64, values="float16", model="sft", tokenizer=tokenizer_hash(tokenizer))
    with Builder("anchors", manifest) as builder:
        ids, logs, tail = top_k(logits, 64)               # logits [N, V] of the tokens at positions [N]
        builder.append(7, tokens, positions, logs, ids, tail)
    record = Store("anchors").read(7, tokens, positions)   # refuses other tokens

It needs numpy and no framework. docs/store.md has the format and what survives what.
"""

from anchorkl.store.builder import Builder, Recovery
from anchorkl.store.identity import example_id
from anchorkl.store.manifest import Manifest, tokenizer_hash
from anchorkl.store.reader import Info, Record, Store
from anchorkl.store.topk import top_k
from anchorkl.store.upkeep import Merged, Verified, merge, verify

__all__ = [
    "Builder",
    "Info",
    "Manifest",
    "Merged",
    "Record",
    "Recovery",
    "Store",
    "Verified",
    "example_id",
    "merge",
    "tokenizer_hash",
    "top_k",
    "verify",
]
