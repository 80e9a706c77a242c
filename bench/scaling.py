"""The tables and the picture of docs/scaling.md: what a step takes of memory and networks, computed from what was measured.

    PYTHONPATH=python_shim .venv/bin/python -m bench.scaling          # prints the tables, and draws docs/images/scaling.png

Nothing is measured here. Measured figures are those of docs/ and of the tests, each named below with its place; hardware is
what its makers say of it; all else follows from shapes.
"""

from __future__ import annotations

from pathlib import Path

from bench.tables import Table, digits

ROWS, WIDTH = 8192, 4096
VOCABS = (32_000, 128_256, 151_936)
RANKS = (1, 2, 4, 8, 16, 32, 64)
NODE = 8  # GPUs that NVLink connects

# Measured.
ROW_BYTES = 36  # forward in logit space, given by a rank to all-reduces; test_vocabulary.py counts them
MOST_ROW_BYTES = 48  # the most of any loss without statistics: jsd in probability space and a cross-entropy, in float32
PASSES = 6.01 + 1.01  # arrays of logits that the GPU's program reads and writes: docs/gpu.md
LOGITS_SCRATCH = {32_000: 1.3e6, 128_256: 4.3e6, 151_936: 16.6e6}  # of it, at 4,096 rows (the last at 8,192)
LINEAR_SCRATCH = 1.59e9  # of the GPU's fused linear form, 8,192 x 4,096 x 128,256: docs/gpu.md
PRODUCTS = 5  # of that form with both gradients
# Of docs/store.md, on SmolLM2 with 49,152 tokens: bytes per token as kept and as arrays, and MB/s of arrays read by a thread.
STORE_VOCAB = 49_152
STORE = {"top 64": (163.7, 388, 244e6), "top 256": (572.8, 1540, 487e6), "all logits": (57_109, 2 * STORE_VOCAB, 767e6)}

# Assumed: what is said of an H100 with 80 GB, its NVLink (900 GB/s, both directions together) and a network of 400 Gb/s for
# each GPU; and of the least time of a collective.
MEMORY, BANDWIDTH, PEAK = 80e9, 3.35e12, 989e12
NVLINK, NETWORK = 450e9, 50e9
LATENCY = {NVLINK: 20e-6, NETWORK: 60e-6}
PARAMETERS = 8.03e9  # a model of width 4,096, as Llama 3.1 8B
TRAINED, FROZEN = 16, 2  # bytes of a parameter: AdamW with 16-bit weights and gradients beside 32-bit ones; a teacher's


def logits(vocab: int) -> float:
    """Bytes of a model's logits in bfloat16."""
    return 2 * ROWS * vocab


def head(vocab: int) -> float:
    """Bytes of a head in bfloat16."""
    return 2 * WIDTH * vocab


def products(vocab: int) -> float:
    """Seconds of the linear form's products on one GPU, at its peak."""
    return PRODUCTS * 2 * ROWS * WIDTH * vocab / PEAK


def link(ranks: int) -> float:
    """Bytes a second and direction between so many ranks."""
    return NVLINK if ranks <= NODE else NETWORK


def all_reduced(given: float, ranks: int) -> float:
    """Bytes that a rank sends, as it receives, where all-reduce goes round in a ring."""
    return 2 * given * (ranks - 1) / ranks


def gathered(whole: float, ranks: int) -> float:
    """Bytes that a rank receives of an array of which it has a share."""
    return whole * (ranks - 1) / ranks


def tables() -> list[Table]:
    return [one_gpu(), model_states(), fsdp(), store(), memory(), traffic(), time()]


def one_gpu() -> Table:
    rows = [
        [
            f"{vocab:,}", digits(4 * logits(vocab) / 1e9), digits(LOGITS_SCRATCH[vocab] / 1e6),
            digits(PASSES * logits(vocab) / BANDWIDTH * 1e3), digits(LINEAR_SCRATCH / 1e9), digits(3 * head(vocab) / 1e9),
            digits(2 * head(vocab) / 1e9), digits(products(vocab) * 1e3),
        ]
        for vocab in VOCABS
    ]  # fmt: skip
    columns = [
        "vocabulary", "logits and gradient, GB", "scratch, MB (compiled)", "moving them, ms", "linear form: scratch, GB (compiled)",
        "three heads, GB", "a head's gradient in float32, GB", "products, ms",
    ]  # fmt: skip
    return Table("One GPU with whole rows", columns, rows)


def model_states() -> Table:
    rows = [
        [f"{ranks:,}", *(digits(PARAMETERS * each / ranks / 1e9) for each in (TRAINED + 2 * FROZEN, TRAINED))]
        for ranks in (1, 2, 8, 64, 1024)
    ]
    return Table(
        "A model of 8 billion parameters under FSDP", ["GPUs", "student and two teachers, GB each", "student alone, GB each"], rows
    )


def fsdp() -> Table:
    rows = []
    for vocab in VOCABS:
        moved = 4 * head(vocab)
        rows.append([f"{vocab:,}", digits(moved / 1e9), *(digits(x * 1e3) for x in (moved / NVLINK, moved / NETWORK, products(vocab)))])
    columns = ["vocabulary", "three heads gathered, a gradient scattered, GB", "within a node, ms", "between nodes, ms", "products, ms"]
    return Table("Heads that are gathered once a call", columns, rows)


