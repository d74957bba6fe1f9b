"""Lists of a replay: the shows that can be watched again, chapters, and moments of pride."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.replay import Chapter, Replay, Staged
from desktop.viewmodels import spoken
from desktop.viewmodels.base import RowsModel
from desktop.viewmodels.portraits import portrait_of
from showserver.domain.shows import Card

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class FinishedRow(Struct, frozen=True):
    """A show that is over."""

    showId: str
    title: str
    subtitle: str
    host: str
    startsAtMs: float


class ChapterRow(Struct, frozen=True):
    """A part of the evening, by positions in the replay."""

    chapterId: str
    title: str
    beginMs: float
    endMs: float
    timeText: str


class JumpRow(Struct, frozen=True):
    """A moment of pride at the position where it came on stage."""

    momentId: str
    names: str
    firstNames: str
    region: str
    portrait: str
    picture: str
    beginMs: float
    timeText: str


@QmlElement
@QmlUncreatable("made by Python")
class FinishedModel(RowsModel):  # type: ignore[operator]
    """The shows that are over, the newest first."""

    row_type = FinishedRow

    def present(self, cards: Sequence[Card]) -> None:
        self.sync([_finished(card) for card in reversed(cards) if card.phase == "ended"])


@QmlElement
@QmlUncreatable("made by Python")
class ChaptersModel(RowsModel):  # type: ignore[operator]
    """The chapters in their order."""

    row_type = ChapterRow

    def present(self, replay: Replay) -> None:
        ends = [*(chapter.begins_at for chapter in replay.chapters), replay.ends_at][1:]
        pairs = zip(replay.chapters, ends, strict=False)
        rows = [_chapter(chapter, end, replay) for chapter, end in pairs]
        self.reset([row for row in rows if row.endMs > row.beginMs])


@QmlElement
@QmlUncreatable("made by Python")
class JumpsModel(RowsModel):  # type: ignore[operator]
    """The moments of pride in the order in which they came on stage."""

    row_type = JumpRow

    def present(self, replay: Replay, portraits: dict[str, str]) -> None:
        once: Mapping[str, Staged] = {s.moment.moment_id: s for s in reversed(replay.moments)}
        staged = sorted(once.values(), key=lambda s: s.at)
        self.reset([_jump(one, replay, portraits) for one in staged if one.at <= replay.ends_at])


def _finished(card: Card) -> FinishedRow:
    return FinishedRow(card.show_id, card.title, card.subtitle, card.host, float(card.starts_at))


def _chapter(chapter: Chapter, end: int, replay: Replay) -> ChapterRow:
    begin, end = (
        min(max(0, at - replay.begins_at), replay.ends_at - replay.begins_at)
        for at in (chapter.begins_at, end)
    )
    text = spoken.duration_text(begin)
    return ChapterRow(chapter.segment_id, chapter.title, float(begin), float(end), text)


def _jump(staged: Staged, replay: Replay, portraits: dict[str, str]) -> JumpRow:
    moment, begin = staged.moment, max(0, staged.at - replay.begins_at)
    names = [colleague.name for colleague in moment.colleagues]
    pictures = (portrait_of(colleague, portraits) for colleague in moment.colleagues)
    return JumpRow(
        moment.moment_id,
        spoken.joined(names),
        spoken.joined([spoken.first_name(name) for name in names]),
        moment.region,
        next(filter(None, pictures), ""),
        moment.picture,
        float(begin),
        spoken.duration_text(begin),
    )
