"""A small made-up company in the middle of its evening, in Dutch or English."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from desktop.session.view import View
from showserver.domain.captions import Caption
from showserver.domain.cues import Cue
from showserver.domain.house import House
from showserver.domain.moments import Colleague, Declined, Moment, Moments, Thanks
from showserver.domain.people import Person
from showserver.domain.room import Room
from showserver.domain.rundown import Rundown, Segment
from showserver.domain.shows import Card, Plan
from showserver.domain.stage import Stage
from showserver.domain.stream import HLS_PATH, TS_PATH, Recording, Stream
from showserver.domain.wall import Comment, Held, Hidden, Wall
from showserver.wire.frames import (
    Face,
    RegionCount,
    ScreenCondition,
    StreamFinding,
    StreamHealth,
)
from showserver.wire.hello import Position
from tests.helpers import words

NOW = 1_790_000_000_000 + 84_240_000
MINUTE = 60_000
SHOW = "show-1"


def art(name: str) -> str:
    """The media name of a drawn picture of the demo."""
    return f"art:portraits/{name}.png"


class Teller:
    """Tells the same evening in one of two languages."""

    def __init__(self, language: str, now: int = NOW) -> None:
        self.language = language
        self.now = now

    def say(self, pair: tuple[str, str]) -> str:
        return pair[0] if self.language == "nl" else pair[1]

    def person(self, key: str, role: Any = "employee") -> Person:
        name, region = words.PEOPLE[key]
        return Person(f"p-{key}", name, region, self.say(words.TEAMS[key]) if key in words.TEAMS
                      else "", art(key), role)  # fmt: skip

    def comment(self, index: int, key: str, text: tuple[str, str], ago_s: int) -> Comment:
        who = self.person(key)
        return Comment(
            f"c-{index}",
            who.person_id,
            self.now - ago_s * 1000,
            who.name,
            who.region,
            self.say(text),
            who.picture,
            key == "marit",
        )

    def moment(self, index: int, key: str) -> Moment:
        spec = words.MOMENTS[key]
        author = self.person(spec["author"])
        about = tuple(Colleague(words.PEOPLE[k][0], f"p-{k}") for k in spec["about"])
        return Moment(
            f"m-{index}",
            author.person_id,
            self.now - (30 - index) * MINUTE,
            author.name,
            self.say(spec["text"]),
            about,
            spec["region"],
            self.say(spec["team"]),
            f"art:scenes/{spec['picture']}.jpg" if spec["picture"] else "",
            author.picture,
        )

    def plan(self, starts_at: int) -> Plan:
        return Plan(
            self.say(words.TITLE), self.say(words.SUBTITLE), starts_at, "Marit de Vries",
            self.say(words.GREETING), "", Plan().reactions,
        )  # fmt: skip

    def rundown(self, on_air_at: int, current: int, *, crew: bool) -> Rundown:
        """Return the rundown with the part of this index running; -1 for none yet."""
        segments, at = [], on_air_at
        for index, (kind, title, planned) in enumerate(words.SEGMENTS):
            started = at if index <= current else 0
            at += planned * 1000
            ended = at if index < current else 0
            segments.append(Segment(f"s-{index}", kind, self.say(title), planned, started, ended))
        notes = {f"s-{i}": self.say(text) for i, text in words.NOTES.items()} if crew else {}
        return Rundown(tuple(segments), f"s-{current}" if current >= 0 else "", notes)

    def wall(self, *, crew: bool, crowd: bool) -> Wall:
        lines = words.COMMENTS
        comments = [
            self.comment(i, key, text, 3 + 11 * (len(lines) - i))
            for i, (key, text) in enumerate(lines)
        ]
        if crowd:
            comments = [
                replace(
                    comments[i % len(comments)], comment_id=f"c-x{i}", at=self.now - (160 - i) * 700
                )
                for i in range(160)
            ]
        if len(comments) > 5:
            answered = comments[-5]
            comments[-2] = replace(
                comments[-2], reply_to=answered.comment_id, reply_to_author=answered.author
            )
        held = tuple(
            Held(
                self.comment(500 + i, key, text, 20 + 9 * i),
                self.now + (6 + 5 * i) * 1000 if i == 1 else 0,
            )
            for i, (key, text) in enumerate(words.HELD)
        )
        hidden = (Hidden(self.comment(600, *words.HIDDEN, 240), self.say(words.REASON),
                         "Hetty Vos"),)  # fmt: skip
        wall = Wall("delayed" if crew else "open", 20, 0, tuple(comments))
        return replace(wall, held=held, hidden=hidden) if crew else wall


STEADY = StreamHealth(
    publishing=True,
    video="H.264",
    audio="AAC",
    kbit_s=6_180,
    fps=25,
    key_frames_ms=2000,
    has_audio=True,
    watching=318,
    rtmp_port=1935,
    width=1920,
    height=1080,
    disk_free=41_000_000_000,
)
TROUBLED = replace(STEADY, findings=(StreamFinding("key_frames_far_apart", 8000, 2000),))
STREAMS = {
    "planning": TROUBLED,
    "trouble": TROUBLED,
    "steady": STEADY,
    "muted": STEADY,
    "disk": replace(STEADY, disk="low", disk_free=1_900_000_000),
    "full": replace(STEADY, disk="none", disk_free=0),
    "making": StreamHealth(recording=0.42),
    "kept": StreamHealth(),
}
"""The scenes in which the server tells how the picture comes in and is kept."""


def view_of(scene: str, role: str, language: str, now: int = NOW) -> View:
    """Return the house in a scene, as somebody of this role sees it."""
    tell = Teller(language, now)
    crew = role == "crew"
    me = {"crew": tell.person("marit", "crew"), "employee": tell.person("sofie"),
          "screen": Person("p-screen", "Canteen", "Groningen", role="screen")}[role]  # fmt: skip
    room = _room(tell, scene, crew=crew)
    cards = (
        Card("show-0", "ended", tell.say(words.LAST_TITLE), "", now - 7 * 1440 * MINUTE,
             "Marit de Vries", "OLIE 22"),
        Card(SHOW, room.phase, room.plan.title, room.plan.subtitle, room.plan.starts_at,
             room.plan.host, room.join_code),
        Card("show-2", "planned", tell.say(words.NEXT_TITLE), "", now + 7 * 1440 * MINUTE,
             "Marit de Vries", "KADE 31"),
    )  # fmt: skip
    empty = scene == "empty"
    queue = room.moments.queue
    return View(
        me,
        "host",
        House(cards, SHOW, "204-918" if crew else ""),
        room,
        Position("j", 100),
        media_url="http://applaus.lantaarn.example",
        pin_proof="scrypt$00$00" if role == "screen" else "",
        applause={} if empty else {f"c-{i}": n for i, n in enumerate(words.APPLAUSE)},
        cheers={m.moment_id: n for m, n in zip(queue, (231, 187, 142, 96), strict=False)}
        | {"m-0": 538},
        applauded=frozenset({"c-3", "c-6"}),
        cheered=frozenset({"m-2"}),
        viewers=0 if empty else 1284,
        here=() if empty else _here(tell),
        screens=_screens(now) if crew and not empty else (),
        stream=STREAMS.get(scene) if crew else None,
    )


def with_captions(view: View, *languages: str, now: int = NOW) -> View:
    """Return the view while somebody writes along, in these languages."""
    said = tuple(
        Caption(f"t-{lang}", now, 6000, lang, Teller(lang).say(words.CAPTION)) for lang in languages
    )
    return replace(view, room=replace(view.room, captions=said))


def _here(tell: Teller) -> tuple[RegionCount, ...]:
    return tuple(
        RegionCount(region, count, tuple(Face(words.PEOPLE[k][0], art(k)) for k in keys))
        for region, count, keys in words.REGIONS
    )


def _screens(now: int) -> tuple[ScreenCondition, ...]:
    return (
        ScreenCondition("k1", "Kantine", "Groningen", now, True, "live", 40),
        ScreenCondition("k2", "Hal", "Gent", now, True, "live", 40),
        ScreenCondition("k3", "Werkplaats", "Bergen", now - 3 * MINUTE, False, "live", 200_000),
    )


def _room(tell: Teller, scene: str, *, crew: bool) -> Room:
    now = tell.now
    match scene:
        case "planning" | "foyer" | "empty":
            return _planned(tell, scene, crew=crew)
        case "lobby":
            starts = now + 345_000
            return replace(
                _planned(tell, scene, crew=crew),
                plan=tell.plan(starts),
                phase="doors",
                doors_at=now - 4 * MINUTE,
                stage=Stage("begins", "", starts),
                wall=tell.wall(crew=crew, crowd=False),
            )
        case "goodbye" | "making" | "kept":
            live = _live(tell, "live", crew=crew)
            named = Stage("goodbye", names=words.NAMES, names_total=len(words.NAMES))
            film = Recording(f"/recordings/{SHOW}.mp4", live.on_air_at, now - live.on_air_at)
            kept = film if scene == "kept" else None
            return replace(live, phase="ended", ended_at=now - MINUTE, stage=named, recording=kept)
        case "trouble" | "steady" | "muted" | "disk" | "full":
            live = _live(tell, "live", crew=crew)
            ours = Stream("on", live.on_air_at, TS_PATH, HLS_PATH, muted=scene == "muted")
            return replace(live, stream=ours)
    return _live(tell, scene, crew=crew)


def _planned(tell: Teller, scene: str, *, crew: bool) -> Room:
    starts = tell.now + (26 if scene == "foyer" else 4 * 1440) * MINUTE
    if scene == "empty":
        return Room(SHOW, tell.plan(starts), join_code="LAMP 14", stage=Stage("begins"))
    offered = tuple(tell.moment(i, key) for i, key in enumerate(words.QUEUE, 1))
    return Room(
        SHOW,
        tell.plan(starts),
        "planned",
        "LAMP 14",
        rundown=tell.rundown(starts, -1, crew=crew),
        moments=Moments(
            queue=offered[:2], offered=offered[2:] if crew else (),
        ),
        stage=Stage("begins", "", starts),
    )  # fmt: skip


def _live(tell: Teller, scene: str, *, crew: bool) -> Room:
    now = tell.now
    on_air_at = now - 24 * MINUTE - 18_000
    staged = tell.moment(0, "quay")
    thanks = Thanks(
        "t-1", "m-0", now - 9000, 1449, staged.colleagues, "Marit de Vries", "p-marit",
        tell.say(words.THANKS), staged.text, staged.region, staged.picture, art("marit"),
    )  # fmt: skip
    wall = tell.wall(crew=crew, crowd=scene == "crowd")
    queue = tuple(tell.moment(i, key) for i, key in enumerate(words.QUEUE, 1))
    offered = tuple(tell.moment(i, key) for i, key in enumerate(words.OFFERED, 20))
    stage = {
        "celebrate": Stage(moment=staged, thanks=thanks, since=now - 9000),
        "featured": Stage(moment=staged, comment=wall.recent[-3], since=now - 4000),
        "credits": Stage(names=words.NAMES, names_total=len(words.NAMES), since=now - 3000),
        "pause": Stage("pause", tell.say(words.PAUSE), moment=staged, since=now),
        "video": Stage(since=now - 90_000),
    }.get(scene, Stage(moment=staged, since=now - 65_000))
    moments = Moments(
        queue=queue,
        offered=offered if crew else (),
        declined=(Declined(tell.moment(40, "exam"), tell.say(words.REASON), "Hetty Vos"),)
        if crew
        else (),
        staged=stage.moment,
        done=(tell.moment(50, "school"),),
        thanked=(thanks,) if scene == "celebrate" else (),
    )
    cues = (
        Cue("q-1", now - 400_000, tell.say(words.CUES[0]), "Hetty Vos", now - 380_000),
        Cue("q-2", now - 30_000, tell.say(words.CUES[1]), "Hetty Vos"),
    )
    return Room(
        SHOW,
        tell.plan(on_air_at),
        "on_air",
        "LAMP 14",
        on_air_at - 10 * MINUTE,
        on_air_at,
        rundown=tell.rundown(on_air_at, 2, crew=crew),
        wall=wall,
        moments=moments,
        stage=stage,
        cues=cues if crew else (),
    )
