"""Anchored Learning in JAX, on a toy, over eight devices.

A small transformer knows one skill: after the prompt "A x" it counts up, x+1,
x+2, ... It is to learn another one: after "B x" it counts in steps of five.
Stage 1 fine-tunes it on the new skill; that model is then only the reference.
Stage 2 trains again from the base model, toward anchors between its snapshots
and the reference (arXiv 2605.04468). The sequences of a batch are sharded over
the devices, and the loss is a part of the jitted step.

    python examples/jax_sharded.py

needs anchorkl, jax, equinox, optax and tqdm; takes under a minute on a CPU.
"""

import argparse

import jax

jax.config.update("jax_num_cpu_devices", 8)  # before JAX opens its devices; only for those of the CPU

import equinox as eqx
import jax.numpy as jnp
import numpy as np
import optax
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from tqdm import tqdm

from anchorkl.jax import anchored_kl
from anchorkl.schedule import AnchorSchedule

NUMBERS, LENGTH, PROMPT = 40, 8, 2
OLD, NEW = NUMBERS, NUMBERS + 1  # the tokens "A" and "B"
VOCABULARY = NUMBERS + 2
STEP = {OLD: 1, NEW: 5}
IGNORED = -100

MESH = Mesh(np.array(jax.devices()), ("data",))
SHARDED, EVERYWHERE = NamedSharding(MESH, PartitionSpec("data")), NamedSharding(MESH, PartitionSpec())


class Block(eqx.Module):
    attention: eqx.nn.MultiheadAttention
    feedforward: eqx.nn.MLP
    norms: list

    def __init__(self, width, key):
        first, second = jax.random.split(key)
        self.attention = eqx.nn.MultiheadAttention(4, width, key=first)
        self.feedforward = eqx.nn.MLP(width, width, 4 * width, depth=1, activation=jax.nn.gelu, key=second)
        self.norms = [eqx.nn.LayerNorm(width), eqx.nn.LayerNorm(width)]

    def __call__(self, x):
        past = jnp.tril(jnp.ones((x.shape[0], x.shape[0]), bool))
        normed = jax.vmap(self.norms[0])(x)
        x = x + self.attention(normed, normed, normed, mask=past)
        return x + jax.vmap(self.feedforward)(jax.vmap(self.norms[1])(x))


class Transformer(eqx.Module):
    """Tokens [B, T] to logits [B, T, VOCABULARY]."""

    tokens: jax.Array
    positions: jax.Array
    blocks: list
    head: eqx.nn.Linear

    def __init__(self, key, width=64, depth=2):
        keys = jax.random.split(key, depth + 3)
        self.tokens = 0.3 * jax.random.normal(keys[0], (VOCABULARY, width))
        self.positions = 0.3 * jax.random.normal(keys[1], (LENGTH, width))
        self.head = eqx.nn.Linear(width, VOCABULARY, key=keys[2])
        self.blocks = [Block(width, each) for each in keys[3:]]

    def __call__(self, batch):
        def one(sequence):
            x = self.tokens[sequence] + self.positions[: sequence.shape[0]]
            for block in self.blocks:
                x = block(x)
            return jax.vmap(self.head)(x)

        return jax.vmap(one)(batch)


def sequences(skill):
    """All sequences of a skill, on the devices, and their labels: the next token, where that is not the prompt's."""
    start = np.arange(NUMBERS)[:, None]
    numbers = (start + STEP[skill] * np.arange(LENGTH - 1)) % NUMBERS
    tokens = np.concatenate([np.full_like(start, skill), numbers], axis=1)
    labels = np.concatenate([tokens[:, 1:], np.full_like(start, IGNORED)], axis=1)
    labels[:, : PROMPT - 1] = IGNORED
    return jax.device_put((jnp.asarray(tokens), jnp.asarray(labels)), SHARDED)


