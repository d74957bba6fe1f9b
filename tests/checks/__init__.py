"""Checks of the sources that no ready-made linter does; `make check` runs them all."""
