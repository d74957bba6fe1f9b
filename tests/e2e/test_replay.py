"""An evening played by plain clients on a real server, and watched again when it is over."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from aiohttp import ClientSession

from desktop.session.replay import Replay
from desktop.session.view import View
from showserver.domain import room as rooms
from showserver.domain.room import Room
from showserver.wire import codec
from showserver.wire.frames import Events, Snapshot
from tests.helpers.plain_client import Json, PlainClient, new_key
from tests.helpers.running_house import RunningHouse
from tests.helpers.scrubbed import Standing, scrubbed, standing

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(90)]

COLLEAGUES = [{"name": "Ingrid Solheim"}]


def rooms_seen(client: PlainClient) -> list[tuple[int, Room]]:
    """What stood in the show after each event that a client was told of, and when."""
    seen: list[tuple[int, Room]] = []
    room = Room("")
    for sent in client.frames:
        match codec.decode_frame(msgspec.json.encode(sent)):
            case Snapshot(shared=shared):
                room = shared.room
            case Events(news=news):
                for item in news:
                    event = codec.decode_event(item)
                    assert event is not None
                    room = rooms.evolve(room, item.at, event)
                    seen.append((item.at, room))
    return seen


async def watched(house: RunningHouse, client: PlainClient, show_id: str) -> Replay:
    """Fetch a show as any client may, and get it ready."""
    answer = (await client.ask("media.token", show_id=show_id))["answer"]
    address = f"{house.http}/replays/{show_id}.jsonl?token={answer['token']}"
    async with ClientSession() as session, session.get(address) as told:
        assert told.status == 200, await told.text()
        assert told.headers["Content-Encoding"] == "gzip"
        first, *lines = (await told.read()).splitlines()
    head = codec.decode_replay_head(first)
    items = [codec.decode_replay_line(line) for line in lines]
    assert head is not None
    assert None not in items
    replay = Replay(head, [item for item in items if item is not None], View())
    while replay.prepare(100):
        pass
    return replay


async def did(client: PlainClient, kind: str, **fields: object) -> str:
    """Send a command that is accepted; return the id of what it made."""
    key = new_key()
    reply = await client.do(kind, key=key, **fields)
    assert reply["kind"] == "accepted", reply
    return key


async def play(host: PlainClient, noor: PlainClient) -> dict[str, str]:
    """An evening in which much is put on and taken off again; tells the ids."""
    ids = {
        name: await did(noor, "comment.post", text=name) for name in ("kept", "bad", "regretted")
    }
    await did(host, "stage.slate", text="One moment")
    await did(host, "comment.feature", comment_id=ids["bad"], current="slate")
    await did(host, "comment.feature", comment_id=ids["kept"], current=ids["bad"])
    await did(host, "stage.clear", current=ids["kept"])
    await did(noor, "comment.post", text="answers", reply_to=ids["bad"])
    for name in ("first", "declined", "last"):
        ids[name] = await did(noor, "moment.offer", text=name, colleagues=COLLEAGUES)
        await did(host, "moment.accept", moment_id=ids[name])
    await did(host, "moment.move", moment_id=ids["last"], before=ids["declined"])
    on_stage = ""
    for name in ("first", "declined", "last"):
        await did(host, "moment.stage", moment_id=ids[name], current=on_stage)
        on_stage = ids[name]
        ids[f"thanks {name}"] = await did(host, "thanks.give", moment_id=on_stage, words=name)
    await did(host, "thanks.withdraw", thanks_id=ids["thanks last"])
    await did(host, "comment.hide", comment_id=ids["kept"], reason="For a moment")
    await did(host, "comment.release", comment_id=ids["kept"])
    await did(host, "wall.set_mode", mode="held")
    ids["held"] = await did(noor, "comment.post", text="held")
    await did(host, "show.end", show_id=host.show)
    return ids


async def take_off(host: PlainClient, noor: PlainClient, ids: dict[str, str]) -> Standing:
    """What is taken off when it is over; tells what is left."""
    await did(host, "comment.hide", comment_id=ids["bad"], reason="A name")
    await did(noor, "comment.delete", comment_id=ids["regretted"])
    reply = await host.do("moment.decline", moment_id=ids["declined"], note="Too much")
    await host.reach(reply["seq"])
    return standing(rooms_seen(host)[-1][1])


async def test_at_any_time_a_replay_shows_what_a_client_saw_without_what_is_gone(tmp_path: Path):
    house = RunningHouse(tmp_path / "house", "--commands-per-s", "500")
    await house.start()
    try:
        host = await house.open_doors()
        silent, noor = await house.guest("Bram"), await house.guest("Noor")
        await did(host, "show.go_on_air", show_id=host.show)
        ids = await play(host, noor)
        kept = await take_off(host, noor, ids)
        await silent.reach(host.position["seq"])
        replay = await watched(house, silent, host.show)
        times = sorted({at for at, _ in rooms_seen(silent) if at <= replay.head.ends_at})
        assert len(times) > 10
        for at in [*times, *reversed(times), *times[::3]]:
            replay.to(at)
            then = [room for seen_at, room in rooms_seen(silent) if seen_at <= at][-1]
            again = scrubbed(replay.view.room, kept)
            assert again == scrubbed(then, kept)
            assert again.wall == replay.view.room.wall
            assert replay.view.room.stage.slate != "pause" or then.stage.slate == "pause"
        await late_words(house, host, noor, silent, replay)
    finally:
        await house.stop()


async def late_words(
    house: RunningHouse, host: PlainClient, noor: PlainClient, bram: PlainClient, before: Replay
) -> None:
    """What is said and clapped afterwards is there at the next opening, and what is hidden goes."""
    show = host.show
    on_stage = before.moments[0]
    await did(host, "wall.set_mode", mode="open")
    late = await did(bram, "comment.add", show_id=show, at=on_stage.at, text="Seen now")
    await did(bram, "moment.cheer", show_id=show, moment_id=on_stage.moment.moment_id)
    assert (await bram.do("moment.cheer", show_id=show, moment_id=on_stage.moment.moment_id))[
        "code"
    ] == "already_cheered"
    replay = await watched(house, noor, show)
    assert replay.head.late == {on_stage.moment.moment_id: 1}
    replay.to(on_stage.at)
    added = [c for c in replay.comments if c.comment_id == late]
    assert [(c.text, c.at) for c in added] == [("Seen now", on_stage.at)]
    assert added[0].added_at > replay.head.ends_at
    own: Json = (await bram.ask("replay.own", show_id=show))["answer"]["own"]
    assert own["cheered"] == [on_stage.moment.moment_id]
    await did(host, "comment.hide", comment_id=late, show_id=show, reason="Later")
    again = await watched(house, noor, show)
    again.to(again.ends_at)
    assert late not in {c.comment_id for c in again.comments}
    assert all(earlier <= later for (earlier, _), (later, _) in pairwise(again.news))
    await asyncio.gather(*(client.leave() for client in (host, noor, bram)))
