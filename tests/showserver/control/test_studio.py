"""The studio: commands become durable events once, in order, or not at all."""

import asyncio
import sqlite3

import pytest

from showserver.control.clock import ShowClock
from showserver.domain.moments import (
    AcceptMoment,
    CheerMoment,
    Colleague,
    MomentCheered,
    OfferMoment,
)
from showserver.domain.people import Person
from showserver.domain.refusals import Refused
from showserver.domain.screens import RenewScreenCode, ReportScreen, SetScreenPin
from showserver.domain.shows import (
    CopyShow,
    CreateShow,
    EndShow,
    Plan,
    RoomMeasured,
    SendReactions,
)
from showserver.domain.stage import FeatureComment, RollCredits
from showserver.domain.wall import (
    ApplaudComment,
    CommentReleased,
    HideComment,
    SetSlowMode,
    SetWallMode,
)
from showserver.wire.queries import CreditsPage, UnlockScreen
from tests.showserver.control.given import (
    SHOW,
    HandClock,
    Heard,
    comment,
    key,
    show_at,
    studio_at,
    texts,
)


async def test_a_comment_is_durable_when_it_is_answered(tmp_path):
    async with show_at(tmp_path) as studio:
        seq = await studio.submit("noor", SHOW, comment("good evening"))
        with sqlite3.connect(tmp_path / "applaus.db") as db:
            row = db.execute("SELECT words FROM journal WHERE seq = ?", (seq,)).fetchone()
        db.close()
        assert "good evening" in row[0]
        assert studio.state.seq == seq


async def test_listeners_hear_every_event_in_order_and_the_state_stands_there(tmp_path):
    async with show_at(tmp_path) as studio:
        heard, heads = Heard(studio), []
        studio.on_durable(lambda records: heads.append((records[-1].seq, studio.state.seq)))
        await asyncio.gather(*(studio.submit("noor", SHOW, comment(str(n))) for n in range(450)))
        said = [r for r in heard.records if isinstance(r.event, CommentReleased)]
        assert [r.event.comment.text for r in said] == [str(n) for n in range(450)]
        assert all(last == state for last, state in heads)


async def test_a_listener_that_fails_costs_nobody_the_answer(tmp_path, caplog):
    async with show_at(tmp_path) as studio:
        studio.on_durable(lambda records: 1 / 0)
        assert await studio.submit("noor", SHOW, comment())
    assert "a listener failed" in caplog.text


async def test_the_same_command_twice_happens_once_and_is_answered_twice(tmp_path):
    async with show_at(tmp_path) as studio:
        first = await studio.submit("noor", SHOW, comment("once", key="same"))
        assert await studio.submit("noor", SHOW, comment("once", key="same")) == first
        assert texts(studio) == ["once"]


async def test_the_same_command_twice_in_one_batch_happens_once(tmp_path):
    async with show_at(tmp_path) as studio:
        one, two = await asyncio.gather(
            studio.submit("noor", SHOW, comment("once", key="same")),
            studio.submit("noor", SHOW, comment("once", key="same")),
        )
        assert one == two
        assert texts(studio) == ["once"]


async def test_a_key_works_once_for_ever_also_across_a_restart(tmp_path):
    async with show_at(tmp_path) as studio:
        first = await studio.submit("noor", SHOW, comment("once", key="same"))
    async with show_at(tmp_path) as studio:
        assert await studio.submit("noor", SHOW, comment("once", key="same")) == first
        assert texts(studio) == ["once"]


async def test_a_command_of_many_events_is_answered_with_its_last_after_a_restart(tmp_path):
    async with show_at(tmp_path) as studio:
        post = comment("to hide")
        await studio.submit("noor", SHOW, post)
        hide = HideComment(ref=1, key="hide", comment_id=post.key)
        seq = await studio.submit("priya", SHOW, hide)
        await studio.submit("priya", SHOW, comment("next"))
    async with show_at(tmp_path) as studio:
        assert await studio.submit("priya", SHOW, hide) == seq


async def test_a_key_of_somebody_else_is_refused(tmp_path):
    async with show_at(tmp_path) as studio:
        await studio.submit("noor", SHOW, comment(key="mine"))
        with pytest.raises(Refused, match="key_in_use"):
            await studio.submit("bram", SHOW, comment(key="mine"))


@pytest.mark.parametrize("bad", ["", "x" * 65, "a b", "../up", "é"])
async def test_a_key_that_is_no_key_is_refused(tmp_path, bad):
    async with show_at(tmp_path) as studio:
        command = comment()
        with pytest.raises(Refused, match="bad_frame") as refusal:
            await studio.submit("noor", SHOW, type(command)(ref=1, key=bad, text="x"))
        assert refusal.value.field == "key"


