"""Moments of pride: what colleagues send in, the queue for the stage, cheers and thanks."""

from __future__ import annotations

from typing import ClassVar, assert_never

from msgspec.structs import replace

from showserver.domain.kinds import CREW, EVERYBODY, Command, Event, Fact
from showserver.domain.rundown import inserted

TEXT_LIMIT = 280
COLLEAGUE_LIMIT = 12
NOTE_LIMIT = 280
THANKS_LIMIT = 140
OFFERED_LIMIT = 500
OFFERED_PER_AUTHOR = 30
"""So that one person cannot fill the list for everybody."""
QUEUE_LIMIT = 60
"""Accepted moments that may wait: the queue is part of every snapshot (law 6)."""
DONE_LIMIT = 30
THANKED_LIMIT = 30


class Colleague(Fact, frozen=True):
    """Somebody a moment is about: a typed name, and the person where known."""

    name: str
    person_id: str = ""


class Moment(Fact, frozen=True):
    """What happened, in words that can be read out on stage, and whom it concerns."""

    moment_id: str
    author_id: str
    at: int
    author: str = ""
    text: str = ""
    colleagues: tuple[Colleague, ...] = ()
    region: str = ""
    team: str = ""
    picture: str = ""  # media name
    portrait: str = ""  # media name of the author's portrait


class Declined(Fact, frozen=True):
    """A moment that will not come on stage, and the kind words for its author."""

    moment: Moment
    note: str = ""
    by: str = ""


class Thanks(Fact, frozen=True):
    """The lasting record: who was thanked, by whom, for what, at which second of the show."""

    thanks_id: str
    moment_id: str
    at: int
    second: int
    colleagues: tuple[Colleague, ...] = ()
    by: str = ""
    by_id: str = ""
    words: str = ""  # what the thanker adds
    text: str = ""  # what it is for: the moment's words
    region: str = ""
    picture: str = ""  # of the moment
    by_picture: str = ""  # the portrait of who thanks


class Moments(Fact, frozen=True):
    """All moments of a show. `offered` and `declined` are whole for the crew, own for an author."""

    queue: tuple[Moment, ...] = ()
    offered: tuple[Moment, ...] = ()
    declined: tuple[Declined, ...] = ()
    staged: Moment | None = None
    done: tuple[Moment, ...] = ()
    thanked: tuple[Thanks, ...] = ()

    def queued(self, moment_id: str) -> Moment | None:
        """Return a moment that waits for the stage."""
        return next((m for m in self.queue if m.moment_id == moment_id), None)

    def offer_of(self, moment_id: str) -> Moment | None:
        """Return a moment on which the crew has not decided."""
        return next((m for m in self.offered if m.moment_id == moment_id), None)

    def public(self, moment_id: str) -> Moment | None:
        """Return a moment that everybody may see: queued, on stage or done."""
        known = (*self.queue, *((self.staged,) if self.staged else ()), *self.done)
        return next((m for m in known if m.moment_id == moment_id), None)

    def find(self, moment_id: str) -> Moment | None:
        """Return a moment wherever it is."""
        declined = next((d.moment for d in self.declined if d.moment.moment_id == moment_id), None)
        return self.public(moment_id) or self.offer_of(moment_id) or declined

    def thanks_for(self, moment_id: str) -> Thanks | None:
        """Return the thanks that stands for a moment."""
        return next((t for t in self.thanked if t.moment_id == moment_id), None)


MOMENT_WORDS = ("moment.author", "moment.text", "moment.colleagues", "moment.region",
                "moment.team", "moment.picture", "moment.portrait")  # fmt: skip


class MomentOffered(Event, frozen=True, tag="moment.offered"):
    """A moment was sent in; the crew and its author see it."""

    words: ClassVar = MOMENT_WORDS
    moment: Moment


class MomentAccepted(Event, frozen=True, tag="moment.accepted"):
    """A moment joined the queue for the stage; everybody sees it and may cheer."""

    words: ClassVar = MOMENT_WORDS
    moment: Moment


class MomentDeclined(Event, frozen=True, tag="moment.declined"):
    """A moment will not come on stage; its author is told so, kindly."""

    words: ClassVar = (*MOMENT_WORDS, "note", "by")
    moment: Moment
    note: str = ""
    by: str = ""


class MomentDropped(Event, frozen=True, tag="moment.dropped"):
    """The author took back a moment that was not public."""

    moment_id: str
    author_id: str


class MomentGone(Event, frozen=True, tag="moment.gone"):
    """A public moment was declined after all, or taken back by its author."""

    moment_id: str


class MomentMoved(Event, frozen=True, tag="moment.moved"):
    """The queue has another order: a moment before another or (empty) at the end."""

    moment_id: str
    before: str = ""


class MomentCheered(Event, frozen=True, tag="moment.cheered"):
    """Somebody cheered a moment; the sum travels as a gauge."""

    moment_id: str
    person_id: str


class MomentStaged(Event, frozen=True, tag="moment.staged"):
    """A moment is on stage."""

    words: ClassVar = MOMENT_WORDS
    moment: Moment


class MomentReturned(Event, frozen=True, tag="moment.returned"):
    """A moment went from the stage back to the front of the queue: a step taken back."""

    moment_id: str


