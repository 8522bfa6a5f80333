# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# format and lint [CHECK…] for ./dev. Each check is a function; all of them run, the names of those that failed end the output.

: "${top:?} ${build:?}" # set by ./dev

sources() { # PATTERN…: the files git knows (or would, once added)
    git -C "$top" ls-files --cached --others --exclude-standard -z -- "$@" | sort -zu |
        while IFS= read -r -d '' file; do [ ! -e "$top/$file" ] || printf '%s\0' "$file"; done
}

cpp() { sources '*.cpp' '*.h'; }
cmake_lists() { sources '*CMakeLists.txt' '*.cmake'; }
shell_scripts() { sources dev 'dev.d/*.sh' .ci/run '*.sh'; }

each() { # COMMAND…: on the files named on standard input, within the environment
    within xargs -0 -r -P "$(nproc)" -n 16 "$@"
}

check_format() { cpp | each clang-format --dry-run -Werror; }
check_cmake() { cmake_lists | each cmake-format --check; }
check_shell() { shell_scripts | each shellcheck -x; }
check_licences() { within reuse lint --quiet || within reuse lint; }

check_packaging() { # there is no home page yet that the metainfo could name
    local folder=$top/packaging
    within desktop-file-validate "$folder"/*.desktop && within appstreamcli validate --no-net --override=url-homepage-missing=info "$folder"/*.metainfo.xml >&2 &&
        [ -z "$(within env MANROFFSEQ='' man --warnings --local-file "$folder/restante.1" 2>&1 >/dev/null | tee /dev/stderr)" ]
}

# What was changed last is read first. With RESTANTE_TIDY_SECONDS nothing is begun after so long, and what was not reached is named: all of it
# takes half an hour on two cores. Source by source, so nothing is built but what moc makes.
check_tidy() {
    local folder=$top/build/tidy
    within cmake -S "$top" -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DRESTANTE_UNITY=OFF -DBUILD_TESTING=OFF \
        -DCMAKE_GLOBAL_AUTOGEN_TARGET=ON >/dev/null || return
    within ninja -C "$folder" autogen >/dev/null || return
    export RESTANTE_TIDY_UNTIL=$((EPOCHSECONDS + ${RESTANTE_TIDY_SECONDS:-86400}))
    # shellcheck disable=SC2016
    { git -C "$top" diff --name-only HEAD && git -C "$top" log --format= --name-only; } | grep -E '^(app|core|ui)/.*\.cpp$' | awk '!seen[$0]++' |
        while IFS= read -r file; do [ ! -e "$top/$file" ] || printf '%s\0' "$file"; done |
        within xargs -0 -r -P "$(nproc)" -n 1 bash -c '
            [ "$EPOCHSECONDS" -lt "$RESTANTE_TIDY_UNTIL" ] || { echo "tidy: not reached: $1" && exit; }
            exec clang-tidy -p "$0" --quiet "$1"' "$folder"
}

format() {
    cpp | each clang-format -i
    cmake_lists | each cmake-format -i
}

lint() {
    local check failed=()
    [ $# -gt 0 ] || set -- format cmake shell licences packaging tidy
    for check; do
        declare -F "check_$check" >/dev/null || die "lint: there is no check '$check'"
        say "lint: $check"
        ("check_$check") || failed+=("$check")
    done
    [ ${#failed[@]} -eq 0 ] || die "lint failed: ${failed[*]}"
    say "lint: all well"
}
