"""The stream key: made once, shown as often as wanted, renewed, and never told by accident."""

import stat
from pathlib import Path

import pytest

from showserver.access.caption_token import TOKEN_FILE, CaptionToken
from showserver.access.stream_key import KEY_FILE, StreamKey


def test_a_key_is_made_at_first_use_and_stays(tmp_path: Path):
    made = StreamKey(tmp_path).key
    assert len(made) >= 20
    assert StreamKey(tmp_path).key == made


def test_only_the_owner_of_the_folder_can_read_it(tmp_path: Path):
    key = StreamKey(tmp_path)
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    key.renew()
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]


def test_only_the_key_opens(tmp_path: Path):
    key = StreamKey(tmp_path)
    assert key.opens(key.key)
    for wrong in ("", key.key[:-1], key.key + "x", key.key.swapcase(), "\udc80", "x" * 9_999):
        assert not key.opens(wrong)


def test_the_old_key_opens_nothing_after_a_renewal(tmp_path: Path):
    key = StreamKey(tmp_path)
    old, new = key.key, key.renew()
    assert new != old
    assert (key.opens(old), key.opens(new)) == (False, True)
    assert StreamKey(tmp_path).opens(new)


@pytest.mark.parametrize("telling", [repr, str, "{}".format])
def test_a_log_line_does_not_hold_it(tmp_path: Path, telling):
    key = StreamKey(tmp_path)
    assert key.key not in telling(key)


def test_the_caption_token_is_another_key_in_a_file_of_its_own(tmp_path: Path):
    stream, captions = StreamKey(tmp_path), CaptionToken(tmp_path)
    assert not captions.opens(stream.key)
    assert not stream.opens(captions.key)
    assert stat.S_IMODE((tmp_path / TOKEN_FILE).stat().st_mode) == 0o600
    assert CaptionToken(tmp_path).opens(captions.key)
