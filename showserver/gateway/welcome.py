"""The handshake: a hello in time, somebody let in, a welcome."""

from __future__ import annotations

import asyncio
import time
from typing import NamedTuple

from websockets.asyncio.server import ServerConnection

from showserver.access.door import Admission
from showserver.access.peers import peer
from showserver.domain import moments, people, wall
from showserver.domain.refusals import Refused, Unavailable
from showserver.gateway.goodbye import Leave, because
from showserver.gateway.limits import Bucket, Paces
from showserver.gateway.seam import Backstage, Door
from showserver.wire.codec import BadFrame, decode_hello
from showserver.wire.hello import PROTOCOL, Hello, Limits, Welcome

HELLO_WITHIN_S = 10.0
FRAME_BYTES = 64 * 1024


class MediaPlace(NamedTuple):
    """Where clients fetch pictures and put uploads: an address, or a port of the dialled host."""

    url: str = ""
    port: int = 0
    picture_bytes: int = 10 * 1024 * 1024


class Reception:
    """Receives newcomers, not too many at once."""

    def __init__(self, door: Door, paces: Paces, *, hello_within_s: float = HELLO_WITHIN_S) -> None:
        """`hello_within_s` is the patience with somebody who says nothing."""
        self._door = door
        self._hello_within_s = hello_within_s
        self._hellos = Bucket(paces.hellos, time.monotonic())

    async def receive(self, websocket: ServerConnection) -> tuple[Hello, Admission]:
        """Return who came in, or raise `Leave`."""
        if wait_ms := self._hellos.take(time.monotonic()):
            raise Leave("busy", retry_after=max(1, wait_ms // 1000))
        hello = await self._hello(websocket)
        try:
            return hello, await self._door.admit(hello, peer_of(websocket))
        except Refused as refused:
            raise because(refused) from None
        except Unavailable:
            raise Leave("busy", retry_after=3) from None

    async def _hello(self, websocket: ServerConnection) -> Hello:
        try:
            async with asyncio.timeout(self._hello_within_s):
                frame = await websocket.recv()
        except TimeoutError:
            raise Leave("late_hello") from None
        if isinstance(frame, bytes):
            raise Leave("bad_hello", refused="bad_frame")
        try:
            hello = decode_hello(frame.encode())
        except BadFrame as bad:
            raise Leave("bad_hello", refused=bad.code, field=bad.field[:40]) from None
        if hello.protocol != PROTOCOL:
            raise Leave("bad_hello", refused="bad_frame", field="protocol", limit=PROTOCOL)
        return hello


def peer_of(websocket: ServerConnection) -> str:
    """Return where a connection comes from."""
    address = websocket.remote_address
    request = websocket.request
    forwarded = request.headers.get_all("X-Forwarded-For") if request else ()
    return peer(str(address[0]) if address else "", forwarded)


def welcomed(
    backstage: Backstage, admission: Admission, media: MediaPlace, *, resuming: bool
) -> Welcome:
    """Return what somebody who came in is told first."""
    screen, crew = admission.role == "screen", admission.role == "crew"
    return Welcome(
        you=admission.person,
        journal=backstage.journal_name,
        server_now=backstage.now(),
        limits=Limits(
            comment=wall.TEXT_LIMIT,
            moment=moments.TEXT_LIMIT,
            colleagues=moments.COLLEAGUE_LIMIT,
            name=people.NAME_LIMIT,
            reactions_per_s=2,
            picture_bytes=media.picture_bytes,
            frame_bytes=FRAME_BYTES,
        ),
        show_id=admission.show_id,
        resuming=resuming,
        token=admission.token,
        seat=admission.seat,
        media_url=media.url,
        media_port=media.port,
        pin_proof=backstage.state.house.pin_proof if screen else "",
        pin_set=crew and bool(backstage.state.house.pin_proof),
    )
