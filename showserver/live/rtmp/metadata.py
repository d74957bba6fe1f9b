"""What an encoder announces of its stream, with nothing in it but short facts."""

from __future__ import annotations

import math
from collections.abc import Sequence

from showserver.live import flv
from showserver.live.rtmp import amf0
from showserver.live.rtmp.amf0 import Value
from showserver.live.rtmp.errors import RtmpError

FACTS = 64
TEXT = 256


def metadata_tag(words: Sequence[Value], timestamp: int) -> flv.Tag | None:
    """Return the tag for a data message; None if it is no metadata."""
    if words and words[0] == "@setDataFrame":
        words = words[1:]
    if len(words) < 2 or words[0] != "onMetaData" or not isinstance(words[1], dict):
        return None
    facts = dict([(name, fact) for name, fact in words[1].items() if _is_plain(name, fact)][:FACTS])
    body = amf0.encode(["onMetaData"]) + amf0.encode_array(facts)
    return flv.Tag(flv.DATA, timestamp, body)


def announced_fps(tag: flv.Tag) -> float:
    """Return the frames a second that a metadata tag announces, 0 if it does not."""
    try:
        words = amf0.decode(tag.body)
    except RtmpError:
        return 0
    facts = words[1] if len(words) > 1 and isinstance(words[1], dict) else {}
    rate = facts.get("framerate")
    return rate if isinstance(rate, float) and math.isfinite(rate) and 0 < rate <= 240 else 0


def _is_plain(name: str, fact: Value) -> bool:
    if len(name) > TEXT:
        return False
    if isinstance(fact, float):
        return math.isfinite(fact)
    return isinstance(fact, bool) or (isinstance(fact, str) and len(fact) <= TEXT)
