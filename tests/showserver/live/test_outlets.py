"""Who may watch, who may publish, and what everybody else is told."""

import json
from pathlib import Path

import pytest
from aiohttp import ClientSession

from showserver.access.media_tokens import GOOD_FOR_MS, STEP_MS, BadToken, Life, MediaTokens
from showserver.live.playlist import LINGERS, LISTED, Playlist
from showserver.live.publisher import Ended
from showserver.live.recording import kept_segments
from showserver.live.remux import SegmentDone
from showserver.live.rendition import renditions
from tests.showserver.live.given import BEARER, SHOW, Station, made, publishing, until

NOW = 1_800_000_000_000
TOKENS = MediaTokens(b"secret")


async def answer_of(url: str, **more) -> tuple[int, str]:
    async with ClientSession() as session, session.get(url, **more) as answer:
        return answer.status, await answer.text()


def test_a_token_is_good_for_ten_minutes_and_one_show():
    token = TOKENS.issue(SHOW, NOW)
    TOKENS.check(token, SHOW, NOW)
    TOKENS.check(token, SHOW, NOW + GOOD_FOR_MS - STEP_MS)
    with pytest.raises(BadToken, match="expired"):
        TOKENS.check(token, SHOW, NOW + GOOD_FOR_MS)
    with pytest.raises(BadToken, match="not one for this show"):
        TOKENS.check(token, "show-2", NOW)
    with pytest.raises(BadToken, match="not one for this show"):
        MediaTokens(b"another").check(token, SHOW, NOW)


def test_tokens_may_be_given_a_shorter_life():
    short = MediaTokens(b"secret", Life(good_for_ms=3000, step_ms=1000))
    token = short.issue(SHOW, NOW)
    short.check(token, SHOW, short.surely_until(NOW))
    with pytest.raises(BadToken, match="expired"):
        short.check(token, SHOW, NOW + 3000)


@pytest.mark.parametrize(
    "token", ["", "x", "..", "1.2.3", "-1.x", "f" * 5000, "é.é", "1b7f." + "\N{PILE OF POO}"]
)
def test_rubbish_is_no_token(token):
    with pytest.raises(BadToken):
        TOKENS.check(token, SHOW, NOW)


@pytest.mark.parametrize("path", ["/live/stream.ts", "/live/index.m3u8", f"/recordings/{SHOW}.mp4"])
async def test_without_a_good_token_nothing_is_shown(tmp_path, path):
    async with Station(tmp_path).open() as station:
        status, said = await answer_of(station.url + path)
        assert (status, said) == (403, "A media token is needed: add ?token=… to the address.\n")
        other = station.tokens.issue("show-2", station.show.now())
        status, said = await answer_of(f"{station.url}{path}?token={other}")
        assert (status, said.startswith("This media token is not one")) == (403, True)
        old = station.tokens.issue(SHOW, station.show.now() - 2 * GOOD_FOR_MS)
        status, said = await answer_of(f"{station.url}{path}?token={old}")
        assert (status, said.startswith("This media token has expired")) == (403, True)
        assert (await answer_of(station.at(path)))[0] == 404


@pytest.mark.parametrize("name", ["..%2Findex.jsonl", "index.jsonl", "%2e%2e", "x" * 300])
async def test_a_segment_is_found_by_its_name_alone(tmp_path, name):
    async with Station(tmp_path).open() as station:
        assert (await answer_of(f"{station.url}/live/seg/{name}"))[0] == 404


async def test_who_comes_after_the_last_place_gets_hls(tmp_path):
    async with Station(tmp_path, ts_viewers=0).open() as station, publishing(station):
        await until(lambda: station.show.told == ["came"])
        async with (
            ClientSession() as session,
            session.get(station.at("/live/stream.ts"), allow_redirects=False) as answer,
        ):
            assert answer.status == 307
            assert answer.headers["Location"] == f"index.m3u8?token={station.token}"


async def test_nothing_of_an_address_becomes_a_line_of_a_playlist(tmp_path):
    async with Station(tmp_path, renditions=renditions(tmp_path)).open() as station:
        station.air.playlist = Playlist(tmp_path, 1)
        station.air.playlist.add(SegmentDone("a.ts", NOW, 1000, 1, True))
        status, text = await answer_of(station.at("/live/master.m3u8") + "&x=%0Ahttps://elsewhere")
        assert status == 200
        assert "index.m3u8" in text
        assert not [line for line in text.splitlines() if line.startswith("https:")]


