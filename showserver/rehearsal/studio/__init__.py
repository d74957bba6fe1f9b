"""The demo's studio: a drawn picture that moves, soft music, and the stream of both."""
