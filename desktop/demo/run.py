"""Runs the demo: a display if there is none, the company, the evening, and a clean way out."""

from __future__ import annotations

import asyncio
import locale
import os
import signal
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import NamedTuple

from desktop.demo.company import Company
from desktop.demo.display import has_display, in_software, virtual_display
from desktop.demo.evening import Language, evening
from desktop.demo.players import Trouble
from desktop.demo.script import play, stay
from desktop.demo.summary import Summary, write

WHOLE_SHOW_S = 40.0
FRAMES_PER_S = 15
FAILED, STOPPED = 1, 130


class Wish(NamedTuple):
    """What was asked for. `seconds` 0 stays until the windows are closed."""

    seconds: float
    pictures: Path | None
    audience: int
    language: Language


def demo(*, seconds: float, pictures: Path | None, audience: int, lang: str) -> int:
    """Run a whole show of a made-up company on this machine; returns the exit code."""
    seen = has_display(os.environ)
    if not seen:
        pictures = pictures or Path("pictures")
    length = seconds if seen and not pictures else seconds or WHOLE_SHOW_S
    wish = Wish(length, pictures, max(0, audience), _language(lang))
    return asyncio.run(_guarded(wish, virtual=not seen))


async def _guarded(wish: Wish, *, virtual: bool) -> int:
    """Run the wish; whatever ends it, every process has ended before this returns."""
    evening_task = asyncio.create_task(_evening(wish, virtual=virtual))
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, evening_task.cancel)
    try:
        return await evening_task
    except asyncio.CancelledError:
        return STOPPED if wish.seconds else 0
    except (Trouble, TimeoutError, OSError) as trouble:
        print(f"The demo failed. {trouble or type(trouble).__name__}", file=sys.stderr)
        return FAILED


async def _evening(wish: Wish, *, virtual: bool) -> int:
    began = time.monotonic()
    if wish.pictures is not None:
        wish.pictures.mkdir(parents=True, exist_ok=True)
    async with AsyncExitStack() as stack:
        # A short path: a local socket's name holds a hundred characters.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="applaus-")))
        # Ours too: what the windows are to remember is laid there for them.
        os.environ.update(_homes(folder))
        environment = dict(os.environ)
        if virtual:
            environment = in_software(
                environment, await stack.enter_async_context(virtual_display())
            )
        company = Company(folder, environment, evening(wish.language), wish.language)
        summary = await _show(company, wish)
    if summary is None:
        return 0
    summary.seconds = round(time.monotonic() - began, 1)
    summary.errors = company.complaints()
    return _report(summary, wish.pictures)


async def _show(company: Company, wish: Wish) -> Summary | None:
    """Open the house and play; None when nobody asked for a whole evening."""
    async with company:
        print("Noordlicht prepares its evening.", flush=True)
        await company.open_house(FRAMES_PER_S)
        await company.invite(wish.audience)
        if wish.seconds:
            try:
                return await play(company, wish.seconds, wish.pictures)
            except Trouble:
                if wish.pictures is not None:
                    await company.show_trouble(wish.pictures)
                raise
        print("The evening is yours: close the windows, or press Ctrl+C, to end it.", flush=True)
        await stay(company)
        return None


def _report(summary: Summary, pictures: Path | None) -> int:
    if pictures is not None:
        write(summary, pictures)
        print(f"Pictures and summary.json are in {pictures}.")
    print(
        f"{summary.comments_accepted} comments, {summary.moments_thanked} moments thanked, "
        f"{summary.people_credited} people credited, {summary.seconds:.0f} s."
    )
    for error in summary.errors:
        print(error, file=sys.stderr)
    if summary.errors:
        print(f"The demo failed. {len(summary.errors)} complaints, see above.", file=sys.stderr)
    return FAILED if summary.errors else 0


def _homes(folder: Path) -> dict[str, str]:
    """Let settings, outboxes and caches land in the demo's folder, not in a person's own."""
    kinds = ("CONFIG", "DATA", "CACHE", "STATE")
    homes = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in kinds}
    return homes | {"TMPDIR": str(folder)}  # PulseAudio leaves a folder in the common one


def _language(asked: str) -> Language:
    spoken = asked or (locale.getlocale()[0] or "en")[:2]
    return "nl" if spoken == "nl" else "en"
