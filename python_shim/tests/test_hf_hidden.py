"""The last hidden state through everything that may be around a model or in it."""

import threading

import pytest
import torch
from torch._dynamo.testing import CompileCounter

pytest.importorskip("transformers")

from anchorkl.errors import AnchorKLError, Status
from anchorkl.hf import check_head, hidden_states_instead_of_logits, last_hidden, linear_loss_inputs, output_head
from hf_models import HIDDEN, VOCAB, batch, tiny
from subprocesses import run


def close(got, want, tolerance=1e-5):
    torch.testing.assert_close(got, want, rtol=tolerance, atol=tolerance)


def gradients(model, loss):
    return torch.autograd.grad(loss, [p for p in model.parameters() if p.requires_grad], allow_unused=True)


def untouched(model):
    return "forward" not in model.__dict__ and "forward" not in model.get_output_embeddings().__dict__


def test_arguments_reach_the_model():
    model, inputs = tiny(), batch()
    head = output_head(model)
    for more in ({}, {"position_ids": torch.arange(7).flip(0)[None]}, {"logits_to_keep": 3}):
        close(head.logits(last_hidden(model, **inputs, **more)), model(**inputs, **more).logits)
    embeddings = {"inputs_embeds": torch.randn(2, 7, HIDDEN), "attention_mask": inputs["attention_mask"]}
    close(head.logits(last_hidden(model, **embeddings)), model(**embeddings).logits)
    masked = last_hidden(model, input_ids=inputs["input_ids"].flip(1), attention_mask=inputs["attention_mask"].flip(1))
    assert not torch.equal(masked, last_hidden(model, input_ids=inputs["input_ids"].flip(1)))
    assert untouched(model)


def test_neither_the_head_runs_nor_a_cache_is_made():
    model, inputs, caches = tiny(), batch(), []
    model.model.register_forward_hook(lambda module, args, outputs: caches.append(outputs.past_key_values))
    last_hidden(model, **inputs)
    last_hidden(model, **inputs, use_cache=True)
    assert caches[0] is None and caches[1] is not None
    model.model._forward_hooks.clear()
    past = model(**inputs, use_cache=True).past_key_values
    assert last_hidden(model, input_ids=inputs["input_ids"], past_key_values=past).shape == (2, 7, HIDDEN)
    model.lm_head.weight.data.fill_(torch.nan)
    assert last_hidden(model, **inputs).isfinite().all()


def test_without_return_dict():
    model, inputs = tiny(), batch()
    close(last_hidden(model, **inputs, return_dict=False), last_hidden(model, **inputs))


def test_hooks_and_gradient_checkpointing():
    model, inputs, calls = tiny().train(), batch(), []
    head = output_head(model)
    plain = gradients(model, head.logits(last_hidden(model, **inputs)).square().sum())
    model.model.norm.register_forward_hook(lambda module, args, output: calls.append("norm"))
    model.model.register_forward_hook(lambda module, args, output: calls.append("model"))
    model.model.layers[0].self_attn.register_forward_hook(lambda module, args, output: calls.append("attention"))
    model.activation_checkpointing_enable()
    ours = gradients(model, head.logits(last_hidden(model, **inputs)).square().sum())
    assert calls == ["attention", "norm", "model", "attention"], "only the layer runs again in backward"
    for got, want in zip(ours, plain):
        close(got, want)


def test_the_context():
    model, inputs = tiny("Gemma2"), batch()
    want, logits = last_hidden(model, **inputs), model(**inputs).logits
    with hidden_states_instead_of_logits(model):
        outputs = model(**inputs, output_hidden_states=True)
        with hidden_states_instead_of_logits(model):
            close(last_hidden(model, **inputs), want)
        close(model(**inputs).logits, want)
    close(outputs.logits, want)
    close(outputs.hidden_states[-1], want)
    close(model(**inputs).logits, logits)
    with pytest.raises(ZeroDivisionError), hidden_states_instead_of_logits(model):
        raise ZeroDivisionError
    with pytest.raises(AttributeError):
        last_hidden(model, **inputs, past_key_values=3)
    assert untouched(model)


def test_models_that_share_a_head():
    student, reference, inputs = tiny(), tiny(), batch()
    reference.lm_head = student.lm_head
    want = last_hidden(student, **inputs), last_hidden(reference, **inputs)
    with hidden_states_instead_of_logits(student):
        close(output_head(reference).logits(want[1]), reference(**inputs).logits)
        with hidden_states_instead_of_logits(reference):
            close(student(**inputs).logits, want[0])
            close(reference(**inputs).logits, want[1])


def refused(call, *texts, status=Status.UNSUPPORTED):
    with pytest.raises(AnchorKLError) as caught:
        call()
    assert caught.value.status == status and caught.value.field == "model"
    assert all(text in str(caught.value) for text in texts), caught.value


def test_what_is_refused():
    model, inputs = tiny(), batch()
    refused(lambda: last_hidden(model, **inputs, labels=inputs["input_ids"]), "labels", status=Status.INVALID_ARGUMENT)
    refused(lambda: last_hidden(torch.nn.DataParallel(model), **inputs), "DistributedDataParallel")
    with hidden_states_instead_of_logits(model):
        refused(lambda: check_head(model, **inputs), "outside of hidden_states_instead_of_logits")
    called = model.lm_head
    model.get_output_embeddings = lambda: torch.nn.Linear(HIDDEN, VOCAB)
    refused(lambda: last_hidden(model, **inputs), "called its output head 0 times")
    model.get_output_embeddings = lambda: called
    model.lm_head = torch.nn.Sequential(called, torch.nn.Linear(VOCAB, HIDDEN), called)
    refused(lambda: last_hidden(model, **inputs), "called its output head 2 times")
    tupled = tiny()
    tupled.forward = lambda **kwargs: (tupled.lm_head(torch.zeros(1, 2, HIDDEN)),)
    refused(lambda: last_hidden(tupled), "returns a tuple without logits")


