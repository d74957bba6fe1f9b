"""The commands as a person types them."""

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.plain_client import PlainClient
from tests.helpers.running_house import RunningHouse, running_house

__all__ = ["running_house"]

COMMAND = str(Path(sys.executable).parent / "applaus-server")


def run(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND, *map(str, words)], capture_output=True, text=True, timeout=60, check=False
    )


def test_what_a_server_needs_and_is_not_installed_is_named():
    script = "import sys; sys.modules['structlog'] = None; import showserver.cli"
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert told.returncode == 1
    assert told.stderr.startswith("structlog is not installed here.")
    assert "Traceback" not in told.stderr


async def test_the_ready_line_names_both_addresses(running_house: RunningHouse):
    assert running_house.told[-1] == f"ready {running_house.url} {running_house.http}"


async def test_the_first_start_alone_tells_key_and_codes(running_house: RunningHouse):
    assert len(running_house.told) == 4
    await running_house.stop()
    running_house.told.clear()
    await running_house.start()
    assert len(running_house.told) == 1


async def test_one_folder_has_one_server(running_house: RunningHouse):
    second = run("serve", "--data", running_house.data, "--port", 0, "--http-port", 0)
    assert second.returncode == 1
    assert "Another server" in second.stderr


async def test_a_port_that_is_taken_is_named(running_house: RunningHouse, tmp_path: Path):
    port = running_house.port
    second = run("serve", "--data", tmp_path / "other", "--port", port, "--http-port", 0)
    assert second.returncode == 1
    assert str(port) in second.stderr
    assert "take others" in second.stderr


@pytest.mark.parametrize(
    ("option", "value"), [("--port", "99999"), ("--http-port", "-1"), ("--tongue", "fr")]
)
def test_what_cannot_be_is_said_and_makes_no_house(tmp_path: Path, option: str, value: str):
    answer = run("serve", "--data", tmp_path / "house", option, value)
    assert answer.returncode == 2
    assert option in answer.stderr
    assert not (tmp_path / "house").exists()


@pytest.mark.parametrize("running", [True, False])
async def test_another_owner_key_shuts_out_the_old_one(running_house: RunningHouse, running):
    old = running_house.secret("owner key")
    assert run("owner-key", "--data", running_house.data).stdout.strip() == old
    if not running:
        await running_house.stop()
    new = run("owner-key", "--data", running_house.data, "--renew").stdout.strip()
    assert new != old
    assert run("owner-key", "--data", running_house.data).stdout.strip() == new
    kept = running_house.data / "owner.key"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    if not running:
        await running_house.start()
    host = await PlainClient.join(running_house.url, role="crew", key=new, name="Hetty")
    await host.leave()


@pytest.mark.parametrize("command", ["owner-key", "stream-key", "media-token", "caption-token"])
def test_a_folder_without_a_house_has_no_key(tmp_path: Path, command: str):
    assert run(command, "--data", tmp_path).returncode == 1


@pytest.mark.parametrize("command", ["stream-key", "caption-token"])
@pytest.mark.parametrize("running", [True, False])
async def test_a_key_is_printed_alone_and_can_be_renewed(running_house, running, command):
    if not running:
        await running_house.stop()
    first = run(command, "--data", running_house.data)
    assert (first.returncode, first.stderr) == (0, "")
    key = first.stdout.removesuffix("\n")
    assert key == key.strip() != ""
    assert run(command, "--data", running_house.data).stdout == first.stdout
    new = run(command, "--data", running_house.data, "--renew").stdout
    assert new != first.stdout
    assert run(command, "--data", running_house.data).stdout == new


def test_rtmp_in_the_open_is_refused_on_a_public_address(tmp_path: Path):
    ports = ("--port", 0, "--http-port", 0, "--rtmp-port", 0)
    refused = run("serve", "--data", tmp_path / "house", "--host", "0.0.0.0", *ports)
    assert refused.returncode == 1
    assert "--insecure" in refused.stderr
    assert "Traceback" not in refused.stderr


async def test_the_journal_is_written_out_beside_a_running_server(running_house, tmp_path: Path):
    host = await running_house.open_doors()
    await host.do("comment.post", text="For the years")
    out = tmp_path / "journal.jsonl"
    assert run("export", "--data", running_house.data, "--out", out).returncode == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert lines[-1]["event"]["comment"]["text"] == "For the years"
    assert [line["seq"] for line in lines] == list(range(1, len(lines) + 1))
    await host.leave()


async def test_the_log_names_facts_and_no_secret(capfd, tmp_path: Path):
    house = RunningHouse(tmp_path / "house")
    await house.start()
    host = await house.open_doors()
    await host.do("comment.post", text="whispered")
    await host.leave()
    assert await house.stop() == 0
    written = capfd.readouterr().err
    assert "event=joined" in written
    for secret in (house.secret("owner key"), host.token, "whispered", "Hetty"):
        assert secret not in written
