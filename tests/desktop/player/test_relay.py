"""The relay between the server and this window's players."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest

from desktop.player.relay import Relay
from tests.desktop.player.test_show_clock import packet

PATIENCE_S = 10
SECRET = "nobody-guesses"
Answer = Callable[[BaseHTTPRequestHandler], None]


class House:
    """A server that answers as the test says, and remembers what was asked."""

    def __init__(self, answer: Answer) -> None:
        self.asked: list[str] = []
        self.gone = threading.Event()
        asked = self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"


@contextmanager
def house(answer: Answer) -> Iterator[tuple[House, Relay]]:
    there, relay = House(answer), Relay(SECRET, lambda *_: None)
    thread = threading.Thread(target=there.server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield there, relay
    finally:
        relay.close()
        there.server.shutdown()
        there.server.server_close()
        thread.join()


def at(relay: Relay, place: str) -> str:
    return f"http://127.0.0.1:{relay.port}/{SECRET}/{place}"


def fetched(address: str) -> HTTPResponse:
    parts = urlsplit(address)
    player = HTTPConnection(parts.hostname or "", parts.port, timeout=PATIENCE_S)
    player.request("GET", parts.path)
    return player.getresponse()


def told(handler: BaseHTTPRequestHandler) -> None:
    body = handler.path.encode()
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def test_what_is_asked_again_is_asked_with_the_newest_token_and_segments_with_none():
    with house(told) as (there, relay):
        relay.lead_to(f"{there.url}/live/index.m3u8?token=one")
        address = at(relay, "1/index.m3u8")
        assert fetched(address).read() == b"/live/index.m3u8?token=one"
        relay.lead_to(f"{there.url}/live/index.m3u8?token=two")
        assert fetched(address).read() == b"/live/index.m3u8?token=two"
        segment = at(relay, "1/seg/a-b_C.ts")
        assert fetched(segment).read().rstrip(b"?") == b"/live/seg/a-b_C.ts"


def test_who_is_sent_on_stays_with_the_relay():
    def sends_on(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(307)
        handler.send_header("Location", "http://elsewhere.example/x/index.m3u8?token=one")
        handler.end_headers()

    with house(sends_on) as (there, relay):
        relay.lead_to(f"{there.url}/live/stream.ts?token=one")
        answer = fetched(at(relay, "1/stream.ts"))
        assert (answer.status, answer.headers["Location"]) == (307, "index.m3u8")


@pytest.mark.parametrize("place", ["/", "/wrong/1/stream.ts", "/{secret}/1/../../key", "/{secret}"])
def test_only_the_picture_is_served_and_only_to_who_knows_the_address(place):
    with house(told) as (there, relay):
        relay.lead_to(f"{there.url}/live/stream.ts?token=one")
        address = f"http://127.0.0.1:{relay.port}{place.format(secret=SECRET)}"
        assert fetched(address).status == 404
        assert there.asked == []


def test_a_refusal_of_the_server_is_handed_on():
    with house(lambda handler: handler.send_error(403)) as (there, relay):
        relay.lead_to(f"{there.url}/live/stream.ts?token=old")
        assert fetched(at(relay, "1/stream.ts")).status == 403


def test_a_server_that_is_not_there_ends_the_answer():
    relay = Relay(SECRET, lambda *_: None)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        relay.lead_to(f"http://127.0.0.1:{free.getsockname()[1]}/live/stream.ts")
        with pytest.raises(ConnectionError):
            fetched(at(relay, "1/stream.ts"))
    relay.close()


def test_who_waits_for_a_network_that_brings_nothing_is_hung_up_on():
    stays = threading.Event()

    def stalls(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"G" * 188)
        stays.wait(PATIENCE_S)

    with house(stalls) as (there, relay):
        relay.lead_to(f"{there.url}/live/stream.ts?token=one")
        answer = fetched(at(relay, "3/stream.ts"))
        assert answer.read(188) == b"G" * 188
        relay.end(4)  # another's
        relay.end(3)
        assert answer.read() == b""
        stays.set()


def test_where_a_load_begins_is_told_also_when_it_was_sent_on_to_segments():
    told: list[tuple[int, int | None, bool]] = []

    def plays(handler: BaseHTTPRequestHandler) -> None:
        is_segment = "/seg/" in handler.path
        handler.send_response(200 if is_segment else 307)
        if not is_segment:
            handler.send_header("Location", "index.m3u8")
        handler.end_headers()
        if is_segment:
            first = 9_000 if "first" in handler.path else 90_000
            handler.wfile.write(packet(0x100, first) + packet(0x101, first))

    there = House(plays)
    thread = threading.Thread(target=there.server.serve_forever, args=(0.02,))
    thread.start()
    relay = Relay(SECRET, lambda *news: told.append(news))
    relay.lead_to(f"{there.url}/live/stream.ts?token=one")
    for place in ("1/stream.ts", "1/seg/first.ts", "1/seg/second.ts"):
        fetched(at(relay, place)).read()
    relay.close()
    there.server.shutdown()
    there.server.server_close()
    thread.join()
    assert told == [(1, 9_000, True)]
