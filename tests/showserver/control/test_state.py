"""The fold: what a restart finds, and what each audience may hold."""

import asyncio
import contextlib
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from msgspec.structs import replace

from showserver.archive.archive import Archive
from showserver.archive.projection import ReadTables
from showserver.control import first_night
from showserver.control.batch import Rulebook
from showserver.control.desk import Desk
from showserver.control.facts import FactFinder
from showserver.control.state import State, decode, encode, evolve, fold, rules_version
from showserver.control.wishes import Arrival, Deed, Due
from showserver.domain import house as houses
from showserver.domain import moments as moment
from showserver.domain import room as rooms
from showserver.domain import views
from showserver.domain.events import audience
from showserver.domain.house import House
from showserver.domain.kinds import HouseEvent
from showserver.domain.rundown import AddSegment, EditSegment, NextSegment
from showserver.domain.screens import RenewScreenCode, SetScreenPin
from showserver.domain.shows import CreateShow, GoOnAir, OpenDoors, Plan
from showserver.domain.stage import ClearStage, FeatureComment, RollCredits, ShowSlate
from showserver.domain.wall import (
    ApplaudComment,
    DeleteComment,
    HideComment,
    PostComment,
    ReleaseComment,
    SetWallMode,
    WallSlowed,
)
from showserver.journal.record import Record
from showserver.journal.sqlite import SqliteJournal
from tests.showserver.control.given import (
    EVERYBODY,
    PRIYA,
    SHOW,
    START,
    comment,
    show_at,
    studio_at,
)

STEPS = 60


def desk_over(folder):
    """A desk at work over a folder, without threads."""
    path = folder / "applaus.db"
    journal, archive = SqliteJournal(path, ReadTables()), Archive(path)
    desk = Desk(journal, Rulebook(FactFinder(archive, random.Random(1)), lambda name: False))
    return desk, journal, archive, desk.open()


def deed_of(draw, n, made):
    """Draw somebody's command about things that may or may not be there."""
    key, ref = f"k{n}", 1
    thing = draw(some.sampled_from(made)) if made else "none"
    who = draw(some.sampled_from(["noor", "bram", "priya"]))
    mode = draw(some.sampled_from(["open", "delayed", "held"]))
    current = draw(some.sampled_from(["", *made[-3:]]))
    colleagues = (moment.Colleague("Bo"),)
    command = draw(
        some.sampled_from(
            [
                PostComment(ref=ref, key=key, text=f"text {n}"),
                PostComment(ref=ref, key=key, text=f"reply {n}", reply_to=thing),
                SetWallMode(ref=ref, key=key, mode=mode, delay_s=5),
                ReleaseComment(ref=ref, key=key, comment_id=thing),
                HideComment(ref=ref, key=key, comment_id=thing, reason="why"),
                DeleteComment(ref=ref, key=key, comment_id=thing),
                ApplaudComment(ref=ref, key=key, comment_id=thing),
                FeatureComment(ref=ref, key=key, comment_id=thing, current=current),
                ClearStage(ref=ref, key=key, current=current),
                ShowSlate(ref=ref, key=key, text="soon"),
                RollCredits(ref=ref, key=key),
                moment.OfferMoment(ref=ref, key=key, text=f"m {n}", colleagues=colleagues),
                moment.AcceptMoment(ref=ref, key=key, moment_id=thing),
                moment.DeclineMoment(ref=ref, key=key, moment_id=thing, note="sorry"),
                moment.WithdrawMoment(ref=ref, key=key, moment_id=thing),
                moment.CheerMoment(ref=ref, key=key, moment_id=thing),
                moment.StageMoment(ref=ref, key=key, moment_id=thing, current=current),
                moment.GiveThanks(ref=ref, key=key, moment_id=thing),
                AddSegment(ref=ref, key=key, title="part", notes="for the host"),
                EditSegment(ref=ref, key=key, segment_id=thing, notes="other notes"),
                NextSegment(ref=ref, key=key, current=current),
                RenewScreenCode(ref=ref, key=key),
                CreateShow(ref=ref, key=key, plan=Plan(f"Show {n}")),
            ]
        )
    )
    if command.roles == {"crew"}:
        who = "priya"
    made.append(key)
    return Deed(who, SHOW, command)


def opening():
    """Everybody comes in, and the show is on air."""
    house = first_night.HOUSE
    commands = [
        CreateShow(ref=1, key=SHOW, plan=Plan("Show")),
        OpenDoors(ref=1, key="o1", show_id=SHOW),
        GoOnAir(ref=1, key="o2", show_id=SHOW),
        SetScreenPin(ref=1, key="o3", pin="4711"),
    ]
    deeds = [Deed(house.person_id, SHOW, command, house) for command in commands]
    return [*(Arrival(person) for person in EVERYBODY), *deeds]


