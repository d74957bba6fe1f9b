"""`applaus demo`: a whole show of a made-up company on this machine, by real processes."""

from desktop.demo.run import demo

__all__ = ["demo"]
