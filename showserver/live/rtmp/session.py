"""One publisher's RTMP session: from the handshake to the last tag, without a socket or clock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from showserver.live import flv
from showserver.live.rtmp import amf0, chunks
from showserver.live.rtmp.amf0 import Value
from showserver.live.rtmp.chunks import ChunkReader, ChunkWriter, Message
from showserver.live.rtmp.errors import RtmpError
from showserver.live.rtmp.handshake import Handshake
from showserver.live.rtmp.metadata import metadata_tag
from showserver.live.timeline import Timeline

APP = "live"
STREAM_ID = 1
WINDOW = 2_500_000  # bytes after which each side tells the other what it has
CHUNK_SIZE = 4_096
KEY_LENGTH = 256
_LEAST_WINDOW = 64 * 1024
_DATA_AMF3, _COMMAND_AMF3, _COMMAND, _AGGREGATE = 15, 17, 20, 22
_PING, _PONG = 6, 7
_CONTROL, _ANSWERS, _STATUS = 2, 3, 5  # chunk streams


class PublishAsked(NamedTuple):
    """Somebody wants to go live; `accept` or `refuse` before reading on."""

    key: str


class TagCame(NamedTuple):
    """A tag of the accepted publisher, its time tamed."""

    tag: flv.Tag
    jumps: int


class CodecRefused(NamedTuple):
    """The publisher sent what viewers cannot be sent; it was told so."""

    name: str


class PublishEnded(NamedTuple):
    """The publisher said that it is done."""


Event: TypeAlias = PublishAsked | TagCame | CodecRefused | PublishEnded


class Session:
    """The server's side of one connection. It sends nothing itself: see `outgoing`."""

    def __init__(self, nonce: bytes) -> None:
        """`nonce` is `handshake.NONCE_BYTES` of randomness."""
        self._handshake = Handshake(nonce)
        self._reader = ChunkReader()
        self._writer = ChunkWriter()
        self._out = bytearray()
        self._timeline = Timeline()
        self._window = WINDOW
        self._received = 0
        self._acknowledged = 0
        self._is_connected = False
        self._is_accepted = False

    @property
    def has_shaken_hands(self) -> bool:
        """Whether the other side has proved to speak RTMP."""
        return self._handshake.is_done

    def outgoing(self) -> bytes:
        """Return the bytes to send, once."""
        out = bytes(self._out)
        self._out.clear()
        return out

    def receive(self, data: bytes) -> Iterator[Event]:
        """Take bytes, cut anywhere, and return what they mean; raises `RtmpError`.

        To be read to its end, or not any further after an error.
        """
        self._received += len(data)
        if not self._handshake.is_done:
            answer, data = self._handshake.feed(data)
            self._out += answer
        if self._handshake.is_done:
            for message in self._reader.feed(data):
                if (event := self._event(message)) is not None:
                    yield event
            self._acknowledge()

    def accept(self) -> None:
        """Let the publisher who asked begin."""
        self._is_accepted = True
        self._reader.trust()
        begin = bytes(2) + STREAM_ID.to_bytes(4, "big")
        self._send(_CONTROL, Message(chunks.USER_CONTROL, begin))
        self._status("status", "NetStream.Publish.Start", "You are live.")

    def refuse(self, sentence: str) -> None:
        """Tell the publisher that this name opens nothing; the connection is to be closed."""
        self._status("error", "NetStream.Publish.BadName", sentence)

    def end(self, sentence: str) -> None:
        """Tell the publisher that its time is over; the connection is to be closed."""
        self._status("error", "NetStream.Publish.Failed", sentence)

    def _event(self, message: Message) -> Event | None:
        kind, payload = message.type, message.payload
        if kind in (flv.AUDIO, flv.VIDEO):
            return self._media(message)
        if kind in (flv.DATA, _DATA_AMF3):
            return self._data(payload[1:] if kind == _DATA_AMF3 else payload)
        if kind in (_COMMAND, _COMMAND_AMF3):
            return self._command(payload[1:] if kind == _COMMAND_AMF3 else payload)
        if kind == chunks.WINDOW_SIZE:
            self._window = max(_LEAST_WINDOW, int.from_bytes(payload[:4], "big"))
        elif kind == chunks.USER_CONTROL and payload[:2] == _PING.to_bytes(2, "big"):
            pong = _PONG.to_bytes(2, "big") + payload[2:6]
            self._send(_CONTROL, Message(chunks.USER_CONTROL, pong))
        elif kind == _AGGREGATE:
            raise RtmpError("expected audio and video one by one, got an aggregate message")
        return None  # acknowledgements and what we never asked for

    def _media(self, message: Message) -> Event | None:
        if not self._is_accepted:
            raise RtmpError("expected a stream key before the first picture")
        if not message.payload:
            return None  # how some encoders say that a track pauses
        tag = flv.Tag(message.type, message.timestamp, message.payload)
        told = flv.described(tag)
        if not told.taken:
            self.end(f"{told.codec} cannot be shown here: set the encoder to H.264 and AAC.")
            return CodecRefused(told.codec)
        # A header's stamp may be anything; it belongs to whatever follows.
        at = self._timeline.newest
        if not told.is_header:
            at = self._timeline.place(told.kind, message.timestamp)
        return TagCame(tag._replace(timestamp=at), self._timeline.jumps)

    def _data(self, payload: bytes) -> Event | None:
        if not self._is_accepted:
            raise RtmpError("expected a stream key before the first metadata")
        tag = metadata_tag(amf0.decode(payload), self._timeline.newest)
        return TagCame(tag, self._timeline.jumps) if tag else None

    def _command(self, payload: bytes) -> Event | None:
        words = amf0.decode(payload)
        name = words[0] if words else None
        number = words[1] if len(words) > 1 and isinstance(words[1], float) else 0.0
        match name:
            case "connect":
                self._connect(number, words[2] if len(words) > 2 else None)
            case "releaseStream":
                self._answer("_result", number, None)
            case "FCPublish":
                self._answer("onFCPublish", 0.0, None)
            case "createStream":
                self._needs_connection()
                self._answer("_result", number, None, float(STREAM_ID))
            case "publish":
                return self._publish(words)
            case "play" | "play2":
                raise RtmpError("expected a publisher; viewers watch over HTTP")
            case "FCUnpublish" | "deleteStream" | "closeStream" if self._is_accepted:
                return self._unpublish()
        return None  # encoders ask for more than we have, and go on without

    def _connect(self, number: float, wish: Value) -> None:
        app = wish.get("app") if isinstance(wish, dict) else None
        if not isinstance(app, str) or app.partition("?")[0].strip("/") != APP:
            code = "NetConnection.Connect.Rejected"
            self._answer("_error", number, None, _info("error", code, _WRONG_APP))
            raise RtmpError(_WRONG_APP)
        self._is_connected = True
        size = WINDOW.to_bytes(4, "big")
        self._send(_CONTROL, Message(chunks.WINDOW_SIZE, size))
        self._send(_CONTROL, Message(chunks.PEER_BANDWIDTH, size + b"\x02"))
        self._out += self._writer.resized(CHUNK_SIZE)
        about: Value = {"fmsVer": "FMS/3,0,1,123", "capabilities": 31.0}
        told = _info("status", "NetConnection.Connect.Success", "Welcome.")
        self._answer("_result", number, about, {**told, "objectEncoding": 0.0})

    def _publish(self, words: list[Value]) -> Event:
        self._needs_connection()
        if self._is_accepted:
            raise RtmpError("expected one publish on a connection")
        key = words[3] if len(words) > 3 else None
        fits = isinstance(key, str) and len(key) <= KEY_LENGTH
        return PublishAsked(key if fits and isinstance(key, str) else "")

    def _unpublish(self) -> Event:
        self._is_accepted = False
        self._status("status", "NetStream.Unpublish.Success", "Until next time.")
        return PublishEnded()

    def _needs_connection(self) -> None:
        if not self._is_connected:
            raise RtmpError("expected connect first")

    def _acknowledge(self) -> None:
        if self._received - self._acknowledged >= self._window:
            self._acknowledged = self._received
            count = (self._received & 0xFFFFFFFF).to_bytes(4, "big")
            self._send(_CONTROL, Message(chunks.ACKNOWLEDGEMENT, count))

    def _answer(self, name: str, number: float, *values: Value) -> None:
        self._send(_ANSWERS, Message(_COMMAND, amf0.encode([name, number, *values])))

    def _status(self, level: str, code: str, sentence: str) -> None:
        words: list[Value] = ["onStatus", 0.0, None, _info(level, code, sentence)]
        self._send(_STATUS, Message(_COMMAND, amf0.encode(words), 0, STREAM_ID))

    def _send(self, number: int, message: Message) -> None:
        self._out += self._writer.packed(number, message)


_WRONG_APP = f"expected the address rtmp://HOST/{APP}"


def _info(level: str, code: str, sentence: str) -> dict[str, Value]:
    return {"level": level, "code": code, "description": sentence}
