#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh BUILD SECONDS: every fuzz target for so long, from the corpus and the sample mailbox on. What broke a parser stays in
# BUILD/fuzz/NAME/crash-….
set -euo pipefail

top=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
build=$1 seconds=$2
python3 -B "$top/resources/sample/make_sample.py" "$build/fuzz/sample"
failed=()
for program in "$build"/bin/fuzz_*; do
    name=${program##*/fuzz_}
    mkdir -p "$build/fuzz/$name/found"
    seeds=("$build/fuzz/sample" "$top"/tests/corpus/*/)
    [ ! -d "$top/tests/fuzz/corpus/$name" ] || seeds=("$top/tests/fuzz/corpus/$name")
    echo "== $name, $seconds s"
    (cd "$build/fuzz/$name" && "$program" -max_total_time="$seconds" -seed="${RESTANTE_FUZZ_SEED:-0}" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -verbosity=0 -print_final_stats=1 \
        found "${seeds[@]}" 2>&1) || failed+=("$name")
done
[ ${#failed[@]} -eq 0 ] || { echo "broken: ${failed[*]}" && exit 1; }
