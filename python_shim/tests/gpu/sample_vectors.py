"""Writes the sample of a file of test vectors that is run on a GPU: sample_vectors.py FROM TO"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import vectors


def main(whole: str, sample: str) -> None:
    file = vectors.File(Path(whole))
    file.copy(vectors.sample(file.names()), Path(sample))


if __name__ == "__main__":
    main(*sys.argv[1:])
