"""Times and names as a person writes them, in the language that is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale

LOCALES = {"nl": "nl_NL", "en": "en_GB"}


def use_language(language: str) -> None:
    """Write numbers and times as this language does from now on."""
    QLocale.setDefault(QLocale(LOCALES[language]))


def clock_text(at_ms: int) -> str:
    """Return the time of day of a moment, 20:24, in Dutch 20.24; empty for no time."""
    if not at_ms:
        return ""
    dutch = QLocale().language() is QLocale.Language.Dutch
    time = QDateTime.fromMSecsSinceEpoch(at_ms).time()
    return time.toString("HH.mm" if dutch else "HH:mm")


def duration_text(ms: int) -> str:
    """Return a duration that is not negative: 5:45, 1:02:03."""
    seconds = max(0, ms) // 1000
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def timer_text(ms: int) -> str:
    """Return what is left as 06:12, or what is over as +00:40."""
    seconds = abs(ms) // 1000
    sign = "+" if ms < 0 and seconds else ""
    return f"{sign}{seconds // 60:02}:{seconds % 60:02}"


def joined(names: Sequence[str]) -> str:
    """Return names in a row as one says them: Ingrid en Mats."""
    return QLocale().createSeparatedList(list(names))


def first_name(name: str) -> str:
    """Return what one calls somebody."""
    return name.split(" ", 1)[0] if name else ""
