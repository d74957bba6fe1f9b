"""A show that is over, at any of its moments: the same folding, with a clock that can be turned."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from msgspec.structs import replace

from desktop.session.turn import Turn
from desktop.session.view import View
from showserver.domain import room as rooms
from showserver.domain.kinds import Event
from showserver.domain.moments import Moment, MomentReturned, MomentStaged
from showserver.domain.room import Room
from showserver.domain.rundown import SegmentResumed, SegmentStarted
from showserver.domain.shows import RoomMeasured
from showserver.domain.views import Own, with_own
from showserver.domain.wall import Comment, CommentReleased
from showserver.wire.frames import RegionCount
from showserver.wire.replay import ReplayHead

CHECKPOINT_MS = 30_000
CHECKPOINT_EVENTS = 1_000
"""How far from a kept view any moment is, in time and in events: a jump folds half a minute, and
some 10 ms of work, not the whole evening."""
JUMP_MS = 5_000
"""A step ahead by more is a jump: the surfaces are drawn anew instead of catching up."""

NOTHING = Own()

Item = tuple[int, Event]


class Chapter(NamedTuple):
    """A part of the evening and when it began, in ms of the show clock."""

    segment_id: str
    title: str
    begins_at: int


class Staged(NamedTuple):
    """A moment of pride and when it came on stage, in ms of the show clock."""

    moment: Moment
    at: int


class Replay:
    """Folds the public stream of one show; `to` turns its clock, `view` is the show as of then.

    `prepare` must have been called until it says that nothing is left; chapters, moments, comments
    and the most viewers are known only then.
    """

    def __init__(
        self, head: ReplayHead, news: Sequence[Item], viewer: View, own: Own = NOTHING
    ) -> None:
        """`news` are the lines of the show; `viewer` is the view of whoever looks back.

        `own` is what only that one holds of the show.
        """
        self.head = head
        self._own = own
        self.chapters: list[Chapter] = []
        self.moments: list[Staged] = []
        self.most_viewers = 0
        self._news = _placed(sorted(news, key=_time), head.ends_at)
        self._places: list[int] = []
        self._said: list[Comment] = []
        self._heard: set[str] = set()
        start = replace(
            viewer,
            room=Room(head.show_id),
            applause=dict(head.tallies.applause),
            cheers=dict(head.tallies.cheers),
            applauded=frozenset(own.applauded),
            cheered=viewer.cheered | frozenset(own.cheered),
            viewers=0,
            here=(),
            stream=None,
        )
        self._kept: list[tuple[int, int, View]] = [(0, 0, start)]
        """Views by their time: the time, how many events they hold, the view."""
        self._ahead, self._known = start, 0
        self._at, self._count, self._view = 0, 0, start
        self._shown = start

    @property
    def view(self) -> View:
        """The show as it stood at the time of the replay, with what only the viewer holds of it."""
        return self._shown

    @property
    def begins_at(self) -> int:
        """When the picture begins, or the show where none was kept."""
        return self.head.recording.begins_at if self.head.recording else self.head.begins_at

    @property
    def ends_at(self) -> int:
        """When the picture ends, or the show where none was kept."""
        recording = self.head.recording
        return recording.begins_at + recording.lasts_ms if recording else self.head.ends_at

    @property
    def news(self) -> Sequence[Item]:
        """All that happened, in the order of the show clock."""
        return self._news

    @property
    def comments(self) -> list[Comment]:
        """All that was on the wall up to now, also what is beyond its window."""
        return self._said[: bisect_right(self._places, self._count - 1)]

    def now(self) -> int:
        """Return the time of the replay, in ms of the show clock."""
        return self._at

    def time_of_show(self) -> int:
        """Return the time for what is said now: the picture begins before the show, ends behind."""
        return min(max(self._at, self.head.begins_at), self.head.ends_at)

    def prepare(self, events: int) -> bool:
        """Fold so many more events to know the way; return whether some are left."""
        upto = self._known + events
        for at, event in self._news[self._known : upto]:
            self._keep(at)
            self._ahead = _folded(self._ahead, at, event)
            self._learn(at, event)
            self._known += 1
        return self._known < len(self._news)

    def to(self, at: int) -> Turn:
        """Turn the clock, and return what is to be drawn; `fresh` after a jump."""
        is_jump = at < self._at or at > self._at + JUMP_MS
        if is_jump:
            self._start_from_checkpoint(at)
        news = self._fold_to(at)
        if is_jump or news:
            self._shown = self._with_own()
        if is_jump:
            return Turn(fresh=True)
        turn = Turn(news=news)
        for _, event in news:
            if isinstance(event, RoomMeasured):
                turn.gauged = True
                for kind, count in event.reactions.items():
                    turn.reactions[kind] = turn.reactions.get(kind, 0) + count
        return turn

    def _with_own(self) -> View:
        """Return the view with the own comments that wait or were taken down, up to now."""
        view, own = self._view, self._own
        if not own.held and not own.hidden:
            return view
        held = tuple(h for h in own.held if h.comment.at <= self._at)
        hidden = tuple(h for h in own.hidden if h.comment.at <= self._at)
        return replace(view, room=with_own(view.room, Own(held=held, hidden=hidden)))

    def _keep(self, at: int) -> None:
        """Keep the way back to here, if it is far enough from the last one."""
        kept_at, kept_count, _ = self._kept[-1]
        if at >= kept_at + CHECKPOINT_MS or self._known >= kept_count + CHECKPOINT_EVENTS:
            self._kept.append((at, self._known, self._ahead))

    def _learn(self, at: int, event: Event) -> None:
        match event:
            case CommentReleased(comment=comment) if comment.comment_id not in self._heard:
                self._heard.add(comment.comment_id)
                self._places.append(self._known)
                self._said.append(comment)
            case RoomMeasured(viewers=viewers):
                self.most_viewers = max(self.most_viewers, viewers)
            case SegmentStarted(segment_id=segment_id):
                rundown = self._ahead.room.rundown
                title = rundown.segments[rundown.find(segment_id)].title
                self.chapters.append(Chapter(segment_id, title, at))
            case SegmentResumed():
                del self.chapters[-1:]  # a step that was taken back began nothing
            case MomentStaged(moment=moment):
                self.moments.append(Staged(moment, at))
            case MomentReturned():
                del self.moments[-1:]

    def _start_from_checkpoint(self, at: int) -> None:
        place = bisect_right(self._kept, at, key=_time)
        _, self._count, self._view = self._kept[max(0, place - 1)]

    def _fold_to(self, at: int) -> list[Item]:
        upto = bisect_right(self._news, at, key=_time)
        news = self._news[self._count : upto]
        for when, event in news:
            self._view = _folded(self._view, when, event)
        self._count, self._at = upto, at
        return news


_time = itemgetter(0)


def _placed(news: list[Item], ends_at: int) -> list[Item]:
    """Return items in order, each with the time at which it belongs on the screen.

    What was said late belongs to its time of the show, and so does a comment that the crew let
    wait until the show was over. All of it stands behind the end, so no more is looked at.
    """
    end = bisect_right(news, ends_at, key=_time)
    later = news[end:]
    del news[end:]
    for at, event in later:
        said_at = event.comment.at if type(event) is CommentReleased else at
        insort(news, (said_at, event), key=_time)
    return news


def _folded(view: View, at: int, event: Event) -> View:
    """Return the view after an event. The house stays the one of now."""
    if not isinstance(event, RoomMeasured):
        return replace(view, room=rooms.evolve(view.room, at, event))
    here = tuple(RegionCount(region, count) for region, count in event.regions.items())
    return replace(view, viewers=event.viewers, here=here)
