"""What one reader does costs the others nothing, and nobody sees what is not for them."""

import asyncio
import json
import socket
import struct
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import ConnectionClosed

from tests.helpers.plain_client import PlainClient, new_key
from tests.helpers.running_house import RunningHouse, running_house

__all__ = ["running_house"]


async def closed(client: PlainClient) -> int:
    with pytest.raises(ConnectionClosed):
        await client.until(lambda _: False)
    return client.connection.close_code or 0


class StalledReader:
    """Joins by hand over a bare socket with a small buffer, then reads nothing any more."""

    def __init__(self, house: RunningHouse) -> None:
        at = urlsplit(house.url)
        self.raw = socket.socket()
        self.raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.raw.settimeout(5)
        self.raw.connect((at.hostname, at.port))
        self.raw.sendall(
            b"GET /v1 HTTP/1.1\r\nHost: house\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        hello = {"kind": "hello", "protocol": 1, "code": house.secret("join code"), "name": "Stil"}
        payload = json.dumps(hello).encode()
        # A mask of zeroes leaves the payload as it is.
        self.raw.sendall(struct.pack("!BBH", 0x81, 0x80 | 126, len(payload)) + bytes(4) + payload)
        assert self.raw.recv(12) == b"HTTP/1.1 101"

    def is_cut_off(self) -> bool:
        """Read what is there; True when the connection is at its end."""
        try:
            while self.raw.recv(65536):
                pass
        except ConnectionResetError:
            return True
        except TimeoutError:
            return False
        return True


async def talk(client: PlainClient, texts: int) -> dict:
    """Post long texts as fast as the paces allow."""
    for number in range(texts):
        reply = await client.do("comment.post", text=f"{number} " + "w" * 490)
        if reply["kind"] == "refused":
            await asyncio.sleep(reply["wait_ms"] / 1000)
    return reply


async def test_a_reader_that_stalls_is_cut_off_and_the_others_miss_nothing(running_house):
    host = await running_house.open_doors()
    stalled = await asyncio.to_thread(StalledReader, running_house)
    people = [await running_house.guest(f"Guest {n}") for n in range(4)]
    reader = await running_house.guest("Reader")
    async with asyncio.timeout(40):
        while await readers_given_up(running_house) == 0:
            await asyncio.gather(*(talk(person, 20) for person in people))
    replies = await asyncio.gather(*(talk(person, 1) for person in people))
    await reader.reach(max(reply.get("seq", 0) for reply in replies))
    assert await asyncio.to_thread(stalled.is_cut_off)
    stalled.raw.close()
    for client in (*people, reader, host):
        await client.leave()


async def readers_given_up(house: RunningHouse) -> float:
    reader, writer = await asyncio.open_connection("127.0.0.1", house.http_port)
    writer.write(b"GET /metrics HTTP/1.0\r\n\r\n")
    lines = (await reader.read()).decode().splitlines()
    writer.close()
    await writer.wait_closed()
    return float(
        next(line.split()[1] for line in lines if line.startswith("applaus_readers_given_up_total"))
    )


async def test_no_public_frame_ever_holds_a_held_comment(running_house):
    host = await running_house.open_doors()
    noor, emil = await running_house.guest("Noor"), await running_house.guest("Emil")
    screen = await running_house.screen()
    assert (await host.do("wall.set_mode", mode="held"))["kind"] == "accepted"
    secret = "nobody may read this 4f21"
    key = new_key()
    held = await noor.do("comment.post", key=key, text=secret)
    assert held["kind"] == "accepted"
    assert (await host.do("comment.hide", comment_id=key, reason="told"))["kind"] == "accepted"
    late = await running_house.guest("Late")
    assert (await host.do("wall.set_mode", mode="open"))["kind"] == "accepted"
    end = await emil.do("comment.post", text="the end")
    outsiders = (emil, screen, late)
    for client in (noor, host, *outsiders):
        await client.reach(end["seq"])
    for client in outsiders:
        assert secret not in json.dumps(client.frames)
        assert key not in json.dumps(client.frames)
    assert "comment.held" in noor.kinds
    assert "comment.hidden" in noor.kinds
    assert "comment.held" in host.kinds
    for client in (noor, host, *outsiders):
        await client.leave()


async def test_a_personal_event_leaves_no_gap_for_its_person(running_house):
    host = await running_house.open_doors()
    noor, emil = await running_house.guest("Noor"), await running_house.guest("Emil")
    await host.do("wall.set_mode", mode="held")
    for number in range(5):
        await noor.do("comment.post", text=f"held {number}")
        last = await host.do("segment.add", title=f"part {number}")
        for client in (noor, emil, host):
            await client.reach(last["seq"])
    for client in (noor, emil, host):
        await client.leave()


async def test_who_joins_in_the_middle_of_a_burst_is_whole(running_house):
    host = await running_house.open_doors()
    people = [await running_house.guest(f"Guest {n}") for n in range(3)]

    async def chatter(person: PlainClient) -> int:
        replies = [await person.do("comment.post", text=f"{n}") for n in range(25)]
        return max(reply.get("seq", 0) for reply in replies)

    async def late(number: int) -> PlainClient:
        return await running_house.guest(f"Late {number}")

    talking = [asyncio.create_task(chatter(person)) for person in people]
    joined = await asyncio.gather(*(late(number) for number in range(12)))
    end = max(await asyncio.gather(*talking))
    for client in joined:
        await client.reach(end)
        assert len(client.wall) == 75
    for client in (*joined, *people, host):
        await client.leave()


async def test_the_gauge_tells_who_is_here_and_what_they_gave(running_house):
    host = await running_house.open_doors()
    noor = await running_house.guest("Noor", "Groningen")
    emil = await running_house.guest("Emil", "Bergen")
    screen = await running_house.screen("Canteen")
    key = new_key()
    await noor.do("comment.post", key=key, text="Hello")
    assert (await emil.do("comment.applaud", comment_id=key))["kind"] == "accepted"
    assert (await emil.do("reaction.send", counts={"clap": 3}))["kind"] == "accepted"
    sums = {"clap": 0, "applause": 0}
    while sums["clap"] < 3 or sums["applause"] < 1:
        gauge = await noor.next("gauge")
        sums["clap"] += gauge.get("reactions", {}).get("clap", 0)
        sums["applause"] = gauge.get("applause", {}).get(key, sums["applause"])
    gauges = [frame for frame in noor.frames if frame["kind"] == "gauge"]
    here = [gauge["here"] for gauge in gauges if "here" in gauge][-1]
    assert {entry["region"]: entry["count"] for entry in here} == {"Groningen": 1, "Bergen": 1}
    assert gauges[-1]["viewers"] == 2
    assert not any("screens" in gauge for gauge in gauges)
    assert (await screen.do("screen.report", shows="video", frame_age_ms=40))["kind"] == "accepted"
    seen = await host.until(lambda f: any(s.get("shows") == "video" for s in f.get("screens", ())))
    assert seen["screens"][0]["name"] == "Canteen"
    for client in (noor, emil, screen, host):
        await client.leave()


async def test_screens_come_back_for_a_new_pin(running_house):
    host = await running_house.host()
    screen = await running_house.screen()
    assert (await host.do("screens.set_pin", pin="4711"))["kind"] == "accepted"
    assert await closed(screen) == 4000
    back = await screen.come_back(running_house.url)
    assert back.welcome["pin_proof"]
    assert "4711" not in json.dumps(back.welcome)
    answer = await back.ask("screen.unlock", pin="4711")
    assert answer["answer"] == {"result": "unlocked", "right": True}
    assert not host.welcome.get("pin_set")
    returned = await host.come_back(running_house.url)
    assert returned.welcome["pin_set"]
    assert "pin_proof" not in returned.welcome
    await back.leave()
    await returned.leave()


async def test_employees_and_screens_follow_the_house_to_another_show(running_house):
    host = await running_house.host()
    noor, screen = await running_house.guest(), await running_house.screen()
    key = new_key()
    await host.do("show.create", key=key, plan={"title": "The second evening"})
    assert (await host.do("show.choose", show_id=key))["kind"] == "accepted"
    for client in (noor, screen):
        snapshot = await client.next("snapshot")
        assert snapshot["shared"]["room"]["show_id"] == key
    assert not [f for f in host.frames[3:] if f["kind"] == "snapshot"]
    await host.leave()
    host = await PlainClient.join(running_house.url, token=host.token, show=key)
    last = await host.do("segment.add", title="Opening")
    for client in (noor, screen, host):
        await client.reach(last["seq"])
    for client in (noor, screen, host):
        await client.leave()


async def test_a_token_that_comes_in_again_replaces_the_older_connection(running_house):
    noor = await running_house.guest()
    again = await PlainClient.join(running_house.url, token=noor.token)
    assert await closed(noor) == 4105
    assert again.welcome["you"] == noor.welcome["you"]
    await again.leave()


async def test_told_to_stop_the_server_sends_everybody_off_and_ends_with_0(running_house):
    noor = await running_house.guest()
    begun = asyncio.get_running_loop().time()
    leaving = asyncio.create_task(closed(noor))
    assert await running_house.stop() == 0
    assert asyncio.get_running_loop().time() - begun < 5
    assert await leaving == 1001
    assert json.loads(noor.connection.close_reason or "{}")["retry_after"] >= 1


async def test_applause_given_while_somebody_was_away_is_there_after_coming_back(running_house):
    host = await running_house.open_doors()
    sofie = await running_house.guest("Sofie")
    yusuf = await running_house.guest("Yusuf")
    said = await sofie.do("comment.post", text="Every lamp burns")
    assert said["kind"] == "accepted"
    released = await host.event("comment.released")
    comment_id = released["comment"]["comment_id"]
    await yusuf.reach(said["seq"])
    await yusuf.leave()
    assert (await host.do("comment.applaud", comment_id=comment_id))["kind"] == "accepted"
    await sofie.until(lambda f: f["kind"] == "gauge" and comment_id in f.get("applause", {}))
    back = await yusuf.come_back(running_house.url)
    sums = await back.until(lambda f: f["kind"] == "gauge" and f.get("applause"))
    assert sums["applause"] == {comment_id: 1}