async def test_a_command_that_changed_nothing_still_changes_nothing_later(tmp_path):
    async with show_at(tmp_path) as studio:
        stale = SetWallMode(ref=1, key="stale", mode="open")
        await studio.submit("priya", SHOW, stale)
        await studio.submit("priya", SHOW, SetWallMode(ref=1, key=key(), mode="held"))
        await studio.submit("priya", SHOW, stale)
        assert studio.state.rooms[SHOW].wall.mode == "held"


async def test_a_refusal_leaves_the_state_untouched_and_the_others_alone(tmp_path):
    async with show_at(tmp_path) as studio:
        good, bad, role = await asyncio.gather(
            studio.submit("noor", SHOW, comment("fine")),
            studio.submit("noor", SHOW, comment("\u202e")),
            studio.submit("noor", SHOW, SetSlowMode(ref=1, key=key(), slow_s=5)),
            return_exceptions=True,
        )
        assert good == studio.state.seq
        assert (bad.code, role.code) == ("mirrored_text", "role_may_not")
        assert texts(studio) == ["fine"]


async def test_strangers_and_unknown_shows_are_refused(tmp_path):
    async with show_at(tmp_path) as studio:
        with pytest.raises(Refused, match="name_needed"):
            await studio.submit("nobody", SHOW, comment())
        with pytest.raises(Refused, match="no_such_show"):
            await studio.submit("noor", "nowhere", comment())


async def test_pictures_must_have_been_uploaded_here(tmp_path):
    async with show_at(tmp_path) as studio:

        def offer(picture):
            return OfferMoment(
                ref=1, key=key(), text="t", colleagues=(Colleague("Bo"),), picture=picture
            )

        with pytest.raises(Refused, match="no_such_media"):
            await studio.submit("noor", SHOW, offer("../../etc/passwd"))
        assert await studio.submit("noor", SHOW, offer("known.jpg"))


async def test_a_fault_of_ours_harms_its_own_command_only(tmp_path, monkeypatch, caplog):
    from showserver.domain import moderation

    async with show_at(tmp_path) as studio:

        def tripping(text, *rest):
            raise ZeroDivisionError

        monkeypatch.setattr(moderation, "set_slow", tripping)
        fault, good = await asyncio.gather(
            studio.submit("priya", SHOW, SetSlowMode(ref=1, key=key(), slow_s=5)),
            studio.submit("noor", SHOW, comment("fine")),
            return_exceptions=True,
        )
        assert isinstance(fault, ZeroDivisionError)
        assert good == studio.state.seq


async def test_a_record_that_cannot_be_stored_harms_its_own_command_only(
    tmp_path, monkeypatch, caplog
):
    from showserver.domain import moderation, wall

    async with show_at(tmp_path) as studio:

        def beyond_any_column(*args):
            event = wall.CommentReleased(wall.Comment("c", "noor", 1 << 70))
            return [event]

        monkeypatch.setattr(moderation, "set_slow", beyond_any_column)
        fault, good, better = await asyncio.gather(
            studio.submit("priya", SHOW, SetSlowMode(ref=1, key=key(), slow_s=5)),
            studio.submit("noor", SHOW, comment("fine")),
            studio.submit("bram", SHOW, comment("better")),
            return_exceptions=True,
        )
        assert isinstance(fault, OverflowError)
        assert (good, better) == (studio.state.seq - 1, studio.state.seq)
        assert texts(studio) == ["fine", "better"]


async def test_a_role_learns_nothing_of_what_it_may_not_touch(tmp_path):
    async with show_at(tmp_path) as studio:
        for show_id in (SHOW, "no such show"):
            with pytest.raises(Refused, match="role_may_not"):
                await studio.submit("noor", SHOW, EndShow(ref=1, key=key(), show_id=show_id))


async def test_what_waits_at_the_end_is_committed_and_answered(tmp_path):
    async with show_at(tmp_path) as studio:
        waiting = [
            asyncio.ensure_future(studio.submit("noor", SHOW, comment(str(n)))) for n in range(900)
        ]
        await asyncio.sleep(0)
    assert len({await answer for answer in waiting}) == 900
    async with show_at(tmp_path) as studio:
        assert texts(studio)[-1] == "899"


