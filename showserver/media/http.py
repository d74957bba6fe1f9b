"""The HTTP server beside the websocket: uploads in, pictures out, health, metrics, join page."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from typing import NamedTuple

import msgspec
import structlog
from aiohttp import BodyPartReader, hdrs, web
from aiohttp.http_exceptions import HttpProcessingError
from prometheus_client import CollectorRegistry, generate_latest

from showserver.access.peers import peer
from showserver.domain.refusals import Refused
from showserver.domain.shows import Card
from showserver.media.files import File
from showserver.media.join_page import join_page
from showserver.media.shelf import Shelf, Size
from showserver.media.uploads import Uploads

UPLOAD_WITHIN_S = 180.0
UPLOADS_A_PERSON = 3
UPLOADS_AT_ONCE = 60
WAIT_MS = 5000
IDLE_S = 20.0
"""How long a connection may say nothing, or be in the middle of its headers."""
CHUNK_BYTES = 64 * 1024
CODE_LIMIT = 40

_STATUS = {
    "bad_ticket": HTTPStatus.UNAUTHORIZED,
    "too_fast": HTTPStatus.TOO_MANY_REQUESTS,
    "journal_unavailable": HTTPStatus.INSUFFICIENT_STORAGE,
    "too_large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "pictures_unreadable": HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
}
_log = structlog.get_logger()
_faults = logging.getLogger(f"{__name__}.faults")


class _Discreet(logging.Filter):
    """Keeps requests that cannot be read out of the log: theirs is the fault, and the key in it."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not (record.exc_info and isinstance(record.exc_info[1], HttpProcessingError))


_faults.addFilter(_Discreet())


class Surroundings(NamedTuple):
    """What the HTTP server asks of the rest of the house."""

    redeem: Callable[[str], str]  # an upload ticket to whose it is, empty for none
    invited: Callable[[str, str], Card]  # a join code and who asks, or raises `Refused`
    health: Callable[[], tuple[bool, bytes]]
    doorplate: Callable[[str, str], tuple[HTTPStatus, bytes]]  # a query and who asks
    registry: CollectorRegistry
    join_address: Callable[[str], str]  # the dialled host to the address to type
    metrics_token: str = ""


