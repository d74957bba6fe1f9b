"""Captions in a window: in step with its picture, switched, in one language; and the crew's key."""

import pytest
from msgspec.structs import replace

from desktop.session.replay import Replay
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.captions import LATEST_MS, CaptionsFace, name_of
from desktop.viewmodels.desk import Desk
from desktop.viewmodels.prefs import Prefs, Settings
from showserver.domain.captions import Caption, CaptionSaid
from showserver.domain.shows import Plan, ShowCreated
from showserver.wire.queries import CaptionKeyWanted
from showserver.wire.replay import ReplayHead
from tests.helpers.desk import StillIntents, StillStore, fold, still_desk
from tests.helpers.house import NOW, view_of

ON = Settings("en", captions=True)


def said(text: str, at: int = 0, lang: str = "", lasts_ms: int = 2000, name: str = "") -> Caption:
    return Caption(name or text, NOW + at, lasts_ms, lang, text)


class Picture:
    """A picture that is shown late; apart, so that a window is no cycle and goes at once."""

    delay = -1

    def delay_ms(self) -> int:
        return self.delay


class Window:
    """A face with a picture whose delay can be set, and the intents that it is drawn from."""

    def __init__(self, settings: Settings = ON, role: str = "employee", *held: Caption) -> None:
        view = view_of("live", role, "en")
        self.still = StillIntents(replace(view, room=replace(view.room, captions=held)))
        self.store = StillStore(settings)
        self.picture = Picture()
        self.prefs = Prefs(self.store, "en")
        self.face = CaptionsFace(self.still, self.prefs, self.picture.delay_ms)
        self.face.present(self.still.view, Turn(fresh=True))

    def hears(self, *captions: Caption) -> None:
        news = [(self.still.time, CaptionSaid(caption)) for caption in captions]
        self.face.present(self.still.view, Turn(news=news))

    def at(self, ms: int) -> str:
        self.still.time = NOW + ms
        self.face.look()
        return self.face.text


@pytest.fixture
def window(qapp) -> Window:
    return Window()


def test_without_a_known_delay_a_caption_is_shown_at_once_and_leaves(window):
    assert not window.face.available
    window.hears(said("Wat een ladder", -3000))
    assert (window.face.text, window.face.available) == ("Wat een ladder", True)
    assert window.at(1999) == "Wat een ladder"
    assert window.at(2000) == ""


def test_a_late_picture_has_its_captions_late(window):
    window.picture.delay = 3100
    window.hears(said("Wat een ladder", -500))
    assert window.face.text == ""
    assert window.at(2600) == "Wat een ladder"
    assert window.at(4600) == ""


def test_the_window_looks_again_by_itself(window, qtbot):
    window.hears(said("Wat een ladder", lasts_ms=1500))
    assert 0 < window.face._timer.interval() <= LATEST_MS
    window.still.time += 1500
    with qtbot.waitSignal(window.face.changed, timeout=5000):
        pass
    assert window.face.text == ""
    assert not window.face._timer.isActive()


def test_who_comes_in_late_sees_what_stands(qapp):
    window = Window(ON, "employee", said("Net gezegd", -500), said("Lang geleden", -9000))
    assert window.face.text == "Net gezegd"


def test_captions_are_switched_and_the_choice_is_kept(window):
    window.hears(said("Wat een ladder"))
    window.face.setProperty("on", False)
    assert (window.face.text, window.face.lines) == ("", [])
    assert window.store.settings.captions is False
    window.face.setProperty("on", True)
    assert window.face.lines == ["Wat een ladder"]


@pytest.mark.parametrize(
    ("settings", "role", "on"),
    [
        (Settings(), "screen", False),
        (Settings(muted=True), "screen", True),
        (Settings(muted=True, captions=False), "screen", False),
        (Settings(), "employee", False),
        (Settings(muted=True), "employee", True),
        (Settings(), "crew", True),
    ],
)
def test_until_somebody_chooses_they_stand_where_the_sound_is_off(qapp, settings, role, on):
    assert Window(settings, role).face.on is on