async def test_comments_beyond_the_window_can_be_answered_applauded_featured_and_hidden(tmp_path):
    async with show_at(tmp_path) as studio:
        old = comment("the first")
        await studio.submit("noor", SHOW, old)
        await asyncio.gather(*(studio.submit("noor", SHOW, comment(str(n))) for n in range(300)))
        assert studio.state.rooms[SHOW].wall.released(old.key) is None
        await studio.submit("bram", SHOW, comment("yes", reply_to=old.key))
        assert studio.state.rooms[SHOW].wall.recent[-1].reply_to_author == "Noor"
        await studio.submit("bram", SHOW, ApplaudComment(ref=1, key=key(), comment_id=old.key))
        assert studio.changed_tallies(SHOW).applause == {old.key: 1}
        feature = FeatureComment(ref=1, key=key(), comment_id=old.key, current="")
        await studio.submit("priya", SHOW, feature)
        assert studio.tallies(SHOW).applause == {old.key: 1}
        hide = HideComment(ref=1, key=key(), comment_id=old.key)
        applaud = ApplaudComment(ref=1, key=key(), comment_id=old.key)
        _, late = await asyncio.gather(
            studio.submit("priya", SHOW, hide),
            studio.submit("priya", SHOW, applaud),
            return_exceptions=True,
        )
        assert late.code == "no_such_comment"


async def test_two_cheers_of_one_person_count_once_also_in_one_batch(tmp_path):
    async with show_at(tmp_path) as studio:
        heard = Heard(studio)
        offer = OfferMoment(ref=1, key=key(), text="Fixed it", colleagues=(Colleague("Bo"),))
        await studio.submit("noor", SHOW, offer)
        await studio.submit("priya", SHOW, AcceptMoment(ref=1, key=key(), moment_id=offer.key))

        def cheer():
            command = CheerMoment(ref=1, key=key(), moment_id=offer.key)
            return studio.submit("bram", SHOW, command)

        outcomes = await asyncio.gather(cheer(), cheer(), return_exceptions=True)
        assert sorted(isinstance(o, Refused) for o in outcomes) == [False, True]
        with pytest.raises(Refused, match="already_cheered"):
            await cheer()
        assert sum(isinstance(r.event, MomentCheered) for r in heard.records) == 1
        assert studio.changed_tallies(SHOW).cheers == {offer.key: 1}
        assert studio.changed_tallies(SHOW).cheers == {}
        assert studio.own(SHOW, "bram").cheered == (offer.key,)
    async with show_at(tmp_path) as studio:
        assert studio.tallies(SHOW).cheers == {offer.key: 1}


async def test_slow_mode_holds_also_within_a_batch_and_across_a_restart(tmp_path):
    clock = HandClock()
    async with show_at(tmp_path, clock) as studio:
        await studio.submit("priya", SHOW, SetSlowMode(ref=1, key=key(), slow_s=30))
        outcomes = await asyncio.gather(
            *(studio.submit("noor", SHOW, comment()) for _ in range(3)), return_exceptions=True
        )
        assert [getattr(o, "code", "") for o in outcomes] == ["", "slow_mode", "slow_mode"]
    clock.advance(10_000)
    async with show_at(tmp_path, clock) as studio:
        with pytest.raises(Refused, match="slow_mode") as refusal:
            await studio.submit("noor", SHOW, comment())
        assert refusal.value.wait_ms == 20_000


async def test_delayed_comments_come_by_themselves_in_their_time(tmp_path):
    clock = HandClock()
    async with show_at(tmp_path, clock) as studio:
        heard = Heard(studio)
        mode = SetWallMode(ref=1, key=key(), mode="delayed", delay_s=20)
        await studio.submit("priya", SHOW, mode)
        await studio.submit("noor", SHOW, comment("later"))
        assert texts(studio) == []
        clock.advance(20_000)
        released = await heard.kind(CommentReleased)
        assert released.person_id == ""
        assert texts(studio) == ["later"]


async def test_a_second_on_air_is_measured_with_small_groups_merged(tmp_path):
    clock = HandClock()
    async with show_at(tmp_path, clock) as studio:
        heard = Heard(studio)
        studio.react("noor", SHOW, SendReactions(ref=1, key=key(), counts={"clap": 3}))
        studio.measure(SHOW, {"Utrecht": 12, "Ghent": 4, "Oslo": 2}, 18)
        assert studio.take_reactions(SHOW) == {"clap": 3}
        assert studio.take_reactions(SHOW) == {}
        async with asyncio.timeout(5):
            while not any(isinstance(r.event, RoomMeasured) for r in heard.records):
                clock.advance(1000)
                await asyncio.sleep(0.02)
        measured = (await heard.kind(RoomMeasured)).event
        assert measured == RoomMeasured({"clap": 3}, {"Utrecht": 12, "": 6}, 18)


async def test_credits_name_everybody_once_by_first_contribution(tmp_path):
    async with show_at(tmp_path) as studio:
        offer = OfferMoment(ref=1, key=key(), text="Fixed it", colleagues=(Colleague("Bo"),))
        hidden = comment("rude")
        await studio.submit("bram", SHOW, comment("first"))
        await studio.submit("noor", SHOW, offer)
        await studio.submit("priya", SHOW, AcceptMoment(ref=1, key=key(), moment_id=offer.key))
        await studio.submit("priya", SHOW, hidden)
        await studio.submit("priya", SHOW, HideComment(ref=1, key=key(), comment_id=hidden.key))
        await asyncio.gather(
            studio.submit("noor", SHOW, comment("second")),
            studio.submit("priya", SHOW, RollCredits(ref=1, key=key())),
        )
        assert studio.state.rooms[SHOW].stage.names == ("Lena", "Bram", "Noor")


