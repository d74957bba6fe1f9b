"""A captioner's tool over HTTP: what is taken, what is answered, and what is kept of it."""

import asyncio
import json
import re
import shlex
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web

from showserver.access.keyring import Keyring, keyring
from showserver.control.studio import Studio
from showserver.domain.captions import KEPT, CaptionSaid
from showserver.domain.refusals import Unavailable
from showserver.domain.shows import EndShow
from showserver.domain.stream import Recording
from showserver.live.captions import Captions, Pace
from tests.helpers.running_house import RunningHouse, running_house
from tests.showserver.control.given import SHOW, START, HandClock, Heard, key, show_at, unsteady

__all__ = ["running_house"]

LADDER = {"text": "What was so funny about that ladder?", "lang": "en"}
README = Path(__file__).parents[3] / "README.md"


class Desk:
    """A captioner's desk: where to send captions, with which token."""

    def __init__(self, studio: Studio, keys: Keyring, url: str, session: ClientSession) -> None:
        self.studio, self.keys, self.url, self.session = studio, keys, url, session
        self.heard = Heard(studio)

    async def send(
        self, body: Any = None, *, token: str | None = None, under: str = ""
    ) -> tuple[int, dict[str, Any]]:
        bearer = {"Authorization": f"Bearer {self.keys.captions.key if token is None else token}"}
        headers = bearer | ({"Idempotency-Key": under} if under else {})
        sent = {"json": body} if isinstance(body, dict) else {"data": body}
        async with self.session.post(f"{self.url}/captions", headers=headers, **sent) as answer:
            return answer.status, await answer.json()

    async def file(self, token: str = "", more: str = "") -> tuple[int, str]:
        token = token or self.keys.media.issue(SHOW, self.studio.now())
        address = f"{self.url}/recordings/{SHOW}.vtt?token={token}{more}"
        async with self.session.get(address) as answer:
            return answer.status, await answer.text()

    @property
    def texts(self) -> list[str]:
        return [caption.text for caption in self.studio.state.rooms[SHOW].captions]


@asynccontextmanager
async def desk_at(folder: Path, journal: Any = None, **more: Any) -> AsyncIterator[Desk]:
    async with show_at(folder, journal=journal, **more) as studio, ClientSession() as session:
        keys = keyring(folder)
        app = web.Application()
        app.add_routes(Captions(studio, keys).routes())
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield Desk(studio, keys, f"http://127.0.0.1:{runner.addresses[0][1]}", session)
        finally:
            await runner.cleanup()


async def test_a_caption_is_durable_with_a_position_and_an_id(tmp_path):
    async with desk_at(tmp_path) as desk:
        status, told = await desk.send(LADDER | {"ago_ms": 1200})
        record = await desk.heard.kind(CaptionSaid)
        assert (status, told) == (
            200,
            {"accepted": 1, "seq": record.seq, "ids": [record.event.caption.caption_id]},
        )
        assert record.event.caption.at == START - 1200
        assert (record.person_id, desk.texts) == ("captions", [LADDER["text"]])


async def test_several_captions_come_one_a_line(tmp_path):
    async with desk_at(tmp_path) as desk:
        body = f'{{"text":"One","id":"1"}}\n\n{{"text":"Two","id":"2","at":{START + 500}}}\n'
        assert (await desk.send(body))[1]["ids"] == ["1", "2"]
        assert desk.texts == ["One", "Two"]
        assert (await desk.send('{\n  "text": "On many\\nlines"\n}'))[0] == 200


async def test_the_same_id_corrects_and_an_empty_text_takes_back(tmp_path):
    clock = HandClock()
    async with desk_at(tmp_path, clock=clock) as desk:
        await desk.send({"text": "What a bladder", "id": "7"})
        clock.advance(1000)
        for n in range(KEPT):
            await desk.send({"text": f"Line {n}", "id": f"n{n}"})
        assert (await desk.send({"text": "What a ladder", "id": "7"}))[0] == 200
        assert "What a ladder" not in desk.texts
        assert (await desk.send({"text": "", "id": "n7"}))[0] == 200
        said = {c.caption_id: c.text for c in await desk.studio.captions(SHOW)}
        assert (said["7"], said["n7"]) == ("What a ladder", "")
        assert (await desk.send({"text": "", "id": "new"}))[1]["code"] == "empty"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "Expected a JSON object with text"),
        (b"\xff\xfe", "Expected a JSON object with text"),
        (b"[" * 5000, "Expected a JSON object with text"),
        ({"words": "x"}, "unknown field `words`"),
        ({"text": 1}, "Expected `str`, got `int`"),
        ({"text": "x", "at": "now"}, "Expected `int`, got `str`"),
        ({"text": "x", "at": 1, "ago_ms": 1}, "Expected at or ago_ms, got both"),
        ({"text": "x" * 161}, "at most 160 graphemes and 640 bytes, got 161 and 161"),
        ({"text": "\udc80" * 200}, ""),
        ({"text": "x", "lang": "Dutch"}, "Expected a language tag, such as nl or en-GB."),
        ({"text": "x", "at": 5}, f"Expected at of at least {START - 60_000}, got 5."),
        ({"text": "x", "ago_ms": 90_000}, "got ago_ms 90000"),
        ({"text": "x", "at": 10**30}, ""),
        ({"text": "x", "lasts_ms": -5}, "Expected lasts_ms of at least 0, got -5."),
    ],
    ids=range(14),
)
async def test_what_was_expected_and_what_came_is_said(tmp_path, body, message):
    async with desk_at(tmp_path) as desk:
        status, told = await desk.send(body)
        assert status == 400
        assert message in told["message"]
        assert desk.texts == []


