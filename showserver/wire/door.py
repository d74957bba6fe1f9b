"""What stands on the door, to be read by `GET /door` before one comes in."""

from __future__ import annotations

from showserver.domain.kinds import Fact


class Doorplate(Fact, frozen=True):
    """The answer to `GET /door?code=CODE`. Without a right join code it has only the first
    two, and `port` where that is told: the websocket's port on this host, for who asks elsewhere.

    The rest tells of the show that the code leads into, and has a `phase` at least. `inside` is how
    many people are in; `regions` and `teams` are those used most in the house, to choose from.
    `host_picture` is a media name; `media_url` and `media_port` are as in `welcome`.
    """

    applaus: bool
    protocol: int
    phase: str = ""
    title: str = ""
    subtitle: str = ""
    host: str = ""
    host_picture: str = ""
    greeting: str = ""
    starts_at: int = 0
    inside: int = 0
    regions: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    media_url: str = ""
    media_port: int = 0
    port: int = 0
