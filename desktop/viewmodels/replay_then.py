"""A show that is over, as it stood at the time of its replay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.replay import Replay
from desktop.session.turn import Turn
from desktop.viewmodels import spoken
from desktop.viewmodels.base import Face
from desktop.viewmodels.portraits import portraits
from desktop.viewmodels.reel import Reel
from desktop.viewmodels.replay_intents import ReplayIntents
from desktop.viewmodels.replay_known import Known
from desktop.viewmodels.replay_rows import ChaptersModel, JumpsModel
from desktop.viewmodels.wall import WallModel
from showserver.domain.moments import CheerMoment

if TYPE_CHECKING:
    from desktop.viewmodels.desk import Desk

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

MakeDesk = Callable[[Intents], "Desk"]


@QmlElement
@QmlUncreatable("made by Python")
class ReplayThen(Face):  # type: ignore[operator]
    """What is drawn of a replay; the reel's position says of which time.

    `desk` is a whole desk as of then: what draws a live show draws this one. The wall stands
    beside it, for it can be left alone while picture and stage go on.
    """

    changed = Signal()
    moved = Signal()

    def __init__(
        self, intents: Intents, make_desk: MakeDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(intents, parent)
        self._make_desk = make_desk
        self._then = ReplayIntents(intents, self._given)
        self._desk: Desk | None = None
        self._reel = Reel(self)
        self._wall = WallModel(self._then, self)
        self._chapters = ChaptersModel(self)
        self._jumps = JumpsModel(self)
        self._replay: Replay | None = None
        self._known = Known()
        self._counted: frozenset[str] = frozenset()  # own claps that are in the sums
        self._along = True
        self._chapter, self._jump = -1, -1
        self._reel.moved.connect(self._turn)

    def retranslate(self) -> None:
        if self._replay is not None:
            self._list(self._replay)
            self._wall.retranslate()
        if self._desk is not None:
            self._desk.retranslate()
        super().retranslate()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._replay.view.room.plan.title if self._replay else ""

    @Property(QObject, notify=changed)
    def desk(self) -> QObject | None:
        """The desk as of then; there from the first show on."""
        return self._desk

    @Property(Reel, constant=True)
    def reel(self) -> Reel:
        return self._reel

    @Property(WallModel, constant=True)
    def wall(self) -> WallModel:
        return self._wall

    @Property(ChaptersModel, constant=True)
    def chapters(self) -> ChaptersModel:
        return self._chapters

    @Property(JumpsModel, constant=True)
    def moments(self) -> JumpsModel:
        return self._jumps

    @Property(bool, notify=changed)
    def along(self) -> bool:
        """Whether the wall runs along with the picture, or is left alone."""
        return self._along

    @along.setter  # type: ignore[no-redef]
    def along(self, along: bool) -> None:
        if along == self._along:
            return
        self._along = along
        if along and self._replay is not None:
            self._wall.present(self._then.view, Turn(fresh=True))
        self.changed.emit()

    @Property(int, notify=changed)
    def mostViewers(self) -> int:
        return self._replay.most_viewers if self._replay else 0

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Whether nobody wrote anything in the whole show."""
        return self._known.is_silent

    @Property(str, notify=moved)
    def lastAuthor(self) -> str:
        last = self._then.view.room.wall.recent[-1:]
        return last[0].author if last else ""

    @Property(str, notify=moved)
    def lastBody(self) -> str:
        last = self._then.view.room.wall.recent[-1:]
        return last[0].text if last else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def featured(self) -> list[str]:
        """The comments that were on screen."""
        return sorted(self._known.featured)

    @Property(int, notify=moved)
    def chapter(self) -> int:
        """The row of the chapter that runs, -1 before the first."""
        return self._chapter

    @Property(int, notify=moved)
    def moment(self) -> int:
        """The row of the moment that is on stage, -1 for none."""
        return self._jump

    @Property(int, notify=moved)
    def cheers(self) -> int:
        """How many applauded the moment on stage in all; one's own clap counts at once."""
        if self._replay is None:
            return 0
        moment_id = self._moment_id
        own = moment_id in self._then.view.cheered and moment_id not in self._counted
        return self._replay.head.tallies.cheers.get(moment_id, 0) + own

    @Property(int, notify=moved)
    def lateCheers(self) -> int:
        """How many of them clapped after the show."""
        return self._replay.head.late.get(self._moment_id, 0) if self._replay else 0

    @Slot()
    def clap(self) -> None:
        """Applaud the moment on stage, late."""
        if self._jump >= 0:
            self._then.do(CheerMoment, moment_id=self._moment_id)

    @Slot(float, result=str)
    def placeOf(self, positionMs: float) -> str:
        """Return a position as it is written, with the chapter that runs there."""
        begun = [row.title for row in self._chapters.rows if row.beginMs <= positionMs]
        return ", ".join([spoken.duration_text(int(positionMs)), *begun[-1:]])

    @Slot(float, result=str)
    def timeOf(self, atMs: float) -> str:
        """Return the position of a time of the show, as it is written."""
        return spoken.duration_text(int(atMs) - self._begins_at)

    @Slot(float, result=float)
    def positionOf(self, atMs: float) -> float:
        """Return where a time of the show is in the replay."""
        return atMs - self._begins_at

    @Slot(float)
    def goTo(self, atMs: float) -> None:
        """Go to a time of the show."""
        self._reel.seek(atMs - self._begins_at)

    @property
    def _moment_id(self) -> str:
        return self._jumps.rows[self._jump].momentId if self._jump >= 0 else ""

    @property
    def _begins_at(self) -> int:
        return self._replay.begins_at if self._replay else 0

    def _enter(self, replay: Replay, at: int) -> None:
        """Show it at this time, or where it was if it is the same once more."""
        at = self._replay.now() if self._replay else at
        self._replay, self._known = replay, Known(replay.news)
        self._counted = self._then.view.cheered | replay.view.cheered
        self._then.watch(replay)
        if self._desk is None:
            self._desk = self._make_desk(self._then)
        self._list(replay)
        replay.to(at)
        self._present(Turn(fresh=True))
        self._reel.load(replay.ends_at - replay.begins_at, at - replay.begins_at)
        self.changed.emit()

    def _leave(self) -> None:
        self._replay = None
        self._then.watch(None)
        if self._desk is not None:
            self._desk.clock_face.stop()

    def _list(self, replay: Replay) -> None:
        self._chapters.present(replay)
        self._jumps.present(replay, portraits(self._intents.view) | self._known.portraits)

    def _turn(self) -> None:
        """Let the show stand as it did at the position of now."""
        if self._replay is None:
            return
        position = self._reel.at
        self._present(self._replay.to(self._begins_at + int(position)))
        self._find(position)
        self.moved.emit()

    def _present(self, turn: Turn) -> None:
        if not turn or self._desk is None:
            return
        self._desk.present(turn)
        if self._along:
            self._wall.present(self._then.view, turn)

    def _given(self, comment_id: str) -> None:
        """Draw the own applause at once."""
        self._recount(Turn(gauged=True, counted={comment_id}))
        self.moved.emit()

    def _recount(self, turn: Turn) -> None:
        """Draw sums and what is on its way, also on a wall that is left alone."""
        if self._replay is None:
            return
        self._present(turn)
        if not self._along:
            self._wall.present(self._then.view, turn)

    def _find(self, position: float) -> None:
        begun = [i for i, row in enumerate(self._chapters.rows) if row.beginMs <= position]
        self._chapter = begun[-1] if begun else -1
        stage = self._then.view.room.stage
        staged = stage.moment.moment_id if stage.moment else ""
        self._jump = self._jumps.place_of(staged) if staged and stage.shows != "credits" else -1
