"""Every kind has a recorded frame; whoever changes one changes the protocol, and sees it here."""

import msgspec
import pytest

from showserver.domain.events import AnyEvent
from showserver.wire.codec import (
    decode_doorplate,
    decode_frame,
    decode_hello,
    decode_replay_head,
    decode_request,
    encode,
)
from showserver.wire.queries import Result
from tests.showserver.wire.record_protocol import FRAMES, PAGE, SCHEMA, page, schema
from tests.showserver.wire.samples import GROUPS, known_kinds, tag_of

RECORDED = sorted(FRAMES.glob("*.json"))


def decoded(group: str, frame: bytes) -> object:
    match group:
        case "command" | "question":
            return decode_request(frame)
        case "event":
            return msgspec.json.decode(frame, type=AnyEvent)
        case "answer":
            return msgspec.json.decode(frame, type=Result)
        case "page":
            return decode_doorplate(frame) or decode_replay_head(frame)
    return decode_hello(frame) if b'"kind":"hello"' in frame else decode_frame(frame)


@pytest.mark.parametrize("file", RECORDED, ids=lambda file: file.stem)
def test_a_recorded_frame_decodes_and_encodes_to_the_same_bytes(file):
    frame = file.read_bytes().rstrip(b"\n")
    assert encode(decoded(file.stem.partition("-")[0], frame)) == frame


@pytest.mark.parametrize("group", GROUPS)
def test_every_kind_is_recorded_and_nothing_else(group):
    recorded = {file.stem.partition("-")[2] for file in FRAMES.glob(f"{group}-*.json")}
    assert recorded == known_kinds()[group]


@pytest.mark.parametrize("group", GROUPS)
def test_the_samples_are_what_was_recorded(group):
    for sample in GROUPS[group][1]:
        recorded = (FRAMES / f"{group}-{tag_of(type(sample))}.json").read_bytes()
        assert encode(sample) + b"\n" == recorded


def test_the_page_says_of_every_kind_what_the_code_says():
    text = PAGE.read_text(encoding="utf-8")
    assert page(text) == text, "run: python -m tests.showserver.wire.record_protocol"


def test_the_schema_is_current():
    assert SCHEMA.read_bytes() == schema(), "run: python -m tests.showserver.wire.record_protocol"
