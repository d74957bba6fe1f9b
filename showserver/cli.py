"""The command `applaus-server`: serve a house, find its owner key, write its journal out."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import sqlite3
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

try:
    import structlog

    from showserver import app as house
    from showserver.access.caption_token import CaptionToken
    from showserver.access.kept_key import KeptKey
    from showserver.access.keyring import Keyring
    from showserver.access.stream_key import StreamKey
    from showserver.archive.export import export as write_out
    from showserver.domain.refusals import Unavailable
    from showserver.gateway.admin import ask_running
    from showserver.journal.journal import JournalInUse
    from showserver.live.control_room import RtmpPort
    from showserver.live.outlets import TS_VIEWERS
    from showserver.live.rtmp.places import PlainOnPublicAddress
except ModuleNotFoundError as missing:  # a desktop gets no server
    sys.exit(
        f"{missing.name} is not installed here. For a server, "
        "run pip install '.[server]' in a clone."
    )

cli = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__
)

Data = Annotated[Path, typer.Option(help="The data folder of the house.", show_default=False)]
Renew = Annotated[
    bool, typer.Option("--renew", help="Make another; the old one opens nothing any more.")
]


@cli.command()
def serve(
    data: Data,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(help="Websocket port; 0 for any free one.", min=0, max=65535)
    ] = 8710,
    http_port: Annotated[
        int, typer.Option(help="HTTP port; 0 for any free one.", min=0, max=65535)
    ] = 8711,
    public_url: Annotated[
        str, typer.Option(help="Address of a proxy in front, as people type it (https://HOST).")
    ] = "",
    media_url: Annotated[str, typer.Option(help="Address for pictures, such as a CDN.")] = "",
    origin: Annotated[
        list[str] | None, typer.Option(help="Origin of a web page that may connect; repeatable.")
    ] = None,
    tongue: Annotated[str, typer.Option(help="Language of the first show: en or nl.")] = "en",
    commands_per_s: Annotated[
        float, typer.Option(help="Commands that one person may send in a second, in the long run.")
    ] = 12,
    metrics_token: Annotated[
        str,
        typer.Option(
            envvar="APPLAUS_METRICS_TOKEN",
            help="Lets /metrics be read from elsewhere.",
            show_default=False,
        ),
    ] = "",
    ts_viewers: Annotated[
        int, typer.Option(help="Viewers of the fastest stream; who comes later gets HLS.")
    ] = TS_VIEWERS,
    rtmp_port: Annotated[
        int | None,
        typer.Option(
            help="Port for OBS and ffmpeg (RTMP); 0 for any free one.",
            show_default=False,
            min=0,
            max=65535,
        ),
    ] = None,
    tls_cert: Annotated[
        Path | None,
        typer.Option(help="Certificate (PEM): the port speaks RTMPS.", show_default=False),
    ] = None,
    tls_key: Annotated[
        Path | None,
        typer.Option(help="Its key, if not in the same file.", show_default=False),
    ] = None,
    insecure: Annotated[
        bool, typer.Option("--insecure", help="Allow RTMP without TLS on a public address.")
    ] = False,
    renditions: Annotated[
        bool,
        typer.Option(
            "--renditions", help="For weak networks, a picture of 360 lines and the sound alone."
        ),
    ] = False,
) -> None:
    """Run the server until SIGTERM. The first start prints the owner key and the codes."""
    if tongue not in ("en", "nl"):
        _fail(f"Expected --tongue en or nl, got {tongue!r}.", 2)
    log_to_stderr()
    os.umask(0o077)  # what people said is for the owner of the folder
    settings = house.Settings(
        data,
        host,
        port,
        http_port,
        public_url.rstrip("/"),
        media_url,
        tuple(origin or ()),
        "nl" if tongue == "nl" else "en",
        commands_per_s,
        metrics_token,
        ts_viewers,
        RtmpPort(rtmp_port, tls_cert, tls_key, insecure),
        renditions=renditions,
    )
    try:
        code = asyncio.run(house.serve(settings, _say))
    except JournalInUse:
        _fail(f"Another server runs on {data}. Stop it first, or choose another folder.")
    except Unavailable as fault:
        _fail(f"The journal in {data} cannot be opened ({fault.reason}).", house.FAILED)
    except PlainOnPublicAddress as reason:
        _fail(str(reason))
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        advice = ". Perhaps another Applaus; --port and --http-port take others" if taken else ""
        _fail(f"Cannot serve on {host}, ports {port} and {http_port}: {error}{advice}.")
    raise typer.Exit(code)


@cli.command("owner-key")
def owner_key(
    data: Data,
    renew: Renew = False,
) -> None:
    """Print the owner key, which opens consoles. Works beside a running server."""
    _needs_house(data)
    key = _renewed(data) if renew else house.kept_owner_key(data)
    if not key:
        _fail("The owner key is not kept in the folder any more. Make another with --renew.")
    _say(key)


@cli.command("stream-key")
def stream_key(
    data: Data,
    renew: Renew = False,
) -> None:
    """Print the stream key, with which OBS goes live. Works beside a running server."""
    _needs_house(data)
    wish = "stream_key.renew"
    _say(_renewed_key(data, wish, lambda k: k.stream) if renew else StreamKey(data).key)


@cli.command("caption-token")
def caption_token(
    data: Data,
    renew: Renew = False,
) -> None:
    """Print the caption token, with which captions are sent. Works beside a running server."""
    _needs_house(data)
    wish = "caption_token.renew"
    _say(_renewed_key(data, wish, lambda k: k.captions) if renew else CaptionToken(data).key)


@cli.command("media-token")
def media_token(data: Data) -> None:
    """Print a media token: it lets a player watch the show for ten minutes."""
    _needs_house(data)
    if answer := ask_running(data, "media_token"):
        _say(str(answer["token"]))
        return

    async def alone() -> str:
        async with house.open_house(data) as opened:
            return house.media_token(opened)

    _say(_alone(data, alone))


@cli.command()
def export(
    data: Data,
    out: Annotated[Path, typer.Option(help="The file to write.", show_default=False)],
) -> None:
    """Write the journal, one event a line as JSON. Only reads, also beside a running server."""
    try:
        count = write_out(data / house.JOURNAL_FILE, out)
    except (OSError, sqlite3.Error) as error:
        _fail(f"The journal was not written out: {error}")
    _say(f"{count} events written to {out}")


def log_to_stderr() -> None:
    """Log facts as key=value lines to stderr, those of the libraries from warnings on."""
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)
    shared: list[structlog.typing.Processor] = [structlog.stdlib.add_log_level, stamp]
    lines = structlog.stdlib.ProcessorFormatter(
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        foreign_pre_chain=shared,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(lines)
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    logging.getLogger("showserver").setLevel(logging.INFO)


def main() -> None:
    """Run the command line."""
    cli()


def _renewed(data: Path) -> str:
    """Renew the key through the running server, or in its place when none runs (law 10)."""
    if answer := ask_running(data, "owner_key.renew"):
        return str(answer["key"])

    async def alone() -> str:
        async with house.open_house(data) as opened:
            return await house.renewed_owner_key(data, opened.door)

    return _alone(data, alone)


def _renewed_key(data: Path, wish: str, key_of: Callable[[Keyring], KeptKey]) -> str:
    """Renew one of the keys through the running server, or in its place when none runs."""
    if answer := ask_running(data, wish):
        return str(answer["key"])

    async def alone() -> str:
        async with house.open_house(data) as opened:
            return key_of(opened.keys).renew()

    return _alone(data, alone)


def _needs_house(data: Path) -> None:
    if not (data / house.ACCESS_FILE).is_file():
        _fail(f"There is no house in {data} yet; `applaus-server serve` makes one.")


def _alone(data: Path, work: Callable[[], Coroutine[Any, Any, str]]) -> str:
    """Do what needs the folder for itself; fail when a server has it."""
    try:
        return asyncio.run(work())
    except JournalInUse:
        _fail(f"A server runs on {data} and does not answer. Try again when it is up.")


def _say(line: str) -> None:
    print(line, flush=True)


def _fail(sentence: str, code: int = 1) -> NoReturn:
    print(sentence, file=sys.stderr)
    raise typer.Exit(code)


if __name__ == "__main__":
    main()
