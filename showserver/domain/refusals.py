"""Why a command is refused: one code, one sentence, and where it helps the field and its limit."""

from __future__ import annotations

from typing import Literal

REFUSALS: dict[str, str] = {
    "already_cheered": "You already applauded this moment; it counts once.",
    "already_applauded": "You already applauded this comment; it counts once.",
    "already_moved_on": "Somebody else was first: the show is past what you saw. Look again.",
    "already_thanked": "These colleagues were already thanked for this moment.",
    "another_show_running": "Another show is still running; end it first.",
    "bad_address": "Expected an http or https address.",
    "bad_code": "This code is not known. Ask the person who invited you.",
    "bad_frame": "The frame is not valid; see field and message.",
    "bad_key": "The owner key is not right. `applaus-server owner-key` shows where it stands.",
    "bad_language": "Expected a language tag, such as nl or en-GB.",
    "bad_pin": "The PIN is not right.",
    "bad_ticket": "This upload ticket is unknown, used or too old; ask for another.",
    "control_characters": "The text holds control characters; send plain text.",
    "empty": "The text is empty.",
    "held_full": "The crew has too many comments to read; try again in a minute.",
    "journal_unavailable": "The server cannot store this now, or cannot tell; repeat its key.",
    "key_in_use": "This command key belongs to another command; make a new one.",
    "mirrored_text": "The text holds marks that turn the direction of writing; leave them out.",
    "name_needed": "Tell your name first.",
    "no_stream": "No picture of our own is on the air; there is no sound to switch off.",
    "no_such_comment": "This comment is not there (any more).",
    "no_such_cue": "This cue is not there.",
    "no_such_media": "This picture is not there; upload it first.",
    "no_such_moment": "This moment is not there (any more).",
    "no_such_segment": "This part is not in the rundown.",
    "no_such_show": "This show is not there.",
    "no_such_thanks": "This thanks is not there (any more).",
    "not_on_air": "This works only while the show is on air.",
    "not_now": "The show is in a phase in which this does not work.",
    "not_yours": "Only who made it may do this.",
    "nothing_next": "The rundown has no next part.",
    "nothing_on_stage": "There is nothing on stage.",
    "own_comment": "Applause comes from others.",
    "own_moment": "Applause comes from others.",
    "pictures_unreadable": "The picture cannot be read; send JPEG, PNG, WebP or HEIC.",
    "role_may_not": "Your role may not do this.",
    "show_over": "The show is over.",
    "slow_mode": "The wall is in slow mode; wait a moment and send it again.",
    "stacked_marks": "The text stacks too many marks on one character.",
    "too_fast": "Too many commands at once; wait a moment.",
    "too_large": "The number is above the limit.",
    "too_long": "The text is longer than the limit.",
    "too_many": "More entries than the limit.",
    "too_small": "The number is below the limit.",
    "unknown_reaction": "This reaction does not exist in this show.",
    "zero_width": "The text holds invisible characters; send it without them.",
}


class Refused(Exception):
    """The rules say no. Nothing was changed.

    `code` is one of `REFUSALS`; `field` names the field of the command; `limit` is the bound that
    was passed, in the unit of the field; `wait_ms` says after how long the same may work.
    """

    def __init__(
        self, code: str, field: str = "", limit: int | None = None, wait_ms: int = 0
    ) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.limit = limit
        self.wait_ms = wait_ms

    @property
    def sentence(self) -> str:
        """What to tell a person, in English; clients translate by code."""
        return REFUSALS[self.code]


UnavailableReason = Literal["storage_full", "io_error"]


class Unavailable(Exception):
    """Nothing can be stored now. Whether it was is unknown: repeat it under the same key (law 3).

    `storage_full` heals by itself once there is room; `io_error` needs the server to start anew.
    """

    def __init__(self, reason: UnavailableReason) -> None:
        super().__init__(reason)
        self.reason: UnavailableReason = reason
