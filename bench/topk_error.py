"""What the k most likely tokens miss of the anchored loss, on SmolLM2.

The student is SmolLM2-135M-Instruct, the reference the same after some steps on the demo's
examples; the anchor is the reference. Prints, over k, the loss over k + 1 buckets beside
that of all tokens (forward, means over tokens), the difference of their gradients in the
logits (Frobenius norm, relative), and the same with float16 log-probabilities, as a store keeps them.
Then the same of anchors of alpha 0.5, the snapshot being the student: of the 64 most likely tokens of an anchor that is
composed of all the reference's tokens, or of its most likely ones, as the trainer's store does it.

    make lib env && PYTHONPATH=python_shim .venv/bin/python bench/topk_error.py
"""

import sys
from pathlib import Path

import torch

from anchorkl.hf._anchors import composed, whole
from anchorkl.torch import TopK, anchored_kl

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python_shim/tests"))
KS = (1, 8, 16, 64, 256, 1024, 49152)
KEPT = 64  # of a composed anchor
STEPS, LEARNING_RATE, EXAMPLES, PROSE = 3, 1e-4, 3, 64


def top_k(logits: torch.Tensor, k: int, dtype: torch.dtype = torch.float32) -> TopK:
    logs = torch.log_softmax(logits.double(), -1)
    best, ids = logs.topk(k, -1)
    tail = logs.scatter(-1, ids, -torch.inf).logsumexp(-1)
    return TopK(ids, best.to(dtype), tail.float())


def loss_and_gradient(student: torch.Tensor, reference) -> tuple[float, torch.Tensor]:
    leaf = student.clone().requires_grad_()
    loss = anchored_kl(leaf, None, reference, alpha=1.0)
    loss.backward()
    return loss.item(), leaf.grad


@torch.no_grad()
def texts() -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """Logits of student and reference [N, V], of response tokens of the new skill, and of prose."""
    import smollm2

    model, tokenizer = smollm2.load()
    inputs = smollm2.batch(tokenizer, EXAMPLES)
    with torch.enable_grad():
        tuned = smollm2.fine_tuned(model, inputs, STEPS, LEARNING_RATE)
    counts = inputs["labels"][:, 1:] != -100
    prose = tokenizer((ROOT / "docs/training.md").read_text(), return_tensors="pt")["input_ids"][:, :PROSE]
    models = (model, tuned.eval())
    skill = tuple(m(input_ids=inputs["input_ids"], attention_mask=inputs["attention_mask"]).logits[:, :-1][counts] for m in models)
    return {"new skill": skill, "prose": tuple(m(input_ids=prose).logits[0] for m in models)}


def of_compositions(name: str, snapshot: torch.Tensor, reference: torch.Tensor) -> None:
    for space in ("logit", "probability"):
        loss, true = loss_and_gradient(snapshot, composed(snapshot, reference, 0.5, space, 1.0))
        for kept in (None, KEPT, 2 * KEPT):
            known = reference if kept is None else whole(top_k(reference, kept), snapshot, 1.0)
            found, gradient = loss_and_gradient(snapshot, top_k(composed(snapshot, known, 0.5, space, 1.0), KEPT))
            apart = ((gradient - true).norm() / true.norm()).item()
            print(f"| {name} | {space} | {kept or 'all'} | {found / loss:.1%} | {apart:.3f} |", flush=True)


def main() -> None:
    made = texts()
    print("| tokens of | k | tail | loss | of all tokens' | gradient off by | float16: loss | gradient off by |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, (student, reference) in made.items():
        all_tokens, true = loss_and_gradient(student, reference)
        for k in KS:
            cells = []
            for dtype in (torch.float32, torch.float16):
                listed = top_k(reference, k, dtype)
                loss, gradient = loss_and_gradient(student, listed)
                cells.append((loss, ((gradient - true).norm() / true.norm()).item()))
            (exact, apart), (rounded, apart16) = cells
            tail = listed.tail.exp().mean().item()
            shares = f"{exact / all_tokens:.2%} | {apart:.1e} | {rounded / all_tokens:.2%} | {apart16:.1e}"
            print(f"| {name} | {k} | {tail:.4f} | {exact:.5f} | {shares} |", flush=True)
    print("\n| tokens of | space | of the reference | loss, of that of all tokens | gradient off by |")
    print("| --- | --- | ---: | ---: | ---: |")
    for name, (student, reference) in made.items():
        of_compositions(name, student, reference)


if __name__ == "__main__":
    main()
