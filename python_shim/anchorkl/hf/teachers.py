"""Snapshot, reference and base model beside a student: as models of their own, or as
adapters of the student's base model.

A teacher runs in evaluation mode and without gradients, whatever mode the student is in. One that is a model of
its own may be put away: its weights' memory is freed, until it is asked again.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from anchorkl.hf._errors import error
from anchorkl.hf._unwrap import causal_lm
from anchorkl.hf.heads import OutputHead
from anchorkl.hf.linear import Side, run_side

SNAPSHOT, REFERENCE = "anchor_snapshot", "anchor_reference"
Weights = dict[str, torch.Tensor]
_LOG = logging.getLogger(__name__)


class Teacher:
    """A model that is asked and never trained."""

    def __init__(self, name: str) -> None:
        self.name = name  # what errors call it

    def running(self) -> contextlib.AbstractContextManager[torch.nn.Module]:
        """The model, ready to be run."""
        raise NotImplementedError

    def weights(self) -> Weights:
        """What may be filled."""
        raise NotImplementedError

    def fill(self, weights: Weights) -> None:
        """Copies weights of the same names into its own."""
        _copy(self.name, weights, self.weights())

    @torch.no_grad()
    def side(self, inputs: dict[str, Any]) -> Side:
        """Its head and hidden states [..., H], where the inputs are."""
        with self.running() as model:
            side = run_side(model, self.name, _to_device(inputs, model))
        return _side_to(side, _device_of(inputs))

    @torch.no_grad()
    def logits(self, inputs: dict[str, Any]) -> torch.Tensor:
        """Its logits [..., V], where the inputs are."""
        with self.running() as model:
            return model(**_to_device(inputs, model), use_cache=False).logits.to(_device_of(inputs))


class ModelTeacher(Teacher):
    """A model of its own, frozen in place. load: gives its weights anew; only with it may it be put away."""

    def __init__(self, name: str, model: torch.nn.Module, load: Callable[[], Weights] | None = None) -> None:
        super().__init__(name)
        self.model = model.eval().requires_grad_(False)
        self.load = load
        self.is_away = False
        self._plain = model  # what self.model may be wrapped around (torch.compile), and has other names for

    @contextlib.contextmanager
    def running(self) -> Iterator[torch.nn.Module]:
        """The model, whose weights are brought back if they are away."""
        if self.is_away:
            _LOG.warning("anchorkl.hf: the %s is needed again, and loaded", self.name)
            self.bring_back()
        yield self.model.eval()

    def weights(self) -> Weights:
        """All of the model, under the names that it has itself."""
        return weights_of(self._plain)

    def put_away(self) -> None:
        """Frees the memory of its weights. The model stays, with all that is wrapped around it."""
        for tensor in self.weights().values():
            tensor.data = tensor.new_empty(0)
        self.is_away = True

    def bring_back(self) -> None:
        """Loads the weights, if they are away."""
        if self.is_away:
            with torch.random.fork_rng(devices=[]):  # a new model's first weights are random
                assert self.load is not None  # who puts it away gives that
                self.fill(self.load())

    def fill(self, weights: Weights) -> None:
        """As Teacher's, into new memory where they are away."""
        super().fill(weights)
        self.is_away = False


class AdapterTeacher(Teacher):
    """An adapter of the student's PEFT model; adapter None: the base model without any."""

    def __init__(self, name: str, model: torch.nn.Module, adapter: str | None) -> None:
        super().__init__(name)
        self.model, self.adapter = model, adapter

    @contextlib.contextmanager
    def running(self) -> Iterator[torch.nn.Module]:
        """The student's model with this adapter; afterwards it is again as it was."""
        with _evaluating(self.model):
            if self.adapter is None:
                with self.model.disable_adapter():
                    yield self.model
                return
            # Changing the adapter changes which parameters want a gradient.
            wanted = {parameter: parameter.requires_grad for parameter in self.model.parameters()}
            active = self.model.active_adapter
            self.model.set_adapter(self.adapter)
            try:
                yield self.model
            finally:
                self.model.set_adapter(active)
                for parameter, wants in wanted.items():
                    parameter.requires_grad_(wants)

    def weights(self) -> Weights:
        """Those of the adapter alone."""
        assert self.adapter is not None  # the base model's are never filled
        return adapter_weights(self.model, self.adapter)


