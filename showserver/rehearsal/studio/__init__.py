"""The demo's studio: a drawn picture that moves, soft music, and the stream of both."""

import os

PARENT = os.getppid()
"""Who started this process, noted before the slow imports: a parent may die during them."""
