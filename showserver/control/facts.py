"""What a rule needs beside the fold, looked up by key before it decides (law 6)."""

from __future__ import annotations

import random

from showserver.access.codes import fresh_join_code, fresh_screen_code
from showserver.archive.archive import Archive
from showserver.control.ledger import Pending
from showserver.control.state import State
from showserver.domain.captions import SayCaption
from showserver.domain.commands import JournaledCommand
from showserver.domain.decide import Facts
from showserver.domain.moments import CheerMoment
from showserver.domain.people import Person
from showserver.domain.pin import SALT_BYTES, make_proof
from showserver.domain.room import Room
from showserver.domain.screens import PIN_HIGH, RenewScreenCode, SetScreenPin
from showserver.domain.shows import CopyShow, CreateShow, EndShow
from showserver.domain.stage import FeatureComment, RollCredits
from showserver.domain.wall import (
    AddComment,
    ApplaudComment,
    Comment,
    DeleteComment,
    HideComment,
    PostComment,
)


def reads_widely(command: JournaledCommand) -> bool:
    """Whether the facts are a whole query, which sees nothing of a batch at work."""
    return isinstance(command, RollCredits | EndShow)


class FactFinder:
    """Looks facts up in the archive, corrected by what the batch at work holds already."""

    def __init__(self, archive: Archive, dice: random.Random) -> None:
        self._archive = archive
        self._dice = dice

    def find(
        self, command: JournaledCommand, state: State, room: Room, by: Person, pending: Pending
    ) -> Facts:
        """Return the facts that the rule for this command asks for."""
        match command:
            case PostComment(reply_to=reply_to) | AddComment(reply_to=reply_to):
                return self._for_post(room, by, reply_to, pending)
            case DeleteComment(comment_id=comment_id) | HideComment(comment_id=comment_id):
                return Facts(comment=self._older(room, comment_id, pending))
            case FeatureComment(comment_id=comment_id):
                return Facts(comment=self._older(room, comment_id, pending))
            case ApplaudComment(comment_id=comment_id):
                already = (comment_id, by.person_id) in pending.given
                already = already or self._archive.has_applauded(comment_id, by.person_id)
                return Facts(comment=self._older(room, comment_id, pending), already=already)
            case CheerMoment(moment_id=moment_id):
                already = (moment_id, by.person_id) in pending.given
                already = already or self._archive.has_cheered(moment_id, by.person_id)
                known = room.moments.public(moment_id) is not None
                older = None if known else self._archive.staged_moment(room.show_id, moment_id)
                return Facts(moment=older, already=already)
            case RollCredits() | EndShow():
                return Facts(contributors=self._archive.contributors(room.show_id))
            case CreateShow() | CopyShow():
                return self._for_new_show(command, state)
            case SayCaption(caption_id=caption_id) if caption_id:
                said = pending.said.get((room.show_id, caption_id))
                return Facts(caption=said or self._archive.caption(room.show_id, caption_id))
            case RenewScreenCode():
                return Facts(fresh_code=fresh_screen_code(self._dice))
            case SetScreenPin(pin=pin) if len(pin) <= PIN_HIGH:
                return Facts(pin_proof=make_proof(pin, self._dice.randbytes(SALT_BYTES)))
        return Facts()

    def _for_post(self, room: Room, by: Person, reply_to: str, pending: Pending) -> Facts:
        last_at = 0
        if room.wall.slow_s:
            key = (room.show_id, by.person_id)
            last_at = pending.last_comment_at.get(key, 0)
            last_at = last_at or self._archive.last_comment_at(*key)
        answered = self._older(room, reply_to, pending) if reply_to else None
        return Facts(comment=answered, last_comment_at=last_at)

    def _older(self, room: Room, comment_id: str, pending: Pending) -> Comment | None:
        """Return a comment on the wall that is beyond the window."""
        if comment_id in pending.gone or room.wall.released(comment_id):
            return None
        released = pending.released.get(comment_id)
        return released or self._archive.comment(room.show_id, comment_id)

    def _for_new_show(self, command: CreateShow | CopyShow, state: State) -> Facts:
        taken = [card.join_code for card in state.house.cards]
        original = state.rooms.get(command.show_id) if isinstance(command, CopyShow) else None
        return Facts(fresh_code=fresh_join_code(self._dice, taken), original=original)
