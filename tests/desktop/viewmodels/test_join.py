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
    join.check("  ")
    join.check(" house ")
    assert (checking.count(), join.state) == (1, "checking")
    join.found(Found("De avond", "Marit", "Dag!", 3, ("Gent",), ("Wijk",)))
    assert (join.houseName, join.hostName, join.greeting) == ("De avond", "Marit", "Dag!")
    assert (join.insideCount, join.regions, join.teams) == (3, ["Gent"], ["Wijk"])


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
