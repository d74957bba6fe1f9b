"""What the evening came to, as numbers that can be checked."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct

from desktop.demo.company import Company
from desktop.demo.windows import Refusal, Window


class Summary(Struct):
    """The numbers of one evening. `errors` is empty when all went well."""

    show: str
    seconds: float = 0.0
    comments_accepted: int = 0
    comments_seen_by_employee: int = 0
    comments_seen_by_screen: int = 0
    moments_thanked: int = 0
    people_credited: int = 0
    viewers: int = 0
    video_frames: dict[str, int] = {}
    resumes: int = 0
    errors: list[str] = []


async def collect(company: Company, heard: tuple[int, int, int]) -> Summary:
    """Read the numbers from the crew's seat and from the windows, while all are open.

    `heard` are the comments that were taken, and those on the walls of employee and screen.
    """
    crew, windows = company.crew, company.windows
    accepted, employee, screen = heard
    return Summary(
        show=crew.room.plan.title,
        comments_accepted=accepted,
        comments_seen_by_employee=employee,
        comments_seen_by_screen=screen,
        moments_thanked=len(crew.thanked),
        people_credited=crew.credited,
        viewers=int(await windows["host"].read("desk.audience.viewers")),
        video_frames={name: await frames(window) for name, window in windows.items()},
        resumes=company.resumes,
    )


async def frames(window: Window) -> int:
    """Return how many frames of the video a window has shown; 0 where there is no picture."""
    try:
        return int(await window.read("videoPane.framesShown"))
    except Refusal:
        return 0


async def comments_seen(window: Window) -> int:
    """Return how many comments stand on the wall of a window."""
    return int(await window.read("desk.wall.count"))


def write(summary: Summary, folder: Path) -> None:
    """Leave the summary beside the pictures."""
    text = msgspec.json.format(msgspec.json.encode(summary), indent=2)
    (folder / "summary.json").write_bytes(text + b"\n")
