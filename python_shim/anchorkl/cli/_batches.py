"""What makes batches of a dataset for commands that train nothing."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from typing import Any


@contextlib.contextmanager
def trainer_of(model: Any, tokenizer: Any, dataset: Any, batch_size: int, max_length: int) -> Iterator[Any]:
    """An SFTTrainer that tokenizes the data and makes batches, of batch_size examples cut
    to max_length tokens. It trains nothing, and leaves nothing behind."""
    from trl import SFTConfig, SFTTrainer

    with tempfile.TemporaryDirectory() as nothing_is_kept:
        args = SFTConfig(
            output_dir=nothing_is_kept,
            per_device_eval_batch_size=batch_size,
            max_length=max_length,
            bf16=False,
            activation_checkpointing=False,
            report_to="none",
        )
        yield SFTTrainer(model=model, args=args, train_dataset=dataset, processing_class=tokenizer)
