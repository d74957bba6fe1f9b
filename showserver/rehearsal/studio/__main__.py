"""`python -m showserver.rehearsal.studio serve`: the demo's live picture over HTTP."""

import argparse
import asyncio

from showserver.rehearsal.studio.picture import SIZE
from showserver.rehearsal.studio.serve import serve

FPS = 15
LARGEST, MOST_FPS = 3840, 60


def main() -> None:
    """Read the command line and serve."""
    given = _parser().parse_args()
    asyncio.run(
        serve(
            host=given.host, port=given.port, size=given.size, fps=given.fps, seconds=given.seconds
        )
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m showserver.rehearsal.studio", description="The demo's live picture."
    )
    command = parser.add_subparsers(required=True).add_parser(
        "serve", help="serve the stream and print its address"
    )
    command.add_argument("--host", default="127.0.0.1", help="address to listen on")
    command.add_argument("--port", type=int, default=0, help="0 takes a free one")
    command.add_argument("--seconds", type=float, help="length of the stream; endless without")
    command.add_argument("--size", type=_size, default=SIZE, help="WIDTHxHEIGHT, both even")
    command.add_argument("--fps", type=_fps, default=FPS, help=f"pictures a second, to {MOST_FPS}")
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
