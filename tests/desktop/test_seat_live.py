"""A seat in a real house while the real ffmpeg is live: the address that it plays lets it in."""

from pathlib import Path

from aiohttp import ClientSession

from desktop.link.identity import Identity
from desktop.platform.cage import Cage
from desktop.platform.folders import Folders
from desktop.seat import Seat
from desktop.viewmodels.prefs import Prefs
from tests.showserver.live.given import until
from tests.showserver.live.test_server import going_live, said_by, serving

TS = b"\x47"  # each packet of a transport stream begins with it


async def test_the_address_that_a_window_plays_answers_with_the_stream(qapp, tmp_path: Path):
    async with serving(tmp_path, "--rtmp-port", "0") as server:
        key = await said_by("owner-key", "--data", str(tmp_path))
        folders = Folders()
        crew = Identity("crew", secret=key, name="Hetty")
        seat = Seat(server.websocket, crew, folders, Prefs(folders, "en"), Cage())
        following = seat.begin()
        try:
            await until(lambda: _drawn(seat).stream.key and seat.desk.stream.server)
            assert seat.desk.stream.server == server.rtmp
            async with going_live(f"{server.rtmp}/{seat.desk.stream.key}"):
                await until(lambda: _drawn(seat).picture_face.upstream)
                address = seat.desk.picture_face.upstream
                async with ClientSession() as session, session.get(address) as answer:
                    assert answer.status == 200
                    assert await answer.content.readexactly(1) == TS
        finally:
            following.cancel()
            seat.close()


def _drawn(seat: Seat):
    """The desk with all that came; frames are drawn by a timer of Qt, which does not run here."""
    seat.present()
    return seat.desk
