"""Decide on a command: events, or a refusal. Changes nothing, reads no clock, rolls no dice."""

from __future__ import annotations

from typing import assert_never

from msgspec.structs import replace

from showserver.domain import (
    captions,
    carpet,
    cues,
    moderation,
    moments,
    people,
    rundown,
    shows,
    stage,
    stream,
    wall,
)
from showserver.domain import commands as wish
from showserver.domain.captions import Caption, SayCaption
from showserver.domain.house import House
from showserver.domain.kinds import Event, Fact
from showserver.domain.moments import Moment
from showserver.domain.people import Person
from showserver.domain.refusals import Refused
from showserver.domain.room import Room
from showserver.domain.screens import (
    PIN_HIGH,
    PIN_LOW,
    RenewScreenCode,
    ScreenCodeSet,
    ScreenPinSet,
    SetScreenPin,
)
from showserver.domain.stream import MuteStream
from showserver.domain.wall import Comment
from showserver.domain.words import between


class Facts(Fact, frozen=True):
    """What a rule needs beside the fold; `control` looks it up and passes it in (law 6)."""

    comment: Comment | None = None  # the released comment that is named, when beyond the window
    moment: Moment | None = None  # the accepted moment that is named, when beyond those kept
    last_comment_at: int = 0
    already: bool = False  # this person applauded or cheered it before
    contributors: tuple[str, ...] = ()
    fresh_code: str = ""  # an unused join or screen code
    pin_proof: str = ""
    original: Room | None = None  # the show that is copied
    caption: Caption | None = None  # the one that is corrected, when beyond those kept


def decide(
    command: wish.JournaledCommand, house: House, room: Room, by: Person, facts: Facts, now: int
) -> list[Event]:
    """Return what happens because of a command, or raise `Refused`."""
    if by.role not in command.roles:
        raise Refused("role_may_not", "kind")
    if isinstance(command, wish.ShowCommand):
        return _decide_show(command, house, room, facts)
    if isinstance(command, wish.SegmentCommand):
        return _decide_segment(command, room)
    if isinstance(command, wish.WallCommand):
        return _decide_wall(command, room, by, facts, now)
    if isinstance(command, wish.MomentCommand):
        return _decide_moment(command, room, by, facts, now)
    if isinstance(command, wish.StageCommand):
        return _decide_stage(command, room, facts)
    if isinstance(command, wish.CueCommand):
        return _decide_cue(command, room, by, now)
    if isinstance(command, SayCaption):
        if room.phase != "on_air":
            raise Refused("not_on_air")
        return captions.say(command, room.captions, facts.caption, now)
    if isinstance(command, MuteStream):
        is_seen = room.phase == "on_air" and not room.plan.video_url
        return stream.mute(command, room.stream, is_seen=is_seen)
    return _decide_house(command, by, facts)


def _decide_show(command: wish.ShowCommand, house: House, room: Room, facts: Facts) -> list[Event]:
    match command:
        case shows.CreateShow(key=key, plan=plan):
            return [shows.ShowCreated(key, shows.checked(plan), facts.fresh_code)]
        case shows.CopyShow(key=key, starts_at=starts_at):
            return _copied(key, starts_at, facts)
    card = house.card(command.show_id)
    if card is None or (command.show_id != room.show_id):
        raise Refused("no_such_show", "show_id")
    match command:
        case shows.EditShow(plan=plan):
            plan = shows.checked(plan)
            return [] if plan == room.plan else [shows.ShowEdited(card.show_id, plan)]
        case shows.ChooseShow():
            running = house.running
            if running and running.show_id != card.show_id:
                raise Refused("another_show_running", "show_id")
            return [] if house.current == card.show_id else [shows.ShowChosen(card.show_id)]
        case shows.OpenDoors():
            return _opened(house, room)
        case shows.GoOnAir():
            return _on_air(room)
        case shows.EndShow():
            return _ended(room, facts)
        case _:
            assert_never(command)


def _opened(house: House, room: Room) -> list[Event]:
    if house.running and house.running.show_id != room.show_id:
        raise Refused("another_show_running", "show_id")
    if room.phase != "planned":
        raise Refused("already_moved_on", "show_id")
    return [shows.DoorsOpened(room.show_id)]


def _on_air(room: Room) -> list[Event]:
    if room.phase != "doors":
        raise Refused("already_moved_on" if room.phase != "planned" else "not_now", "show_id")
    first = room.rundown.upcoming
    begins: list[Event] = [rundown.SegmentStarted(first.segment_id)] if first else []
    return [shows.ShowWentOnAir(room.show_id), *begins]


def _ended(room: Room, facts: Facts) -> list[Event]:
    """End the show. Credits that are not on stage roll now: the names stay when it is over."""
    if room.phase not in ("doors", "on_air"):
        raise Refused("already_moved_on", "show_id")
    unnamed = facts.contributors and not room.stage.names_total
    rolled = stage.credits(facts.contributors) if unnamed else []
    return [*rolled, shows.ShowEnded(room.show_id)]


