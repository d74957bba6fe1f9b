"""The wall in step with the picture: comments of others wait as long as it is late."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from desktop.session.in_step import Hold, Waiting
from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.prefs import Prefs
from desktop.viewmodels.wall import WallModel
from showserver.domain.kinds import Event
from showserver.domain.wall import CommentGone, CommentReleased

LOOK_MS = 250


class WallInStep(QObject):
    """Hands turns on to the wall. What left the wall, and one's own words, never wait."""

    def __init__(
        self,
        wall: WallModel,
        intents: Intents,
        prefs: Prefs,
        delay_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wall = wall
        self._intents = intents
        self._prefs = prefs
        self._delay_ms = delay_ms
        self._hold = Hold()
        self._waiting: Waiting[tuple[int, Event]] = Waiting()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def hold_ms(self) -> int:
        """Return how long news is held back now. The crew sees everything at once."""
        if self._intents.view.is_crew:
            return 0
        return self._hold.ms(self._prefs.wall_in_step, self._delay_ms())

    def present(self, view: View, turn: Turn) -> None:
        """Draw what is due of the news, and all that is no comment of others."""
        hold = self.hold_ms()
        if turn.fresh:
            self._waiting.clear()
            if hold:
                view = self._opened(view, self._intents.now() - hold)
        elif hold or self._waiting:
            turn = replace_news(turn, self._sorted(view, turn, self._intents.now() - hold))
        self._wall.present(view, turn)
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()

    def retranslate(self) -> None:
        """Say everything again."""
        self._wall.retranslate()

    def _look(self) -> None:
        self.present(self._intents.view, Turn())

    def _sorted(self, view: View, turn: Turn, until: int) -> list[tuple[int, Event]]:
        """Hold back what others said just now; returns what is to be drawn, in order."""
        at_once = []
        for at, event in turn.news:
            is_strange = (
                isinstance(event, CommentReleased) and event.comment.author_id != view.me.person_id
            )
            if is_strange:
                self._waiting.add(at, (at, event))
            else:
                at_once.append((at, event))
        gone = {e.comment_id for _, e in at_once if isinstance(e, CommentGone)}
        if gone:
            self._forget(gone)
        return [*self._waiting.due(until), *at_once]

    def _forget(self, gone: set[str]) -> None:
        for at, event in self._waiting.clear():
            if not (isinstance(event, CommentReleased) and event.comment.comment_id in gone):
                self._waiting.add(at, (at, event))

    def _opened(self, view: View, until: int) -> View:
        """Return a view of which the wall ends where the picture is; the rest waits."""
        wall, me = view.room.wall, view.me.person_id
        shown = self._wall.known
        later = [
            c
            for c in wall.recent
            if c.at > until and c.author_id != me and c.comment_id not in shown
        ]
        for comment in later:
            self._waiting.add(comment.at, (comment.at, CommentReleased(comment)))
        names = {comment.comment_id for comment in later}
        recent = tuple(c for c in wall.recent if c.comment_id not in names)
        return replace(view, room=replace(view.room, wall=replace(wall, recent=recent)))


def replace_news(turn: Turn, news: list[tuple[int, Event]]) -> Turn:
    """Return the turn with other news."""
    return Turn(
        turn.fresh, news, turn.reactions, turn.counted, turn.gauged, turn.waiting_changed,
        turn.settled,
    )  # fmt: skip
