"""The moments of pride: the queue, what was offered, one's own, and what was on stage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents, Waiting
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.base import Face, RowsModel
from desktop.viewmodels.moment_rows import MomentRow, MomentRows
from desktop.viewmodels.portraits import portraits
from desktop.viewmodels.stage import names_of
from desktop.viewmodels.thanks import ThanksModel
from showserver.domain.moments import (
    AcceptMoment,
    CheerMoment,
    Colleague,
    DeclineMoment,
    GiveThanks,
    Moment,
    Moments,
    MoveMoment,
    OfferMoment,
    ReturnMoment,
    StageMoment,
    WithdrawMoment,
    WithdrawThanks,
)

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class MomentModel(RowsModel):  # type: ignore[operator]
    """Moments in an order of their own."""

    row_type = MomentRow


@QmlElement
@QmlUncreatable("made by Python")
class MomentsFace(Face):  # type: ignore[operator]
    """All moments of the show; every act names the moment that is believed to be on stage."""

    changed = Signal()

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(intents, parent)
        self._queue = MomentModel(self)
        self._offered = MomentModel(self)
        self._own = MomentModel(self)
        self._done = MomentModel(self)
        self._thanks = ThanksModel(self)
        self._make = MomentRows(intents)

    def drawn(self, view: View) -> object:
        waiting = tuple(self._waiting_offers())
        return view.room.moments, view.cheers, view.cheered, view.me.person_id, waiting

    def present(self, view: View, turn: Turn) -> None:
        shown = self.drawn(view)
        if shown != self._shown:
            self._shown = shown
            self._redraw()
            self.changed.emit()

    def retranslate(self) -> None:
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        view = self._intents.view
        moments, me = view.room.moments, view.me.person_id
        make = self._make
        make.look(view, portraits(view))
        queue = [make.row(m, "queued", i) for i, m in enumerate(moments.queue, 1)]
        staged = [make.row(moments.staged, "staged")] if moments.staged else []
        offered = [make.row(m, "offered") for m in moments.offered]
        done = [make.row(m, "done") for m in reversed(moments.done)]
        declined = [make.declined(d) for d in moments.declined]
        known = [*staged, *queue, *offered, *declined, *done]
        waiting = [make.waiting(w) for w in self._waiting_offers()]
        own = [row for row in known if row.authorId == me]
        own += [row for row in waiting if row.momentId not in {r.momentId for r in known}]
        self._queue.sync(queue)
        self._offered.sync(offered)
        self._done.sync(done)
        self._thanks.show(moments.thanked)
        self._own.sync(own if me else [])

    def _waiting_offers(self) -> Iterator[Waiting]:
        waiting = self._intents.waiting.values()
        return (w for w in waiting if isinstance(w.command, OfferMoment))

    @property
    def _moments(self) -> Moments:
        return self._intents.view.room.moments

    @property
    def _next(self) -> Moment | None:
        return self._moments.queue[0] if self._moments.queue else None

    @Property(MomentModel, constant=True)
    def queue(self) -> MomentModel:
        return self._queue

    @Property(MomentModel, constant=True)
    def offered(self) -> MomentModel:
        return self._offered

    @Property(MomentModel, constant=True)
    def own(self) -> MomentModel:
        return self._own

    @Property(MomentModel, constant=True)
    def done(self) -> MomentModel:
        return self._done

    @Property(ThanksModel, constant=True)
    def thanks(self) -> ThanksModel:
        return self._thanks

    @Property(int, notify=changed)
    def queueCount(self) -> int:
        return len(self._moments.queue)

    @Property(int, notify=changed)
    def offeredCount(self) -> int:
        return len(self._moments.offered)

    @Property(str, notify=changed)
    def nextId(self) -> str:
        return self._next.moment_id if self._next else ""

    @Property(str, notify=changed)
    def nextNames(self) -> str:
        return spoken.joined(names_of(self._next.colleagues)) if self._next else ""

    @Property(str, notify=changed)
    def nextText(self) -> str:
        return self._next.text if self._next else ""

    @Slot(str, list, str, str, str, result=str)
    def offer(
        self, text: str, names: Sequence[Mapping[str, Any]], region: str, team: str, picture: str
    ) -> str:
        """Send a moment in; returns its id."""
        colleagues = tuple(
            Colleague(str(n.get("name", "")), str(n.get("personId", ""))) for n in names
        )
        return self._intents.do(
            OfferMoment,
            text=text,
            colleagues=colleagues,
            region=region,
            team=team,
            picture=picture,
        )

    @Slot(str)
    def withdraw(self, momentId: str) -> None:
        self._intents.do(WithdrawMoment, moment_id=momentId)

    @Slot(str)
    def accept(self, momentId: str) -> None:
        self._intents.do(AcceptMoment, moment_id=momentId)

    @Slot(str, str)
    def decline(self, momentId: str, note: str) -> None:
        self._intents.do(DeclineMoment, moment_id=momentId, note=note)

    @Slot(int, int)
    def move(self, fromIndex: int, toIndex: int) -> None:
        """Move a moment to an index as it will be after the move."""
        queue = self._moments.queue
        if fromIndex == toIndex or not 0 <= fromIndex < len(queue):
            return
        rest = [*queue[:fromIndex], *queue[fromIndex + 1 :]]
        before = rest[toIndex].moment_id if 0 <= toIndex < len(rest) else ""
        self._intents.do(MoveMoment, moment_id=queue[fromIndex].moment_id, before=before)

    @Slot(str)
    def cheer(self, momentId: str) -> None:
        self._intents.do(CheerMoment, moment_id=momentId)

    @Slot(str)
    def stage(self, momentId: str) -> None:
        staged = self._moments.staged
        current = staged.moment_id if staged else ""
        self._intents.do(StageMoment, moment_id=momentId, current=current)

    @Slot()
    def stageNext(self) -> None:
        if self._next:
            self.stage(self._next.moment_id)

    @Slot()
    def giveBack(self) -> None:
        if self._moments.staged:
            self._intents.do(ReturnMoment, moment_id=self._moments.staged.moment_id)

    @Slot(str)
    def thank(self, words: str) -> None:
        if self._moments.staged:
            self._intents.do(GiveThanks, moment_id=self._moments.staged.moment_id, words=words)

    @Slot(str)
    def unthank(self, thanksId: str) -> None:
        self._intents.do(WithdrawThanks, thanks_id=thanksId)
