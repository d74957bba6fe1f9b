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

PATIENCE_S = 10
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
    there, relay = House(answer), Relay()
    thread = threading.Thread(target=there.server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield there, relay
    finally:
        relay.close()
        there.server.shutdown()
        there.server.server_close()
        thread.join()


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
        _, address = relay.begin()
        assert fetched(address).read() == b"/live/index.m3u8?token=one"
        relay.lead_to(f"{there.url}/live/index.m3u8?token=two")
        assert fetched(address).read() == b"/live/index.m3u8?token=two"
        segment = address.replace("index.m3u8", "seg/a-b_C.ts")
        assert fetched(segment).read().rstrip(b"?") == b"/live/seg/a-b_C.ts"


def test_who_is_sent_on_stays_with_the_relay():
    def sends_on(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(307)
        handler.send_header("Location", "http://elsewhere.example/x/index.m3u8?token=one")
        handler.end_headers()

    with house(sends_on) as (there, relay):
        relay.lead_to(f"{there.url}/live/stream.ts?token=one")
        answer = fetched(relay.begin()[1])
        assert (answer.status, answer.headers["Location"]) == (307, "index.m3u8")


@pytest.mark.parametrize("place", ["/", "/wrong/1/stream.ts", "/{secret}/1/../../key", "/{secret}"])
def test_only_the_picture_is_served_and_only_to_who_knows_the_address(place):
    with house(told) as (there, relay):
        relay.lead_to(f"{there.url}/live/stream.ts?token=one")
        parts = urlsplit(relay.begin()[1])
        secret = parts.path.split("/")[1]
        base = f"http://{parts.netloc}"
        assert fetched(base + place.format(secret=secret)).status == 404
        assert there.asked == []


def test_a_refusal_of_the_server_is_handed_on():
    with house(lambda handler: handler.send_error(403)) as (there, relay):
        relay.lead_to(f"{there.url}/live/stream.ts?token=old")
        assert fetched(relay.begin()[1]).status == 403


def test_a_server_that_is_not_there_ends_the_answer():
    relay = Relay()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        relay.lead_to(f"http://127.0.0.1:{free.getsockname()[1]}/live/stream.ts")
        with pytest.raises(ConnectionError):
            fetched(relay.begin()[1])
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
        load, address = relay.begin()
        answer = fetched(address)
        assert answer.read(188) == b"G" * 188
        relay.end(load + 1)  # another's
        relay.end(load)
        assert answer.read() == b""
        stays.set()
