"""The way to the carpet: what is sent in, taken or declined, staged and thanked."""

from __future__ import annotations

from showserver.domain.kinds import Event
from showserver.domain.moments import (
    COLLEAGUE_LIMIT,
    NOTE_LIMIT,
    OFFERED_LIMIT,
    OFFERED_PER_AUTHOR,
    QUEUE_LIMIT,
    TEXT_LIMIT,
    THANKS_LIMIT,
    AcceptMoment,
    CheerMoment,
    Colleague,
    DeclineMoment,
    GiveThanks,
    Moment,
    MomentAccepted,
    MomentCheered,
    MomentDeclined,
    MomentDropped,
    MomentGone,
    MomentMoved,
    MomentOffered,
    MomentReturned,
    Moments,
    MomentStaged,
    MoveMoment,
    OfferMoment,
    ReturnMoment,
    StageMoment,
    Thanks,
    ThanksGiven,
    ThanksWithdrawn,
    WithdrawMoment,
    WithdrawThanks,
)
from showserver.domain.people import NAME_LIMIT, PLACE_LIMIT, Person
from showserver.domain.refusals import Refused
from showserver.domain.words import plain


def offer(command: OfferMoment, moments: Moments, by: Person, now: int) -> list[Event]:
    """Decide on a moment that somebody sends in."""
    if len(moments.offered) >= OFFERED_LIMIT:
        raise Refused("too_many", "moment", OFFERED_LIMIT)
    if sum(m.author_id == by.person_id for m in moments.offered) >= OFFERED_PER_AUTHOR:
        raise Refused("too_many", "moment", OFFERED_PER_AUTHOR)
    if not command.colleagues:
        raise Refused("empty", "colleagues")
    if len(command.colleagues) > COLLEAGUE_LIMIT:
        raise Refused("too_many", "colleagues", COLLEAGUE_LIMIT)
    colleagues = tuple(
        Colleague(plain(c.name, "colleagues", NAME_LIMIT), c.person_id[:64])
        for c in command.colleagues
    )
    return [
        MomentOffered(
            Moment(
                command.key,
                by.person_id,
                now,
                by.name,
                plain(command.text, "text", TEXT_LIMIT),
                colleagues,
                plain(command.region, "region", PLACE_LIMIT, empty=True),
                plain(command.team, "team", PLACE_LIMIT, empty=True),
                command.picture,
                by.picture,
            )
        )
    ]


def withdraw(command: WithdrawMoment, moments: Moments, by: Person) -> list[Event]:
    """Decide on an author's wish to take a moment back."""
    moment = moments.find(command.moment_id)
    if moment is None:
        raise Refused("no_such_moment", "moment_id")
    if moment.author_id != by.person_id:
        raise Refused("not_yours", "moment_id")
    if moments.public(moment.moment_id):
        return [MomentGone(moment.moment_id)]
    return [MomentDropped(moment.moment_id, moment.author_id)]


def accept(command: AcceptMoment, moments: Moments) -> list[Event]:
    """Decide on taking a moment into the queue."""
    if moments.public(command.moment_id):
        return []
    moment = moments.find(command.moment_id)
    if moment is None:
        raise Refused("no_such_moment", "moment_id")
    if len(moments.queue) >= QUEUE_LIMIT:
        raise Refused("too_many", "queue", QUEUE_LIMIT)
    return [MomentAccepted(moment)]


def decline(command: DeclineMoment, moments: Moments, by: Person) -> list[Event]:
    """Decide on declining a moment, wherever it is."""
    note = plain(command.note, "note", NOTE_LIMIT, empty=True, lines=True)
    moment = moments.find(command.moment_id)
    if moment is None:
        raise Refused("no_such_moment", "moment_id")
    gone: list[Event] = [MomentGone(moment.moment_id)] if moments.public(moment.moment_id) else []
    return [*gone, MomentDeclined(moment, note, by.name)]


def move(command: MoveMoment, moments: Moments) -> list[Event]:
    """Decide on another order of the queue."""
    if moments.queued(command.moment_id) is None:
        raise Refused("no_such_moment", "moment_id")
    if command.before and moments.queued(command.before) is None:
        raise Refused("no_such_moment", "before")
    if command.before == command.moment_id:
        return []
    return [MomentMoved(command.moment_id, command.before)]


def cheer(
    command: CheerMoment, moments: Moments, by: Person, older: Moment | None, already: bool
) -> list[Event]:
    """Decide on one person's cheer: once, not for the own moment, also after the show.

    `older` is a moment that was on stage so long ago that it is kept no more.
    """
    moment = moments.public(command.moment_id) or older
    if moment is None:
        raise Refused("no_such_moment", "moment_id")
    if moment.author_id == by.person_id:
        raise Refused("own_moment", "moment_id")
    if already:
        raise Refused("already_cheered", "moment_id")
    return [MomentCheered(moment.moment_id, by.person_id)]


def stage(command: StageMoment, moments: Moments) -> list[Event]:
    """Decide on bringing a moment on stage; a stale wish skips nobody (law 9)."""
    on_stage = moments.staged.moment_id if moments.staged else ""
    if command.current != on_stage:
        raise Refused("already_moved_on", "current")
    moment = moments.queued(command.moment_id)
    if moment is None:
        raise Refused("no_such_moment", "moment_id")
    return [MomentStaged(moment)]


def give_back(command: ReturnMoment, moments: Moments) -> list[Event]:
    """Decide on taking the moment on stage back to the front of the queue."""
    if moments.staged is None or moments.staged.moment_id != command.moment_id:
        raise Refused("already_moved_on", "moment_id")
    if moments.thanks_for(command.moment_id):
        raise Refused("already_thanked", "moment_id")
    return [MomentReturned(command.moment_id)]


def thank(
    command: GiveThanks, moments: Moments, by: Person, now: int, on_air_at: int
) -> list[Event]:
    """Decide on the thanks: for the moment on stage, once."""
    moment = moments.staged
    if moment is None or moment.moment_id != command.moment_id:
        raise Refused("already_moved_on", "moment_id")
    if moments.thanks_for(moment.moment_id):
        raise Refused("already_thanked", "moment_id")
    return [
        ThanksGiven(
            Thanks(
                command.key,
                moment.moment_id,
                now,
                max(0, now - on_air_at) // 1000,
                moment.colleagues,
                by.name,
                by.person_id,
                plain(command.words, "words", THANKS_LIMIT, empty=True),
                moment.text,
                moment.region,
                moment.picture,
                by.picture,
            )
        )
    ]


def unthank(command: WithdrawThanks, moments: Moments) -> list[Event]:
    """Decide on withdrawing a thanks."""
    if not any(t.thanks_id == command.thanks_id for t in moments.thanked):
        raise Refused("no_such_thanks", "thanks_id")
    return [ThanksWithdrawn(command.thanks_id)]
