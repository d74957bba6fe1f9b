"""What Qt has to say stands in the log in the form of our own lines, without a line of Python."""

import re
import subprocess
import sys

SPEAKS = """
from PySide6.QtCore import QThread, qInfo, qWarning
from desktop.platform.glass import make_application

class Player(QThread):
    def run(self):
        qInfo("a player chats")
        qWarning("a player complains")

app = make_application(["applaus"])
player = Player()
player.start()
player.wait()
"""


def test_a_complaint_of_any_thread_is_one_line_of_the_log() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SPEAKS], capture_output=True, text=True, check=True, timeout=60
    )
    [line] = [line for line in done.stderr.splitlines() if "a player complains" in line]
    form = (
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} level=WARNING logger=applaus.qt a player complains"
    )
    assert re.fullmatch(form, line)
    assert "a player chats" not in done.stderr
