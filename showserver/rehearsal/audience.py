"""A believable audience: comes in, comments, applauds, sends in moments and cheers.

Run it beside a server: `python -m showserver.rehearsal.audience ws://HOST:PORT/v1 --code CODE`.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import Sequence

import msgspec
from websockets.exceptions import ConnectionClosed

from showserver.domain.moments import CheerMoment, OfferMoment
from showserver.domain.moments import Colleague as Named
from showserver.domain.people import ChangePerson
from showserver.domain.shows import SendReactions
from showserver.domain.wall import ApplaudComment, PostComment
from showserver.rehearsal.company import Language, Story, Words, colleagues, words
from showserver.rehearsal.guest import Guest, Tally

PACE_S = 9.0
"""How long a guest rests between two acts, on average."""
SHY = 2.5
"""So much longer do those rest who have not even set a portrait."""
CHEERFUL = ("moment", "thanks", "credits")


class Audience:
    """All guests of one evening. The dice are given, so that an evening can be repeated."""

    def __init__(
        self,
        url: str,
        code: str,
        count: int,
        language: Language,
        seed: int = 14,
        without: Sequence[str] = (),
        pace_s: float = PACE_S,
    ) -> None:
        """`pace_s` is how long a guest rests between two acts, on average.

        `without` names colleagues who stay away, because they have a window of their own.
        """
        self._pace_s = pace_s
        self._dice = random.Random(seed)
        self._words: Words = words(language)
        self._lines = list(self._words.comments)
        self._dice.shuffle(self._lines)
        self._next_line = 0
        who = colleagues(count + len(without), language, self._dice)
        coming = [colleague for colleague in who if colleague.name not in without][:count]
        self.guests = [Guest(colleague, url, code) for colleague in coming]

    async def attend(self) -> None:
        """Let everybody come in, spread over the first seconds, and stay until cancelled."""
        async with asyncio.TaskGroup() as evening:
            for index, guest in enumerate(self.guests):
                evening.create_task(self._evening(guest, index * 0.05))

    def tally(self) -> Tally:
        """Return what the audience did so far."""
        refused = Counter(code for guest in self.guests for code in guest.refused)
        return Tally(len(self.guests), sum(g.accepted for g in self.guests), dict(refused))

    async def _evening(self, guest: Guest, delay_s: float) -> None:
        await asyncio.sleep(delay_s)
        while True:
            try:
                await guest.attend(self._life)
                return
            except (OSError, ConnectionClosed):
                await asyncio.sleep(self._dice.uniform(0.5, 3.0))

    async def _life(self, guest: Guest) -> None:
        await self._show_face(guest)
        for story in self._words.stories:
            if story.author == guest.colleague.name:
                await self._tell(guest, story)
        while True:
            await asyncio.sleep(self._rest(guest))
            await self._act(guest)

    async def _show_face(self, guest: Guest) -> None:
        who = guest.colleague
        if who.picture is None:
            return
        name = await guest.upload(who.picture)
        if name:
            await guest.do(
                ChangePerson, name=who.name, region=who.region, team=who.team, picture=name
            )

    async def _tell(self, guest: Guest, story: Story) -> None:
        picture = await guest.upload(story.picture) if story.picture else ""
        ids = {g.colleague.name: g.person_id for g in self.guests}
        about = tuple(Named(name, ids.get(name, "")) for name in story.colleagues)
        await guest.do(
            OfferMoment, text=story.text, colleagues=about, region=story.region, picture=picture
        )

    def _rest(self, guest: Guest) -> float:
        lively = 0.35 if guest.room.stage.shows in CHEERFUL else 1.0
        shy = 1.0 if guest.colleague.picture else SHY
        return self._dice.expovariate(1 / (self._pace_s * lively * shy)) + 0.3

    async def _act(self, guest: Guest) -> None:
        room = guest.room
        if room.phase not in ("doors", "on_air"):
            return
        if await self._cheer(guest):
            return
        chance = self._dice.random()
        if chance < 0.3:
            await guest.do(PostComment, text=self._line(), reply_to="")
        elif chance < 0.55 and room.wall.recent:
            newest = room.wall.recent[-12:]
            liked = self._dice.choice(newest)
            if liked.author_id != guest.person_id:
                await guest.do(ApplaudComment, comment_id=liked.comment_id)
        elif room.plan.reactions:
            kinds: Sequence[str] = room.plan.reactions
            kind = "clap" if "clap" in kinds and chance < 0.85 else self._dice.choice(kinds)
            await guest.do(SendReactions, counts={kind: self._dice.randint(1, 6)})

    async def _cheer(self, guest: Guest) -> bool:
        moments = guest.room.moments
        wanted = [moments.staged] if moments.staged else list(moments.queue[:6])
        known = guest.cheered
        fresh = [m for m in wanted if m and m.moment_id not in known]
        fresh = [m for m in fresh if m.author_id != guest.person_id]
        if not fresh or self._dice.random() < 0.4:
            return False
        moment = self._dice.choice(fresh)
        known.add(moment.moment_id)
        await guest.do(CheerMoment, moment_id=moment.moment_id)
        return True

    def _line(self) -> str:
        line = self._lines[self._next_line % len(self._lines)]
        self._next_line += 1
        return line


async def main(argv: Sequence[str]) -> int:
    """Bring an audience to a server until told to stop; print what it did as one line of JSON."""
    parser = argparse.ArgumentParser(prog="python -m showserver.rehearsal.audience")
    parser.add_argument("url")
    parser.add_argument("--code", default=os.environ.get("APPLAUS_CODE", ""))
    parser.add_argument("--guests", type=int, default=60)
    parser.add_argument("--seconds", type=float, default=None)
    parser.add_argument("--lang", choices=("en", "nl"), default="en")
    parser.add_argument("--pace", type=float, default=PACE_S, metavar="SECONDS")
    parser.add_argument("--without", action="append", default=[], metavar="NAME")
    asked = parser.parse_args(argv)
    audience = Audience(
        asked.url, asked.code, asked.guests, asked.lang, without=asked.without, pace_s=asked.pace
    )
    attending = asyncio.create_task(audience.attend())
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, attending.cancel)
    await asyncio.wait({attending}, timeout=asked.seconds)
    attending.cancel()
    [outcome] = await asyncio.gather(attending, return_exceptions=True)
    print(msgspec.json.encode(audience.tally()).decode(), flush=True)
    if isinstance(outcome, Exception):
        raise outcome
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
