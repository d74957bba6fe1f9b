"""The show's own live picture: whether it is on, and the slate that the house puts before it."""

from __future__ import annotations

from typing import Literal, assert_never

from showserver.domain.kinds import Event, Fact
from showserver.domain.stage import SlateShown, Stage, StageCleared

StreamState = Literal["", "on", "away"]
StreamChange = Literal["came", "dropped", "ended"]

TS_PATH = "/live/stream.ts"
HLS_PATH = "/live/index.m3u8"


class Stream(Fact, frozen=True):
    """The picture that this server sends out itself. `away` means that it may be back any second.

    `ts` and `hls` are paths at the media address; a media token belongs behind them.
    """

    state: StreamState = ""
    since: int = 0
    ts: str = ""
    hls: str = ""
    slated_at: int = 0  # when the house put the slate before it, 0 if it did not


class StreamStarted(Event, frozen=True, tag="stream.started"):
    """The picture is there: as MPEG-TS and as HLS, at these paths of the media address."""

    ts: str = TS_PATH
    hls: str = HLS_PATH


class StreamStopped(Event, frozen=True, tag="stream.stopped"):
    """The picture is gone; `is_away` when it is awaited back within the minute.

    `has_slate` when the house puts the slate on stage because of it.
    """

    is_away: bool = False
    has_slate: bool = False


class Recording(Fact, frozen=True):
    """The finished recording: a path of the media address, and its place on the show clock."""

    path: str
    begins_at: int
    lasts_ms: int


class RecordingMade(Event, frozen=True, tag="recording.made"):
    """The recording of the show can be watched."""

    recording: Recording


StreamEvent = StreamStarted | StreamStopped


def changed(stream: Stream, stage: Stage, change: StreamChange, *, on_air: bool) -> list[Event]:
    """Decide on what the picture did; the same news twice changes nothing."""
    match change:
        case "came" if stream.state != "on":
            return [StreamStarted(), *_slate_off(stream, stage)]
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
        case StreamStarted(ts=ts, hls=hls):
            return Stream("on", at, ts, hls)
        case StreamStopped(is_away=True, has_slate=has_slate):
            return Stream("away", at, stream.ts, stream.hls, at if has_slate else 0)
        case StreamStopped():
            return Stream("", at, slated_at=stream.slated_at)
        case _:
            assert_never(event)
