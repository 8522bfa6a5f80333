#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# as_user.sh COMMAND…: runs it as somebody who is not root. Qt WebEngine builds its sandbox for ordinary users only, and tests often
# run as root: then a user namespace in which root is called 1000 does it, and every file stays readable.
set -eu
[ "$(id -u)" = 0 ] || exec "$@"
work=$(mktemp -d "${TMPDIR:-/tmp}/restante-user.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
mkdir -m 700 "$work/run"
HOME=$work XDG_RUNTIME_DIR=$work/run unshare --user --map-user=1000 --map-group=1000 -- "$@"
