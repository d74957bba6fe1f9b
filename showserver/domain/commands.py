"""Every command there is."""

from __future__ import annotations

from typing import get_args

from showserver.domain.captions import SayCaption
from showserver.domain.cues import NodCue, SendCue
from showserver.domain.kinds import Command
from showserver.domain.moments import (
    AcceptMoment,
    CheerMoment,
    DeclineMoment,
    GiveThanks,
    MoveMoment,
    OfferMoment,
    ReturnMoment,
    StageMoment,
    WithdrawMoment,
    WithdrawThanks,
)
from showserver.domain.people import ChangePerson
from showserver.domain.rundown import (
    AddSegment,
    BackSegment,
    EditSegment,
    MoveSegment,
    NextSegment,
    RemoveSegment,
)
from showserver.domain.screens import RenewScreenCode, ReportScreen, SetScreenPin
from showserver.domain.shows import (
    ChooseShow,
    CopyShow,
    CreateShow,
    EditShow,
    EndShow,
    GoOnAir,
    OpenDoors,
    SendReactions,
)
from showserver.domain.stage import ClearStage, FeatureComment, RollCredits, ShowSlate
from showserver.domain.stream import MuteStream
from showserver.domain.wall import (
    AddComment,
    ApplaudComment,
    DeleteComment,
    HideComment,
    PostComment,
    ReleaseComment,
    SetSlowMode,
    SetWallMode,
)

ShowCommand = CreateShow | EditShow | CopyShow | ChooseShow | OpenDoors | GoOnAir | EndShow
SegmentCommand = AddSegment | EditSegment | MoveSegment | RemoveSegment | NextSegment | BackSegment
WallCommand = (
    PostComment
    | AddComment
    | DeleteComment
    | ReleaseComment
    | HideComment
    | ApplaudComment
    | SetWallMode
    | SetSlowMode
)
MomentCommand = (
    OfferMoment
    | WithdrawMoment
    | AcceptMoment
    | DeclineMoment
    | MoveMoment
    | CheerMoment
    | StageMoment
    | ReturnMoment
    | GiveThanks
    | WithdrawThanks
)
StageCommand = FeatureComment | ClearStage | ShowSlate | RollCredits
HouseCommand = ChangePerson | RenewScreenCode | SetScreenPin
CueCommand = SendCue | NodCue

JournaledCommand = (
    ShowCommand
    | SegmentCommand
    | WallCommand
    | MomentCommand
    | StageCommand
    | HouseCommand
    | CueCommand
    | SayCaption
    | MuteStream
)
GaugeCommand = SendReactions | ReportScreen
"""Commands that only move a gauge: answered at once, never journaled one by one."""

AnyCommand = JournaledCommand | GaugeCommand
COMMAND_TYPES: tuple[type[Command], ...] = get_args(AnyCommand)
