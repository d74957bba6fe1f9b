"""What a text may hold before the house accepts it."""

from __future__ import annotations

import regex

from showserver.domain.refusals import Refused

MARKS_PER_GRAPHEME = 16
"""Code points one visible character may be made of; the longest emoji families need 10."""
BYTES_PER_GRAPHEME = 32
"""UTF-8 bytes a character may take on average (a family emoji takes 25): bounds the work."""

_GRAPHEME = regex.compile(r"\X")
_CONTROL = regex.compile(r"[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]")
_CONTROL_BUT_LINES = regex.compile(r"[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029--\n]", regex.V1)
# Overrides and isolates make a line read other than it was written (Unicode TR 36).
_MIRRORED = regex.compile(r"[\u202a-\u202e\u2066-\u2069]")
# A joiner is legitimate between emoji and in some scripts; alone or in rows it only hides text.
_INVISIBLE = regex.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    r"\U000e0001]|[\u200b-\u200f]{2,}|\u200b|\u200e|\u200f"
)
_FLAT = regex.compile(r"^[ -\x7e\u00a1-\u00ac\u00ae-\u017f\u2013-\u201e\u2026\u20ac]*$")


def graphemes(text: str) -> list[str]:
    """Return what a person would call characters."""
    return list(text) if _FLAT.match(text) else _GRAPHEME.findall(text)


def count_graphemes(text: str) -> int:
    """Count what a person would call characters."""
    return len(text) if _FLAT.match(text) else len(_GRAPHEME.findall(text))


def plain(text: str, field: str, limit: int, *, empty: bool = False, lines: bool = False) -> str:
    """Return the text, trimmed, or refuse it naming the field and the limit (in graphemes).

    `empty` allows nothing at all; `lines` allows line breaks.
    """
    text = text.strip()
    if not text:
        if empty:
            return ""
        raise Refused("empty", field)
    if _FLAT.match(text):  # the common case, at a tenth of the cost
        if len(text) > limit:
            raise Refused("too_long", field, limit)
        return text
    if len(text.encode(errors="replace")) > limit * BYTES_PER_GRAPHEME + 64:
        raise Refused("too_long" if len(text) > limit else "stacked_marks", field, limit)
    if (_CONTROL_BUT_LINES if lines else _CONTROL).search(text):
        raise Refused("control_characters", field)
    if _MIRRORED.search(text):
        raise Refused("mirrored_text", field)
    if _INVISIBLE.search(text):
        raise Refused("zero_width", field)
    signs = _GRAPHEME.findall(text)
    if len(signs) > limit:
        raise Refused("too_long", field, limit)
    if max(map(len, signs)) > MARKS_PER_GRAPHEME:
        raise Refused("stacked_marks", field, MARKS_PER_GRAPHEME)
    return text


def between(number: int, field: str, low: int, high: int) -> int:
    """Return the number or refuse it naming the bound that it passed."""
    if number < low:
        raise Refused("too_small", field, low)
    if number > high:
        raise Refused("too_large", field, high)
    return number
