"""Captions over HTTP: one way in for a captioner's tool, and WebVTT out for a recording."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import hdrs, web

from showserver.access.keyring import Keyring
from showserver.access.media_tokens import BadToken
from showserver.access.peers import peer
from showserver.control.studio import Studio
from showserver.domain.captions import SayCaption
from showserver.domain.people import Person
from showserver.domain.refusals import Refused, Unavailable
from showserver.live.caption_lines import (
    BODY_BYTES,
    IDEMPOTENCY_KEY,
    LINES,
    Declined,
    Line,
    explained,
    keys_of,
    lines_in,
)
from showserver.live.webvtt import webvtt

CAPTIONER = Person("captions", role="crew")
"""In whose name captions are written; not on the list of people."""
BODY_WITHIN_S = 10.0
PER_S = 10
WAIT_MS = 2000
UNKNOWN = (
    f"It is not known whether this was stored. Send it again under the same {IDEMPOTENCY_KEY}."
)

_log = structlog.get_logger()


class Pace:
    """Room for 50 captions at once, and for ten more each second; all of a request or none."""

    def __init__(self) -> None:
        """Begin with all the room."""
        self._level, self._at = float(LINES), 0.0

    def take(self, count: int, now: float) -> int:
        """Take room for so many; return 0, or the milliseconds after which there is enough."""
        self._level = min(LINES, self._level + (now - self._at) * PER_S)
        self._at = now
        if self._level >= count:
            self._level -= count
            return 0
        return math.ceil((count - self._level) / PER_S * 1000)


class Captions:
    """The routes for captions."""

    def __init__(self, studio: Studio, keys: Keyring) -> None:
        """Captions go to the show that is on the air."""
        self._studio = studio
        self._keys = keys
        self._pace = Pace()
        self._writing = asyncio.Lock()

    def routes(self) -> list[web.RouteDef]:
        """Return the routes for the HTTP server."""
        return [
            web.post("/captions", self._say),
            web.get("/recordings/{show}.vtt", self._written),
        ]

    async def _say(self, request: web.Request) -> web.Response:
        try:
            self._check(request)
            lines = lines_in(await _body(request))
            show_id = self._on_air()
            if wait_ms := self._pace.take(len(lines), time.monotonic()):
                message = f"Expected at most {PER_S} captions a second. Send it again later."
                raise Declined("too_fast", message, wait_ms=wait_ms)
            keys = list(keys_of(request.headers.get(IDEMPOTENCY_KEY, ""), show_id, len(lines)))
            seq = await self._submit(show_id, lines, keys)
        except Declined as declined:
            return _answer(declined)
        ids = [line.id.strip() or key for line, key in zip(lines, keys, strict=True)]
        return web.json_response({"accepted": len(ids), "seq": seq, "ids": ids})

    def _check(self, request: web.Request) -> None:
        scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            message = "Expected the header Authorization: Bearer CAPTION_TOKEN, got none."
            raise Declined("no_token", message)
        if not self._keys.captions.opens(token.strip()):
            who = peer(request.remote or "", request.headers.getall("X-Forwarded-For", []))
            _log.warning("captioner_refused", who=who)
            message = "This is not the caption token. The console shows it, ready to be copied."
            raise Declined("bad_token", message)

    def _on_air(self) -> str:
        running = self._studio.house.running
        if running is None or running.phase != "on_air":
            message = "No show is on the air. Captions are taken from going on air to the end."
            raise Declined("not_on_air", message)
        return running.show_id

    async def _submit(self, show_id: str, lines: Sequence[Line], keys: Sequence[str]) -> int:
        """Say one after the other, and stop at the first that is not taken."""
        seq = 0
        for number, (line, key) in enumerate(zip(lines, keys, strict=True)):
            at = line.at if line.ago_ms is None else self._studio.now() - line.ago_ms
            command = SayCaption(ref=0, key=key, text=line.text, caption_id=line.id,
                                 lang=line.lang, at=at, lasts_ms=line.lasts_ms)  # fmt: skip
            where: dict[str, Any] = {"line": number + 1, "accepted": number}
            try:
                seq = await self._studio.act(CAPTIONER, show_id, command)
            except Refused as refused:
                where |= {"field": refused.field, "limit": refused.limit}
                raise Declined(refused.code, explained(refused, line), **where) from None
            except Unavailable as fault:
                where["reason"] = fault.reason
                raise Declined("journal_unavailable", UNKNOWN, wait_ms=WAIT_MS, **where) from None
        return seq

    async def _written(self, request: web.Request) -> web.Response:
        show_id = request.match_info["show"]
        try:
            token = request.query.get("token", "")
            self._keys.media.check(token, show_id, self._studio.now())
        except BadToken as bad:
            raise web.HTTPForbidden(text=f"{bad}\n") from None
        room = self._studio.state.rooms.get(show_id)
        if room is None or room.recording is None:
            raise web.HTTPNotFound(text="There is no recording of this show yet.\n")
        try:
            captions = await self._studio.captions(show_id)
        except Unavailable:
            raise web.HTTPServiceUnavailable(text="The captions cannot be read now.\n") from None
        lang = request.query.get("lang", "")
        async with self._writing:  # a long evening takes a third of a second: not in the loop
            text = await asyncio.to_thread(webvtt, captions, room.recording, lang)
        return web.Response(
            text=text,
            content_type="text/vtt",
            headers={hdrs.CACHE_CONTROL: "private, no-cache"},
        )


async def _body(request: web.Request) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_WITHIN_S):
            async for chunk in request.content.iter_chunked(BODY_BYTES):
                body += chunk
                if len(body) > BODY_BYTES:
                    message = f"Expected at most {BODY_BYTES} bytes, got more."
                    raise Declined("too_many", message, limit=BODY_BYTES)
    except TimeoutError:
        message = f"Expected the whole body within {BODY_WITHIN_S:g} seconds."
        raise Declined("bad_frame", message) from None
    return bytes(body)


def _answer(declined: Declined) -> web.Response:
    headers = {}
    if declined.wait_ms:
        headers[hdrs.RETRY_AFTER] = str(math.ceil(declined.wait_ms / 1000))
    if declined.status == HTTPStatus.UNAUTHORIZED:
        headers[hdrs.WWW_AUTHENTICATE] = "Bearer"
    response = web.json_response(declined.told, status=declined.status, headers=headers)
    if declined.status != HTTPStatus.BAD_REQUEST:
        response.force_close()  # whatever is still coming of the body is not read
    return response
