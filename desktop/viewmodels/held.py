"""Comments that wait for the crew, and those that were taken down."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.base import RowsModel
from showserver.domain.wall import Held, Hidden

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class HeldRow(Struct, frozen=True):
    """A comment that waits; `secondsLeft` 0 means until somebody decides."""

    commentId: str
    authorId: str
    author: str
    region: str
    body: str
    picture: str
    timeText: str
    replyToAuthor: str
    releaseAtMs: float
    secondsLeft: int


class HiddenRow(Struct, frozen=True):
    """A comment that was taken down, and what its author was told."""

    commentId: str
    authorId: str
    author: str
    region: str
    body: str
    picture: str
    timeText: str
    reason: str
    by: str


@QmlElement
@QmlUncreatable("made by Python")
class HeldModel(RowsModel):  # type: ignore[operator]
    """All that waits for the crew; for an author the own ones. The oldest is first."""

    row_type = HeldRow

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._shown: tuple[Held, ...] = ()

    def present(self, view: View, turn: Turn) -> None:
        held = view.room.wall.held
        if held is not self._shown:
            self._shown = held
            self.retranslate()

    def retranslate(self) -> None:
        """Write all times again."""
        self.sync([self._row(h) for h in self._shown])

    def tick(self) -> None:
        """Count the delayed ones down."""
        if any(row.releaseAtMs for row in self._rows):
            self.change_all(self._counted)

    def _counted(self, row: HeldRow) -> HeldRow:
        left = self._seconds(int(row.releaseAtMs))
        return row if left == row.secondsLeft else replace(row, secondsLeft=left)

    def _seconds(self, release_at: int) -> int:
        return max(1, -((self._intents.now() - release_at) // 1000)) if release_at else 0

    def _row(self, held: Held) -> HeldRow:
        comment = held.comment
        return HeldRow(
            comment.comment_id,
            comment.author_id,
            comment.author,
            comment.region,
            comment.text,
            comment.picture,
            spoken.clock_text(comment.at),
            comment.reply_to_author,
            float(held.release_at),
            self._seconds(held.release_at),
        )


@QmlElement
@QmlUncreatable("made by Python")
class HiddenModel(RowsModel):  # type: ignore[operator]
    """What was taken down, the newest last; it can be put back."""

    row_type = HiddenRow

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Hidden, ...] = ()

    def present(self, view: View, turn: Turn) -> None:
        hidden = view.room.wall.hidden
        if hidden is not self._shown:
            self._shown = hidden
            self.retranslate()

    def retranslate(self) -> None:
        """Write all times again."""
        self.sync([self._row(h) for h in self._shown])

    def _row(self, hidden: Hidden) -> HiddenRow:
        comment = hidden.comment
        return HiddenRow(
            comment.comment_id,
            comment.author_id,
            comment.author,
            comment.region,
            comment.text,
            comment.picture,
            spoken.clock_text(comment.at),
            hidden.reason,
            hidden.by,
        )
