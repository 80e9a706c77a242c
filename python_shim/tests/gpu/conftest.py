"""What needs a GPU. Without one that torch sees each of these tests skips; with one, a plugin that is missing fails them."""

import os

import pytest
import torch

# JAX would else take three quarters of the memory when it first looks for devices.
os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")


@pytest.fixture(autouse=True)
def gpu() -> torch.device:
    """The device that the tests run on."""
    if not torch.cuda.is_available():
        pytest.skip(f"no GPU: torch {torch.__version__}, built for CUDA {torch.version.cuda}, sees none")
    return torch.device("cuda", 0)
