#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh BUILD SECONDS [SECONDS]: every fuzz target, as many at a time as there are cores, from the corpus and the sample mailbox on:
# what servers say for so long, what messages hold for the second time where it is given. What broke a parser stays in
# BUILD/fuzz/NAME/crash-….
set -euo pipefail

top=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
build=$1 seconds=$2 others=${3:-$2}
dialogue=(pop3session listings multilinedecoder replyreader sasl)
python3 -B "$top/resources/sample/make_sample.py" "$build/fuzz/sample"

fuzz() { # NAME SECONDS
    local folder=$build/fuzz/$1 seeds=("$build/fuzz/sample" "$top"/tests/corpus/*/)
    mkdir -p "$folder/found"
    [ ! -d "$top/tests/fuzz/corpus/$1" ] || seeds=("$top/tests/fuzz/corpus/$1")
    (cd "$folder" && "$build/bin/fuzz_$1" -max_total_time="$2" -seed="${RESTANTE_FUZZ_SEED:-0}" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
        -verbosity=0 -print_final_stats=1 found "${seeds[@]}") >"$folder/log" 2>&1 && echo held >"$folder/outcome" || echo broken >"$folder/outcome"
    echo "== $1, $2 s: $(cat "$folder/outcome")"$'\n'"$(tail -n 60 "$folder/log")"
}

is_dialogue() {
    local one
    for one in "${dialogue[@]}"; do [ "$one" != "$1" ] || return 0; done
    return 1
}

names=("${dialogue[@]}")
for program in "$build"/bin/fuzz_*; do
    is_dialogue "${program##*/fuzz_}" || names+=("${program##*/fuzz_}")
done
for name in "${names[@]}"; do
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n; done
    fuzz "$name" "$(is_dialogue "$name" && echo "$seconds" || echo "$others")" &
done
wait
broken=()
for name in "${names[@]}"; do
    [ "$(cat "$build/fuzz/$name/outcome")" = held ] || broken+=("$name")
done
[ ${#broken[@]} -eq 0 ] || { echo "broken: ${broken[*]}" && exit 1; }
