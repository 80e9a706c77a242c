"""The last hidden state of a causal language model, in place of its logits.

The whole model runs, and only its output head is left out. To call the inner
model (model.model, get_decoder()) instead would be shorter, and wrong in
several ways: DDP and FSDP synchronise only what goes through their own
forward, prompt tuning adds its tokens in PEFT's, autocast is in accelerate's,
and some models (MiniCPM3, Inkling, BERT's transform) still change the hidden
states between the inner model and the head.
"""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Iterator
from typing import Any, NamedTuple

import torch

from anchorkl.errors import Status
from anchorkl.hf._errors import LOGITS_FORM, error
from anchorkl.hf._unwrap import head_module, layers


def last_hidden(model: torch.nn.Module, **inputs: Any) -> torch.Tensor:
    """The hidden states [..., H] that a causal LM gives to its output head.

    inputs are the arguments of the model's forward (input_ids, attention_mask,
    position_ids, ...), without labels. The model's wrappers, adapters, hooks and
    gradient checkpointing work as in any other forward. No key-value cache is
    made, unless use_cache or past_key_values ask for one.

    Raises anchorkl.AnchorKLError: InvalidArgument (not a causal LM, labels) and
    Unsupported (torch.nn.DataParallel, a forward that does not call its head once).
    """
    return run(model, inputs, "model")


@contextlib.contextmanager
def hidden_states_instead_of_logits(model: torch.nn.Module) -> Iterator[None]:
    """Within this context the logits of the model's output are the hidden states
    [..., H] that its head would get, and the head does not run.

    For loops that call the model themselves, and want its other outputs too. The
    model's forward is replaced for the time being: no other thread may use the
    model meanwhile, and generate() makes no sense. Where the call of the model is
    itself inside torch.utils.checkpoint, which repeats it in backward, the context
    must be inside too; the checkpointing of the model's own layers needs nothing.

    Raises as last_hidden does.
    """
    with redirected(model, "model"):
        yield


class Seen(NamedTuple):
    """What one forward did around its head."""

    hidden: torch.Tensor
    """what the head was given"""
    logits: torch.Tensor
    """what the model made of stand_in_output"""


def stand_in_output(head: torch.nn.Module, device: torch.device | str) -> torch.Tensor:
    """What stands in for the output of a head: float32 [1, 1, V], far enough from 0
    to show a cap, with another value in every column to show which of them are
    kept. One position is enough: all that is known to follow a head is elementwise."""
    columns = int(getattr(head, "out_features", 1))
    return torch.linspace(-100, 100, columns, dtype=torch.float32, device=device)[None, None]


# torch.compile must not look into the exchange of forwards, but may compile the model's own.
@torch.compiler.disable(recursive=False)
def run(model: Any, inputs: dict[str, Any], field: str, record: list[Seen] | None = None) -> torch.Tensor:
    """last_hidden. record gets what the forward did around the head."""
    with redirected(model, field, record) as lm:
        if inputs.get("past_key_values") is None and "use_cache" not in inputs and _takes_use_cache(lm):
            inputs = {**inputs, "use_cache": False}
        return model(**inputs).logits


@contextlib.contextmanager
def redirected(model: Any, field: str, record: list[Seen] | None = None) -> Iterator[torch.nn.Module]:
    """The causal LM inside a model, whose forward gives hidden states [..., H] as logits until the end of the context.
    record: gets what each forward saw. Raises AnchorKLError that names field."""
    inside = layers(model, field)
    lm = inside[-1]
    if any(isinstance(layer, torch.nn.DataParallel) for layer in inside):
        wanted = "DistributedDataParallel: the replicas of DataParallel can't be told to leave out their heads"
        raise error(field, "a model in torch.nn.DataParallel", wanted, Status.UNSUPPORTED)
    if isinstance(lm.__dict__.get("forward"), _Redirected):
        yield lm  # already in such a context
        return
    replicated = any(isinstance(layer, torch.nn.parallel.DistributedDataParallel) for layer in inside)
    with _forward_of(lm, _Redirected(lm, head_module(lm, field), field, replicated, record)):
        yield lm


class _Redirected:
    """A forward of a causal LM that gives hidden states as logits. Its head is
    replaced only while the forward runs, because models may share one."""

    def __init__(self, lm: torch.nn.Module, head: torch.nn.Module, field: str, replicated: bool, record: list[Seen] | None) -> None:
        self.forward = lm.forward
        self.head = head
        self.field = field
        self.replicated = replicated
        self.record = record

    @torch.compiler.disable(recursive=False)
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if kwargs.get("labels") is not None:
            raise error(self.field, "labels for the model", "none: give the labels to the loss function")
        given: list[torch.Tensor] = []

        def stand_in(hidden: torch.Tensor, *_: Any, **__: Any) -> torch.Tensor:
            given.append(hidden)
            return stand_in_output(self.head, hidden.device)

        with _forward_of(self.head, stand_in):
            outputs = self.forward(*args, **{**kwargs, "return_dict": True})
        if len(given) != 1:
            got = f"a forward that called its output head {len(given)} times"
            raise error(self.field, got, f"one call, {LOGITS_FORM}", Status.UNSUPPORTED)
        if not isinstance(getattr(outputs, "logits", None), torch.Tensor):
            got = f"a forward that returns a {type(outputs).__name__} without logits"
            raise error(self.field, got, "a ModelOutput with logits", Status.UNSUPPORTED)
        if self.record is not None:
            self.record.append(Seen(given[0], outputs.logits))
        outputs.logits = self._with_head(given[0])
        return outputs

    def _with_head(self, hidden: torch.Tensor) -> torch.Tensor:
        # With find_unused_parameters DDP looks for the parameters behind a
        # forward's outputs, and must find those of the head, which are used later.
        used = [parameter for parameter in self.head.parameters() if parameter.requires_grad]
        return _Behind.apply(hidden, *used) if self.replicated and used and torch.is_grad_enabled() else hidden


class _Behind(torch.autograd.Function):
    """The hidden states, with parameters behind them in the graph that get no gradient from them."""

    @staticmethod
    def forward(ctx: Any, hidden: torch.Tensor, *parameters: torch.Tensor) -> torch.Tensor:
        ctx.count = len(parameters)
        return hidden.view_as(hidden)

    @staticmethod
    def backward(ctx: Any, gradient: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        return (gradient, *[None] * ctx.count)


@contextlib.contextmanager
def _forward_of(module: torch.nn.Module, forward: Any) -> Iterator[None]:
    # An instance may have a forward of its own already, as those that accelerate has prepared do.
    own = module.__dict__.get("forward")
    module.forward = forward
    try:
        yield
    finally:
        if own is None:
            del module.forward
        else:
            module.forward = own


def _takes_use_cache(lm: torch.nn.Module) -> bool:
    forward = lm.forward.forward if isinstance(lm.forward, _Redirected) else lm.forward
    parameters = inspect.signature(forward).parameters
    if "use_cache" in parameters:
        return True
    passes_on = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters.values())
    return passes_on and hasattr(getattr(lm, "config", None), "use_cache")