def test_muting_brings_them_unless_somebody_chose(qapp):
    window = Window(Settings("en"))
    window.hears(said("Wat een ladder"))
    assert window.face.text == ""
    window.prefs.setProperty("muted", True)
    assert window.face.text == "Wat een ladder"


def test_a_choice_of_languages_is_there_once_two_were_seen(window):
    window.hears(said("Wat een ladder", lang="nl"))
    assert (window.face.language, window.face.text) == ("", "Wat een ladder")
    window.hears(said("What a ladder", lang="en-GB"), said("Quelle échelle", lang="fr"))
    assert [one["code"] for one in window.face.languages] == ["nl", "en-GB", "fr"]
    assert (window.face.language, window.face.text) == ("en-GB", "What a ladder")
    window.face.setProperty("language", "fr")
    assert window.face.text == "Quelle échelle"
    assert window.store.settings.caption_language == "fr"
    window.prefs.choose_captions(True, "sv")
    window.prefs.setProperty("language", "nl")
    assert window.face.text == "Wat een ladder"


@pytest.mark.parametrize(
    ("lang", "name"),
    [("nl", "Nederlands"), ("en", "English"), ("en-GB", "British English"), ("qqz", "qqz")],
)
def test_a_language_is_called_as_its_speakers_do(lang, name):
    assert name_of(lang) == name


def test_a_replay_shows_after_a_jump_what_stood_then(qapp):
    window = Window(ON, "employee", said("Eerst"), said("Later", 4000))
    assert window.at(4500) == "Later"
    window.still.time = NOW + 500
    window.face.present(window.still.view, Turn(fresh=True))
    assert window.face.text == "Eerst"


def test_a_replay_that_plays_on_shows_each_at_its_time(qapp):
    news = [(NOW, ShowCreated("s1", Plan(), ""))]
    news += [(c.at, CaptionSaid(c)) for c in (said("Eerst", 1000), said("Later", 4000))]
    replay = Replay(ReplayHead("j", 9, "s1", NOW, NOW + 9000), news, View())
    while replay.prepare(100):
        pass
    face = CaptionsFace(replay, Prefs(StillStore(ON), "en"))
    shown = {}
    for ms in (0, 900, 1100, 2900, 3100, 4100, 1500):
        face.present(replay.view, replay.to(NOW + ms))
        face.look()
        shown[ms] = face.text
    assert shown == {
        0: "", 900: "", 1100: "Eerst", 2900: "Eerst", 3100: "", 4100: "Later", 1500: "Eerst",
    }  # fmt: skip


def test_a_burst_of_fifty_a_second_shows_two_lines_and_stays_small(window):
    for second in range(10):
        window.hears(*(said(f"Line {50 * second + n}", 20 * n) for n in range(50)))
    assert len(window.face.lines) == 2


def test_the_crew_gets_address_and_token_and_another_one(qapp):
    desk = still_desk(view_of("planning", "crew", "en"))
    assert desk.captioner.address == "http://applaus.lantaarn.example/captions"
    assert desk.captioner.token == "b8W-only-for-captioners-2x9F"
    assert desk.captioner.maskedToken == "•••• •••• 2x9F"
    desk.captioner.renew()
    assert [query.renew for query in asked(desk)] == [False, True]


def test_an_employee_asks_for_no_token(qapp):
    desk = still_desk(view_of("live", "employee", "en"))
    assert (asked(desk), desk.captioner.maskedToken) == ([], "")


def asked(desk: Desk) -> list[CaptionKeyWanted]:
    return [q for q, _ in desk._still.questions if isinstance(q, CaptionKeyWanted)]


def test_the_desk_hands_captions_to_its_face(qapp):
    desk = still_desk(view_of("live", "employee", "en"), ON)
    fold(desk, CaptionSaid(said("Wat een ladder")))
    assert desk.captions.text == "Wat een ladder"
