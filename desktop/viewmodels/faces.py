"""The faces of one window: everything that it is drawn from, each with its name for QML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.audience import AudienceFace
from desktop.viewmodels.camera import CameraFace
from desktop.viewmodels.captioner import CaptionerFace
from desktop.viewmodels.captions import CaptionsFace
from desktop.viewmodels.clock import ShowClock
from desktop.viewmodels.cues import CuesModel
from desktop.viewmodels.held import HeldModel, HiddenModel
from desktop.viewmodels.in_step import WallInStep
from desktop.viewmodels.kiosk import KioskFace
from desktop.viewmodels.link import Link
from desktop.viewmodels.me import Me
from desktop.viewmodels.moments import MomentsFace
from desktop.viewmodels.people import PeopleFinder
from desktop.viewmodels.picture import PictureFace
from desktop.viewmodels.prefs import Prefs
from desktop.viewmodels.reactions import ReactionsFace
from desktop.viewmodels.recording import RecordingFace
from desktop.viewmodels.replay import ReplayFace
from desktop.viewmodels.rundown import RundownModel
from desktop.viewmodels.show import ShowFace, ShowsModel
from desktop.viewmodels.stage import StageFace
from desktop.viewmodels.stream import StreamFace
from desktop.viewmodels.uploads import UploadFace
from desktop.viewmodels.wall import WallModel

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

MediaUrl = Callable[[str, str], str]


@QmlElement
@QmlUncreatable("made by Python")
class Faces(QObject):  # type: ignore[operator]
    """All faces of the show in one window; `_draw` draws one frame's worth of news on them."""

    def __init__(
        self,
        acts: Intents,
        prefs: Prefs,
        media_url: MediaUrl,
        proves: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prefs = prefs
        self._media_url = media_url
        self.link_face = Link(self)
        self._me = Me(acts, self)
        self.show_face = ShowFace(acts, self)
        self._shows = ShowsModel(self)
        self.clock_face = ShowClock(acts, self)
        self.picture_face = PictureFace(
            acts,
            self,
            lambda: prefs.settings.audio_only and acts.view.me.role == "employee",
            lambda: prefs.settings.small_picture and acts.view.me.role == "employee",
        )
        prefs.changed.connect(self.picture_face.renew)
        self._rundown = RundownModel(acts, self)
        self._wall = WallModel(acts, self)
        self._in_step = WallInStep(
            self._wall, acts, prefs, lambda: self.picture_face.delay_ms, self
        )
        self._held = HeldModel(acts, self)
        self._hidden = HiddenModel(self)
        self._stage = StageFace(acts, self)
        self.stream_face = StreamFace(acts, self)
        self._recording = RecordingFace(acts, self)
        self._moments = MomentsFace(acts, self)
        self._audience = AudienceFace(acts, self)
        self._reactions = ReactionsFace(acts, self, self._in_step.hold_ms)
        self._cues = CuesModel(acts, self)
        self.captions_face = CaptionsFace(
            acts, prefs, lambda: self.picture_face.delay_ms, parent=self
        )
        self.camera_face = CameraFace(acts, prefs, self)
        self._captioner = CaptionerFace(acts, self)
        self.upload_face = UploadFace(self)
        self._people = PeopleFinder(acts, self)
        self.replay_face = ReplayFace(
            acts, lambda then: cast(Any, type(self)(then, prefs, media_url, proves)), self
        )
        self.kiosk_face = KioskFace(acts, proves, self)
        self.clock_face.ticked.connect(self._held.tick)

    def _draw(self, view: View, turn: Turn) -> None:
        """Draw what changed, each part once."""
        for face in (self._me, self.show_face, self.clock_face, self.picture_face,
                     self._rundown, self._in_step, self._held, self._hidden, self._stage,
                     self._moments, self._audience, self._reactions, self._cues,
                     self.stream_face, self._recording, self.captions_face, self._captioner,
                     self.camera_face, self.replay_face):  # fmt: skip
            face.present(view, turn)
        if view.me.role == "screen":
            self.kiosk_face.present(view, turn)
        if turn.fresh or turn.news:
            self._shows.present(view)

    def _say_again(self) -> None:
        """Say everything in the language that is on now."""
        for face in (self._me, self.show_face, self.clock_face, self._rundown, self._wall,
                     self._held, self._hidden, self._stage, self._moments, self._audience,
                     self._cues, self.upload_face, self.kiosk_face, self.stream_face,
                     self._recording, self.replay_face):  # fmt: skip
            face.retranslate()
        self.camera_face.retranslate()

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

    @Property(PictureFace, constant=True)
    def picture(self) -> PictureFace:
        return self.picture_face

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

    @Property(ReplayFace, constant=True)
    def replay(self) -> ReplayFace:
        return self.replay_face

    @Property(RecordingFace, constant=True)
    def recording(self) -> RecordingFace:
        return self._recording

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

    @Property(CaptionsFace, constant=True)
    def captions(self) -> CaptionsFace:
        return self.captions_face

    @Property(CameraFace, constant=True)
    def camera(self) -> CameraFace:
        return self.camera_face

    @Property(CaptionerFace, constant=True)
    def captioner(self) -> CaptionerFace:
        return self._captioner

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
