"""Silence as AAC: what takes the place of a frame that nobody is to hear. Nothing is decoded."""

from __future__ import annotations

from functools import cache

from showserver.live.flv import Tag

# Of each channel configuration, the elements of its raw data block (ISO/IEC 14496-3, table 1.19).
_LAYOUTS = {1: "S", 2: "P", 3: "SP", 4: "SPS", 5: "SPP", 6: "SPPL", 7: "SPPPL"}
_LOW_COMPLEXITY = 2  # the object type that everybody streams; the base of HE-AAC as well
_EXTENDED = (5, 29)  # HE-AAC, its second version: the object type of the base comes later
_WINDOW = "0" + "00" + "0" + "000000" + "0"  # a long window of which no band is sent
_CHANNEL = "00000000"  # its gain
_NO_TOOLS = "000"
_END = "111"
_TAG_HEAD = 2  # bytes of an audio tag before the frame


def silenced(tag: Tag, header: Tag | None) -> Tag | None:
    """Return the audio tag with silence for its frame; None where no silence is known.

    `header` is the sequence header of its sound. Sound that cannot be replaced must be left out:
    whoever is muted is not heard.
    """
    frame = silent_frame(header.body[_TAG_HEAD:]) if header is not None else b""
    return tag._replace(body=tag.body[:_TAG_HEAD] + frame) if frame else None


@cache
def silent_frame(config: bytes) -> bytes:
    """Return the frame of silence for an AudioSpecificConfig; empty for one of another kind.

    Laid out by ISO/IEC 14496-3, 4.4.2: every channel has a window of which no band is sent.
    """
    elements = _LAYOUTS.get(_channels(config), "")
    if not elements:
        return b""
    counted = {"S": 0, "P": 0, "L": 0}
    bits = ""
    for element in elements:
        bits += _element(element, counted[element])
        counted[element] += 1
    bits += _END
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _element(element: str, number: int) -> str:
    tag = f"{number:04b}"
    if element == "P":  # a pair, with one window for both
        return "001" + tag + "1" + _WINDOW + "00" + 2 * (_CHANNEL + _NO_TOOLS)
    kind = "000" if element == "S" else "011"
    return kind + tag + _CHANNEL + _WINDOW + _NO_TOOLS


def _channels(config: bytes) -> int:
    """Return the channel configuration of AAC-LC, plain or below HE-AAC; 0 for anything else."""
    bits = "".join(f"{byte:08b}" for byte in config[:16]).ljust(64, "0")
    kind, at = int(bits[:5], 2), 5
    at = _after_rate(bits, at)
    channels, at = int(bits[at : at + 4], 2), at + 4
    if kind in _EXTENDED:
        at = _after_rate(bits, at)
        kind = int(bits[at : at + 5], 2)
    return channels if kind == _LOW_COMPLEXITY else 0


def _after_rate(bits: str, at: int) -> int:
    """Return where the sampling rate at this place ends: an index, or 24 bits behind the last."""
    return at + (28 if bits[at : at + 4] == "1111" else 4)
