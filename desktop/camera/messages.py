"""What the console and the camera process say to each other: one JSON object a line."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

FPS_MOST = 30
"""Pictures a second that are sent at most; of a faster camera every second or third one."""

State = Literal["connecting", "live", "reconnecting", "refused"]


class Begin(Struct, frozen=True, tag="begin"):
    """Begin to send to the media address of a server. The key goes this way to stay out of `ps`.

    `fps` is how many pictures a second are captured.
    """

    url: str
    key: str
    fps: float = FPS_MOST


class Stop(Struct, frozen=True, tag="stop"):
    """End the stream properly, and the process with it."""


class Stood(Struct, frozen=True, tag="stood"):
    """How the stream stands now.

    `reason` of a refusal: `bad_key`, `already_live`, `codec` or `http`; of a lost connection
    `unreachable`, `certificate` or `closed`. `status` is the HTTP status where there is one.
    """

    state: State
    reason: str = ""
    status: int = 0


class Measured(Struct, frozen=True, tag="measured"):
    """What was done in the last second.

    `missed` pictures were captured and not encoded, because this machine is busy; `unsent` ones
    were encoded and left out, because the network is slow. `encode_ms` is the mean for one.
    """

    bytes_sent: int = 0
    shown: int = 0
    missed: int = 0
    unsent: int = 0
    encode_ms: float = 0


class Slowed(Struct, frozen=True, tag="slowed"):
    """This machine could not keep up: from now on the picture is smaller."""

    height: int
    fps: float


Command = Begin | Stop
Report = Stood | Measured | Slowed

_ENCODE = msgspec.json.Encoder().encode
_COMMAND = msgspec.json.Decoder(Command).decode
_REPORT = msgspec.json.Decoder(Report).decode


def line(message: Command | Report) -> bytes:
    """Return the message as one line."""
    return _ENCODE(message) + b"\n"


def command_of(told: bytes) -> Command:
    """Return the command that a line holds; raises `msgspec.DecodeError`."""
    command: Command = _COMMAND(told)
    return command


def report_of(told: bytes) -> Report:
    """Return the report that a line holds; raises `msgspec.DecodeError`."""
    report: Report = _REPORT(told)
    return report
