"""What is done with CUDA tensors, as far as it shows without a GPU: what the library is told of them, what the ops say
they return, which mixtures of devices are refused, and that calls on the CPU leave CUDA alone.

tests/gpu has the tests that compute.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.fx.experimental.proxy_tensor import make_fx

import anchorkl
from anchorkl import _context, _native, _structs, errors
from anchorkl.torch import TopK, _call, _device, _layout, _linear_call, _parallel, _parallel_linear, anchored_kl, linear_anchored_kl
from cuda_stand_in import NUMBER, OnGpu
from subprocesses import run

ROWS, VOCAB, WIDTH = 6, 32, 8
GPU = (_structs.CUDA, NUMBER)
HOST = (_structs.CPU, 0)
STREAM = 0x1234


def place(matrix):
    """Of a struct that a pointer may lead to."""
    matrix = matrix if isinstance(matrix, _structs.Tensor) else matrix.contents
    return matrix.device_type, matrix.device_id


@pytest.fixture
def asked(monkeypatch):
    """What _context.get was asked for. Streams have the handle STREAM."""
    seen = []
    monkeypatch.setattr(_context, "get", lambda *device: seen.append(device))
    monkeypatch.setattr(_device, "stream", lambda tensor, *_: None if tensor.is_cpu else STREAM)
    return seen


LAYOUTS = {
    "logits": lambda t: _layout.logits("student", t),
    "dense": lambda t: _layout.dense("student_weight", t, "linear_anchored_kl"),
    "labels": lambda t: _layout.labels(t.long()),
    "numbers": lambda t: _layout.numbers(t[:, 0], ROWS),
    "converted": lambda t: _layout.numbers(t[:, 0].to(torch.bfloat16), ROWS),
    "listed": lambda t: _layout.listed(t, ROWS, VOCAB),
    "table": lambda t: (_layout.table(t, ROWS, VOCAB), None),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_matrix_lies_where_its_tensor_does(name):
    tensor = torch.randn(ROWS, VOCAB)
    (on_host, _), (elsewhere, _) = LAYOUTS[name](tensor), LAYOUTS[name](OnGpu(tensor))
    assert (place(on_host), place(elsewhere)) == (HOST, GPU)
    shape = ("rows", "columns", "row_stride")
    assert [getattr(on_host, field) for field in shape] == [getattr(elsewhere, field) for field in shape]


def test_logits_form_is_told_where_everything_lies(asked, monkeypatch):
    seen = {}

    def loss(function, context, args, want_gradient, row_losses, statistics):
        models = (args.student, args.snapshot, args.reference)
        seen["models"] = [place(model) for model in models]
        seen["rows"] = [place(matrix) for matrix in (args.labels, args.alpha_rows, args.weights)]
        seen["outputs"] = place(row_losses), place(statistics.rows)
        seen["stream"] = args.stream
        return _structs.LossResult()

    monkeypatch.setattr(_native, "loss", loss)
    models = [OnGpu(torch.randn(ROWS, VOCAB)) for _ in range(3)]
    labels, weights, alpha = torch.arange(ROWS), torch.rand(ROWS), OnGpu(torch.rand(ROWS))
    numbers = [0.5, -1.0, 1.0, 1.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0]
    integers = [-100, 0, 0, 0, 0, 0, _structs.NONE, 0, 1]
    total, _, per_row, means, counts = _call.full_loss(*models, labels, numbers, integers, weights, alpha, None)
    assert asked == [("cuda", 1)]
    assert seen == {"models": [GPU] * 3, "rows": [HOST, GPU, HOST], "outputs": (GPU, GPU), "stream": STREAM}
    assert all(isinstance(output, OnGpu) for output in (total, per_row, means, counts))


def test_linear_form_is_told_where_everything_lies(asked, monkeypatch):
    seen = {}

    def loss(function, context, args, wanted, row_losses, statistics):
        seen["models"] = {place(getattr(args, name)) for name in _structs.LINEAR_TENSORS if getattr(args, name)}
        seen["rows"] = place(args.loss.contents.labels)
        seen["outputs"] = place(row_losses), place(statistics.rows)
        seen["stream"] = args.loss.contents.stream
        return _structs.LinearResult()

    monkeypatch.setattr(_native, "linear_loss", loss)
    shapes = ((ROWS, WIDTH), (VOCAB, WIDTH), (VOCAB,)) * 3
    numbers = [0.5, -1.0, 1.0, 1.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0]
    integers = [-100, 0, 0, 0, 0, 0, _structs.NONE, 0, 1, 0, 0, 0, 0]
    given = [OnGpu(torch.randn(shape)) for shape in shapes] + [None] * 3
    outputs = _linear_call.loss(*given, torch.arange(ROWS), None, None, None, numbers, integers)
    assert asked == [("cuda", 1)]
    assert seen == {"models": {GPU}, "rows": HOST, "outputs": (GPU, GPU), "stream": STREAM}
    assert all(isinstance(output, OnGpu) for output in outputs)


def test_on_a_driver_and_a_plugin_like_cudas(root, tmp_path):
    """Both forms, computed: the library finds this driver as it finds NVIDIA's."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler")
    for source, made in (("libcuda.c", "libcuda.so.1"), ("plugin.c", "plugin.so")):
        path = root / "core" / "internal" / "fakecuda" / "testdata" / source
        subprocess.run([compiler, "-std=gnu11", "-shared", "-fPIC", "-o", tmp_path / made, path, "-ldl", "-lpthread"], check=True)
    driver = str(tmp_path / "libcuda.so.1")
    variables = {
        "LD_LIBRARY_PATH": str(tmp_path),
        "FAKE_CUDA_DRIVER": driver,
        "FAKE_CUDA_PLUGIN": anchorkl.info()["plugin"],
        "ANCHORKL_PJRT_PLUGIN": str(tmp_path / "plugin.so"),
        "ANCHORKL_MEMORY_FRACTION": "0.25",
        "ANCHORKL_CACHE_DIR": "off",
    }
    command = [sys.executable, str(Path(__file__).with_name("cuda_run.py")), driver]
    done = subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stdout + done.stderr


