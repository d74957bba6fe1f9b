"""Pictures come in by ticket, are made anew by the server, and stay under a name of their own."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

import aiohttp
import pytest
from PIL import Image
from pillow_heif import from_pillow

from tests.helpers.plain_client import PlainClient
from tests.helpers.running_house import RunningHouse, running_house

__all__ = ["running_house"]


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> dict[str, object]:
        told: dict[str, object] = json.loads(self.body)
        return told


def encoded(kind: str, size: tuple[int, int] = (640, 480), **how: object) -> bytes:
    out = io.BytesIO()
    picture = Image.linear_gradient("L").resize(size).convert("RGB")
    if kind == "HEIF":
        from_pillow(picture).save(out)
    else:
        picture.save(out, kind, **how)
    return out.getvalue()


def with_place_and_turn() -> bytes:
    """A JPEG as a telephone makes it: lying on its side, with the place where it was taken."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Telephone of Noor"
    exif.get_ifd(0x8825)[1] = "N"
    return encoded("JPEG", (640, 480), exif=exif)


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("picture.png", encoded("PNG"))
    return out.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A small PNG whose header tells of a huge picture."""
    import struct
    import zlib

    png = bytearray(encoded("PNG", (64, 64)))
    png[16:24] = struct.pack("!II", width, height)
    png[29:33] = struct.pack("!I", zlib.crc32(png[12:29]))
    return bytes(png)


async def request(method: str, url: str, **how: object) -> Answer:
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, url, **how) as response,  # type: ignore[arg-type]
    ):
        return Answer(response.status, dict(response.headers), await response.read())


async def upload(house: RunningHouse, person: PlainClient, data: object, **headers: str) -> Answer:
    ticket = (await person.ask("upload.ticket"))["answer"]["ticket"]
    allowed = {"Authorization": f"Bearer {ticket}", **headers}
    data = io.BytesIO(data) if isinstance(data, bytes) else data
    return await request("POST", f"{house.http}/media", data=data, headers=allowed)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIF"])
async def test_a_picture_comes_back_in_two_sizes(running_house, kind):
    noor = await running_house.guest()
    answer = await upload(running_house, noor, encoded(kind, (2400, 1200)))
    assert answer.status == 201
    name = answer.told["name"]
    for place, longest in (("media", 1600), ("media/thumb", 480)):
        got = await request("GET", f"{running_house.http}/{place}/{name}")
        assert "immutable" in got.headers["Cache-Control"]
        assert got.headers["Content-Type"] == "image/jpeg"
        assert Image.open(io.BytesIO(got.body)).size == (longest, longest // 2)
    changed = await noor.do("person.change", name="Noor", picture=name)
    assert changed["kind"] == "accepted"
    await noor.leave()


async def test_place_and_device_are_taken_out_and_the_picture_stands_upright(running_house):
    noor = await running_house.guest()
    answer = await upload(running_house, noor, with_place_and_turn())
    got = await request("GET", f"{running_house.http}/media/{answer.told['name']}")
    picture = Image.open(io.BytesIO(got.body))
    assert picture.size == (480, 640)
    assert not picture.getexif()
    assert b"Noor" not in got.body
    await noor.leave()


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        pytest.param(encoded("PNG", (1, 1)), 422, "too_small", id="one pixel"),
        pytest.param(encoded("PNG", (30_000, 20)), 413, "too_large", id="30,000 wide"),
        pytest.param(claiming(30_000, 30_000), 413, "too_large", id="30,000 square"),
        pytest.param(zipped(), 415, "pictures_unreadable", id="a zip"),
        pytest.param(b"GIF89a" + bytes(500), 415, "pictures_unreadable", id="a gif"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "pictures_unreadable",
                     id="an svg"),
        pytest.param(encoded("JPEG")[:400], 415, "pictures_unreadable", id="half a picture"),
        pytest.param(encoded("PNG")[:8] + bytes(100), 415, "pictures_unreadable", id="magic alone"),
        pytest.param(b"", 422, "empty", id="nothing"),
        pytest.param(bytes(11 * 1024 * 1024), 413, "too_large", id="over 10 MB"),
    ],
)  # fmt: skip
async def test_what_is_no_fit_picture_is_refused_by_name(running_house, data, status, code):
    noor = await running_house.guest()
    answer = await upload(running_house, noor, data)
    assert (answer.status, answer.told["code"]) == (status, code)
    media = running_house.data / "media"
    assert [file for file in media.rglob("*") if file.is_file()] == []
    assert (await noor.ask("people.find", text="N"))["kind"] == "answered"
    await noor.leave()


async def test_a_path_in_a_file_name_leads_nowhere(running_house):
    noor = await running_house.guest()
    form = aiohttp.FormData()
    form.add_field("picture", encoded("PNG"), filename="../../../../tmp/evil.png")
    answer = await upload(running_house, noor, form)
    assert answer.status == 201
    assert "evil" not in str(answer.told["name"])
    for path in (
        "..%2f..%2fapplaus.db",
        "%2e%2e/applaus.db",
        "/etc/passwd",
        "thumb/..",
        "a" * 4000,
    ):
        got = await request("GET", f"{running_house.http}/media/{path}")
        assert got.status == 404
    await noor.leave()


async def test_a_ticket_is_for_one_upload(running_house):
    noor = await running_house.guest()
    ticket = (await noor.ask("upload.ticket"))["answer"]["ticket"]
    url, allowed = f"{running_house.http}/media", {"Authorization": f"Bearer {ticket}"}
    assert (await request("POST", url, data=encoded("PNG"), headers=allowed)).status == 201
    for headers in (allowed, {"Authorization": "Bearer x"}, {}):
        answer = await request("POST", url, data=encoded("PNG"), headers=headers)
        assert (answer.status, answer.told["code"]) == (401, "bad_ticket")
    await noor.leave()


async def test_a_name_that_was_never_uploaded_is_no_picture(running_house):
    noor = await running_house.guest()
    for name in ("A" * 22 + ".jpg", "../x.jpg", "http://evil.example/x.jpg"):
        refused = await noor.do("person.change", name="Noor", picture=name)
        assert (refused["code"], refused["field"]) == ("no_such_media", "picture")
    await noor.leave()


async def test_health_metrics_and_join_page_answer(running_house):
    health = await request("GET", f"{running_house.http}/healthz")
    assert (health.status, health.told["status"]) == (200, "ok")
    metrics = await request("GET", f"{running_house.http}/metrics")
    assert b"applaus_deliveries" in metrics.body
    afar = {"X-Forwarded-For": "203.0.113.9"}
    assert (await request("GET", f"{running_house.http}/metrics", headers=afar)).status == 404
    code = running_house.secret("join code")
    page = await request("GET", f"{running_house.http}/join/{code.replace(' ', '-')}")
    assert page.status == 200
    assert code.encode() in page.body
    dutch = {"Accept-Language": "nl-NL,en;q=0.5"}
    page = await request("GET", f"{running_house.http}/join/{code}", headers=dutch)
    assert b"uitgenodigd" in page.body
    assert (await request("GET", f"{running_house.http}/join/WRONG%2099")).status == 404


def test_a_picture_that_eats_memory_dies_in_the_darkroom_alone(tmp_path: Path):
    source = tmp_path / "source"
    source.write_bytes(claiming(4800, 4900))
    done = subprocess.run(
        [sys.executable, "-m", "showserver.media.darkroom", source, tmp_path / "f", tmp_path / "t"],
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)["code"] == "pictures_unreadable"
