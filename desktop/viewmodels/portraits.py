"""Portraits of people that are named somewhere in the show."""

from __future__ import annotations

from desktop.session.view import View
from showserver.domain.moments import Colleague


def portraits(view: View) -> dict[str, str]:
    """Return the pictures that this window has seen, by person id and by name."""
    seen: dict[str, str] = {}
    for region in view.here:
        seen |= {face.name: face.picture for face in region.faces if face.picture}
    moments = view.room.moments
    for moment in (*moments.done, *moments.offered, *moments.queue):
        if moment.portrait:
            seen[moment.author] = seen[moment.author_id] = moment.portrait
    for comment in view.room.wall.recent:
        if comment.picture:
            seen[comment.author] = seen[comment.author_id] = comment.picture
    if view.me.picture:
        seen[view.me.name] = seen[view.me.person_id] = view.me.picture
    return seen


def portrait_of(colleague: Colleague, seen: dict[str, str]) -> str:
    """Return somebody's picture, empty when none was seen."""
    return seen.get(colleague.person_id) or seen.get(colleague.name, "")