def fake_logits(count, device="cuda"):
    return [torch.randn(2, 3, VOCAB, device=device, dtype=torch.bfloat16) for _ in range(count)]


def test_results_come_back_on_the_device():
    with FakeTensorMode():
        student, snapshot, reference = fake_logits(3)
        labels = torch.zeros(2, 3, dtype=torch.long)  # on the CPU
        loss, stats = anchored_kl(student.requires_grad_(), snapshot, reference, labels, return_stats=True)
        losses = anchored_kl(student, None, reference, reduction="none")
        for result, shape in ((loss, ()), (stats.kl, ()), (stats.rows.kl, (2, 3)), (stats.bad_rows, ()), (losses, (2, 3))):
            assert (result.device, result.shape) == (student.device, torch.Size(shape))
        assert loss.dtype == torch.float32


def test_linear_results_come_back_on_the_device():
    with FakeTensorMode():
        hidden, weight = torch.randn(2, 3, WIDTH, device="cuda"), torch.randn(VOCAB, WIDTH, device="cuda")
        loss, stats = linear_anchored_kl(hidden, weight, None, None, hidden, weight, return_stats=True)
        assert {t.device for t in (loss, stats.kl, stats.rows.ce, stats.chunk_rows)} == {hidden.device}


def test_the_op_is_traced_on_the_device():
    with FakeTensorMode():
        models = fake_logits(3)
        graph = make_fx(lambda *given: anchored_kl(*given) * 2, tracing_mode="real")(*models)
    ops = [node for node in graph.graph.nodes if "anchorkl" in str(node.target)]
    assert len(ops) == 1 and str(ops[0].target) == "anchorkl.anchored_kl.default"


def test_the_ops_stay_out_of_cuda_graphs():
    if not hasattr(torch.Tag, "cudagraph_unsafe"):
        pytest.skip(f"torch {torch.__version__} has no tag that says so")
    for op in (torch.ops.anchorkl.anchored_kl, torch.ops.anchorkl.anchored_kl_full, torch.ops.anchorkl.linear_anchored_kl):
        assert torch.Tag.cudagraph_unsafe in op.default.tags


def logits_call(devices, **options):
    models = (torch.empty(2, VOCAB, device=device) for device in devices)
    options = {name: value() if callable(value) else value for name, value in options.items()}
    anchored_kl(*models, **options)


def linear_call(changed, device):
    shapes = {"hidden": (2, WIDTH), "weight": (VOCAB, WIDTH), "bias": (VOCAB,)}
    made = {f"{model}_{part}": torch.empty(shape, device="cuda") for model in _structs.MODELS for part, shape in shapes.items()}
    linear_anchored_kl(**made | {changed: torch.empty_like(made[changed], device=device)})


