"""Who comes in, as whom, and who does not."""

import asyncio
import random
import sqlite3
from contextlib import asynccontextmanager

import pytest

from showserver.access.codes import fresh_join_code, fresh_screen_code
from showserver.access.devices import Devices
from showserver.access.door import WRONG_CODES, WRONG_WITHIN_MS, Door
from showserver.access.peers import peer
from showserver.access.tickets import GOOD_FOR_MS, PER_PERSON, Tickets
from showserver.domain.house import House, spelled
from showserver.domain.people import Person
from showserver.domain.refusals import Refused, Unavailable
from showserver.domain.shows import Card
from showserver.wire.hello import Hello

CARDS = (Card("s1", "ended", join_code="TULP 22"), Card("s2", "doors", join_code="LAMP 14"))


class Hall:
    """A house that anybody may enter."""

    def __init__(self) -> None:
        self.house = House(CARDS, "s2", "304-118")
        self.time = 1000

    def now(self) -> int:
        return self.time

    async def enter(self, person: Person) -> Person:
        self.house.people[person.person_id] = person
        return person


@asynccontextmanager
async def door_at(folder, hall=None):
    """A door whose devices are kept in a folder."""
    devices = Devices(folder / "access.db")
    devices.open()
    try:
        yield Door(hall or Hall(), devices, random.Random(1))
    finally:
        await devices.close()


async def test_an_employee_comes_in_by_code_however_it_is_typed(tmp_path):
    async with door_at(tmp_path) as door:
        hello = Hello(1, code=" lamp-14 ", name=" Noor ", region="Utrecht", team="Bikes")
        admitted = await door.admit(hello)
        person = admitted.person
        assert (person.name, person.region, person.team) == ("Noor", "Utrecht", "Bikes")
        assert (admitted.role, admitted.show_id) == ("employee", "s2")
        back = await door.admit(Hello(1, token=admitted.token))
        assert back.person == person


async def test_the_code_of_a_show_that_is_over_leads_to_the_next(tmp_path):
    async with door_at(tmp_path) as door:
        admitted = await door.admit(Hello(1, code="TULP 22", name="Noor"))
        assert admitted.show_id == "s2"


async def test_a_device_comes_back_by_its_token_also_after_a_restart(tmp_path):
    hall = Hall()
    async with door_at(tmp_path, hall) as door:
        first = await door.admit(Hello(1, code="LAMP 14", name="Jan"))
        other = await door.admit(Hello(1, code="LAMP 14", name="Jan"))
    assert first.person.person_id != other.person.person_id
    async with door_at(tmp_path, hall) as door:
        back = await door.admit(Hello(1, token=first.token))
        assert back.person == first.person
        assert back.token == ""


async def test_a_token_is_kept_as_a_hash_in_a_file_for_its_owner_alone(tmp_path):
    async with door_at(tmp_path) as door:
        admitted = await door.admit(Hello(1, code="LAMP 14", name="Noor"))
        key = await door.owner_key()
    for file in tmp_path.iterdir():
        assert admitted.token.encode() not in file.read_bytes()
        assert key.encode() not in file.read_bytes()
    assert (tmp_path / "access.db").stat().st_mode & 0o077 == 0


async def test_the_owner_key_is_made_once_and_opens_consoles(tmp_path):
    async with door_at(tmp_path) as door:
        key = await door.owner_key()
        assert key
        assert await door.owner_key() == ""
        host = await door.admit(Hello(1, role="crew", key=key, name="Lena", show="s1"))
        assert (host.role, host.seat, host.show_id) == ("crew", "host", "s1")
        back = Hello(1, token=host.token, seat="producer")
        admitted = await door.admit(back)
        assert (admitted.role, admitted.seat, admitted.show_id) == ("crew", "producer", "s2")
        renewed = await door.owner_key_renew()
        with pytest.raises(Refused, match="bad_key"):
            await door.admit(Hello(1, role="crew", key=key, name="Eve"))
        assert await door.admit(Hello(1, role="crew", key=renewed, name="Ana"))
        assert await door.admit(back)


async def test_a_screen_comes_in_by_its_code_and_needs_no_name(tmp_path):
    async with door_at(tmp_path) as door:
        admitted = await door.admit(Hello(1, role="screen", code="304118", region="Oslo"))
        assert (admitted.role, admitted.person.name) == ("screen", "Oslo")
        nameless = await door.admit(Hello(1, role="screen", code="304 118"))
        assert nameless.person.name == "Screen"


