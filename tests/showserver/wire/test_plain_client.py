"""Somebody with nothing but the protocol's page joins, posts and resumes."""

import ast
from pathlib import Path

from tests.helpers import plain_client
from tests.helpers.plain_client import PlainClient, new_key
from tests.helpers.running_house import RunningHouse, running_house

__all__ = ["running_house"]


def test_the_plain_client_knows_nothing_of_the_product():
    tree = ast.parse(Path(plain_client.__file__).read_text(encoding="utf-8"))
    imported = {
        name.name if isinstance(node, ast.Import) else str(node.module)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    assert not [name for name in imported if name.startswith(("showserver", "desktop", "tests"))]


async def test_a_guest_posts_and_everybody_reads_it(running_house: RunningHouse):
    host = await running_house.open_doors()
    noor, emil = await running_house.guest("Noor"), await running_house.guest("Emil")
    key = new_key()
    reply = await noor.do("comment.post", key=key, text="Good evening from the quay! 👋")
    assert reply["kind"] == "accepted"
    for client in (noor, emil, host):
        await client.reach(reply["seq"])
        assert client.wall == ["Good evening from the quay! 👋"]
    for client in (noor, emil, host):
        await client.leave()


async def test_the_same_key_is_the_same_effect_on_any_connection(running_house: RunningHouse):
    host = await running_house.open_doors()
    noor = await running_house.guest()
    key = new_key()
    first = await noor.do("comment.post", key=key, text="Only once")
    await noor.reach(first["seq"])
    back = await noor.come_back(running_house.url)
    second = await back.do("comment.post", key=key, text="Only once")
    assert second["seq"] == first["seq"]
    end = await back.do("comment.post", text="And another")
    await back.reach(end["seq"])
    assert back.wall == ["Only once", "And another"]
    await back.leave()
    await host.leave()


async def test_who_comes_back_gets_what_was_missed_and_nothing_twice(running_house: RunningHouse):
    host = await running_house.open_doors()
    noor, emil = await running_house.guest("Noor"), await running_house.guest("Emil")
    seen = await emil.do("comment.post", text="before")
    await noor.reach(seen["seq"])
    await noor.leave()
    for number in range(12):
        last = await emil.do("comment.post", text=f"meanwhile {number}")
    back = await noor.come_back(running_house.url)
    assert back.welcome["resuming"]
    await back.reach(last["seq"])
    assert back.wall == ["before", *(f"meanwhile {number}" for number in range(12))]
    for client in (back, emil, host):
        await client.leave()


async def test_a_restart_of_the_server_is_only_a_longer_absence(running_house: RunningHouse):
    host = await running_house.open_doors()
    noor = await running_house.guest()
    first = await noor.do("comment.post", text="before the restart")
    await noor.reach(first["seq"])
    await running_house.kill()
    await running_house.start()
    back = await noor.come_back(running_house.url)
    assert back.welcome["resuming"]
    second = await back.do("comment.post", text="after it")
    await back.reach(second["seq"])
    assert back.wall == ["before the restart", "after it"]
    await back.leave()
    await noor.leave()
    await host.leave()


async def test_a_position_of_another_journal_gets_a_snapshot(running_house: RunningHouse):
    noor = await running_house.guest()
    await noor.leave()
    back = await PlainClient.join(
        running_house.url, token=noor.token, position={"journal": "another", "seq": 3}
    )
    assert not back.welcome.get("resuming")
    assert back.welcome["you"] == noor.welcome["you"]
    await back.leave()
