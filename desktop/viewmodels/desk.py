"""The desk: what a window is drawn from, the next right thing to do, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.next_step import HELD_STEPS, Undo, next_step
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.faces import Faces, MediaUrl
from desktop.viewmodels.prefs import Prefs
from desktop.viewmodels.undo import UndoingIntents
from showserver.domain.kinds import Command
from showserver.domain.moments import DeclineMoment, GiveThanks, StageMoment, WithdrawThanks
from showserver.domain.rundown import NextSegment, RemoveSegment
from showserver.domain.stage import ClearStage, FeatureComment
from showserver.domain.wall import HideComment

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

UNDO_MS = 6000


@QmlElement
@QmlUncreatable("made by Python")
class Desk(Faces):  # type: ignore[operator]
    """All that one window is handed; `present` draws one frame's worth of news."""

    stepChanged = Signal()
    undoChanged = Signal()

    def __init__(
        self,
        intents: Intents,
        prefs: Prefs,
        media_url: MediaUrl,
        proves: Callable[[str], bool] = lambda _: False,
        parent: QObject | None = None,
    ) -> None:
        acts = UndoingIntents(intents, self._on_undoable)
        super().__init__(acts, prefs, media_url, proves, parent)
        self._intents = intents
        self._step: str = "none"
        self._undo: Undo | None = None
        self._undoable: Command | None = None
        self._undo_until = 0
        self._undo_timer = QTimer(self, interval=UNDO_MS, singleShot=True)
        self._undo_timer.timeout.connect(self._forget_undo)

    def present(self, turn: Turn) -> None:
        """Draw what changed, each part once."""
        view = self._intents.view
        self._draw(view, turn)
        if turn.fresh or turn.news:
            self._find_step(view)
        for settled in turn.settled:
            if settled.refusal and self._undoable and settled.command.key == self._undoable.key:
                self._forget_undo()
            self.link_face.settled(settled)

    def retranslate(self) -> None:
        """Say everything again, in the language that is on now."""
        self._say_again()
        self.stepChanged.emit()
        self.undoChanged.emit()

    @Property(str, notify=stepChanged)
    def nextAction(self) -> str:
        return self._step

    @Property(str, notify=stepChanged)
    def nextActionText(self) -> str:
        match self._step:
            case "openDoors":
                return self.tr("Open the doors")
            case "goOnAir":
                return self.tr("Go on air")
            case "stageNext":
                return self.tr("Bring on stage")
            case "thank":
                return self.tr("Thank")
            case "clear":
                return self.tr("Back to the picture")
            case "nextSegment":
                return self.tr("Next part")
            case "rollCredits":
                return self.tr("Roll the credits")
            case "end":
                return self.tr("Hold to end")
        return ""

    @Slot()
    def doNext(self) -> None:
        """Do the next right thing. What must be held (doors, the end) one key never does."""
        if self._step in HELD_STEPS:
            return
        match self._step:
            case "goOnAir":
                self.show_face.goOnAir()
            case "stageNext":
                self._moments.stageNext()
            case "thank":
                self._moments.thank("")
            case "clear":
                self._stage.clear()
            case "nextSegment":
                self._rundown.next()
            case "rollCredits":
                self._stage.rollCredits()

    @Property(str, notify=undoChanged)
    def undoText(self) -> str:
        match self._undoable:
            case StageMoment():
                return self.tr("On the carpet now")
            case GiveThanks():
                return self.tr("Thanked")
            case WithdrawThanks():
                return self.tr("Thanks taken back")
            case NextSegment():
                return self.tr("On to the next part")
            case HideComment():
                return self.tr("Comment hidden")
            case DeclineMoment():
                return self.tr("Moment declined")
            case FeatureComment():
                return self.tr("Comment on screen")
            case ClearStage():
                return self.tr("Comment off the screen")
            case RemoveSegment():
                return self.tr("Part removed")
        return ""

    @Property(float, notify=undoChanged)
    def undoUntilMs(self) -> float:
        return float(self._undo_until)

    @Slot()
    def undo(self) -> None:
        """Take the last act back."""
        undo = self._undo
        self._forget_undo()
        if undo:
            kind, fields = undo
            self._intents.do(kind, **fields)

    def _find_step(self, view: View) -> None:
        step = next_step(view.room) if view.is_crew else "none"
        if step != self._step:
            self._step = step
            self.stepChanged.emit()

    def _on_undoable(self, command: Command, undo: Undo) -> None:
        self._undo, self._undoable = undo, command
        self._undo_until = self._intents.now() + UNDO_MS
        self._undo_timer.start()
        self.undoChanged.emit()

    def _forget_undo(self) -> None:
        self._undo_timer.stop()
        self._undo, self._undoable, self._undo_until = None, None, 0
        self.undoChanged.emit()
