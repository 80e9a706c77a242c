"""The package loads no pickle and runs no text as code: each of its files is searched for calls that would."""

import ast
from pathlib import Path

import pytest

import anchorkl

FORBIDDEN_MODULES = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "marshal", "shelve"}
# By their names alone: model.eval() is a mode of a module, and re.compile makes an expression.
FORBIDDEN_BUILTINS = {"eval", "exec", "compile", "__import__"}
# Of any module.
FORBIDDEN_CALLS = {
    "popen", "unsafe_load", "full_load", "read_pickle", "load_dill",
    # What torch.distributed sends as pickles.
    "all_gather_object", "gather_object", "broadcast_object_list", "scatter_object_list", "send_object_list", "recv_object_list",
}  # fmt: skip
FORBIDDEN_ARGUMENTS = {"allow_pickle", "trust_remote_code", "shell"}


def found(text: str) -> list[str]:
    """What is forbidden in the text of a file."""
    wrong = []
    for node in ast.walk(ast.parse(text)):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        wrong += [f"line {node.lineno}: {module}" for module in modules if module.partition(".")[0] in FORBIDDEN_MODULES]
        if isinstance(node, ast.Call):
            wrong += [f"line {node.lineno}: {name}" for name in wrong_calls(node)]
    return wrong


def wrong_calls(call: ast.Call) -> list[str]:
    given = {argument.arg: argument.value for argument in call.keywords}
    wrong = [f"{name}=" for name in FORBIDDEN_ARGUMENTS & given.keys() if not is_constant(given[name], False)]
    owner, name = "", getattr(call.func, "id", "")
    builtin = name in FORBIDDEN_BUILTINS
    if isinstance(call.func, ast.Attribute):
        owner, name = getattr(call.func.value, "id", ""), call.func.attr
        builtin = owner == "builtins" and name in FORBIDDEN_BUILTINS
    if builtin or name in FORBIDDEN_CALLS or (owner, name) == ("os", "system"):
        wrong.append(name)
    if (owner, name) == ("torch", "load") and not is_constant(given.get("weights_only"), True):
        wrong.append("torch.load without weights_only=True")
    if (owner, name) in (("yaml", "load"), ("yaml", "load_all")) and getattr(given.get("Loader"), "id", "") != "_Loader":
        wrong.append("yaml.load without the safe loader of anchorkl.cli.config")
    return wrong


def is_constant(node: ast.expr | None, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


FILES = sorted(Path(anchorkl.__file__).parent.rglob("*.py"))


def test_package():
    assert len(FILES) > 80
    wrong = {str(file): lines for file in FILES if (lines := found(file.read_text(encoding="utf-8")))}
    assert not wrong


def test_the_loader_is_safe():
    config = pytest.importorskip("anchorkl.cli.config")
    import yaml

    assert issubclass(config._Loader, yaml.SafeLoader)
    with pytest.raises(yaml.YAMLError):
        yaml.load("!!python/object/apply:os.getcwd []", Loader=config._Loader)


@pytest.mark.parametrize(
    "text",
    [
        "import pickle", "import marshal as m", "from shelve import open", "import joblib.memory",
        "torch.load(f)", "torch.load(f, weights_only=False)", "torch.load(f, weights_only=w)",
        "np.load(f, allow_pickle=True)", "yaml.load(t)", "yaml.load(t, Loader=yaml.Loader)", "yaml.unsafe_load(t)",
        "eval(t)", "exec(t)", "builtins.exec(t)", "compile(t, '', 'exec')", "__import__(t)", "os.system(t)", "os.popen(t)",
        "subprocess.run(t, shell=True)", "AutoModel.from_pretrained(n, trust_remote_code=True)", "dist.all_gather_object(a, b)",
    ],
)  # fmt: skip
def test_what_would_be_found(text):
    assert found(f"if x:\n    y = [1]\n    {text}")


@pytest.mark.parametrize(
    "text", ["model.eval()", "copied(model).eval()", "re.compile(t)", "torch.load(f, weights_only=True)", "np.load(f, allow_pickle=False)", "json.load(f)",
             "yaml.load(t, Loader=_Loader)", "subprocess.run(a, shell=False)", "torch.compile(f)", "self.torch.compile(f)"]
)  # fmt: skip
def test_what_may_be(text):
    assert not found(text)
