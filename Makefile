# Every verb sets up what it needs. `make` alone runs the tests.
.DEFAULT_GOAL := test
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

PY := .venv/bin/python
READY := .venv/.ready
QML_ENV := QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen}
SOURCES := showserver desktop tests

.PHONY: setup demo test check fix bench soak cov lock translations help

help:  ## what each verb does
	@sed -nE 's/^([a-z]+):.*  ## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

setup: $(READY) $(patsubst %.ts,%.qm,$(wildcard assets/translations/*.ts))  ## system libraries, fonts, .venv

$(READY): requirements.lock pyproject.toml assets/setup/packages.txt assets/setup/system_packages.sh assets/setup/python_packages.sh
	assets/setup/system_packages.sh
	assets/setup/python_packages.sh
	touch $@

assets/translations/%.qm: assets/translations/%.ts | $(READY)
	.venv/bin/pyside6-lrelease -silent $< -qm $@

demo: setup  ## a whole show on this machine, in three windows
	.venv/bin/applaus demo

test: check  ## everything that must hold
	$(QML_ENV) PYTHONASYNCIODEBUG=1 $(PY) -m pytest

check: setup  ## format, lint, types, QML, plain text, colours, translations
	.venv/bin/ruff format --check $(SOURCES)
	.venv/bin/ruff check $(SOURCES)
	.venv/bin/mypy
	$(PY) -m tests.checks

fix: setup  ## mend what can be mended by itself
	.venv/bin/ruff check --fix $(SOURCES)
	.venv/bin/ruff format $(SOURCES)

bench: setup  ## speed, as ratios and CPU per unit
	$(PY) -m tests.bench

soak: setup  ## a show of 10 minutes, or of SECONDS=…: delay, memory and recording to its end
	$(PY) -m tests.bench.soak $(SECONDS)

cov: setup  ## branch coverage; the pure rooms hold 100 %
	$(QML_ENV) $(PY) -m pytest --cov --cov-report=
	.venv/bin/coverage report
	.venv/bin/coverage report --fail-under=100 \
	    --include='showserver/domain/*,showserver/wire/*,desktop/session/*'

translations: setup  ## collect new source strings into assets/translations
	$(PY) -m tests.checks.translations

lock: setup  ## pin every library to versions and hashes
	assets/setup/lock.sh
