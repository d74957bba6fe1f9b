"""FLV, as RTMP carries it: tags written, cut out of bytes, and described; nothing is decoded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

HEADER = b"FLV\x01\x05\x00\x00\x00\x09\x00\x00\x00\x00"
"""What a file begins with: sound and picture follow."""
AUDIO, VIDEO, DATA = 8, 9, 18
TAG_BYTES = 4 * 1024 * 1024  # of one tag's body; a key frame at 50 Mbit/s stays below
HEAD = 11
TAIL = 4

Kind = Literal["video", "audio", "data"]
_KINDS: dict[int, Kind] = {AUDIO: "audio", VIDEO: "video", DATA: "data"}
_VIDEO_CODECS = {2: "H.263", 3: "Screen Video", 4: "VP6", 5: "VP6 alpha", 6: "Screen Video 2"}
_VIDEO_CODECS |= {8: "VP8", 9: "VP9", 12: "H.265", 13: "AV1"}
_AUDIO_CODECS = {0: "PCM", 1: "ADPCM", 2: "MP3", 3: "PCM", 4: "Nellymoser", 5: "Nellymoser"}
_AUDIO_CODECS |= {6: "Nellymoser", 7: "G.711 A-law", 8: "G.711 mu-law", 11: "Speex", 14: "MP3"}
_FOUR_CC = {"hvc1": "H.265", "hev1": "H.265", "av01": "AV1", "vp08": "VP8", "vp09": "VP9"}
_FOUR_CC |= {"avc1": "H.264", "mp4a": "AAC", "Opus": "Opus", "fLaC": "FLAC", "ac-3": "AC-3"}
_FOUR_CC |= {"ec-3": "E-AC-3", ".mp3": "MP3"}


class NotFlv(ValueError):
    """The bytes are not FLV, or a tag is larger than any camera makes."""


class Tag(NamedTuple):
    """One tag: its type (`AUDIO`, `VIDEO`, `DATA`), ms since the stream began, and its body."""

    type: int
    timestamp: int
    body: bytes

    def packed(self) -> bytes:
        """Return the tag with its head and the size that follows it."""
        size = len(self.body)
        stamp = self.timestamp & 0xFFFFFFFF
        head = bytes([self.type]) + size.to_bytes(3, "big")
        head += (stamp & 0xFFFFFF).to_bytes(3, "big") + bytes([stamp >> 24]) + b"\0\0\0"
        return head + self.body + (HEAD + size).to_bytes(TAIL, "big")


class Described(NamedTuple):
    """What the first bytes of a tag tell.

    `codec` is as people call it; `taken` whether viewers can be sent it. A sequence header tells
    a decoder how to begin; it is no frame.
    """

    kind: Kind
    codec: str
    taken: bool
    is_key: bool = False
    is_header: bool = False


def described(tag: Tag) -> Described:
    """Describe a tag; one too short to say what it is is not taken."""
    if tag.type == DATA:
        return Described("data", "", True)
    if tag.type == VIDEO and len(tag.body) >= 1:
        return _video(tag.body)
    if tag.type == AUDIO and len(tag.body) >= 1:
        return _audio(tag.body)
    return Described(_KINDS.get(tag.type, "data"), "nothing", False)


class Reader:
    """Cuts the tags out of FLV bytes, which may come cut anywhere; holds at most one tag."""

    def __init__(self) -> None:
        """Begin before the header."""
        self._held = bytearray()
        self._begun = False

    def feed(self, data: bytes) -> Iterator[Tag]:
        """Return the tags that are whole now; raises `NotFlv`."""
        self._held += data
        if not self._begun:
            if len(self._held) < len(HEADER):
                return
            if not self._held.startswith(b"FLV\x01") or self._held[5:9] != HEADER[5:9]:
                raise NotFlv("expected the header of an FLV stream")
            del self._held[: len(HEADER)]
            self._begun = True
        while (tag := self._next()) is not None:
            yield tag

    def _next(self) -> Tag | None:
        held = self._held
        if len(held) < HEAD:
            return None
        size = int.from_bytes(held[1:4], "big")
        if held[0] not in _KINDS or size > TAG_BYTES:
            raise NotFlv(f"expected a tag of at most {TAG_BYTES} bytes, got {size} of {held[0]}")
        whole = HEAD + size + TAIL
        if len(held) < whole:
            return None
        stamp = held[7] << 24 | int.from_bytes(held[4:7], "big")
        tag = Tag(held[0], stamp, bytes(held[HEAD : HEAD + size]))
        del held[:whole]
        return tag


def _video(body: bytes) -> Described:
    is_key = body[0] >> 4 & 7 == 1
    if body[0] & 0x80:  # enhanced RTMP: a name of four letters in place of a number
        return Described("video", _named(body[1:5]), False, is_key)
    codec = body[0] & 15
    if codec != 7:
        return Described("video", _VIDEO_CODECS.get(codec, f"video codec {codec}"), False)
    is_header = len(body) < 2 or body[1] != 1  # the end of a sequence is no frame either
    return Described("video", "H.264", True, is_key, is_header)


def _audio(body: bytes) -> Described:
    codec = body[0] >> 4
    if codec == 9:
        return Described("audio", _named(body[1:5]), False)
    if codec != 10:
        return Described("audio", _AUDIO_CODECS.get(codec, f"audio codec {codec}"), False)
    return Described("audio", "AAC", True, is_header=len(body) < 2 or body[1] == 0)


def _named(four_cc: bytes) -> str:
    """Return how people call a codec, with the letters that came; never what is not a letter."""
    letters = "".join(chr(c) if 32 < c < 127 else "?" for c in four_cc)
    known = _FOUR_CC.get(letters, "")
    return f"{known} ({letters})" if known else letters or "nothing"