class ThanksGiven(Event, frozen=True, tag="thanks.given"):
    """The colleagues of the moment on stage were thanked by name."""

    words: ClassVar = ("thanks.colleagues", "thanks.by", "thanks.words", "thanks.text",
                       "thanks.region", "thanks.picture", "thanks.by_picture")  # fmt: skip
    thanks: Thanks


class ThanksWithdrawn(Event, frozen=True, tag="thanks.withdrawn"):
    """A thanks was taken back; its record is withdrawn."""

    thanks_id: str


MomentEvent = (
    MomentOffered
    | MomentAccepted
    | MomentDeclined
    | MomentDropped
    | MomentGone
    | MomentMoved
    | MomentCheered
    | MomentStaged
    | MomentReturned
    | ThanksGiven
    | ThanksWithdrawn
)


class OfferMoment(Command, frozen=True, tag="moment.offer"):
    """Send in a moment of pride."""

    roles: ClassVar = EVERYBODY
    text: str
    colleagues: tuple[Colleague, ...]
    region: str = ""
    team: str = ""
    picture: str = ""


class WithdrawMoment(Command, frozen=True, tag="moment.withdraw"):
    """Take back an own moment."""

    roles: ClassVar = EVERYBODY
    moment_id: str


class AcceptMoment(Command, frozen=True, tag="moment.accept"):
    """Put an offered (or declined) moment into the queue."""

    roles: ClassVar = CREW
    moment_id: str


class DeclineMoment(Command, frozen=True, tag="moment.decline"):
    """Decline a moment, with kind words for its author."""

    roles: ClassVar = CREW
    moment_id: str
    note: str = ""


class MoveMoment(Command, frozen=True, tag="moment.move"):
    """Move a moment in the queue before another, or to the end."""

    roles: ClassVar = CREW
    moment_id: str
    before: str = ""


class CheerMoment(Command, frozen=True, tag="moment.cheer"):
    """Cheer somebody's moment, once. `show_id` names another show than this client is in."""

    roles: ClassVar = EVERYBODY
    moment_id: str
    show_id: str = ""


class StageMoment(Command, frozen=True, tag="moment.stage"):
    """Bring a moment on stage. `current` is the moment believed to be there, empty for none."""

    roles: ClassVar = CREW
    moment_id: str
    current: str


class ReturnMoment(Command, frozen=True, tag="moment.return"):
    """Take the moment on stage back to the front of the queue."""

    roles: ClassVar = CREW
    moment_id: str


class GiveThanks(Command, frozen=True, tag="thanks.give"):
    """Thank the colleagues of the moment on stage by name."""

    roles: ClassVar = CREW
    moment_id: str
    words: str = ""


class WithdrawThanks(Command, frozen=True, tag="thanks.withdraw"):
    """Take a thanks back; the record is withdrawn."""

    roles: ClassVar = CREW
    thanks_id: str


def evolve(moments: Moments, event: MomentEvent) -> Moments:
    """Fold one event into the moments."""
    match event:
        case MomentOffered(moment=moment):
            return replace(moments, offered=(*moments.offered, moment))
        case MomentAccepted(moment=moment):
            moments = _without(moments, moment.moment_id)
            return replace(moments, queue=(*moments.queue, moment))
        case MomentDeclined(moment=moment, note=note, by=by):
            moments = _without(moments, moment.moment_id)
            return replace(moments, declined=(*moments.declined, Declined(moment, note, by)))
        case MomentDropped(moment_id=moment_id) | MomentGone(moment_id=moment_id):
            return _without(moments, moment_id)
        case MomentMoved(moment_id=moment_id, before=before):
            return _moved(moments, moment_id, before)
        case MomentStaged(moment=moment):
            moments = cleared(moments)
            rest = tuple(m for m in moments.queue if m.moment_id != moment.moment_id)
            return replace(moments, queue=rest, staged=moment)
        case MomentReturned():
            if moments.staged is None:
                return moments
            return replace(moments, queue=(moments.staged, *moments.queue), staged=None)
        case ThanksGiven(thanks=thanks):
            return replace(moments, thanked=(*moments.thanked, thanks)[-THANKED_LIMIT:])
        case ThanksWithdrawn(thanks_id=thanks_id):
            rest_thanks = tuple(t for t in moments.thanked if t.thanks_id != thanks_id)
            return replace(moments, thanked=rest_thanks)
        case MomentCheered():
            return moments
        case _:
            assert_never(event)


def cleared(moments: Moments) -> Moments:
    """Return the moments with the stage free: what was there is done."""
    if moments.staged is None:
        return moments
    return replace(moments, staged=None, done=(*moments.done, moments.staged)[-DONE_LIMIT:])


def _moved(moments: Moments, moment_id: str, before: str) -> Moments:
    moment = moments.queued(moment_id)
    if moment is None:
        return moments
    rest = tuple(m for m in moments.queue if m.moment_id != moment_id)
    target = next((i for i, m in enumerate(rest) if m.moment_id == before), -1)
    return replace(moments, queue=inserted(rest, moment, target))


def _without(moments: Moments, moment_id: str) -> Moments:
    staged = moments.staged
    return replace(
        moments,
        queue=tuple(m for m in moments.queue if m.moment_id != moment_id),
        offered=tuple(m for m in moments.offered if m.moment_id != moment_id),
        declined=tuple(d for d in moments.declined if d.moment.moment_id != moment_id),
        staged=None if staged and staged.moment_id == moment_id else staged,
        done=tuple(m for m in moments.done if m.moment_id != moment_id),
    )