def seen_by(person, records):
    """Fold what this person receives: the house and the room, as a client does."""
    house, room = House(), rooms.Room(SHOW)
    for record in records:
        event = record.event
        of_house = isinstance(event, HouseEvent)
        if not (of_house or record.show == SHOW):
            continue
        if not audience(event).holds(person.person_id, person.role):
            continue
        if of_house:
            house = houses.evolve(house, event)
        room = rooms.evolve(room, record.at, event)
    return house, room


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=some.data())
def test_a_snapshot_is_the_fold_of_what_its_audience_received(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("house")
    desk, journal, archive, state = desk_over(folder)
    now, made = START, [SHOW]
    with contextlib.closing(journal), contextlib.closing(archive):
        state = desk.settle(state, opening(), now).state
        for step in range(data.draw(some.integers(1, STEPS))):
            now += 1000
            wish = deed_of(data.draw, step, made) if step % 7 else Due(SHOW)
            state = desk.settle(state, [wish], now).state
        records = journal.read(0, 10_000)

    assert fold(State(), records) == state
    room = state.rooms[SHOW]
    for person in EVERYBODY:
        house, received = seen_by(person, records)
        people = {person.person_id: person}
        if person.role == "crew":
            assert received == room
            assert replace(house, people={}) == views.crew_house(state.house)
        else:
            own = views.own_part(room, person)
            assert received == views.with_own(views.public_room(room), own)
            assert replace(house, people={}) == views.public_house(state.house)
        assert house.people == people


async def test_a_restart_folds_to_the_same_state(tmp_path):
    async with show_at(tmp_path) as studio:
        await asyncio.gather(*(studio.submit("noor", SHOW, comment(str(n))) for n in range(300)))
        before = studio.state
    async with studio_at(tmp_path) as studio:
        assert studio.state == before


async def test_a_checkpoint_saves_the_fold_and_is_only_a_cache(tmp_path):
    async with show_at(tmp_path) as studio:
        await studio.submit("noor", SHOW, comment("kept"))
        before = studio.state
    journal = SqliteJournal(tmp_path / "applaus.db", ReadTables())
    journal.fence()
    kept = journal.checkpoint(rules_version())
    assert kept is not None
    assert decode(kept.state) == before
    journal.save_checkpoint(kept.seq, "rules of another version", b"{}")
    journal.close()
    async with studio_at(tmp_path) as studio:
        assert studio.state == before


@pytest.mark.parametrize("broken", [b"", b"{", b'{"seq": "x"}', encode(State(seq=999))])
async def test_a_checkpoint_that_makes_no_sense_is_passed_over(tmp_path, broken):
    async with show_at(tmp_path) as studio:
        before = studio.state
    journal = SqliteJournal(tmp_path / "applaus.db", ReadTables())
    journal.fence()
    journal.save_checkpoint(999, rules_version(), broken)
    journal.close()
    async with studio_at(tmp_path) as studio:
        assert studio.state == before


async def test_erased_words_fold_and_the_checkpoint_does_not_bring_them_back(tmp_path):
    async with show_at(tmp_path) as studio:
        seq = await studio.submit("noor", SHOW, comment("secret"))
    journal = SqliteJournal(tmp_path / "applaus.db", ReadTables())
    journal.fence()
    journal.erase([seq])
    journal.close()
    async with studio_at(tmp_path) as studio:
        (erased,) = studio.state.rooms[SHOW].wall.recent
        assert (erased.text, erased.author, erased.author_id) == ("", "", "noor")


async def test_a_first_start_plans_an_evening_and_a_second_does_not(tmp_path):
    async with studio_at(tmp_path) as studio:
        night = await first_night.prepare(studio, random.Random(3), "nl")
        assert night is not None
        room = studio.state.rooms[night.show_id]
        assert room.plan.title == "Onze eerste avond"
        assert [(s.segment_kind, s.planned_s) for s in room.rundown.segments] == [
            ("talk", 300), ("pride", 900), ("thanks", 300), ("talk", 300),
        ]  # fmt: skip
        assert studio.house.by_code(night.join_code.lower()).show_id == night.show_id
        assert studio.house.screen_code == night.screen_code
        assert studio.house.people == {}
    async with studio_at(tmp_path) as studio:
        assert await first_night.prepare(studio, random.Random(4)) is None


def test_only_the_shows_of_the_list_keep_their_rooms(tmp_path):
    desk, journal, archive, state = desk_over(tmp_path)
    with contextlib.closing(journal), contextlib.closing(archive):
        house = first_night.HOUSE
        wishes = [
            Deed("house", "", CreateShow(ref=1, key=f"s{n}", plan=Plan("x")), house)
            for n in range(70)
        ]
        state = desk.settle(state, wishes, START).state
    assert set(state.rooms) == {card.show_id for card in state.house.cards}
    assert len(state.rooms) == 60
    assert evolve(state, journal_record_of_a_lost_room(state)).rooms == state.rooms


def journal_record_of_a_lost_room(state):
    """Something that happens in a show that left the list."""
    return Record(state.seq + 1, START, "s1", PRIYA.person_id, None, WallSlowed(5))
