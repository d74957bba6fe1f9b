"""The desk: everything that a window is drawn from, handed over as one object."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.next_step import HELD_STEPS, Undo, next_step
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.audience import AudienceFace
from desktop.viewmodels.clock import ShowClock
from desktop.viewmodels.cues import CuesModel
from desktop.viewmodels.held import HeldModel, HiddenModel
from desktop.viewmodels.kiosk import KioskFace
from desktop.viewmodels.link import Link
from desktop.viewmodels.me import Me
from desktop.viewmodels.moments import MomentsFace
from desktop.viewmodels.people import PeopleFinder
from desktop.viewmodels.prefs import Prefs
from desktop.viewmodels.reactions import ReactionsFace
from desktop.viewmodels.rundown import RundownModel
from desktop.viewmodels.show import ShowFace, ShowsModel
from desktop.viewmodels.stage import StageFace
from desktop.viewmodels.stream import StreamFace
from desktop.viewmodels.undo import UndoingIntents
from desktop.viewmodels.uploads import UploadFace
from desktop.viewmodels.wall import WallModel
from showserver.domain.kinds import Command
from showserver.domain.moments import DeclineMoment, GiveThanks, StageMoment, WithdrawThanks
from showserver.domain.rundown import NextSegment, RemoveSegment
from showserver.domain.stage import ClearStage, FeatureComment
from showserver.domain.wall import HideComment

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

UNDO_MS = 6000

MediaUrl = Callable[[str, str], str]


@QmlElement
@QmlUncreatable("made by Python")
class Desk(QObject):  # type: ignore[operator]
    """All faces of the show in one window; `present` draws one frame's worth of news."""

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
        super().__init__(parent)
        self._intents = intents
        self._prefs = prefs
        self._media_url = media_url
        acts = UndoingIntents(intents, self._on_undoable)
        self.link_face = Link(self)
        self._me = Me(acts, self)
        self.show_face = ShowFace(acts, self)
        self._shows = ShowsModel(self)
        self.clock_face = ShowClock(acts, self)
        self._rundown = RundownModel(acts, self)
        self._wall = WallModel(acts, self)
        self._held = HeldModel(acts, self)
        self._hidden = HiddenModel(self)
        self._stage = StageFace(acts, self)
        self.stream_face = StreamFace(acts, self)
        self._moments = MomentsFace(acts, self)
        self._audience = AudienceFace(acts, self)
        self._reactions = ReactionsFace(acts, self)
        self._cues = CuesModel(acts, self)
        self.upload_face = UploadFace(self)
        self._people = PeopleFinder(acts, self)
        self.kiosk_face = KioskFace(acts, proves, self)
        self._step: str = "none"
        self._undo: Undo | None = None
        self._undoable: Command | None = None
        self._undo_until = 0
        self._undo_timer = QTimer(self, interval=UNDO_MS, singleShot=True)
        self._undo_timer.timeout.connect(self._forget_undo)
        self.clock_face.ticked.connect(self._held.tick)

    def present(self, turn: Turn) -> None:
        """Draw what changed, each part once."""
        view = self._intents.view
        for face in (self._me, self.show_face, self.clock_face, self._rundown, self._wall,
                     self._held, self._hidden, self._stage, self._moments, self._audience,
                     self._reactions, self._cues, self.stream_face):  # fmt: skip
            face.present(view, turn)
        if view.me.role == "screen":
            self.kiosk_face.present(view, turn)
        if turn.fresh or turn.news:
            self._shows.present(view)
            self._find_step(view)
        for settled in turn.settled:
            if settled.refusal and self._undoable and settled.command.key == self._undoable.key:
                self._forget_undo()
            self.link_face.settled(settled)

    def retranslate(self) -> None:
        """Say everything again, in the language that is on now."""
        for face in (self._me, self.show_face, self.clock_face, self._rundown, self._wall,
                     self._held, self._hidden, self._stage, self._moments, self._audience,
                     self._cues, self.upload_face, self.kiosk_face, self.stream_face):  # fmt: skip
            face.retranslate()
        self.stepChanged.emit()
        self.undoChanged.emit()

    @Property(Link, constant=True)
    def link(self) -> Link:
        return self.link_face

    @Property(Me, constant=True)
    def me(self) -> Me:
        return self._me

    @Property(ShowFace, constant=True)
    def show(self) -> ShowFace:
        return self.show_face

    @Property(ShowsModel, constant=True)
    def shows(self) -> ShowsModel:
        return self._shows

    @Property(ShowClock, constant=True)
    def clock(self) -> ShowClock:
        return self.clock_face

    @Property(RundownModel, constant=True)
    def rundown(self) -> RundownModel:
        return self._rundown

    @Property(WallModel, constant=True)
    def wall(self) -> WallModel:
        return self._wall

    @Property(HeldModel, constant=True)
    def held(self) -> HeldModel:
        return self._held

    @Property(HiddenModel, constant=True)
    def hidden(self) -> HiddenModel:
        return self._hidden

    @Property(StageFace, constant=True)
    def stage(self) -> StageFace:
        return self._stage

    @Property(StreamFace, constant=True)
    def stream(self) -> StreamFace:
        return self.stream_face

    @Property(MomentsFace, constant=True)
    def moments(self) -> MomentsFace:
        return self._moments

    @Property(AudienceFace, constant=True)
    def audience(self) -> AudienceFace:
        return self._audience

    @Property(ReactionsFace, constant=True)
    def reactions(self) -> ReactionsFace:
        return self._reactions

    @Property(CuesModel, constant=True)
    def cues(self) -> CuesModel:
        return self._cues

    @Property(UploadFace, constant=True)
    def uploads(self) -> UploadFace:
        return self.upload_face

    @Property(PeopleFinder, constant=True)
    def people(self) -> PeopleFinder:
        return self._people

    @Property(Prefs, constant=True)
    def prefs(self) -> Prefs:
        return self._prefs

    @Property(KioskFace, constant=True)
    def kiosk(self) -> KioskFace:
        return self.kiosk_face

    @Slot(str, str, result=str)
    def mediaUrl(self, name: str, size: str) -> str:
        """Return where a picture is fetched; empty for no picture."""
        return self._media_url(name, size) if name else ""

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
