"""Questions that a client asks; the answer changes nothing and is not journaled."""

from __future__ import annotations

from typing import ClassVar, get_args

from msgspec import Struct

from showserver.domain.kinds import CREW, EVERYBODY, SCREENS, Fact, Role
from showserver.domain.people import Person
from showserver.domain.shows import Card
from showserver.domain.stream import Recording
from showserver.domain.views import Own
from showserver.domain.wall import Comment

PAGE = 50
ANYONE: frozenset[Role] = EVERYBODY | SCREENS


class Query(
    Struct,
    frozen=True,
    omit_defaults=True,
    tag_field="kind",
    forbid_unknown_fields=True,
    kw_only=True,
):
    """A question. `roles` says who may ask."""

    roles: ClassVar[frozenset[Role]] = ANYONE
    ref: int


class CommentsBefore(Query, frozen=True, tag="comments.before"):
    """Up to 50 comments of the show that came before this one (empty: the newest), oldest first."""

    comment_id: str = ""


class SearchComments(Query, frozen=True, tag="comments.search"):
    """Up to 50 comments of the show that hold these words or names, newest first."""

    roles: ClassVar = CREW
    text: str


class PersonHistory(Query, frozen=True, tag="person.history"):
    """What the crew sees of one person: the last comments of this show, and counts."""

    roles: ClassVar = CREW
    person_id: str


class FindPeople(Query, frozen=True, tag="people.find"):
    """Up to 8 people whose name begins with or holds this text."""

    roles: ClassVar = EVERYBODY
    text: str


class CreditsPage(Query, frozen=True, tag="credits.page"):
    """Up to 400 names of the credits, from an offset."""

    offset: int = 0


class ShowList(Query, frozen=True, tag="shows.list"):
    """All shows of the house, newest first."""

    roles: ClassVar = CREW


class UnlockScreen(Query, frozen=True, tag="screen.unlock"):
    """Whether this PIN lets a technician out of the kiosk."""

    roles: ClassVar = SCREENS
    pin: str


class UploadTicket(Query, frozen=True, tag="upload.ticket"):
    """A ticket for one upload to `POST /media`, good for two minutes."""

    roles: ClassVar = EVERYBODY


class MediaTokenWanted(Query, frozen=True, tag="media.token"):
    """A token to watch this show, or another: `?token=…` in the addresses of picture and replay."""

    show_id: str = ""


class ReplayList(Query, frozen=True, tag="replays.list"):
    """The shows that are over and can be watched again, the newest first."""

    roles: ClassVar = EVERYBODY


class OwnWanted(Query, frozen=True, tag="replay.own"):
    """What only this person holds of a show that is watched again."""

    roles: ClassVar = EVERYBODY
    show_id: str


class StreamKeyWanted(Query, frozen=True, tag="stream.key"):
    """The key to go live with; with `renew` another, and the old one opens nothing any more."""

    roles: ClassVar = CREW
    renew: bool = False


class CaptionKeyWanted(Query, frozen=True, tag="caption.key"):
    """The caption token; with `renew` another, and the old one opens nothing any more."""

    roles: ClassVar = CREW
    renew: bool = False


AnyQuery = (
    CommentsBefore
    | SearchComments
    | PersonHistory
    | FindPeople
    | CreditsPage
    | ShowList
    | UnlockScreen
    | UploadTicket
    | MediaTokenWanted
    | ReplayList
    | OwnWanted
    | StreamKeyWanted
    | CaptionKeyWanted
)
QUERY_TYPES = get_args(AnyQuery)


class CommentsFound(Fact, frozen=True, tag_field="result", tag="comments"):
    """Comments in the order the question asked for; `more` when there are further ones."""

    comments: tuple[Comment, ...] = ()
    applause: dict[str, int] = {}
    more: bool = False


class PersonFound(Fact, frozen=True, tag_field="result", tag="person"):
    """One person, for the crew."""

    person: Person
    comments: tuple[Comment, ...] = ()
    comment_count: int = 0
    hidden_count: int = 0
    moment_count: int = 0
    show_count: int = 0


class PeopleFound(Fact, frozen=True, tag_field="result", tag="people"):
    """People by name."""

    people: tuple[Person, ...] = ()


class NamesFound(Fact, frozen=True, tag_field="result", tag="names"):
    """A page of names."""

    names: tuple[str, ...] = ()
    total: int = 0


class ShowsFound(Fact, frozen=True, tag_field="result", tag="shows"):
    """Shows of the house."""

    cards: tuple[Card, ...] = ()


class Ticket(Fact, frozen=True, tag_field="result", tag="ticket"):
    """A secret for one upload, sent as `Authorization: Bearer …`."""

    ticket: str


class Unlocked(Fact, frozen=True, tag_field="result", tag="unlocked"):
    """Whether the PIN was right."""

    right: bool = False


class MediaToken(Fact, frozen=True, tag_field="result", tag="media_token"):
    """A token that is good until that time (server time in ms); ask for another before."""

    token: str
    until: int


class ReplayCard(Fact, frozen=True):
    """A show that is over. Without a recording its wall and stage alone can be watched.

    `viewers` is the most who watched at one moment.
    """

    show_id: str
    title: str = ""
    subtitle: str = ""
    host: str = ""
    begins_at: int = 0
    ends_at: int = 0
    viewers: int = 0
    recording: Recording | None = None


class ReplaysFound(Fact, frozen=True, tag_field="result", tag="replays"):
    """Shows to watch again."""

    replays: tuple[ReplayCard, ...] = ()


class OwnFound(Fact, frozen=True, tag_field="result", tag="own"):
    """The own held and hidden comments, and all that this person applauded and cheered there."""

    own: Own = Own()


class StreamKeyFound(Fact, frozen=True, tag_field="result", tag="stream_key"):
    """The stream key, as OBS takes it."""

    key: str


class CaptionKeyFound(Fact, frozen=True, tag_field="result", tag="caption_key"):
    """The caption token, as `POST /captions` takes it."""

    key: str


Result = (
    CommentsFound
    | PersonFound
    | PeopleFound
    | NamesFound
    | ShowsFound
    | Ticket
    | Unlocked
    | MediaToken
    | ReplaysFound
    | OwnFound
    | StreamKeyFound
    | CaptionKeyFound
)
