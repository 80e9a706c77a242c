"""anchorkl.store: what is appended is read, by any process, and nothing is served for something else."""

import os
import pickle
import subprocess
import sys

import numpy as np
import pytest

from anchorkl.errors import AnchorKLError, Busy, Damaged, InvalidArgument, InvalidDType, InvalidShape, IOFailed, Mismatch, NotFound  # noqa: F401  for processes
from anchorkl.store import Builder, Manifest, Store, example_id, merge, top_k, verify

VOCAB = 300
FULL = Manifest(vocab=VOCAB, values="bfloat16", model="tiny", tokenizer="abc")
TOPK = Manifest(vocab=VOCAB, form="topk", k=16, values="float16", kind="anchor", alpha=0.25, space="logit", tau=2.0, outer_iteration=3)


def example(number, manifest):
    """tokens, positions, and the arrays of a record, from its number alone."""
    random = np.random.default_rng(number)
    tokens = random.integers(0, manifest.vocab, 5 + number % 7)
    positions = np.flatnonzero(random.random(len(tokens)) < 0.6)
    logits = random.normal(0, 3, (len(positions), manifest.vocab)).astype(np.float32)
    if manifest.form == "topk":
        return tokens, positions, *top_k(logits, manifest.k, manifest.tau)
    return tokens, positions, logits


def append(builder, number):
    tokens, positions, *rest = example(number, builder.manifest)
    if builder.manifest.form == "topk":
        ids, logs, tail = rest
        builder.append(number, tokens, positions, logs, ids, tail)
    else:
        builder.append(number, tokens, positions, *rest)


def fill(path, manifest, numbers, **options):
    with Builder(path, manifest, **options) as builder:
        for number in numbers:
            append(builder, number)
    return path


@pytest.mark.parametrize("values", ["bfloat16", "float16", "float32"])
@pytest.mark.parametrize("form", [FULL, TOPK], ids=["full", "topk"])
def test_round_trip(tmp_path, form, values):
    torch = pytest.importorskip("torch")
    manifest = Manifest(**{**form.__dict__, "values": values})
    store = Store(fill(tmp_path / "s", manifest, range(12)))
    assert store.manifest == manifest
    assert list(store) == list(range(12)) and len(store) == 12 and 11 in store and 12 not in store
    for number in store:
        tokens, positions, *rest = example(number, manifest)
        record = store.read(number, tokens, positions)
        assert record.tokens.tolist() == tokens.tolist() and record.positions.tolist() == positions.tolist()
        numbers = rest[1] if manifest.form == "topk" else rest[0]
        rounded = torch.tensor(numbers).to(getattr(torch, values)).float().numpy()
        np.testing.assert_array_equal(record.values, rounded)
        if manifest.form == "topk":
            np.testing.assert_array_equal(record.ids, rest[0])
            np.testing.assert_array_equal(record.tail, rest[2])


def test_top_k_is_the_softmax():
    logits = np.random.default_rng(0).normal(0, 4, (6, VOCAB))
    logits[2, 5:9] = logits[2].max() + 1  # equals, of which two fit
    probabilities = np.exp(logits / 0.7) / np.exp(logits / 0.7).sum(1, keepdims=True)
    for k in (1, 2, 50, VOCAB):
        ids, logs, tail = top_k(logits, k, 0.7)
        taken = np.take_along_axis(probabilities, ids, 1)
        np.testing.assert_allclose(np.exp(logs), taken, rtol=1e-5)
        np.testing.assert_allclose(np.exp(tail), 1 - taken.sum(1), rtol=1e-4, atol=1e-12)
        np.testing.assert_array_equal(taken, -np.sort(-probabilities, 1)[:, :k])
        assert np.isneginf(tail).all() == (k == VOCAB)
    assert ids[2, :4].tolist() == [5, 6, 7, 8]


def test_bits_of_bfloat16(tmp_path):
    """Every one of them is stored as it is; floats are rounded to the nearest, ties to even."""
    manifest = Manifest(vocab=65536)
    with Builder(tmp_path / "s", manifest) as builder:
        builder.append(0, [1], [0], np.arange(65536, dtype=np.uint16)[None])
        ties = np.array([0x3F808000, 0x3F818000, 0x3F808001, 0x7F7FFFFF, 0x7F800000, 0xFFC00001], np.uint32).view(np.float32)
        builder.append(1, [1], [0], np.resize(ties, (1, 65536)))
    store = Store(tmp_path / "s")
    np.testing.assert_array_equal(store[0].stored[0], np.arange(65536))
    assert store[1].stored[0, :6].tolist() == [0x3F80, 0x3F82, 0x3F81, 0x7F80, 0x7F80, 0x7FC0]


