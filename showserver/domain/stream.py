"""The show's own live picture: whether it is on, whether it is heard, and the house's slate."""

from __future__ import annotations

from typing import ClassVar, Literal, assert_never

from msgspec.structs import replace

from showserver.domain.kinds import CREW, Command, Event, Fact
from showserver.domain.refusals import Refused
from showserver.domain.stage import SlateShown, Stage, StageCleared

StreamState = Literal["", "on", "away"]
StreamChange = Literal["came", "dropped", "ended"]

TS_PATH = "/live/stream.ts"
HLS_PATH = "/live/index.m3u8"
SMALL_PATH = "/live/360p.m3u8"
SOUND_PATH = "/live/sound.m3u8"
MASTER_PATH = "/live/master.m3u8"


class Stream(Fact, frozen=True):
    """The picture that this server sends out itself. `away` means that it may be back any second.

    `ts` and `hls` are paths at the media address; a media token belongs behind them. So are `small`
    and `sound`, where the server makes them: HLS for weak networks.
    """

    state: StreamState = ""
    since: int = 0
    ts: str = ""
    hls: str = ""
    slated_at: int = 0  # when the house put the slate before it, 0 if it did not
    muted: bool = False  # the server sends and records silence in place of its sound
    small: str = ""
    sound: str = ""


class StreamStarted(Event, frozen=True, tag="stream.started"):
    """The picture is there: as MPEG-TS and as HLS, at these paths of the media address.

    `small` (360 lines) and `sound` (alone) are HLS for weak networks, empty where there is none.
    """

    ts: str = TS_PATH
    hls: str = HLS_PATH
    small: str = ""
    sound: str = ""


class StreamStopped(Event, frozen=True, tag="stream.stopped"):
    """The picture is gone; `is_away` when it is awaited back within the minute.

    `has_slate` when the house puts the slate on stage because of it.
    """

    is_away: bool = False
    has_slate: bool = False


class StreamMuted(Event, frozen=True, tag="stream.muted"):
    """From here on viewers hear silence, and so does the recording; or sound again."""

    muted: bool


class MuteStream(Command, frozen=True, tag="stream.mute"):
    """Have the sound replaced by silence at the server, whoever publishes; or let it be heard."""

    roles: ClassVar = CREW
    muted: bool


class Recording(Fact, frozen=True):
    """The finished recording: a path of the media address, and its place on the show clock."""

    path: str
    begins_at: int
    lasts_ms: int


class RecordingMade(Event, frozen=True, tag="recording.made"):
    """The recording of the show can be watched."""

    recording: Recording


StreamEvent = StreamStarted | StreamStopped | StreamMuted


def mute(command: MuteStream, stream: Stream, *, is_seen: bool) -> list[Event]:
    """Decide on the sound; `is_seen` while the show is on air with a picture of its own.

    Sound can be let through at any time: nobody stays muted by mistake.
    """
    if command.muted and not (is_seen and stream.state):
        raise Refused("no_stream")
    return [] if command.muted == stream.muted else [StreamMuted(command.muted)]


def changed(
    stream: Stream,
    stage: Stage,
    change: StreamChange,
    *,
    on_air: bool,
    has_renditions: bool = False,
) -> list[Event]:
    """Decide on what the picture did; the same news twice changes nothing."""
    match change:
        case "came" if stream.state != "on":
            weak = (SMALL_PATH, SOUND_PATH) if has_renditions else ("", "")
            return [StreamStarted(TS_PATH, HLS_PATH, *weak), *_slate_off(stream, stage)]
        case "dropped" if stream.state == "on":
            has_slate = on_air and not stage.slate
            slate = [SlateShown("pause")] if has_slate else []
            return [StreamStopped(is_away=True, has_slate=has_slate), *slate]
        case "ended" if stream.state:
            return [StreamStopped()]
    return []


def _slate_off(stream: Stream, stage: Stage) -> list[Event]:
    """Take off the slate that the house put up, never one of the crew's."""
    is_ours = stage.slate == "pause" and stage.since == stream.slated_at
    return [StageCleared("slate")] if is_ours else []


def evolve(stream: Stream, at: int, event: StreamEvent) -> Stream:
    """Fold one event into the stream."""
    match event:
        case StreamStarted(ts=ts, hls=hls, small=small, sound=sound):
            return Stream("on", at, ts, hls, muted=stream.muted, small=small, sound=sound)
        case StreamStopped(is_away=True, has_slate=has_slate):
            slated_at = at if has_slate else 0
            return replace(stream, state="away", since=at, slated_at=slated_at)
        case StreamStopped():
            return Stream("", at, slated_at=stream.slated_at, muted=stream.muted)
        case StreamMuted(muted=muted):
            return replace(stream, muted=muted)
        case _:
            assert_never(event)
