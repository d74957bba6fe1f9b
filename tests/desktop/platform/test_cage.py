"""QML reaches our house and nobody else, and keeps what it fetched."""

import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from desktop.platform.cage import NO_PROXY, Cage

PICTURE = Path(__file__).resolve().parents[2] / "ui" / "portrait.png"


class House(ThreadingHTTPServer):
    """Serves one picture under every name and counts who asks."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        super().__init__(("127.0.0.1", 0), Picture)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/media/one.png"


class Picture(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        house: Any = self.server
        house.asked.append(self.path)
        body = PICTURE.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "public, max-age=31536000, immutable")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def house() -> Iterator[House]:
    server = House()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def cage(qtbot: QtBot, tmp_path: Path) -> Iterator[Cage]:
    cage = Cage(tmp_path / "pictures")
    cage.close_in()
    yield cage
    QNetworkProxy.setApplicationProxy(NO_PROXY)


def asked_of(cage: Cage, qtbot: QtBot, verb: str, target: str) -> int:
    """Ask the cage as Qt asks a proxy; returns the status it answers."""
    told: list[int] = []

    def ask() -> None:
        line = HTTPConnection("127.0.0.1", cage.port, timeout=10)
        line.request(verb, target, headers={"Host": "127.0.0.1"})
        told.append(line.getresponse().status)
        line.close()

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: bool(told))
    thread.join()
    return told[0]


def test_a_picture_of_our_house_comes_in(qtbot: QtBot, cage: Cage, house: House) -> None:
    cage.allow("127.0.0.1")
    assert asked_of(cage, qtbot, "GET", house.url) == 200
    assert house.asked == ["/media/one.png"]


def test_what_was_fetched_is_there_without_network(qtbot: QtBot, cage: Cage, house: House) -> None:
    cage.allow("127.0.0.1")
    asked_of(cage, qtbot, "GET", house.url)
    house.asked.clear()
    assert asked_of(cage, qtbot, "GET", house.url) == 200
    assert house.asked == []


@pytest.mark.parametrize("allowed", ["", "applaus.example"])
def test_nobody_else_is_asked(qtbot: QtBot, cage: Cage, house: House, allowed: str) -> None:
    cage.allow(allowed)
    assert asked_of(cage, qtbot, "GET", house.url) == 403
    assert asked_of(cage, qtbot, "CONNECT", f"127.0.0.1:{house.server_port}") == 403
    assert house.asked == []


def test_the_cage_sends_nothing_out(qtbot: QtBot, cage: Cage, house: House) -> None:
    cage.allow("127.0.0.1")
    assert asked_of(cage, qtbot, "POST", house.url) == 403
    assert house.asked == []


def test_qml_asks_through_the_cage(qtbot: QtBot, cage: Cage) -> None:
    complaints: list[str] = []
    engine = QQmlEngine()
    engine.setOutputWarningsToStandardError(False)
    engine.warnings.connect(lambda found: complaints.extend(w.toString() for w in found))
    component = QQmlComponent(engine)
    component.setData(QByteArray(b"import QtQuick\nImage {}"), QUrl())
    stranger = QUrl("http://stranger.example/a.png")
    image = component.createWithInitialProperties({"source": stranger})
    qtbot.waitUntil(lambda: bool(complaints))
    assert "Forbidden" in complaints[0]
    assert image is not None
    image.deleteLater()
    with qtbot.waitSignal(engine.destroyed):
        engine.deleteLater()
