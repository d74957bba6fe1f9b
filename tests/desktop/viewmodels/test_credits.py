"""The credits beyond what the stage carries come page by page."""

from msgspec.structs import replace

from desktop.session.turn import Turn
from showserver.domain.stage import CreditsRolled, Stage
from showserver.wire.queries import CreditsPage, NamesFound
from tests.helpers.desk import StillIntents, fold, still_desk
from tests.helpers.house import view_of

NAMES = tuple(f"Colleague {n}" for n in range(1000))


def rolling(total=1000):
    view = view_of("live", "employee", "en")
    room = replace(view.room, stage=Stage(names=NAMES[:400], names_total=total))
    desk = still_desk(replace(view, room=room))
    return desk, desk._still


def pages(intents: StillIntents):
    return [(q.offset, a) for q, a in intents.questions if isinstance(q, CreditsPage)]


def test_names_that_the_stage_does_not_carry_are_asked_for_until_all_are_there(qapp):
    desk, intents = rolling()
    assert len(desk.stage.names) == 400
    heard = []
    desk.stage.changed.connect(lambda: heard.append(len(desk.stage.names)))
    pages(intents)[0][1](NamesFound(NAMES[400:800], 1000))
    pages(intents)[1][1](NamesFound(NAMES[800:], 1000))
    assert heard == [800, 1000]
    assert desk.stage.names == list(NAMES)
    assert [offset for offset, _ in pages(intents)] == [400, 800]


def test_a_short_evening_asks_for_nothing(qapp):
    _, intents = rolling(400)
    assert pages(intents) == []


def test_an_empty_page_ends_the_asking(qapp):
    desk, intents = rolling()
    pages(intents)[0][1](NamesFound((), 400))
    desk.present(Turn(gauged=True))
    assert len(pages(intents)) == 1


def test_a_page_that_did_not_come_is_asked_for_again_after_a_while(qapp):
    desk, intents = rolling()
    pages(intents)[0][1](None)
    desk.present(Turn(gauged=True))
    assert len(pages(intents)) == 1
    intents.time += 5000
    desk.present(Turn(gauged=True))
    assert len(pages(intents)) == 2


def test_a_page_of_other_credits_is_not_mixed_in(qapp):
    desk, intents = rolling()
    late = pages(intents)[0][1]
    fold(desk, CreditsRolled(2, ("Marit", "Sofie")))
    late(NamesFound(NAMES[400:800], 1000))
    assert desk.stage.names == ["Marit", "Sofie"]
