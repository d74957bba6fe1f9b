"""The rooms and who may know whom: imports point inwards."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# What each room of the server may import of the server; itself and nothing else where unnamed.
SERVER_ROOMS: dict[str, set[str]] = {
    "domain": set(),
    "wire": {"domain"},
    "journal": {"domain", "wire"},
    "archive": {"domain", "wire", "journal"},
    "access": {"domain", "wire"},
    "control": {"domain", "wire", "journal", "archive", "access"},
    # A record is what the journal, the studio and whoever listens to it hand each other.
    "media": {"domain", "wire", "control", "access", "journal.record"},
    "gateway": {"domain", "wire", "control", "access", "journal.record"},
    "live": {"domain", "wire", "control", "access", "media.files"},
    "insight": {"domain", "wire", "archive"},
    # A client: it knows the protocol and nothing of the house behind it; its studio has the relay.
    "rehearsal": {"domain", "wire", "live"},
}
TOP_LEVEL = {"desktop", "ui", "showserver", "assets", "tests"}
QT = {"PySide6", "shiboken6", "qasync"}
SERVER_ONLY = {"aiohttp", "sqlite_utils", "sqlite3", "prometheus_client", "argon2", "pillow_heif"}
PURE = {"asyncio", "socket", "sqlite3", "time", "random", "secrets", "uuid", "uuid_utils"}


def imports_of(path: Path) -> Iterator[str]:
    """Every module that a file imports, by its full name, wherever it does so."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def files_in(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def top(module: str) -> str:
    return module.partition(".")[0]


def is_known(module: str, laws: set[str]) -> bool:
    """Whether a module of the server is one that the laws name, or stands inside one."""
    place = module.partition(".")[2]
    entry = ROOT / "showserver" / place.partition(".")[0]
    if not place or not (entry.is_dir() or entry.with_suffix(".py").is_file()):
        return True  # the package itself, or a name that it defines
    return any(place == law or place.startswith(f"{law}.") for law in laws)


def strangers(folder: str, laws: set[str]) -> list[str]:
    """What a folder imports of the server without a law that lets it."""
    return [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in files_in(folder)
        for module in imports_of(path)
        if top(module) == "showserver" and not is_known(module, laws)
    ]


def found(folder: str, forbidden: set[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in files_in(folder)
        for module in imports_of(path)
        if top(module) in forbidden
    ]


@pytest.mark.parametrize("room", SERVER_ROOMS)
def test_a_room_of_the_server_knows_only_rooms_further_in(room):
    assert strangers(f"showserver/{room}", SERVER_ROOMS[room] | {room}) == []


def test_every_room_of_the_server_has_its_law():
    folders = {
        path.name for path in (ROOT / "showserver").iterdir() if (path / "__init__.py").is_file()
    }
    assert folders <= set(SERVER_ROOMS)


def test_the_domain_reads_no_clock_no_chance_and_no_outside_world():
    assert found("showserver/domain", PURE) == []


def test_the_server_knows_neither_qt_nor_the_desktop():
    assert found("showserver", QT | {"desktop"}) == []


def test_the_desktop_knows_of_the_server_its_domain_and_wire_only():
    assert strangers("desktop", {"domain", "wire"}) == []


def test_the_desktop_brings_no_library_of_the_server():
    assert found("desktop", SERVER_ONLY) == []


def test_pictures_are_decoded_on_the_desktop_in_the_camera_alone():
    assert [line for line in found("desktop", {"av"}) if "desktop/camera/" not in line] == []


def test_a_window_that_captures_never_loads_the_libraries_that_encode():
    """Two FFmpegs in one process are a known source of crashes; Qt has one of its own."""
    script = (
        "import importlib, sys; sys.modules['av'] = None;"
        "importlib.import_module('desktop.viewmodels.camera')"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("room", ["session"])
def test_the_session_knows_neither_qt_nor_sockets(room):
    assert found(f"desktop/{room}", QT | {"websockets", "socket", "asyncio"}) == []


def test_the_player_knows_no_show():
    known = found("desktop/player", {"showserver"}) + [
        f"{path.name} imports {module}"
        for path in files_in("desktop/player")
        for module in imports_of(path)
        if module.startswith("desktop.") and not module.startswith("desktop.player")
    ]
    assert known == []


def test_the_product_does_not_know_its_tests():
    assert found("showserver", {"tests"}) + found("desktop", {"tests"}) == []


def test_a_machine_without_qt_can_run_the_server():
    """The whole server is imported with Qt made impossible, in a process of its own."""
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files_in("showserver")
    ]
    script = "\n".join(
        [
            "import importlib, sys",
            *(f"sys.modules[{name!r}] = None" for name in sorted(QT | {"desktop"})),
            *(f"importlib.import_module({name!r})" for name in modules if "__main__" not in name),
        ]
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_top_level_holds_the_five_folders():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    folders = {name.partition("/")[0] for name in listed if "/" in name}
    assert {name for name in folders if not name.startswith(".")} <= TOP_LEVEL
