#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pictures.sh PROGRAM SET --compare|--write: the window's states in a set's language and size, at one moment of one day: Wednesday,
# 2 December 2026, half past two. Timers keep the true time.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
program=$1 set=$2 what=$3
library=
for library in /usr/lib/*/faketime/libfaketime.so.1 /usr/lib/faketime/libfaketime.so.1 /usr/lib64/faketime/libfaketime.so.1; do
    [ ! -e "$library" ] || break
done
[ -e "$library" ] || { echo "pictures: libfaketime is missing" >&2 && exit 1; }

scale=1
case $set in *-large) scale=2 ;; esac
# Dialogs ask the screen how much room there is.
screen=$(mktemp)
trap 'rm -f "$screen"' EXIT
printf '{"screens":[{"name":"screen","x":0,"y":0,"width":%d,"height":%d,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]}' \
    $((1280 * scale)) $((800 * scale)) >"$screen"
export QT_QPA_PLATFORM=offscreen:configfile=$screen QT_SCALE_FACTOR=$scale TZ=Europe/Stockholm LC_ALL=C.UTF-8
env LD_PRELOAD="$library" FAKETIME='2026-12-02 14:32:00' FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_DONT_RESET=1 \
    "$program" "$set" "$what" "$here/expected/$set" "$(dirname "$program")/../pictures/$set"
