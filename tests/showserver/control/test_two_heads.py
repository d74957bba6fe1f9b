"""A failed commit is unknown: nobody is shown it, everybody repeats it, it happens once."""

import asyncio
import sqlite3

import pytest

from showserver.archive.projection import ReadTables
from showserver.domain.people import Person
from showserver.domain.refusals import Unavailable
from showserver.domain.wall import ApplaudComment, CommentReleased
from tests.showserver.control.given import SHOW, Heard, comment, key, show_at, texts, unsteady
from tests.showserver.journal.given import CrampedJournal

FULL, BROKEN = Unavailable("storage_full"), Unavailable("io_error")


async def test_a_failed_commit_leaves_the_durable_head_and_answers_all(tmp_path):
    journal = unsteady(tmp_path)
    async with show_at(tmp_path, journal=journal) as studio:
        heard, before = Heard(studio), studio.state
        journal.fails = FULL
        outcomes = await asyncio.gather(
            *(studio.submit("noor", SHOW, comment(str(n))) for n in range(5)),
            studio.submit("noor", SHOW, comment("\u202e")),
            return_exceptions=True,
        )
        assert [getattr(o, "reason", "") for o in outcomes] == ["storage_full"] * 6
        assert studio.state is before
        assert heard.records == []
        journal.fails = None


async def test_what_was_not_stored_is_stored_once_when_repeated(tmp_path):
    journal = unsteady(tmp_path)
    async with show_at(tmp_path, journal=journal) as studio:
        journal.fails = FULL
        with pytest.raises(Unavailable):
            await studio.submit("noor", SHOW, comment("again", key="same"))
        journal.fails = None
        seq = await studio.submit("noor", SHOW, comment("again", key="same"))
        assert await studio.submit("noor", SHOW, comment("again", key="same")) == seq
        assert texts(studio) == ["again"]


async def test_what_was_stored_all_the_same_is_published_once_and_answered(tmp_path):
    journal = unsteady(tmp_path)
    async with show_at(tmp_path, journal=journal) as studio:
        heard = Heard(studio)
        journal.fails, journal.stores_it_all_the_same = FULL, True
        with pytest.raises(Unavailable):
            await studio.submit("noor", SHOW, comment("torn", key="same"))
        assert texts(studio) == []
        journal.fails = None
        await studio.submit("bram", SHOW, comment("next"))
        assert texts(studio) == ["torn", "next"]
        seq = await studio.submit("noor", SHOW, comment("torn", key="same"))
        said = [r for r in heard.records if isinstance(r.event, CommentReleased)]
        assert [r.event.comment.text for r in said] == ["torn", "next"]
        assert seq == said[0].seq


async def post_for_ever(studio, text):
    """Post until it fails."""
    while True:
        await studio.submit("noor", SHOW, comment(text))


async def test_a_disk_without_room_heals_with_the_first_command_after_there_is_some(tmp_path):
    journal = CrampedJournal(tmp_path / "applaus.db", ReadTables())
    async with show_at(tmp_path, journal=journal) as studio:
        long = "word " * 100
        journal.fill()
        with pytest.raises(Unavailable) as failure:
            await post_for_ever(studio, long)
        accepted = len(texts(studio))
        assert failure.value.reason == "storage_full"
        assert not studio.failed.is_set()
        with pytest.raises(Unavailable):
            await studio.submit("noor", SHOW, comment(long))
        assert studio.own(SHOW, "noor").person  # reading goes on
        journal.make_room()
        await studio.submit("noor", SHOW, comment("room again"))
        assert len(texts(studio)) == accepted + 1
    async with show_at(tmp_path) as studio:
        assert texts(studio)[-1] == "room again"


async def test_after_an_io_error_everybody_is_answered_and_the_process_must_end(tmp_path):
    journal = unsteady(tmp_path)
    async with show_at(tmp_path, journal=journal) as studio:
        journal.fails, journal.stores_it_all_the_same = BROKEN, True
        with pytest.raises(Unavailable) as failure:
            await studio.submit("noor", SHOW, comment("torn", key="same"))
        assert failure.value.reason == "io_error"
        assert studio.failed.is_set()
        journal.fails = None
        with pytest.raises(Unavailable):
            await studio.submit("noor", SHOW, comment("later"))
        assert texts(studio) == []
    async with show_at(tmp_path) as studio:
        await studio.submit("noor", SHOW, comment("torn", key="same"))
        assert texts(studio) == ["torn"]


async def test_a_fault_in_the_works_ends_the_process_instead_of_keeping_all_waiting(
    tmp_path, monkeypatch, caplog
):
    def tripping(room, now):
        raise ZeroDivisionError

    async with show_at(tmp_path) as studio:
        monkeypatch.setattr("showserver.domain.room.due", tripping)
        async with asyncio.timeout(5):
            await studio.failed.wait()
        with pytest.raises(Unavailable):
            await studio.submit("noor", SHOW, comment("nobody is at work"))
    async with show_at(tmp_path) as studio:
        assert texts(studio) == []


async def test_what_cannot_be_read_is_unavailable_and_the_picture_stays_whole(tmp_path, caplog):
    async with show_at(tmp_path) as studio:
        await studio.submit("bram", SHOW, comment("hello", key="c1"))
        await studio.submit("noor", SHOW, ApplaudComment(ref=1, key=key(), comment_id="c1"))
        assert studio.own(SHOW, "noor").applauded == ("c1",)
        with sqlite3.connect(tmp_path / "applaus.db") as db:
            db.execute("ALTER TABLE applause RENAME TO lost")
        assert studio.own(SHOW, "noor").applauded == ()
        with pytest.raises(Unavailable, match="io_error"):
            await studio.submit("noor", SHOW, ApplaudComment(ref=1, key=key(), comment_id="c1"))
        assert studio.failed.is_set()


async def test_somebody_who_could_not_be_stored_enters_at_the_next_try(tmp_path):
    journal = unsteady(tmp_path)
    async with show_at(tmp_path, journal=journal) as studio:
        journal.fails = FULL
        with pytest.raises(Unavailable):
            await studio.enter(Person("new", "New"))
        assert "new" not in studio.house.people
        journal.fails = None
        assert (await studio.enter(Person("new", "New"))).name == "New"
