"""Questions that the archive answers, through the studio as a client asks them."""

import asyncio
import sqlite3

import pytest

from showserver.domain.moments import (
    AcceptMoment,
    Colleague,
    GiveThanks,
    OfferMoment,
    StageMoment,
    WithdrawThanks,
)
from showserver.domain.people import ChangePerson
from showserver.domain.refusals import Refused
from showserver.domain.wall import ApplaudComment, DeleteComment, HideComment, SetWallMode
from showserver.wire.queries import (
    CommentsBefore,
    CreditsPage,
    FindPeople,
    PersonHistory,
    SearchComments,
    ShowList,
    UploadTicket,
)
from tests.showserver.control.given import SHOW, comment, key, show_at


async def test_older_comments_are_paged_back_to_the_first(tmp_path):
    async with show_at(tmp_path) as studio:
        posts = [comment(f"n{n}") for n in range(120)]
        await asyncio.gather(*(studio.submit("noor", SHOW, post) for post in posts))
        pages, before = [], ""
        while True:
            page = await studio.ask("bram", SHOW, CommentsBefore(ref=1, comment_id=before))
            pages = [*page.comments, *pages]
            before = page.comments[0].comment_id
            if not page.more:
                break
        assert [c.text for c in pages] == [f"n{n}" for n in range(120)]
        with pytest.raises(Refused, match="no_such_comment"):
            await studio.ask("bram", SHOW, CommentsBefore(ref=1, comment_id="elsewhere"))


async def test_the_page_holds_nothing_that_is_held_hidden_or_gone(tmp_path):
    async with show_at(tmp_path) as studio:
        kept, hidden, gone, held = (comment(text) for text in ("kept", "hidden", "gone", "held"))
        for post in (kept, hidden, gone):
            await studio.submit("noor", SHOW, post)
        await studio.submit("priya", SHOW, SetWallMode(ref=1, key=key(), mode="held"))
        await studio.submit("noor", SHOW, held)
        await studio.submit("priya", SHOW, HideComment(ref=1, key=key(), comment_id=hidden.key))
        await studio.submit("noor", SHOW, DeleteComment(ref=1, key=key(), comment_id=gone.key))
        await studio.submit("bram", SHOW, ApplaudComment(ref=1, key=key(), comment_id=kept.key))
        page = await studio.ask("noor", SHOW, CommentsBefore(ref=1))
        assert [c.text for c in page.comments] == ["kept"]
        assert page.applause == {kept.key: 1}
        history = await studio.ask("priya", SHOW, PersonHistory(ref=1, person_id="noor"))
        assert (history.comment_count, history.hidden_count, history.show_count) == (1, 1, 1)
        assert [c.text for c in history.comments] == ["kept"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("fiets", ["De fietsen van Noor", "fietsenmaker"]),
        ("fiet noor", ["De fietsen van Noor", "fietsenmaker"]),
        ("joao", ["João sings"]),
        ('" OR 1 AND NEAR(', []),
        ("*", []),
        ("", []),
    ],
)
async def test_the_crew_finds_comments_by_words_and_names(tmp_path, words, found):
    async with show_at(tmp_path) as studio:
        for text in ("João sings", "fietsenmaker", "De fietsen van Noor"):
            await studio.submit("noor", SHOW, comment(text))
        page = await studio.ask("priya", SHOW, SearchComments(ref=1, text=words))
        assert [c.text for c in page.comments] == found
        with pytest.raises(Refused, match="role_may_not"):
            await studio.ask("noor", SHOW, SearchComments(ref=1, text=words))


async def test_people_are_suggested_by_how_their_names_begin(tmp_path):
    async with show_at(tmp_path) as studio:
        await studio.submit("bram", SHOW, ChangePerson(ref=1, key=key(), name="Zoë Nooteboom"))
        found = await studio.ask("noor", SHOW, FindPeople(ref=1, text="NOO"))
        assert [p.name for p in found.people] == ["Noor", "Zoë Nooteboom"]
        found = await studio.ask("noor", SHOW, FindPeople(ref=1, text="zoe"))
        assert [p.person_id for p in found.people] == ["bram"]
        nobody = await studio.ask("noor", SHOW, FindPeople(ref=1, text="canteen"))
        assert nobody.people == ()


async def test_the_credits_hold_the_thanked_until_it_is_withdrawn(tmp_path):
    async with show_at(tmp_path) as studio:
        offer = OfferMoment(
            ref=1, key=key(), text="t", colleagues=(Colleague("Bo"), Colleague("Noor", "noor"))
        )
        await studio.submit("noor", SHOW, offer)
        moment_id = offer.key
        await studio.submit("priya", SHOW, AcceptMoment(ref=1, key=key(), moment_id=moment_id))
        stage = StageMoment(ref=1, key=key(), moment_id=moment_id, current="")
        await studio.submit("priya", SHOW, stage)
        thanks = GiveThanks(ref=1, key=key(), moment_id=moment_id)
        await studio.submit("priya", SHOW, thanks)
        page = await studio.ask("noor", SHOW, CreditsPage(ref=1))
        assert (page.names, page.total) == (("Lena", "Noor", "Bo"), 3)
        rest = await studio.ask("noor", SHOW, CreditsPage(ref=1, offset=2))
        assert (rest.names, rest.total) == (("Bo",), 3)
        await studio.submit("priya", SHOW, WithdrawThanks(ref=1, key=key(), thanks_id=thanks.key))
        page = await studio.ask("noor", SHOW, CreditsPage(ref=1))
        assert page.names == ("Lena", "Noor")


async def test_shows_are_listed_for_the_crew_and_tickets_are_given_to_people(tmp_path):
    async with show_at(tmp_path) as studio:
        shows = await studio.ask("priya", SHOW, ShowList(ref=1))
        assert [(c.show_id, c.phase, c.host) for c in shows.cards] == [(SHOW, "on_air", "Lena")]
        given = await studio.ask("noor", SHOW, UploadTicket(ref=1))
        assert studio.tickets.redeem(given.ticket) == "noor"
        assert studio.tickets.redeem(given.ticket) == ""
        with pytest.raises(Refused, match="role_may_not"):
            await studio.ask("canteen", SHOW, UploadTicket(ref=1))


async def test_plain_sqlite_reads_the_tables_and_searches_them(tmp_path):
    async with show_at(tmp_path) as studio:
        await studio.submit("noor", SHOW, comment("a red bicycle"))
        with sqlite3.connect(tmp_path / "applaus.db") as db:
            rows = db.execute(
                "SELECT author, text FROM comments WHERE seq IN"
                " (SELECT rowid FROM comments_fts WHERE comments_fts MATCH 'bicycle')"
            ).fetchall()
        db.close()
        assert rows == [("Noor", "a red bicycle")]
