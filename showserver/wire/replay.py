"""What `GET /replays/SHOW.jsonl` answers: a show that is over, one line an event."""

from __future__ import annotations

from showserver.domain.kinds import Fact
from showserver.domain.stream import Recording
from showserver.wire.frames import Tallies


class ReplayHead(Fact, frozen=True, tag_field="kind", tag="replay"):
    """The first line. Every line after it is one event and its time, as in an events frame.

    The lines hold what everybody could see, in the order of the show clock, without what was since
    hidden, withdrawn, declined or erased; and `room.measured`, a second each. What was said after
    the show stands at the time of the show that it belongs to. The show was on air from
    `begins_at` to `ends_at`. `tallies` are the counts as of now; of the cheers, `late` came after
    the show.
    """

    journal: str
    until: int
    show_id: str
    begins_at: int
    ends_at: int
    recording: Recording | None = None
    tallies: Tallies = Tallies()
    late: dict[str, int] = {}
