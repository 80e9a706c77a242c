"""Experiment 2: a narrow skill for SmolLM2-135M-Instruct."""
