"""The anchor store beside other ways to keep arrays: bytes per token, and speed."""
