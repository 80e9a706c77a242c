"""What a teacher is known by in a store: a hash of its weights."""

from __future__ import annotations

import hashlib

import torch

from anchorkl.hf.teachers import AdapterTeacher, ModelTeacher, Teacher, weights_of


def weights_hash(teacher: Teacher) -> str:
    """32 hexadecimal digits of the names, types and values of all weights that the teacher's answers depend on."""
    digest = hashlib.blake2b(digest_size=16)
    for name, tensor in sorted(_weights(teacher).items()):
        digest.update(f"{name} {tensor.dtype} {list(tensor.shape)}\n".encode())
        digest.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy())
    return digest.hexdigest()


def _weights(teacher: Teacher) -> dict[str, torch.Tensor]:
    if isinstance(teacher, ModelTeacher):
        return teacher.weights()
    assert isinstance(teacher, AdapterTeacher)
    adapters = set(teacher.model.peft_config)
    weights = {name: t for name, t in weights_of(teacher.model).items() if not adapters & set(name.split("."))}
    if teacher.adapter is not None:
        config = teacher.model.peft_config[teacher.adapter]
        scale = getattr(config, "lora_alpha", 1.0)  # the rest of what scales an adapter is seen in its shapes
        weights |= {f"adapter {scale:g} {name}": t for name, t in teacher.weights().items()}
    return weights
