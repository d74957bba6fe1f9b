"""`applaus-server`, but the media tokens that it gives are good for a few seconds only."""

from __future__ import annotations

from showserver import app, cli
from showserver.access.media_tokens import Life

LIFE = Life(good_for_ms=4000, step_ms=1000)

if __name__ == "__main__":
    serve = app.serve
    app.serve = lambda settings, say: serve(settings._replace(media_life=LIFE), say)
    cli.main()