GPUS = ("cuda",) * 3
REFUSED = {
    "meta": (("meta",) * 3, {}, "student: got a tensor on meta, wanted one on the CPU or on a CUDA device"),
    "snapshot on the CPU": (("cuda", "cpu", "cuda"), {}, "snapshot: got a tensor on the CPU, wanted one on cuda:0, where the student is"),
    "reference elsewhere": (("cuda", "cuda", "cuda:1"), {}, "reference: got a tensor on cuda:1, wanted one on cuda:0, where the student is"),
    "student on the CPU": (("cpu", "cuda", "cuda"), {}, "snapshot: got a tensor on cuda:0, wanted one on the CPU, where the student is"),
    "labels": (GPUS, {"labels": lambda: torch.zeros(2, dtype=torch.long, device="cuda:1")}, "labels: got a tensor on cuda:1, wanted one on cuda:0, where the student is, or on the CPU"),
    "labels of the CPU": (("cpu",) * 3, {"labels": lambda: torch.zeros(2, dtype=torch.long, device="cuda")}, "labels: got a tensor on cuda:0, wanted one on the CPU, where the student is"),
    "alpha": (GPUS, {"alpha": lambda: torch.zeros(2, device="cuda:1")}, "alpha: got a tensor on cuda:1"),
    "weights": (GPUS, {"weights": lambda: torch.zeros(2, device="meta")}, "weights: got a tensor on meta, wanted one on the CPU or on a CUDA device"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refused_places(name):
    devices, options, words = REFUSED[name]
    with FakeTensorMode(), pytest.raises(errors.InvalidDevice) as caught:
        logits_call(devices, **options)
    assert str(caught.value) == f"anchored_kl: {words}" or words in str(caught.value)
    assert caught.value.field == words.partition(":")[0]


@pytest.mark.parametrize("changed", ["student_weight", "student_bias", "snapshot_hidden", "reference_weight", "reference_bias"])
def test_refused_places_of_the_linear_form(changed):
    wanted = f"linear_anchored_kl: {changed}: got a tensor on cuda:1, wanted one on cuda:0, where student_hidden is"
    with FakeTensorMode(), pytest.raises(errors.InvalidDevice) as caught:
        linear_call(changed, "cuda:1")
    assert str(caught.value) == wanted


def test_refused_place_of_a_topk():
    with FakeTensorMode(), pytest.raises(errors.InvalidDevice, match="reference.logs: got a tensor on cuda:1"):
        student = torch.empty(2, VOCAB, device="cuda")
        listed = TopK(torch.zeros(2, 3, dtype=torch.int32), torch.empty(2, 3, device="cuda:1"), torch.empty(2))
        anchored_kl(student, None, listed, alpha=1.0)


def test_a_group_is_for_the_cpu(monkeypatch):
    monkeypatch.setattr(_parallel, "anchored_kl", lambda group, prepare: prepare())
    monkeypatch.setattr(_parallel_linear, "linear_anchored_kl", lambda group, prepare: prepare())
    words = "process_group: got tensors on cuda:0, wanted tensors on the CPU"
    with FakeTensorMode():
        hidden, weight = torch.randn(2, WIDTH, device="cuda"), torch.randn(VOCAB, WIDTH, device="cuda")
        with pytest.raises(NotImplementedError, match=words):
            anchored_kl(*fake_logits(3), process_group="a group")
        with pytest.raises(NotImplementedError, match=words):
            linear_anchored_kl(hidden, weight, None, None, hidden, weight, process_group="a group")


def test_no_call_within_a_cuda_graph(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_current_stream_capturing", lambda: True)
    with pytest.raises(NotImplementedError, match="anchored_kl: student: got a call that a CUDA graph captures"):
        _device.stream(OnGpu(torch.zeros(1)), "anchored_kl", "student")
    assert _device.stream(torch.zeros(1), "anchored_kl", "student") is None


@pytest.fixture
def made(monkeypatch):
    """The arguments that contexts were made with; none of them is really made."""
    seen = []
    monkeypatch.setattr(_native, "create_context", lambda context, *arguments: seen.append(arguments))
    monkeypatch.setattr(_context, "_contexts", {})
    return seen


@pytest.mark.parametrize(("text", "share"), [(None, 0.0), ("", 0.0), ("0.5", 0.5), ("1", 1.0)])
def test_memory_fraction(made, monkeypatch, text, share):
    monkeypatch.delenv("ANCHORKL_MEMORY_FRACTION", raising=False)
    if text is not None:
        monkeypatch.setenv("ANCHORKL_MEMORY_FRACTION", text)
    _context.get("cuda", 1)
    ((device, number, *_, fraction),) = made
    assert (device, number, fraction) == ("cuda", 1, share)


@pytest.mark.parametrize("text", ["0", "-0.5", "1.5", "nan", "inf", "half"])
def test_bad_memory_fraction(made, monkeypatch, text):
    monkeypatch.setenv("ANCHORKL_MEMORY_FRACTION", text)
    with pytest.raises(ValueError) as caught:
        _context.get("cuda")
    assert str(caught.value) == f"anchorkl: ANCHORKL_MEMORY_FRACTION: got {text!r}, want a number above 0 and at most 1"
    _context.get("cpu")  # where it says nothing
    assert [arguments[0] for arguments in made] == ["cpu"]


def test_devices_of_info():
    assert anchorkl.info("cpu:0")["platform"] == "cpu"
    for wrong in ("gpu", "cpu:1", "cuda:", "cuda:x", "cuda:-1", ""):
        with pytest.raises(ValueError, match='anchorkl.info: device: got \'.*\', wanted "cpu", or "cuda" or "cuda:1"'):
            anchorkl.info(wrong)


def test_calls_on_the_cpu_leave_cuda_alone():
    code = """
import torch

def cuda_libraries():
    return {line.split()[-1] for line in open("/proc/self/maps") if "libcuda.so" in line or "xla_cuda" in line}

of_torch = cuda_libraries()
from anchorkl.torch import anchored_kl, linear_anchored_kl
student, teacher = torch.randn(3, 16, requires_grad=True), torch.randn(3, 16)
anchored_kl(student, None, teacher, torch.arange(3), return_stats=True)[0].backward()
anchored_kl(student, teacher, teacher).backward()
weight = torch.randn(20, 16)
linear_anchored_kl(student, weight, None, None, teacher, weight).backward()
print(torch.cuda.is_initialized(), cuda_libraries() - of_torch)
"""
    assert run(code) == "False set()\n"
