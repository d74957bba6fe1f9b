"""Captions: what is said, in writing, as a captioner or a speech recogniser sends it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import ClassVar

from showserver.domain.kinds import CREW, Command, Event, Fact
from showserver.domain.refusals import Refused
from showserver.domain.words import between, count_graphemes, graphemes, plain

LINE = 42
"""Graphemes in a line, two lines at a time: what subtitles are commonly set to."""
CAPTION_LIMIT = 160
CAPTION_BYTES = 640
"""All that is kept fits a snapshot, whatever the script."""
ID_LIMIT = 64
KEPT = 8
"""Captions in the room: enough for two languages until the next ones."""
SHORTEST_MS, LONGEST_MS = 1500, 6000
READ_MS = 65
"""A grapheme, for somebody who also looks at the picture: about 15 a second."""
PAST_MS, AHEAD_MS = 60_000, 10_000
"""How far from now a caption may be placed."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")


class Caption(Fact, frozen=True):
    """What was said at a time of the show clock. Without text it was taken back, or erased."""

    caption_id: str
    at: int
    lasts_ms: int = LONGEST_MS
    lang: str = ""  # a language tag, such as nl or en-GB; empty for not told
    text: str = ""


class CaptionSaid(Event, frozen=True, tag="caption.said"):
    """Something said was put into writing; the same id again corrects what it was."""

    words: ClassVar = ("caption.text",)
    caption: Caption


class SayCaption(Command, frozen=True, tag="caption.say"):
    """Put into writing what is said; with the id of an earlier caption, correct that one.

    `at` is when it was said, on the show clock; 0 for now, or for when it was. A correction
    without text takes the caption back. Without `lasts_ms` it stays as long as it takes to read.
    """

    roles: ClassVar = CREW
    text: str
    caption_id: str = ""
    lang: str = ""
    at: int = 0
    lasts_ms: int = 0


def say(
    command: SayCaption, captions: tuple[Caption, ...], older: Caption | None, now: int
) -> list[Event]:
    """Decide on a caption. `older` is the one that it corrects, when beyond those kept."""
    caption_id = plain(command.caption_id, "caption_id", ID_LIMIT, empty=True) or command.key
    known = next((c for c in captions if c.caption_id == caption_id), older)
    text = plain(command.text, "text", CAPTION_LIMIT, empty=known is not None, lines=True)
    if len(text.encode()) > CAPTION_BYTES:
        raise Refused("too_long", "text", CAPTION_LIMIT)
    lang = command.lang or (known.lang if known else "")
    if lang and not _LANGUAGE.fullmatch(lang):
        raise Refused("bad_language", "lang")
    caption = Caption(caption_id, _placed(command.at, known, now), _lasting(command, text),
                      lang, text)  # fmt: skip
    return [] if caption == known else [CaptionSaid(caption)]


def evolve(captions: tuple[Caption, ...], event: CaptionSaid) -> tuple[Caption, ...]:
    """Fold one event into the last few captions, by their time."""
    said = {c.caption_id: c for c in captions} | {event.caption.caption_id: event.caption}
    return tuple(sorted(said.values(), key=lambda c: c.at)[-KEPT:])


def lines_of(text: str) -> tuple[str, ...]:
    """Return a caption in lines of at most 42 graphemes, about alike; its own breaks stay."""
    return tuple(line for part in text.splitlines() for line in _wrapped(part))


def _placed(at: int, known: Caption | None, now: int) -> int:
    if known and at in (0, known.at):
        return known.at
    return between(at, "at", now - PAST_MS, now + AHEAD_MS) if at else now


def _lasting(command: SayCaption, text: str) -> int:
    lasts_ms = between(command.lasts_ms, "lasts_ms", 0, 3_600_000)
    reading = max(SHORTEST_MS, READ_MS * count_graphemes(text))
    return min(lasts_ms or reading, LONGEST_MS)


def _wrapped(text: str) -> Iterator[str]:
    length = count_graphemes(text)
    if length <= LINE:
        yield from filter(None, [text.strip()])
        return
    words = [piece for word in text.split() for piece in _pieces(word)]
    wanted = math.ceil(length / LINE)
    for width in range(math.ceil(length / wanted), LINE + 1):
        lines = _filled(words, width)
        if len(lines) <= wanted:
            break
    yield from lines


def _pieces(word: str) -> list[str]:
    """Cut a word that fills more than a line: some scripts have no spaces."""
    if len(word) <= LINE:
        return [word]
    signs = graphemes(word)
    return ["".join(signs[i : i + LINE]) for i in range(0, len(signs), LINE)]


def _filled(words: list[str], width: int) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        if count_graphemes(lines[-1]) + 1 + count_graphemes(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
