"""The first frames of a connection: who comes in, and what the server says to that."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from showserver.domain.kinds import Fact, Role
from showserver.domain.people import Person

PROTOCOL = 1

Seat = Literal["host", "producer"]


class Position(Fact, frozen=True):
    """Where a client stands in the journal: (journal, seq), law 1."""

    journal: str
    seq: int


class Hello(
    Struct,
    frozen=True,
    omit_defaults=True,
    tag_field="kind",
    tag="hello",
    forbid_unknown_fields=True,
):
    """The first frame of a client.

    Coming back is by `token` alone. A newcomer shows a join code (employee), the owner key (crew)
    or a screen code (screen), and a name. `position` asks to resume, and `show` names the show that
    it was taken in. For the crew `show` is also the show to open, empty for the one that the house
    looks at; all others are always in that one.
    """

    protocol: int
    role: Role = "employee"
    token: str = ""
    code: str = ""
    key: str = ""
    name: str = ""
    region: str = ""
    team: str = ""
    seat: Seat = "host"
    locale: str = "en"
    show: str = ""
    position: Position | None = None


class Limits(Fact, frozen=True):
    """The bounds that a client should know before it types (texts in graphemes)."""

    comment: int
    moment: int
    colleagues: int
    name: int
    reactions_per_s: int
    picture_bytes: int
    frame_bytes: int


class Welcome(Fact, frozen=True, tag_field="kind", tag="welcome"):
    """The server's answer to `hello`. `token` is there once: the device keeps it secret.

    `resuming` true: events after the position follow. False: a snapshot follows.
    `media_url` is empty where it is the dialled host at `media_port`.
    """

    you: Person
    journal: str
    server_now: int
    limits: Limits
    show_id: str
    resuming: bool = False
    token: str = ""
    seat: Seat = "host"
    media_url: str = ""
    media_port: int = 0
    pin_proof: str = ""  # screens only: lets a technician out without network
    pin_set: bool = False  # crew only: whether there is a PIN that lets out of office screens
