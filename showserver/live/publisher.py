"""What a publisher's door (RTMP, HTTP) and the ingest promise each other."""

from __future__ import annotations

from typing import Protocol

from showserver.live.health import Finding


class BadKey(Exception):
    """The stream key opens nothing."""


class AlreadyLive(Exception):
    """Another publisher is on; it keeps its place."""


class Ended(Exception):
    """The show takes no more from this publisher; its connection is to be closed."""


class Take(Protocol):
    """One publisher's time on air, from the right key to its last tag."""

    async def write(self, flv: bytes) -> None:
        """Take the FLV header first, then any number of whole tags; raises `Ended`."""

    def note(self, finding: Finding) -> None:
        """Take what only the door can see: a clipped timestamp, a codec that it refused."""

    async def end(self, reason: str) -> None:
        """End the take; may be called twice. `reason` is a short word for the log."""


class Ingest(Protocol):
    """The one door for publishers."""

    def begin(self, key: str, who: str) -> Take:
        """Begin a take. `who` names the publisher in the log, never the key.

        Raises `BadKey`, `AlreadyLive`.
        """