@pytest.mark.parametrize("how", ["torch.compile(model)", "model.compile()"])
def test_compiled(how):
    model, inputs = tiny("Gemma2"), batch()
    want, logits = last_hidden(model, **inputs), model(**inputs).logits
    plain = gradients(model, want.square().sum())
    counter = CompileCounter()
    compiled = torch.compile(model, backend=counter) if how.startswith("torch") else model
    if compiled is model:
        model.compile(backend=counter)
    for _ in range(2):
        close(compiled(**inputs).logits, logits)
        close(last_hidden(compiled, **inputs), want)
    assert counter.frame_count == 2, "one program with the head, one without, and none more often"
    for got, wanted in zip(gradients(model, last_hidden(compiled, **inputs).square().sum()), plain):
        close(got, wanted)
    assert vars(check_head(compiled, **inputs)) == vars(output_head(model))


def test_inside_of_a_compiled_step():
    model, inputs = tiny(), batch()
    head = output_head(model)

    @torch.compile(backend="eager")
    def step(**inputs):
        with hidden_states_instead_of_logits(model):
            hidden = model(**inputs).logits
        return head.logits(hidden), head.logits(last_hidden(model, **inputs))

    for logits in step(**inputs):
        close(logits, model(**inputs).logits)
    assert untouched(model)


@pytest.mark.parametrize("kind, dtype", [("Llama", torch.float32), ("OPT", torch.bfloat16)])
def test_prepared_by_accelerate(kind, dtype):
    accelerate = pytest.importorskip("accelerate")
    model, inputs, types = tiny(kind), batch(), []
    prepared = accelerate.Accelerator(cpu=True, mixed_precision="bf16").prepare(model)
    projection = model.get_decoder().layers[0].self_attn.q_proj
    projection.register_forward_hook(lambda module, args, output: types.append(output.dtype))
    hidden = last_hidden(prepared, **inputs)
    assert types == [torch.bfloat16], "the model runs under accelerate's autocast"
    assert hidden.dtype == dtype, "as the last norm or projection leaves them"
    close(output_head(prepared).logits(hidden), prepared(**inputs).logits, 2e-2)
    assert vars(check_head(prepared, **inputs)) == vars(output_head(model))
    arguments = linear_loss_inputs(prepared, None, prepared, **inputs)
    assert arguments["student_hidden"].dtype == dtype


DISTRIBUTED = """
import tempfile, torch
import torch.distributed as dist, torch.multiprocessing as mp
from anchorkl.errors import Unsupported
from anchorkl.hf import hidden_states_instead_of_logits, last_hidden, output_head
from hf_models import batch, tiny

def loss(model, inputs, head):
    return head.logits(last_hidden(model, **inputs)).square().mean()

def ddp(rank):
    for kind in ("Llama", "Llama, tied", "Phi"):
        torch.manual_seed(1)
        model, batches = tiny(kind), [batch(), batch()]
        head = output_head(model)
        alone = [torch.autograd.grad(loss(model, inputs, head), list(model.parameters())) for inputs in batches]
        for options in ({}, {"find_unused_parameters": True}, {"static_graph": True}):
            wrapped = torch.nn.parallel.DistributedDataParallel(model, **options)
            for _ in range(3):
                model.zero_grad()
                loss(wrapped, batches[rank], output_head(wrapped)).backward()
                for parameter, *each in zip(model.parameters(), *alone):
                    torch.testing.assert_close(parameter.grad, sum(each) / 2, rtol=1e-4, atol=1e-6)

def fsdp(rank):
    from torch.distributed.fsdp import fully_shard
    torch.manual_seed(1)
    model, batches = tiny(), [batch(), batch()]
    alone = [torch.autograd.grad(loss(model, inputs, output_head(model)), list(model.parameters())) for inputs in batches]
    want = last_hidden(model, **batches[rank])
    for layer in model.model.layers:
        fully_shard(layer)
    fully_shard(model)
    try:
        output_head(model)
    except Unsupported as refused:
        assert "a DTensor" in str(refused) and "full_tensor()" in str(refused), refused
    else:
        raise AssertionError
    torch.testing.assert_close(last_hidden(model, **batches[rank]), want)

def start(rank, port):
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method="file://" + port, rank=rank, world_size=2)
    {"ddp": ddp, "fsdp": fsdp}[MODE](rank)
    dist.destroy_process_group()

with tempfile.TemporaryDirectory() as folder:
    mp.start_processes(start, (folder + "/store",), nprocs=2, start_method="fork")
print("done")
"""


@pytest.mark.skipif(not torch.distributed.is_available(), reason="no torch.distributed")
@pytest.mark.parametrize("mode", ["ddp", "fsdp"])
def test_two_processes(mode, root):
    path = f"{root}/python_shim:{root}/python_shim/tests"
    assert run(f"MODE = {mode!r}\n{DISTRIBUTED}", PYTHONPATH=path).endswith("done\n")


def test_threads_with_models_of_their_own():
    models, inputs, wrong = [tiny() for _ in range(4)], batch(), []
    want = [last_hidden(model, **inputs) for model in models]

    def work(index):
        for _ in range(20):
            if not torch.equal(last_hidden(models[index], **inputs), want[index]):
                wrong.append(index)

    threads = [threading.Thread(target=work, args=(index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
