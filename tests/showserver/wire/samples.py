"""One frame of every kind: a small evening at a company that does not exist."""

from __future__ import annotations

from typing import get_args

import msgspec
from msgspec import Struct

from showserver.domain import (
    captions,
    commands,
    cues,
    events,
    moments,
    people,
    rundown,
    screens,
    shows,
    stage,
    stream,
    wall,
)
from showserver.domain.house import House
from showserver.domain.moments import Colleague, Moment, Thanks
from showserver.domain.people import Person
from showserver.domain.room import Room
from showserver.domain.rundown import Rundown, Segment
from showserver.domain.shows import Card, Plan
from showserver.domain.stage import Stage
from showserver.domain.views import Own
from showserver.domain.wall import Comment, Held, Wall
from showserver.wire import frames, hello, queries
from showserver.wire.door import Doorplate
from showserver.wire.frames import RawNews
from showserver.wire.hello import Position
from showserver.wire.replay import ReplayHead

AT = 1_767_289_800_000
JOURNAL = "kX2vQ8rT"
SHOW = "01939c1e-7a10-7c3a-9b51-0f6d2a4b8c01"
KEY = "01939c2f-1b44-7d20-8a6e-5c1f9e7d3b02"
OTHER = "01939c2f-5d01-7e11-b7aa-2f4c6e8d0a03"
PICTURE = "hT5kQ2mWn8rXc4vB7yLp0A.jpg"

NOOR = Person("p-4f21c0", "Noor Visser", "Groningen", "Planning", PICTURE)
COMMENT = Comment(KEY, NOOR.person_id, AT, NOOR.name, NOOR.region, "Good evening from the quay! 👋")
COLLEAGUES = (Colleague("Ingrid Solheim", "p-77ab01"), Colleague("Mats Lindqvist"))
MOMENT = Moment(
    KEY,
    NOOR.person_id,
    AT,
    NOOR.name,
    "Ingrid and Mats kept the night line running through the storm.",
    COLLEAGUES,
    "Bergen",
    "Night line",
    PICTURE,
)
THANKS = Thanks(
    OTHER, KEY, AT, 1449, COLLEAGUES, "Hetty", "p-000001", "What a night.", MOMENT.text, "Bergen"
)
PLAN = Plan("Friday Live", "The harbour episode", AT, "Hetty", "Welcome!", "http://studio/live.ts")
SEGMENT = Segment(OTHER, "pride", "Moments of pride", 600)
CAPTION = captions.Caption(KEY, AT, 2600, "en", "The crane came through the snow.")
CUE = cues.Cue(KEY, AT, "Two minutes left", "Sofie")

