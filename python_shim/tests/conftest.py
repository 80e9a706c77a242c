"""What the tests share: where the checkout is, and a seed."""

from pathlib import Path

import pytest
import torch


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _seed() -> None:
    torch.manual_seed(0)
