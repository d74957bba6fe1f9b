"""What this machine remembers."""

import stat
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop.platform.folders import Folders, Remembered
from desktop.session.view import View
from desktop.viewmodels.prefs import Settings
from showserver.domain.people import Person

URL = "ws://house:8710/v1"
SOFIE = Remembered(URL, "employee", "secret", "Sofie", "Gent", "Wijk")


def files(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file()]


def test_the_token_is_remembered_for_its_owner_alone(home_of_its_own):
    Folders().remember(SOFIE)
    assert Folders().device(URL, "employee") == SOFIE
    assert Folders().last() == SOFIE
    assert {stat.S_IMODE(f.stat().st_mode) for f in files(home_of_its_own)} == {0o600}


def test_servers_roles_and_profiles_are_kept_apart():
    Folders().remember(SOFIE)
    Folders().remember(replace(SOFIE, role="crew", token="other"))
    assert Folders().device(URL, "crew").token == "other"
    assert Folders().last().token == "secret"
    assert Folders().device("ws://other:1/v1", "employee").token == ""
    assert Folders("second").device(URL, "employee").token == ""


@pytest.mark.parametrize("profile", ["../../etc", "a/b", ".."])
def test_a_profile_never_leaves_its_folder(profile, home_of_its_own):
    Folders(profile).save(Settings("nl"))
    (file,) = files(home_of_its_own)
    assert home_of_its_own in file.resolve().parents
    assert "profiles" in file.resolve().parts


def test_leaving_forgets_the_token_and_keeps_the_name():
    folders = Folders()
    folders.remember(SOFIE)
    folders.forget(URL, "employee")
    assert folders.device(URL, "employee").token == ""
    assert (folders.last().token, folders.last().name) == ("", "Sofie")


def test_settings_survive_and_broken_ones_are_the_first_ones(home_of_its_own):
    folders = Folders()
    folders.save(Settings("nl", "stage", True, 0.3, True))
    assert folders.load() == Settings("nl", "stage", True, 0.3, True)
    files(home_of_its_own)[0].write_text('{"volume": "loud"}')
    assert folders.load() == Settings()


def test_what_a_window_showed_is_there_without_network():
    view = View(Person("p1", "Sofie"), applauded=frozenset({"c1"}))
    Folders().keep(URL, "employee", view, 77)
    kept = Folders().kept(URL, "employee")
    assert kept is not None
    assert (kept.at, kept.view) == (77, view)
    assert Folders().kept(URL, "screen") is None


def test_leaving_takes_the_own_words_along():
    folders = Folders()
    folders.remember(SOFIE)
    outbox = folders.outbox(URL, "employee")
    outbox.write_text("what Sofie wanted to say")
    folders.keep(URL, "employee", View(Person("p1")), 77)
    folders.forget(URL, "employee")
    assert not outbox.exists()
    assert folders.kept(URL, "employee") is None


def test_where_nothing_can_be_written_the_show_goes_on(home_of_its_own):
    (home_of_its_own / "state").write_text("a file where the folder should be")
    (home_of_its_own / "config").write_text("another")
    folders = Folders()
    folders.remember(SOFIE)
    folders.save(Settings(volume=0.2))
    folders.keep(URL, "screen", View(), 5)
    assert folders.last() == Remembered()
    assert folders.load() == Settings()
    assert folders.kept(URL, "screen") is None


@pytest.mark.parametrize("torn", [b"", b"{", b"[]", b"\xff\xfe", b'{"token": 7}', b"null"])
def test_torn_files_are_as_if_they_were_not_there(home_of_its_own, torn):
    folders = Folders()
    folders.remember(SOFIE)
    folders.save(Settings(volume=0.2))
    folders.keep(URL, "employee", View(), 5)
    for file in files(home_of_its_own):
        file.write_bytes(torn)
    assert folders.device(URL, "employee") == Remembered(URL, "employee")
    assert folders.last() == Remembered()
    assert folders.load() == Settings()
    assert folders.kept(URL, "employee") is None
