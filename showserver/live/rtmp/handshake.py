"""The RTMP handshake from the server's side: the simple one, and the one with digests."""

from __future__ import annotations

import hmac

from showserver.live.rtmp.errors import RtmpError

VERSION = 3
SIZE = 1536
NONCE_BYTES = SIZE - 8

# The specification of the signed handshake names these; they are constants, no secrets.
_CLIENT_KEY = b"Genuine Adobe Flash Player 001"
_SERVER_KEY = b"Genuine Adobe Flash Media Server 001"
_LONG_KEY = _SERVER_KEY + bytes.fromhex(
    "f0eec24a8068bee82e00d0d1029e7e576eec5d2d29806fab93b8e636cfeb31ae"
)
_SERVER_RELEASE = bytes([4, 5, 0, 1])  # below 3.0 a client checks no signature
_DIGEST = 32
_PLACES = (8, 772)  # where the four bytes stand whose sum tells where the digest is
_SPREAD = 728


class Handshake:
    """One handshake: feed it what comes until `is_done`; holds 1537 bytes at most."""

    def __init__(self, nonce: bytes) -> None:
        """`nonce` is `NONCE_BYTES` of randomness."""
        self._nonce = nonce
        self._held = bytearray()
        self._answered = False
        self.is_done = False

    def feed(self, data: bytes) -> tuple[bytes, bytes]:
        """Return what to send, and what came after the handshake; raises `RtmpError`."""
        self._held += data
        answer = b""
        if self._held and not self._answered:
            if self._held[0] != VERSION:
                raise RtmpError(f"expected RTMP version {VERSION}, got {self._held[0]}")
            if len(self._held) > SIZE:
                answer = self._answer(bytes(self._held[1 : SIZE + 1]))
                del self._held[: SIZE + 1]
                self._answered = True
        if not self._answered or len(self._held) < SIZE:
            return answer, b""
        # The second part of the client repeats ours. Encoders send all kinds of things there.
        rest = bytes(self._held[SIZE:])
        self._held.clear()
        self.is_done = True
        return answer, rest

    def _answer(self, first: bytes) -> bytes:
        for place in _PLACES:
            at = _digest_at(first, place)
            theirs = first[at : at + _DIGEST]
            if hmac.compare_digest(theirs, _digest(_CLIENT_KEY, _without(first, at))):
                return self._signed(first, theirs, place)
        return bytes([VERSION]) + bytes(8) + self._nonce + first

    def _signed(self, first: bytes, theirs: bytes, place: int) -> bytes:
        mine = bytes(4) + _SERVER_RELEASE + self._nonce
        at = _digest_at(mine, place)
        mine = mine[:at] + _digest(_SERVER_KEY, _without(mine, at)) + mine[at + _DIGEST :]
        reply = first[:-_DIGEST]
        return bytes([VERSION]) + mine + reply + _digest(_digest(_LONG_KEY, theirs), reply)


def _digest_at(part: bytes, place: int) -> int:
    return sum(part[place : place + 4]) % _SPREAD + place + 4


def _without(part: bytes, at: int) -> bytes:
    return part[:at] + part[at + _DIGEST :]


def _digest(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha256")