def store() -> Table:
    kept = {(name, STORE_VOCAB): found for name, found in STORE.items()}
    bytes_kept, raw, speed = STORE["all logits"]
    for vocab in VOCABS[1:]:
        kept["all logits", vocab] = (bytes_kept / STORE_VOCAB * vocab, raw / STORE_VOCAB * vocab, speed)
    rows = [
        [
            f"{name}, vocabulary {vocab:,}", f"{size:,.0f}", digits(size * ROWS / 1e6), digits(raw * ROWS / speed * 1e3),
            digits(size * ROWS * 1024 / 1e9), digits(size * 1e9 / 1e12),
        ]
        for (name, vocab), (size, raw, speed) in kept.items()
    ]  # fmt: skip
    columns = ["kept", "bytes per token", "a GPU's step, MB", "read by one thread, ms", "a step of 1,024 GPUs, GB", "10^9 tokens, TB"]
    return Table("Teachers from the store", columns, rows)


def memory() -> Table:
    rows = [
        [
            f"{ranks}", *(digits(4 * logits(vocab) / ranks / 1e9) for vocab in VOCABS),
            *(digits((3 + 2) * head(vocab) / ranks / 1e9) for vocab in VOCABS),
        ]
        for ranks in RANKS
    ]  # fmt: skip
    columns = ["ranks", *(f"logits and gradient, {vocab:,}" for vocab in VOCABS), *(f"heads and gradient, {vocab:,}" for vocab in VOCABS)]
    return Table("Ranks that share a vocabulary: GB on each", columns, rows)


def traffic() -> Table:
    rows = [
        [
            f"{ranks}", *(digits(all_reduced(given, ranks)) for given in (ROW_BYTES, MOST_ROW_BYTES)),
            *(f"{gathered(2 * vocab, ranks):,.0f}" for vocab in VOCABS),
        ]
        for ranks in RANKS[1:]
    ]  # fmt: skip
    columns = ["ranks", "exchanged, forward", "exchanged, the most", *(f"logits gathered, {vocab:,}" for vocab in VOCABS)]
    return Table("Bytes of a row that a rank sends", columns, rows)


def time() -> Table:
    vocab = VOCABS[1]
    rows = []
    for ranks in RANKS[1:]:
        rate = link(ranks)
        exchange = all_reduced(ROW_BYTES * ROWS, ranks) / rate + 4 * LATENCY[rate]
        hidden = all_reduced(4 * ROWS * WIDTH, ranks) / rate + LATENCY[rate]
        gathering = gathered(3 * logits(vocab), ranks) / rate + 3 * LATENCY[rate]
        rows.append([f"{ranks}", *(digits(x * 1e3) for x in (exchange, gathering, hidden, products(vocab) / ranks))])
    columns = [
        "ranks", "exchange of the loss", "three models' logits gathered instead", "hidden states' gradient summed", "products of a rank"
    ]  # fmt: skip
    return Table(f"Ranks that share a vocabulary of {vocab:,}: ms", columns, rows)


def draw(path: Path) -> None:
    from bench import plots  # which takes long to import

    pyplot = plots.pyplot
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(14, 5.6), dpi=100)
    figure.subplots_adjust(left=0.055, right=0.985, wspace=0.16, top=0.92, bottom=0.1)
    vocab, colours = VOCABS[1], ("tab:blue", "tab:orange", "tab:green", "tab:purple", "tab:brown", "tab:red")
    lines = {
        "three models' logits and the gradient": [4 * logits(vocab) / ranks for ranks in RANKS],
        "three heads and a gradient in float32": [5 * head(vocab) / ranks for ranks in RANKS],
        "scratch of the linear form on one GPU": [LINEAR_SCRATCH for _ in RANKS],
        "hidden states' gradient": [4 * ROWS * WIDTH for _ in RANKS],
    }
    for (label, found), colour in zip(lines.items(), colours):
        left.plot(RANKS, [x / 1e9 for x in found], marker="o", markersize=4, color=colour, label=label)
    left.set_title(f"Memory on each of P ranks that share {vocab:,} tokens, GB", fontsize=12, loc="left")
    left.set_xlabel("ranks")
    vocabs = [2**power for power in range(15, 19)]
    lines = {
        "three models' logits, gathered": [6 * v for v in vocabs],
        "one model's logits, gathered": [2 * v for v in vocabs],
        "all logits of a teacher from the store": [STORE["all logits"][0] / STORE_VOCAB * v for v in vocabs],
        f"hidden states' gradient, width {WIDTH:,} (linear form)": [4 * WIDTH for _ in vocabs],
        "a teacher's top 64 from the store": [STORE["top 64"][0] for _ in vocabs],
        "what ranks exchange for the loss": [ROW_BYTES for _ in vocabs],
    }
    for (label, found), colour in zip(lines.items(), colours):
        right.plot(vocabs, found, marker="o", markersize=4, color=colour, label=label)
    right.set_title("Bytes of a token that a rank gives or gets", fontsize=12, loc="left")
    right.set_xlabel("vocabulary")
    for panel, ticks in ((left, RANKS), (right, vocabs)):
        panel.set_xscale("log", base=2)
        panel.set_yscale("log")
        panel.yaxis.set_major_formatter(plots.FuncFormatter(lambda y, _: f"{y:,.9g}"))
        panel.set_xticks(ticks, [f"{tick:,}" for tick in ticks])
        panel.grid(color="0.9")
        panel.spines[["top", "right"]].set_visible(False)
        panel.legend(frameon=False, fontsize=9)
    left.set_ylim(top=60)  # room for the legends
    right.set_ylim(top=3e8)
    figure.savefig(path)
    pyplot.close(figure)


def main() -> None:
    for table in tables():
        print(table.markdown())
    draw(Path(__file__).resolve().parent.parent / "docs/images/scaling.png")


if __name__ == "__main__":
    main()
