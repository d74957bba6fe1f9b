"""The studio goes live as OBS does: by RTMP, with the stream key, and again when it is cut off."""

import asyncio
from datetime import datetime

from showserver.rehearsal.studio.encoder import publication
from showserver.rehearsal.studio.life import until_told
from showserver.rehearsal.studio.stream import broadcast

AGAIN_S = 2.0
TAKEN_S = 1.0  # a refusal comes earlier, on the first tags


async def publish(
    address: str, key: str, *, size: tuple[int, int], fps: int, seconds: float | None
) -> None:
    """Be live until `seconds` have passed, SIGTERM or SIGINT came, or the parent has died.

    Raises `OSError` when the server does not take the picture the first time.
    """
    await until_told(_stay_live(address, key, size, fps, seconds))


async def _stay_live(
    address: str, key: str, size: tuple[int, int], fps: int, seconds: float | None
) -> None:
    taken = asyncio.Event()
    while True:
        said = asyncio.get_running_loop().call_later(TAKEN_S, _tell, address, taken)
        try:
            container = await asyncio.to_thread(publication, address, key)
            await broadcast(container, size=size, fps=fps, now=datetime.now, seconds=seconds)
            return
        except OSError as cut_off:
            if not taken.is_set():
                raise
            print(f"away: {cut_off.strerror}", flush=True)
            await asyncio.sleep(AGAIN_S)
        finally:
            said.cancel()


def _tell(address: str, taken: asyncio.Event) -> None:
    taken.set()
    print(f"live at {address}", flush=True)
