"""The composition root of the server: the cast, the order of entrances, the way off stage."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import resource
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import structlog
from prometheus_client import CollectorRegistry

from showserver.access.devices import Devices
from showserver.access.door import Door
from showserver.access.keyring import Keyring, keyring
from showserver.access.media_tokens import Life
from showserver.archive.archive import Archive
from showserver.archive.projection import ReadTables
from showserver.control import first_night
from showserver.control.clock import SystemClock
from showserver.control.studio import Studio
from showserver.gateway.admin import AdminSocket
from showserver.gateway.limits import Pace, Paces
from showserver.gateway.meters import Meters
from showserver.gateway.porter import Porter
from showserver.gateway.server import PATH, Gateway
from showserver.gateway.welcome import MediaPlace
from showserver.journal.sqlite import SqliteJournal
from showserver.live.captions import Captions
from showserver.live.control_room import ControlRoom, RtmpPort, StudioShow
from showserver.live.outlets import TS_VIEWERS, Limits
from showserver.media.http import MediaServer, Surroundings
from showserver.media.replays import Replays
from showserver.media.shelf import Shelf
from showserver.media.uploads import PICTURE_BYTES

JOURNAL_FILE = "applaus.db"
ACCESS_FILE = "access.db"
OWNER_KEY_FILE = "owner.key"
FILES = 65_536
SLATES: Mapping[first_night.Tongue, str] = {"en": "One moment…", "nl": "Een ogenblik…"}
FAILED = 74
"""The exit code after an I/O error: whoever watches over the server starts it anew (law 3)."""

_log = structlog.get_logger()


class Settings(NamedTuple):
    """How one server runs; see `applaus-server serve --help`."""

    data: Path
    host: str = "127.0.0.1"
    port: int = 8710
    http_port: int = 8711
    public_url: str = ""
    media_url: str = ""
    origins: tuple[str, ...] = ()
    tongue: first_night.Tongue = "en"
    commands_per_s: float = 12
    metrics_token: str = ""
    ts_viewers: int = TS_VIEWERS
    rtmp: RtmpPort = RtmpPort()
    media_life: Life = Life()
    renditions: bool = False


class House(NamedTuple):
    """The core of a server: who knows everything and who opens the door."""

    studio: Studio
    door: Door
    shelf: Shelf
    dice: random.Random
    keys: Keyring


async def serve(settings: Settings, say: Callable[[str], None]) -> int:
    """Run a server until it is told to stop; return its exit code.

    `say` prints lines for whoever started it. Raises `JournalInUse`, `Unavailable`, `OSError`.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    allow_connections()
    async with open_house(settings.data, settings.media_life) as house:
        await _greet(house, settings, say)
        await _run(house, settings, say, stop)
        return FAILED if house.studio.failed.is_set() else 0


