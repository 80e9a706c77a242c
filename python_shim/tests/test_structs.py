"""The ctypes structs against what a C compiler sees, and the constants with them."""

import ctypes
import shutil
import subprocess

import pytest

from anchorkl import _structs
from anchorkl.errors import Status

STRUCTS = {
    "akl_error": _structs.Error,
    "akl_dtype": _structs.DType,
    "akl_tensor": _structs.Tensor,
    "akl_context_options": _structs.ContextOptions,
    "akl_info": _structs.Info,
    "akl_loss_args": _structs.LossArgs,
    "akl_loss_result": _structs.LossResult,
    "akl_program_args": _structs.ProgramArgs,
}
CONSTANTS = {
    "AKL_CPU": _structs.CPU,
    "AKL_SPACE_LOGIT": _structs.SPACES["logit"],
    "AKL_SPACE_PROBABILITY": _structs.SPACES["probability"],
    "AKL_DIVERGENCE_FORWARD": _structs.DIVERGENCES["forward"],
    "AKL_REDUCTION_MEAN": _structs.MEAN,
    "AKL_REDUCTION_SUM": _structs.SUM,
    "AKL_REDUCTION_NONE": _structs.NONE,
    "AKL_REDUCTION_NUM_ITEMS": _structs.NUM_ITEMS,
    "AKL_FORM_LOGITS": _structs.FORM_LOGITS,
} | {f"AKL_{status.name}": int(status) for status in Status}


@pytest.fixture(scope="module")
def seen(root, tmp_path_factory):
    """Names, sizes, offsets and values as the compiled header has them."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler")
    lines = [f'printf("{name} %zu\\n", sizeof({name}));' for name in STRUCTS]
    for name, struct in STRUCTS.items():
        for field, *_ in struct._fields_:
            lines.append(
                f'printf("{name}.{field} %zu %zu\\n", offsetof({name}, {field}), sizeof((({name} *)0)->{field}));'
            )
    lines += [f'printf("{name} %d\\n", (int){name});' for name in CONSTANTS]
    source = '#include <stdio.h>\n#include "anchorkl.h"\nint main(void) {\n' + "\n".join(lines) + "\nreturn 0;\n}\n"
    folder = tmp_path_factory.mktemp("structs")
    (folder / "sizes.c").write_text(source)
    subprocess.run([compiler, "-I", root / "include", "-o", folder / "sizes", folder / "sizes.c"], check=True)
    printed = subprocess.run([folder / "sizes"], check=True, capture_output=True, text=True).stdout
    return {name: tuple(map(int, numbers)) for name, *numbers in map(str.split, printed.splitlines())}


@pytest.mark.parametrize("name", STRUCTS)
def test_struct(seen, name):
    struct = STRUCTS[name]
    assert seen[name] == (ctypes.sizeof(struct),)
    for field, *_ in struct._fields_:
        member = getattr(struct, field)
        assert seen[f"{name}.{field}"] == (member.offset, member.size), field


def test_constants(seen):
    for name, value in CONSTANTS.items():
        assert seen[name] == (value,), name
