"""Drives a real window through its stage door."""

from __future__ import annotations

import json
import socket
import time
from pathlib import Path
from typing import Any


class StageDriver:
    """One window. Every wish returns its value, or fails with the door's own sentence."""

    def __init__(self, path: Path, within_s: float = 20) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(within_s)
        until = time.monotonic() + within_s
        while True:
            try:
                self._socket.connect(str(path))
                break
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)  # the window is being started
        self._lines = self._socket.makefile("rb")

    def wish(self, verb: str, told: Any) -> Any:
        self._socket.sendall(json.dumps({verb: told}).encode() + b"\n")
        answer = json.loads(self._lines.readline())
        if "error" in answer:
            raise AssertionError(f"{verb} {told}: {answer['error']}")
        return answer["ok"]

    def read(self, place: str) -> Any:
        return self.wish("read", place)

    def until(self, place: str, wanted: Any, within_s: float = 15) -> Any:
        """Wait until a property has a value, or fulfils a condition."""
        until = time.monotonic() + within_s
        while True:
            try:
                value = self.read(place)
            except AssertionError:
                value = None
            if (wanted(value) if callable(wanted) else value == wanted) and value is not None:
                return value
            assert time.monotonic() < until, f"{place} stayed {value!r}"
            time.sleep(0.05)

    def close(self) -> None:
        self._lines.close()
        self._socket.close()
