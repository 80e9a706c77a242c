"""What ranks that share a vocabulary send: bytes of a row and rank, beside those of gathering logits, as the loopback device
counts them, with all that the network adds. For a few processes on one machine that sends itself nothing else meanwhile.

    PYTHONPATH=python_shim .venv/bin/torchrun --nproc-per-node 4 -m bench.wire
"""

from collections.abc import Callable
from pathlib import Path

import torch
import torch.distributed as dist

from anchorkl.torch import anchored_kl

ROWS, VOCAB, CALLS = 8192, 64, 10  # what is exchanged for the loss depends on the rows alone


def sent() -> int:
    """Bytes that loopback has sent since the machine started."""
    line = next(line for line in Path("/proc/net/dev").read_text().splitlines() if line.strip().startswith("lo:"))
    return int(line.split(":")[1].split()[8])


def of_a_row(call: Callable[[], object]) -> float:
    """Bytes that a rank sends for a row, less what waiting for each other takes."""
    call()
    dist.barrier()
    start = sent()
    dist.barrier()
    waiting, start = sent() - start, sent()
    for _ in range(CALLS):
        call()
    dist.barrier()
    return (sent() - start - waiting) / CALLS / ROWS / dist.get_world_size()


def main() -> None:
    dist.init_process_group("gloo")
    ranks = dist.get_world_size()
    models = [torch.randn(ROWS, VOCAB // ranks) for _ in range(3)]
    gathered = [torch.empty_like(models[0]) for _ in range(ranks)]
    loss = of_a_row(lambda: anchored_kl(*models, process_group=dist.group.WORLD))
    logits = of_a_row(lambda: dist.all_gather(gathered, models[0]))
    if dist.get_rank() == 0:
        element = models[0].element_size()
        print(f"{ranks} ranks send {loss:.1f} bytes of a row for the loss, {logits:.1f} to gather {VOCAB * element} of logits")
    dist.destroy_process_group()


if __name__ == "__main__":
    main()
