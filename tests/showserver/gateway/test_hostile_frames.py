"""Frames made in error or to hurt: refused by name, the connection lives, nothing changes."""

import json
import socket
import urllib.request
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.helpers.plain_client import PlainClient, new_key
from tests.helpers.running_house import RunningHouse, running_house

__all__ = ["running_house"]

KEY = "01939c2f-1b44-7d20-8a6e-5c1f9e7d3b02"


def post(**fields: object) -> str:
    return json.dumps({"kind": "comment.post", "ref": 7, "key": new_key(), "text": "x"} | fields)


UNREADABLE = {
    "truncated": ('{"kind":"comment.post","ref":7', 0, ""),
    "not an object": ("[1,2,3]", 0, ""),
    "empty": ("", 0, ""),
    "depth of 20,000": ("[" * 20_000, 0, ""),
    "not a number": ('{"kind":"comment.post","ref":NaN}', 0, ""),
    "lone surrogate": ('{"kind":"comment.post","ref":7,"key":"k","text":"\\ud800"}', 0, ""),
    "unknown kind": (post(kind="comment.shout"), 7, "kind"),
    "kind of the server": (post(kind="accepted"), 7, "kind"),
    "unknown field": (post(colour="red"), 7, "colour"),
    "missing field": ('{"kind":"comment.post","ref":7,"key":"k"}', 7, "text"),
    "wrong type": (post(text=12), 7, "text"),
    "list for a text": (post(reply_to=["a"]), 7, "reply_to"),
    "wrong type inside": (
        json.dumps(
            {
                "kind": "moment.offer",
                "ref": 7,
                "key": KEY,
                "text": "x",
                "colleagues": [{"name": 5}],
            }
        ),
        7,
        "colleagues[0].name",
    ),
    "ref that is no number": (post(ref="seven"), 0, "ref"),
    "no such mode": (
        json.dumps({"kind": "wall.set_mode", "ref": 7, "key": KEY, "mode": "shut"}),
        7,
        "mode",
    ),
    "a second hello": ('{"kind":"hello","protocol":1}', 0, "kind"),
}

UNFIT_TEXTS = {
    "over length": ("a" * 501, "too_long", 500),
    "family emoji over length": ("👨‍👩‍👧‍👦" * 501, "too_long", 500),
    "nothing": ("", "empty", None),
    "blanks": ("  \u00a0 ", "empty", None),
    "control characters": ("a\x00b", "control_characters", None),
    "escape sequence": ("\x1b[31mred", "control_characters", None),
    "line break": ("a\nb", "control_characters", None),
    "right-to-left override": ("abc\u202egpj.exe", "mirrored_text", None),
    "isolate": ("a\u2066b", "mirrored_text", None),
    "zero width in rows": ("a" + "\u200b" * 300, "zero_width", None),
    "joiners in rows": ("a\u200d\u200d\u200d", "zero_width", None),
    "combining marks": ("Z" + "\u0301" * 300, "stacked_marks", None),
    "10,000 combining marks": ("Z" + "\u0301" * 10_000, None, None),
}

LITERAL_TEXTS = [
    '<img src="http://127.0.0.1:9/x.png">',
    "<script>alert(1)</script> <b>bold</b>",
    "%1 %2 %n {0} ${HOME} `id`",
    "![x](file:///etc/passwd)",
    "'; DROP TABLE comments; --",
    "=1+1",
    "../../etc/passwd",
    "Ünïcødé 漢字 العربية 👩🏽‍🚀",
]


@pytest.fixture
async def house(running_house: RunningHouse) -> RunningHouse:
    await (await running_house.open_doors()).leave()
    return running_house


async def test_a_frame_that_cannot_be_read_is_refused_by_name(house):
    for name, (frame, ref, field) in UNREADABLE.items():
        noor = await house.guest(name)
        await noor.send_raw(frame)
        refused = await noor.next("refused")
        assert refused["code"] == "bad_frame", name
        assert refused["ref"] == ref, name
        assert refused.get("field", "") == field, name
        assert (await noor.do("comment.post", text="still here"))["kind"] == "accepted", name
        await noor.leave()


async def test_a_text_that_does_not_fit_is_refused_by_name_and_limit(house):
    noor = await house.guest()
    before = noor.position["seq"]
    for name, (text, code, limit) in UNFIT_TEXTS.items():
        refused = await noor.do("comment.post", text=text)
        assert refused["kind"] == "refused", name
        assert refused["field"] == "text", name
        assert code is None or refused["code"] == code, name
        assert limit is None or refused["limit"] == limit, name
    accepted = await noor.do("comment.post", text="after all that")
    assert accepted["seq"] == before + 1
    await noor.leave()


async def test_markup_and_queries_are_texts_like_any_other(house):
    noor = await house.guest()
    for text in LITERAL_TEXTS:
        reply = await noor.do("comment.post", text=text)
        assert reply["kind"] == "accepted", text
    await noor.reach(reply["seq"])
    assert noor.wall == LITERAL_TEXTS
    await noor.leave()


