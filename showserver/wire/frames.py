"""The frames that the server sends: reply, events, snapshot, gauge, never mixed up."""

from __future__ import annotations

import msgspec
from msgspec import Raw

from showserver.domain.events import AnyEvent
from showserver.domain.house import House
from showserver.domain.kinds import Fact
from showserver.domain.room import Room
from showserver.domain.views import Own
from showserver.wire.hello import Position, Welcome
from showserver.wire.queries import Result


class Accepted(Fact, frozen=True, tag_field="kind", tag="accepted"):
    """The command took effect and is durable. `seq` is the position of its last event.

    `seq` 0 answers a command that only moved a gauge.
    """

    ref: int
    seq: int = 0


class RefusedFrame(Fact, frozen=True, tag_field="kind", tag="refused"):
    """The command or frame changed nothing. `code` is in the table of refusals.

    `ref` 0 when the frame had none that could be read. `message` is for a developer.
    """

    ref: int
    code: str
    field: str = ""
    limit: int | None = None
    wait_ms: int = 0
    message: str = ""
    reason: str = ""  # with journal_unavailable: storage_full or io_error


class Answered(Fact, frozen=True, tag_field="kind", tag="answered"):
    """The answer to a question."""

    ref: int
    answer: Result


class News(Fact, frozen=True):
    """One event and when it happened."""

    at: int
    event: AnyEvent


class RawNews(Fact, frozen=True):
    """One event as it came: each is decoded alone, and unknown kinds are skipped (law 11)."""

    at: int
    event: Raw


class Events(Fact, frozen=True, tag_field="kind", tag="events"):
    """All that this audience may know of the journal after `since` up to `until` (positions).

    A frame is whole: a client that stands at `since` stands at `until` after folding it.
    """

    since: int
    until: int
    news: tuple[RawNews, ...] = ()


class Tallies(Fact, frozen=True):
    """Sums of what people gave: applause by comment, cheers by moment (counts so far)."""

    applause: dict[str, int] = {}
    cheers: dict[str, int] = {}


class Snapshot(Fact, frozen=True, tag_field="kind", tag="snapshot"):
    """Everything at one position. `shared` is the same bytes for everybody of an audience."""

    at: Position
    shared: Shared
    own: Own = Own()


class Shared(Fact, frozen=True):
    """The part of a snapshot that is encoded once."""

    house: House
    room: Room
    tallies: Tallies = Tallies()


class RegionCount(Fact, frozen=True):
    """How many of a region are here, and up to three of them by name and portrait."""

    region: str
    count: int
    faces: tuple[Face, ...] = ()


class Face(Fact, frozen=True):
    """Somebody as drawn in a small circle."""

    name: str
    picture: str = ""


class ScreenCondition(Fact, frozen=True):
    """How one office screen does; for the crew."""

    person_id: str
    name: str
    region: str = ""
    seen_at: int = 0  # server time of its last sign of life
    connected: bool = False
    shows: str = ""
    frame_age_ms: int = 0


class StreamFinding(Fact, frozen=True):
    """One thing that is wrong with the stream that comes in, with the numbers its sentence needs.

    `code`: key_frames_far_apart (ms, longest good ms), no_audio, wrong_frame_rate (frames a second,
    announced), lag_rising (ms), timestamps_jumped (times), codec_refused (name).
    """

    code: str
    number: float = 0
    expected: float = 0
    name: str = ""


class StreamHealth(Fact, frozen=True):
    """How the picture comes in and is kept; for the crew. Rates are those of the last seconds.

    `width` and `height` are as the encoder announced them. `disk` is `enough`, `low` (under a tenth
    is free) or `none` (no longer recorded; the show goes on), `disk_free` the bytes that a
    recording may still take, below 0 where that is not told. `recording` is how much of the
    recording is made, after the show; below 0 for none at work. `rtmp_port` is where publishers
    are let in, 0 for nowhere; by RTMPS if `rtmps`.
    """

    publishing: bool = False
    wrong_key: bool = False  # within the last minute somebody came with a wrong key
    video: str = ""
    audio: str = ""
    kbit_s: int = 0
    fps: float = 0
    key_frames_ms: int = 0
    lag_ms: int = 0
    has_audio: bool = False
    findings: tuple[StreamFinding, ...] = ()
    watching: int = 0  # viewers of the transport stream
    disk: str = "enough"
    recording: float = -1
    rtmp_port: int = 0
    rtmps: bool = False
    width: int = 0
    height: int = 0
    disk_free: int = -1


class Gauge(Fact, frozen=True, tag_field="kind", tag="gauge"):
    """Sums about once a second; the newest is the truth, a lost one is no loss.

    `reactions` counts since the last gauge. `applause` and `cheers` hold the counts that changed.
    `here` is who is here by region, left out while it is unchanged. `screens` and
    `stream` are for the crew.
    """

    server_now: int
    viewers: int = 0
    reactions: dict[str, int] = {}
    applause: dict[str, int] = {}
    cheers: dict[str, int] = {}
    here: tuple[RegionCount, ...] | None = None
    screens: tuple[ScreenCondition, ...] | None = None
    stream: StreamHealth | None = None


Frame = Welcome | Accepted | RefusedFrame | Answered | Events | Snapshot | Gauge

msgspec.json.Decoder(Frame)  # resolve the forward references once, at import: a fault shows here
