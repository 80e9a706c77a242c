"""What a token costs in the anchor store, and how fast it is written and read.

SmolLM2's logits on a text of this repository, kept in full (bfloat16) and as the k most
likely tokens (float16 log-probabilities), by anchorkl.store, safetensors and numpy with
zstandard; one thread each, files in the page cache, best of several rounds. MB/s are of
the arrays that the reader gets. The last line is zstd's own C library on the planes
that anchorkl stores, which it does not put together again: what zstd allows here.

    make lib env .venv/peers && PYTHONPATH=python_shim .venv/bin/python bench/store.py
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
import zstandard
from safetensors.numpy import load_file, save_file

from anchorkl.store import Builder, Manifest, Store, top_k

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "examples/smollm2"))
TEXT = ROOT / "docs/training.md"
RECORDS, TOKENS, ROUNDS = 8, 64, 5

Arrays = dict[str, np.ndarray]


def smollm2_logits() -> tuple[np.ndarray, np.ndarray]:
    """Token ids [RECORDS, TOKENS] and the logits after each, float32."""
    import model as example

    model, tokenizer = example.load(example.find_gguf())
    ids = tokenizer(TEXT.read_text(), return_tensors="pt")["input_ids"][:, : RECORDS * TOKENS]
    with torch.no_grad():
        logits = model(input_ids=ids).logits[0]
    return ids.numpy().reshape(RECORDS, TOKENS), logits.numpy().reshape(RECORDS, TOKENS, -1)


def arrays_of(logits: np.ndarray, k: int) -> Arrays:
    """What is kept of a record's logits. k 0: all of them."""
    if k == 0:
        return {"logits": torch.from_numpy(logits).bfloat16().view(torch.uint16).numpy()}
    ids, logs, tail = top_k(logits, k)
    return {"ids": ids, "logs": logs.astype(np.float16), "tail": tail}


def best(work: Callable[[], None]) -> float:
    """Seconds, of the fastest round."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


def in_anchorkl(folder: Path, tokens: np.ndarray, records: list[Arrays], k: int) -> tuple[int, float, float]:
    vocab = 49152
    manifest = Manifest(vocab=vocab, form="topk" if k else "full", k=k, values="float16" if k else "bfloat16")
    places, made = np.arange(TOKENS), 0

    def write() -> None:
        nonlocal made
        made += 1
        with Builder(folder / f"store{made}", manifest, sync_bytes=-1, sync_seconds=-1) as builder:
            for id, arrays in enumerate(records):
                if k:
                    builder.append(id, tokens[id], places, arrays["logs"], arrays["ids"], arrays["tail"])
                else:
                    builder.append(id, tokens[id], places, arrays["logits"])

    writing = best(write)
    store = Store(folder / "store1")
    reading = best(lambda: [store.read(id, tokens[id], places) for id in range(RECORDS)])
    return store.info.bytes, writing, reading


def in_safetensors(folder: Path, records: list[Arrays]) -> tuple[int, float, float]:
    paths = [folder / f"{id}.safetensors" for id in range(RECORDS)]
    writing = best(lambda: [save_file(arrays, path) for arrays, path in zip(records, paths)])
    # Mapped, and so copied to have been read.
    reading = best(lambda: [array.copy() for path in paths for array in load_file(path).values()])
    return sum(path.stat().st_size for path in paths), writing, reading


def in_zstandard(folder: Path, records: list[Arrays]) -> tuple[int, float, float]:
    """Level 3, the arrays as they are."""
    paths = [folder / f"{id}.zst" for id in range(RECORDS)]
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

    writing, reading = best(write), best(read)
    return sum(path.stat().st_size for path in paths), writing, reading


def zstd_alone(records: list[Arrays]) -> tuple[float, float]:
    """Bytes over raw, and seconds to read: C zstd on the full form's two planes, the low one as it is."""
    highs = [(arrays["logits"] >> 8).astype(np.uint8).tobytes() for arrays in records]
    lows = [arrays["logits"].astype(np.uint8) for arrays in records]
    packed = [zstandard.ZstdCompressor(level=1).compress(high) for high in highs]
    decompressor = zstandard.ZstdDecompressor()
    seconds = best(lambda: [(decompressor.decompress(part), low.copy()) for part, low in zip(packed, lows)])
    return sum(map(len, packed)) + sum(low.nbytes for low in lows), seconds


def main() -> None:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    torch.set_num_threads(1)
    tokens, logits = smollm2_logits()
    count = RECORDS * TOKENS
    print(f"SmolLM2-135M, {count} tokens in {RECORDS} records, vocabulary {logits.shape[-1]}, best of {ROUNDS}\n")
    print("| kept | by | bytes per token | of raw | written, MB/s | read, MB/s |\n| --- | --- | ---: | ---: | ---: | ---: |")
    for k in (0, 64, 256):
        records = [arrays_of(record, k) for record in logits]
        raw = sum(array.nbytes for arrays in records for array in arrays.values())
        name = f"top {k}, float16" if k else "full, bfloat16"

        def line(by: str, size: int, writing: float | None, reading: float) -> None:
            written = "" if writing is None else f"{raw / writing / 1e6:.0f}"
            print(f"| {name} | {by} | {size / count:.1f} | {size / raw:.1%} | {written} | {raw / reading / 1e6:.0f} |", flush=True)

        with tempfile.TemporaryDirectory() as folder:
            line("anchorkl.store", *in_anchorkl(Path(folder), tokens, records, k))
            line("safetensors", *in_safetensors(Path(folder), records))
            line("numpy + zstandard", *in_zstandard(Path(folder), records))
        if k == 0:
            size, reading = zstd_alone(records)
            line("zstd's own decoder on two planes", size, None, reading)


if __name__ == "__main__":
    main()
