"""Being asked to stop, by Ctrl+C or by the system."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSocketNotifier


@contextlib.contextmanager
def asked_to_stop(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` in the event loop on SIGTERM or SIGINT while the block runs.

    Qt's loop does not return to Python for a signal: the wake-up descriptor does.
    """
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def woken() -> None:
        with contextlib.suppress(BlockingIOError):
            reading.recv(64)
        stop()

    notifier.activated.connect(woken)
    before_fd = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    wanted = (signal.SIGTERM, signal.SIGINT)
    before = {number: signal.signal(number, lambda *_: None) for number in wanted}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before_fd)
        notifier.setEnabled(False)
        reading.close()
        writing.close()