async def test_an_end_without_credits_names_everybody_too(tmp_path):
    async with show_at(tmp_path) as studio:
        await studio.submit("bram", SHOW, comment("first"))
        await asyncio.gather(
            studio.submit("noor", SHOW, comment("at the last moment")),
            studio.submit("priya", SHOW, EndShow(ref=1, key=key(), show_id=SHOW)),
        )
        stage = studio.state.rooms[SHOW].stage
        assert (stage.shows, stage.names) == ("slate", ("Lena", "Bram", "Noor"))
        page = await studio.ask("noor", SHOW, CreditsPage(ref=1, offset=1))
        assert (page.names, page.total) == (("Bram", "Noor"), 3)


async def test_new_shows_get_fresh_codes_and_a_copy_its_rundown(tmp_path):
    async with show_at(tmp_path) as studio:
        create = CreateShow(ref=1, key="show-2", plan=Plan("Second"))
        await studio.submit("priya", SHOW, create)
        await studio.submit("priya", SHOW, CopyShow(ref=1, key="show-3", show_id="show-2"))
        codes = [card.join_code for card in studio.house.cards]
        assert len(set(codes)) == 3
        assert studio.state.rooms["show-3"].plan.title == "Second"
        assert studio.house.current == SHOW
        await studio.submit("priya", SHOW, EndShow(ref=1, key=key(), show_id=SHOW))
        assert studio.house.running is None


async def test_a_screen_reports_and_a_technician_gets_out_by_pin(tmp_path):
    async with show_at(tmp_path) as studio:
        await studio.submit("priya", SHOW, SetScreenPin(ref=1, key=key(), pin="4711"))
        await studio.submit("priya", SHOW, RenewScreenCode(ref=1, key=key()))
        assert studio.house.screen_code[3] == "-"
        right = await studio.ask("canteen", SHOW, UnlockScreen(ref=1, pin="4711"))
        wrong = await studio.ask("canteen", SHOW, UnlockScreen(ref=1, pin="4712"))
        assert (right.right, wrong.right) == (True, False)
        studio.report_screen("canteen", ReportScreen(ref=1, key=key(), shows="wall"))
        (screen,) = studio.screens({"canteen": True})
        assert (screen.name, screen.shows, screen.connected) == ("Canteen", "wall", True)
        with pytest.raises(Refused, match="role_may_not"):
            studio.report_screen("noor", ReportScreen(ref=1, key=key()))


@pytest.mark.parametrize(
    ("report", "field"),
    [
        ({"shows": "\x00"}, "shows"),
        ({"shows": "w" * 81}, "shows"),
        ({"frame_age_ms": -1}, "frame_age_ms"),
        ({"frame_age_ms": 10**40}, "frame_age_ms"),
    ],
)
async def test_a_screen_reports_what_every_console_can_show(tmp_path, report, field):
    async with show_at(tmp_path) as studio:
        with pytest.raises(Refused) as refusal:
            studio.report_screen("canteen", ReportScreen(ref=1, key=key(), **report))
        assert refusal.value.field == field


async def test_a_name_is_checked_before_somebody_enters(tmp_path):
    async with studio_at(tmp_path) as studio:
        with pytest.raises(Refused, match="too_long"):
            await studio.enter(Person("p", "x" * 61))
        assert (await studio.enter(Person("p", "  Jan "))).name == "Jan"


async def test_a_client_that_resumes_reads_what_it_missed(tmp_path):
    async with show_at(tmp_path) as studio:
        before = studio.state.seq
        await studio.submit("noor", SHOW, comment("missed"))
        records = await studio.read(before, 100)
        assert [r.event.comment.text for r in records] == ["missed"]


def test_the_clock_never_tells_less_than_the_last_event():
    clock = HandClock(wall_ms=5000)
    show_clock = ShowClock(clock)
    show_clock.not_before(9000)
    assert show_clock.now() == 9000
    clock.wall = 0  # set back by hand while the server runs
    clock.monotonic += 10
    assert show_clock.now() == 9010


async def test_time_goes_on_where_the_journal_ended(tmp_path):
    clock = HandClock()
    clock.advance(60_000)
    async with show_at(tmp_path, clock) as studio:
        await studio.submit("noor", SHOW, comment())
        last = studio.state.at
    async with show_at(tmp_path, HandClock()) as studio:
        assert studio.now() >= last
