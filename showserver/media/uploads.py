"""Uploads: a stream of bytes becomes a picture on the shelf, or a refusal."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import puremagic

from showserver.domain.refusals import Refused
from showserver.media.shelf import Shelf

PICTURE_BYTES = 10 * 1024 * 1024
DEVELOPED_AT_ONCE = 2
DEVELOP_WITHIN_S = 15.0

_KNOWN = frozenset({".jpg", ".jpeg", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif"})


class Uploads:
    """Takes pictures in. Decoding happens in child processes, a few at a time."""

    def __init__(self, shelf: Shelf) -> None:
        """Put what comes out on the shelf."""
        self._shelf = shelf
        self._darkrooms = asyncio.Semaphore(DEVELOPED_AT_ONCE)

    async def take(self, chunks: AsyncIterator[bytes]) -> str:
        """Return the media name of an uploaded picture, or raise `Refused`."""
        with self._shelf.workplace() as workplace:
            source = Path(workplace) / "source"
            await self._store(chunks, source)
            await asyncio.to_thread(_recognise, source)
            full, thumb = Path(workplace) / "full", Path(workplace) / "thumb"
            async with self._darkrooms:
                await self._develop(source, full, thumb)
            return self._shelf.put(full, thumb)

    async def _store(self, chunks: AsyncIterator[bytes], source: Path) -> None:
        size = 0
        with source.open("wb", buffering=256 * 1024) as file:
            async for chunk in chunks:
                size += len(chunk)
                if size > PICTURE_BYTES:
                    raise Refused("too_large", "picture", PICTURE_BYTES)
                file.write(chunk)
        if not size:
            raise Refused("empty", "picture")

    async def _develop(self, source: Path, full: Path, thumb: Path) -> None:
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "showserver.media.darkroom"),
            *map(str, (source, full, thumb)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with asyncio.timeout(DEVELOP_WITHIN_S):
                said, _ = await child.communicate()
        except TimeoutError:
            child.kill()
            await child.wait()
            raise Refused("pictures_unreadable", "picture") from None
        except asyncio.CancelledError:
            child.kill()
            raise
        if child.returncode != 0:
            raise _refusal(said)


def _recognise(source: Path) -> None:
    """Refuse what does not begin like a picture, before anything decodes it."""
    try:
        # All that it may be: a HEIC picture begins like a film does.
        found = {str(match.extension).lower() for match in puremagic.magic_file(str(source))}
    except (puremagic.PureError, ValueError, OSError):
        raise Refused("pictures_unreadable", "picture") from None
    if not found & _KNOWN:
        raise Refused("pictures_unreadable", "picture")


def _refusal(said: bytes) -> Refused:
    """Read why the child refused; killed by a limit it says nothing."""
    try:
        answer: dict[str, Any] = msgspec.json.decode(said, type=dict[str, Any])
        return Refused(answer["code"], "picture", answer["limit"])
    except (msgspec.DecodeError, KeyError):
        return Refused("pictures_unreadable", "picture")
