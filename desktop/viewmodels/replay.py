"""A show that is over, watched again: its picture, and the show as it stood at that time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.replay import Replay
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.base import Face
from desktop.viewmodels.portraits import portraits
from desktop.viewmodels.reel import Reel
from desktop.viewmodels.replay_intents import ReplayIntents
from desktop.viewmodels.replay_known import Known
from desktop.viewmodels.replay_picture import ReplayPicture
from desktop.viewmodels.replay_rows import ChaptersModel, FinishedModel, JumpsModel
from desktop.viewmodels.wall import WallModel
from showserver.domain.moments import CheerMoment
from showserver.domain.stream import RecordingMade
from showserver.domain.wall import AddComment, DeleteComment

if TYPE_CHECKING:
    from desktop.viewmodels.desk import Desk

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

AT_ONCE = 2000
"""Events that are folded between two frames while a show is got ready."""
LOOK_MS = 5_000
AGAIN_MS = (1_000, 3_000, 8_000)
"""Pauses before the picture is loaded anew; after the last the wall runs along by itself."""
MAKING_MS = 6 * 3_600_000
"""For so long after a show with a picture of the house its recording is taken for in the making."""

MakeDesk = Callable[[Intents], "Desk"]


@QmlElement
@QmlUncreatable("made by Python")
class ReplayFace(Face):  # type: ignore[operator]
    """One show at a time. `wanted` asks for its lines, which come by `came` or `failed`.

    `desk` is a whole desk as of then: what draws a live show draws this one. The wall stands
    beside it, for it can be left alone while picture and stage go on.
    """

    changed = Signal()
    moved = Signal()
    wanted = Signal(str)
    left = Signal()

    def __init__(
        self, intents: Intents, make_desk: MakeDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(intents, parent)
        self._make_desk = make_desk
        self._then = ReplayIntents(intents, self._given)
        self._desk: Desk | None = None
        self._reel = Reel(self)
        self._wall = WallModel(self._then, self)
        self._finished = FinishedModel(self)
        self._chapters = ChaptersModel(self)
        self._jumps = JumpsModel(self)
        self._picture = ReplayPicture(intents, self._picture_changed)
        self._show_id, self._state, self._error = "", "", ""
        self._replay: Replay | None = None
        self._known = Known()
        self._along = True
        self._chapter, self._jump = -1, -1
        self._lost, self._gone = 0, False
        self._places: dict[str, float] = {}
        self._timers()
        self._reel.moved.connect(self._turn)
        self._reel.sought.connect(self._freshen)

    def _timers(self) -> None:
        self._readying = QTimer(self)
        self._readying.timeout.connect(self._ready)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._picture.look)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._picture.forget)

    def present(self, view: View, turn: Turn) -> None:
        """Take in what happens now: another show is over, a late word has its answer."""
        if turn.fresh or turn.news:
            self._finished.present(view.house.cards)
        if not self._show_id:
            return
        made = any(isinstance(event, RecordingMade) for _, event in turn.news)
        late = any(
            isinstance(settled.command, (AddComment, DeleteComment))
            and settled.command.show_id == self._show_id
            and settled.refusal is None
            for settled in turn.settled
        )
        if late or (made and view.room.show_id == self._show_id):
            self.wanted.emit(self._show_id)
        if turn.waiting_changed and self._replay is not None:
            self._wall.present(self._then.view, Turn(waiting_changed=True))

    def retranslate(self) -> None:
        if self._replay is not None:
            self._list(self._replay)
            self._wall.retranslate()
        if self._desk is not None:
            self._desk.retranslate()
        super().retranslate()

    def came(self, replay: Replay) -> None:
        """Take the lines of the show that was wanted, for the first time or once more."""
        if replay.head.show_id != self._show_id:
            return
        self._coming = replay
        self._readying.start()

    def failed(self, reason: str) -> None:
        """Say why its lines did not come: `away` or `gone`. What is shown already stays."""
        if self._replay is None and self._show_id:
            self._state, self._error = "failed", reason
            self.changed.emit()

    @Slot(str)
    def open(self, showId: str) -> None:
        """Watch this show again, from where it was left."""
        if showId == self._show_id and self._state != "failed":
            return
        if showId != self._show_id:
            self.close()
        self._show_id, self._state, self._error = showId, "loading", ""
        self.changed.emit()
        self.wanted.emit(showId)

    @Slot()
    def openFirst(self) -> None:
        """Watch the newest evening again."""
        if self._finished.rows:
            self.open(self._finished.rows[0].showId)

    @Slot()
    def close(self) -> None:
        """Leave the show; what it needed is let go."""
        if not self._show_id:
            return
        self._places[self._show_id] = self._reel.at
        self._reel.halt()
        for timer in (self._readying, self._looking, self._again):
            timer.stop()
        self._show_id, self._state, self._replay = "", "", None
        self._picture.open("", None)
        self._then.watch(None)
        if self._desk is not None:
            self._desk.clock_face.stop()
        self.left.emit()
        self.changed.emit()

    @Slot()
    def retry(self) -> None:
        """Try once more what did not work."""
        if self._state == "failed":
            self.open(self._show_id)
        else:
            self._lost, self._gone = 0, False
            self._picture.forget()
            self._picture_changed()

    @Property(str, notify=changed)
    def showId(self) -> str:
        return self._show_id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._replay.view.room.plan.title if self._replay else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """Empty while none is open, then `loading`, and `ready` or `failed`."""
        return self._state

    @Property(str, notify=changed)
    def errorText(self) -> str:
        match self._error:
            case "gone":
                return self.tr("This evening cannot be watched any more.")
            case "":
                return ""
        return self.tr("The link is away. We try again when it is back.")

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

    @Property(FinishedModel, constant=True)
    def finished(self) -> FinishedModel:
        return self._finished

    @Property(ChaptersModel, constant=True)
    def chapters(self) -> ChaptersModel:
        return self._chapters

    @Property(JumpsModel, constant=True)
    def moments(self) -> JumpsModel:
        return self._jumps

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Where the player loads the recording; another address means to load it anew."""
        return "" if self._gone else self._picture.address

    @Property(str, notify=changed)
    def pictureState(self) -> str:
        """`there`, `away` for a moment, `gone`, still in the `making`, or `none` was kept."""
        if self._picture.expected:
            return "gone" if self._gone else "away" if self._lost else "there"
        if self._replay is None:
            return ""
        is_recent = self._intents.now() - self._replay.head.ends_at < MAKING_MS
        return "making" if self._known.has_stream and is_recent else "none"

    @Slot()
    def pictureLost(self) -> None:
        """The player could not load the picture, or not go on with it."""
        if self._lost < len(AGAIN_MS):
            self._again.start(AGAIN_MS[self._lost])
            self._lost += 1
        else:
            self._gone = True
        self._picture_changed()

    @Slot()
    def pictureCame(self) -> None:
        """The player shows the picture."""
        if self._lost:
            self._lost = 0
            self.changed.emit()

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

    _coming: Replay | None = None
    _counted: frozenset[str] = frozenset()

    @property
    def _moment_id(self) -> str:
        return self._jumps.rows[self._jump].momentId if self._jump >= 0 else ""

    @property
    def _begins_at(self) -> int:
        return self._replay.begins_at if self._replay else 0

    def _ready(self) -> None:
        """Get a show ready piece by piece, so that the window stays in use."""
        if self._coming is not None and self._coming.prepare(AT_ONCE):
            return
        self._readying.stop()
        replay, self._coming = self._coming, None
        if replay is not None and replay.head.show_id == self._show_id:
            self._show(replay)

    def _show(self, replay: Replay) -> None:
        at = self._replay.now() if self._replay else replay.begins_at + self._place
        self._replay, self._known, self._state = replay, Known(replay.news), "ready"
        self._counted = self._then.view.cheered | replay.view.cheered
        self._then.watch(replay)
        if self._desk is None:
            self._desk = self._make_desk(self._then)
        self._list(replay)
        self._picture.open(self._show_id, replay.head.recording)
        self._reel.drive(self._picture.expected and not self._gone)
        self._looking.start()
        replay.to(at)
        self._present(Turn(fresh=True))
        self._reel.load(replay.ends_at - replay.begins_at, at - replay.begins_at)
        self.changed.emit()

    @property
    def _place(self) -> int:
        return int(self._places.get(self._show_id, 0))

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
        turn = Turn(gauged=True, counted={comment_id})
        self._present(turn)
        if not self._along:
            self._wall.present(self._then.view, turn)
        self.moved.emit()

    def _find(self, position: float) -> None:
        begun = [i for i, row in enumerate(self._chapters.rows) if row.beginMs <= position]
        self._chapter = begun[-1] if begun else -1
        stage = self._then.view.room.stage
        staged = stage.moment.moment_id if stage.moment else ""
        self._jump = self._jumps.place_of(staged) if staged and stage.shows != "credits" else -1

    def _freshen(self) -> None:
        self._picture.freshen()

    def _picture_changed(self) -> None:
        self._reel.drive(self._picture.expected and not self._gone)
        self.changed.emit()
