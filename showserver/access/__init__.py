"""The door: who comes in, as whom, by which code, key or token."""
