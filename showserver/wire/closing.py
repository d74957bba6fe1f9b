"""Close codes: why a connection ended, and whether to come back."""

from __future__ import annotations

from typing import NamedTuple


class Closing(NamedTuple):
    """One way a connection ends. `come_back` says whether a client should try again by itself."""

    code: int
    name: str
    come_back: bool
    sentence: str


CLOSINGS: tuple[Closing, ...] = (
    Closing(1001, "going_away", True, "The server restarts; come back after `retry_after` seconds "
            "in the reason, spread at random."),
    Closing(1007, "invalid_utf8", False, "A frame was not valid UTF-8 text."),
    Closing(1009, "too_big", False, "A frame was larger than 64 KiB."),
    Closing(4000, "come_back", True, "Something changed for you (role, show, settings); come back "
            "at once."),
    Closing(4002, "busy", True, "The server has too much to do; come back after `retry_after`."),
    Closing(4100, "bad_hello", False, "The first frame was not a hello of a known protocol "
            "version."),
    Closing(4101, "late_hello", True, "No hello came within 10 seconds."),
    Closing(4102, "bad_credentials", False, "Code, key or token is not known; ask the person "
            "again."),
    Closing(4103, "abuse", False, "More than 20 bad frames came in 10 seconds."),
    Closing(4104, "name_needed", False, "A newcomer must tell a name."),
    Closing(4105, "replaced", False, "This device came in again elsewhere with the same token."),
)  # fmt: skip

BY_CODE: dict[int, Closing] = {c.code: c for c in CLOSINGS}
BY_NAME: dict[str, Closing] = {c.name: c for c in CLOSINGS}


def comes_back(code: int) -> bool:
    """Whether a client tries again by itself: unknown codes and lost links say yes."""
    known = BY_CODE.get(code)
    return known is None or known.come_back
