"""Gives people of the demo the portrait that they would have set long ago."""

from __future__ import annotations

import asyncio
import urllib.request
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec
import uuid_utils
from websockets.asyncio.client import ClientConnection, connect

from desktop.demo.players import Trouble
from desktop.link.address import websocket_url
from desktop.platform.folders import Folders, Remembered
from desktop.shipped import ASSETS_FOLDER
from showserver.domain.people import ChangePerson
from showserver.wire import codec
from showserver.wire.frames import Accepted, Answered, RefusedFrame
from showserver.wire.hello import Hello, Welcome
from showserver.wire.queries import Ticket, UploadTicket

PATIENCE_S = 30.0

T = TypeVar("T")


async def come_with_a_face(url: str, hello: Hello, portrait: str, profile: str) -> None:
    """Come in once, set the portrait, and let this profile's windows remember who they are."""
    async with connect(url, compression=None, max_size=2**20) as link, asyncio.timeout(PATIENCE_S):
        await link.send(codec.encode(hello), text=True)
        welcome = await _heard(link, Welcome)
        await link.send(codec.encode(UploadTicket(ref=1)), text=True)
        ticket = (await _heard(link, Answered)).answer
        if not isinstance(ticket, Ticket):
            raise Trouble(f"expected a ticket for a portrait, got {ticket!r}")
        address = f"http://{urlsplit(url).hostname}:{welcome.media_port}/media"
        body = (ASSETS_FOLDER / portrait).read_bytes()
        picture = await asyncio.to_thread(_uploaded, address, ticket.ticket, body)
        you = welcome.you
        change = ChangePerson(
            ref=2,
            key=str(uuid_utils.uuid7()),
            name=you.name,
            region=you.region,
            team=you.team,
            picture=picture,
        )
        await link.send(codec.encode(change), text=True)
        await _heard(link, Accepted)
    Folders(profile).remember(
        Remembered(websocket_url(url), hello.role, welcome.token, you.name, you.region, you.team)
    )


async def _heard(link: ClientConnection, kind: type[T]) -> T:
    """Return the next frame of a kind, whatever comes before it."""
    while True:
        raw = await link.recv(decode=False)
        frame = codec.decode_frame(raw)
        if isinstance(frame, RefusedFrame):
            raise Trouble(f"the server refused a portrait: {frame.code} {frame.field}")
        if isinstance(frame, kind):
            return frame


def _uploaded(address: str, ticket: str, body: bytes) -> str:
    request = urllib.request.Request(
        address, data=body, headers={"Authorization": f"Bearer {ticket}"}, method="POST"
    )
    with urllib.request.urlopen(request, timeout=PATIENCE_S) as reply:
        return str(msgspec.json.decode(reply.read())["name"])
