"""The live picture over HTTP: transport stream, playlist, segments, recordings; and one way in."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import NamedTuple

from aiohttp import hdrs, web

from showserver.access.media_tokens import BadToken, MediaTokens
from showserver.access.peers import peer
from showserver.domain.stream import HLS_PATH, MASTER_PATH, SOUND_PATH, TS_PATH
from showserver.live.air import Air, Show
from showserver.live.finishing import NAME
from showserver.live.http import watch_handler
from showserver.live.ingest import Ingest, LiveTake
from showserver.live.playlist import Playlist
from showserver.live.publisher import AlreadyLive, BadKey, Ended
from showserver.media.files import File

IDLE_S = 15.0  # of a publisher that sends nothing
CHUNK_BYTES = 64 * 1024
TS_VIEWERS = 300


class Limits(NamedTuple):
    """How many may watch the transport stream; who comes after them gets HLS."""

    ts_viewers: int = TS_VIEWERS


class Outlets:
    """The routes of the live picture."""

    def __init__(
        self,
        show: Show,
        air: Air,
        ingest: Ingest,
        tokens: MediaTokens,
        folder: Path,
        limits: Limits = Limits(),  # noqa: B008  a value, never changed
    ) -> None:
        """`folder` holds the recordings, one folder for each show."""
        self._show = show
        self._air = air
        self._ingest = ingest
        self._tokens = tokens
        self._folder = folder
        self._limits = limits

    def routes(self) -> list[web.RouteDef]:
        """Return the routes for the HTTP server."""
        return [
            web.get(TS_PATH, self._stream, allow_head=False),
            web.get(HLS_PATH, self._playlist),
            *(web.get(path, self._rendition) for path in self._air.renditions),
            *([web.get(MASTER_PATH, self._master)] if self._air.renditions else []),
            web.get("/live/seg/{name}", self._segment),
            web.post("/live/publish", self._publish),
            web.get("/recordings/{show}.mp4", self._recording),
        ]

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        self._check(request, self._live_show())
        if not self._air.is_live:
            raise _said(web.HTTPNotFound, "Nothing is live now.")
        relay = self._air.relay
        if relay.watching >= self._limits.ts_viewers:
            raise web.HTTPTemporaryRedirect(f"index.m3u8?{request.rel_url.raw_query_string}")
        return await watch_handler(relay)(request)

    async def _playlist(self, request: web.Request) -> web.StreamResponse:
        self._check(request, self._live_show())
        return _listed(_begun(self._air.playlist).text())

    async def _rendition(self, request: web.Request) -> web.StreamResponse:
        self._check(request, self._live_show())
        return _listed(_begun(self._air.renditions[request.path].playlist).text())

    async def _master(self, request: web.Request) -> web.StreamResponse:
        """Name all playlists; each with the token, which no player passes on by itself."""
        self._check(request, self._live_show())
        lines = ["#EXTM3U", "#EXT-X-VERSION:3"]
        for path, playlist in self._playlists().items():
            if playlist is None or playlist.newest is None:
                continue
            bit_s = await asyncio.to_thread(playlist.peak_bit_s)
            sound = ',CODECS="mp4a.40.2"' if path == SOUND_PATH else ""
            name = f"{path.rpartition('/')[2]}?{request.rel_url.raw_query_string}"
            lines += [f"#EXT-X-STREAM-INF:BANDWIDTH={bit_s}{sound}", name]
        return _listed("\n".join(lines) + "\n")

    def _playlists(self) -> dict[str, Playlist | None]:
        """Return all playlists by their paths, the source's first."""
        renditions = self._air.renditions.items()
        return {HLS_PATH: self._air.playlist} | {path: one.playlist for path, one in renditions}

    async def _segment(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        found = (playlist.find(name) for playlist in self._playlists().values() if playlist)
        file = next(filter(None, found), None)
        if file is None or not await asyncio.to_thread(file.is_file):
            raise _said(web.HTTPNotFound, "There is no such segment any more.")
        return File(
            file,
            headers={
                hdrs.CONTENT_TYPE: "video/mp2t",
                hdrs.CACHE_CONTROL: "public, max-age=3600, immutable",
            },
        )

    async def _recording(self, request: web.Request) -> web.StreamResponse:
        show_id = request.match_info["show"]
        self._check(request, show_id)  # the token is only ever one of a show that there is
        file = self._folder / show_id / NAME
        if not await asyncio.to_thread(file.is_file):
            raise _said(web.HTTPNotFound, "There is no recording of this show yet.")
        return File(
            file,
            headers={hdrs.CONTENT_TYPE: "video/mp4", hdrs.CACHE_CONTROL: "private, max-age=3600"},
        )

    async def _publish(self, request: web.Request) -> web.StreamResponse:
        """Take a stream of FLV for as long as it comes."""
        scheme, _, key = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        who = peer(request.remote or "", request.headers.getall("X-Forwarded-For", []))
        try:
            take = await self._begun(key.strip() if scheme.lower() == "bearer" else "", who)
        except BadKey:
            raise _said(web.HTTPForbidden, "This stream key is not the right one.") from None
        except AlreadyLive:
            raise _said(web.HTTPConflict, "Somebody is live already.") from None
        reason = "finished"
        try:
            while True:
                async with asyncio.timeout(IDLE_S):
                    data = await request.content.read(CHUNK_BYTES)
                if not data:
                    break
                await take.write(data)
        except TimeoutError:
            reason = "silent"
        except ConnectionError:
            reason = "hung_up"
        except Ended as ended:
            raise _said(
                web.HTTPUnsupportedMediaType,
                f"The stream was not taken: expected H.264 and AAC in FLV, got {ended}."
                if str(ended)
                else "The stream was not taken: expected H.264 and AAC in FLV.",
            ) from None
        finally:
            await take.end(reason)
        return web.Response(text="The stream has ended.\n")

    async def _begun(self, key: str, who: str) -> LiveTake:
        try:
            return self._ingest.begin(key, who)
        except AlreadyLive:
            if not await self._ingest.make_room():
                raise
        return self._ingest.begin(key, who)

    def _live_show(self) -> str:
        return self._air.show_id or self._show.live_show()

    def _check(self, request: web.Request, show_id: str) -> None:
        try:
            self._tokens.check(request.query.get("token", ""), show_id, self._show.now())
        except BadToken as bad:
            raise _said(web.HTTPForbidden, str(bad)) from None


def _begun(playlist: Playlist | None) -> Playlist:
    if playlist is None or playlist.newest is None:
        raise _said(web.HTTPNotFound, "Nothing is live now.")
    return playlist


def _listed(text: str) -> web.Response:
    return web.Response(
        text=text,
        content_type="application/vnd.apple.mpegurl",
        headers={hdrs.CACHE_CONTROL: "max-age=1"},
    )


def _said(kind: type[web.HTTPError], sentence: str) -> web.HTTPError:
    """Return the answer that says so; whatever still comes of the body is not read."""
    answer = kind(text=sentence + "\n", content_type="text/plain")
    answer.force_close()
    return answer
