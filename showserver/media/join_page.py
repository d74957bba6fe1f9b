"""The small page behind a join address: what to start, and the code to type."""

from __future__ import annotations

from html import escape

_WORDS = {
    "en": (
        "You are invited",
        "Start Applaus on your computer and join with this code:",
        "Or by a command:",
        "Your name",
    ),
    "nl": (
        "Je bent uitgenodigd",
        "Start Applaus op je computer en doe mee met deze code:",
        "Of met een opdracht:",
        "Je naam",
    ),
}

_PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Applaus</title>
<style>
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center; background: #2a0d14;
       color: #fff6e9; font: 18px/1.5 Inter, system-ui, sans-serif; text-align: center; }}
main {{ padding: 24px; max-width: 36em; }}
h1 {{ font-size: 32px; }}
strong {{ display: block; margin: 16px; font-size: 48px; letter-spacing: .06em; }}
code {{ display: block; padding: 12px; background: #0003; overflow-wrap: anywhere; }}
</style>
<main>
<h1>{title}</h1>
<p>{start}</p>
<strong>{code}</strong>
<p>{command}</p>
<code>applaus join {address} --code "{code}" --name "{name}"</code>
</main>
</html>
"""


def join_page(code: str, address: str, accept_language: str) -> str:
    """Return the page in Dutch where the browser puts it before English."""
    languages = [part.strip()[:2].lower() for part in accept_language.split(",")]
    language = next((known for known in languages if known in _WORDS), "en")
    title, start, command, name = _WORDS[language]
    return _PAGE.format(
        language=language,
        title=title,
        start=start,
        command=command,
        name=name,
        code=escape(code),
        address=escape(address),
    )
