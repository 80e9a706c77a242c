"""The memory that a contender's steps take from the GPU, in a process of its own.

    python -m bench.gpu.peak CONTENDER ROWSxCOLUMNS DTYPE       (the linear form: ROWSxWIDTHxCOLUMNS)

prints {"above_inputs": bytes}. As bench.peak, but by what is not free on the device: allocators keep what they took at
their peak. So what they take in advance counts, too: XLA's in powers of two, torch's in blocks of some MB. Nothing else
may use the GPU.
"""

from __future__ import annotations

import json
import sys

from bench.forms import AnyCase, parse_case
from bench.gpu.contenders import form_of
from bench.gpu.device import require, taken


def above_inputs(name: str, case: AnyCase) -> int:
    """To be called once in a process."""
    form = form_of(case)
    kind = form.contenders[name]
    small = kind(form.make(case.small))
    for _ in range(2):
        small.step()
    small.release()
    del small
    arrays = form.make(case)
    form.device.settle()
    before = taken()
    contender = kind(arrays)
    for _ in range(4):
        contender.step()
        form.device.wait()
    return taken() - before


def main() -> None:
    name, shape, dtype = sys.argv[1:]
    require()
    print(json.dumps({"above_inputs": above_inputs(name, parse_case(shape, dtype))}), flush=True)


if __name__ == "__main__":
    main()
