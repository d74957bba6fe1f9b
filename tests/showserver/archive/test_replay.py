"""What may be watched again: the law over any history."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from msgspec.structs import replace

from showserver.archive.projection import ReadTables
from showserver.archive.redaction import Gone, Redaction
from showserver.archive.replay import Past
from showserver.domain import room as rooms
from showserver.domain.captions import CaptionSaid
from showserver.domain.events import EVERYONE, audience
from showserver.domain.moments import MomentAccepted, MomentMoved, MomentStaged, ThanksGiven
from showserver.domain.room import Room
from showserver.domain.shows import RoomMeasured, ShowEnded
from showserver.domain.stage import CommentFeatured
from showserver.domain.views import public_room
from showserver.domain.wall import CommentReleased
from showserver.journal.record import Record
from showserver.journal.sqlite import SqliteJournal
from tests.helpers.scrubbed import scrubbed, standing
from tests.showserver.domain.given import ON_AIR, SOFIE, comment, moment
from tests.showserver.domain.test_views import acts, play


def watched(log):
    """Store a history, and read it as everybody may watch it again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "applaus.db"
        journal = SqliteJournal(path, ReadTables())
        journal.fence()
        records = [Record(n, at, "s1", "", None, event) for n, (at, event) in enumerate(log, 1)]
        journal.append(records, after=0)
        items = [item for some in Past(path, "s1").slices() for item in some]
        journal.close()
    return items


def room_after(items):
    room = Room("s1")
    for at, event in items:
        room = rooms.evolve(room, at, event)
    return room


def end_of(log):
    """The time at which the show ended, or the last one of a show that did not."""
    return next((at for at, event in log if isinstance(event, ShowEnded)), log[-1][0])


@settings(max_examples=150, deadline=None)
@given(acts)
def test_at_any_time_it_is_the_show_that_everybody_saw_without_what_is_gone(script):
    log = play(script)
    items, kept = watched(log), standing(room_after(log))
    for time in sorted({at for at, _ in log if at <= end_of(log)}):
        seen = [n for n in log if n[0] <= time and audience(n[1]) == EVERYONE]
        again = room_after([item for item in items if item[0] <= time])
        assert scrubbed(again, kept) == scrubbed(public_room(room_after(seen)), kept)
        scrubbed_again = scrubbed(again, kept)
        assert (scrubbed_again.wall, scrubbed_again.moments) == (again.wall, again.moments)
        assert scrubbed_again.stage.comment == again.stage.comment


@settings(max_examples=60, deadline=None)
@given(acts)
def test_what_stands_is_watched_again_and_nothing_else(script):
    log = play(script)
    comments, moments, thanks = standing(room_after(log))
    events = [event for _, event in watched(log)]
    assert all(audience(e) == EVERYONE or isinstance(e, RoomMeasured) for e in events)
    said = [e.comment.comment_id for e in events if isinstance(e, CommentReleased)]
    assert {*said} == comments
    assert {e.comment.comment_id for e in events if isinstance(e, CommentFeatured)} <= comments
    told = {e.moment.moment_id for e in events if isinstance(e, MomentAccepted | MomentStaged)}
    assert told <= moments
    assert {e.thanks.thanks_id for e in events if isinstance(e, ThanksGiven)} <= thanks
    assert all(e.caption.text for e in events if isinstance(e, CaptionSaid))


def redacted(gone, *events):
    redaction = Redaction(gone)
    return [out for event in (*ON_AIR, *events) for out in redaction.let_through(event)][3:]


def test_a_place_in_the_queue_before_one_that_is_gone_is_before_the_next():
    queue = [MomentAccepted(moment(name)) for name in "abcd"]
    assert redacted(Gone(moments=frozenset("b")), *queue, MomentMoved("d", "b"))[-1] == (
        MomentMoved("d", "c")
    )
    assert redacted(Gone(moments=frozenset("bc")), *queue, MomentMoved("d", "b"))[-1] == (
        MomentMoved("d")
    )
    assert MomentMoved("a", "c") in redacted(Gone(), *queue, MomentMoved("a", "c"))


def test_an_answer_does_not_name_whom_it_answers_when_that_is_gone():
    answer = replace(comment("c2"), reply_to="c1", reply_to_author=SOFIE.name)
    events = (CommentReleased(answer), CommentFeatured(answer))
    for event in redacted(Gone(comments=frozenset({"c1"})), *events):
        assert (event.comment.reply_to, event.comment.reply_to_author) == ("", "")
    assert redacted(Gone(), *events) == [*events]


def test_words_that_were_erased_leave_nothing_behind():
    empty = replace(comment("c1"), text="", author="")
    silent = replace(moment("m1"), text="", author="", colleagues=())
    assert redacted(Gone(), CommentReleased(empty), MomentAccepted(silent)) == []


def test_a_comment_that_was_off_the_wall_after_the_show_stands_where_it_stood():
    said = CommentReleased(comment("c1"))
    late = CommentReleased(replace(comment("c2"), added_at=9))
    over = ShowEnded("s1")
    assert redacted(Gone(), said, over, said, late, late) == [said, over, late]
