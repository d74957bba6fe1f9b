"""The command `applaus`: host console, employee window, office screen."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from desktop.link.address import BadAddress, websocket_url
from desktop.link.identity import Identity
from desktop.options import Options
from showserver.wire.hello import Seat

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Url = Annotated[str, typer.Argument(metavar="URL", help="ws://, http://, a host, or HOST:PORT.")]
Profile = Annotated[str, typer.Option(help="Keep another memory, for several windows at once.")]
Size = Annotated[str, typer.Option(metavar="WxH", help="Size of the window.")]
Lang = Annotated[str, typer.Option(help="nl or en; else as set, else as the system.")]
Theme = Annotated[str, typer.Option(help="system, paper or stage.")]
Door = Annotated[
    str,
    typer.Option(
        "--stage-door",
        metavar="PATH",
        help="Open a local socket there by which a test drives the window.",
    ),
]
Name = Annotated[str, typer.Option(help="Your name, as others see it.")]
Verbose = Annotated[bool, typer.Option(help="Tell on stderr how the link stands.")]


@cli.callback(invoke_without_command=True)
def enter(
    context: typer.Context,
    profile: Profile = "",
    size: Size = "",
    lang: Lang = "",
    theme: Theme = "",
    stage_door: Door = "",
    verbose: Verbose = False,
) -> None:
    """Open the join page, or join again as this machine did last."""
    _log(verbose)
    if context.invoked_subcommand is None:
        _start(Options("join", "", Identity(), profile, _size(size), _lang(lang), _theme(theme),
                       stage_door))  # fmt: skip


@cli.command()
def host(
    url: Url,
    key: Annotated[
        str, typer.Option(envvar="APPLAUS_KEY", help="The owner key.", show_default=False)
    ] = "",
    key_file: Annotated[
        Path | None, typer.Option(envvar="APPLAUS_KEY_FILE", help="A file that holds the key.")
    ] = None,
    name: Name = "",
    seat: Annotated[str, typer.Option(help="host or producer.")] = "host",
    show: Annotated[str, typer.Option(help="The show to open; else the one of now.")] = "",
    profile: Profile = "",
    size: Size = "",
    lang: Lang = "",
    theme: Theme = "",
    stage_door: Door = "",
) -> None:
    """Open a console: the host's, or with --seat producer the second seat."""
    if seat not in ("host", "producer"):
        _wrong(f"expected --seat host or producer, got {seat!r}")
    chosen: Seat = "producer" if seat == "producer" else "host"
    identity = Identity(
        "crew", secret=_secret(key, key_file), name=name or _someone(), seat=chosen, show=show
    )
    _start(Options("host", _url(url), identity, profile or chosen, _size(size), _lang(lang),
                   _theme(theme), stage_door))  # fmt: skip


@cli.command()
def join(
    url: Url,
    name: Name,
    code: Annotated[
        str, typer.Option(envvar="APPLAUS_CODE", help="The show's join code.", show_default=False)
    ] = "",
    code_file: Annotated[
        Path | None, typer.Option(envvar="APPLAUS_CODE_FILE", help="A file that holds the code.")
    ] = None,
    region: Annotated[str, typer.Option(help="Your region.")] = "",
    team: Annotated[str, typer.Option(help="Your team.")] = "",
    profile: Profile = "",
    size: Size = "",
    lang: Lang = "",
    theme: Theme = "",
    stage_door: Door = "",
) -> None:
    """Join a show; coming back needs no code."""
    identity = Identity("employee", "", _secret(code, code_file), name, region, team)
    _start(Options("employee", _url(url), identity, profile, _size(size), _lang(lang),
                   _theme(theme), stage_door))  # fmt: skip


