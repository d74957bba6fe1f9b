"""The camera process from outside: started, listened to, and started anew when it dies."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import time

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from desktop.camera.memory import Memory
from desktop.camera.messages import Begin, Measured, Slowed, Stood, Stop, line, report_of

log = logging.getLogger("applaus.camera")

MODULE = "desktop.camera"
SILENT_S, START_S = 5.0, 20.0  # of a process that says nothing, while it works and at its start
LOOK_MS = 1000
FIRST_PAUSE_MS, LAST_PAUSE_MS = 200, 5000
GOODBYE_MS = 4500  # for a stream to end properly
LEAVE_MS = 1500


class Encoding(QObject):
    """One stream, by as many processes, one after the other, as it takes."""

    stood = Signal(object)  # Stood
    measured = Signal(object)  # Measured
    slowed = Signal(object)  # Slowed
    died = Signal()  # and is started again
    ended = Signal()

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._begin: Begin | None = None
        self._process: QProcess | None = None
        self._pause_ms = FIRST_PAUSE_MS
        self._heard_at = 0.0
        self._has_spoken = False
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._look)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start)
        self._patience = QTimer(self, singleShot=True, interval=GOODBYE_MS)
        self._patience.timeout.connect(self._kill)

    @property
    def pid(self) -> int:
        """The process at work, 0 for none."""
        return self._process.processId() if self._process is not None else 0

    def begin(self, begin: Begin) -> None:
        """Encode and send from now on."""
        self._begin, self._pause_ms = begin, FIRST_PAUSE_MS
        self._patience.stop()
        if self._process is None:
            self._start()

    def stop(self) -> None:
        """End the stream properly; `ended` tells when."""
        self._begin = None
        self._again.stop()
        if self._process is None:
            self.ended.emit()
            return
        self._process.write(line(Stop()))
        self._patience.start()

    def close(self) -> None:
        """End at once: the window goes."""
        self._begin = None
        for timer in (self._again, self._watch, self._patience):
            timer.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.closeWriteChannel()
            if not process.waitForFinished(LEAVE_MS):
                process.kill()
                process.waitForFinished(LEAVE_MS)

    @Slot()
    def _start(self) -> None:
        if self._begin is None:
            return
        self._memory.forget()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process, self._has_spoken = process, False
        self._heard_at = time.monotonic()
        os.set_inheritable(self._memory.descriptor, True)
        process.start(sys.executable, ["-m", MODULE, str(self._memory.descriptor)])
        os.set_inheritable(self._memory.descriptor, False)
        process.write(line(self._begin))
        self._watch.start()

    @Slot()
    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            told = bytes(process.readLine().data())
            self._heard_at, self._has_spoken = time.monotonic(), True
            with contextlib.suppress(msgspec.DecodeError):
                self._hear(report_of(told))

    def _hear(self, report: Stood | Measured | Slowed) -> None:
        match report:
            case Stood():
                if report.state == "live":
                    self._pause_ms = FIRST_PAUSE_MS
                elif report.state == "refused":
                    self._begin = None  # it ends now; another one would be refused as well
                self.stood.emit(report)
            case Measured():
                self.measured.emit(report)
            case Slowed():
                self.slowed.emit(report)

    @Slot()
    def _on_finished(self) -> None:
        self._read()
        process, self._process = self._process, None
        self._watch.stop()
        self._patience.stop()
        if process is not None:
            process.deleteLater()
        if self._begin is None:
            self.ended.emit()
            return
        log.warning("camera process died code=%s", process.exitCode() if process else "")
        self.died.emit()
        self._again.start(self._pause_ms)
        self._pause_ms = min(LAST_PAUSE_MS, self._pause_ms * 2)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._on_finished()

    @Slot()
    def _look(self) -> None:
        silent_s = time.monotonic() - self._heard_at
        if silent_s > (SILENT_S if self._has_spoken else START_S):
            self._kill()

    @Slot()
    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
