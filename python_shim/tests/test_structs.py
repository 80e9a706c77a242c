"""The ctypes structs against what a C compiler sees, and the constants with them."""

import ctypes
import shutil
import subprocess

import pytest

from anchorkl import _structs
from anchorkl.errors import Status
from anchorkl.store import _structs as _store

STRUCTS = {
    "akl_error": _structs.Error,
    "akl_dtype": _structs.DType,
    "akl_tensor": _structs.Tensor,
    "akl_context_options": _structs.ContextOptions,
    "akl_info": _structs.Info,
    "akl_plugin_place": _structs.PluginPlace,
    "akl_topk": _structs.TopK,
    "akl_loss_args": _structs.LossArgs,
    "akl_loss_result": _structs.LossResult,
    "akl_statistics": _structs.Statistics,
    "akl_shard_args": _structs.ShardArgs,
    "akl_shard_numbers": _structs.ShardNumbers,
    "akl_linear_args": _structs.LinearArgs,
    "akl_linear_result": _structs.LinearResult,
    "akl_program_args": _structs.ProgramArgs,
    "akl_store_manifest": _store.Manifest,
    "akl_store_report": _store.Report,
    "akl_store_record": _store.Record,
    "akl_store_options": _store.Options,
}
CONSTANTS = {
    "AKL_CPU": _structs.CPU,
    "AKL_CUDA": _structs.CUDA,
    "AKL_SPACE_LOGIT": _structs.SPACES["logit"],
    "AKL_SPACE_PROBABILITY": _structs.SPACES["probability"],
    "AKL_DIVERGENCE_FORWARD": _structs.DIVERGENCES["forward"],
    "AKL_DIVERGENCE_REVERSE": _structs.DIVERGENCES["reverse"],
    "AKL_DIVERGENCE_JSD": _structs.DIVERGENCES["jsd"],
    "AKL_CHECK_NONE": _structs.CHECKS["none"],
    "AKL_CHECK_REPORT": _structs.CHECKS["report"],
    "AKL_CHECK_RAISE": _structs.CHECKS["raise"],
    "AKL_STUDENT": _structs.MODELS.index("student"),
    "AKL_SNAPSHOT": _structs.MODELS.index("snapshot"),
    "AKL_REFERENCE": _structs.MODELS.index("reference"),
    "AKL_STAT_KL": _structs.STATISTICS.index("kl"),
    "AKL_STAT_STUDENT_SNAPSHOT": _structs.STATISTICS.index("kl_student_snapshot"),
    "AKL_STAT_STUDENT_REFERENCE": _structs.STATISTICS.index("kl_student_reference"),
    "AKL_STAT_ANCHOR_SNAPSHOT": _structs.STATISTICS.index("kl_anchor_snapshot"),
    "AKL_STAT_BOUND": _structs.STATISTICS.index("bound"),
    "AKL_STAT_CE": _structs.STATISTICS.index("ce"),
    "AKL_STAT_STUDENT_ENTROPY": _structs.STATISTICS.index("entropy_student"),
    "AKL_STAT_ANCHOR_ENTROPY": _structs.STATISTICS.index("entropy_anchor"),
    "AKL_STAT_AGREEMENT": _structs.STATISTICS.index("agreement"),
    "AKL_STAT_COUNT": len(_structs.STATISTICS),
    "AKL_REDUCTION_MEAN": _structs.MEAN,
    "AKL_REDUCTION_SUM": _structs.SUM,
    "AKL_REDUCTION_NONE": _structs.NONE,
    "AKL_REDUCTION_NUM_ITEMS": _structs.NUM_ITEMS,
    "AKL_GRADIENT_HIDDEN": _structs.GRADIENTS.index("hidden"),
    "AKL_GRADIENT_WEIGHT": _structs.GRADIENTS.index("weight"),
    "AKL_GRADIENT_BIAS": _structs.GRADIENTS.index("bias"),
    "AKL_GRADIENT_COUNT": len(_structs.GRADIENTS),
    "AKL_STORE_REFERENCE": _store.KINDS["reference"],
    "AKL_STORE_ANCHOR": _store.KINDS["anchor"],
    "AKL_STORE_FULL": _store.FORMS["full"],
    "AKL_STORE_TOPK": _store.FORMS["topk"],
    "AKL_REDUCE_MAX": _structs.REDUCE_MAX,
    "AKL_REDUCE_SUM": _structs.REDUCE_SUM,
    "AKL_SHARD_MOST_ROUNDS": _structs.MOST_SHARD_ROUNDS,
    "AKL_FORM_LOGITS": _structs.FORM_LOGITS,
    "AKL_FORM_LINEAR": _structs.FORM_LINEAR,
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
            lines.append(f'printf("{name}.{field} %zu %zu\\n", offsetof({name}, {field}), sizeof((({name} *)0)->{field}));')
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


def test_defaults(root, tmp_path):
    """loss_args() is AKL_LOSS_ARGS_INIT, byte for byte."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler")
    source = '#include <stdio.h>\n#include "anchorkl.h"\nstatic const akl_loss_args args = AKL_LOSS_ARGS_INIT;\n'
    source += "int main(void) { return fwrite(&args, sizeof args, 1, stdout) != 1; }\n"
    (tmp_path / "defaults.c").write_text(source)
    subprocess.run([compiler, "-I", root / "include", "-o", tmp_path / "defaults", tmp_path / "defaults.c"], check=True)
    printed = subprocess.run([tmp_path / "defaults"], check=True, capture_output=True).stdout
    assert printed == bytes(_structs.loss_args())
