"""What only an office screen needs: the thinned wall, what it kept, the way out."""

from __future__ import annotations

import functools
from collections.abc import Callable

import segno
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.thinning import Thinned
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.base import RowsModel
from desktop.viewmodels.moment_rows import MomentRows
from desktop.viewmodels.moments import MomentModel
from desktop.viewmodels.portraits import portraits
from desktop.viewmodels.wall_rows import WallRow, WallRows
from showserver.domain.screens import ReportScreen
from showserver.domain.shows import Card
from showserver.domain.wall import CommentGone, CommentReleased
from showserver.wire.queries import Unlocked, UnlockScreen

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

TURN_MS = 1000
REPORT_MS = 10_000
KEPT_MOMENTS = 12

Proves = Callable[[str], bool]
"""Whether a PIN is right by what the screen keeps, without network."""


@QmlElement
@QmlUncreatable("made by Python")
class ThinWallModel(RowsModel):  # type: ignore[operator]
    """At most three comments, the newest last."""

    row_type = WallRow


@QmlElement
@QmlUncreatable("made by Python")
class KioskFace(QObject):  # type: ignore[operator]
    """An office screen that looks after itself."""

    changed = Signal()
    unlocked = Signal(bool)
    # For Python: the picture as it stands, to be kept for a start without network.
    frameTaken = Signal(QImage)

    def __init__(
        self,
        intents: Intents,
        proves: Proves,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._intents = intents
        self._proves = proves
        self._thin = Thinned()
        self._rows = WallRows(intents)
        self._moments = MomentRows(intents)
        self._thinned = ThinWallModel(self)
        self._kept = MomentModel(self)
        self._cached = False
        self._away_since = 0
        self._online = False
        self._kept_frame = ""
        self._reported = ("", 0)
        self._timer = QTimer(self, interval=TURN_MS)
        self._timer.timeout.connect(self._turn)
        self._report_timer = QTimer(self, interval=REPORT_MS)
        self._report_timer.timeout.connect(self._report)

    def start(self) -> None:
        """Begin to turn the wall and to tell the crew how this screen does."""
        self._timer.start()
        self._report_timer.start()

    def stands(self, online: bool, since: int) -> None:
        """Show whether what is on screen is of now; `since` is when it last was.

        Tries to come back do not make what is shown any younger.
        """
        self._online = online
        if online or not self._away_since:
            self._away_since = 0 if online else since
        if online:
            self._cached = False
            self._report()
        self.changed.emit()

    def show_cached(self, at: int) -> None:
        """Say that what is shown was kept by this screen at that time."""
        self._cached, self._away_since = True, at
        self.changed.emit()

    def show_kept_frame(self, url: str) -> None:
        """Show this picture until the first frame comes."""
        self._kept_frame = url
        self.changed.emit()

    def present(self, view: View, turn: Turn) -> None:
        self._rows.look(view)
        if turn.fresh:
            self._thin.keep_only({c.comment_id for c in view.room.wall.recent})
            shown = {c.comment_id for c, _ in self._thin.shown}
            for comment in view.room.wall.recent[-3:]:
                if comment.comment_id not in shown:
                    self._thin.offer(comment)
                    self._thin.turn(self._intents.now())
        for _, event in turn.news:
            match event:
                case CommentReleased(comment=comment):
                    self._thin.offer(comment)
                case CommentGone(comment_id=comment_id):
                    self._thin.forget(comment_id)
        if view.room.stage.comment:
            self._thin.feature(view.room.stage.comment)
        if self._online or turn.fresh:
            self._turn()
            self._draw()
        if turn.fresh or turn.news or turn.gauged:
            self._draw_moments(view)
            self.changed.emit()

    def retranslate(self) -> None:
        self._draw()
        self._draw_moments(self._intents.view)
        self.changed.emit()

    def _turn(self) -> None:
        """Comments stop and stay while the network is away."""
        if self._online and self._thin.turn(self._intents.now()):
            self._draw()
        if self._away_since:
            self.changed.emit()

    def _draw(self) -> None:
        self._thinned.sync([self._rows.released(c) for c, _ in self._thin.shown])

    def _draw_moments(self, view: View) -> None:
        self._moments.look(view, portraits(view))
        moments = view.room.moments
        staged = (moments.staged,) if moments.staged else ()
        kept = [*staged, *reversed(moments.done), *moments.queue][:KEPT_MOMENTS]
        self._kept.sync([self._moments.row(m, "done") for m in kept])

    @Slot(str, int)
    def report(self, shows: str, frameAgeMs: int) -> None:
        """Remember what this screen shows; the crew is told from time to time."""
        told = self._reported[0]
        self._reported = (shows, frameAgeMs)
        if shows != told:
            self._report()

    @Slot(QObject)
    def keepFrame(self, sink: QVideoSink | None) -> None:
        """Hand the frame that is shown to whoever keeps it."""
        if sink is None or not sink.videoFrame().isValid():
            return
        image = sink.videoFrame().toImage()
        if not image.isNull():
            self.frameTaken.emit(image)

    def _report(self) -> None:
        if self._online and self._intents.view.me.role == "screen":
            shows, age = self._reported
            self._intents.do(ReportScreen, shows=shows, frame_age_ms=age)

    @Property(bool, notify=changed)
    def cached(self) -> bool:
        return self._cached

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        return bool(self._away_since)

    @Property(bool, notify=changed)
    def pinMissing(self) -> bool:
        """Whether no PIN leads out yet; a screen that never met its server cannot tell."""
        view = self._intents.view
        return bool(view.room.show_id) and not view.pin_proof

    @Property(float, notify=changed)
    def staleMs(self) -> float:
        return float(max(0, self._intents.now() - self._away_since)) if self._away_since else 0.0

    @Property(str, notify=changed)
    def ageText(self) -> str:
        if not self._away_since:
            return ""
        minutes = max(0, self._intents.now() - self._away_since) // 60_000
        if minutes >= 120:
            return self.tr("%n hour(s) ago", "", minutes // 60)
        return self.tr("%n minute(s) ago", "", minutes) if minutes else self.tr("just now")

    @Property(str, notify=changed)
    def keptFrame(self) -> str:
        return self._kept_frame

    @property
    def _next(self) -> Card | None:
        """The next evening that is planned, soonest first."""
        view, now = self._intents.view, self._intents.now()
        coming = [c for c in view.house.cards if c.phase == "planned" and c.starts_at > now]
        return min(coming, key=lambda card: card.starts_at, default=None)

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._next.title if self._next else ""

    @Property(float, notify=changed)
    def nextStartsAtMs(self) -> float:
        """When the next evening begins; 0 when none is planned."""
        return float(self._next.starts_at) if self._next else 0.0

    @Property(ThinWallModel, constant=True)
    def thinned(self) -> ThinWallModel:
        return self._thinned

    @Property(MomentModel, constant=True)
    def momentsKept(self) -> MomentModel:
        return self._kept

    @Property(str, notify=changed)
    def joinText(self) -> str:
        """The address with the show's code, as one types it."""
        view = self._intents.view
        host = view.media_url.rpartition("://")[2].rstrip("/")
        return f"{host}/join/{view.room.join_code}" if view.room.join_code else host

    @Property(str, notify=changed)
    def joinUrl(self) -> str:
        view = self._intents.view
        code = view.room.join_code.replace(" ", "")
        return f"{view.media_url.rstrip('/')}/join/{code}" if code else ""

    @Slot(str, result="QStringList")
    def qr(self, text: str) -> list[str]:
        """Return the rows of a QR code, "1" for dark."""
        return list(_drawn(text)) if text else []

    @Slot(str)
    def unlock(self, pin: str) -> None:
        """Ask whether this PIN lets out; without network by what is kept here."""

        def answered(answer: Unlocked | None) -> None:
            self.unlocked.emit(self._proves(pin) if answer is None else answer.right)

        if self._online:
            self._intents.ask(UnlockScreen, answered, pin=pin)
        else:
            answered(None)


@functools.lru_cache(maxsize=2)
def _drawn(text: str) -> tuple[str, ...]:
    """Return the rows of a code; asked for at each news, drawn once for each address."""
    code = segno.make(text, error="m", micro=False)
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.matrix)