_COMMANDS = [
    shows.CreateShow(ref=1, key=KEY, plan=PLAN),
    shows.EditShow(ref=2, key=KEY, show_id=SHOW, plan=PLAN),
    shows.CopyShow(ref=3, key=KEY, show_id=SHOW, starts_at=AT),
    shows.ChooseShow(ref=4, key=KEY, show_id=SHOW),
    shows.OpenDoors(ref=5, key=KEY, show_id=SHOW),
    shows.GoOnAir(ref=6, key=KEY, show_id=SHOW),
    shows.EndShow(ref=7, key=KEY, show_id=SHOW),
    shows.SendReactions(ref=8, key=KEY, counts={"clap": 4, "heart": 1}),
    rundown.AddSegment(
        ref=9, key=KEY, title="Moments of pride", segment_kind="pride", planned_s=600
    ),
    rundown.EditSegment(ref=10, key=KEY, segment_id=OTHER, planned_s=480),
    rundown.MoveSegment(ref=11, key=KEY, segment_id=OTHER, before=""),
    rundown.RemoveSegment(ref=12, key=KEY, segment_id=OTHER),
    rundown.NextSegment(ref=13, key=KEY, current=OTHER),
    rundown.BackSegment(ref=14, key=KEY, current=OTHER),
    wall.AddComment(ref=62, key=KEY, show_id=SHOW, at=AT, text="I clap along in my own kitchen."),
    wall.PostComment(ref=15, key=KEY, text="Good evening from the quay! 👋", reply_to=OTHER),
    wall.DeleteComment(ref=16, key=KEY, comment_id=OTHER),
    wall.ReleaseComment(ref=17, key=KEY, comment_id=OTHER),
    wall.HideComment(ref=18, key=KEY, comment_id=OTHER, reason="Names a customer."),
    wall.ApplaudComment(ref=19, key=KEY, comment_id=OTHER),
    wall.SetWallMode(ref=20, key=KEY, mode="delayed", delay_s=15),
    wall.SetSlowMode(ref=21, key=KEY, slow_s=30),
    moments.OfferMoment(
        ref=22, key=KEY, text=MOMENT.text, colleagues=COLLEAGUES, region="Bergen", picture=PICTURE
    ),
    moments.WithdrawMoment(ref=23, key=KEY, moment_id=OTHER),
    moments.AcceptMoment(ref=24, key=KEY, moment_id=OTHER),
    moments.DeclineMoment(ref=25, key=KEY, moment_id=OTHER, note="Lovely; next time?"),
    moments.MoveMoment(ref=26, key=KEY, moment_id=OTHER, before=SHOW),
    moments.CheerMoment(ref=27, key=KEY, moment_id=OTHER),
    moments.StageMoment(ref=28, key=KEY, moment_id=OTHER, current=""),
    moments.ReturnMoment(ref=29, key=KEY, moment_id=OTHER),
    moments.GiveThanks(ref=30, key=KEY, moment_id=OTHER, words="What a night."),
    moments.WithdrawThanks(ref=31, key=KEY, thanks_id=OTHER),
    stage.FeatureComment(ref=32, key=KEY, comment_id=OTHER, current=""),
    stage.ClearStage(ref=33, key=KEY, current=OTHER),
    stage.ShowSlate(ref=34, key=KEY, text="One moment please"),
    stage.RollCredits(ref=35, key=KEY),
    people.ChangePerson(ref=36, key=KEY, name="Noor Visser", region="Groningen"),
    screens.RenewScreenCode(ref=37, key=KEY),
    screens.SetScreenPin(ref=38, key=KEY, pin="4711"),
    screens.ReportScreen(ref=39, key=KEY, shows="video", frame_age_ms=40),
    cues.SendCue(ref=40, key=KEY, text="Two minutes left"),
    cues.NodCue(ref=41, key=KEY, cue_id=OTHER),
    stream.MuteStream(ref=43, key=KEY, muted=True),
    captions.SayCaption(ref=42, key=KEY, text=CAPTION.text, lang="en", at=AT, lasts_ms=2600),
]

_QUERIES = [
    queries.CommentsBefore(ref=50, comment_id=KEY),
    queries.SearchComments(ref=51, text="quay"),
    queries.PersonHistory(ref=52, person_id=NOOR.person_id),
    queries.FindPeople(ref=53, text="ing"),
    queries.CreditsPage(ref=54, offset=400),
    queries.ShowList(ref=55),
    queries.UnlockScreen(ref=56, pin="4711"),
    queries.UploadTicket(ref=57),
    queries.MediaTokenWanted(ref=58, show_id=SHOW),
    queries.ReplayList(ref=61),
    queries.OwnWanted(ref=62, show_id=SHOW),
    queries.StreamKeyWanted(ref=59, renew=True),
    queries.CaptionKeyWanted(ref=60),
]

