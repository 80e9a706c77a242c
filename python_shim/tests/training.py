"""A tokenizer, examples and trainers that are tiny: nothing is downloaded."""

import os

os.environ["HF_HUB_OFFLINE"] = "1"  # read when the hub's library is imported
os.environ["CI"] = "1"  # TRL asks for it before it reports its use

import datasets
import pytest
import tokenizers
import torch
import transformers
from accelerate.state import AcceleratorState

from anchorkl.hf import AnchoredSFTConfig, AnchoredSFTTrainer
from hf_models import VOCAB, another, tiny

datasets.disable_progress_bars()
WORDS = [f"w{number}" for number in range(VOCAB - 3)]
TEMPLATE = (
    "{% for m in messages %}{% if m['role'] == 'assistant' %}{% generation %}{{ m['content'] }} </s>{% endgeneration %}"
    "{% else %}<s> {{ m['content'] }} {% endif %}{% endfor %}"
)


@pytest.fixture(scope="module", autouse=True)
def by_itself():
    """For a module that imports it: one thread, since many tiny operations on more are slow where the machine is
    busy, and sums are in the order of the other processes that tests start; and nothing left in accelerate."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)
    AcceleratorState._reset_state(reset_partial_state=True)


def tokenizer() -> transformers.PreTrainedTokenizerFast:
    """One token a word: <pad> 0, <s> 1, </s> 2, w0 3, ..."""
    words = {word: number for number, word in enumerate(["<pad>", "<s>", "</s>", *WORDS])}
    model = tokenizers.Tokenizer(tokenizers.models.WordLevel(words, unk_token="<pad>"))
    model.pre_tokenizer = tokenizers.pre_tokenizers.WhitespaceSplit()
    made = transformers.PreTrainedTokenizerFast(
        tokenizer_object=model, pad_token="<pad>", bos_token="<s>", eos_token="</s>", unk_token="<pad>"
    )
    made.chat_template = TEMPLATE
    return made


def prompts_and_completions(rows: int = 8, seed: int = 0) -> datasets.Dataset:
    """Rows whose lengths all differ."""
    words = torch.randint(len(WORDS), (rows, 40), generator=torch.Generator().manual_seed(seed)).tolist()

    def text(row: int, start: int, length: int) -> str:
        return " ".join(WORDS[word] for word in words[row][start : start + length])

    return datasets.Dataset.from_list([{"prompt": text(i, 0, 2 + i % 3), "completion": " " + text(i, 10, 1 + i)} for i in range(rows)])


def conversations(rows: int = 4) -> datasets.Dataset:
    turns = [{"role": "user", "content": "w1 w2"}, {"role": "assistant", "content": "w3 w4 w5"}]
    return datasets.Dataset.from_list([{"messages": turns * (1 + row % 2)} for row in range(rows)])


def arguments(folder, **changes) -> dict:
    """What makes runs short, in float32 and alike."""
    return {
        "output_dir": str(folder),
        "per_device_train_batch_size": 4,
        "learning_rate": 0.01,
        "logging_steps": 1,
        "save_strategy": "no",
        "report_to": "none",
        "disable_tqdm": True,
        "bf16": False,
        "use_cpu": True,
        "activation_checkpointing": False,
        "max_grad_norm": 0.0,
        **changes,
    }


def models(kind: str = "Llama", **changes) -> tuple[torch.nn.Module, torch.nn.Module]:
    """A base and a reference, the same in every process."""
    torch.manual_seed(0)
    base = tiny(kind, **changes)
    return base, another(base)


def anchored_trainer(folder, base=None, reference=None, data=None, **changes) -> AnchoredSFTTrainer:
    """By default two outer iterations of one epoch of two steps."""
    made = models() if base is None or reference is None else (base, reference)
    given = {name: changes.pop(name) for name in ("replay_dataset", "callbacks", "eval_dataset", "peft_config") if name in changes}
    length = {"anchor_inner_epochs": 1, "anchor_outer_iterations": 2}
    if changes.get("anchor_snapshot") == "steps":
        del length["anchor_inner_epochs"]
    return AnchoredSFTTrainer(
        model=made[0] if base is None else base,
        reference_model=made[1] if reference is None else reference,
        args=AnchoredSFTConfig(**{**length, **arguments(folder, **changes)}),
        train_dataset=prompts_and_completions() if data is None else data,
        processing_class=tokenizer(),
        **given,
    )


def logged(trainer, name: str = "loss") -> list[float]:
    """The values of a name over the log lines that have it."""
    return [line[name] for line in trainer.state.log_history if name in line]