async def test_a_wrong_key_and_a_second_publisher_are_told_so(tmp_path):
    async with Station(tmp_path).open() as station, ClientSession() as session:
        url = f"{station.url}/live/publish"
        async with session.post(url, data=b"FLV") as answer:
            assert (answer.status, await answer.text()) == (
                403,
                "This stream key is not the right one.\n",
            )
        assert station.ingest.had_wrong_key
        take = station.ingest.begin("the-right-key", "first")
        async with session.post(url, data=b"FLV", headers=BEARER) as answer:
            assert (answer.status, await answer.text()) == (409, "Somebody is live already.\n")
        await take.end("finished")
        assert station.ingest.take is None


async def test_a_publisher_that_fell_silent_gives_way_to_the_next(tmp_path, monkeypatch):
    async with Station(tmp_path).open() as station, ClientSession() as session:
        gone = station.ingest.begin("the-right-key", "behind a cut wire")
        monkeypatch.setattr("showserver.live.ingest.STALE_S", 0.0)
        url = f"{station.url}/live/publish"
        async with session.post(url, data=await made(1), headers=BEARER) as answer:
            assert answer.status == 200
        with pytest.raises(Ended):
            await gone.write(b"FLV")


async def test_another_codec_is_refused_by_its_name(tmp_path):
    flv = await made(1, codec="flv1")
    async with Station(tmp_path).open() as station, ClientSession() as session:
        url = f"{station.url}/live/publish"
        async with session.post(url, data=flv, headers=BEARER) as answer:
            assert answer.status == 415
            assert "got H.263" in await answer.text()


def test_numbers_of_the_playlist_go_on_while_old_segments_go(tmp_path: Path):
    playlist = Playlist(tmp_path, 100)
    for number in range(LISTED + LINGERS + 5):
        name = f"{number}.ts"
        (tmp_path / name).touch()
        run = 1 if number < 20 else 2
        playlist.add(SegmentDone(name, NOW + number * 1000, 1000, run, number % 2 == 0))
    text = playlist.text()
    assert f"#EXT-X-MEDIA-SEQUENCE:{100 + LINGERS + 5}\n" in text
    assert "#EXT-X-DISCONTINUITY-SEQUENCE:1\n" in text
    assert text.count("#EXTINF") == LISTED
    assert playlist.find("0.ts") is None
    assert playlist.find("9.ts") == tmp_path / "9.ts"
    assert (tmp_path / "0.ts").exists()  # kept by the recording
    assert not (tmp_path / "1.ts").exists()
    playlist.clear()
    assert [f.name for f in tmp_path.iterdir() if int(f.stem) % 2] == []


@pytest.mark.parametrize(
    ("longest", "told"), [(400, 1), (1040, 1), (1499, 1), (1500, 2), (8000, 8)]
)
def test_a_frame_more_than_a_second_does_not_double_the_pause_of_players(
    tmp_path: Path, longest: int, told: int
):
    playlist = Playlist(tmp_path, 1)
    playlist.add(SegmentDone("0.ts", NOW, longest, 1, True))
    assert f"#EXT-X-TARGETDURATION:{told}\n" in playlist.text()


def test_a_recording_outlives_whatever_tore_its_index(tmp_path: Path):
    lines = [
        {"name": "a.ts", "at": NOW},
        {"name": "a.ts", "at": NOW, "ms": 1000, "bytes": 5},
        {"name": "gone.ts", "at": NOW + 500, "ms": 1},
        {"name": "../b.ts", "at": NOW},
        {"name": "c.ts", "at": NOW + 2000},
    ]
    told = "\n".join(json.dumps(line) for line in lines) + '\n{"name": "d.ts", "a'
    (tmp_path / "index.jsonl").write_text(told)
    for name in "a.ts", "c.ts":
        (tmp_path / name).touch()
    assert [(k.file.name, k.at, k.ms) for k in kept_segments(tmp_path)] == [
        ("a.ts", NOW, 1000),
        ("c.ts", NOW + 2000, 1000),
    ]
    assert kept_segments(tmp_path / "nowhere") == []
