"""Bytes to frames and back: strict with what clients send, tolerant with what servers send."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from msgspec import Struct

from showserver.domain.commands import AnyCommand
from showserver.domain.events import AnyEvent
from showserver.domain.kinds import Event
from showserver.domain.moments import OfferMoment
from showserver.domain.refusals import Refused
from showserver.domain.shows import CreateShow, EditShow
from showserver.wire.door import Doorplate
from showserver.wire.frames import Frame, RawNews
from showserver.wire.hello import Hello
from showserver.wire.queries import AnyQuery
from showserver.wire.replay import ReplayHead

Request = AnyCommand | AnyQuery
DEEP_REQUESTS = (CreateShow, EditShow, OfferMoment)
"""Commands that hold further objects."""

_encoder = msgspec.json.Encoder()
_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_hellos = msgspec.json.Decoder(Hello)
_frames: msgspec.json.Decoder[Frame] = msgspec.json.Decoder(Frame)
_events: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
_doorplates = msgspec.json.Decoder(Doorplate)
_replays = msgspec.json.Decoder(ReplayHead)
_news = msgspec.json.Decoder(RawNews)
_refs = msgspec.json.Decoder(dict[str, msgspec.Raw])

_PATH = re.compile(r" - at `\$\.?([^`]*)`$")

encode = _encoder.encode
encode_into = _encoder.encode_into


class BadFrame(Refused):
    """A frame that cannot be read as what it should be; says which field and why."""

    def __init__(self, message: str, field: str, ref: int) -> None:
        super().__init__("bad_frame", field)
        self.message = message
        self.ref = ref


def decode_hello(frame: bytes) -> Hello:
    """Return the first frame of a client, or raise `BadFrame`."""
    try:
        hello = _hellos.decode(frame)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise _explained(error, frame) from None
    if hello.position is not None:
        _refuse_unknown_inside(hello, frame)
    return hello


def decode_request(frame: bytes) -> Request:
    """Return a command or a question, or raise `BadFrame`."""
    try:
        request = _requests.decode(frame)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise _explained(error, frame) from None
    if isinstance(request, DEEP_REQUESTS):
        _refuse_unknown_inside(request, frame)
    return request


def decode_frame(frame: bytes) -> Frame | None:
    """Return a frame of the server; None for a kind that this client does not know."""
    try:
        return _frames.decode(frame)
    except msgspec.ValidationError as error:
        if "Invalid value" in str(error) and str(error).endswith("`$.kind`"):
            return None
        raise


def decode_event(news: RawNews) -> Event | None:
    """Return an event; None for one that this client cannot read (law 11)."""
    try:
        return _events.decode(news.event)
    except msgspec.ValidationError:
        return None


def decode_doorplate(body: bytes) -> Doorplate | None:
    """Return what stands on the door; None for words that are no doorplate."""
    try:
        plate = _doorplates.decode(body)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return plate if plate.applaus else None


def decode_replay_head(line: bytes) -> ReplayHead | None:
    """Return the first line of a replay; None for one that is none."""
    try:
        return _replays.decode(line)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None


def decode_replay_line(line: bytes) -> tuple[int, Event] | None:
    """Return an event of a replay and its time; None for one that this client cannot read."""
    try:
        news = _news.decode(line)
        event = decode_event(news)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return (news.at, event) if event else None


def _refuse_unknown_inside(request: Struct, frame: bytes) -> None:
    """Refuse a field that the values inside a request do not have.

    They are the same types that a client folds, where an unknown field must be let through; so
    the decoder lets it through here as well.
    """
    field = _unknown_inside(request, msgspec.json.decode(frame))
    if field:
        message = f"Object contains unknown field `{field}`"
        raise BadFrame(message, field, _ref_of(frame))


def _unknown_inside(value: object, sent: Any) -> str:
    if isinstance(value, tuple):
        return next(filter(None, map(_unknown_inside, value, sent)), "")
    if not isinstance(value, Struct):
        return ""
    known = {*value.__struct_fields__, value.__struct_config__.tag_field}
    for name, inner in sent.items():
        if name not in known:
            return str(name)[:100]
        if found := _unknown_inside(getattr(value, name, None), inner):
            return f"{name}.{found}"
    return ""


def _explained(error: Exception, frame: bytes) -> BadFrame:
    message = str(error)
    where = _PATH.search(message)
    field = where.group(1) if where else ""
    unknown = re.search(r"unknown field `([^`]*)`", message) or re.search(
        r"missing required field `([^`]*)`", message
    )
    if unknown:
        field = f"{field}.{unknown.group(1)}" if field else unknown.group(1)
    return BadFrame(message[:300], field[:100], _ref_of(frame))


def _ref_of(frame: bytes) -> int:
    """Return the ref of a frame that is otherwise unreadable, 0 if even that cannot be read."""
    try:
        ref = msgspec.json.decode(_refs.decode(frame).get("ref", b"0"))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return 0
    return ref if isinstance(ref, int) and not isinstance(ref, bool) else 0