@pytest.mark.parametrize(
    ("hello", "code"),
    [
        (Hello(1, code="LAMP 15", name="Noor"), "bad_code"),
        (Hello(1, code="", name="Noor"), "bad_code"),
        (Hello(1, code="LAMP 14"), "name_needed"),
        (Hello(1, code="LAMP 14", name="a\u202eb"), "mirrored_text"),
        (Hello(1, code="LAMP 14", name="x" * 61), "too_long"),
        (Hello(1, role="crew", key="guess", name="Eve"), "bad_key"),
        (Hello(1, role="crew", key="", name="Eve"), "bad_key"),
        (Hello(1, role="screen", code="LAMP 14"), "bad_code"),
        (Hello(1, token="stolen"), "bad_code"),
    ],
)
async def test_everybody_else_stays_outside(tmp_path, hello, code):
    hall = Hall()
    async with door_at(tmp_path, hall) as door:
        with pytest.raises(Refused, match=code):
            await door.admit(hello)
        assert hall.house.people == {}


async def test_the_crew_may_not_open_a_show_that_is_not_there(tmp_path):
    async with door_at(tmp_path) as door:
        key = await door.owner_key()
        with pytest.raises(Refused, match="no_such_show"):
            await door.admit(Hello(1, role="crew", key=key, name="Lena", show="s9"))


async def test_who_guesses_codes_must_wait_and_others_need_not(tmp_path):
    hall = Hall()
    async with door_at(tmp_path, hall) as door:
        inside = await door.admit(Hello(1, code="LAMP 14", name="Noor"), "10.0.0.1")
        for _ in range(WRONG_CODES):
            with pytest.raises(Refused):
                await door.admit(Hello(1, code="guess", name="Eve"), "10.0.0.1")
        with pytest.raises(Refused, match="too_fast") as refusal:
            await door.admit(Hello(1, code="LAMP 14", name="Eve"), "10.0.0.1")
        assert refusal.value.wait_ms == WRONG_WITHIN_MS
        with pytest.raises(Refused, match="too_fast"):
            door.invited("LAMP 14", "10.0.0.1")
        assert await door.admit(Hello(1, token=inside.token), "10.0.0.1")
        assert await door.admit(Hello(1, code="LAMP 14", name="Bram"), "10.0.0.2")
        hall.time += WRONG_WITHIN_MS
        assert await door.admit(Hello(1, code="LAMP 14", name="Eve"), "10.0.0.1")


@pytest.mark.parametrize(
    ("address", "forwarded", "counted"),
    [
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["10.9.9.9"], "10.0.0.1"),
        ("127.0.0.1", ["10.9.9.9, 10.0.0.7"], "10.0.0.7"),
        ("::1", ["spoofed", "10.0.0.7"], "10.0.0.7"),
        ("::ffff:10.0.0.1", [], "10.0.0.1"),
        ("2001:db8:1:2:3:4:5:6", [], "2001:db8:1:2::/64"),
        ("127.0.0.1", ["no address"], "no address"),
        ("", [], ""),
    ],
)
def test_wrong_codes_count_against_where_somebody_comes_from(address, forwarded, counted):
    assert peer(address, forwarded) == counted


async def test_a_forgotten_device_is_outside(tmp_path):
    async with door_at(tmp_path) as door:
        admitted = await door.admit(Hello(1, code="LAMP 14", name="Noor"))
        await door.leave(admitted.token)
        with pytest.raises(Refused, match="bad_code"):
            await door.admit(Hello(1, token=admitted.token))


async def test_a_house_full_of_people_comes_in_at_once(tmp_path):
    hall = Hall()
    async with door_at(tmp_path, hall) as door:
        hellos = [Hello(1, code="LAMP 14", name=f"Person {n}") for n in range(300)]
        admitted = await asyncio.gather(*map(door.admit, hellos))
    assert len({a.token for a in admitted}) == 300
    with sqlite3.connect(tmp_path / "access.db") as db:
        assert db.execute("SELECT count(*) FROM devices").fetchone() == (300,)
    db.close()


async def test_a_token_that_cannot_be_kept_is_not_given(tmp_path):
    hall = Hall()
    async with door_at(tmp_path, hall) as door:
        with sqlite3.connect(tmp_path / "access.db") as db:
            db.execute("ALTER TABLE devices RENAME TO elsewhere")
        db.close()
        with pytest.raises(Unavailable):
            await door.admit(Hello(1, code="LAMP 14", name="Noor"))
        assert hall.house.people == {}


def test_codes_are_fresh_and_easy_to_say():
    dice, taken = random.Random(1), set()
    for _ in range(500):
        code = fresh_join_code(dice, taken)
        assert spelled(code) not in {spelled(c) for c in taken}
        taken.add(code)
    assert all(len(fresh_screen_code(dice)) == 7 for _ in range(50))


def test_a_ticket_is_good_once_for_two_minutes():
    now = [0]
    tickets = Tickets(lambda: now[0], random.Random(1))
    ticket, other = tickets.issue("noor"), tickets.issue("bram")
    assert tickets.redeem(ticket) == "noor"
    assert tickets.redeem(ticket) == ""
    now[0] = GOOD_FOR_MS
    assert tickets.redeem(other) == ""
    many = [tickets.issue("noor") for _ in range(PER_PERSON + 1)]
    assert [bool(tickets.redeem(t)) for t in many] == [False] + [True] * PER_PERSON
