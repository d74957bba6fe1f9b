"""What may be watched again: the law over any history."""

import tempfile
from pathlib import Path

from hypothesis import given, settings

from showserver.archive.projection import ReadTables
from showserver.archive.replay import Past
from showserver.domain.captions import CaptionSaid
from showserver.domain.events import EVERYONE, audience
from showserver.domain.moments import MomentAccepted, MomentStaged, ThanksGiven
from showserver.domain.shows import RoomMeasured
from showserver.domain.stage import CommentFeatured
from showserver.domain.views import public_room
from showserver.domain.wall import CommentReleased
from showserver.journal.record import Record
from showserver.journal.sqlite import SqliteJournal
from tests.showserver.domain.test_views import acts, fold, play


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


@settings(max_examples=60, deadline=None)
@given(acts)
def test_what_stands_is_watched_again_and_nothing_else(script):
    log = play(script)
    _, room = fold(log)
    items = watched(log)
    events = [event for _, event in items]
    assert all(audience(e) == EVERYONE or isinstance(e, RoomMeasured) for e in events)
    said = [e.comment.comment_id for e in events if isinstance(e, CommentReleased)]
    assert sorted(said) == sorted(c.comment_id for c in room.wall.recent)
    featured = {e.comment.comment_id for e in events if isinstance(e, CommentFeatured)}
    assert featured <= {*said}
    told = {e.moment.moment_id for e in events if isinstance(e, MomentAccepted | MomentStaged)}
    moments = room.moments
    public = (*moments.queue, *filter(None, [moments.staged]), *moments.done)
    assert told == {moment.moment_id for moment in public}
    thanked = {e.thanks.thanks_id for e in events if isinstance(e, ThanksGiven)}
    assert thanked == {t.thanks_id for t in moments.thanked if t.moment_id in told}
    captions = [e.caption for e in events if isinstance(e, CaptionSaid)]
    assert all(caption.text for caption in captions)


@settings(max_examples=60, deadline=None)
@given(acts)
def test_folded_to_its_end_a_replay_stands_as_the_show_did(script):
    log = play(script)
    _, room = fold(log)
    _, again = fold(watched(log))
    then, now = public_room(room), again
    assert (now.phase, now.rundown, now.plan) == (then.phase, then.rundown, then.plan)
    assert {c.comment_id for c in now.wall.recent} == {c.comment_id for c in then.wall.recent}
    assert {m.moment_id for m in now.moments.queue} == {m.moment_id for m in then.moments.queue}
    assert now.moments.staged == then.moments.staged
