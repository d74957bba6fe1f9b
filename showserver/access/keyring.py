"""The secrets of a data folder that have to do with the picture and its captions."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from showserver.access.caption_token import CaptionToken
from showserver.access.media_tokens import Life, MediaTokens, kept_secret
from showserver.access.stream_key import StreamKey


class Keyring(NamedTuple):
    """The key to go live, the tokens to watch, and the one to write captions."""

    stream: StreamKey
    media: MediaTokens
    captions: CaptionToken


def keyring(data: Path, media: Life = Life()) -> Keyring:  # noqa: B008  a value
    """Return the secrets of this folder, made at first use."""
    return Keyring(StreamKey(data), MediaTokens(kept_secret(data), media), CaptionToken(data))
