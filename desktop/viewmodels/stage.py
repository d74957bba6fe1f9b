"""The stage as one face: what every surface shows now."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.base import Face
from desktop.viewmodels.credits import Credits
from desktop.viewmodels.portraits import portrait_of, portraits
from showserver.domain.moments import CheerMoment, Colleague, Moment, Thanks
from showserver.domain.stage import ClearStage, RollCredits, ShowSlate, Stage
from showserver.domain.wall import Comment

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY_MOMENT = Moment("", "", 0)
NO_THANKS = Thanks("", "", 0, 0)
NO_COMMENT = Comment("", "", 0)


def names_of(colleagues: tuple[Colleague, ...]) -> list[str]:
    """Return the names in their order."""
    return [c.name for c in colleagues]


@QmlElement
@QmlUncreatable("made by Python")
class StageFace(Face):  # type: ignore[operator]
    """What is on stage, in layers; a part that is not there has empty fields."""

    changed = Signal()

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(intents, parent)
        self._credits = Credits(intents, self.changed.emit)

    def present(self, view: View, turn: Turn) -> None:
        self._credits.follow()
        super().present(view, turn)

    def drawn(self, view: View) -> object:
        moment = view.room.stage.moment
        moment_id = moment.moment_id if moment else ""
        cheers = (view.cheers.get(moment_id, 0), moment_id in view.cheered)
        return view.room.stage, cheers, self._thanked(view), view.me.person_id

    @property
    def _stage(self) -> Stage:
        return self._intents.view.room.stage

    @property
    def _moment(self) -> Moment:
        return self._stage.moment or NOBODY_MOMENT

    @property
    def _thanks(self) -> Thanks:
        return self._stage.thanks or NO_THANKS

    @property
    def _comment(self) -> Comment:
        return self._stage.comment or NO_COMMENT

    @staticmethod
    def _thanked(view: View) -> bool:
        moment = view.room.stage.moment
        return bool(moment and view.room.moments.thanks_for(moment.moment_id))

    @Property(str, notify=changed)
    def shows(self) -> str:
        return self._stage.shows

    @Property(str, notify=changed)
    def current(self) -> str:
        return self._stage.current

    @Property(str, notify=changed)
    def slate(self) -> str:
        return self._stage.slate

    @Property(str, notify=changed)
    def slateText(self) -> str:
        return self._stage.slate_text

    @Property(float, notify=changed)
    def slateUntilMs(self) -> float:
        return float(self._stage.slate_until)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def names(self) -> list[str]:
        return list(self._credits.names)

    @Property(int, notify=changed)
    def namesTotal(self) -> int:
        return self._stage.names_total

    @Property(str, notify=changed)
    def momentId(self) -> str:
        return self._moment.moment_id

    @Property(str, notify=changed)
    def momentText(self) -> str:
        return self._moment.text

    @Property(str, notify=changed)
    def momentNames(self) -> str:
        return spoken.joined(names_of(self._moment.colleagues))

    @Property(str, notify=changed)
    def momentFirstNames(self) -> str:
        return spoken.joined([spoken.first_name(c.name) for c in self._moment.colleagues])

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def momentNameList(self) -> list[str]:
        return names_of(self._moment.colleagues)

    @Property(str, notify=changed)
    def momentRegion(self) -> str:
        return self._moment.region

    @Property(str, notify=changed)
    def momentTeam(self) -> str:
        return self._moment.team

    @Property(str, notify=changed)
    def momentPicture(self) -> str:
        return self._moment.picture

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def momentPortraits(self) -> list[dict[str, Any]]:
        seen = portraits(self._intents.view)
        return [{"name": c.name, "picture": portrait_of(c, seen)} for c in self._moment.colleagues]

    @Property(int, notify=changed)
    def cheers(self) -> int:
        return self._intents.view.cheers.get(self._moment.moment_id, 0)

    @Property(bool, notify=changed)
    def cheered(self) -> bool:
        return self._moment.moment_id in self._intents.view.cheered

    @Property(bool, notify=changed)
    def momentIsOwn(self) -> bool:
        view = self._intents.view
        return bool(self._moment.author_id) and self._moment.author_id == view.me.person_id

    @Property(str, notify=changed)
    def thanksId(self) -> str:
        return self._thanks.thanks_id

    @Property(str, notify=changed)
    def thanksNames(self) -> str:
        return spoken.joined(names_of(self._thanks.colleagues))

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def thanksNameList(self) -> list[str]:
        return names_of(self._thanks.colleagues)

    @Property(str, notify=changed)
    def thanksBy(self) -> str:
        return self._thanks.by

    @Property(str, notify=changed)
    def thanksByPicture(self) -> str:
        return self._thanks.by_picture

    @Property(str, notify=changed)
    def thanksWords(self) -> str:
        return self._thanks.words

    @Property(str, notify=changed)
    def thanksText(self) -> str:
        return self._thanks.text

    @Property(str, notify=changed)
    def thanksPicture(self) -> str:
        return self._thanks.picture

    @Property(bool, notify=changed)
    def thanked(self) -> bool:
        return self._thanked(self._intents.view)

    @Property(str, notify=changed)
    def commentId(self) -> str:
        return self._comment.comment_id

    @Property(str, notify=changed)
    def commentAuthor(self) -> str:
        return self._comment.author

    @Property(str, notify=changed)
    def commentRegion(self) -> str:
        return self._comment.region

    @Property(str, notify=changed)
    def commentBody(self) -> str:
        return self._comment.text

    @Property(str, notify=changed)
    def commentPicture(self) -> str:
        return self._comment.picture

    @Slot()
    def clear(self) -> None:
        self._intents.do(ClearStage, current=self._stage.current)

    @Slot()
    def turnSlate(self) -> None:
        """Ask for a moment of patience on every screen, or go back to the picture."""
        if self._stage.shows == "slate":
            self.clear()
        else:
            self._intents.do(ShowSlate)

    @Slot()
    def rollCredits(self) -> None:
        self._intents.do(RollCredits)

    @Slot()
    def cheer(self) -> None:
        if self._moment.moment_id:
            self._intents.do(CheerMoment, moment_id=self._moment.moment_id)