@eqx.filter_jit
def accuracy(model, tokens, labels):
    """The share of response tokens that the model gets right."""
    scored = labels != IGNORED
    return ((model(tokens).argmax(-1) == labels) & scored).sum() / scored.sum()


def update(optimizer, state, student, gradient):
    changes, state = optimizer.update(gradient, state, student)
    return eqx.apply_updates(student, changes), state


def fine_tune(model, skills, optimizer, steps, name):
    """Stage 1: ordinary supervised fine-tuning."""

    @eqx.filter_jit
    def step(model, state, tokens, labels):
        def loss(model):
            scored = labels != IGNORED
            losses = optax.softmax_cross_entropy_with_integer_labels(model(tokens), jnp.where(scored, labels, 0))
            return (losses * scored).sum() / scored.sum()

        value, gradient = eqx.filter_value_and_grad(loss)(model)
        return *update(optimizer, state, model, gradient), value

    state = optimizer.init(eqx.filter(model, eqx.is_array))
    with tqdm(range(steps), desc=name, unit="step") as progress:
        for number in progress:
            model, state, value = step(model, state, *sequences(skills[number % len(skills)]))
            progress.set_postfix(loss=f"{value:.4f}")
    return model


def anchored(base, reference, optimizer, options):
    """Stage 2: from the base model toward anchors between its snapshots and the reference."""

    @eqx.filter_jit
    def step(student, state, snapshot, tokens, labels, alpha):
        def loss(student):
            losses, stats = anchored_kl(
                student(tokens),
                snapshot(tokens),
                reference(tokens),
                labels=labels,
                alpha=alpha,
                space=options.space,
                return_stats=True,
            )
            scored = labels != IGNORED  # what is not scored has loss 0
            return losses.sum() / scored.sum(), stats.mean()

        (_, stats), gradient = eqx.filter_value_and_grad(loss, has_aux=True)(student)
        return *update(optimizer, state, student, gradient), stats

    student, snapshot = base, base
    state = optimizer.init(eqx.filter(student, eqx.is_array))
    schedule = AnchorSchedule(outer_iterations=options.outer_iterations, inner_epochs=options.inner_epochs, alpha=options.alpha)
    tokens, labels = sequences(NEW)
    with tqdm(total=schedule.epochs, desc="stage 2", unit="epoch") as progress:
        for _ in schedule.remaining_epochs():
            turn = schedule.begin_step()
            if turn.take_snapshot:
                snapshot = student  # arrays of JAX never change: there is nothing to copy
            student, state, stats = step(student, state, snapshot, tokens, labels, turn.alpha)
            progress.update()
            progress.set_postfix(kl=f"{stats.kl:.4f}", moved=f"{stats.kl_anchor_snapshot:.4f}")
    return student


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--alpha", type=float, default=0.3, help="weight of the reference in the anchor")
    parser.add_argument("--space", choices=["logit", "probability"], default="logit")
    parser.add_argument("--outer-iterations", type=int, default=6, help="snapshots that are taken")
    parser.add_argument("--inner-epochs", type=int, default=5, help="epochs for which a snapshot is kept")
    parser.add_argument("--learning-rate", type=float, default=2e-3)
    options = parser.parse_args()

    optimizer = optax.adamw(options.learning_rate)
    model = jax.device_put(eqx.filter(Transformer(jax.random.key(0)), eqx.is_array), EVERYWHERE)
    model = eqx.combine(model, Transformer(jax.random.key(0)))
    base = fine_tune(model, [OLD], optimizer, 300, "base model")
    reference = fine_tune(base, [NEW], optimizer, 150, "stage 1")
    student = anchored(base, reference, optimizer, options)

    print(f"{'':12}{'old skill':>12}{'new skill':>12}")
    for name, model in (("base", base), ("fine-tuned", reference), ("anchored", student)):
        print(f"{name:12}" + "".join(f"{float(accuracy(model, *sequences(skill))):12.0%}" for skill in (OLD, NEW)))


if __name__ == "__main__":
    main()
