"""A client written from PROTOCOL.md alone: plain JSON over a websocket, nothing of the product."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import Callable
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect

Json = dict[str, Any]
PATIENCE_S = 10.0


def new_key() -> str:
    """A UUIDv7: 48 bits of milliseconds, then chance."""
    millis = time.time_ns() // 1_000_000
    chance = uuid.uuid4().int & ((1 << 74) - 1)
    number = (
        (millis << 80) | (7 << 76) | ((chance >> 62) << 64) | (2 << 62) | (chance & (2**62 - 1))
    )
    return str(uuid.UUID(int=number))


class PlainClient:
    """Keeps its position and the wall's texts; a gap in the positions is an error."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.welcome: Json = {}
        self.token = ""
        self.position: Json = {}
        self.show = ""
        self.wall: list[str] = []
        self.kinds: list[str] = []
        self.frames: list[Json] = []
        self._ref = 0

    @classmethod
    async def join(cls, url: str, **hello: Any) -> Self:
        """Connect, say hello, and wait until the first picture is whole."""
        client = cls(await connect(url, max_size=4 * 1024 * 1024, compression=None))
        await client.send_raw(json.dumps({"kind": "hello", "protocol": 1, **hello}))
        client.welcome = await client.next("welcome")
        client.token = client.welcome.get("token", hello.get("token", ""))
        client.show = client.welcome["show_id"]
        if client.welcome.get("resuming"):
            client.position = dict(hello["position"])
        await client.next("events" if client.welcome.get("resuming") else "snapshot")
        return client

    async def come_back(self, url: str) -> PlainClient:
        """Resume on another connection, from where this one stood."""
        back = await PlainClient.join(url, token=self.token, position=self.position, show=self.show)
        if back.welcome.get("resuming"):
            back.wall = [*self.wall, *back.wall]
        return back

    async def send_raw(self, frame: str | bytes) -> None:
        await self.connection.send(frame)

    async def send(self, kind: str, **fields: Any) -> int:
        """Send a command under a new key, unless one is given; return its ref."""
        self._ref += 1
        fields.setdefault("key", new_key())
        await self.send_raw(json.dumps({"kind": kind, "ref": self._ref, **fields}))
        return self._ref

    async def ask(self, kind: str, **fields: Any) -> Json:
        """Ask a question and return the answer."""
        self._ref += 1
        await self.send_raw(json.dumps({"kind": kind, "ref": self._ref, **fields}))
        return await self.reply(self._ref)

    async def do(self, kind: str, **fields: Any) -> Json:
        """Send a command and return the reply to it."""
        return await self.reply(await self.send(kind, **fields))

    async def reply(self, ref: int) -> Json:
        return await self.until(
            lambda f: f["kind"] in ("accepted", "refused", "answered") and f["ref"] == ref
        )

    async def next(self, kind: str) -> Json:
        return await self.until(lambda frame: frame["kind"] == kind)

    async def event(self, kind: str) -> Json:
        """Wait for an event of a kind, from the next frame on."""
        frame = await self.until(
            lambda f: any(n["event"]["kind"] == kind for n in f.get("news", ()))
        )
        return next(n["event"] for n in frame["news"] if n["event"]["kind"] == kind)

    async def until(self, wanted: Callable[[Json], bool]) -> Json:
        """Take frames in, up to and including the first that is wanted."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                frame: Json = json.loads(await self.connection.recv())
                self._take(frame)
                if wanted(frame):
                    return frame

    async def reach(self, seq: int) -> None:
        """Wait until this client stands at a position or later."""
        if self.position["seq"] < seq:
            await self.until(lambda _: self.position["seq"] >= seq)

    async def leave(self) -> None:
        await self.connection.close()

    def _take(self, frame: Json) -> None:
        self.frames.append(frame)
        match frame["kind"]:
            case "snapshot":
                self.position = frame["at"]
                room = frame["shared"]["room"]
                self.show = room["show_id"]
                recent = room.get("wall", {}).get("recent", ())
                self.wall = [comment["text"] for comment in recent]
            case "events":
                assert frame["since"] == self.position["seq"], "a gap or a double"
                self.position = {**self.position, "seq": frame["until"]}
                for news in frame.get("news", ()):
                    self._fold(news["event"])

    def _fold(self, event: Json) -> None:
        self.kinds.append(event["kind"])
        if event["kind"] == "comment.released":
            self.wall.append(event["comment"]["text"])
