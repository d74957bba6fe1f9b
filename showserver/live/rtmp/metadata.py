"""What an encoder announces of its stream, with nothing in it but short facts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from showserver.live import flv
from showserver.live.rtmp import amf0
from showserver.live.rtmp.amf0 import Value
from showserver.live.rtmp.errors import RtmpError

FACTS = 64
TEXT = 256
FPS, SIDE = 240, 16_384  # beyond any picture that is streamed


def metadata_tag(words: Sequence[Value], timestamp: int) -> flv.Tag | None:
    """Return the tag for a data message; None if it is no metadata."""
    if words and words[0] == "@setDataFrame":
        words = words[1:]
    if len(words) < 2 or words[0] != "onMetaData" or not isinstance(words[1], dict):
        return None
    facts = dict([(name, fact) for name, fact in words[1].items() if _is_plain(name, fact)][:FACTS])
    body = amf0.encode(["onMetaData"]) + amf0.encode_array(facts)
    return flv.Tag(flv.DATA, timestamp, body)


class Announced(NamedTuple):
    """What an encoder says of its picture: frames a second and size; 0 for what it does not say."""

    fps: float = 0
    width: int = 0
    height: int = 0


def announced(tag: flv.Tag) -> Announced:
    """Return what a metadata tag announces; nothing if it cannot be read."""
    try:
        words = amf0.decode(tag.body)
    except RtmpError:
        return Announced()
    facts = words[1] if len(words) > 1 and isinstance(words[1], dict) else {}
    sides = (round(_number(facts.get(side), SIDE)) for side in ("width", "height"))
    return Announced(_number(facts.get("framerate"), FPS), *sides)


def _number(fact: Value, limit: float) -> float:
    """Return a number that can be meant, else 0."""
    is_number = isinstance(fact, float) and math.isfinite(fact)
    return fact if is_number and isinstance(fact, float) and 0 < fact <= limit else 0


def _is_plain(name: str, fact: Value) -> bool:
    if len(name) > TEXT:
        return False
    if isinstance(fact, float):
        return math.isfinite(fact)
    return isinstance(fact, bool) or (isinstance(fact, str) and len(fact) <= TEXT)
