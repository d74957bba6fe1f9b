"""Every sentence of the interface has its Dutch, and its English plural where it counts.

`python -m tests.checks.translations` collects new sentences into assets/translations, to be
translated there; the check fails while one is missing, unfinished or has lost a placeholder.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
_LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
_PLACEHOLDER = re.compile(r"%(?:n|L?\d+)")
# English is the source language: only its plurals need a file.
_OPTIONS: dict[str, tuple[str, ...]] = {"nl": (), "en": ("-pluralonly",)}


@dataclass(frozen=True)
class Sentence:
    """One source sentence and its translations: one, or a form for each plural."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same sentence in two files."""
        return self.context, self.source, self.comment


def collect(root: Path, folder: Path) -> None:
    """Merge the sentences of the sources under `root` into the .ts files of `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = [*(root / "ui").rglob("*.qml"), *(root / "desktop").rglob("*.py")]
    names = [str(path) for path in sorted(sources)]
    for language, options in _OPTIONS.items() if names else ():
        subprocess.run(
            [
                *(str(_LUPDATE), "-silent", "-no-obsolete", "-locations", "none", *options, *names),
                *("-source-language", "en", "-target-language", language),
                *("-ts", str(folder / f"{language}.ts")),
            ],
            check=True,
        )


def read_sentences(ts: Path) -> list[Sentence]:
    """The sentences of one .ts file; none when there is no such file."""
    if not ts.is_file():
        return []
    return [
        _sentence(context.findtext("name", ""), message)
        for context in ElementTree.parse(ts).iter("context")
        for message in context.iter("message")
    ]


def _sentence(context: str, message: ElementTree.Element) -> Sentence:
    translation = message.find("translation")
    forms = [] if translation is None else translation.findall("numerusform")
    texts = [form.text or "" for form in forms] or [message.findtext("translation", "")]
    finished = translation is not None and translation.get("type") is None
    source, comment = message.findtext("source", ""), message.findtext("comment", "")
    return Sentence(context, source, comment, tuple(texts), finished)


def problems(root: Path) -> list[str]:
    """What still lacks a translation, or has a wrong one."""
    with tempfile.TemporaryDirectory() as fresh:
        collect(root, Path(fresh))
        return [
            f"assets/translations/{language}.ts: {problem}"
            for language in _OPTIONS
            for problem in compare(
                read_sentences(Path(fresh) / f"{language}.ts"),
                read_sentences(root / "assets" / "translations" / f"{language}.ts"),
            )
        ]


def compare(wanted: list[Sentence], translated: list[Sentence]) -> Iterator[str]:
    """Name each wanted sentence whose translation is missing, unfinished or lost a placeholder."""
    known = {sentence.key: sentence for sentence in translated}
    for sentence in wanted:
        found = known.get(sentence.key)
        named = f"{sentence.context}: {sentence.source!r}"
        if found is None:
            yield f"{named} is not collected; run `make translations`"
        elif not found.finished or not all(found.forms):
            yield f"{named} is not translated"
        elif any(_placeholders(form) != _placeholders(sentence.source) for form in found.forms):
            yield f"{named} has other placeholders in its translation"


def _placeholders(words: str) -> list[str]:
    # A plural form may leave the number out ("one viewer").
    return sorted(set(_PLACEHOLDER.findall(words)) - {"%n"})


if __name__ == "__main__":
    collect(ROOT, ROOT / "assets" / "translations")