async def test_the_line_that_was_not_taken_is_named(tmp_path):
    async with desk_at(tmp_path) as desk:
        status, told = await desk.send('{"text":"One"}\n{"text":"\\u0007"}\n{"text":"Three"}')
        assert (status, told["line"], told["accepted"]) == (400, 2, 1)
        assert desk.texts == ["One"]
        status, told = await desk.send('{"text":"One"}\nTwo')
        assert (status, told["code"], told["line"]) == (400, "bad_frame", 2)
        assert desk.texts == ["One"]


async def test_only_the_token_opens_and_only_the_newest(tmp_path):
    async with desk_at(tmp_path) as desk:
        async with desk.session.post(f"{desk.url}/captions", json=LADDER) as answer:
            assert (answer.status, answer.headers["WWW-Authenticate"]) == (401, "Bearer")
        assert (await desk.send(LADDER, token=""))[0] == 401
        assert (await desk.send(LADDER, token="guessed"))[1]["code"] == "bad_token"
        old = desk.keys.captions.key
        desk.keys.captions.renew()
        assert (await desk.send(LADDER, token=old))[0] == 403
        assert (await desk.send(LADDER))[0] == 200


async def test_without_a_show_on_the_air_nothing_is_taken(tmp_path):
    async with desk_at(tmp_path, on_air=False) as desk:
        status, told = await desk.send(LADDER)
        assert (status, told["code"]) == (409, "not_on_air")


@pytest.mark.parametrize(
    "body", [b'{"text":"' + b"x" * 70_000, '{"text":"x"}\n' * 51], ids=["bytes", "lines"]
)
async def test_too_much_at_once_is_not_taken(tmp_path, body):
    async with desk_at(tmp_path) as desk:
        status, told = await desk.send(body)
        assert (status, told["code"]) == (413, "too_many")


async def test_too_fast_is_told_with_the_time_to_wait(tmp_path):
    async with desk_at(tmp_path) as desk:
        body = "\n".join(f'{{"text":"Line {n}"}}' for n in range(50))
        assert (await desk.send(body))[1]["accepted"] == 50
        async with desk.session.post(
            f"{desk.url}/captions",
            data=body,
            headers={"Authorization": f"Bearer {desk.keys.captions.key}"},
        ) as answer:
            told = await answer.json()
            assert (answer.status, told["code"]) == (429, "too_fast")
            assert 0 < told["wait_ms"] <= 5000
            assert 1 <= int(answer.headers["Retry-After"]) <= 5


def test_fifty_a_second_are_held_to_ten():
    pace = Pace()
    taken = sum(pace.take(1, 100 + n / 50) == 0 for n in range(50 * 60))
    assert 50 + 10 * 59 <= taken <= 50 + 10 * 60
    assert len([1 for _ in range(9) if pace.take(50, 160) == 0]) == 0
    assert pace.take(50, 165) == 0


async def test_a_flood_leaves_the_room_as_small_as_it_was(tmp_path):
    async with desk_at(tmp_path) as desk:
        answers = await asyncio.gather(*(desk.send({"text": f"Line {n}"}) for n in range(200)))
        assert {status for status, _ in answers} == {200, 429}
        assert len(desk.texts) == KEPT


async def test_what_is_unknown_is_sent_again_under_the_same_key_and_happens_once(tmp_path):
    journal = unsteady(tmp_path)
    async with desk_at(tmp_path, journal) as desk:
        journal.fails, journal.stores_it_all_the_same = Unavailable("storage_full"), True
        status, told = await desk.send(LADDER, under="line 12")
        assert (status, told["code"], told["reason"]) == (
            503, "journal_unavailable", "storage_full",
        )  # fmt: skip
        assert "same Idempotency-Key" in told["message"]
        journal.fails = None
        first = await desk.send(LADDER, under="line 12")
        assert first[0] == 200
        assert await desk.send(LADDER, under="line 12") == first
        assert desk.texts == [LADDER["text"]]
        assert (await desk.send(LADDER, under="x" * 201))[0] == 400


