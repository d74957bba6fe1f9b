"""`python -m showserver.live.listen`: FLV in, segments of its sound alone out, never re-encoded."""

from __future__ import annotations

import sys
from functools import partial

from showserver.live.child import remux, work
from showserver.live.ts import AUDIO_TYPES


def main() -> int:
    """Pass the sound on until the input ends; 1 if it cannot be read."""
    return work(partial(remux, kinds=("audio",)), is_streamed=False, opening=AUDIO_TYPES)


if __name__ == "__main__":
    sys.exit(main())
