"""A show that is over comes by HTTP, piece by piece, or the theatre hears why not."""

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QHostAddress, QTcpServer, QTcpSocket

from desktop.link.replays import EVENTS_AT_ONCE, LINE_BYTES, ReplayReader
from desktop.session.replay import Replay
from desktop.session.view import View
from showserver.domain.shows import Plan, ShowCreated, ShowWentOnAir
from showserver.domain.views import Own
from showserver.domain.wall import Comment, CommentReleased
from showserver.wire.codec import encode
from showserver.wire.frames import News
from showserver.wire.queries import MediaToken, OwnFound, OwnWanted
from showserver.wire.replay import ReplayHead
from tests.helpers.desk import StillIntents

OWN = Own(cheered=("m1",))
HEAD = encode(ReplayHead("j", 9, "s1", 1000, 9000)) + b"\n"
BEGUN = (ShowCreated("s1", Plan("Noordlicht"), ""), ShowWentOnAir("s1"))


class Theatre(QObject):
    wanted = Signal(str)
    left = Signal()
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.replay: Replay | None = None
        self.reason = ""

    def came(self, replay: Replay) -> None:
        self.replay = replay
        self.settled.emit()

    def failed(self, reason: str) -> None:
        self.reason = reason
        self.settled.emit()


class House(QTcpServer):
    """Answers each request with the same bytes, in pieces of this size."""

    def __init__(self, answer: bytes, piece: int = 1 << 20) -> None:
        super().__init__()
        self.answer, self.piece, self.asked = answer, piece, b""
        self._all: list[QTcpSocket] = []
        self.newConnection.connect(self._greet)
        assert self.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0)

    def _greet(self) -> None:
        visitor = self.nextPendingConnection()
        self._all.append(visitor)
        visitor.readyRead.connect(lambda: self._tell(visitor))

    def _tell(self, visitor: QTcpSocket) -> None:
        self.asked += bytes(visitor.readAll().data())
        for begin in range(0, len(self.answer), self.piece):
            visitor.write(self.answer[begin : begin + self.piece])
            visitor.flush()
        visitor.disconnectFromHost()


def ok(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\n\r\n" + body


def lines(comments: int) -> bytes:
    said = [CommentReleased(Comment(f"c{n}", "p", 0, text="Klap!")) for n in range(comments)]
    return HEAD + b"".join(encode(News(2000, event)) + b"\n" for event in (*BEGUN, *said))


class Intents(StillIntents):
    """Asks for a token get one, or nothing while the link is away."""

    def __init__(self, media_url: str, *, away: bool = False) -> None:
        super().__init__(replace(View(), media_url=media_url))
        self.away = away

    def ask(self, kind: Any, answered: Callable[[Any], None], **fields: Any) -> None:
        assert fields == {"show_id": "s1"}
        answer = OwnFound(OWN) if kind is OwnWanted else MediaToken("t0k", 99)
        answered(None if self.away else answer)


@pytest.fixture
def fetch(qtbot) -> Iterator[Callable[..., Theatre]]:
    kept: list[QObject] = []

    def fetch(answer: bytes, *, away: bool = False, port: int = 0, piece: int = 1 << 20) -> Theatre:
        house, theatre = House(answer, piece), Theatre()
        address = f"http://127.0.0.1:{port or house.serverPort()}"
        reader = ReplayReader(Intents(address, away=away), theatre)
        kept.extend([house, theatre, reader])
        with qtbot.waitSignal(theatre.settled, timeout=5000):
            theatre.wanted.emit("s1")
        if not away and not port:
            assert house.asked.startswith(b"GET /replays/s1.jsonl?token=t0k ")
        return theatre

    yield fetch
    for each in kept:
        each.deleteLater()


def test_a_show_comes_whole_with_who_looks_at_it(fetch):
    replay = fetch(ok(lines(EVENTS_AT_ONCE + 7))).replay
    assert replay.head.ends_at == 9000
    assert len(replay.news) == EVENTS_AT_ONCE + 9
    assert replay.view.cheered == {"m1"}


def test_lines_that_come_in_pieces_are_put_together(fetch):
    assert len(fetch(ok(lines(20)), piece=13).replay.news) == 22


def test_what_a_newer_server_tells_is_skipped(fetch):
    strange = b'{"at":1,"event":{"kind":"show.danced"}}\n'
    assert len(fetch(ok(lines(1) + strange)).replay.news) == 3


@pytest.mark.parametrize("status", ["404 Not Found", "409 Conflict"])
def test_a_show_that_is_not_there_any_more_is_gone(fetch, status):
    assert fetch(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()).reason == "gone"


@pytest.mark.parametrize("status", ["403 Forbidden", "503 Service Unavailable"])
def test_a_door_that_is_shut_for_now_is_tried_again_later(fetch, status):
    assert fetch(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()).reason == "away"


def test_an_answer_that_is_no_show_is_none(fetch):
    assert fetch(ok(b"<html></html>\n")).reason == "gone"
    assert fetch(ok(b"")).reason == "gone"
    assert fetch(ok(b"x" * (LINE_BYTES + 1))).reason == "gone"


def test_a_show_that_breaks_off_is_tried_again_later(fetch):
    assert fetch(ok(lines(20)[:-7])).reason == "away"


def test_a_show_comes_ready_to_be_turned_to_any_time(fetch):
    replay = fetch(ok(lines(EVENTS_AT_ONCE + 7))).replay
    assert not replay.prepare(1)
    assert len(replay.to(9000).news) == 0
    assert replay.view.room.wall.recent[-1].comment_id == f"c{EVENTS_AT_ONCE + 6}"


def test_without_a_link_or_a_server_it_is_away(fetch):
    assert fetch(b"", away=True).reason == "away"
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        assert fetch(b"", port=closed.getsockname()[1]).reason == "away"


def test_who_leaves_hears_nothing_of_it_any_more(qtbot):
    house, theatre = House(ok(lines(3))), Theatre()
    reader = ReplayReader(Intents(f"http://127.0.0.1:{house.serverPort()}"), theatre)
    heard: list[str] = []
    theatre.settled.connect(lambda: heard.append(theatre.reason))
    theatre.wanted.emit("s1")
    theatre.left.emit()
    assert theatre.replay is None
    with qtbot.waitSignal(theatre.settled, timeout=5000):
        theatre.wanted.emit("s1")
    assert heard == [""]
    reader.deleteLater()
