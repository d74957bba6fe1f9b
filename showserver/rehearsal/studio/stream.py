"""The studio at work: pictures and sound at their time."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from av.container import OutputContainer

from showserver.rehearsal.studio import sound
from showserver.rehearsal.studio.encoder import Encoder
from showserver.rehearsal.studio.picture import StudioPicture

LATE_S = 1.0  # behind by more than this, the pictures in between are left out


async def broadcast(
    container: OutputContainer,
    *,
    size: tuple[int, int],
    fps: int,
    now: Callable[[], datetime],
    seconds: float | None = None,
) -> None:
    """Mux the live stream until `seconds` have passed or for ever; raises OSError when it ends."""
    picture = StudioPicture(size)
    encoder = Encoder(container, size, fps, sound.RATE)
    loop = asyncio.get_running_loop()
    start, number = loop.time(), 0
    try:
        while seconds is None or number < seconds * fps:
            ahead = start + number / fps - loop.time()
            if ahead < -LATE_S:
                number = int((loop.time() - start) * fps)
            await asyncio.sleep(max(0.0, ahead))
            encode_one(picture, encoder, number, fps, now())
            number += 1
    finally:
        encoder.close()


def encode_one(
    picture: StudioPicture, encoder: Encoder, number: int, fps: int, clock: datetime
) -> None:
    """Encode the `number`-th picture with the sound that belongs to it."""
    tenth = clock.microsecond // 100_000
    encoder.show(picture.draw(number / fps, f"{clock:%H:%M:%S}.{tenth}"), number)
    begin, end = number * sound.RATE // fps, (number + 1) * sound.RATE // fps
    encoder.sound(sound.samples(begin, end), begin)