@cli.command()
def kiosk(
    url: Url,
    code: Annotated[
        str,
        typer.Option(envvar="APPLAUS_SCREEN_CODE", help="The screen code.", show_default=False),
    ] = "",
    code_file: Annotated[
        Path | None,
        typer.Option(envvar="APPLAUS_SCREEN_CODE_FILE", help="A file that holds the code."),
    ] = None,
    name: Annotated[str, typer.Option(help="Where this screen hangs.")] = "",
    region: Annotated[str, typer.Option(help="The region it hangs in.")] = "",
    portrait: Annotated[bool, typer.Option(help="In a window, stand upright.")] = False,
    sound: Annotated[
        bool | None, typer.Option("--sound/--silent", help="Whether it may be heard.")
    ] = None,
    captions: Annotated[
        bool | None,
        typer.Option(help="Whether it shows captions; without a word, if it is silent."),
    ] = None,
    profile: Profile = "",
    size: Size = "",
    lang: Lang = "",
    stage_door: Door = "",
) -> None:
    """Fill an office screen; only Ctrl+Shift+Q and the PIN set in the console lead out."""
    identity = Identity("screen", "", _secret(code, code_file), name, region)
    measured = _size(size) or ((1080, 1920) if portrait else None)
    _start(Options("kiosk", _url(url), identity, profile or "screen", measured, _lang(lang), "",
                   stage_door, sound, captions))  # fmt: skip


@cli.command()
def demo(
    seconds: Annotated[
        float, typer.Option(help="Play one whole show in so many seconds; 0 stays.")
    ] = 0,
    pictures: Annotated[
        Path | None, typer.Option(help="Leave pictures of the windows there.")
    ] = None,
    audience: Annotated[int, typer.Option(help="How many colleagues play along.")] = 40,
    lang: Lang = "",
) -> None:
    """Run a whole show of a made-up company; with no display it leaves pictures in pictures/."""
    with _all_there():
        from desktop.demo import demo as play
    raise typer.Exit(play(seconds=seconds, pictures=pictures, audience=audience, lang=lang))


def main() -> None:
    """Run the command line."""
    cli()


def _start(options: Options) -> NoReturn:
    if not _has_display():
        _fail("No display here. Start it in a desktop session, or name one: DISPLAY=:0 applaus …")
    with _all_there():
        from desktop.app import start  # Qt is loaded only for a window
    raise typer.Exit(start(options))


def _has_display() -> bool:
    """Whether Qt can find a display; without one it would abort the process."""
    told = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in told)


@contextmanager
def _all_there() -> Iterator[None]:
    """Say kindly what is not installed: a server machine gets no Qt, a desktop no server."""
    try:
        yield
    except ModuleNotFoundError as missing:
        _fail(f"{missing.name} is not installed here. For windows and the demo, "
              "run make setup in a clone.")  # fmt: skip


def _url(typed: str) -> str:
    try:
        return websocket_url(typed)
    except BadAddress:
        _wrong(f"expected an address such as applaus.example or ws://HOST:8710, got {typed!r}")


def _secret(told: str, file: Path | None) -> str:
    if file is None:
        return told
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        _wrong(f"cannot read {file}: {error.strerror}")


def _size(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        _wrong(f"expected --size as 1280x800, got {text!r}")
    return int(width), int(height)


def _lang(text: str) -> str:
    return _one_of(text, "--lang", ("", "nl", "en"))


def _theme(text: str) -> str:
    return _one_of(text, "--theme", ("", "system", "paper", "stage"))


def _one_of(text: str, option: str, known: tuple[str, ...]) -> str:
    if text not in known:
        _wrong(f"expected {option} {' or '.join(filter(None, known))}, got {text!r}")
    return text


def _someone() -> str:
    """A name for the crew that typed none: the login's, as people read it."""
    import getpass

    try:
        return getpass.getuser().replace(".", " ").title()[:60] or "Crew"
    except (KeyError, OSError):
        return "Crew"


def _wrong(sentence: str) -> NoReturn:
    _fail(sentence, 2)


def _fail(sentence: str, code: int = 1) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(code)


def _log(verbose: bool) -> None:
    logging.getLogger("wakepy").setLevel(logging.WARNING)
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO if verbose else logging.WARNING,
        format="%(asctime)s level=%(levelname)s logger=%(name)s %(message)s",
    )
