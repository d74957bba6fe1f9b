"""Watching again: which shows are over, the one that is open, its lines and its picture."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.replay import Replay
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.replay_picture import ReplayPicture
from desktop.viewmodels.replay_rows import FinishedModel
from desktop.viewmodels.replay_then import MakeDesk, ReplayThen
from showserver.domain.stream import RecordingMade
from showserver.domain.wall import AddComment, DeleteComment

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

AT_ONCE = 2000
"""Events that are folded between two frames while a show is got ready."""
AGAIN_MS = 5_000
"""After this what could not be fetched is asked for once more, until somebody leaves."""
MAKING_MS = 6 * 3_600_000
"""For so long after a show with a picture of the house its recording is taken for in the making."""


@QmlElement
@QmlUncreatable("made by Python")
class ReplayFace(ReplayThen):  # type: ignore[operator]
    """One show at a time. `wanted` asks for its lines, which come by `came` or `failed`."""

    opened = Signal()
    wanted = Signal(str)
    left = Signal()

    def __init__(
        self, intents: Intents, make_desk: MakeDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(intents, make_desk, parent)
        self.changed.connect(self.opened)  # a property cannot name the signal of a base
        self._finished = FinishedModel(self)
        self._picture = ReplayPicture(intents, self)
        self._show_id, self._state, self._error = "", "", ""
        self._places: dict[str, float] = {}
        self._readying = QTimer(self)
        self._readying.timeout.connect(self._ready)
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.retry)
        self._picture.changed.connect(self._picture_changed)
        self._reel.sought.connect(self._picture.freshen)

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
        if turn.waiting_changed:
            self._recount(Turn(waiting_changed=True))

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
            if reason == "away":
                self._again.start()
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
        self._readying.stop()
        self._again.stop()
        self._show_id, self._state = "", ""
        self._picture.open("", None)
        self._leave()
        self.left.emit()
        self.changed.emit()

    @Slot()
    def retry(self) -> None:
        """Try once more what did not work."""
        if self._state == "failed":
            self.open(self._show_id)
        else:
            self._picture.retry()

    @Property(str, notify=opened)
    def showId(self) -> str:
        return self._show_id

    @Property(str, notify=opened)
    def state(self) -> str:
        """Empty while none is open, then `loading`, and `ready` or `failed`."""
        return self._state

    @Property(str, notify=opened)
    def errorText(self) -> str:
        match self._error:
            case "gone":
                return self.tr("This evening cannot be watched any more.")
            case "":
                return ""
        return self.tr("The link is away. We try again when it is back.")

    @Property(FinishedModel, constant=True)
    def finished(self) -> FinishedModel:
        return self._finished

    @Property(str, notify=opened)
    def picture(self) -> str:
        """Where the player loads the recording; another address means to load it anew."""
        return self._picture.address

    @Property(str, notify=opened)
    def pictureState(self) -> str:
        """`there`, `away` for a moment, `gone`, still in the `making`, or `none` was kept."""
        if self._picture.state != "none" or self._replay is None:
            return self._picture.state
        is_recent = self._intents.now() - self._replay.head.ends_at < MAKING_MS
        return "making" if self._known.has_stream and is_recent else "none"

    @Slot()
    def pictureLost(self) -> None:
        """The player could not load the picture, or not go on with it."""
        self._picture.lost()

    @Slot()
    def pictureCame(self) -> None:
        """The player shows the picture."""
        self._picture.came()

    _coming: Replay | None = None

    def _ready(self) -> None:
        """Get a show ready piece by piece, so that the window stays in use."""
        if self._coming is not None and self._coming.prepare(AT_ONCE):
            return
        self._readying.stop()
        replay, self._coming = self._coming, None
        if replay is not None and replay.head.show_id == self._show_id:
            self._show(replay)

    def _show(self, replay: Replay) -> None:
        self._state = "ready"
        self._picture.open(self._show_id, replay.head.recording)
        self._reel.drive(self._picture.drives)
        self._enter(replay, replay.begins_at + int(self._places.get(self._show_id, 0)))

    def _picture_changed(self) -> None:
        self._reel.drive(self._picture.drives)
        self.changed.emit()
