"""The evening's thanks, for the crew to look back on."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.viewmodels import spoken
from desktop.viewmodels.base import RowsModel
from showserver.domain.moments import Thanks

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class ThanksRow(Struct, frozen=True):
    """One thanks that was given."""

    thanksId: str
    names: str
    by: str
    timeText: str


@QmlElement
@QmlUncreatable("made by Python")
class ThanksModel(RowsModel):  # type: ignore[operator]
    """The thanks of the evening, the newest first."""

    row_type = ThanksRow

    def show(self, given: tuple[Thanks, ...]) -> None:
        """Show these, told from the first to the last."""
        self.sync([_row(thanks) for thanks in reversed(given)])


def _row(thanks: Thanks) -> ThanksRow:
    names = spoken.joined([colleague.name for colleague in thanks.colleagues])
    return ThanksRow(thanks.thanks_id, names, thanks.by, spoken.clock_text(thanks.at))