_EVENTS = [
    shows.ShowCreated(SHOW, PLAN, "LAMP 14"),
    shows.ShowEdited(SHOW, PLAN),
    shows.ShowChosen(SHOW),
    shows.DoorsOpened(SHOW),
    shows.ShowWentOnAir(SHOW),
    shows.ShowEnded(SHOW),
    shows.RoomMeasured({"clap": 31}, {"Groningen": 12, "": 6}, 18),
    people.PersonJoined(NOOR),
    people.PersonChanged(NOOR),
    screens.ScreenCodeSet("304-118"),
    screens.ScreenPinSet("scrypt$c2FsdA$aGFzaA"),
    rundown.SegmentAdded(SEGMENT),
    rundown.SegmentEdited(OTHER, "pride", 480, "Moments of pride"),
    rundown.SegmentNoted(OTHER, "Ask Ingrid about the generator."),
    rundown.SegmentMoved(OTHER, KEY),
    rundown.SegmentRemoved(OTHER),
    rundown.SegmentStarted(OTHER),
    rundown.SegmentResumed(OTHER),
    wall.CommentHeld(COMMENT, AT + 20_000),
    wall.CommentReleased(COMMENT),
    wall.CommentHidden(COMMENT, "Names a customer.", "Sofie"),
    wall.CommentDropped(KEY, NOOR.person_id),
    wall.CommentGone(KEY),
    wall.CommentApplauded(KEY, NOOR.person_id),
    wall.WallModeSet("delayed", 15),
    wall.WallSlowed(30),
    moments.MomentOffered(MOMENT),
    moments.MomentAccepted(MOMENT),
    moments.MomentDeclined(MOMENT, "Lovely; next time?", "Sofie"),
    moments.MomentDropped(KEY, NOOR.person_id),
    moments.MomentGone(KEY),
    moments.MomentMoved(KEY, OTHER),
    moments.MomentCheered(KEY, NOOR.person_id),
    moments.MomentStaged(MOMENT),
    moments.MomentReturned(KEY),
    moments.ThanksGiven(THANKS),
    moments.ThanksWithdrawn(OTHER),
    stage.CommentFeatured(COMMENT),
    stage.StageCleared("comment"),
    stage.SlateShown("pause", "One moment please"),
    stage.CreditsRolled(3, ("Noor Visser", "Ingrid Solheim", "Mats Lindqvist")),
    cues.CueSent(CUE),
    cues.CueSeen(KEY),
    stream.StreamStarted(),
    stream.StreamStopped(is_away=True, has_slate=True),
    stream.StreamMuted(True),
    captions.CaptionSaid(CAPTION),
    stream.RecordingMade(stream.Recording(f"/recordings/{SHOW}.mp4", AT, 5_400_000)),
]

_RESULTS = [
    queries.CommentsFound((COMMENT,), {KEY: 3}, True),
    queries.PersonFound(NOOR, (COMMENT,), 1, 0, 2, 4),
    queries.PeopleFound((NOOR,)),
    queries.NamesFound(("Noor Visser", "Ingrid Solheim"), 402),
    queries.ShowsFound((Card(SHOW, "on_air", "Friday Live", join_code="LAMP 14"),)),
    queries.Ticket("9f2c41d07be35a88"),
    queries.Unlocked(True),
    queries.MediaToken("1c4f2a9.kT0p…", AT + 540_000),
    queries.OwnFound(Own(NOOR, (Held(COMMENT, 0),), applauded=(OTHER,), cheered=(KEY,))),
    queries.ReplaysFound(
        (
            queries.ReplayCard(
                SHOW,
                "Friday Live",
                host="Hetty",
                begins_at=AT,
                ends_at=AT + 3_600_000,
                viewers=1284,
                recording=stream.Recording(f"/recordings/{SHOW}.mp4", AT, 3_590_000),
            ),
        )
    ),
    queries.StreamKeyFound("Zk3…only-for-the-crew…9q"),
    queries.CaptionKeyFound("b8W…only-for-captioners…2x"),
]

_ROOM = Room(
    SHOW,
    PLAN,
    "on_air",
    "LAMP 14",
    on_air_at=AT,
    rundown=Rundown((SEGMENT,), OTHER),
    wall=Wall(recent=(COMMENT,), recent_bytes=COMMENT.weight),
    stage=Stage(moment=MOMENT, since=AT),
)
_HOUSE = House((Card(SHOW, "on_air", "Friday Live", join_code="LAMP 14"),), SHOW)
_SEEN = frames.ScreenCondition("p-900001", "Canteen", "Bergen", AT, True, "video", 40)

