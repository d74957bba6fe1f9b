"""The stream that comes in: where to send it, how it does, and whether its sound is let through."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.base import Face
from showserver.domain.stream import MuteStream
from showserver.wire.frames import StreamFinding, StreamHealth
from showserver.wire.queries import StreamKeyFound, StreamKeyWanted

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_PORT = 1935
TAIL = 4  # characters of the key that are shown
MASK = "•••• •••• "
ASK_AGAIN_MS = 2_000
TENTHS_BELOW = 10  # Mbit/s; above it a tenth tells nothing
CALM_MS = 5_000  # that a finding stays after it was gone, so that no line comes and goes
NOTHING = StreamHealth()
WRONG_KEY = StreamFinding("wrong_key")
DISK_LOW, DISK_FULL = StreamFinding("disk_low"), StreamFinding("disk_full")


@QmlElement
@QmlUncreatable("made by Python")
class StreamFace(Face):  # type: ignore[operator]
    """What OBS needs, how what it sends comes in, and in plain words what is wrong with it."""

    changed = Signal()

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(intents, parent)
        self._host = ""
        self._key = ""
        self._ask_at: float = 0
        self._found: dict[str, tuple[StreamFinding, int]] = {}  # by code, with when it was last so

    def dialled(self, host: str) -> None:
        """Remember by which name the server was reached: publishers use the same."""
        self._host = f"[{host}]" if ":" in host else host
        self.changed.emit()

    def present(self, view: View, turn: Turn) -> None:
        if turn.fresh:
            self._ask_at = 0  # the key may have been renewed while we were away
        self._look(view)
        self._note(view.stream or NOTHING)
        super().present(view, turn)

    def drawn(self, view: View) -> object:
        health = view.stream or NOTHING
        told = (health.rtmp_port, health.rtmps, health.publishing)
        numbers = (self.sizeText, self.rateText, self.speedText, self.soundText)
        sound = (view.room.stream.muted, self.canMute)
        return self._key, view.stream is None, told, numbers, sound, self._said(health)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the server told how the stream does: it does so of the show that is next."""
        return self._intents.view.stream is not None

    @Property(str, notify=changed)
    def server(self) -> str:
        """The address to publish to, empty where the server takes no stream by RTMP."""
        health = self._health
        if not (health.rtmp_port and self._host):
            return ""
        is_usual = health.rtmp_port == USUAL_PORT and not health.rtmps
        port = "" if is_usual else f":{health.rtmp_port}"
        return f"{'rtmps' if health.rtmps else 'rtmp'}://{self._host}{port}/live"

    @Property(str, notify=changed)
    def key(self) -> str:
        """The stream key: to be copied, never to be shown."""
        return self._key

    @Property(str, notify=changed)
    def maskedKey(self) -> str:
        """The key as it may stand on a screen that others see."""
        return f"{MASK}{self._key[-TAIL:]}" if self._key else ""

    @Property(bool, notify=changed)
    def publishing(self) -> bool:
        return self._health.publishing

    @Property(str, notify=changed)
    def sizeText(self) -> str:
        """The size of the picture as its encoder announced it, empty while it is not known."""
        health = self._health
        return f"{health.width} × {health.height}" if health.publishing and health.width else ""

    @Property(str, notify=changed)
    def rateText(self) -> str:
        health = self._health
        if not (health.publishing and health.fps):
            return ""
        return self.tr("%1 frames a second").replace("%1", str(round(health.fps)))

    @Property(str, notify=changed)
    def speedText(self) -> str:
        health = self._health
        if not (health.publishing and health.kbit_s):
            return ""
        mbit = health.kbit_s / 1000
        digits = 0 if mbit >= TENTHS_BELOW else 1
        return f"{QLocale().toString(mbit, 'f', digits)}\N{NO-BREAK SPACE}Mbit"

    @Property(str, notify=changed)
    def soundText(self) -> str:
        """How the sound comes in; that it is let through is another matter."""
        health = self._health
        if not health.publishing:
            return ""
        return self.tr("Sound good") if health.has_audio else self.tr("No sound")

    @Property(bool, notify=changed)
    def soundGood(self) -> bool:
        return self._health.publishing and self._health.has_audio

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        """Whether everybody hears silence, because the crew switched the sound off."""
        return self._intents.view.room.stream.muted

    @Property(bool, notify=changed)
    def canMute(self) -> bool:
        """Whether there is sound of our own on the air."""
        room = self._intents.view.room
        return room.phase == "on_air" and bool(room.stream.state) and not room.plan.video_url

    @Slot()
    def turnSound(self) -> None:
        """Switch the sound off for everybody, or on again."""
        if self.muted or self.canMute:
            self._intents.do(MuteStream, muted=not self.muted)

    @Slot()
    def renewKey(self) -> None:
        """Have another key made; the old one opens no more."""
        self._ask(renew=True)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def findings(self) -> list[dict[str, str]]:
        """What is wrong and what to change, the gravest first: `title` and `advice`."""
        return [{"title": title, "advice": advice} for title, advice in self._said(self._health)]

    @property
    def _health(self) -> StreamHealth:
        return self._intents.view.stream or NOTHING

    def _look(self, view: View) -> None:
        """Ask for the key where it is of use."""
        now = self._intents.now()
        if not view.is_crew or view.room.plan.video_url or now < self._ask_at:
            return
        self._ask_at = now + ASK_AGAIN_MS
        self._ask(renew=False)

    def _ask(self, *, renew: bool) -> None:
        def answered(found: StreamKeyFound | None) -> None:
            if found is not None:
                self._key, self._ask_at = found.key, math.inf
                self.changed.emit()

        self._intents.ask(StreamKeyWanted, answered, renew=renew)

    def _note(self, health: StreamHealth) -> None:
        """Keep what is found; of a stream that comes in it stays a little longer than it lasts."""
        now = self._intents.now()
        kept = {
            code: (finding, at)
            for code, (finding, at) in self._found.items()
            if health.publishing and now - at < CALM_MS
        }
        fresh = {finding.code: (finding, now) for finding in health.findings}
        self._found = fresh | {code: old for code, old in kept.items() if code not in fresh}

    def _said(self, health: StreamHealth) -> list[tuple[str, str]]:
        found = [finding for finding, _ in self._found.values()]
        if health.wrong_key:  # while another is live it is no more than a remark
            found.insert(len(found) if health.publishing else 0, WRONG_KEY)
        if health.disk == "none":
            found.insert(0, DISK_FULL)
        elif health.disk == "low":
            found.append(DISK_LOW)
        said = [(self._title(finding), self._advice(finding.code)) for finding in found]
        return [(title, advice) for title, advice in said if title]

    def _title(self, finding: StreamFinding) -> str:
        seconds = str(round(finding.number / 1000))
        match finding.code:
            case "wrong_key":
                return self.tr("Somebody came with a wrong stream key")
            case "codec_refused":
                return self.tr("%1 cannot be shown").replace("%1", finding.name)
            case "no_audio":
                return self.tr("No sound comes in")
            case "key_frames_far_apart":
                text = self.tr("Who comes in sees nothing for %1 seconds first")
                return text.replace("%1", seconds)
            case "lag_rising":
                return self.tr("The picture comes in %1 seconds late").replace("%1", seconds)
            case "wrong_frame_rate":
                rate, wanted = str(round(finding.number)), str(round(finding.expected))
                if not finding.expected:
                    return self.tr("Only %1 frames a second come in").replace("%1", rate)
                text = self.tr("%1 frames a second come in, not %2")
                return text.replace("%1", rate).replace("%2", wanted)
            case "timestamps_jumped":
                return self.tr("The clock of the stream jumped")
            case "disk_full":
                return self.tr("Nothing is recorded: the disk is full")
            case "disk_low":
                return self.tr("The disk of the recording is nearly full")
        return ""

    def _advice(self, code: str) -> str:
        match code:
            case "wrong_key":
                return self.tr("Copy the key from here into OBS, under Settings, Stream.")
            case "codec_refused":
                return self.tr("In OBS, under Output, choose H.264 for video and AAC for audio.")
            case "no_audio":
                return self.tr("In OBS, see in the audio mixer whether the microphone is on.")
            case "key_frames_far_apart":
                return self.tr("In OBS, under Output, set the keyframe interval to 2 seconds.")
            case "lag_rising":
                return self.tr(
                    "The connection is too slow. In OBS, under Output, lower the bitrate."
                )
            case "wrong_frame_rate":
                return self.tr(
                    "In OBS, under Video, choose 30 frames a second and a smaller picture."
                )
            case "timestamps_jumped":
                return self.tr("If it goes on, stop the stream in OBS and start it again.")
            case "disk_full":
                return self.tr(
                    "The show goes on. With room on the server's disk, recording goes on."
                )
            case "disk_low":
                return self.tr("Make room on the server's disk, or recording stops by itself.")
        return ""
