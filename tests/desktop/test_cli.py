"""The command line: what is typed becomes one window."""

import sys

import pytest
from typer.testing import CliRunner

import desktop.app
from desktop.cli import cli
from desktop.link.identity import Identity
from desktop.options import Options


@pytest.fixture
def started(monkeypatch) -> list[Options]:
    found: list[Options] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(desktop.app, "start", lambda options: found.append(options) or 0)
    return found


def run(*typed: str, **environment: str):
    return CliRunner().invoke(cli, list(typed), env=environment)


def test_a_host_opens_a_console_with_the_key(started):
    assert (
        run("host", "house", "--key", "k", "--name", "Marit", "--size", "1600x1000").exit_code == 0
    )
    (options,) = started
    assert (options.surface, options.url, options.size) == (
        "host", "ws://house:8710/v1", (1600, 1000),
    )  # fmt: skip
    assert options.identity == Identity("crew", secret="k", name="Marit")


def test_a_producer_sits_in_the_second_seat(started, tmp_path):
    key = tmp_path / "key"
    key.write_text("from a file\n")
    run(
        "host", "house", "--key-file", str(key), "--name", "P", "--seat", "producer", "--show", "s2"
    )
    identity = started[0].identity
    assert (identity.seat, identity.secret, identity.show) == ("producer", "from a file", "s2")
    assert started[0].profile == "producer"


def test_secrets_may_come_from_the_environment(started):
    run("host", "house", APPLAUS_KEY="k")
    run("join", "house", "--name", "Sofie", APPLAUS_CODE="LAMP 14")
    run("kiosk", "house", APPLAUS_SCREEN_CODE="204-918")
    assert [o.identity.secret for o in started] == ["k", "LAMP 14", "204-918"]


def test_an_employee_joins_by_name(started):
    run(
        "join",
        "ws://h:1",
        "--code",
        "LAMP 14",
        "--name",
        "Sofie",
        "--region",
        "Gent",
        "--lang",
        "nl",
    )
    assert started[0].identity == Identity("employee", "", "LAMP 14", "Sofie", "Gent")
    assert started[0].language == "nl"


def test_an_upright_office_screen(started):
    run("kiosk", "house", "--code", "204-918", "--name", "Kantine", "--portrait")
    assert (started[0].surface, started[0].size) == ("kiosk", (1080, 1920))


def test_nothing_typed_opens_the_join_page(started):
    assert run().exit_code == 0
    assert started[0].surface == "join"


@pytest.mark.parametrize(
    "typed",
    [
        ("host", "not an address", "--key", "k"),
        ("host", "house", "--seat", "sofa"),
        ("host", "house", "--key-file", "/nowhere/at/all"),
        ("join", "house", "--name", "S", "--size", "big"),
        ("join", "house", "--name", "S", "--lang", "fr"),
        ("join", "house"),
    ],
)
def test_what_cannot_be_is_said_and_opens_nothing(started, typed):
    assert run(*typed).exit_code == 2
    assert not started


def test_without_a_display_a_sentence_comes_instead_of_a_crash(started, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    told = run("host", "house", "--key", "k")
    assert told.exit_code == 1
    assert "No display here" in told.stderr
    assert not started


@pytest.mark.parametrize("typed", [("host", "house", "--key", "k"), ("demo",)])
def test_what_is_not_installed_is_named(started, monkeypatch, typed):
    for module in ("desktop.app", "desktop.demo"):
        monkeypatch.setitem(sys.modules, module, None)
    told = run(*typed)
    assert told.exit_code == 1
    assert "is not installed here" in told.stderr
