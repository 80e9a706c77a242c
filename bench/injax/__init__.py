"""anchorkl.jax beside jit of the plain formula, on one device and on eight, as programs of JAX alone."""
