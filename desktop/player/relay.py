"""`python -m desktop.player.relay`: the live picture on its way to the player of a window.

The player is given an address of this process: what passes can be read, and the token is always
the newest. stdin brings a JSON object a line, the first `{"secret": …}`, then `{"to": address}` and
`{"end": load}`; stdout tells `{"port": …}`, and of each load where it begins on the show clock.

It has a process of its own because each way inside the window's was tried and failed. FFmpeg reads
from a device of ours on a thread of Qt's, where no Python may run (see `desktop.platform.cage`).
Served from the loop of the windows it hangs: Qt stops a player by waiting there for a reader that
waits for us. On threads of Python's own, the garbage collector ends objects of Qt's on the wrong
one, and the window dies.
"""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from http.server import BaseHTTPRequestHandler
from posixpath import basename
from socketserver import ThreadingTCPServer
from typing import NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

from desktop.player.show_clock import Beginning

CHUNK_BYTES = 64 * 1024
HELD_BYTES = 256 * 1024
"""That may wait for the player; what is beyond stays with the server, which skips or lets go."""
SILENT_S = 10.0  # of a server or a player; then the other is let go
LOADS = 8  # of which the beginning is remembered
OK, REDIRECTS = 200, range(300, 400)
Told = Callable[[int, int | None, bool], None]
_PLACE = re.compile(r"/(?P<secret>[\w-]+)/(?P<load>\d+)/(?P<name>(?:seg/)?\w[\w.-]*)$", re.ASCII)


class _Load(NamedTuple):
    """What is known of one load."""

    beginning: Beginning
    has_segments: bool


class Relay:
    """Serves the picture at `/SECRET/LOAD/NAME`: other programs of this machine are not let in.

    `told` hears of a load from when (90 kHz, 33 bits) its player counts, and whether it is HLS.
    """

    def __init__(self, secret: str, told: Told) -> None:
        """Raise `OSError` where this machine has no port left."""
        self._upstream = ""
        self._secret = secret
        self._told = told
        self._loads: dict[int, _Load] = {}
        self._door = _Door(self)
        threading.Thread(
            target=self._door.serve_forever, args=(0.1,), name="picture", daemon=True
        ).start()

    @property
    def port(self) -> int:
        """Where it listens on this machine."""
        return int(self._door.server_address[1])

    def close(self) -> None:
        """Hang up on all players."""
        self._upstream = ""
        self._door.shutdown()
        self._door.server_close()
        self._door.hang_up(None)

    def end(self, load: int) -> None:
        """Hang up on the player of a load that is not shown any more."""
        self._door.hang_up(load)

    def lead_to(self, upstream: str) -> None:
        """Fetch from this address from now on; what runs goes on, and asks with its token."""
        self._upstream = upstream

    def asked(self, path: str) -> tuple[int, str, SplitResult] | None:
        """Return which load a path is of, the name in it, and where it leads; None for nowhere."""
        place = _PLACE.match(path)
        if not place or place["secret"] != self._secret or not self._upstream:
            return None
        name, load = place["name"], int(place["load"])
        url = urlsplit(urljoin(self._upstream, name))
        if not name.startswith("seg/"):  # a segment's own name is the secret of it
            url = url._replace(query=urlsplit(self._upstream).query)
        return load, name, url

    def read(self, load: int, data: bytes) -> None:
        """Look at what passes of the beginning of a load."""
        known = self._loads[load]
        before = known.beginning.pts
        known.beginning.feed(data)
        if known.beginning.pts != before:
            self._told(load, known.beginning.pts, known.has_segments)

    def begins(self, load: int, name: str) -> bool:
        """Return whether an answer is what a player counts from: a stream, or a first segment."""
        is_segment = name.startswith("seg/")
        if name.endswith(".m3u8") or (is_segment and load in self._loads):
            return False
        self._loads[load] = _Load(Beginning(), is_segment)
        for old in sorted(self._loads)[:-LOADS]:
            del self._loads[old]
        return True


class _Door(ThreadingTCPServer):
    """Lets the players in, each on a thread of its own."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, relay: Relay) -> None:
        self.relay = relay
        self._players: dict[socket.socket, int] = {}  # each with its load
        super().__init__(("127.0.0.1", 0), _Player)

    @contextmanager
    def holding(self, player: socket.socket, load: int) -> Iterator[None]:
        """Know of a player while it is served."""
        self._players[player] = load
        try:
            yield
        finally:
            self._players.pop(player, None)

    def hang_up(self, load: int | None) -> None:
        """Let the players of a load go, or all."""
        for player, played in list(self._players.items()):
            if load in (None, played):
                with suppress(OSError):
                    player.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: players come and go as they like."""


class _Player(BaseHTTPRequestHandler):
    """One request of a player."""

    server: _Door
    timeout = SILENT_S

    def do_GET(self) -> None:
        """Fetch what is asked for and hand it on as it comes."""
        found = self.server.relay.asked(self.path)
        if found is None:
            self._say(404)
            return
        load, name, url = found
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, HELD_BYTES)
        house = _connection(url)
        try:
            with self.server.holding(self.connection, load):
                house.request(
                    "GET", f"{url.path}?{url.query}", headers={"Accept-Encoding": "identity"}
                )
                self._hand_on(house.getresponse(), load, name)
        except (OSError, HTTPException):
            self.close_connection = True  # the watchdog of the picture loads it anew
        finally:
            house.close()

    def _hand_on(self, answer: HTTPResponse, load: int, name: str) -> None:
        """Pass the answer on, and have it looked at if it is the beginning of a load."""
        if answer.status in REDIRECTS:
            # The name alone: whatever the server says, the player stays with this address.
            self._say(answer.status, basename(urlsplit(answer.headers["Location"] or "").path))
            return
        if answer.status != OK:
            self._say(answer.status)
            return
        self.send_response(OK)
        for header in ("Content-Type", "Content-Length"):
            if header in answer.headers:
                self.send_header(header, answer.headers[header])
        self.end_headers()
        is_beginning = self.server.relay.begins(load, name)
        while data := answer.read1(CHUNK_BYTES):
            if is_beginning:
                self.server.relay.read(load, data)
            self.wfile.write(data)

    def _say(self, status: int, location: str = "") -> None:
        """Answer without a body."""
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: an address holds a secret."""


def _connection(url: SplitResult) -> HTTPConnection:
    kind = HTTPSConnection if url.scheme == "https" else HTTPConnection
    return kind(url.hostname or "", url.port, timeout=SILENT_S)


def main() -> None:
    """Serve until nobody wants it any more: stdin ends also with a window that died."""
    lock = threading.Lock()

    def say(**news: object) -> None:
        with lock:
            print(json.dumps(news), flush=True)

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the window says when it is over
    if not (line := sys.stdin.readline()):
        return
    first = json.loads(line)
    relay = Relay(
        first["secret"], lambda load, pts, segments: say(load=load, pts=pts, segments=segments)
    )
    say(port=relay.port)
    for line in sys.stdin:
        told = json.loads(line)
        if "to" in told:
            relay.lead_to(told["to"])
        if "end" in told:
            relay.end(told["end"])
    os._exit(0)  # threads that wait for the network are not waited for


if __name__ == "__main__":
    main()
