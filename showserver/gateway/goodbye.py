"""Ending a connection by a published code, with a reason that a program can read."""

from __future__ import annotations

import asyncio

import msgspec
from websockets.asyncio.server import ServerConnection

from showserver.domain.refusals import Refused
from showserver.wire.closing import BY_NAME

REASON_BYTES = 123  # what a close frame can carry


class Leave(Exception):
    """The connection must end. `name` is one of the published ways; `facts` go into the reason."""

    def __init__(self, name: str, **facts: str | int | float) -> None:
        super().__init__(name)
        self.closing = BY_NAME[name]
        self.facts = facts

    @property
    def reason(self) -> str:
        """The facts as JSON, empty when there are none or they do not fit."""
        reason = msgspec.json.encode(self.facts).decode() if self.facts else ""
        return reason if len(reason.encode()) <= REASON_BYTES else ""


def because(refused: Refused) -> Leave:
    """Say by a close code why somebody was not let in."""
    match refused.code:
        case "bad_code" | "bad_key":
            name = "bad_credentials"
        case "no_such_show" | "bad_frame":
            name = "bad_hello"
        case "too_fast":
            return Leave("busy", retry_after=max(1, refused.wait_ms // 1000))
        case _:  # the words of the name are not acceptable, or missing
            name = "name_needed"
    facts: dict[str, str | int | float] = {"refused": refused.code, "field": refused.field}
    if refused.limit is not None:
        facts["limit"] = refused.limit
    return Leave(name, **facts)


async def say_goodbye(websocket: ServerConnection, leave: Leave, patience_s: float = 2.0) -> None:
    """Close politely, or abort when the other side does not even read that."""
    try:
        async with asyncio.timeout(patience_s):
            await websocket.close(leave.closing.code, leave.reason)
    except TimeoutError:
        websocket.transport.abort()
