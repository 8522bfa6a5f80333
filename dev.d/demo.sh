#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo.sh [--headless PICTURE]: run by ./dev demo in the build environment. The sample mailbox is served by the project's
# POP3 server over TLS on loopback; a profile of its own in a temporary folder collects it. All of it is removed at the end.
set -euo pipefail

top=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
picture=
[ "${1:-}" != --headless ] || picture=$2

work=$(mktemp -d "${TMPDIR:-/tmp}/restante-demo.XXXXXX")
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

python3 -B "$top/resources/sample/make_sample.py" "$work/mail"
restante-pop3server --mail "$work/mail" --user anna --password demo --port 0 --tls \
    --write-ca "$work/ca.pem" --port-file "$work/port" >"$work/server.log" 2>&1 </dev/null &
server=$!
for _ in $(seq 100); do
    [ ! -s "$work/port" ] || break
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }
    sleep 0.1
done
port=$(cat "$work/port")

demo() { restante --profile "$work/profile" "$@"; }

printf 'demo\n' | demo account add --id demo --address anna@posteo.example --name 'Anna Lindqvist' --host localhost --port "$port" \
    --security tls --ca-file "$work/ca.pem" --user anna --password-stdin --password-store file --keep forever >&2

if [ -z "$picture" ]; then
    echo "The sample mailbox waits at localhost:$port; Restante collects it now. Close the window to end the demo." >&2
    demo
    exit
fi

said() { printf '\n$ restante %s\n' "$*" && demo "$@"; }
echo 'No display here: the same by the command line.'
said check
said list
key=$(demo search 'second draft from:jonas' --limit 1 --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["messages"][0]["key"])')
said show "$key"
bash "$top/dev.d/screenshot.sh" "$picture" --keys Down -- --profile "$work/profile" >&2
printf '\nThe window: %s\n' "$picture"
