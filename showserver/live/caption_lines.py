"""What a captioner's tool sends: lines that are understood, or a sentence about what is wrong."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import msgspec

from showserver.domain.captions import CAPTION_BYTES
from showserver.domain.refusals import Refused
from showserver.domain.words import count_graphemes

LINES = 50
BODY_BYTES = 64 * 1024
IDEMPOTENCY_KEY = "Idempotency-Key"
KEY_LIMIT = 200

_STATUS = {
    "bad_token": HTTPStatus.FORBIDDEN,
    "no_token": HTTPStatus.UNAUTHORIZED,
    "not_on_air": HTTPStatus.CONFLICT,
    "no_such_show": HTTPStatus.CONFLICT,
    "too_many": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "too_fast": HTTPStatus.TOO_MANY_REQUESTS,
    "journal_unavailable": HTTPStatus.SERVICE_UNAVAILABLE,
}


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One caption as a captioner sends it; see the protocol page."""

    text: str
    id: str = ""
    lang: str = ""
    at: int = 0
    ago_ms: int | None = None
    lasts_ms: int = 0


class Declined(Exception):
    """Why a request was not taken, or only its first lines."""

    def __init__(self, code: str, message: str, *, wait_ms: int = 0, **more: Any) -> None:
        """`more` goes into the answer; what is None or 0 of it stays out."""
        super().__init__(code)
        self.status = _STATUS.get(code, HTTPStatus.BAD_REQUEST)
        self.wait_ms = wait_ms
        told = {"code": code, "message": message, "wait_ms": wait_ms, **more}
        self.told = {name: value for name, value in told.items() if value}


def lines_in(body: bytes) -> list[Line]:
    """Return the captions of a body: one object, or one a line; raises `Declined`."""
    try:
        return [_line(body)]
    except _UNREADABLE as error:
        written = [row for row in body.splitlines() if row.strip()]
        if len(written) < 2:
            raise _unreadable(error) from None
    if len(written) > LINES:
        message = f"Expected at most {LINES} captions at once, got {len(written)}."
        raise Declined("too_many", message, limit=LINES)
    lines = []
    for number, row in enumerate(written, 1):
        try:
            lines.append(_line(row))
        except _UNREADABLE as error:
            raise _unreadable(error, line=number) from None
    return lines


_UNREADABLE = (msgspec.DecodeError, ValueError, RecursionError)
_decode = msgspec.json.Decoder(Line).decode


def _line(body: bytes) -> Line:
    line = _decode(body)
    if line.at and line.ago_ms is not None:
        raise ValueError("Expected at or ago_ms, got both")
    return line


def _unreadable(error: Exception, **more: Any) -> Declined:
    message = f"Expected a JSON object with text, or one a line. {str(error)[:300]}."
    return Declined("bad_frame", message, **more)


def keys_of(told: str, show_id: str, count: int) -> Iterator[str]:
    """Yield a command key for each line: the same again for the same key in the same show."""
    if len(told) > KEY_LIMIT:
        message = f"Expected an {IDEMPOTENCY_KEY} of at most {KEY_LIMIT} characters."
        raise Declined("too_long", message, field=IDEMPOTENCY_KEY, limit=KEY_LIMIT)
    for number in range(count):
        parts = json.dumps([show_id, told or secrets.token_hex(), number])
        yield f"caption-{hashlib.sha256(parts.encode()).hexdigest()[:40]}"


def explained(refused: Refused, line: Line) -> str:
    """Say what was expected and what came; never the words themselves."""
    came = {"at": line.at, "lasts_ms": line.lasts_ms, "lang": len(line.lang)}
    match refused.code, refused.field:
        case "too_long", "text":
            return (
                f"Expected text of at most {refused.limit} graphemes and {CAPTION_BYTES} bytes, "
                f"got {count_graphemes(line.text)} and {len(line.text.encode(errors='replace'))}."
            )
        case "too_small" | "too_large" as code, field:
            bound = "least" if code == "too_small" else "most"
            told = f"ago_ms {line.ago_ms}" if line.ago_ms is not None else str(came.get(field))
            return f"Expected {field} of at {bound} {refused.limit}, got {told}."
    return refused.sentence
