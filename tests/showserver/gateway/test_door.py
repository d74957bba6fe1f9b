"""The door: everybody learns that this is Applaus, the invited what evening waits behind it."""

import json
from typing import Any

import aiohttp
import pytest

from showserver.access.door import WRONG_CODES
from showserver.domain.people import Person
from showserver.gateway.porter import PLACES, portrait_of, used_most
from tests.helpers.running_house import RunningHouse, running_house

__all__ = ["running_house"]

STRANGERS = {"applaus": True, "protocol": 1}


async def read(base: str, code: str = "") -> tuple[int, Any]:
    """Ask for the doorplate."""
    async with (
        aiohttp.ClientSession() as browser,
        browser.get(f"{base}/door", params={"code": code} if code else {}) as answer,
    ):
        assert answer.headers["Content-Type"].startswith("application/json")
        assert answer.headers["Cache-Control"] == "no-store"
        return answer.status, json.loads(await answer.read())


def bases(house: RunningHouse) -> dict[str, dict[str, Any]]:
    """Both ports of a house, and what a stranger reads there: of the pages, where to go on."""
    return {
        f"http://127.0.0.1:{house.port}": STRANGERS,
        house.http: STRANGERS | {"port": house.port},
    }


async def test_strangers_learn_that_it_is_applaus_and_no_more(running_house: RunningHouse) -> None:
    for base, strangers in bases(running_house).items():
        assert await read(base) == (200, strangers)
        assert await read(base, "LAMP 00") == (200, strangers)
        assert await read(base, "' OR 1=1 --" * 40) == (200, strangers)


async def test_the_invited_read_who_waits_and_where_colleagues_are(
    running_house: RunningHouse,
) -> None:
    host = await running_house.open_doors()
    noor = await running_house.guest("Noor", "Groningen")
    emil = await running_house.guest("Emil", "Bergen")
    for guest, region, team in ((noor, "Groningen", "Lights"), (emil, "Bergen", "Lights")):
        fields = {"name": guest.welcome["you"]["name"], "region": region, "team": team}
        assert (await guest.do("person.change", **fields))["kind"] == "accepted"
    plan = {"title": "The evening", "host": "Hetty", "greeting": "Good to have you."}
    await host.do("show.edit", show_id=host.show, plan=plan)
    code = running_house.secret("join code").lower().replace(" ", "-")
    for base, strangers in bases(running_house).items():
        status, plate = await read(base, code)
        assert status == 200
        assert plate == strangers | plan | {
            "phase": "doors",
            "inside": 2,
            "regions": ["Bergen", "Groningen"],
            "teams": ["Lights"],
            "media_port": running_house.http_port,
        }
    for client in (host, noor, emil):
        await client.leave()


async def test_who_guesses_at_the_door_must_wait_for_right_codes_too(
    running_house: RunningHouse,
) -> None:
    ports = list(bases(running_house).items())
    for n in range(WRONG_CODES):
        base, strangers = ports[n % 2]
        assert await read(base, f"GUESS{n}") == (200, strangers)
    for base, strangers in ports:
        assert await read(base, running_house.secret("join code")) == (429, strangers)
        assert await read(base, "GUESS") == (429, strangers)
        assert await read(base) == (200, strangers)


@pytest.mark.parametrize(("name", "picture"), [("hetty", "h.jpg"), ("Noor", ""), ("Nobody", "")])
def test_the_portrait_is_of_the_crew_alone(name: str, picture: str) -> None:
    people = (
        Person("1", "Hetty", role="crew", picture="h.jpg"),
        Person("2", "Noor", picture="n.jpg"),
    )
    assert portrait_of(name, people) == picture


def test_places_are_the_most_used_and_a_team_of_one_is_left_out() -> None:
    assert used_most(["b", "a", "", "b", "C"]) == ("a", "b", "C")
    assert used_most(["b", "a", "b"], 2) == ("b",)
    assert len(used_most(str(n) for n in range(100))) == PLACES