def allow_connections() -> None:
    """Take as many open files as the system grants: its first 1,024 are fewer than one audience."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


@contextlib.asynccontextmanager
async def open_house(
    data: Path,
    media_life: Life = Life(),  # noqa: B008  a value
) -> AsyncIterator[House]:
    """Become the owner of a data folder, with the studio at work; commit all on the way out."""
    dice = random.SystemRandom()
    shelf = Shelf(data / "media")
    journal_file = data / JOURNAL_FILE
    keys = keyring(data, media_life)
    studio = Studio(
        SqliteJournal(journal_file, ReadTables()),
        Archive(journal_file),
        SystemClock(),
        dice,
        has_picture=shelf.has,
        keys=keys,
    )
    await studio.open()
    shelf.open()
    devices = Devices(data / ACCESS_FILE)
    devices.open()
    working = asyncio.create_task(studio.run())
    try:
        yield House(studio, Door(studio, devices, dice), shelf, dice, keys)
    finally:
        working.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await working
        await studio.close()
        await devices.close()


async def renewed_owner_key(data: Path, door: Door) -> str:
    """Make another owner key, and leave it where `applaus-server owner-key` finds it."""
    key = await door.owner_key_renew()
    _keep_owner_key(data, key)
    return key


def kept_owner_key(data: Path) -> str:
    """Return the owner key, empty if there is none (any more) in the folder."""
    try:
        return (data / OWNER_KEY_FILE).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""


def _keep_owner_key(data: Path, key: str) -> None:
    file = os.open(data / OWNER_KEY_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(file, "w", encoding="ascii") as kept:
        kept.write(key + "\n")


async def _greet(house: House, settings: Settings, say: Callable[[str], None]) -> None:
    """At the first start tell what opens the house."""
    if key := await house.door.owner_key():
        _keep_owner_key(settings.data, key)
        say(f"owner key: {key}")
    if first := await first_night.prepare(house.studio, house.dice, settings.tongue):
        say(f"join code: {first.join_code}")
        say(f"screen code: {first.screen_code}")


async def _run(
    house: House, settings: Settings, say: Callable[[str], None], stop: asyncio.Event
) -> None:
    registry = CollectorRegistry()
    live = ControlRoom(
        house.studio,
        house.keys,
        settings.data,
        Limits(settings.ts_viewers),
        slate=SLATES[settings.tongue],
        has_renditions=settings.renditions,
    )
    origins = {*settings.origins, *filter(None, [_origin(settings.public_url)])}
    porter = Porter(house.studio, house.door, lambda: gateway.viewers, lambda: gateway.media)
    gateway = Gateway(
        house.studio,
        house.door,
        Meters(registry),
        media=MediaPlace(),
        health=lambda: _health(house.studio, gateway),
        doorplate=porter.tell,
        origins=origins,
        paces=_paces(settings.commands_per_s),
    )
    replays = Replays(house.studio, house.keys)
    media = MediaServer(
        house.shelf,
        Surroundings(
            redeem=house.studio.tickets.redeem,
            invited=house.door.invited,
            health=lambda: _health(house.studio, gateway),
            doorplate=porter.tell_elsewhere,
            registry=registry,
            join_address=lambda dialled: settings.public_url or dialled,
            metrics_token=settings.metrics_token,
        ),
        [
            *live.outlets.routes(),
            *Captions(house.studio, house.keys).routes(),
            *replays.routes(),
        ],
    )
    wishes = {
        "owner_key.renew": lambda: _renew_wish(settings.data, house.door),
        "stream_key.renew": lambda: _told(key=house.keys.stream.renew()),
        "caption_token.renew": lambda: _told(key=house.keys.captions.renew()),
        "media_token": lambda: _told(token=media_token(house)),
    }
    admin = AdminSocket(settings.data, wishes)
    http_port = await media.open(settings.host, settings.http_port)
    try:
        async with live.open():
            rtmp_port = await live.listen(settings.host, settings.rtmp)
            url = settings.media_url or settings.public_url
            gateway.media = MediaPlace(url.rstrip("/"), 0 if url else http_port, PICTURE_BYTES)
            port = await gateway.open(settings.host, settings.port)
            porter.port = 0 if settings.public_url else port
            await admin.open()
            at = f"[{settings.host}]" if ":" in settings.host else settings.host
            if rtmp_port:
                say(f"publish to {settings.rtmp.scheme}://{at}:{rtmp_port}/live")
            say(f"ready ws://{at}:{port}{PATH} http://{at}:{http_port}")
            _log.info("serving", port=port, http_port=http_port, seq=house.studio.state.seq)
            await _until_stopped(gateway, media, house.studio, stop)
    finally:
        await admin.close()
        await media.close()
        replays.close()


async def _until_stopped(
    gateway: Gateway, media: MediaServer, studio: Studio, stop: asyncio.Event
) -> None:
    ticking = asyncio.create_task(gateway.run())
    ends = [asyncio.create_task(stop.wait()), asyncio.create_task(studio.failed.wait())]
    try:
        await asyncio.wait([ticking, *ends], return_when=asyncio.FIRST_COMPLETED)
        _log.info("stopping", failed=studio.failed.is_set())
        # Together: each has its patience with who does not listen, and the sum may be 5 s.
        await asyncio.gather(gateway.drain(), media.close())
    finally:
        for task in (ticking, *ends):
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await ticking


def media_token(house: House) -> str:
    """Return a media token for the show that the house looks at."""
    studio = house.studio
    return house.keys.media.issue(StudioShow(studio).live_show(), studio.now())


async def _told(**facts: str) -> Mapping[str, Any]:
    return facts


async def _renew_wish(data: Path, door: Door) -> Mapping[str, Any]:
    return {"key": await renewed_owner_key(data, door)}


def _health(studio: Studio, gateway: Gateway) -> tuple[bool, bytes]:
    """Whether all is well, and the same as JSON for machines that watch."""
    well = not studio.failed.is_set()
    running = studio.house.running
    told = {
        "status": "ok" if well else "failed",
        "journal": studio.journal_name,
        "seq": studio.state.seq,
        "viewers": gateway.viewers,
        "phase": running.phase if running else "",
    }
    return well, json.dumps(told).encode()


def _paces(commands_per_s: float) -> Paces:
    return Paces(commands=Pace(max(1.0, commands_per_s * 5), commands_per_s))


def _origin(url: str) -> str:
    """Return the origin a page at this address sends, empty for no address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
