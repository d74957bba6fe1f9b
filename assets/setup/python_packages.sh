#!/bin/sh
# Make .venv from the hash-pinned lock and put Applaus into it, editable.
# Run from the root of the checkout; PYTHON names another interpreter than python3.
set -eu

python="${PYTHON:-python3}"
lock=requirements.lock

"$python" - <<'CHECK'
import sys
if sys.version_info < (3, 11):
    sys.exit(f"Applaus needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
CHECK

if ! .venv/bin/python -c '' 2>/dev/null; then
    "$python" -m venv --clear .venv
fi

echo "Installing the locked libraries into .venv"
# One install checks every file's hash; the second adds the checkout itself, which has none.
.venv/bin/python -m pip install --quiet --disable-pip-version-check --only-binary :all: \
    --require-hashes --requirement "$lock"
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --no-deps --no-build-isolation --no-index --editable .
