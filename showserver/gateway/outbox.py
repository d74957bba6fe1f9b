"""What waits for one reader: bounded in bytes and in age, written straight to its transport."""

from __future__ import annotations

import asyncio
from typing import NamedTuple


class OutboxLimit(NamedTuple):
    """How far a reader may fall behind before the connection is given up."""

    size_bytes: int = 256 * 1024
    age_s: float = 5.0
    slowest_bytes_per_s: int = 32 * 1024  # how fast a large snapshot must at least be taken


class Outbox:
    """Writes prepared frames to a transport; gives the reader up when it falls too far behind."""

    __slots__ = ("_grant", "_limit", "_mark", "_mark_at", "_sent", "_transport", "_waiting")

    def __init__(self, transport: asyncio.WriteTransport, limit: OutboxLimit) -> None:
        """Wrap the transport of one connection."""
        self._transport = transport
        self._waiting = transport.get_write_buffer_size
        self._limit = limit
        self._sent = 0  # bytes handed over so far
        self._mark = 0  # all bytes up to here must be gone some time after `_mark_at`
        self._mark_at = 0.0
        self._grant = 0

    def offer(self, frame: bytes, now: float) -> bool:
        """Write a prepared frame; False means the reader was, or now is, given up."""
        waiting = self._waiting()
        if waiting:
            if self._too_far_behind(waiting, now):
                # close() would wait behind the very bytes that nobody reads; the client resumes.
                self._transport.abort()
                return False
        else:
            self._grant = 0
            self._mark = self._sent + len(frame)
            self._mark_at = now
        self._sent += len(frame)
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
        return True

    def _too_far_behind(self, waiting: int, now: float) -> bool:
        if self._sent - waiting >= self._mark:
            self._mark = self._sent
            self._mark_at = now
        limit = self._limit
        patience_s = limit.age_s + self._grant / limit.slowest_bytes_per_s
        return waiting > limit.size_bytes + self._grant or now - self._mark_at > patience_s
