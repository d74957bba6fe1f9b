"""A made-up evening that is over, as the lines of its replay."""

from __future__ import annotations

from msgspec.structs import replace

from desktop.session.replay import Item, Replay
from desktop.session.view import View
from desktop.viewmodels.desk import Desk
from showserver.domain.captions import Caption, CaptionSaid
from showserver.domain.kinds import Event
from showserver.domain.moments import MomentAccepted, MomentStaged
from showserver.domain.rundown import Segment, SegmentAdded, SegmentStarted
from showserver.domain.shows import (
    DoorsOpened,
    RoomMeasured,
    ShowCreated,
    ShowEnded,
    ShowWentOnAir,
)
from showserver.domain.stage import CommentFeatured, StageCleared
from showserver.domain.stream import Recording, StreamStarted
from showserver.domain.wall import CommentReleased
from showserver.wire.frames import Tallies
from showserver.wire.replay import ReplayHead
from tests.helpers import words
from tests.helpers.house import SHOW, Teller

BEGAN = 1_790_000_000_000
LASTS_MS = 3_522_000
CHAPTERS_S = (0, 360, 840, 1800, 2640, 3240)
MOMENTS_S = (1310, 1600, 1716, 2772, 2964)
LEFT_S = 160
"""How long a moment stays on the carpet."""
HERE_S = 1458
"""Where the pictures are taken: 24:18."""


class MadeUpReplay:
    """The evening of the mock-up in one of two languages; `recorded` with a recording."""

    def __init__(
        self, language: str = "en", *, recorded: bool = True, streamed: bool = True,
        comments: int | None = None,
    ) -> None:  # fmt: skip
        self._tell = Teller(language, BEGAN)
        self._recorded = recorded
        self._streamed = streamed
        self._comments = comments
        self.cheers = 1102
        self._item_list: list[Item] = []

    def replay(self, viewer: View) -> Replay:
        """Return it, to be got ready."""
        recording = Recording(f"/recordings/{SHOW}.mp4", BEGAN, LASTS_MS)
        head = ReplayHead(
            "j", 900, SHOW, BEGAN, BEGAN + LASTS_MS, recording if self._recorded else None,
            Tallies({"c-3": 7}, {"m-0": self.cheers}), {"m-0": 14},
        )  # fmt: skip
        self._item_list = []
        self._evening()
        return Replay(head, self._item_list, viewer)

    def _add(self, second: float, event: Event) -> None:
        self._item_list.append((BEGAN + int(second * 1000), event))

    def _evening(self) -> None:
        self._add(-900, ShowCreated(SHOW, self._tell.plan(BEGAN), "LAMP 14"))
        for index, (kind, title, planned) in enumerate(words.SEGMENTS):
            segment = Segment(f"s-{index}", kind, self._tell.say(title), planned)
            self._add(-800, SegmentAdded(segment))
        self._add(-600, DoorsOpened(SHOW))
        self._add(0, ShowWentOnAir(SHOW))
        if self._streamed:
            self._add(0, StreamStarted())
        for index, second in enumerate(CHAPTERS_S):
            self._add(second, SegmentStarted(f"s-{index}"))
        self._moments()
        self._wall()
        for second in range(0, LASTS_MS // 1000, 10):
            claps = {"clap": 3} if second % 60 else {"clap": 9, "heart": 2}
            self._add(second, RoomMeasured(claps, {}, 1284 - abs(second - HERE_S) // 9))
        self._add(HERE_S - 2, CaptionSaid(Caption("t-1", BEGAN + (HERE_S - 2) * 1000, 6000, "",
                                                  self._tell.say(words.CAPTION)[:80])))  # fmt: skip
        self._add(LASTS_MS / 1000, ShowEnded(SHOW))

    def _moments(self) -> None:
        for index, (key, second) in enumerate(zip(words.MOMENTS, MOMENTS_S, strict=True)):
            moment = replace(self._tell.moment(index, key), at=BEGAN - 1000)
            self._add(-60, MomentAccepted(moment))
            self._add(second, MomentStaged(moment))
            self._add(second + min(LEFT_S, 100 if index else LEFT_S), StageCleared("moment"))

    def _wall(self) -> None:
        lines = words.COMMENTS if self._comments is None else words.COMMENTS * 40
        lines = lines[: self._comments]
        for index, (key, text) in enumerate(lines):
            second = HERE_S - 4 - 11 * (len(lines) - index)
            at = BEGAN + second * 1000
            comment = replace(self._tell.comment(index, key, text, 0), at=at)
            self._add(second, CommentReleased(comment))
            if index == len(lines) - 4:
                self._add(second + 1, CommentFeatured(comment))
                self._add(second + 4, StageCleared("comment"))
        if lines:
            late = replace(self._tell.comment(900, "sofie", LATE, 0),
                           at=BEGAN + (HERE_S - 6) * 1000, added_at=BEGAN + 86_400_000)  # fmt: skip
            self._add(90_000, CommentReleased(late))


LATE = (
    "Ik zat toen in de auto. Nu pas gezien, en ik klap in mijn eentje in de keuken.",
    "I was in the car then. Only saw it now, and I clap by myself in the kitchen.",
)


def rewatch(desk: Desk, made_up: MadeUpReplay, at_s: float = HERE_S) -> None:
    """Open the evening at the still desk, ready at once, at this second."""
    face = desk.replay_face
    face.open(SHOW)
    replay = made_up.replay(desk._still.view)  # type: ignore[attr-defined]
    while replay.prepare(10_000):
        pass
    face.came(replay)
    face._ready()
    face._reel.seek(at_s * 1000)
