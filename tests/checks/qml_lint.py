"""Runs qmllint over every QML file, with the types that Python gives to QML resolved.

qmllint reads types from a `.qmltypes` file. Python has none, so each view-model is dumped as the
metatype file that Qt's own registrar turns into one, in an ignored folder with its own qmldir.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6 import QtCore, QtGui

MODULE = "Applaus.Desk"
_BASES = ("depends QtQml", "depends QtQml.Models", "depends QtMultimedia")
_SCRIPTS = Path(sys.executable).parent


def problems(root: Path) -> list[str]:
    """What qmllint says of the QML of this checkout, one line each; empty when all is well."""
    build = root / "build" / "qmltypes"
    failures = describe_types(view_models(root), build)
    return failures or lint(qml_files(root), [root / "ui", build])


def view_models(root: Path) -> list[Path]:
    """The Python files whose types QML can see, with the bases those may have."""
    files = sorted((root / "desktop").rglob("*.py"))
    return [
        path for path in files if "viewmodels" in path.parts or "@QmlElement" in path.read_text()
    ]


def qml_files(root: Path) -> list[Path]:
    """Every QML file of the product and of its tests."""
    return [path for folder in ("ui", "tests") for path in sorted((root / folder).rglob("*.qml"))]


def describe_types(sources: Sequence[Path], build: Path) -> list[str]:
    """Write the QML module of the Python types into `build`; returns what went wrong."""
    module = build.joinpath(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    (module / "qmldir").write_text(
        "\n".join((f"module {MODULE}", "typeinfo desk.qmltypes", *_BASES))
    )
    metatypes = module / "metatypes.json"
    if not sources:
        metatypes.write_text("[]")
        (module / "desk.qmltypes").write_text("import QtQuick.tooling 1.2\nModule {}\n")
        return []
    dumped = _run("pyside6-metaobjectdump", "--quiet", *map(str, sources))
    if dumped.returncode:
        return _lines(dumped)
    metatypes.write_text(_completed(dumped.stdout, sources))
    registered = _run(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", str(module / "desk.qmltypes")),
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("-o", str(module / "registration.cpp"), str(metatypes)),
    )
    return _lines(registered) if registered.returncode else []


def lint(files: Sequence[Path], import_paths: Sequence[Path]) -> list[str]:
    """Lint files in one run; absolute names, for relative ones make singletons look undeclared."""
    if not files:
        return []
    paths = [part for path in import_paths for part in ("-I", str(path.resolve()))]
    linted = _run("pyside6-qmllint", "-W", "0", *paths, *(str(path.resolve()) for path in files))
    return _lines(linted) if linted.returncode else []


def _completed(dumped: str, sources: Sequence[Path]) -> str:
    """The dump with what pyside6-metaobjectdump leaves out: pointers and constants."""
    modules = json.loads(dumped)
    classes = [found for module in modules for found in module["classes"]]
    pointers = {found["className"] for found in classes} | _QT_OBJECTS
    constants = {name for source in sources for name in _constants(source)}
    for found in classes:
        found["object"] = True  # a base from another file is not recognised as a QObject
        for member in found.get("properties", []):
            member["constant"] = (found["className"], member["name"]) in constants
            _point(member, "type", pointers)
        for method in [*found.get("slots", []), *found.get("signals", [])]:
            _point(method, "returnType", pointers)
            for argument in method.get("arguments", []):
                _point(argument, "type", pointers)
    return json.dumps(modules, indent=1)


# QtMultimedia is named, not imported: loading it tells of the sound system on stderr.
_QT_OBJECTS = {"QMediaPlayer", "QVideoSink"} | {
    name
    for module in (QtCore, QtGui)
    for name, kind in list(vars(module).items())
    if isinstance(kind, type) and issubclass(kind, QtCore.QObject)
}


def _point(member: dict[str, Any], key: str, pointers: set[str]) -> None:
    if member.get(key) in pointers:
        member[key] += "*"


def _constants(source: Path) -> Iterator[tuple[str, str]]:
    """Class and name of every property that a module declares with `constant=True`."""
    for owner in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if not isinstance(owner, ast.ClassDef):
            continue
        for member in owner.body:
            if isinstance(member, ast.FunctionDef) and any(
                map(_is_constant, member.decorator_list)
            ):
                yield owner.name, member.name
            if isinstance(member, ast.Assign) and _is_constant(member.value):
                yield from ((owner.name, ast.unparse(target)) for target in member.targets)


def _is_constant(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and any(
        keyword.arg == "constant" and ast.unparse(keyword.value) == "True"
        for keyword in node.keywords
    )


def _run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(_SCRIPTS / script), *arguments], capture_output=True, text=True)


def _lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What a tool said, without its wrapper's echo of the whole command line."""
    said = (done.stdout + done.stderr).splitlines()
    return [line for line in said if line.strip() and not line.startswith("'")]
