"""What waits for one reader: bounded in bytes and in age, written straight to its transport."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, NamedTuple


class OutboxLimit(NamedTuple):
    """How far a reader may fall behind before the connection is given up."""

    size_bytes: int = 256 * 1024
    age_s: float = 5.0
    slowest_bytes_per_s: int = 32 * 1024  # how fast a large snapshot must at least be taken


class Outbox:
    """Writes prepared frames to a transport; gives the reader up when it falls too far behind."""

    __slots__ = (
        "_after",
        "_grant",
        "_limit",
        "_marked_at",
        "_transport",
        "behind",
        "gave_up",
        "pending",
        "send",
    )

    def __init__(self, transport: asyncio.WriteTransport, limit: OutboxLimit) -> None:
        """Wrap the transport of one connection.

        Who finds `pending` empty and `behind` false may call `send` instead of `offer`, and owes
        `rest` what was not taken.
        """
        self.pending = _pending(transport)
        self.send = _sender(transport)
        self.behind = False
        self.gave_up = False
        """Whether the reader was too slow; false for one who left by himself."""
        self._transport = transport
        self._limit = limit
        self._marked_at = 0.0  # all that waited then must be gone some time after
        self._after = 0  # bytes handed over since
        self._grant = 0

    def offer(self, frame: bytes, now: float) -> bool:
        """Write a prepared frame; False means the reader was, or now is, given up."""
        waiting = self._transport.get_write_buffer_size()
        if waiting:
            if self._too_far_behind(waiting, now):
                # close() would wait behind the very bytes that nobody reads; the client resumes.
                self.gave_up = True
                self._transport.abort()
                return False
            self._after += len(frame)
        elif self.behind:
            self.behind = False
            self._grant = 0
        return self.rest(frame)

    def rest(self, frame: bytes) -> bool:
        """Leave the frame to the transport; False when the connection is at its end."""
        try:
            self._transport.write(frame)
        except RuntimeError:  # the other side said goodbye, and so did we, a moment ago
            return False
        return True

    def offer_large(self, frame: bytes, now: float) -> bool:
        """Write a frame that may exceed the limit by itself, as a snapshot for the crew may."""
        if not self.offer(frame, now):
            return False
        self._grant += len(frame)
        self.behind = True
        self._marked_at = now
        self._after = 0
        return True

    def _too_far_behind(self, waiting: int, now: float) -> bool:
        if not self.behind or waiting <= self._after:
            self.behind = True
            self._marked_at = now
            self._after = 0
        limit = self._limit
        patience_s = limit.age_s + self._grant / limit.slowest_bytes_per_s
        return waiting > limit.size_bytes + self._grant or now - self._marked_at > patience_s


class _Asked:
    """Whether bytes wait, asked of a transport that shows its buffer to nobody."""

    __slots__ = ("_size",)

    def __init__(self, size: Callable[[], int]) -> None:
        self._size = size

    def __bool__(self) -> bool:
        return self._size() > 0


def _pending(transport: asyncio.WriteTransport) -> object:
    """Return what is true while bytes wait in the transport.

    asyncio keeps one buffer for a transport's whole life; looking at it spares a call a delivery.
    """
    buffer = getattr(transport, "_buffer", None)
    return _Asked(transport.get_write_buffer_size) if buffer is None else buffer


def _sender(transport: asyncio.WriteTransport) -> Callable[[bytes], int]:
    """Return what hands bytes to the system and says how many it took, without waiting.

    While nothing waits in the transport, its socket may be written to directly: measured, the
    transport's own checks cost as much again as all else that Python does for a delivery. asyncio
    hides the socket behind a wrapper; where there is none, the transport writes.
    """
    wrapper: Any = transport.get_extra_info("socket")
    plain = getattr(wrapper, "_sock", None)
    if plain is not None and transport.get_extra_info("sslcontext") is None:
        return plain.send  # type: ignore[no-any-return]

    def write(frame: bytes) -> int:
        transport.write(frame)
        return len(frame)

    return write
