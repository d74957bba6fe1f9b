"""`python -m showserver.rehearsal.studio publish`: the demo's picture goes live, as OBS would."""

import argparse
import asyncio
import os
import sys

from showserver.rehearsal.studio.picture import SIZE
from showserver.rehearsal.studio.publish import publish
from showserver.rehearsal.studio.serve import serve

KEY_VARIABLE = "APPLAUS_STREAM_KEY"
FPS = 15
LARGEST, MOST_FPS = 3840, 60


def main() -> None:
    """Read the command line and publish, or serve."""
    given = _parser().parse_args()
    common = {"size": given.size, "fps": given.fps, "seconds": given.seconds}
    try:
        if given.command == "publish":
            key = os.environ.get(KEY_VARIABLE, "")
            asyncio.run(publish(given.address, key, **common))
        else:
            asyncio.run(serve(host=given.host, port=given.port, **common))
    except OSError as trouble:
        sys.exit(f"The studio is not live: {trouble.strerror or trouble}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m showserver.rehearsal.studio", description="The demo's live picture."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    live = commands.add_parser("publish", help=f"go live by RTMP; the key is in {KEY_VARIABLE}")
    live.add_argument("address", help="where to, such as rtmp://127.0.0.1:1935/live")
    web = commands.add_parser("serve", help="serve the stream and print its address")
    web.add_argument("--host", default="127.0.0.1", help="address to listen on")
    web.add_argument("--port", type=int, default=0, help="0 takes a free one")
    for command in (live, web):
        command.add_argument("--seconds", type=float, help="length of the stream; endless without")
        command.add_argument("--size", type=_size, default=SIZE, help="WIDTHxHEIGHT, both even")
        command.add_argument(
            "--fps", type=_fps, default=FPS, help=f"pictures a second, to {MOST_FPS}"
        )
    return parser


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.partition("x")
    if not cross or not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"expected WIDTHxHEIGHT such as 1280x720, got {text!r}")
    size = int(width), int(height)
    if any(side % 2 or not 160 <= side <= LARGEST for side in size):
        raise argparse.ArgumentTypeError(f"sides are even and 160 to {LARGEST}, got {text!r}")
    return size


def _fps(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_FPS:
        raise argparse.ArgumentTypeError(f"expected 1 to {MOST_FPS}, got {text!r}")
    return int(text)


if __name__ == "__main__":
    main()
