"""Captions as WebVTT, with the times of the recording that they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from showserver.domain.captions import Caption, lines_of
from showserver.domain.stream import Recording

HOUR_MS = 3_600_000


def webvtt(captions: Sequence[Caption], recording: Recording, lang: str = "") -> str:
    """Return the file for the captions of a show, or for those in one language.

    A caption ends where the next one in its language begins; what was said before or after
    the recording is left out.
    """
    said = [c for c in captions if c.text and (not lang or _speaks(c.lang, lang))]
    said.sort(key=lambda caption: caption.lang)
    cues = [cue for _, some in groupby(said, key=lambda c: c.lang) for cue in _cues([*some])]
    lines = [
        f"{_time(begins)} --> {_time(min(ends, recording.lasts_ms))}\n{written}\n"
        for at, until, text in sorted(cues)
        if (begins := max(0, at - recording.begins_at)) < recording.lasts_ms
        and (ends := until - recording.begins_at) > begins
        and (written := _written(text))
    ]
    return "\n".join(["WEBVTT\n", *lines])


def _cues(captions: list[Caption]) -> Iterator[tuple[int, int, str]]:
    following = dict(pairwise(sorted({caption.at for caption in captions})))
    for caption in sorted(captions, key=lambda caption: caption.at):
        ends = caption.at + caption.lasts_ms
        yield caption.at, min(ends, following.get(caption.at, ends)), caption.text


def _speaks(lang: str, wanted: str) -> bool:
    return lang.lower() == wanted.lower() or lang.lower().startswith(f"{wanted.lower()}-")


def _written(text: str) -> str:
    """Return the words of a cue: no markup, and no empty line, which would end it."""
    written = "\n".join(lines_of(text))
    return written.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(ms: int) -> str:
    hours, rest = divmod(ms, HOUR_MS)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
