"""Speed and memory on a GPU, beside other implementations: `make bench-gpu`."""
