"""Teach SmolLM2-135M a new skill by `anchorkl train`, with and without the anchor, and compare.

The same as these commands, after the model has been put where the configurations look for it:

    anchorkl train sft examples/smollm2/sft.yaml
    anchorkl train anchored examples/smollm2/anchored.yaml
    anchorkl report build/demo/sft build/demo/anchored --output build/demo/report
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from experiments.smollm2.weights import find_gguf

HERE = Path(__file__).resolve().parent
DEMO = HERE.parents[1] / "build/demo"
MODEL = DEMO / "SmolLM2-135M-Instruct.gguf"


def put_model() -> None:
    DEMO.mkdir(parents=True, exist_ok=True)
    MODEL.unlink(missing_ok=True)
    MODEL.symlink_to(find_gguf())


def anchorkl(*arguments: str | Path) -> None:
    print("\n$ anchorkl", *(os.path.relpath(a) if isinstance(a, Path) else a for a in arguments), flush=True)
    # No network is needed; transformers would ask the hub about a model that lies on disk.
    subprocess.run([sys.executable, "-m", "anchorkl.cli", *map(str, arguments)], check=True, env={"HF_HUB_OFFLINE": "1", **os.environ})


def main() -> int:
    started = time.monotonic()
    try:
        put_model()
        anchorkl("train", "sft", HERE / "sft.yaml", "--overwrite")
        anchorkl("train", "anchored", HERE / "anchored.yaml", "--overwrite")
        anchorkl("report", DEMO / "sft", DEMO / "anchored", "--output", DEMO / "report")
    except KeyboardInterrupt:
        print("\nstopped; run again to start over", file=sys.stderr)
        return 130
    except FileNotFoundError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode  # the command has said what is wrong
    print(
        f"Time: {time.monotonic() - started:.0f} s. Loss in nats per token: on held-out examples of the new skill (gain: how far it\n"
        "fell), and on the base model's own answers to general prompts (forgotten: how far it rose). One seed and few, short\n"
        "texts at one learning rate: SFT in smaller steps forgets less, too. docs/results.md compares the methods."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