class MediaServer:
    """Serves HTTP on one port."""

    def __init__(
        self, shelf: Shelf, surroundings: Surroundings, more: Sequence[web.RouteDef] = ()
    ) -> None:
        """Serve pictures from the shelf, and what else there is on this port."""
        self._more = more
        self._shelf = shelf
        self._uploads = Uploads(shelf)
        self._at_work: Counter[str] = Counter()
        self._around = surroundings
        self._runner: web.AppRunner | None = None

    async def open(self, host: str, port: int) -> int:
        """Accept connections; return the port, which is chosen by the system for port 0."""
        app = web.Application()
        app.on_response_prepare.append(_harden)
        app.add_routes(
            [
                web.post("/media", self._upload),
                web.get("/media/{name}", self._full),
                web.get("/media/thumb/{name}", self._thumb),
                web.get("/healthz", self._healthz),
                web.get("/door", self._door),
                web.get("/metrics", self._metrics),
                web.get("/join/{code}", self._join),
                *self._more,
            ]
        )
        self._runner = web.AppRunner(
            app,
            access_log=None,
            logger=_faults,
            handle_signals=False,
            keepalive_timeout=IDLE_S,
            shutdown_timeout=1.0,
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        return int(self._runner.addresses[0][1])

    async def close(self) -> None:
        """Let go of the port; a second time changes nothing."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def _upload(self, request: web.Request) -> web.Response:
        scheme, _, ticket = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        try:
            person = self._around.redeem(ticket.strip()) if scheme.lower() == "bearer" else ""
            if not person:
                raise Refused("bad_ticket", "Authorization")
            with self._counted(person):
                async with asyncio.timeout(UPLOAD_WITHIN_S):
                    name = await self._uploads.take(_body(request))
        except Refused as refused:
            _log.info("upload_refused", code=refused.code)
            return _refused(refused)
        except TimeoutError:
            return _refused(Refused("pictures_unreadable", "picture"))
        except OSError as error:
            # A full disk, most likely. The wall goes on, and so may this a little later.
            _log.warning("upload_not_kept", error=error.strerror)
            return _refused(Refused("journal_unavailable", "picture", wait_ms=WAIT_MS))
        _log.info("upload_taken", person=person, name=name)
        return web.json_response({"name": name}, status=HTTPStatus.CREATED)

    @contextmanager
    def _counted(self, person: str) -> Iterator[None]:
        """Refuse more uploads at once than one person, or the disk, should have to take."""
        if self._at_work[person] >= UPLOADS_A_PERSON or self._at_work.total() >= UPLOADS_AT_ONCE:
            raise Refused("too_fast", "picture", wait_ms=WAIT_MS)
        self._at_work[person] += 1
        try:
            yield
        finally:
            self._at_work -= Counter((person,))

    async def _full(self, request: web.Request) -> web.StreamResponse:
        return self._picture(request, "full")

    async def _thumb(self, request: web.Request) -> web.StreamResponse:
        return self._picture(request, "thumb")

    def _picture(self, request: web.Request, size: Size) -> web.StreamResponse:
        file = self._shelf.find(request.match_info["name"], size)
        if file is None:
            raise web.HTTPNotFound
        return File(
            file,
            headers={
                hdrs.CONTENT_TYPE: "image/jpeg",
                hdrs.CACHE_CONTROL: "public, max-age=31536000, immutable",
            },
        )

    async def _healthz(self, request: web.Request) -> web.Response:
        well, body = self._around.health()
        status = HTTPStatus.OK if well else HTTPStatus.SERVICE_UNAVAILABLE
        return web.Response(body=body, status=status, content_type="application/json")

    async def _door(self, request: web.Request) -> web.Response:
        status, body = self._around.doorplate(request.url.raw_query_string, _asking(request))
        return web.Response(
            body=body,
            status=status,
            content_type="application/json",
            headers={hdrs.CACHE_CONTROL: "no-store"},
        )

    async def _metrics(self, request: web.Request) -> web.Response:
        token = self._around.metrics_token
        told = request.headers.get(hdrs.AUTHORIZATION, "").removeprefix("Bearer ")
        by_token = bool(token) and hmac.compare_digest(told.encode(), token.encode())
        here = request.remote in ("127.0.0.1", "::1") and "X-Forwarded-For" not in request.headers
        if not (by_token or here):
            raise web.HTTPNotFound
        return web.Response(body=generate_latest(self._around.registry), content_type="text/plain")

    async def _join(self, request: web.Request) -> web.Response:
        code = request.match_info["code"][:CODE_LIMIT]
        try:
            card = self._around.invited(code, _asking(request))
        except Refused as refused:
            if refused.code == "too_fast":
                raise web.HTTPTooManyRequests from None
            raise web.HTTPNotFound from None
        address = self._around.join_address(request.url.host or "")
        page = join_page(
            card.join_code, address, request.headers.get(hdrs.ACCEPT_LANGUAGE, "")[:200]
        )
        return web.Response(text=page, content_type="text/html")


def _asking(request: web.Request) -> str:
    """Return where a request comes from."""
    return peer(request.remote or "", request.headers.getall("X-Forwarded-For", []))


async def _body(request: web.Request) -> AsyncIterator[bytes]:
    """Yield the bytes of the body, or of the first part of a form; its file name is never read."""
    if request.content_type != "multipart/form-data":
        async for chunk in request.content.iter_chunked(CHUNK_BYTES):
            yield chunk
        return
    try:
        part = await (await request.multipart()).next()
        while isinstance(part, BodyPartReader) and (chunk := await part.read_chunk(CHUNK_BYTES)):
            yield bytes(chunk)
    except ValueError:
        raise Refused("pictures_unreadable", "picture") from None


def _refused(refused: Refused) -> web.Response:
    body: dict[str, str | int] = {
        "code": refused.code,
        "field": refused.field,
        "message": refused.sentence,
    }
    if refused.limit is not None:
        body["limit"] = refused.limit
    if refused.wait_ms:
        body["wait_ms"] = refused.wait_ms
    status = _STATUS.get(refused.code, HTTPStatus.UNPROCESSABLE_ENTITY)
    response = web.Response(
        body=msgspec.json.encode(body), status=status, content_type="application/json"
    )
    response.force_close()  # whatever is still coming of the body is not read
    return response


async def _harden(request: web.Request, response: web.StreamResponse) -> None:
    response.headers[hdrs.SERVER] = "applaus"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
    response.headers["Referrer-Policy"] = "no-referrer"
