"""The console's own camera as the crew sees it: what to choose from, how it does, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QMediaDevices, QVideoSink
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.capture import choices
from desktop.capture.choices import NONE, TEST, Choice
from desktop.capture.own_camera import OwnCamera
from desktop.session.intents import Intents
from desktop.session.view import View
from desktop.viewmodels.base import Face
from desktop.viewmodels.camera_words import CameraWords
from desktop.viewmodels.prefs import Prefs
from showserver.wire.queries import StreamKeyFound, StreamKeyWanted

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 2000  # for windows of other programs, while one chooses; nothing tells of them


@QmlElement
@QmlUncreatable("made by Python")
class CameraFace(Face):  # type: ignore[operator]
    """Camera, screen and microphone of this machine, captured only while shown or sent."""

    changed = Signal()
    levelChanged = Signal()
    listsChanged = Signal()

    def __init__(self, intents: Intents, prefs: Prefs, parent: QObject | None = None) -> None:
        super().__init__(intents, parent)
        self._prefs = prefs
        self._words = CameraWords(self)
        self._camera = OwnCamera(self)
        self._camera.changed.connect(self._on_changed)
        self._camera.levelChanged.connect(self.levelChanged)
        self._devices: QMediaDevices | None = None
        self._pictures: list[Choice] = []
        self._sounds: list[Choice] = []
        self._picture = self._sound = ""
        self._is_open = self._is_asking = self._was_unanswered = False
        self._since = 0
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._list)

    def drawn(self, view: View) -> object:
        """Only this of the view is drawn here."""
        return view.stream is not None and view.stream.publishing

    @property
    def own(self) -> OwnCamera:
        """The camera behind this face."""
        return self._camera

    @Property("QVariantList", notify=listsChanged)  # type: ignore[arg-type]
    def pictures(self) -> list[dict[str, str]]:
        """What can be shown: `id` and `name`."""
        return [{"id": c.choice_id, "name": c.name} for c in self._pictures]

    @Property("QVariantList", notify=listsChanged)  # type: ignore[arg-type]
    def sounds(self) -> list[dict[str, str]]:
        """What can be heard: `id` and `name`."""
        return [{"id": c.choice_id, "name": c.name} for c in self._sounds]

    @Property(str, notify=changed)
    def pictureId(self) -> str:
        return self._picture

    @pictureId.setter  # type: ignore[no-redef]
    def pictureId(self, chosen: str) -> None:
        self._picture = chosen
        self._choose()

    @Property(str, notify=changed)
    def soundId(self) -> str:
        return self._sound

    @soundId.setter  # type: ignore[no-redef]
    def soundId(self, chosen: str) -> None:
        self._sound = chosen
        self._choose()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the preview is wanted: the camera's light is on."""
        return self._is_open

    @isOpen.setter  # type: ignore[no-redef]
    def isOpen(self, wanted: bool) -> None:
        if wanted == self._is_open:
            return
        self._is_open = wanted
        if wanted:
            self._listen()
            self._list()
            self._looking.start()
        else:
            self._looking.stop()
        self._capture()
        self.changed.emit()

    @Property(float, notify=levelChanged)
    def level(self) -> float:
        """The loudest of the last twentieth of a second, 0 to 1."""
        return self._camera.level

    @Property(str, notify=changed)
    def state(self) -> str:
        """How it stands: off, connecting, live, reconnecting or refused."""
        return self._state

    @Property(bool, notify=changed)
    def isLive(self) -> bool:
        return self._camera.state == "live"

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        """Whether the camera was started, and not stopped or refused since."""
        return self._is_asking or self._camera.is_on

    @Property(bool, notify=changed)
    def hasPicture(self) -> bool:
        return self._camera.has_picture

    @Property(bool, notify=changed)
    def hasSound(self) -> bool:
        return self._camera.has_sound

    @Property(float, notify=changed)
    def sinceMs(self) -> float:
        """Since when viewers get this camera, 0 while they do not."""
        return self._since

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return self._words.state(self._state)

    @Property(str, notify=changed)
    def figuresText(self) -> str:
        """How much goes out, empty while nothing does."""
        return self._words.figures(self._camera) if self._camera.state == "live" else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def troubles(self) -> list[dict[str, str]]:
        """What is wrong and what to do, the gravest first: `title` and `advice`."""
        found = self._words.troubles(self._camera, self._was_unanswered)
        return [{"title": title, "advice": advice} for title, advice in found]

    @Property(bool, notify=changed)
    def canStart(self) -> bool:
        return not (self._is_asking or self._camera.is_on or self._reason)

    @Property(str, notify=changed)
    def startReason(self) -> str:
        """Why it cannot be started, empty where it can."""
        return self._reason

    @Slot()
    def goLive(self) -> None:
        """Send the camera to everybody who watches, as OBS would."""
        if not self.canStart:
            return
        self._is_asking, self._was_unanswered = True, False

        def answered(found: StreamKeyFound | None) -> None:
            if not self._is_asking:
                return  # stopped meanwhile
            self._is_asking, self._was_unanswered = False, found is None
            if found is not None:
                self._camera.begin(self._intents.view.media_url, found.key)
            self.changed.emit()

        self.changed.emit()
        self._intents.ask(StreamKeyWanted, answered)

    @Slot()
    def stop(self) -> None:
        """Send nothing any more; the preview stays while one looks at it."""
        self._is_asking = False
        self._camera.stop()

    @Slot(QVideoSink)
    def showIn(self, sink: QVideoSink) -> None:
        self._camera.show_in(sink)

    @Slot(QVideoSink)
    def hideFrom(self, sink: QVideoSink) -> None:
        self._camera.hide_from(sink)

    def leave(self) -> None:
        """Let go of camera, microphone and process: the window goes."""
        self._looking.stop()
        self._is_open = self._is_asking = False
        self._camera.leave()

    def retranslate(self) -> None:
        """Say everything again, the names of what is ours too."""
        if self._pictures:
            self._list()
        super().retranslate()

    @property
    def _state(self) -> str:
        return "connecting" if self._is_asking else self._camera.state

    @property
    def _reason(self) -> str:
        stream, is_ours = self._intents.view.stream, self._camera.is_on
        is_taken = stream is not None and stream.publishing and not is_ours
        return self._words.reason(is_taken, self._picture, self._camera)

    def _choose(self) -> None:
        self._prefs.remember_camera(self._picture, self._sound)
        self._capture()
        self.changed.emit()

    def _capture(self) -> None:
        if self._is_open or self._camera.is_on:
            self._camera.open(self._picture, self._sound)
        else:
            self._camera.close()

    def _listen(self) -> None:
        """Learn what is plugged in and out; devices are looked at only once somebody asks."""
        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self._on_plugged)
            self._devices.audioInputsChanged.connect(self._on_plugged)

    @Slot()
    def _list(self) -> None:
        """Ask the system what there is, and find the remembered choice in it."""
        cameras, microphones = choices.cameras(), choices.microphones()
        picture, sound = self._prefs.camera
        self._picture = picture or _settled(self._picture, cameras)
        self._sound = sound or _settled(self._sound, microphones)
        pictures = [*cameras, *self._words.screens(choices.screens())]
        pictures += self._words.windows(choices.windows())
        ours = Choice(TEST, self._words.test_picture), Choice(NONE, self._words.no_picture)
        listed = [*_with(pictures, self._picture, self._words.away), *ours]
        ours = Choice(TEST, self._words.test_tone), Choice(NONE, self._words.no_sound)
        heard = [*_with(microphones, self._sound, self._words.away), *ours]
        if (listed, heard) != (self._pictures, self._sounds):
            self._pictures, self._sounds = listed, heard
            self.listsChanged.emit()

    @Slot()
    def _on_plugged(self) -> None:
        self._list()
        self._capture()  # what was away may be back

    @Slot()
    def _on_changed(self) -> None:
        if self._camera.state == "live":
            self._since = self._since or self._intents.now()
        elif self._camera.state in ("off", "refused"):
            was_live, self._since = bool(self._since), 0
            if was_live and self._camera.stood.reason == "bad_key":
                self.goLive()  # the key was renewed under us: the new one is ours as well
                return
            if not self._is_open and self._camera.is_capturing:
                self._camera.close()
        self.changed.emit()


def _settled(taken: str, found: list[Choice]) -> str:
    """Return what is taken where nobody chose: the usual one, and no other while it is there."""
    if taken not in ("", NONE):
        return taken
    return found[0].choice_id if found else NONE


def _with(found: list[Choice], chosen: str, away: str) -> list[Choice]:
    """Return the choices with the chosen one, also where it is not there now."""
    if chosen in (TEST, NONE) or any(choice.choice_id == chosen for choice in found):
        return found
    return [Choice(chosen, away), *found]