async def test_what_a_role_may_not_is_refused(house):
    noor, screen = await house.guest(), await house.screen()
    for client, kind, fields in (
        (noor, "show.end", {"show_id": noor.show}),
        (noor, "comment.hide", {"comment_id": KEY}),
        (noor, "screen.report", {}),
        (screen, "comment.post", {"text": "I am a wall"}),
        (screen, "reaction.send", {"counts": {"clap": 1}}),
    ):
        refused = await client.do(kind, **fields)
        assert (refused["kind"], refused["code"]) == ("refused", "role_may_not"), kind
    answer = await noor.ask("comments.search", text="x")
    assert (answer["kind"], answer["code"]) == ("refused", "role_may_not")
    await noor.leave()
    await screen.leave()


async def closed(client: PlainClient) -> int:
    with pytest.raises(ConnectionClosed):
        await client.until(lambda _: False)
    return client.connection.close_code or 0


async def test_a_frame_over_64_kib_closes_with_1009(house):
    noor = await house.guest()
    await noor.send_raw(post(text="a" * 70_000))
    assert await closed(noor) == 1009


async def test_bytes_that_are_no_utf8_close_with_1007(house):
    noor = await house.guest()
    await noor.connection.send(b'{"kind":"\xff\xfe"}', text=True)
    assert await closed(noor) == 1007


async def test_a_binary_frame_is_refused(house):
    noor = await house.guest()
    await noor.send_raw(b'{"kind":"stage.clear"}')
    assert (await noor.next("refused"))["code"] == "bad_frame"
    await noor.leave()


async def test_more_than_twenty_bad_frames_close_with_4103(house):
    noor, emil = await house.guest("Noor"), await house.guest("Emil")
    for _ in range(21):
        await noor.send_raw("{")
    assert await closed(noor) == 4103
    assert (await emil.do("comment.post", text="undisturbed"))["kind"] == "accepted"
    await emil.leave()


async def test_a_flood_is_slowed_for_the_person_on_all_connections(house):
    noor = await house.guest()
    for number in range(90):
        await noor.send("comment.post", text=f"flood {number}")
    replies: list[dict] = []
    while len(replies) < 90:
        replies.append(await noor.until(lambda f: f["kind"] in ("accepted", "refused")))
    refused = [reply for reply in replies if reply["kind"] == "refused"]
    assert refused
    assert {reply["code"] for reply in refused} == {"too_fast"}
    assert all(reply["wait_ms"] > 0 for reply in refused)
    emil = await house.guest("Emil")
    assert (await emil.do("comment.post", text="unhindered"))["kind"] == "accepted"
    await noor.leave()
    await emil.leave()


@pytest.mark.parametrize(
    ("hello", "code"),
    [
        ({"protocol": 99}, 4100),
        ({"protocol": 1, "surprise": True}, 4100),
        ({"protocol": 1, "role": "emperor"}, 4100),
        ({"protocol": 1, "code": "WRONG 99", "name": "Noor"}, 4102),
        ({"protocol": 1, "token": "made up"}, 4102),
        ({"protocol": 1, "role": "crew", "key": "guess", "name": "Noor"}, 4102),
        ({"protocol": 1, "role": "screen", "code": "000-000", "name": "x"}, 4102),
    ],
)
async def test_a_hello_that_opens_nothing_closes_with_its_code(house, hello, code):
    async with connect(house.url) as connection:
        await connection.send(json.dumps({"kind": "hello", **hello}))
        with pytest.raises(ConnectionClosed):
            await connection.recv()
        assert connection.close_code == code


async def test_a_newcomer_without_a_name_is_asked_for_one(house):
    for name in ("", "a" * 61, "x\u202ey"):
        async with connect(house.url) as connection:
            hello = {"protocol": 1, "code": house.secret("join code"), "name": name}
            await connection.send(json.dumps({"kind": "hello", **hello}))
            with pytest.raises(ConnectionClosed):
                await connection.recv()
            assert connection.close_code == 4104
            assert json.loads(connection.close_reason or "{}")["field"] == "name"


async def test_a_page_of_another_origin_is_not_let_in(house):
    with pytest.raises(InvalidStatus):
        async with connect(house.url, origin="https://evil.example"):
            pass


def test_bytes_that_are_no_websocket_do_no_harm(house):
    at = urlsplit(house.url)
    for junk in (b"\x16\x03\x01\x02\x00", b"GET / HTTP/1.1\r\n\r\n", b"\x00" * 5000):
        with socket.create_connection((at.hostname, at.port), timeout=5) as raw:
            raw.sendall(junk)
    with urllib.request.urlopen(f"http://{at.hostname}:{at.port}/healthz") as answer:
        assert json.load(answer)["status"] == "ok"
