"""As whom this window comes in."""

from __future__ import annotations

from msgspec import Struct

from showserver.domain.kinds import Role
from showserver.wire.hello import PROTOCOL, Hello, Position, Seat


class Identity(Struct, frozen=True):
    """What the server is shown at the door: a device token if there is one, else the secret."""

    role: Role = "employee"
    token: str = ""
    secret: str = ""  # join code, owner key or screen code, by role
    name: str = ""
    region: str = ""
    team: str = ""
    seat: Seat = "host"
    show: str = ""

    def hello(self, locale: str, position: Position | None) -> Hello:
        """Return the first frame."""
        newcomer = not self.token
        return Hello(
            PROTOCOL,
            self.role,
            self.token,
            code=self.secret if newcomer and self.role != "crew" else "",
            key=self.secret if newcomer and self.role == "crew" else "",
            name=self.name if newcomer else "",
            region=self.region if newcomer else "",
            team=self.team if newcomer else "",
            seat=self.seat,
            locale=locale,
            show=self.show,
            position=position,
        )
