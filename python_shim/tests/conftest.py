"""What the tests share: where the checkout is, and a seed."""

import os
from pathlib import Path

import pytest
import torch

# Programs are compiled by these tests, or were by others of this checkout, which compile
# many of the same; what is elsewhere on this machine is not used.
os.environ["ANCHORKL_CACHE_DIR"] = os.environ.get("ANCHORKL_TEST_CACHE", "off")
# Tests need no network; read when the hub's library is imported.
os.environ["HF_HUB_OFFLINE"] = "1"


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _seed() -> None:
    torch.manual_seed(0)
