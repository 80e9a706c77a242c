"""What a token costs in the anchor store, and how fast it is written and read.

Logits kept in full (bfloat16) and as the k most likely tokens (float16 log-probabilities), by anchorkl.store,
safetensors and numpy with zstandard; one thread each, files in the page cache. MB/s are of the arrays that
the reader gets. For the full form there is also zstd's own C library on the planes that anchorkl stores,
which it does not put together again: what zstd allows on this machine.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
import zstandard
from safetensors.numpy import load_file, save_file
from tqdm import tqdm

from anchorkl.store import Builder, Manifest, Store, top_k
from bench.store.cases import StoreCase

ROOT = Path(__file__).resolve().parents[2]
TEXT = ROOT / "docs/training.md"

Arrays = dict[str, np.ndarray]
Timed = tuple[int, float | None, float]  # bytes, and the fastest round's seconds of writing and reading


def measure(case: StoreCase) -> dict[str, Any]:
    """For each k the raw bytes of a token, and by contender bytes of a token and MB/s."""
    with _one_thread():
        tokens, logits = _noise(case) if case.noise else _smollm2(case)
        result: dict[str, Any] = {**vars(case), "vocab": logits.shape[-1], "forms": []}
        for k in tqdm(case.ks, desc="store", unit="form", leave=False, disable=None):
            records = [arrays_of(record, k) for record in logits]
            raw = sum(array.nbytes for arrays in records for array in arrays.values())
            found = {
                name: {
                    "bytes_per_token": size / case.count,
                    "written_mb_s": None if writing is None else raw / writing / 1e6,
                    "read_mb_s": raw / reading / 1e6,
                }
                for name, (size, writing, reading) in _timed(case, tokens, records, k, logits.shape[-1]).items()
            }
            result["forms"].append({"k": k, "raw_bytes_per_token": raw / case.count, "contenders": found})
    return result


def arrays_of(logits: np.ndarray, k: int) -> Arrays:
    """What is kept of a record's logits. k 0: all of them."""
    if k == 0:
        return {"logits": torch.from_numpy(logits).bfloat16().view(torch.uint16).numpy()}
    ids, logs, tail = top_k(logits, k)
    return {"ids": ids, "logs": logs.astype(np.float16), "tail": tail}


@contextmanager
def _one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def _smollm2(case: StoreCase) -> tuple[np.ndarray, np.ndarray]:
    """Token ids [records, tokens] of a text of this repository, and SmolLM2's logits after each, float32."""
    from experiments.smollm2 import model as smollm2
    from experiments.smollm2.weights import find_gguf

    model, tokenizer = smollm2.load(find_gguf())
    ids = tokenizer(TEXT.read_text(), return_tensors="pt")["input_ids"][:, : case.count]
    with torch.no_grad():
        logits = model(input_ids=ids).logits[0]
    return ids.numpy().reshape(case.records, case.tokens), logits.numpy().reshape(case.records, case.tokens, -1)


def _noise(case: StoreCase) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(0)
    shape = case.records, case.tokens
    return random.integers(0, case.noise, shape), random.normal(size=(*shape, case.noise)).astype(np.float32)


def _timed(case: StoreCase, tokens: np.ndarray, records: list[Arrays], k: int, vocab: int) -> dict[str, Timed]:
    with tempfile.TemporaryDirectory() as folder:
        found = {
            "anchorkl": _in_anchorkl(case, Path(folder), tokens, records, k, vocab),
            "safetensors": _in_safetensors(case, Path(folder), records),
            "zstandard": _in_zstandard(case, Path(folder), records),
        }
    return found if k else found | {"zstd": _zstd_alone(case, records)}


def _best(case: StoreCase, work: Callable[[], object]) -> float:
    """Seconds, of the fastest round."""
    times = []
    for _ in range(case.rounds):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


def _in_anchorkl(case: StoreCase, folder: Path, tokens: np.ndarray, records: list[Arrays], k: int, vocab: int) -> Timed:
    manifest = Manifest(vocab=vocab, form="topk" if k else "full", k=k, values="float16" if k else "bfloat16")
    places, made = np.arange(case.tokens), 0

    def write() -> None:
        nonlocal made
        made += 1
        with Builder(folder / f"store{made}", manifest, sync_bytes=-1, sync_seconds=-1) as builder:
            for id, arrays in enumerate(records):
                if k:
                    builder.append(id, tokens[id], places, arrays["logs"], arrays["ids"], arrays["tail"])
                else:
                    builder.append(id, tokens[id], places, arrays["logits"])

    writing = _best(case, write)
    store = Store(folder / "store1")
    reading = _best(case, lambda: [store.read(id, tokens[id], places) for id in range(case.records)])
    return store.info.bytes, writing, reading


def _in_safetensors(case: StoreCase, folder: Path, records: list[Arrays]) -> Timed:
    paths = [folder / f"{id}.safetensors" for id in range(case.records)]
    writing = _best(case, lambda: [save_file(arrays, path) for arrays, path in zip(records, paths)])
    # Mapped, and so copied to have been read.
    reading = _best(case, lambda: [array.copy() for path in paths for array in load_file(path).values()])
    return sum(path.stat().st_size for path in paths), writing, reading


def _in_zstandard(case: StoreCase, folder: Path, records: list[Arrays]) -> Timed:
    """Level 3, the arrays as they are."""
    paths = [folder / f"{id}.zst" for id in range(case.records)]
    compressor, decompressor = zstandard.ZstdCompressor(level=3), zstandard.ZstdDecompressor()

    def write() -> None:
        for arrays, path in zip(records, paths):
            path.write_bytes(compressor.compress(b"".join(array.tobytes() for array in arrays.values())))

    def read() -> None:
        for arrays, path in zip(records, paths):
            raw, at = decompressor.decompress(path.read_bytes()), 0
            for array in arrays.values():
                np.frombuffer(raw, array.dtype, array.size, at)
                at += array.nbytes

    writing, reading = _best(case, write), _best(case, read)
    return sum(path.stat().st_size for path in paths), writing, reading


def _zstd_alone(case: StoreCase, records: list[Arrays]) -> Timed:
    """C zstd on the full form's two planes, the low one as it is."""
    highs = [(arrays["logits"] >> 8).astype(np.uint8).tobytes() for arrays in records]
    lows = [arrays["logits"].astype(np.uint8) for arrays in records]
    packed = [zstandard.ZstdCompressor(level=1).compress(high) for high in highs]
    decompressor = zstandard.ZstdDecompressor()
    seconds = _best(case, lambda: [(decompressor.decompress(part), low.copy()) for part, low in zip(packed, lows)])
    return sum(map(len, packed)) + sum(low.nbytes for low in lows), None, seconds
