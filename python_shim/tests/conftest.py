"""What the tests share: where the checkout is, and a seed."""

import os
from pathlib import Path

import pytest
import torch

# Programs are compiled by these tests themselves, not found on this machine;
# what finds them is tested on its own.
os.environ["ANCHORKL_CACHE_DIR"] = "off"


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _seed() -> None:
    torch.manual_seed(0)
