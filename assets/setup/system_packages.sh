#!/bin/sh
# Install what packages.txt names and this machine lacks; asks for nothing when all is there.
set -eu

list="$(dirname "$0")/packages.txt"

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian or Ubuntu machine: please install what $list names." >&2
    exit 0
fi

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        echo "Needs root for: $*" >&2
        echo "Run it as root, or install sudo, then repeat." >&2
        exit 1
    fi
}

# One line a package, alternatives split by spaces.
wanted() {
    sed -e 's/#.*//' -e 's/|/ /g' "$list" | while read -r names; do
        [ -n "$names" ] || continue
        case "$names" in
            python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null && continue ;;
        esac
        echo "$names"
    done
}

missing() {
    wanted | while read -r names; do
        found=no
        for name in $names; do
            if installed "$name"; then found=yes; fi
        done
        [ "$found" = yes ] || echo "$names"
    done
}

# The first alternative that the package manager can install here; none where "-" comes first.
available() {
    for name in "$@"; do
        [ "$name" != - ] || return 0
        if apt-cache policy "$name" | grep -q 'Candidate: [^(]'; then
            echo "$name"
            return
        fi
    done
    echo "None of these packages is offered here: $*" >&2
    return 1
}

lacking="$(missing)"
[ -n "$lacking" ] || exit 0

echo "Missing system packages:" $lacking
as_root apt-get update -q
names="$(echo "$lacking" | while read -r alternatives; do
    # shellcheck disable=SC2086  # the alternatives are words on purpose
    available $alternatives || exit 1
done)"
# shellcheck disable=SC2086
as_root apt-get install -q -y --no-install-recommends $names
