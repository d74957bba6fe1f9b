"""Reactions: the own ones collected on their way out, everybody's as a stream on their way in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.in_step import Waiting
from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from showserver.domain.shows import REACTIONS_PER_MESSAGE, SendReactions

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

SEND_EVERY_MS = 550
"""At most two messages a second, with some room for a hurried clock."""
RISE_EVERY_MS = 100
RISE_AT_ONCE = 2
"""At most 20 a second rise; the rest only counts."""


@QmlElement
@QmlUncreatable("made by Python")
class ReactionsFace(QObject):  # type: ignore[operator]
    """Counts by kind since this window opened the show."""

    changed = Signal()
    rose = Signal(str, int)

    def __init__(
        self,
        intents: Intents,
        parent: QObject | None = None,
        hold_ms: Callable[[], int] = lambda: 0,
    ) -> None:
        """Let those of others rise `hold_ms` after they came: in step with a late picture."""
        super().__init__(parent)
        self._intents = intents
        self._hold_ms = hold_ms
        self._waiting: Waiting[tuple[Counter[str], Counter[str]]] = Waiting()
        self._counts: Counter[str] = Counter()
        self._out: Counter[str] = Counter()
        self._own: Counter[str] = Counter()  # risen at once, to be left out of the next gauge
        self._rising: Counter[str] = Counter()
        self._kinds: tuple[str, ...] = ()
        self._send_timer = QTimer(self, interval=SEND_EVERY_MS, singleShot=True)
        self._send_timer.timeout.connect(self._flush)
        self._rise_timer = QTimer(self, interval=RISE_EVERY_MS)
        self._rise_timer.timeout.connect(self._rise)

    def present(self, view: View, turn: Turn) -> None:
        kinds = view.room.plan.reactions
        if turn.reactions:
            strange = Counter(turn.reactions)
            strange.subtract(self._own)
            self._own.clear()
            self._waiting.add(self._intents.now(), (Counter(turn.reactions), +strange))
            if not self._rise_timer.isActive():
                self._rise_timer.start()
        if self._take_due() or kinds != self._kinds or turn.fresh:
            self._kinds = kinds
            self.changed.emit()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def kinds(self) -> list[str]:
        return list(self._kinds)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def counts(self) -> dict[str, Any]:
        return dict(self._counts)

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._counts.total()

    @Slot(str)
    def send(self, kind: str) -> None:
        """Collect one reaction; it rises here at once and travels with the next message."""
        if kind not in self._kinds:
            return
        self._out[kind] += 1
        self._own[kind] += 1
        self.rose.emit(kind, 1)
        if not self._send_timer.isActive():
            self._flush()

    def _flush(self) -> None:
        if not self._out:
            return
        counts = {k: min(n, REACTIONS_PER_MESSAGE) for k, n in self._out.items()}
        self._out.clear()
        self._intents.do(SendReactions, counts=counts)
        self._send_timer.start()

    def _take_due(self) -> bool:
        """Count what is in step with the picture now, and let it rise."""
        due = self._waiting.due(self._intents.now() - self._hold_ms())
        for counted, strange in due:
            self._counts.update(counted)
            self._rising.update(strange)
        return bool(due)

    def _rise(self) -> None:
        """Let a few rise; what would make a crowd only counts."""
        if self._take_due():
            self.changed.emit()
        for _ in range(RISE_AT_ONCE):
            if not self._rising:
                break
            kind, _n = self._rising.most_common(1)[0]
            self._rising[kind] -= 1
            self._rising = +self._rising
            self.rose.emit(kind, 1)
        if not self._rising and not self._waiting:
            self._rise_timer.stop()
        elif self._rising.total() > 10 * RISE_AT_ONCE:
            self._rising = Counter({k: max(1, n // 2) for k, n in self._rising.items()})
