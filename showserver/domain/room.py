"""The room of one show: everything that its surfaces are drawn from."""

from __future__ import annotations

from typing import get_args

from msgspec.structs import replace

from showserver.domain import captions, cues, moderation, moments, rundown, stage, stream, wall
from showserver.domain.captions import Caption, CaptionSaid
from showserver.domain.cues import Cue, CueEvent
from showserver.domain.kinds import Event, Fact
from showserver.domain.moments import MomentEvent, Moments
from showserver.domain.rundown import Rundown, RundownEvent
from showserver.domain.shows import (
    DoorsOpened,
    Phase,
    Plan,
    ShowCreated,
    ShowEdited,
    ShowEnded,
    ShowEvent,
    ShowWentOnAir,
)
from showserver.domain.stage import CreditsRolled, OnStage, SlateShown, Stage, StageCleared
from showserver.domain.stream import (
    Recording,
    RecordingMade,
    Stream,
    StreamChange,
    StreamEvent,
)
from showserver.domain.wall import Wall, WallEvent


class Room(Fact, frozen=True):
    """One show as it stands. Clients hold the same, without what is not for them."""

    show_id: str
    plan: Plan = Plan()
    phase: Phase = "planned"
    join_code: str = ""
    doors_at: int = 0
    on_air_at: int = 0
    ended_at: int = 0
    rundown: Rundown = Rundown()
    wall: Wall = Wall()
    moments: Moments = Moments()
    stage: Stage = Stage(slate="begins")
    cues: tuple[Cue, ...] = ()
    stream: Stream = Stream()
    recording: Recording | None = None
    captions: tuple[Caption, ...] = ()


_RUNDOWN = get_args(RundownEvent)
_WALL = get_args(WallEvent)
_MOMENTS = get_args(MomentEvent)
_STAGE = get_args(OnStage)
_CUES = get_args(CueEvent)
_STREAM = get_args(StreamEvent)
_SHOW = get_args(ShowEvent)


def evolve(room: Room, at: int, event: Event) -> Room:
    """Fold one event into the room. Never refuses; an event of another show changes nothing."""
    if isinstance(event, _SHOW):
        return _lived(room, at, event) if event.show_id == room.show_id else room
    if isinstance(event, _WALL):
        room = replace(room, wall=wall.evolve(room.wall, event))
    elif isinstance(event, _MOMENTS):
        room = replace(room, moments=moments.evolve(room.moments, event))
    elif isinstance(event, _RUNDOWN):
        return replace(room, rundown=rundown.evolve(room.rundown, at, event))
    elif isinstance(event, _CUES):
        return replace(room, cues=cues.evolve(room.cues, at, event))
    elif isinstance(event, _STREAM):
        return replace(room, stream=stream.evolve(room.stream, at, event))
    elif isinstance(event, RecordingMade):
        return replace(room, recording=event.recording)
    elif isinstance(event, CaptionSaid):
        return replace(room, captions=captions.evolve(room.captions, event))
    if isinstance(event, _STAGE):
        room = replace(room, stage=stage.evolve(room.stage, at, event))
        if _frees_the_stage(event):
            room = replace(room, moments=moments.cleared(room.moments))
    return room


def due(room: Room, now: int) -> list[Event]:
    """Return all that happens by itself until now (law 8)."""
    return moderation.due(room.wall, now)


def stream_changed(
    room: Room, change: StreamChange, *, has_renditions: bool = False
) -> list[Event]:
    """Return what happens because the show's own picture came or went."""
    on_air = room.phase == "on_air"
    return stream.changed(
        room.stream, room.stage, change, on_air=on_air, has_renditions=has_renditions
    )


def _frees_the_stage(event: Event) -> bool:
    match event:
        case StageCleared(what="moment" | "thanks") | CreditsRolled():
            return True
    return False


def _lived(room: Room, at: int, event: ShowEvent) -> Room:
    match event:
        case ShowCreated(plan=plan, join_code=join_code):
            opening = SlateShown("begins", "", plan.starts_at)
            return Room(
                room.show_id,
                plan,
                join_code=join_code,
                stage=stage.evolve(Stage(), at, opening),
            )
        case ShowEdited(plan=plan):
            shown = room.stage
            if shown.slate == "begins":
                shown = replace(shown, slate_until=plan.starts_at)
            return replace(room, plan=plan, stage=shown)
        case DoorsOpened():
            opening = SlateShown("begins", "", room.plan.starts_at)
            opened = stage.evolve(Stage(), at, opening)
            return replace(room, phase="doors", doors_at=at, stage=opened)
        case ShowWentOnAir():
            return replace(room, phase="on_air", on_air_at=at, stage=Stage(since=at))
        case ShowEnded():
            named = Stage(names=room.stage.names, names_total=room.stage.names_total)
            goodbye = stage.evolve(named, at, SlateShown("goodbye"))
            return replace(
                room,
                phase="ended",
                ended_at=at,
                stage=goodbye,
                captions=(),
                rundown=rundown.finished(room.rundown, at),
                moments=moments.cleared(room.moments),
            )
    return room