def test_refusals(tmp_path):
    path = fill(tmp_path / "s", TOPK, range(3))
    store, (tokens, positions, ids, logs, tail) = Store(path), example(2, TOPK)
    with pytest.raises(Mismatch, match="tokens: record 2: got token"):
        store.read(2, tokens + 1)
    with pytest.raises(Mismatch, match="positions"):
        store.read(2, tokens, positions[:-1])
    with pytest.raises(NotFound, match="id: got 9"):
        store.read(9, tokens)
    with pytest.raises(NotFound, match="no store here"):
        Store(tmp_path / "nowhere")
    with pytest.raises(Mismatch, match="manifest: .*alpha: got 0.5, the store has 0.25"):
        Builder(path, Manifest(**{**TOPK.__dict__, "alpha": 0.5}))
    for option in ({"rank": 2**32}, {"rank": -1}, {"sync_bytes": 1.5}, {"sync_seconds": -2}):
        with pytest.raises(InvalidArgument, match=f"{next(iter(option))}: got"):
            Builder(path, TOPK, **option)
    with pytest.raises(InvalidArgument, match="manifest.k: got 301"):
        Builder(tmp_path / "other", Manifest(vocab=VOCAB, form="topk", k=301))
    with pytest.raises(InvalidArgument, match="manifest.form: got 'top'"):
        Builder(tmp_path / "other", Manifest(vocab=VOCAB, form="top"))
    with Builder(path, TOPK, rank=1) as builder:
        with pytest.raises(Busy, match="rank: got 1"):
            Builder(path, TOPK, rank=1)
        for kind, word, arguments in [
            (InvalidShape, "values: got shape", (tokens, positions, logs[:, 1:], ids, tail)),
            (InvalidDType, "values: got int64", (tokens, positions, logs.astype(int), ids, tail)),
            (InvalidArgument, "ids: got an array of float32", (tokens, positions, logs, logs, tail)),
            (InvalidArgument, "tail: got an array of object", (tokens, positions, logs, ids, None)),
            (InvalidArgument, "tokens: got an array of float64", (tokens + 0.5, positions, logs, ids, tail)),
            (InvalidArgument, "tokens: got numbers from", (tokens + 2**40, positions, logs, ids, tail)),
            (InvalidArgument, "values: row 0, token", (tokens, positions, logs[:, ::-1], ids, tail)),
            (InvalidArgument, "ids: row 0: got 300", (tokens, positions, logs, np.where(ids == ids[0, 0], 300, ids), tail)),
            (InvalidArgument, "positions: row 1", (tokens, positions[::-1], logs, ids, tail)),
        ]:
            with pytest.raises(kind, match=word):
                builder.append(2, *arguments)
        with pytest.raises(InvalidArgument, match="id: got -1"):
            builder.append(-1, tokens, positions, logs, ids, tail)
        builder.append(2, tokens, positions, logs, ids, tail)
        assert 2 in builder and 0 not in builder
    with pytest.raises(AnchorKLError, match="closed|NULL"):
        builder.sync()
    assert len(Store(path)) == 3  # record 2 of two ranks counts once


def test_example_id_tells_examples_apart():
    ids = {
        example_id(tokens, positions)
        for tokens, positions in [([1, 2, 3], [1]), ([1, 2, 3], [2]), ([1, 2], [1]), ([1, 2, 3, 1], []), ([1, 2, 3], [1, 2])]
    }
    assert len(ids) == 5 and all(0 <= id < 2**64 for id in ids)
    assert example_id(np.array([1, 2, 3], np.int64), np.array([1], np.int32)) == example_id([1, 2, 3], [1])


def test_damage_and_merge(tmp_path):
    a, b = fill(tmp_path / "a", TOPK, range(5)), fill(tmp_path / "b", TOPK, range(3, 9))
    merged = merge(tmp_path / "m", [a, b])
    assert (merged.records, merged.twice) == (9, 2) and verify(tmp_path / "m").records == 9
    segment = b / "segment-00000.akl"
    size = segment.stat().st_size
    os.truncate(segment, size - 1)
    found = verify(b)
    assert found.records == 5 and found.torn_bytes > 0 and found.damaged == 0
    with Builder(b, TOPK) as builder:
        assert builder.recovered.records == 5 and builder.recovered.torn_bytes == found.torn_bytes
        append(builder, 20)
    contents = bytearray(segment.read_bytes())
    contents[size // 2] ^= 4
    segment.write_bytes(contents)
    assert verify(b).damaged == 1
    with pytest.raises(Damaged):
        merge(tmp_path / "n", [b])
    assert merge(tmp_path / "n", [b], salvage=True).records == 5


def test_other_processes(tmp_path):
    """A store is pickled as its path; another process reads beside a writer."""
    path = fill(tmp_path / "s", TOPK, range(4))
    store = Store(path)
    again = pickle.loads(pickle.dumps(store))
    np.testing.assert_array_equal(again[3].stored, store[3].stored)
    with Builder(path, TOPK, rank=5) as builder:
        append(builder, 4)
        code = f"from anchorkl.store import Store; s = Store({str(path)!r}); print(list(s), s[4].ids.shape[1])"
        printed = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert printed == "[0, 1, 2, 3, 4] 16\n"


def test_full_disk(tmp_path):
    """An error names the record; the ones before are there. In a child, whose limit it is."""
    code = f"""
import resource, sys
sys.path.insert(0, {os.path.dirname(__file__)!r})
from test_store import *
builder = Builder({str(tmp_path / "s")!r}, FULL)
resource.setrlimit(resource.RLIMIT_FSIZE, (30000, 30000))
for number in range(1000):
    try:
        append(builder, number)
    except IOFailed as error:
        assert "which is not in the store" in str(error) and pickle.loads(pickle.dumps(error)).status == 205
        break
builder.close()
print(number)
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    store = Store(tmp_path / "s")
    assert 0 < int(done.stdout) == len(store) and store.info.torn_bytes == 0
    tokens, positions, _ = example(len(store) - 1, FULL)
    store.read(len(store) - 1, tokens, positions)
