"""Answers to questions: read from the archive and the durable state, changing nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from showserver.access.keyring import Keyring
from showserver.access.tickets import Tickets
from showserver.archive.archive import Archive, Page
from showserver.control.state import State
from showserver.domain.people import Person
from showserver.domain.pin import proves
from showserver.domain.refusals import Refused
from showserver.domain.screens import PIN_HIGH
from showserver.domain.stage import CREDITS_LIMIT
from showserver.domain.views import Own, own_part
from showserver.wire import queries as ask
from showserver.wire.queries import AnyQuery, Result

PEOPLE_FOUND = 8
SEARCH_LIMIT = 100
REPLAYS = 100


class Questions:
    """Answers one question at a time; the calls block and are made off the loop."""

    def __init__(
        self,
        archive: Archive,
        tickets: Tickets,
        keys: Keyring | None = None,
        now: Callable[[], int] = int,
    ) -> None:
        self._archive = archive
        self._tickets = tickets
        self._keys = keys
        self._now = now
        self._rolled: tuple[object, tuple[str, ...]] = (None, ())
        self._viewers: dict[str, int] = {}  # of shows that are over

    def answer(self, by: Person, show_id: str, query: AnyQuery, state: State) -> Result:
        """Return the answer, or raise `Refused`."""
        if by.role not in query.roles:
            raise Refused("role_may_not", "kind")
        match query:
            case ask.CommentsBefore(comment_id=comment_id):
                page = self._archive.page(show_id, comment_id)
                if page is None:
                    raise Refused("no_such_comment", "comment_id")
                return _found(page)
            case ask.SearchComments(text=text):
                if len(text) > SEARCH_LIMIT:
                    raise Refused("too_long", "text", SEARCH_LIMIT)
                return _found(self._archive.search(show_id, text))
            case ask.PersonHistory(person_id=person_id):
                return self._history(show_id, state.house.people.get(person_id))
            case ask.FindPeople(text=text):
                return ask.PeopleFound(named_like(text, state.house.people.values()))
            case ask.CreditsPage(offset=offset):
                names = self._contributors(show_id, state)
                start = max(0, offset)
                return ask.NamesFound(names[start : start + CREDITS_LIMIT], len(names))
            case ask.ShowList():
                return ask.ShowsFound(self._archive.shows())
            case ask.UnlockScreen(pin=pin):
                right = len(pin) <= PIN_HIGH and proves(pin, state.house.pin_proof)
                return ask.Unlocked(right)
            case ask.UploadTicket():
                return ask.Ticket(self._tickets.issue(by.person_id))
            case ask.MediaTokenWanted(show_id=other):
                if other and other not in state.rooms:
                    raise Refused("no_such_show", "show_id")
                if by.role == "screen" and other not in ("", show_id):
                    raise Refused("role_may_not", "show_id")
                now = self._now()
                media = self._opened().media
                token = media.issue(other or show_id, now)
                return ask.MediaToken(token, media.surely_until(now))
            case ask.ReplayList():
                return ask.ReplaysFound(self._replays(state))
            case ask.OwnWanted(show_id=other):
                return ask.OwnFound(self._own(by, other, state))
            case ask.StreamKeyWanted(renew=renew):
                stream = self._opened().stream
                return ask.StreamKeyFound(stream.renew() if renew else stream.key)
            case ask.CaptionKeyWanted(renew=renew):
                captions = self._opened().captions
                return ask.CaptionKeyFound(captions.renew() if renew else captions.key)

    def _replays(self, state: State) -> tuple[ask.ReplayCard, ...]:
        over = [room for room in state.rooms.values() if room.phase == "ended" and room.on_air_at]
        over.sort(key=lambda room: room.ended_at, reverse=True)
        return tuple(
            ask.ReplayCard(
                room.show_id,
                room.plan.title,
                room.plan.subtitle,
                room.plan.host,
                room.on_air_at,
                room.ended_at,
                self._most_viewers(room.show_id),
                room.recording,
            )
            for room in over[:REPLAYS]
        )

    def _most_viewers(self, show_id: str) -> int:
        """Return the most who watched a show that is over; read once for everybody."""
        if show_id not in self._viewers:
            self._viewers[show_id] = self._archive.most_viewers(show_id)
        return self._viewers[show_id]

    def _own(self, by: Person, show_id: str, state: State) -> Own:
        room = state.rooms.get(show_id)
        if room is None:
            raise Refused("no_such_show", "show_id")
        return replace(
            own_part(room, by),
            applauded=tuple(sorted(self._archive.applauded_by(show_id, by.person_id))),
            cheered=tuple(sorted(self._archive.cheered_by(show_id, by.person_id))),
        )

    def _opened(self) -> Keyring:
        if self._keys is None:
            raise Refused("not_now")
        return self._keys

    def _contributors(self, show_id: str, state: State) -> tuple[str, ...]:
        """Return all names; once for a house full of people who page while the credits stand."""
        room = state.rooms.get(show_id)
        if room is None or not room.stage.names_total:
            return self._archive.contributors(show_id)
        standing = (show_id, room.stage.names_total, room.stage.names)
        if self._rolled[0] != standing:
            self._rolled = (standing, self._archive.contributors(show_id))
        return self._rolled[1]

    def _history(self, show_id: str, person: Person | None) -> ask.PersonFound:
        if person is None:
            raise Refused("name_needed", "person_id")
        comments = self._archive.comments_of(show_id, person.person_id)
        return ask.PersonFound(person, comments, *self._archive.deeds(show_id, person.person_id))


def _found(page: Page) -> ask.CommentsFound:
    return ask.CommentsFound(page.comments, page.applause, page.more)


def named_like(text: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return up to 8 people whose name begins with, or else holds, this text; screens are none."""
    wanted = _folded(text.strip())
    if not wanted:
        return ()
    begin, hold = list[Person](), list[Person]()
    for person in people:
        name = _folded(person.name)
        if person.role != "screen" and wanted in name:
            at_start = any(word.startswith(wanted) for word in (name, *name.split()))
            (begin if at_start else hold).append(person)
    begin.sort(key=lambda p: _folded(p.name))
    hold.sort(key=lambda p: _folded(p.name))
    return tuple((begin + hold)[:PEOPLE_FOUND])


def _folded(text: str) -> str:
    """Return the text without case and accents: Joao finds João."""
    apart = unicodedata.normalize("NFKD", text[:200]).casefold()
    return "".join(c for c in apart if not unicodedata.combining(c))
