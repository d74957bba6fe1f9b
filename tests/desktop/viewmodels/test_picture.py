"""Which picture a window plays, and that its token is renewed while it runs."""

import os
import signal
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from desktop.session.turn import Turn
from desktop.viewmodels.desk import Desk
from showserver.domain.stream import SMALL_PATH, StreamStarted, StreamStopped
from showserver.wire.queries import MediaToken, MediaTokenWanted
from tests.helpers.desk import StillIntents, fold, still_desk
from tests.helpers.house import NOW, view_of

LIVE = "https://pictures.example/live/stream.ts"
MINUTE = 60_000
WAIT_MS = 20_000


@pytest.fixture
def desk(qapp) -> Iterator[Desk]:
    view = view_of("lobby", "employee", "en")
    plan = replace(view.room.plan, video_url="")
    view = replace(view, media_url="https://pictures.example/")
    desk = still_desk(replace(view, room=replace(view.room, plan=plan)))
    yield desk
    desk.picture_face.stop()


def still(desk: Desk) -> StillIntents:
    intents: StillIntents = desk._still
    return intents


def asked(desk: Desk) -> list:
    return [answer for query, answer in still(desk).questions
            if isinstance(query, MediaTokenWanted)]  # fmt: skip


def later(desk: Desk, ms: int) -> None:
    still(desk).time += ms
    desk.present(Turn(gauged=True))


def test_no_picture_and_no_question_while_nobody_is_live(desk):
    assert (desk.picture_face.upstream, asked(desk)) == ("", [])


def test_the_servers_own_stream_is_played_once_a_token_is_there(desk):
    fold(desk, StreamStarted())
    assert desk.picture_face.upstream == ""
    asked(desk)[0](MediaToken("one", NOW + 9 * MINUTE))
    assert desk.picture_face.upstream == f"{LIVE}?token=one"


def test_the_picture_stays_while_the_publisher_is_awaited_and_goes_with_the_stream(desk):
    fold(desk, StreamStarted())
    asked(desk)[0](MediaToken("one", NOW + 9 * MINUTE))
    fold(desk, StreamStopped(is_away=True))
    assert desk.picture_face.upstream == f"{LIVE}?token=one"
    fold(desk, StreamStopped())
    assert desk.picture_face.upstream == ""


def test_a_publisher_who_is_back_is_looked_at_anew_and_one_who_is_away_is_not_late(desk, qtbot):
    fold(desk, StreamStarted())
    assert not desk.picture.away
    fold(desk, StreamStopped(is_away=True))
    assert desk.picture.away
    assert desk.picture_face.delay_ms == -1
    with qtbot.waitSignal(desk.picture.jumpWanted, timeout=WAIT_MS):
        fold(desk, StreamStarted())
    assert not desk.picture.away


def test_a_token_is_renewed_before_it_is_too_old_and_not_sooner(desk):
    fold(desk, StreamStarted())
    asked(desk)[0](MediaToken("one", NOW + 9 * MINUTE))
    later(desk, 7 * MINUTE)
    assert len(asked(desk)) == 1
    later(desk, MINUTE)
    asked(desk)[1](MediaToken("two", NOW + 18 * MINUTE))
    assert desk.picture_face.upstream == f"{LIVE}?token=two"


def test_a_question_that_was_lost_with_the_link_is_asked_again(desk):
    fold(desk, StreamStarted())
    asked(desk)[0](None)
    later(desk, 500)
    assert len(asked(desk)) == 1
    later(desk, 2_000)
    assert len(asked(desk)) == 2


def test_hls_is_played_where_the_server_has_no_other(desk):
    fold(desk, StreamStarted(ts=""))
    asked(desk)[0](MediaToken("one", NOW + 9 * MINUTE))
    assert desk.picture_face.upstream == "https://pictures.example/live/index.m3u8?token=one"


def test_a_smaller_picture_is_played_where_it_is_wanted_and_sent(desk, qtbot):
    desk.prefs.smallPicture = True
    fold(desk, StreamStarted())
    asked(desk)[0](MediaToken("one", NOW + 9 * MINUTE))
    assert not desk.picture.smallOffered
    assert desk.picture_face.upstream == f"{LIVE}?token=one"
    fold(desk, StreamStarted(small=SMALL_PATH))
    assert desk.picture.smallOffered
    assert desk.picture_face.upstream == "https://pictures.example/live/360p.m3u8?token=one"
    desk.prefs.smallPicture = False
    assert desk.picture_face.upstream == f"{LIVE}?token=one"


def test_an_address_that_was_typed_goes_before_the_servers_own(desk):
    fold(desk, StreamStarted())
    view = still(desk).view
    plan = replace(view.room.plan, video_url="https://cdn.example/live.m3u8")
    still(desk).view = replace(view, room=replace(view.room, plan=plan))
    desk.present(Turn(fresh=True))
    typed = "https://cdn.example/live.m3u8"
    assert desk.picture.address == desk.show.videoAddress == typed
    assert desk.picture.delayMs == -1


def test_the_token_of_one_show_is_not_used_for_another(desk):
    fold(desk, StreamStarted())
    asked(desk)[0](MediaToken("one", NOW + 9 * MINUTE))
    view = still(desk).view
    still(desk).view = replace(view, room=replace(view.room, show_id="another"))
    desk.present(Turn(fresh=True))
    assert desk.picture_face.upstream == ""
    assert len(asked(desk)) == 2


def test_the_address_for_the_player_is_on_this_machine_and_outlives_a_renewed_token(desk, qtbot):
    fold(desk, StreamStarted())
    asked(desk)[0](MediaToken("one", NOW + 9 * MINUTE))
    qtbot.waitUntil(lambda: desk.picture.address != "", timeout=WAIT_MS)
    address = desk.picture.address
    assert address.startswith("http://127.0.0.1:")
    assert "one" not in address
    later(desk, 8 * MINUTE)
    asked(desk)[1](MediaToken("two", NOW + 18 * MINUTE))
    assert desk.picture.address == address
    assert desk.picture.freshLoad(address) != address


def test_who_typed_the_address_of_the_own_stream_gets_it_with_a_token(desk):
    fold(desk, StreamStarted())
    view = still(desk).view
    plan = replace(view.room.plan, video_url=f"{LIVE}?token=of-last-week")
    still(desk).view = replace(view, room=replace(view.room, plan=plan))
    desk.present(Turn(fresh=True))
    asked(desk)[-1](MediaToken("one", NOW + 9 * MINUTE))
    assert desk.picture_face.upstream == f"{LIVE}?token=one"


def test_a_relay_that_was_killed_comes_back_at_another_address(desk, qtbot):
    fold(desk, StreamStarted())
    asked(desk)[0](MediaToken("one", NOW + 9 * MINUTE))
    qtbot.waitUntil(lambda: desk.picture.address != "", timeout=WAIT_MS)
    address = desk.picture.address
    os.kill(desk.picture_face._relay.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: desk.picture.address not in ("", address), timeout=WAIT_MS)
