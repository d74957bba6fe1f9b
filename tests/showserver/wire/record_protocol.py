"""Writes the generated parts of the protocol page, and its schema.

`python -m tests.showserver.wire.record_protocol`

It keeps `tests/frames/*.json` as they are unless `--record` is given: a recorded frame that
changes is a change of the protocol, and should be a decision.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import NODEFAULT, Struct

from showserver.domain import events
from showserver.domain.commands import AnyCommand
from showserver.domain.events import AnyEvent, audience
from showserver.domain.kinds import Command, Role
from showserver.domain.refusals import REFUSALS
from showserver.wire.closing import CLOSINGS
from showserver.wire.codec import encode
from showserver.wire.door import Doorplate
from showserver.wire.frames import Frame, RawNews
from showserver.wire.hello import Hello
from showserver.wire.queries import AnyQuery, Query, Result
from showserver.wire.replay import ReplayHead
from tests.showserver.wire.samples import GROUPS, tag_of

ROOT = Path(__file__).resolve().parents[3]
FRAMES = ROOT / "tests" / "frames"
PAGE = ROOT / "showserver" / "wire" / "PROTOCOL.md"
SCHEMA = ROOT / "showserver" / "wire" / "schema.json"

UNIONS = {
    "hello": Hello,
    "request": AnyCommand | AnyQuery,
    "frame": Frame,
    "answer": Result,
    "event": AnyEvent,
    "door": Doorplate,
    "replay": ReplayHead,
}
_LAW = re.compile(r" \(law \d+\)|, law \d+")


def frame_file(group: str, tag: str) -> Path:
    """Where the recorded frame of a kind stands."""
    return FRAMES / f"{group}-{tag}.json"


def schema() -> bytes:
    """Return the JSON Schema of everything that travels."""
    schemas, components = msgspec.json.schema_components(
        UNIONS.values(), ref_template="#/$defs/{name}"
    )
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The Applaus protocol, version 1",
        "properties": dict(zip(UNIONS, schemas, strict=True)),
        "$defs": components,
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def page(text: str) -> str:
    """Return the page with its generated parts made anew."""
    for name, lines in (
        ("closings", _closings()),
        ("refusals", _refusals()),
        ("kinds", _kinds()),
    ):
        begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        head, _, rest = text.partition(begin)
        _, _, tail = rest.partition(end)
        text = head + begin + "\n".join(lines) + "\n" + end + tail
    return text


def _closings() -> Iterator[str]:
    yield "| code | name | come back by itself | meaning |"
    yield "|---|---|---|---|"
    for closing in CLOSINGS:
        back = "yes" if closing.come_back else "no"
        yield f"| {closing.code} | `{closing.name}` | {back} | {closing.sentence} |"


def _refusals() -> Iterator[str]:
    yield "| code | meaning |"
    yield "|---|---|"
    for code, sentence in REFUSALS.items():
        yield f"| `{code}` | {sentence} |"


def _kinds() -> Iterator[str]:
    values: dict[str, type[Struct]] = {}
    for group, (title, samples) in GROUPS.items():
        yield f"### {title}"
        yield ""
        for sample in samples:
            yield from _kind(group, sample, values)
    yield "### Values"
    yield ""
    yield "What the fields above are made of."
    yield ""
    for name in sorted(_with_parts(values)):
        yield f"#### Value: {name}"
        yield ""
        yield from _described(values[name], values)


def _kind(group: str, sample: Struct, values: dict[str, type[Struct]]) -> Iterator[str]:
    kind = type(sample)
    yield f"#### `{tag_of(kind)}`"
    yield ""
    if note := _note(kind):
        yield note
        yield ""
    yield from _described(kind, values)
    yield "```json"
    yield frame_file(group, tag_of(kind)).read_text(encoding="utf-8").rstrip("\n")
    yield "```"
    yield ""


def _note(kind: type[Struct]) -> str:
    if issubclass(kind, Command | Query):
        return "From: " + _roles(kind.roles) + "."
    if kind in events.EVENT_TYPES:
        return f"To: {_receivers(kind)}."
    return ""


def _roles(roles: Iterable[Role]) -> str:
    return ", ".join(f"`{role}`" for role in sorted(roles))


def _receivers(kind: type[Struct]) -> str:
    sample = next(s for s in GROUPS["event"][1] if type(s) is kind)
    holders = audience(sample)  # type: ignore[arg-type]
    if holders.everyone:
        return "everyone"
    named = ["the crew"] * holders.crew + ["the person it is about"] * bool(holders.person_id)
    return " and ".join(named) or "nobody (in the journal only)"


def _described(kind: type[Struct], values: dict[str, type[Struct]]) -> Iterator[str]:
    yield _LAW.sub("", " ".join((kind.__doc__ or "").split()))
    yield ""
    fields = msgspec.structs.fields(kind)
    if not fields:
        return
    hints = get_type_hints(kind)
    yield "| field | type | default |"
    yield "|---|---|---|"
    for field in fields:
        spelled = _spelled(hints[field.name], values).replace("|", "\\|")
        yield f"| `{field.encode_name}` | {spelled} | {_default(field)} |"
    yield ""


def _default(field: Any) -> str:
    if field.default is not NODEFAULT:
        value = field.default
    elif field.default_factory is not NODEFAULT:
        value = field.default_factory()
    else:
        return "—"
    encoded = encode(value).decode()
    return f"`{encoded}`"


def _spelled(hint: Any, values: dict[str, type[Struct]]) -> str:
    """Return a type in the words of JSON."""
    plain = {str: "text", int: "integer", float: "number", bool: "boolean", type(None): "null"}
    if hint in plain:
        return plain[hint]
    if hint is msgspec.Raw:
        return "an event"
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return " | ".join(f"`{encode(value).decode()}`" for value in inner)
    if origin is tuple:
        return f"list of {_spelled(inner[0], values)}"
    if origin is dict:
        return f"object: {_spelled(inner[0], values)} → {_spelled(inner[1], values)}"
    if hint == Result:
        return "an answer"
    if origin is Union or inner:
        return " | ".join(_spelled(part, values) for part in inner)
    if hint is RawNews:
        return "`{at, event}`"
    values[hint.__name__] = hint
    return f"[{hint.__name__}](#value-{hint.__name__.lower()})"


def _with_parts(values: dict[str, type[Struct]]) -> set[str]:
    """Find every value that values are made of."""
    known: set[str] = set()
    while new := set(values) - known:
        known |= new
        for name in new:
            for hint in get_type_hints(values[name]).values():
                if get_origin(hint) is not None or isinstance(hint, type):
                    _spelled_safely(hint, values)
    return known


def _spelled_safely(hint: Any, values: dict[str, type[Struct]]) -> None:
    if "ClassVar" not in str(hint):
        _spelled(hint, values)


def record() -> None:
    """Record one frame of every kind anew."""
    for group, (_, samples) in GROUPS.items():
        for sample in samples:
            frame_file(group, tag_of(type(sample))).write_bytes(encode(sample) + b"\n")


def main() -> None:
    """Write the schema and the generated parts of the page."""
    if "--record" in sys.argv:
        record()
    SCHEMA.write_bytes(schema())
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
