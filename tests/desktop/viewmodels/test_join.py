"""The join page keeps what was typed and says at its field what is the matter."""

import pytest
from PySide6.QtTest import QSignalSpy

from desktop.entrance import Entry
from desktop.link.connection import Closed
from desktop.platform.cage import Cage
from desktop.platform.folders import Folders
from desktop.viewmodels.join import Entrance, Found, JoinFace
from desktop.viewmodels.prefs import Prefs
from tests.helpers.desk import StillStore


@pytest.fixture
def join(qapp) -> JoinFace:
    return JoinFace(Prefs(StillStore(), "en"), Entrance("house", "", "Sofie", "Gent", "Wijk"))


def test_what_is_remembered_stands_in_the_fields(join):
    assert (join.address, join.name, join.region, join.team) == ("house", "Sofie", "Gent", "Wijk")
    assert join.state == "asking"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (("", "LAMP 14", "Sofie"), "address"),
        (("house", " ", "Sofie"), "code"),
        (("house", "LAMP 14", ""), "name"),
    ],
)
def test_what_is_missing_is_said_at_its_field(join, typed, field):
    entering = QSignalSpy(join.entering)
    join.enter(*typed, "", "")
    assert (join.state, join.errorField) == ("failed", field)
    assert join.errorText
    assert entering.count() == 0


def test_a_whole_entrance_goes_out_trimmed(join):
    entering = QSignalSpy(join.entering)
    join.enter(" house ", "LAMP 14", " Sofie", "Gent", "")
    assert join.state == "joining"
    assert entering.at(0)[0] == Entrance("house", "LAMP 14", "Sofie", "Gent", "")


def test_an_address_is_checked_and_what_the_house_tells_is_shown(join):
    checking = QSignalSpy(join.checking)
    join.check("  ", "LAMP 14")
    join.check(" house ", "")
    assert (checking.count(), join.state) == (1, "checking")
    assert not join.answered
    join.found(Found("De avond", "Marit", "Dag!", 3, ("Gent",), ("Wijk",), "http://h/m.jpg"))
    assert (join.houseName, join.hostName, join.greeting) == ("De avond", "Marit", "Dag!")
    assert (join.insideCount, join.regions, join.teams) == (3, ["Gent"], ["Wijk"])
    assert (join.answered, join.hostPicture, join.state) == (True, "http://h/m.jpg", "asking")


def test_the_door_is_read_in_a_pause_of_typing_and_not_for_half_a_code(join, qtbot):
    checking = QSignalSpy(join.checking)
    with qtbot.waitSignal(join.checking):
        for typed in ("L", "LAMP", "LAMP 1"):
            join.typing("house", typed)
    assert checking.at(0) == ["house", ""]
    join.found(Found())
    with qtbot.waitSignal(join.checking):
        join.typing("house", "LAMP 14")
    assert checking.at(1) == ["house", "LAMP 14"]


def test_the_same_is_not_asked_twice_unless_nobody_answered(join):
    checking = QSignalSpy(join.checking)
    join.check("house", "LAMP 41")
    join.found(Found())
    join.failed("code", "bad_code")
    for code in ("LAMP 41", ""):
        join.check("house", code)
    assert checking.count() == 1
    join.failed("address", "unreachable")
    join.check("house", "LAMP 41")
    assert checking.count() == 2


def test_what_is_typed_on_takes_back_what_was_said_of_it(join):
    join.check("house", "LAMP 41")
    join.found(Found("De avond"))
    join.typing("house", "LAMP 4")
    assert (join.answered, join.houseName) == (True, "")
    join.failed("code", "bad_code")
    join.typing("houses", "LAMP 4")
    assert (join.answered, join.errorField) == (False, "")


def test_who_is_on_the_way_in_is_not_looked_up_again(join):
    checking = QSignalSpy(join.checking)
    join.enter("house", "LAMP 14", "Sofie", "", "")
    join.check("house", "LAMP 14")
    assert (join.state, checking.count()) == ("joining", 0)


@pytest.mark.parametrize(
    ("closed", "field"),
    [
        (Closed("bad_credentials", "bad_code", "code"), "code"),
        (Closed("name_needed", "empty", "name"), "name"),
        (Closed("name_needed", "too_long", "region", 60), "region"),
        (Closed("unreachable"), "address"),
        (Closed("bad_hello"), "address"),
        (Closed("abuse"), ""),
    ],
)
def test_a_refusal_of_the_house_is_said_at_its_field(join, closed, field):
    entry = Entry(join, Folders(), Prefs(StillStore(), "en"), Cage())
    entry.say(closed)
    assert (join.state, join.errorField) == ("failed", field)
    assert join.errorText
    entry.close()
