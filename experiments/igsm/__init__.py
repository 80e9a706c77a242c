"""Experiment 1: a small transformer with several skills is taught iGSM-style problems in a new wording."""