def _copied(key: str, starts_at: int, facts: Facts) -> list[Event]:
    """Plan the copy. Its rundown follows as events of the new show's own room."""
    if facts.original is None:
        raise Refused("no_such_show", "show_id")
    plan = replace(facts.original.plan, starts_at=shows.start(starts_at, "starts_at"))
    events: list[Event] = [shows.ShowCreated(key, plan, facts.fresh_code)]
    old = facts.original.rundown
    for index, segment in enumerate(old.segments):
        segment_id = f"{key}.{index}"
        fresh = replace(segment, segment_id=segment_id, started_at=0, ended_at=0)
        events.append(rundown.SegmentAdded(fresh))
        if notes := old.notes.get(segment.segment_id):
            events.append(rundown.SegmentNoted(segment_id, notes))
    return events


def _decide_segment(command: wish.SegmentCommand, room: Room) -> list[Event]:
    if room.phase == "ended":
        raise Refused("show_over")
    match command:
        case rundown.AddSegment():
            return rundown.add(command, room.rundown)
        case rundown.EditSegment():
            return rundown.edit(command, room.rundown)
        case rundown.MoveSegment():
            return rundown.move(command, room.rundown)
        case rundown.RemoveSegment():
            return rundown.remove(command, room.rundown)
    if room.phase != "on_air":
        raise Refused("not_on_air")
    match command:
        case rundown.NextSegment():
            return rundown.next_part(command, room.rundown)
        case rundown.BackSegment():
            return rundown.back(command, room.rundown)
        case _:
            assert_never(command)


def _decide_wall(
    command: wish.WallCommand, room: Room, by: Person, facts: Facts, now: int
) -> list[Event]:
    match command:
        case wall.PostComment(reply_to=reply_to):
            _needs_people_inside(room)
            answered = room.wall.released(reply_to) or facts.comment if reply_to else None
            return moderation.post(command, room.wall, by, now, facts.last_comment_at, answered)
        case wall.AddComment(reply_to=reply_to, at=at):
            if room.phase != "ended":
                raise Refused("not_now")
            between(at, "at", room.doors_at, room.ended_at)
            answered = room.wall.released(reply_to) or facts.comment if reply_to else None
            return moderation.add(command, room.wall, by, now, facts.last_comment_at, answered)
        case wall.DeleteComment():
            return moderation.delete(command, room.wall, by, facts.comment)
        case wall.ReleaseComment():
            return moderation.release(command, room.wall)
        case wall.HideComment():
            return moderation.hide(command, room.wall, by, facts.comment)
        case wall.ApplaudComment():
            return moderation.applaud(command, room.wall, by, facts.comment, facts.already)
        case wall.SetWallMode():
            return moderation.set_mode(command, room.wall)
        case wall.SetSlowMode():
            return moderation.set_slow(command, room.wall)
        case _:
            assert_never(command)


def _needs_people_inside(room: Room) -> None:
    if room.phase == "ended":
        raise Refused("show_over")
    if room.phase == "planned":
        raise Refused("not_now")


def _decide_moment(
    command: wish.MomentCommand, room: Room, by: Person, facts: Facts, now: int
) -> list[Event]:
    match command:
        case moments.OfferMoment():
            if room.phase == "ended":
                raise Refused("show_over")
            return carpet.offer(command, room.moments, by, now)
        case moments.WithdrawMoment():
            return carpet.withdraw(command, room.moments, by)
        case moments.AcceptMoment():
            return carpet.accept(command, room.moments)
        case moments.DeclineMoment():
            return carpet.decline(command, room.moments, by)
        case moments.MoveMoment():
            return carpet.move(command, room.moments)
        case moments.CheerMoment():
            return carpet.cheer(command, room.moments, by, facts.moment, facts.already)
        case moments.WithdrawThanks():
            return carpet.unthank(command, room.moments)
        case moments.ReturnMoment():
            return carpet.give_back(command, room.moments)
    if room.phase != "on_air":
        raise Refused("not_on_air")
    match command:
        case moments.StageMoment():
            return carpet.stage(command, room.moments)
        case moments.GiveThanks():
            return carpet.thank(command, room.moments, by, now, room.on_air_at)
        case _:
            assert_never(command)


def _decide_stage(command: wish.StageCommand, room: Room, facts: Facts) -> list[Event]:
    if room.phase != "on_air":
        raise Refused("not_on_air")
    match command:
        case stage.FeatureComment():
            return stage.feature(command, room.stage, room.wall, facts.comment)
        case stage.ClearStage():
            return stage.clear(command, room.stage)
        case stage.ShowSlate():
            return stage.slate(command)
        case stage.RollCredits():
            return stage.credits(facts.contributors)
        case _:
            assert_never(command)


def _decide_cue(command: wish.CueCommand, room: Room, by: Person, now: int) -> list[Event]:
    match command:
        case cues.SendCue():
            return cues.send(command, by, now)
        case cues.NodCue():
            return cues.nod(command, room.cues)
        case _:
            assert_never(command)


def _decide_house(command: wish.HouseCommand, by: Person, facts: Facts) -> list[Event]:
    match command:
        case people.ChangePerson():
            return list(people.change(command, by))
        case RenewScreenCode():
            return [ScreenCodeSet(facts.fresh_code)]
        case SetScreenPin(pin=pin):
            if not (pin.isascii() and pin.isdigit() and PIN_LOW <= len(pin) <= PIN_HIGH):
                raise Refused("bad_pin", "pin", PIN_HIGH)
            return [ScreenPinSet(facts.pin_proof)]
        case _:
            assert_never(command)
