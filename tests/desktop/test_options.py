"""What the command line asks for holds in the window and is not remembered."""

import pytest

from desktop.options import Options
from desktop.viewmodels.prefs import Settings, Store
from tests.helpers.desk import StillStore

KEPT = Settings("nl", "paper")


@pytest.fixture
def kept() -> StillStore:
    return StillStore(KEPT)


@pytest.fixture
def store(kept: StillStore) -> Store:
    return Options("employee", language="en", theme="stage").over(kept)


def test_what_was_asked_for_holds(store: Store) -> None:
    assert store.load() == Settings("en", "stage")


def test_another_choice_does_not_keep_what_was_asked_for(store: Store, kept: StillStore) -> None:
    store.save(Settings("en", "stage", muted=True))
    assert kept.settings == Settings("nl", "paper", muted=True)


def test_what_is_chosen_in_the_window_is_kept(store: Store, kept: StillStore) -> None:
    store.save(Settings("nl", "system"))
    store.save(Settings("en", "stage"))
    assert kept.settings == Settings("en", "stage")


def test_a_screen_is_silent_and_captioned_as_its_command_says(kept: StillStore) -> None:
    asked = Options("kiosk", sound=False, captions=True).over(kept)
    assert asked.load() == Settings("nl", "paper", muted=True, captions=True)
    assert Options("kiosk", sound=True, captions=False).over(kept).load().captions is False
    assert Options("kiosk").over(kept).load() == KEPT
