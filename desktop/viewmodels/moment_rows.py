"""Rows of moments."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from desktop.session.intents import Intents, Waiting
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.portraits import portrait_of
from showserver.domain.moments import Declined, Moment, OfferMoment


class MomentRow(Struct, frozen=True):
    """One moment of pride; `place` counts from 1 in the queue, 0 elsewhere."""

    momentId: str
    authorId: str
    author: str
    names: str
    firstNames: str
    nameList: list[str]
    body: str
    region: str
    team: str
    picture: str
    portrait: str
    authorPicture: str
    timeText: str
    cheers: int = 0
    cheered: bool = False
    isOwn: bool = False
    place: int = 0
    status: str = "offered"
    note: str = ""
    noteBy: str = ""
    thanked: bool = False


class MomentRows:
    """Makes rows from moments, as the view stands now."""

    def __init__(self, intents: Intents) -> None:
        self._view = intents.view
        self._portraits: dict[str, str] = {}

    def look(self, view: View, portraits: dict[str, str]) -> None:
        """Make rows by this view from now on."""
        self._view, self._portraits = view, portraits

    def row(self, moment: Moment, status: str, place: int = 0) -> MomentRow:
        """Return the row of a moment. Its portrait is of whom it is about, if known."""
        view = self._view
        names = [c.name for c in moment.colleagues]
        pictures = [portrait_of(c, self._portraits) for c in moment.colleagues]
        thanks = view.room.moments.thanks_for(moment.moment_id)
        return MomentRow(
            moment.moment_id,
            moment.author_id,
            moment.author,
            spoken.joined(names),
            spoken.joined([spoken.first_name(name) for name in names]),
            names,
            moment.text,
            moment.region,
            moment.team,
            moment.picture,
            next(filter(None, pictures), ""),
            moment.portrait,
            spoken.clock_text(moment.at),
            view.cheers.get(moment.moment_id, 0),
            moment.moment_id in view.cheered,
            moment.author_id == view.me.person_id,
            place,
            status,
            thanked=thanks is not None,
        )

    def declined(self, declined: Declined) -> MomentRow:
        """Return the row of a moment that will not come, with the kind words."""
        row = self.row(declined.moment, "declined")
        return replace(row, note=declined.note, noteBy=declined.by)

    def waiting(self, waiting: Waiting) -> MomentRow:
        """Return the row of an own moment that is not sent yet."""
        command, me = waiting.command, self._view.me
        assert isinstance(command, OfferMoment)
        moment = Moment(
            command.key,
            me.person_id,
            waiting.at,
            me.name,
            command.text,
            command.colleagues,
            command.region,
            command.team,
            command.picture,
            me.picture,
        )
        return self.row(moment, "waiting")
