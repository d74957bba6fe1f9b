"""What a stranger needs to write a client, or to run a show, is written down."""

import re
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest

from showserver.domain.commands import AnyCommand
from showserver.domain.events import AnyEvent
from showserver.domain.refusals import REFUSALS
from showserver.wire.closing import CLOSINGS
from showserver.wire.frames import Frame
from showserver.wire.hello import Hello
from showserver.wire.queries import AnyQuery, Result

ROOT = Path(__file__).resolve().parents[1]
PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "showserver/wire/PROTOCOL.md"]


@cache
def protocol() -> str:
    return (ROOT / "showserver" / "wire" / "PROTOCOL.md").read_text(encoding="utf-8")


def tags_of(*unions: Any) -> list[str]:
    kinds = {kind for union in unions for kind in (get_args(union) or (union,))}
    return sorted(kind.__struct_config__.tag for kind in kinds)


def is_named(word: str) -> bool:
    return re.search(rf'[`"]{re.escape(word)}[`"]', protocol()) is not None


@pytest.mark.parametrize("kind", tags_of(AnyCommand, AnyQuery))
def test_every_request_is_documented(kind):
    assert is_named(kind)


@pytest.mark.parametrize("kind", tags_of(AnyEvent))
def test_every_event_is_documented(kind):
    assert is_named(kind)


@pytest.mark.parametrize("kind", tags_of(Frame, Hello, Result))
def test_every_frame_and_answer_is_documented(kind):
    assert is_named(kind)


@pytest.mark.parametrize("closing", CLOSINGS, ids=lambda closing: closing.name)
def test_every_close_code_is_documented_with_its_sentence(closing):
    assert str(closing.code) in protocol()
    assert closing.sentence in protocol()


@pytest.mark.parametrize("code", sorted(REFUSALS))
def test_every_refusal_is_documented(code):
    assert is_named(code)


@pytest.mark.parametrize("page", PAGES)
def test_a_link_to_a_file_of_ours_leads_somewhere(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text)]
    ours = [target for target in targets if target and "://" not in target]
    assert [target for target in ours if not ((ROOT / page).parent / target).exists()] == []


def test_every_make_verb_is_explained_to_contributors():
    verbs = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE)
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [verb for verb in verbs if f"make {verb}" not in text] == []