async def test_the_file_beside_the_recording_shows_what_holds_now(tmp_path):
    async with desk_at(tmp_path) as desk:
        assert await desk.file() == (404, "There is no recording of this show yet.\n")
        await desk.send({"text": "Hoe kwam die ladder door de sneeuw?", "lang": "nl", "id": "a"})
        await desk.send({"text": "<b>How</b>", "lang": "en", "id": "b"})
        await desk.studio.submit("priya", SHOW, EndShow(ref=1, key=key(), show_id=SHOW))
        film = Recording(f"/recordings/{SHOW}.mp4", START - 10_000, 60_000)
        await desk.studio.recorded(SHOW, film)
        status, written = await desk.file()
        assert status == 200
        assert "00:00:10.000 --> 00:00:12.275\nHoe kwam die ladder door de sneeuw?\n" in written
        assert "&lt;b&gt;How&lt;/b&gt;" in written
        assert "How" not in (await desk.file(more="&lang=nl"))[1]
        assert (await desk.file("guessed"))[0] == 403
        other = desk.keys.media.issue("show-2", desk.studio.now())
        assert (await desk.file(other))[0] == 403


async def test_the_file_of_a_long_evening_does_not_hold_up_the_show(tmp_path, monkeypatch):
    async with desk_at(tmp_path) as desk:
        await desk.send(LADDER)
        await desk.studio.submit("priya", SHOW, EndShow(ref=1, key=key(), show_id=SHOW))
        await desk.studio.recorded(SHOW, Recording("/recordings/x.mp4", START, 60_000))
        loop, turns = asyncio.get_running_loop(), list[int]()

        async def turn() -> None:
            turns.append(1)

        def slow(*asked: Any) -> str:
            asyncio.run_coroutine_threadsafe(turn(), loop).result(10)
            return "WEBVTT"

        monkeypatch.setattr("showserver.live.captions.webvtt", slow)
        assert await desk.file() == (200, "WEBVTT")
        assert turns == [1]


async def test_captions_outlive_a_restart_and_time_does_not_run_back(tmp_path):
    async with desk_at(tmp_path) as desk:
        await desk.send(LADDER | {"id": "7"})
    async with desk_at(tmp_path, clock=HandClock(START + 5000)) as desk:
        assert desk.texts == [LADDER["text"]]
        await desk.send({"text": "What a ladder", "id": "7"})
        (caption,) = desk.studio.state.rooms[SHOW].captions
        assert (caption.at, caption.text, caption.lang) == (START, "What a ladder", "en")


async def test_the_line_of_the_readme_reaches_everybody(running_house: RunningHouse):
    host = await running_house.open_doors()
    assert (await host.do("show.go_on_air", show_id=host.show))["kind"] == "accepted"
    guest = await running_house.guest()
    key = (await host.ask("caption.key"))["answer"]["key"]
    (line,) = re.findall(r"^curl .*?/captions(?:.*\\\n)*.*$", README.read_text(), re.MULTILINE)
    line = line.replace("http://studio.example:8711", running_house.http)
    command = shlex.split(line.replace("CAPTION_TOKEN", key).replace("\\\n", " "))
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True)
    assert '"accepted": 1' in done.stdout
    assert (await guest.event("caption.said"))["caption"]["text"].startswith("What was so funny")
    assert (await guest.ask("caption.key"))["kind"] == "refused"
    for client in (host, guest):
        await client.leave()


async def test_who_comes_back_and_who_comes_late_get_what_was_said(running_house: RunningHouse):
    host = await running_house.open_doors()
    await host.do("show.go_on_air", show_id=host.show)
    guest = await running_house.guest()
    await guest.leave()
    said = await host.do("caption.say", text="What a ladder", lang="en")
    await host.reach(said["seq"])
    back = await guest.come_back(running_house.url)
    assert "caption.said" in back.kinds
    late = await running_house.guest("Bram")
    snapshot = next(frame for frame in late.frames if frame["kind"] == "snapshot")
    (caption,) = snapshot["shared"]["room"]["captions"]
    assert caption["text"] == "What a ladder"
    for client in (host, back, late):
        await client.leave()


async def test_a_show_watched_again_has_what_stands_at_the_time_it_was_said(
    running_house: RunningHouse,
):
    host = await running_house.open_doors()
    await host.do("show.go_on_air", show_id=host.show)
    for number, (caption_id, text) in enumerate(
        [("a", "What a bladder"), ("b", "<cough>"), ("a", "What a ladder"), ("b", "")]
    ):
        said = {"text": text, "caption_id": caption_id, "lasts_ms": 1000 + number}
        answer = await host.do("caption.say", **said)
        assert answer["kind"] == "accepted"
    await host.reach(answer["seq"])
    events = [news["event"] for frame in host.frames for news in frame.get("news", ())]
    first = next(event for event in events if event["kind"] == "caption.said")
    await host.do("show.end", show_id=host.show)
    token = (await host.ask("media.token"))["answer"]["token"]
    address = f"{running_house.http}/replays/{host.show}.jsonl?token={token}"
    async with ClientSession() as session, session.get(address) as answer:
        lines = [json.loads(line) for line in (await answer.text()).splitlines()[1:]]
    (line,) = [line for line in lines if line["event"]["kind"] == "caption.said"]
    assert (line["event"]["caption"]["text"], line["at"]) == (
        "What a ladder", first["caption"]["at"],
    )  # fmt: skip
    await host.leave()
