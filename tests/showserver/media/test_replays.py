"""A show that is over, over HTTP: what everybody could see, minus what was taken off since."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiohttp import ClientSession, web

from showserver.access.keyring import keyring
from showserver.control.studio import Studio
from showserver.domain.kinds import Event
from showserver.domain.moments import (
    AcceptMoment,
    CheerMoment,
    Colleague,
    DeclineMoment,
    GiveThanks,
    OfferMoment,
    StageMoment,
    WithdrawThanks,
)
from showserver.domain.people import Person
from showserver.domain.refusals import Unavailable
from showserver.domain.screens import RenewScreenCode
from showserver.domain.shows import EndShow, RoomMeasured, ShowCreated
from showserver.domain.stage import FeatureComment
from showserver.domain.wall import (
    AddComment,
    ApplaudComment,
    CommentReleased,
    DeleteComment,
    HideComment,
    ReleaseComment,
    SetWallMode,
)
from showserver.media.replays import KEPT, Replays
from showserver.wire.codec import decode_event
from showserver.wire.frames import RawNews
from showserver.wire.queries import CreditsPage, MediaTokenWanted, OwnWanted, ReplayList
from showserver.wire.replay import ReplayHead
from tests.showserver.control.given import SHOW, START, HandClock, comment, key, show_at, unsteady


class Evening:
    """A show, and the door at which it can be watched again."""

    def __init__(self, studio: Studio, replays: Replays, tokens: Any, url: str) -> None:
        self.studio, self.replays, self.tokens, self._url = studio, replays, tokens, url
        self.session: ClientSession

    async def does(self, who: str, kind: type, **fields: Any) -> str:
        command = kind(ref=1, key=fields.pop("key", "") or key(), **fields)
        await self.studio.submit(who, SHOW, command)
        return str(command.key)

    async def says(self, text: str, who: str = "noor") -> str:
        said = comment(text)
        await self.studio.submit(who, SHOW, said)
        return said.key

    async def stages(self, text: str, who: str = "noor") -> str:
        about = (Colleague("Ingrid"),)
        moment_id = await self.does(who, OfferMoment, text=text, colleagues=about)
        await self.does("priya", AcceptMoment, moment_id=moment_id)
        staged = self.studio.state.rooms[SHOW].moments.staged
        current = staged.moment_id if staged else ""
        await self.does("priya", StageMoment, moment_id=moment_id, current=current)
        return moment_id

    async def ends(self) -> None:
        await self.does("priya", EndShow, show_id=SHOW)

    async def answer(self, show: str = SHOW, token: str | None = None) -> tuple[int, bytes]:
        if token is None:
            token = self.tokens.issue(show, self.studio.now())
        address = f"{self._url}/replays/{show}.jsonl?token={token}"
        async with self.session.get(address) as answer:
            return answer.status, await answer.read()

    async def watched(self) -> tuple[ReplayHead, list[Event]]:
        status, body = await self.answer()
        assert status == 200, body
        first, *lines = body.splitlines()
        events = [decode_event(msgspec.json.decode(line, type=RawNews)) for line in lines]
        return msgspec.json.decode(first, type=ReplayHead), [e for e in events if e is not None]

    async def texts(self) -> list[str]:
        _, events = await self.watched()
        return [e.comment.text for e in events if isinstance(e, CommentReleased)]


@asynccontextmanager
async def evening_at(folder: Path, **more: Any) -> AsyncIterator[Evening]:
    async with show_at(folder, **more) as studio, ClientSession() as session:
        keys = keyring(folder)
        replays = Replays(studio, keys)
        app = web.Application()
        app.add_routes(replays.routes())
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        evening = Evening(studio, replays, keys.media, url)
        evening.session = session
        try:
            yield evening
        finally:
            await runner.cleanup()
            replays.close()


async def test_a_show_is_watched_again_from_its_planning_to_its_end(tmp_path):
    async with evening_at(tmp_path) as evening:
        said = await evening.says("Good evening")
        await evening.does("bram", ApplaudComment, comment_id=said)
        moment_id = await evening.stages("Every lamp burned again")
        await evening.does("bram", CheerMoment, moment_id=moment_id)
        await evening.does("priya", GiveThanks, moment_id=moment_id)
        await evening.ends()
        head, events = await evening.watched()
        room = evening.studio.state.rooms[SHOW]
    assert (head.show_id, head.begins_at, head.ends_at) == (SHOW, room.on_air_at, room.ended_at)
    assert head.tallies.applause == {said: 1}
    assert head.tallies.cheers == {moment_id: 1}
    kinds = [type(event).__name__ for event in events]
    assert kinds[0] == "ShowCreated"
    assert kinds[-1] == "ShowEnded"
    assert {"CommentReleased", "MomentStaged", "ThanksGiven"} <= {*kinds}


async def test_nobody_is_invited_by_a_replay(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.ends()
        _, events = await evening.watched()
    assert [e.join_code for e in events if isinstance(e, ShowCreated)] == [""]


async def test_what_was_hidden_or_taken_back_since_is_gone_also_from_the_stage(tmp_path):
    async with evening_at(tmp_path) as evening:
        hidden, gone, kept = [await evening.says(text) for text in ("hidden", "gone", "kept")]
        for comment_id in (hidden, gone, kept):
            current = evening.studio.state.rooms[SHOW].stage.current
            wish = {"comment_id": comment_id, "current": current}
            await evening.does("priya", FeatureComment, **wish)
        await evening.ends()
        assert await evening.texts() == ["hidden", "gone", "kept"]
        await evening.does("priya", HideComment, comment_id=hidden, show_id=SHOW)
        await evening.does("noor", DeleteComment, comment_id=gone)
        assert await evening.texts() == ["kept"]
        _, body = await evening.answer()
        assert b"hidden" not in body
        assert b"gone" not in body
        await evening.does("priya", ReleaseComment, comment_id=hidden)
        assert "hidden" in await evening.texts()


async def test_a_declined_moment_and_a_withdrawn_thanks_are_not_watched_again(tmp_path):
    async with evening_at(tmp_path) as evening:
        declined = await evening.stages("Told too much")
        kept = await evening.stages("Every lamp burned again")
        thanks_id = await evening.does("priya", GiveThanks, moment_id=kept, words="never said")
        await evening.does("priya", WithdrawThanks, thanks_id=thanks_id)
        await evening.does("priya", DeclineMoment, moment_id=declined, note="Not for everybody")
        await evening.ends()
        _, body = await evening.answer()
    assert b"Every lamp burned again" in body
    for word in (b"Told too much", b"never said", b"Not for everybody"):
        assert word not in body


async def test_what_was_held_never_was_for_everybody(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.does("priya", SetWallMode, mode="held")
        await evening.says("waits for ever")
        await evening.ends()
        _, body = await evening.answer()
    assert b"waits for ever" not in body


async def test_the_seconds_of_the_room_come_along(tmp_path):
    clock = HandClock()
    async with evening_at(tmp_path, clock=clock) as evening:
        heard = asyncio.Event()
        evening.studio.measure(SHOW, {"Ghent": 9}, 9)

        def listen(records) -> None:
            if any(isinstance(record.event, RoomMeasured) for record in records):
                heard.set()

        evening.studio.on_durable(listen)
        async with asyncio.timeout(10):
            while not heard.is_set():
                clock.advance(200)
                await asyncio.sleep(0)
        await evening.ends()
        _, events = await evening.watched()
    assert [e.viewers for e in events if isinstance(e, RoomMeasured)][:1] == [9]


async def test_what_is_added_later_is_watched_by_those_who_come_after(tmp_path):
    clock = HandClock()
    async with evening_at(tmp_path, clock=clock) as evening:
        moment_id = await evening.stages("Every lamp burned again")
        clock.advance(60_000)
        await evening.ends()
        clock.advance(60_000)
        assert await evening.texts() == []
        later = {"show_id": SHOW, "at": START + 30_000, "text": "Only seen now"}
        await evening.does("bram", AddComment, **later)
        await evening.does("bram", CheerMoment, moment_id=moment_id, show_id=SHOW)
        head, events = await evening.watched()
        assert await evening.texts() == ["Only seen now"]
        [added] = [e.comment for e in events if isinstance(e, CommentReleased)]
        assert added.at == START + 30_000
        assert added.added_at > head.ends_at
        assert head.late == {moment_id: 1}
        cards = await evening.studio.ask("bram", SHOW, ReplayList(ref=1))
        assert [card.show_id for card in cards.replays] == [SHOW]


async def test_everybody_who_comes_at_once_is_served_from_one_reading(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.says("Good evening")
        await evening.ends()
        answers = await asyncio.gather(*(evening.answer() for _ in range(20)))
        assert {status for status, _ in answers} == {200}
        assert len({body for _, body in answers}) == 1
        assert len(evening.replays._made) == 1 <= KEPT


async def test_a_client_without_gzip_reads_the_same_lines(tmp_path):
    async with evening_at(tmp_path) as evening:
        for number in range(300):
            await evening.says(f"comment {number}")
        await evening.ends()
        _, packed = await evening.answer()
        async with ClientSession(skip_auto_headers=["Accept-Encoding"]) as plain:
            evening.session = plain
            _, body = await evening.answer()
    assert body == packed


@pytest.mark.parametrize(
    ("show", "token", "status"),
    [(SHOW, "", 403), (SHOW, "guessed", 403), ("show-9", None, 404), ("..%2Fapplaus", None, 403)],
)
async def test_a_wrong_token_or_show_opens_nothing(tmp_path, show, token, status):
    async with evening_at(tmp_path) as evening:
        await evening.ends()
        assert (await evening.answer(show, token))[0] == status


async def test_a_token_of_an_hour_ago_or_of_another_show_opens_nothing(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.ends()
        old = evening.tokens.issue(SHOW, evening.studio.now() - 3_600_000)
        assert (await evening.answer(SHOW, old))[0] == 403
        other = evening.tokens.issue("show-9", evening.studio.now())
        assert (await evening.answer(SHOW, other))[0] == 403


async def test_a_screen_watches_no_other_show_than_the_one_it_hangs_in(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.studio.enter(Person("hall", "Canteen", role="screen"))
        with pytest.raises(Exception, match="role_may_not"):
            await evening.studio.ask("hall", "show-9", MediaTokenWanted(ref=1, show_id=SHOW))


async def test_whoever_watches_again_asks_for_the_own_part(tmp_path):
    async with evening_at(tmp_path) as evening:
        kept = await evening.says("kept", "noor")
        await evening.does("bram", ApplaudComment, comment_id=kept)
        moment_id = await evening.stages("Every lamp burned again")
        await evening.does("bram", CheerMoment, moment_id=moment_id)
        await evening.does("priya", SetWallMode, mode="held")
        await evening.ends()
        later = {"show_id": SHOW, "at": evening.studio.state.rooms[SHOW].ended_at}
        waits = await evening.does("bram", AddComment, text="waits", **later)
        own = (await evening.studio.ask("bram", "show-9", OwnWanted(ref=1, show_id=SHOW))).own
        assert [h.comment.comment_id for h in own.held] == [waits]
        assert (own.applauded, own.cheered) == ((kept,), (moment_id,))
        others = (await evening.studio.ask("noor", SHOW, OwnWanted(ref=1, show_id=SHOW))).own
        assert (others.held, others.applauded, others.cheered) == ((), (), ())
        with pytest.raises(Exception, match="no_such_show"):
            await evening.studio.ask("bram", SHOW, OwnWanted(ref=1, show_id="show-9"))


async def test_what_happens_in_the_house_may_concern_what_is_kept(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.ends()
        await evening.watched()
        await evening.studio.enter(Person("late", "Late"))
        assert len(evening.replays._made) == 1
        await evening.does("priya", RenewScreenCode)
        assert len(evening.replays._made) == 0


async def test_who_speaks_up_after_the_show_is_not_in_its_credits(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.says("then", "noor")
        await evening.ends()
        at = evening.studio.state.rooms[SHOW].ended_at
        before = await evening.studio.ask("noor", SHOW, CreditsPage(ref=1))
        await evening.does("bram", AddComment, show_id=SHOW, at=at, text="later")
        assert await evening.studio.ask("noor", SHOW, CreditsPage(ref=1)) == before


async def test_a_show_that_runs_is_watched_live(tmp_path):
    async with evening_at(tmp_path) as evening:
        status, body = await evening.answer()
        assert (status, body) == (409, b"This show is not over yet: watch it live.\n")
        question = MediaTokenWanted(ref=1, show_id="show-9")
        with pytest.raises(Exception, match="no_such_show"):
            await evening.studio.ask("noor", SHOW, question)


async def test_a_file_that_cannot_be_read_is_said_and_tried_anew(tmp_path):
    journal = unsteady(tmp_path)
    async with evening_at(tmp_path, journal=journal) as evening:
        await evening.ends()
        real = evening.studio.past

        def broken(show_id):
            raise Unavailable("io_error")

        evening.studio.past = broken
        assert (await evening.answer())[0] == 503
        evening.studio.past = real
        assert (await evening.answer())[0] == 200
