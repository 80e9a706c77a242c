"""The package without any framework: import, version, info, programs, the command, finding the library."""

import json
import re
import subprocess
import sys

import pytest

import anchorkl
from anchorkl import cli
from subprocesses import run


def test_import_needs_no_framework():
    code = "import sys, anchorkl, anchorkl.cli; print({'torch', 'jax', 'numpy'} & set(sys.modules))"
    assert run(code) == "set()\n"


def test_version_is_the_headers(root):
    assert f'#define AKL_VERSION "{anchorkl.__version__}"' in (root / "include" / "anchorkl.h").read_text()
    assert anchorkl.info()["version"] == anchorkl.__version__


def test_info():
    found = anchorkl.info()
    for name in "library plugin pjrt_api platform programs_compiled live_buffers bytes_held bytes_copied".split():
        assert name in found
    assert found["platform"] == "cpu"


def test_program():
    shapes = {"student": (8, 416, "bfloat16"), "reference": (8, 401, "float32")}
    text = anchorkl.program("logits", shapes, {"vocab": 401, "space": "probability"}, "cpu")
    assert "module" in text


def test_linear_program():
    shapes = {f"{model}_hidden": (40, 24, "bfloat16") for model in ("student", "reference")}
    shapes |= {f"{model}_weight": (96, 24, "float32") for model in ("student", "reference")}
    wanted = {"hidden_gradient": True, "weight_gradient": True, "kernels": True, "chunk_rows": 16}
    text = anchorkl.program("linear", shapes, wanted, "cuda")
    results = re.search(r"func.func @main.*-> \((.*)\) {", text)[1]
    assert results == "tensor<40xf32>, tensor<40x24xbf16>, tensor<24x96xf32>"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"form": "top_k"}, 'form: got \'top_k\', wanted "logits", "linear" or "shard"'),
        ({"form": "linear"}, "shapes: got 'student', wanted only student_hidden"),
        ({"form": "linear", "shapes": {}}, "shapes.student_hidden: got None"),
        ({"form": "linear", "shapes": {}, "options": {"gradient": True}}, "options: got 'gradient', wanted only space"),
        ({"options": {"vocab": 1.5}}, "options.vocab: got 1.5, wanted a whole number"),
        ({"form": ["linear"]}, "form: got ['linear']"),
        ({"backend": 3}, "backend: got 3, wanted"),
        ({"shapes": {}}, "shapes.student: got None"),
        ({"shapes": {"teacher": (1, 2, "float32")}}, "shapes: got 'teacher', wanted only student"),
        ({"shapes": {"student": (1, 2, "int8")}}, "shapes.student: got (1, 2, 'int8')"),
        ({"options": {"tau": 1}}, "options: got 'tau', wanted only space"),
        ({"options": {"space": "log"}}, "options.space: got 'log', wanted 'logit' or 'probability'"),
        ({"options": {"divergence": "kl"}}, "options.divergence: got 'kl', wanted \"forward\""),
        ({"options": {"softcap": (1.0, 2.0)}}, "options.softcap: got 2 values, wanted 3"),
        ({"options": {"logit_scale": "2"}}, "options.logit_scale: got '2', wanted a number"),
    ],
)
def test_bad_program(arguments, words):
    good = {"shapes": {"student": (1, 2, "float32"), "reference": (1, 2, "float32")}}
    with pytest.raises(anchorkl.AnchorKLError) as caught:
        anchorkl.program(**(good | arguments))
    assert str(caught.value).startswith(f"anchorkl.program: {words}")


def test_command(capsys):
    assert cli.main(["info", "--json"]) == 0
    assert json.loads(capsys.readouterr().out).keys() == anchorkl.info().keys()
    assert cli.main(["info"]) == 0
    assert "platform " in capsys.readouterr().out


def test_command_as_a_module():
    done = subprocess.run([sys.executable, "-m", "anchorkl.cli", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"anchorkl {anchorkl.__version__}\n"


def failing_import(**variables):
    code = """
import anchorkl
try:
    anchorkl.info()
except anchorkl.AnchorKLError as error:
    assert isinstance(error, RuntimeError) and error.status == anchorkl.Status.UNAVAILABLE, error
    print(error)
"""
    return run(code, **variables)


def test_missing_library(tmp_path):
    missing = str(tmp_path / "libnone.so")
    text = failing_import(ANCHORKL_LIBRARY=missing)
    assert missing in text and "make lib" in text and "pip install" in text


def test_broken_library(tmp_path):
    broken = tmp_path / "libanchorkl.so"
    broken.write_text("not a library")
    assert f"{broken} can't be loaded" in failing_import(ANCHORKL_LIBRARY=str(broken))


def test_missing_plugin(tmp_path):
    missing = str(tmp_path / "plugin.so")
    assert missing in failing_import(ANCHORKL_PJRT_PLUGIN=missing)


def test_threads():
    """ANCHORKL_NUM_THREADS is how many threads a call computes on, and a wrong one is named."""
    code = """
import torch
from anchorkl.torch import anchored_kl
import anchorkl
s, r = torch.randn(2, 70, 4000).unbind()
try:
    print(float(anchored_kl(s, None, r)) > 0)
except anchorkl.AnchorKLError as error:
    print(error)
"""
    assert run(code, ANCHORKL_NUM_THREADS="1").strip() == "True"
    for wrong in ("0", "-1", "two", "1.5"):
        text = run(code, ANCHORKL_NUM_THREADS=wrong)
        assert "ANCHORKL_NUM_THREADS" in text and repr(wrong) in text and "whole number" in text
