#!/bin/sh
# Write requirements.lock: every library of every extra, by version and hash, for all platforms.
set -eu

.venv/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'
{
    echo "# Made by \`make lock\` from pyproject.toml."
    .venv/bin/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
        --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet
} > requirements.lock.new
mv requirements.lock.new requirements.lock
