"""Runs every check over this checkout: `python -m tests.checks`."""

from collections.abc import Callable
from pathlib import Path

from tests.checks import colours, plain_text, qml_lint, translations

ROOT = Path(__file__).resolve().parents[2]
CHECKS: dict[str, Callable[[], list[str]]] = {
    "qmllint": lambda: qml_lint.problems(ROOT),
    "plain text": lambda: plain_text.problems(ROOT / "ui"),
    "colours": lambda: colours.problems(ROOT / "ui"),
    "translations": lambda: translations.problems(ROOT),
}


def main() -> int:
    """Run all of them, so that one run tells everything; 1 when anything was found."""
    found = False
    for name, check in CHECKS.items():
        lines = check()
        found = found or bool(lines)
        print(f"{name}: {'not well' if lines else 'well'}")
        for line in lines:
            print(f"  {line}")
    return int(found)


if __name__ == "__main__":
    raise SystemExit(main())
