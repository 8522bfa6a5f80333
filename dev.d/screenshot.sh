#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshot.sh FILE.png [--size WxH] [--scale N] [--theme light|dark] [--keys "KEY…"] [-- ARGUMENT…]: starts Restante on an X server
# of its own, waits until its window stands still, types the keys (as xdotool names them) and saves the picture.
set -euo pipefail

file=$1 size=1280x800 scale=1 theme=light keys=()
shift
while [ $# -gt 0 ]; do
    case $1 in
    --size) size=$2 && shift ;;
    --scale) scale=$2 && shift ;;
    --theme) theme=$2 && shift ;;
    --keys) read -ra keys <<<"$2" && shift ;;
    --)
        shift
        break
        ;;
    *) echo "screenshot: what is '$1'?" >&2 && exit 2 ;;
    esac
    shift
done

work=$(mktemp -d "${TMPDIR:-/tmp}/restante-screen.XXXXXX")
started=()
finish() {
    local pid
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT

width=$((${size%x*} * scale)) height=$((${size#*x} * scale))
Xvfb -displayfd 3 -screen 0 "${width}x${height}x24" -dpi 96 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
started=("$!" "${started[@]}")
for _ in $(seq 100); do [ ! -s "$work/display" ] || break; sleep 0.1; done
[ -s "$work/display" ] || { cat "$work/xvfb.log" >&2; exit 1; }
DISPLAY=:$(cat "$work/display")
export DISPLAY

# The theme stands in the profile, as the settings dialog would have written it.
profile=$work/profile
for ((i = 1; i < $#; i++)); do [ "${!i}" != --profile ] || { i=$((i + 1)) && profile=${!i}; }; done
[ "$profile" != "$work/profile" ] || set -- --profile "$profile" "$@"
(umask 077 && mkdir -p "$profile")
python3 - "$profile/window.ini" "$theme" <<'END'
import configparser, sys
ini = configparser.RawConfigParser()
ini.optionxform = str
ini.read(sys.argv[1], encoding="utf-8")
ini["window"] = {**(ini["window"] if ini.has_section("window") else {}), "theme": sys.argv[2]}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    ini.write(file, space_around_delimiters=False)
END

# Original is for ordinary users alone: a root that is called 1000 is one, and reads what root reads.
runner=()
[ "$(id -u)" != 0 ] || runner=(unshare --user --map-user=1000 --map-group=1000 --)
env QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR="$scale" WAYLAND_DISPLAY= "${runner[@]}" restante "$@" >"$work/restante.log" 2>&1 &
restante=$!
started=("$restante" "${started[@]}")

window() { xdotool search --onlyvisible --pid "$restante" 2>/dev/null | tail -n 1; }
for _ in $(seq 300); do
    [ -z "$(window)" ] || break
    kill -0 "$restante" 2>/dev/null || { cat "$work/restante.log" >&2; exit 1; }
    sleep 0.1
done

# No window manager: the window is put where it belongs, and the keys go to it.
[ -n "$(window)" ] || { echo "screenshot: no window came" >&2 && exit 1; }
xdotool windowmove "$(window)" 0 0 windowsize "$(window)" "$width" "$height" windowfocus "$(window)"

# Still: the same picture for one second, at most after thirty.
still() {
    local same=0 last='' now
    for _ in $(seq 120); do
        now=$(import -silent -window root rgb:- | sha256sum)
        [ "$now" = "$last" ] && same=$((same + 1)) || same=0
        last=$now
        [ $same -lt 4 ] || break
        sleep 0.25
    done
}
still
for key in "${keys[@]}"; do
    xdotool key --clearmodifiers "$key"
    still
done
mkdir -p "$(dirname "$file")"
import -silent -window root "$file"
