"""The fused linear form: hidden states and output heads in, loss and their gradients out."""
