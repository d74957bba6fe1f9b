"""The live picture on its way through this process, at an address on this machine.

FFmpeg reads from a player's device on a thread of Qt's, where no Python may run (see
`desktop.platform.cage`). So the player is given an address that is served here: what passes can be
read, and the token is always the newest. It is served by threads of Python's own: from the loop of
the windows it hangs, as Qt stops a player by waiting there for a reader that waits for us (seen
with HLS).
"""

from __future__ import annotations

import re
import secrets
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from http.server import BaseHTTPRequestHandler
from posixpath import basename
from socketserver import ThreadingTCPServer
from urllib.parse import SplitResult, urljoin, urlsplit

from desktop.player.show_clock import Beginning

CHUNK_BYTES = 64 * 1024
HELD_BYTES = 256 * 1024
"""That may wait for the player; what is beyond stays with the server, which skips or lets go."""
SILENT_S = 10.0  # of a server or a player; then the other is let go
LOADS = 8  # of which the beginning is remembered
OK, REDIRECTS = 200, range(300, 400)
_PLACE = re.compile(r"/(?P<secret>[\w-]+)/(?P<load>\d+)/(?P<name>(?:seg/)?\w[\w.-]*)$", re.ASCII)


class _Load:
    """What is known of one load."""

    def __init__(self) -> None:
        self.beginning: Beginning | None = None
        self.has_segments = False


class Relay:
    """Serves the picture to the players of this process, each load under an address of its own.

    An address holds a secret: other programs of this machine are not let in by it.
    """

    def __init__(self) -> None:
        """Raise `OSError` where this machine has no port left."""
        self._upstream = ""
        self._secret = secrets.token_urlsafe(16)
        self._loads: dict[int, _Load] = {}
        self._number = 0
        self._door = _Door(self)
        threading.Thread(
            target=self._door.serve_forever, args=(0.1,), name="picture", daemon=True
        ).start()

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

    def begin(self) -> tuple[int, str]:
        """Return the number and the address of a new load."""
        self._number += 1
        self._loads[self._number] = _Load()
        self._loads.pop(self._number - LOADS, None)
        name = basename(urlsplit(self._upstream).path)
        base = f"http://127.0.0.1:{self._door.server_address[1]}/{self._secret}"
        return self._number, f"{base}/{self._number}/{name}"

    def begins(self, load: int) -> int | None:
        """Return the presentation time (90 kHz, 33 bits) from which a load's player counts."""
        known = self._loads.get(load)
        return known.beginning.pts if known and known.beginning else None

    def has_segments(self, load: int) -> bool:
        """Return whether a load became HLS, asked for or sent there."""
        known = self._loads.get(load)
        return known is not None and known.has_segments

    def asked(self, path: str) -> tuple[int, SplitResult, Beginning | None] | None:
        """Return which load a path is of, where it leads and what reads the answer; or None."""
        place = _PLACE.match(path)
        if not place or place["secret"] != self._secret or not self._upstream:
            return None
        name = place["name"]
        url = urlsplit(urljoin(self._upstream, name))
        if not name.startswith("seg/"):  # a segment's own name is the secret of it
            url = url._replace(query=urlsplit(self._upstream).query)
        load = int(place["load"])
        return load, url, self._reader(load, name)

    def _reader(self, load: int, name: str) -> Beginning | None:
        """Return what is to read the response: a stream, or the first segment of a load."""
        known = self._loads.get(load)
        if known is None or name.endswith(".m3u8"):
            return None
        known.has_segments = name.startswith("seg/")
        if known.has_segments and known.beginning is not None and known.beginning.pts is not None:
            return None  # not that of a stream which only sent the player on to the playlist
        known.beginning = Beginning()
        return known.beginning


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
        load, url, reader = found
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, HELD_BYTES)
        house = _connection(url)
        try:
            with self.server.holding(self.connection, load):
                house.request(
                    "GET", f"{url.path}?{url.query}", headers={"Accept-Encoding": "identity"}
                )
                self._hand_on(house.getresponse(), reader)
        except (OSError, HTTPException):
            self.close_connection = True  # the watchdog of the picture loads it anew
        finally:
            house.close()

    def _hand_on(self, answer: HTTPResponse, reader: Beginning | None) -> None:
        if answer.status in REDIRECTS:
            # The name alone: whatever the server says, the player stays with this address.
            self._say(answer.status, basename(urlsplit(answer.headers["Location"] or "").path))
            return
        if answer.status != OK:
            self._say(answer.status)
            return
        self.send_response(OK)
        for name in ("Content-Type", "Content-Length"):
            if name in answer.headers:
                self.send_header(name, answer.headers[name])
        self.end_headers()
        while data := answer.read1(CHUNK_BYTES):
            if reader is not None:
                reader.feed(data)
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
