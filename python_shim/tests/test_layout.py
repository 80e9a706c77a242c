"""Which tensors the library reads in place, and which are copied."""

import warnings

import pytest
import torch

import anchorkl
from anchorkl import reference
from anchorkl.torch import anchored_kl

ROWS, COLUMNS = 6, 48


@pytest.fixture
def teachers():
    return torch.randn(ROWS, COLUMNS), torch.randn(ROWS, COLUMNS)


def call(student, teachers, **options):
    """The gradient, the bytes that the library copied and the texts of the warnings."""
    snapshot, teacher = (t.view(*student.shape[:-1], -1) for t in teachers)
    leaf = student.detach().requires_grad_()
    before = anchorkl.info()["bytes_copied"]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = anchored_kl(leaf, snapshot, teacher, **options)
    copied = anchorkl.info()["bytes_copied"] - before
    plain = reference.anchored_kl(leaf, snapshot, teacher, **options)
    torch.testing.assert_close(loss, plain, rtol=1e-6, atol=1e-6)
    got, want = (torch.autograd.grad(value, leaf)[0] for value in (loss, plain))
    torch.testing.assert_close(got, want, rtol=1e-6, atol=1e-6)
    assert all(issubclass(w.category, anchorkl.CopyWarning) for w in caught)
    assert all(w.filename == __file__ for w in caught), "the warning does not point at the caller"
    return copied, [str(w.message) for w in caught]


IN_PLACE = {
    "dense": lambda: torch.randn(ROWS, COLUMNS),
    "three dimensions": lambda: torch.randn(2, 3, COLUMNS),
    "a dimension of one": lambda: torch.randn(1, ROWS, 1, COLUMNS).transpose(0, 2),
    "columns of a wider tensor": lambda: torch.randn(ROWS, 64)[:, :COLUMNS],
    "columns of a wider tensor, three dimensions": lambda: torch.randn(2, 3, 64)[..., :COLUMNS],
    "every second row": lambda: torch.randn(2 * ROWS, COLUMNS)[::2],
    "one row": lambda: torch.randn(ROWS, 64)[2:3, :COLUMNS].expand(1, COLUMNS),
    "rows from the middle": lambda: torch.randn(ROWS + 4, COLUMNS)[4:],
}


@pytest.mark.parametrize("name", IN_PLACE)
def test_read_in_place(name, teachers):
    student = IN_PLACE[name]()
    if student.numel() != ROWS * COLUMNS:
        teachers = [t[:1].contiguous() for t in teachers]
    assert call(student, teachers) == (0, [])


COPIED = {
    "transposed": (lambda: torch.randn(COLUMNS, ROWS).T, "its last dimension is not contiguous"),
    "sliced positions": (lambda: torch.randn(2, 4, COLUMNS)[:, :-1], "not rows at one distance"),
    "swapped dimensions": (lambda: torch.randn(3, 2, COLUMNS).transpose(0, 1), "not rows at one distance"),
    "expanded": (lambda: torch.randn(1, COLUMNS).expand(ROWS, COLUMNS), "its rows overlap"),
    "last columns": (lambda: torch.randn(ROWS, 64)[:, 64 - COLUMNS :], "reaches beyond its storage"),
}


@pytest.mark.parametrize("name", COPIED)
def test_copied_with_a_warning(name, teachers):
    make, cause = COPIED[name]
    _, (warning,) = call(make(), teachers)
    assert warning.startswith("anchored_kl: student was copied: ")
    assert cause in warning


def test_lazily_negated_view(teachers):
    student = torch.complex(torch.zeros(ROWS, COLUMNS), torch.randn(ROWS, COLUMNS)).conj().imag
    assert student.is_neg()
    call(student, teachers)


def test_the_warning_names_the_teacher(teachers):
    student, (snapshot, teacher) = torch.randn(ROWS, COLUMNS), teachers
    with pytest.warns(anchorkl.CopyWarning, match="reference was copied"):
        anchored_kl(student, snapshot, teacher.T.contiguous().T)


def test_warned_once_per_place(teachers):
    student, (snapshot, teacher) = torch.randn(COLUMNS, ROWS).T, teachers
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            anchored_kl(student, snapshot, teacher)
        anchored_kl(student, snapshot, teacher)
    assert len(caught) == 2


def test_unaligned_memory_is_counted(teachers):
    memory = torch.randn(ROWS * COLUMNS + 16)
    start = next(i for i in range(16) if (memory.data_ptr() + 4 * i) % 64 == 4)
    student = memory[start : start + ROWS * COLUMNS].view(ROWS, COLUMNS)
    copied, texts = call(student, teachers)
    assert copied == student.nbytes and texts == []


def test_padded_vocabulary(teachers):
    wide = torch.randn(ROWS, 64)
    wide[:, COLUMNS:] = float("nan")
    leaf = wide.clone().requires_grad_()
    loss = anchored_kl(leaf, *teachers, vocab=COLUMNS)
    loss.backward()
    narrow = wide[:, :COLUMNS].clone().requires_grad_()
    plain = anchored_kl(narrow, *teachers)
    plain.backward()
    torch.testing.assert_close(loss, plain)
    torch.testing.assert_close(leaf.grad[:, :COLUMNS], narrow.grad)
    assert (leaf.grad[:, COLUMNS:] == 0).all()


def test_small_tensors_of_any_layout(teachers):
    student = torch.randn(2, 3, COLUMNS, requires_grad=True)
    snapshot, teacher = (t.view(2, 3, -1) for t in teachers)
    plain = {
        "labels": torch.arange(6).view(2, 3),
        "alpha": torch.rand(2, 3),
        "weights": torch.rand(2, 3),
    }
    odd = {name: tensor.T.contiguous().T for name, tensor in plain.items()}
    assert torch.equal(*(anchored_kl(student, snapshot, teacher, **given) for given in (plain, odd)))
