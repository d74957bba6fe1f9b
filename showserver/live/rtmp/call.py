"""One connection to the RTMP port, from its first byte to the reason why it ended."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import ssl
from typing import NamedTuple, Protocol

import structlog

from showserver.live import flv
from showserver.live.health import Finding
from showserver.live.publisher import AlreadyLive, BadKey, Ended, Ingest, Take
from showserver.live.rtmp.errors import RtmpError
from showserver.live.rtmp.handshake import NONCE_BYTES
from showserver.live.rtmp.session import CodecRefused, PublishAsked, PublishEnded, Session, TagCame

READ_BYTES = 64 * 1024

_log = structlog.get_logger()


class Limits(NamedTuple):
    """What strangers may take of the server; times in seconds.

    `half_open` are the connections that have not gone live. One more closes the oldest: an
    encoder needs a moment to go live, those who come to occupy the port do not.
    `handshake_s` and `publish_s` count from the connection, `idle_s` from the last tag. After
    `stale_s` without a tag a publisher gives way to the next one: where the network broke, that
    is the same encoder, and its old connection may never say that it is gone.
    """

    half_open: int = 200
    handshake_s: float = 5.0
    publish_s: float = 10.0
    idle_s: float = 15.0
    stale_s: float = 3.0
    goodbye_s: float = 1.0


DEFAULT_LIMITS = Limits()


class Porch(Protocol):
    """The other calls, as one call needs to know of them."""

    def went_live(self, call: Call) -> None:
        """Hear that the key of this call fitted."""

    async def make_room(self) -> bool:
        """Let a live call that has fallen silent give way; return whether one did."""


class Call:
    """Speaks with one publisher and hands its tags to the ingest."""

    def __init__(
        self,
        ingest: Ingest,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        limits: Limits,
        porch: Porch,
    ) -> None:
        """The connection is new; nothing was read."""
        self._ingest = ingest
        self._reader = reader
        self._writer = writer
        self._limits = limits
        self._porch = porch
        self._session = Session(secrets.token_bytes(NONCE_BYTES))
        self._take: Take | None = None
        self._jumps = 0
        self._began = self._last_tag = asyncio.get_running_loop().time()
        name = writer.get_extra_info("peername")
        self._who = str(name[0]) if name else "unknown"

    @property
    def is_stale(self) -> bool:
        """Whether it has been live, and silent for too long to be sure that it still is."""
        silence = asyncio.get_running_loop().time() - self._last_tag
        return self._take is not None and silence >= self._limits.stale_s

    async def give_way(self) -> None:
        """End the take; what still comes of it is refused."""
        if self._take is not None:
            await self._take.end("stale")

    async def run(self, tls: ssl.SSLContext | None) -> None:
        """Receive until the end, whoever makes it."""
        reason = "closed"
        try:
            if tls is not None:
                patience = self._limits.handshake_s
                await self._writer.start_tls(tls, ssl_handshake_timeout=patience)
            reason = await self._receive()
            await self._say_goodbye()
        except RtmpError as error:
            reason = "broken"
            _log.info("publisher_broke_protocol", who=self._who, fault=str(error))
            await self._say_goodbye()
        except TimeoutError:
            reason = "silent"
        except OSError:
            reason = "dropped"
        finally:
            if self._take is not None:
                await self._take.end(reason)

    async def _receive(self) -> str:
        """Read and hand over; return why it ended. Raises `RtmpError`, `OSError` (also in time)."""
        async with asyncio.timeout_at(self._deadline()) as patience:
            while data := await self._reader.read(READ_BYTES):
                reason = await self._hand_over(data)
                self._writer.write(self._session.outgoing())
                await self._writer.drain()
                if reason:
                    return reason
                patience.reschedule(self._deadline())
        return "dropped"

    def _deadline(self) -> float:
        """Return the loop time at which the next thing must have happened."""
        if self._take is not None:
            return self._last_tag + self._limits.idle_s
        shaken = self._session.has_shaken_hands
        return self._began + (self._limits.publish_s if shaken else self._limits.handshake_s)

    async def _hand_over(self, data: bytes) -> str:
        """Pass on what the bytes mean; return the reason if that is the end of it."""
        tags = bytearray()
        reason = ""
        for event in self._session.receive(data):
            match event:
                case PublishAsked(key):
                    reason = await self._begin(key)
                    tags += flv.HEADER
                case TagCame(tag, jumps):
                    tags += tag.packed()
                    self._note_jumps(jumps)
                case CodecRefused(name):
                    reason = "codec_refused"
                    self._note(Finding("codec_refused", name=name))
                case PublishEnded():
                    reason = "finished"
            if reason:
                break
        return await self._write(bytes(tags)) or reason

    async def _begin(self, key: str) -> str:
        """Ask the ingest, and tell the publisher what it says."""
        try:
            self._take = await self._begun(key)
        except BadKey:
            self._session.refuse("This stream key opens nothing here.")
            return "wrong_key"
        except AlreadyLive:
            self._session.refuse("Another publisher is live.")
            return "already_live"
        self._session.accept()
        self._last_tag = asyncio.get_running_loop().time()
        self._porch.went_live(self)
        return ""

    async def _begun(self, key: str) -> Take:
        try:
            return self._ingest.begin(key, self._who)
        except AlreadyLive:
            if not await self._porch.make_room():
                raise
        return self._ingest.begin(key, self._who)

    async def _write(self, tags: bytes) -> str:
        if self._take is None or not tags:
            return ""
        try:
            await self._take.write(tags)
        except Ended:
            self._session.end("The show takes no more of this stream.")
            return "ended"
        self._last_tag = asyncio.get_running_loop().time()
        return ""

    def _note_jumps(self, jumps: int) -> None:
        if jumps > self._jumps:
            self._jumps = jumps
            self._note(Finding("timestamps_jumped", jumps))

    def _note(self, finding: Finding) -> None:
        if self._take is not None:
            self._take.note(finding)

    async def _say_goodbye(self) -> None:
        """Let the other side read our last words: what it still sends would reset them away."""
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(self._limits.goodbye_s):
                self._writer.write(self._session.outgoing())
                if self._writer.can_write_eof():
                    self._writer.write_eof()
                while await self._reader.read(READ_BYTES):
                    pass