_HEALTH = frames.StreamHealth(
    True,
    video="H.264",
    audio="AAC",
    kbit_s=3100,
    fps=29.97,
    key_frames_ms=8000,
    has_audio=True,
    findings=(frames.StreamFinding("key_frames_far_apart", 8000.0, 2000.0),),
    watching=41,
    width=1920,
    height=1080,
    disk_free=96_000_000_000,
)

_FRAMES = [
    hello.Hello(hello.PROTOCOL, code="LAMP 14", name="Noor Visser", region="Groningen"),
    hello.Welcome(
        you=NOOR,
        journal=JOURNAL,
        server_now=AT,
        limits=hello.Limits(500, 280, 12, 60, 2, 10_485_760, 65_536),
        show_id=SHOW,
        token="b3c1…keep-this-secret…9d",
        media_port=8711,
    ),
    frames.Accepted(15, 1042),
    frames.RefusedFrame(15, "too_long", "text", 500, 0, "The text is longer than the limit."),
    frames.Answered(57, queries.Ticket("9f2c41d07be35a88")),
    frames.Events(
        1041, 1042, (RawNews(AT, msgspec.Raw(msgspec.json.encode(wall.CommentReleased(COMMENT)))),)
    ),
    frames.Snapshot(
        Position(JOURNAL, 1042),
        frames.Shared(_HOUSE, _ROOM, frames.Tallies({KEY: 3}, {OTHER: 7})),
        Own(NOOR, (Held(COMMENT, AT + 20_000),), applauded=(OTHER,)),
    ),
    frames.Gauge(
        AT,
        18,
        {"clap": 31, "heart": 4},
        {KEY: 3},
        {OTHER: 7},
        (frames.RegionCount("Groningen", 12, (frames.Face("Noor Visser", PICTURE),)),),
        (_SEEN,),
        _HEALTH,
    ),
]

_PAGES = [
    Doorplate(
        True,
        hello.PROTOCOL,
        "doors",
        "Friday Live",
        "The harbour episode",
        "Hetty",
        PICTURE,
        "Welcome!",
        AT,
        18,
        ("Bergen", "Groningen"),
        ("Night line", "Planning"),
        media_port=8711,
        port=8710,
    ),
    ReplayHead(
        JOURNAL,
        4100,
        SHOW,
        AT,
        AT + 3_600_000,
        tallies=frames.Tallies({KEY: 3}, {OTHER: 7}),
        late={OTHER: 2},
    ),
]

GROUPS: dict[str, tuple[str, list[Struct]]] = {
    "frame": ("Frames", list[Struct](_FRAMES)),
    "command": ("Commands", list[Struct](_COMMANDS)),
    "question": ("Questions", list[Struct](_QUERIES)),
    "answer": ("Answers", list[Struct](_RESULTS)),
    "event": ("Events", list[Struct](_EVENTS)),
    "page": ("Over HTTP", list[Struct](_PAGES)),
}


def tag_of(kind: type[Struct]) -> str:
    """Return the wire name of a kind."""
    return str(kind.__struct_config__.tag or kind.__name__.lower())


def known_kinds() -> dict[str, set[str]]:
    """Return every kind that the wire has, by group."""
    return {
        "frame": {tag_of(k) for k in (*get_args(frames.Frame), hello.Hello)},
        "command": {tag_of(k) for k in commands.COMMAND_TYPES},
        "question": {tag_of(k) for k in queries.QUERY_TYPES},
        "answer": {tag_of(k) for k in get_args(queries.Result)},
        "event": set(events.EVENTS_BY_KIND),
        "page": {tag_of(Doorplate), tag_of(ReplayHead)},
    }
