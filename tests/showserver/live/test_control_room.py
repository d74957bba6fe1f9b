"""What the crew hears of the picture, over a real studio."""

from pathlib import Path

import pytest

from showserver.access.keyring import keyring
from showserver.control.clock import SystemClock
from showserver.domain.stage import Stage
from showserver.domain.stream import MuteStream
from showserver.live.control_room import ControlRoom, RtmpPort
from showserver.live.health import Finding
from showserver.live.outlets import Limits
from showserver.live.publisher import BadKey, Ended
from showserver.live.rtmp.places import PlainOnPublicAddress
from tests.showserver.control.given import SHOW, key, show_at
from tests.showserver.live.given import made, until


async def test_the_show_follows_its_picture_and_the_slate_comes_by_itself(tmp_path: Path):
    async with show_at(tmp_path, SystemClock()) as studio:
        keys = keyring(tmp_path)
        live = ControlRoom(studio, keys, tmp_path, Limits(), slate="One moment")
        async with live.open():
            health = studio.stream(SHOW)
            assert (health.publishing, health.disk) == (False, "enough")
            assert health.disk_free > 0
            with pytest.raises(BadKey):
                live.ingest.begin("guessed", "somebody")
            assert studio.stream(SHOW).wrong_key
            assert studio.stream("another show") is None

            take = live.ingest.begin(keys.stream.key, "camera")
            await take.write(await made(2))
            await until(lambda: studio.state.rooms[SHOW].stream.state == "on")
            health = studio.stream(SHOW)
            assert (health.video, health.width, health.height) == ("H.264", 320, 240)
            await take.end("hung_up")
            await until(lambda: studio.state.rooms[SHOW].stage.slate == "pause")

            take = live.ingest.begin(keys.stream.key, "camera")
            await take.write(await made(2))
            await until(lambda: studio.state.rooms[SHOW].stream.state == "on")
            stage = studio.state.rooms[SHOW].stage
            assert stage == Stage(since=stage.since)


async def test_why_a_publisher_was_turned_away_is_told_after_it_left(tmp_path: Path):
    async with show_at(tmp_path, SystemClock()) as studio:
        keys = keyring(tmp_path)
        live = ControlRoom(studio, keys, tmp_path, Limits(), slate="One moment")
        take = live.ingest.begin(keys.stream.key, "camera")
        with pytest.raises(Ended):
            await take.write(await made(1, codec="flv1"))
        (found,) = studio.stream(SHOW).findings
        assert (found.code, found.name) == ("codec_refused", "H.263")
        assert live.ingest.turned_away == [Finding("codec_refused", name="H.263")]


async def test_the_sound_stays_off_when_the_server_comes_back(tmp_path: Path):
    async with show_at(tmp_path, SystemClock()) as studio:
        live = ControlRoom(studio, keyring(tmp_path), tmp_path, Limits(), slate="")
        await live.show.streamed(SHOW, "came")
        assert not live.show.is_muted(SHOW)
        await studio.submit("priya", SHOW, MuteStream(ref=1, key=key(), muted=True))
        assert live.show.is_muted(SHOW)
    async with show_at(tmp_path, SystemClock()) as studio:
        live = ControlRoom(studio, keyring(tmp_path), tmp_path, Limits(), slate="")
        assert live.show.is_muted(SHOW)
        assert not live.show.is_muted("another show")


async def test_the_key_travels_in_the_open_only_where_that_is_allowed(tmp_path: Path):
    async with show_at(tmp_path, SystemClock()) as studio:
        live = ControlRoom(studio, keyring(tmp_path), tmp_path, Limits(), slate="")
        assert await live.listen("127.0.0.1", RtmpPort()) == 0
        with pytest.raises(PlainOnPublicAddress):
            await live.listen("0.0.0.0", RtmpPort(0))
        async with live.open():
            assert await live.listen("0.0.0.0", RtmpPort(0, insecure=True))
