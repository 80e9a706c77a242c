"""Anchored Learning in a PyTorch loop of one's own, on a toy.

A small model knows one skill: after the prompt "A x" it counts up, x+1, x+2, ...
It is to learn another one: after "B x" it counts in steps of five. Ordinary
fine-tuning on the new skill forgets the old one. Anchored Learning
(arXiv 2605.04468) uses that model only as a reference, and trains again from
the base model toward anchors between itself and the reference.

    python examples/torch_loop.py

needs anchorkl, torch and tqdm; takes seconds on a CPU.
"""

import argparse
import copy

import torch
from torch.nn.functional import cross_entropy
from tqdm import tqdm

from anchorkl.torch import AnchoredKLLoss

NUMBERS = 40
OLD, NEW = NUMBERS, NUMBERS + 1  # the tokens "A" and "B"
VOCABULARY = NUMBERS + 2
PROMPT, LENGTH = 2, 8
STEP = {OLD: 1, NEW: 5}
IGNORED = -100


class Counter(torch.nn.Module):
    """Tokens [B, T] to logits [B, T, VOCABULARY]."""

    def __init__(self, width=64):
        super().__init__()
        self.embedding = torch.nn.Embedding(VOCABULARY, width)
        self.memory = torch.nn.GRU(width, width, batch_first=True)
        self.head = torch.nn.Linear(width, VOCABULARY)

    def forward(self, tokens):
        return self.head(self.memory(self.embedding(tokens))[0])


def sequences(skill):
    """All sequences of a skill, and their labels: what belongs to the prompt is not scored."""
    start = torch.arange(NUMBERS).unsqueeze(1)
    numbers = (start + STEP[skill] * torch.arange(LENGTH - 1)) % NUMBERS
    tokens = torch.cat([torch.full_like(start, skill), numbers], dim=1)
    labels = tokens.clone()
    labels[:, :PROMPT] = IGNORED
    return tokens, labels


def batches(skill, size):
    """The sequences in a new order, in batches. The last tokens of some are padding."""
    tokens, labels = sequences(skill)
    labels[torch.arange(len(labels)) % 3 == 0, -2:] = IGNORED
    order = torch.randperm(len(tokens))
    return zip(tokens[order].split(size), labels[order].split(size))


def accuracy(model, skill):
    """The share of response tokens that the model gets right."""
    tokens, labels = sequences(skill)
    with torch.no_grad():
        guesses = model(tokens)[:, :-1].argmax(dim=-1)
    scored = labels[:, 1:] != IGNORED
    return (guesses == labels[:, 1:])[scored].float().mean().item()


def fine_tune(model, skill, epochs, learning_rate):
    """Ordinary supervised fine-tuning; returns a new model."""
    model = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    for _ in range(epochs):
        for tokens, labels in batches(skill, size=20):
            logits = model(tokens)[:, :-1]
            loss = cross_entropy(logits.flatten(0, 1), labels[:, 1:].flatten(), ignore_index=IGNORED)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model


def frozen(model):
    return copy.deepcopy(model).requires_grad_(False).eval()


def anchored(base, reference, options):
    """Stage 2: from the base model toward anchors between its snapshots and the reference."""
    student = copy.deepcopy(base)
    reference = frozen(reference)
    # shift: position t is scored against label t+1. The logits stay whole, so they are not copied.
    criterion = AnchoredKLLoss(alpha=options.alpha, space=options.space, shift=True)
    optimizer = torch.optim.AdamW(student.parameters(), lr=options.learning_rate)
    with tqdm(total=options.outer_iterations * options.inner_epochs, unit="epoch", desc="stage 2") as progress:
        for _ in range(options.outer_iterations):
            snapshot = frozen(student)  # the anchor moves on with every outer iteration
            for _ in range(options.inner_epochs):
                for tokens, labels in batches(NEW, size=20):
                    loss = accumulate(student, snapshot, reference, tokens, labels, criterion)
                    optimizer.step()
                    optimizer.zero_grad()
                progress.update()
                progress.set_postfix(kl=f"{loss:.4f}")
    return student


def accumulate(student, snapshot, reference, tokens, labels, criterion, parts=2):
    """The gradient of one batch in parts; returns the batch's loss.

    The parts have different numbers of scored tokens. With num_items, the
    number in the whole batch, their losses add up to that of the whole.
    """
    num_items = (labels[:, 1:] != IGNORED).sum()
    total = 0.0
    for part, wanted in zip(tokens.chunk(parts), labels.chunk(parts)):
        with torch.no_grad():
            targets = snapshot(part), reference(part)
        loss = criterion(student(part), *targets, wanted, num_items=num_items)
        loss.backward()
        total += loss.item()
    return total


def main():
    parser = argparse.ArgumentParser(description="Anchored Learning on a toy")
    parser.add_argument("--alpha", type=float, default=0.5, help="weight of the reference in the anchor")
    parser.add_argument("--space", choices=["logit", "probability"], default="logit")
    parser.add_argument("--outer-iterations", type=int, default=5)
    parser.add_argument("--inner-epochs", type=int, default=5)
    parser.add_argument("--learning-rate", type=float, default=3e-3)
    options = parser.parse_args()

    torch.manual_seed(0)
    torch.set_num_threads(1)  # a model this small spends more on handing work out than on doing it
    base = fine_tune(Counter(), OLD, epochs=80, learning_rate=1e-2)
    reference = fine_tune(base, NEW, epochs=60, learning_rate=5e-3)  # stage 1
    student = anchored(base, reference, options)

    print(f"{'model':<24}{'old skill':>10}{'new skill':>10}")
    for name, model in (("base", base), ("fine-tuned (stage 1)", reference), ("anchored (stage 2)", student)):
        print(f"{name:<24}{accuracy(model, OLD):>10.1%}{accuracy(model, NEW):>10.1%}")


if __name__ == "__main__":
    main()
