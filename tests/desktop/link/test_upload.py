"""A picture on its way to a real media server, and what may happen to it there."""

import asyncio
import itertools
import socket
import threading
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PIL import Image
from prometheus_client import CollectorRegistry
from PySide6.QtCore import QUrl

from desktop.link.upload import Uploader
from desktop.session.view import View
from desktop.viewmodels.uploads import UploadFace
from showserver.domain.shows import Card
from showserver.media import http
from showserver.media.shelf import Shelf
from showserver.media.uploads import PICTURE_BYTES
from showserver.wire.queries import Ticket, UploadTicket
from tests.helpers.desk import StillIntents

TICKET = "let me in"


class House:
    """A media server in a thread of its own, that can be closed and opened on the same port."""

    def __init__(self, folder: Path) -> None:
        self.shelf = Shelf(folder)
        self.shelf.open()
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self.open()

    def open(self) -> None:
        surroundings = http.Surroundings(
            redeem=lambda ticket: "p1" if ticket == TICKET else "",
            invited=lambda code, peer: Card("s1"),
            health=lambda: (True, b"{}"),
            doorplate=lambda query, peer: (HTTPStatus.OK, b"{}"),
            registry=CollectorRegistry(),
            join_address=lambda dialled: dialled,
        )
        self._server = http.MediaServer(self.shelf, surroundings)
        self.port = self._wait(self._server.open("127.0.0.1", self.port))

    def close(self) -> None:
        self._wait(self._server.close())

    def leave(self) -> None:
        self.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def _wait(self, wanted: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(wanted, self._loop).result(20)


class Person:
    """Somebody with a window, who chooses pictures."""

    def __init__(self, port: int, again_ms: tuple[int, ...] = ()) -> None:
        view = View(media_url=f"http://127.0.0.1:{port}")
        self.intents = StillIntents(replace(view, limits=replace(view.limits, picture_bytes=10**8)))
        self.face: Any = UploadFace()
        self.told: list[tuple[str, str]] = []
        self.face.changed.connect(lambda: self.told.append((self.face.state, self.face.errorCode)))
        self.uploader = Uploader(self.intents, self.face, again_ms=again_ms)

    def choose(self, file: Path, ticket: str = TICKET) -> None:
        self.face.choose(QUrl.fromLocalFile(str(file)).toString())
        self.answer(ticket)

    def answer(self, ticket: str | None = TICKET) -> None:
        query, answered = self.intents.questions[-1]
        assert isinstance(query, UploadTicket)
        answered(Ticket(ticket) if ticket else None)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "shelf")
    yield house
    house.leave()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Café foto.png"
    Image.effect_noise((900, 600), 80).convert("RGB").save(path)
    return path


def test_a_picture_arrives_and_gets_its_name(qtbot, house, photo):
    person = Person(house.port)
    person.choose(photo)
    qtbot.waitUntil(lambda: person.face.state == "done", timeout=20_000)
    assert person.face.mediaName
    assert person.face.fileName == "Café foto.png"
    assert person.face.sentBytes == person.face.totalBytes == photo.stat().st_size
    states = [state for state, _ in itertools.groupby(state for state, _ in person.told)]
    assert states == ["reading", "sending", "done"]


def test_what_is_no_picture_is_told_at_once_and_not_tried_again(qtbot, house, tmp_path):
    zipped = tmp_path / "holiday.png"
    zipped.write_bytes(b"PK\x03\x04" + bytes(4000))
    person = Person(house.port, again_ms=(0, 0))
    person.choose(zipped)
    qtbot.waitUntil(lambda: person.face.state == "failed", timeout=20_000)
    assert person.face.errorCode == "pictures_unreadable"
    assert "JPEG" in person.face.errorText
    assert not person.uploader._again.isActive()


def test_what_is_too_large_never_leaves_this_machine(qtbot, house, tmp_path):
    large = tmp_path / "large.png"
    large.write_bytes(bytes(200))
    person = Person(house.port)
    view = person.intents.view
    person.intents.view = replace(view, limits=replace(view.limits, picture_bytes=199))
    person.face.choose(str(large))
    assert person.face.errorCode == "too_large"
    assert not person.intents.questions


def test_what_the_server_finds_too_large_is_told_so(qtbot, house, tmp_path):
    large = tmp_path / "large.png"
    large.write_bytes(bytes(PICTURE_BYTES + 1))
    person = Person(house.port)
    person.choose(large)
    qtbot.waitUntil(lambda: person.face.state == "failed", timeout=20_000)
    assert person.face.errorCode == "too_large"


@pytest.mark.parametrize("name", ["gone.png", "folder"])
def test_a_file_that_cannot_be_opened_is_told(qtbot, tmp_path, name):
    (tmp_path / "folder").mkdir()
    person = Person(1)
    person.face.choose(str(tmp_path / name))
    assert person.face.errorCode == "file"


def test_a_link_that_is_lost_is_tried_again_by_itself(qtbot, house, photo):
    house.close()
    person = Person(house.port, again_ms=(50, 50, 50, 50))
    person.choose(photo)
    qtbot.waitUntil(lambda: len(person.intents.questions) > 1, timeout=20_000)
    assert ("failed", "away") in person.told
    house.open()
    person.answer()
    qtbot.waitUntil(lambda: person.face.state == "done", timeout=20_000)


def test_without_a_ticket_the_link_is_away(qtbot, photo):
    person = Person(1, again_ms=(0,))
    person.choose(photo, ticket="")
    assert person.face.errorCode == "away"
    qtbot.waitUntil(lambda: len(person.intents.questions) == 2)
    person.answer(None)
    assert person.face.errorCode == "gave_up"
    person.face.retry()
    person.answer(None)
    assert person.face.errorCode == "away"


def _cut_off(listening: socket.socket) -> None:
    heard, _ = listening.accept()
    heard.recv(1000)
    heard.close()  # with bytes unread: the other side hears a reset


def test_a_link_that_breaks_in_the_middle_is_away(qtbot, tmp_path):
    large = tmp_path / "large.png"
    large.write_bytes(bytes(8_000_000))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_cut_off, args=(listening,))
        thread.start()
        person = Person(listening.getsockname()[1], again_ms=(60_000,))
        person.choose(large)
        qtbot.waitUntil(lambda: person.face.state == "failed", timeout=20_000)
        thread.join(20)
    assert person.face.errorCode == "away"
    assert person.uploader._again.isActive()
    person.face.cancel()
    assert person.face.state == "none"
    assert not person.uploader._again.isActive()


def test_an_answer_for_a_picture_that_was_left_out_changes_nothing(qtbot, house, photo):
    person = Person(house.port)
    person.face.choose(str(photo))
    person.face.cancel()
    person.answer()
    assert person.face.state == "none"
    assert person.uploader._reply is None
