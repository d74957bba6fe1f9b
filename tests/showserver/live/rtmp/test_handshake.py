"""The handshake answers plain clients plainly and signing ones with a signature."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showserver.live.rtmp.errors import RtmpError
from showserver.live.rtmp.handshake import SIZE, Handshake
from tests.showserver.live.rtmp.given import HELLO, NONCE


@given(st.integers(1, 700), st.binary(max_size=50))
def test_a_plain_client_is_answered_plainly(step: int, after: bytes):
    handshake = Handshake(NONCE)
    wire = HELLO + b"c" * SIZE
    got = b""
    for at in range(0, len(wire) - 1, step):
        assert not handshake.is_done
        got += handshake.feed(wire[at : min(at + step, len(wire) - 1)])[0]
    answer, rest = handshake.feed(wire[-1:] + after)
    assert handshake.is_done
    assert rest == after
    assert got + answer == b"\x03" + bytes(8) + NONCE + HELLO[1:]


@pytest.mark.parametrize("place", [8, 772])
def test_a_signing_client_gets_signatures_it_can_check(place: int):
    first = bytearray(b"\0\0\0\0\x09\0\x7c\x02" + NONCE)
    at = sum(first[place : place + 4]) % 728 + place + 4
    unsigned = bytes(first[:at] + first[at + 32 :])
    first[at : at + 32] = hmac.digest(b"Genuine Adobe Flash Player 001", unsigned, "sha256")
    answer, _ = Handshake(NONCE).feed(b"\x03" + bytes(first))
    mine, reply = answer[1 : SIZE + 1], answer[SIZE + 1 :]
    at = sum(mine[place : place + 4]) % 728 + place + 4
    key = b"Genuine Adobe Flash Media Server 001"
    assert hmac.digest(key, mine[:at] + mine[at + 32 :], "sha256") == mine[at : at + 32]
    assert reply[:-32] == first[:-32]
    assert len(reply) == SIZE
    assert reply[-32:] != hashlib.sha256(reply[:-32]).digest()


@pytest.mark.parametrize("first", [b"GET / HTTP/1.1", b"\x16\x03\x01", b"\x06", b"\0"])
def test_what_is_not_rtmp_is_known_by_its_first_byte(first: bytes):
    with pytest.raises(RtmpError, match="expected RTMP version 3"):
        Handshake(NONCE).feed(first)
