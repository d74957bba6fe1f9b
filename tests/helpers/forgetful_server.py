"""`applaus-server`, but the media tokens that it gives are good for a few seconds only."""

from __future__ import annotations

import sys

from showserver import app, cli
from showserver.access.media_tokens import Life
from tests.helpers.running_house import RunningHouse

LIFE = Life(good_for_ms=4000, step_ms=1000)


class ForgetfulHouse(RunningHouse):
    """A running server of this kind."""

    command = (sys.executable, "-m", "tests.helpers.forgetful_server")


if __name__ == "__main__":
    serve = app.serve
    app.serve = lambda settings, say: serve(settings._replace(media_life=LIFE), say)
    cli.main()