class Snapshot:
    """The student as it was. `teacher` is what the loss asks; `student` is the model that trains."""

    def __init__(self, student: torch.nn.Module, dtype: torch.dtype | None, device: torch.device | None) -> None:
        self._student = student
        self.teacher: ModelTeacher | AdapterTeacher
        if is_peft(student):
            student.add_adapter(SNAPSHOT, copy.deepcopy(student.peft_config[student.active_adapter]))
            _freeze_adapter(student, SNAPSHOT)
            self.teacher = AdapterTeacher("snapshot", student, SNAPSHOT)
        else:
            self.teacher = ModelTeacher("snapshot", copy_of(student).to(device=device, dtype=dtype))

    def take(self) -> None:
        """The student as it is now."""
        self.teacher.fill(self._students())

    @torch.no_grad()
    def average(self, keep: float) -> None:
        """keep times itself plus (1 - keep) times the student, weight by weight."""
        theirs = self._students()
        for name, own in self.teacher.weights().items():
            if own.is_floating_point():
                own.lerp_(theirs[name].to(own), 1.0 - keep)
            else:
                own.copy_(theirs[name])

    def state_dict(self) -> Weights:
        """Its weights, of an adapter those that it has; read from its file where it is put away."""
        teacher = self.teacher
        if isinstance(teacher, ModelTeacher) and teacher.is_away and teacher.load is not None:
            return teacher.load()
        return {name: tensor.detach().contiguous() for name, tensor in teacher.weights().items()}

    def load_state_dict(self, state: Weights) -> None:
        """Takes what state_dict gave."""
        self.teacher.fill(state)

    @property
    def is_away(self) -> bool:
        """Whether its weights are in a file alone."""
        return isinstance(self.teacher, ModelTeacher) and self.teacher.is_away

    def save(self, file: Path) -> None:
        """Writes its weights, of whole models those that a file has where it is put away."""
        if self.is_away:
            shutil.copyfile(self._file, file)
        else:
            save_file(self.state_dict(), file)

    def put_away(self, file: Path) -> None:
        """Frees its memory; file, which save has written, has its weights until it is taken anew."""
        assert isinstance(self.teacher, ModelTeacher)  # an adapter is small
        self._file, self.teacher.load = file, functools.partial(load_file, file)
        self.teacher.put_away()

    def _students(self) -> Weights:
        student = self._student
        return adapter_weights(student, student.active_adapter) if is_peft(student) else weights_of(student)


def is_peft(model: Any) -> bool:
    """Whether a model is one of PEFT's, known by what it has."""
    return hasattr(type(model), "get_base_model")


def copy_of(model: torch.nn.Module) -> torch.nn.Module:
    """A deep copy. A forward that a library has put on the instance belongs to the original
    (it calls it), so the copy has the forward of its class."""
    lm = causal_lm(model, "model")
    forward = lm.__dict__.pop("forward", None)
    try:
        return copy.deepcopy(model)
    finally:
        if forward is not None:
            lm.forward = forward


def weights_of(model: torch.nn.Module) -> dict[str, torch.Tensor]:
    """Parameters and buffers, a shared one once."""
    return {**dict(model.named_parameters()), **dict(model.named_buffers())}


def adapter_weights(model: torch.nn.Module, adapter: str) -> dict[str, torch.Tensor]:
    """The tensors of an adapter, under names that are the same for every adapter of its kind."""
    from peft import get_peft_model_state_dict

    return get_peft_model_state_dict(model, adapter_name=adapter, save_embedding_layers=False)


def load_reference_adapter(model: torch.nn.Module, path: str) -> AdapterTeacher:
    """A saved adapter, loaded beside the one that trains."""
    active = model.active_adapter
    model.load_adapter(path, REFERENCE, is_trainable=False)
    model.set_adapter(active)
    _freeze_adapter(model, REFERENCE)
    return AdapterTeacher("reference", model, REFERENCE)


def check_peft(model: torch.nn.Module) -> None:
    """Raises for what can't have named adapters of one kind beside each other."""
    kind = model.peft_config[model.active_adapter]
    if kind.is_prompt_learning:
        wanted = "an adapter of weights, such as LoRA: virtual tokens have no labels"
        raise error("model", f"a PEFT model with {type(kind).__name__}", wanted)


@torch.no_grad()
def _copy(name: str, weights: Weights, into: Weights) -> None:
    """Keeps the types and places of into, whose memory may have been freed."""
    if into.keys() != weights.keys():
        raise error(name, f"weights that differ in {sorted(into.keys() ^ weights.keys())[:3]}", "those of the same model")
    for key, tensor in into.items():
        if tensor.numel() == 0:
            tensor.data = tensor.new_empty(weights[key].shape)
        tensor.copy_(weights[key])


@contextlib.contextmanager
def _evaluating(model: torch.nn.Module) -> Iterator[None]:
    training = [module for module in model.modules() if module.training]
    model.eval()
    try:
        yield
    finally:
        for module in training:
            module.training = True


def _freeze_adapter(model: torch.nn.Module, adapter: str) -> None:
    for name, parameter in model.named_parameters():
        if adapter in name.split("."):
            parameter.requires_grad_(False)


def _device_of(inputs: dict[str, Any]) -> torch.device:
    return inputs["input_ids"].device


def _to_device(inputs: dict[str, Any], model: torch.nn.Module) -> dict[str, Any]:
    device = next(model.parameters()).device
    return {name: value.to(device) if isinstance(value, torch.Tensor) else value for name, value in inputs.items()}


def _side_to(side: Side, device: torch.device) -> Side:
    head = side.head
    if side.hidden.device == device == head.weight.device:
        return side
    bias = None if head.bias is None else head.bias.to(device)
    moved = OutputHead(head.weight.to(device), bias, head.softcap, head.logit_scale, head.vocab)
    return Side(moved, side.hidden.to(device))
