"""The journal as a file of lines."""

import asyncio
import json

import pytest

from showserver.archive.export import export
from tests.showserver.control.given import SHOW, comment, show_at


async def test_a_journal_is_exported_while_the_server_writes(tmp_path):
    out = tmp_path / "journal.jsonl"
    async with show_at(tmp_path) as studio:
        posting = asyncio.gather(
            *(studio.submit("noor", SHOW, comment(f"n{n}")) for n in range(600))
        )
        count = await asyncio.to_thread(export, tmp_path / "applaus.db", out)
        await posting
        lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
        assert [line["seq"] for line in lines] == list(range(1, count + 1))
        again = await asyncio.to_thread(export, tmp_path / "applaus.db", out)
        assert again == studio.state.seq
        lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    last = lines[-1]
    assert last["event"]["kind"] == "comment.released"
    assert last["event"]["comment"]["text"] == "n599"
    assert last["event"]["comment"]["author"] == "Noor"
    assert (last["show"], last["person_id"], last["journal"]) == (SHOW, "noor", studio.journal_name)


async def test_a_journal_at_rest_is_exported_without_being_touched(tmp_path):
    async with show_at(tmp_path) as studio:
        pass
    before = (tmp_path / "applaus.db").read_bytes()
    assert export(tmp_path / "applaus.db", tmp_path / "out.jsonl") == studio.state.seq
    assert (tmp_path / "applaus.db").read_bytes() == before


def test_no_journal_is_said_and_none_is_made(tmp_path):
    with pytest.raises(FileNotFoundError, match="found none"):
        export(tmp_path / "applaus.db", tmp_path / "out.jsonl")
    assert list(tmp_path.iterdir()) == []
