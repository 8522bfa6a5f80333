# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where Restante is built and run: this machine where its Qt and compiler are new enough, else a Debian 13 root in the
# user's cache, made by mmdebstrap and entered by bubblewrap. Sets `environment` (inside, host or root) and offers
# need LAYER… and enter COMMAND….

: "${top:?} ${build:?}" # set by ./dev

# shellcheck source=dev.d/packages.sh
source "$top/dev.d/packages.sh"

: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME
cache=${RESTANTE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/restante}
suite=trixie

say() { printf '%s\n' "$*" >&2; }
die() {
    say "dev: $*"
    exit 1
}

# The family whose package names fit, if this machine's release is new enough: C++23's <expected>, Qt 6.6, KMime 6.
host_family() {
    [ -r /etc/os-release ] || return 0
    (
        ID='' VERSION_ID=''
        # shellcheck source=/dev/null
        . /etc/os-release
        case $ID in
        debian) [ "${VERSION_ID:-99}" -ge 13 ] && echo debian ;;
        ubuntu) [ "${VERSION_ID%%.*}${VERSION_ID#*.}" -ge 2504 ] && echo debian ;;
        fedora) [ "$VERSION_ID" -ge 41 ] && echo fedora ;;
        arch) echo arch ;;
        esac
    ) 2>/dev/null || true
}

choose_environment() {
    family=$(host_family)
    environment=${RESTANTE_ENVIRONMENT:-}
    [ -z "${RESTANTE_INSIDE:-}" ] || environment=inside
    if [ -z "$environment" ]; then
        [ -n "$family" ] && environment=host || environment=root
    fi
    case $environment in
    inside) environment_key=$RESTANTE_INSIDE ;;
    host)
        [ -n "$family" ] || die "RESTANTE_ENVIRONMENT=host: this distribution is too old or unknown; leave it out"
        environment_key=host-$(hash_of "$(cat /etc/os-release)")
        ;;
    root)
        environment_key=$suite-$(hash_of "$suite $(packages_debian build)")
        root=$cache/$environment_key
        family=debian
        ;;
    *) die "RESTANTE_ENVIRONMENT is host or root, not '$environment'" ;;
    esac
}

hash_of() { printf '%s' "$*" | sha256sum | cut -c1-12; }

# as_root COMMAND…: with the rights to install; 126 when there is no way to get them.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        say "dev: sudo $*"
        sudo "$@"
    else
        return 126
    fi
}

# host_install FAMILY PACKAGE…: install on this machine, or say what to install.
host_install() {
    local family=$1
    shift
    local install
    case $family in
    debian) install=(apt-get install -y --no-install-recommends "$@") ;;
    fedora) install=(dnf install -y "$@") ;;
    arch) install=(pacman -S --needed --noconfirm "$@") ;;
    esac
    say "dev: installing $*"
    if [ "$family" = debian ]; then
        as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 || [ $? -ne 126 ] || cannot_install "${install[@]}"
        as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" >&2 || cannot_install "${install[@]}"
    else
        as_root "${install[@]}" >&2 || cannot_install "${install[@]}"
    fi
}

cannot_install() {
    say "dev: packages are missing and could not be installed from here. As root, run:"
    say "    $*"
    exit 1
}

host_lacks() { # FAMILY PACKAGE…: prints those not installed
    local family=$1 package
    shift
    for package; do
        case $family in
        debian) dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' ;;
        fedora) rpm -q --whatprovides "$package" >/dev/null 2>&1 ;;
        arch) pacman -T "$package" >/dev/null 2>&1 ;;
        esac || printf '%s\n' "$package"
    done
}

# need LAYER…: make sure that these layers are installed where we build. Costs nothing once they are.
need() {
    local layer stamp stamps=$cache/$environment_key packages
    [ "$environment" != inside ] || return 0
    if [ "$environment" = root ]; then
        need_root
        stamps=$root/var/lib/restante
    fi
    for layer; do
        case $layer:$environment in linked:host | others:host) continue ;; esac
        read -ra packages <<<"$("packages_$family" "$layer")"
        stamp=$stamps/$layer-$(hash_of "${packages[*]}")
        [ ! -e "$stamp" ] || continue
        mkdir -p "$stamps"
        (
            flock 9
            [ ! -e "$stamp" ] || exit 0
            "install_in_$environment" "$layer" "${packages[@]}"
            touch "$stamp"
        ) 9>"$cache/lock" || exit
    done
}

install_in_host() { # LAYER PACKAGE…
    local missing
    mapfile -t missing < <(host_lacks "$family" "${@:2}")
    [ ${#missing[@]} -eq 0 ] || host_install "$family" "${missing[@]}"
}

install_in_root() { # LAYER PACKAGE…
    [ "$1" != build ] || return 0 # the root was made with them
    say "dev: adding the packages for '$1' to the build environment"
    local log=$cache/$environment_key.$1.log how
    # shellcheck disable=SC2016
    case $1 in
    others) how='cd /tmp && apt-get download "$@" && for package in *.deb; do dpkg-deb -x "$package" / || exit; done && ldconfig' ;;
    *) how='dpkg --configure -a && apt-get install -y --no-install-recommends "$@" && apt-get clean' ;;
    esac
    # An ordinary user owns every file of the root: fakeroot answers for the owners that packages set.
    in_root_as_admin sh -c "apt-get update -q && $how" sh "${@:2}" >"$log" 2>&1 </dev/null ||
        die "installing failed, the end of $log:"$'\n'"$(tail -n 15 "$log")"
}

in_root_as_admin() {
    local who=() fake=()
    if [ "$(id -u)" = 0 ]; then
        who=(--cap-add ALL)
    else
        who=(--unshare-user --uid 0 --gid 0 --setenv FAKEROOTDONTTRYCHOWN 1)
        fake=(fakeroot)
    fi
    bwrap "${who[@]}" --bind "$root" / --proc /proc --dev /dev --tmpfs /run --tmpfs /tmp --ro-bind /etc/resolv.conf /etc/resolv.conf \
        --die-with-parent --chdir / --setenv HOME /root --setenv LC_ALL C.UTF-8 --setenv DEBIAN_FRONTEND noninteractive \
        --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${fake[@]}" "$@"
}

need_root() {
    [ ! -d "$root" ] || return 0
    local missing=() tools=(mmdebstrap bubblewrap)
    [ "$(id -u)" = 0 ] || tools+=(uidmap) # an ordinary user makes the root in a user namespace
    command -v mmdebstrap >/dev/null && command -v bwrap >/dev/null && { [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null; } ||
        missing=("${tools[@]}")
    if [ ${#missing[@]} -gt 0 ]; then
        command -v apt-get >/dev/null ||
            die "this machine is too old to build on, and to make a Debian 13 root in $cache it needs: ${missing[*]}"
        host_install debian "${missing[@]}"
    fi
    mkdir -p "$cache"
    (
        flock 9
        [ ! -d "$root" ] || exit 0
        make_root
    ) 9>"$cache/lock" || exit
}

# Made under another name and renamed when whole: a root that exists is complete.
make_root() {
    local partial=$cache/partial.$$ log=$cache/$environment_key.log include
    rm -rf --one-file-system "$cache"/partial.*
    include=$(packages_debian build)
    say "dev: making the build environment (Debian 13, about 1.3 GB) in $cache; this takes a few minutes, once"
    local options=(--variant=minbase --include="fakeroot,${include// /,}" --aptopt='Acquire::Languages "none"'
        --aptopt='APT::Install-Recommends "false"' --aptopt='APT::Sandbox::User "root"' --aptopt='Acquire::Retries "3"'
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*')
    mkdir "$partial"
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap --mode=root "${options[@]}" "$suite" "$partial" 2>"$log" </dev/null
    else
        (
            set -o pipefail
            mmdebstrap "${options[@]}" "$suite" - 2>"$log" </dev/null | tar -x -C "$partial" --exclude='./dev/*'
        )
    fi || die "mmdebstrap failed, the end of $log:"$'\n'"$(tail -n 15 "$log")"
    printf '#!/bin/sh\nexit 101\n' >"$partial/usr/sbin/policy-rc.d" # no service of a package is started
    chmod +x "$partial/usr/sbin/policy-rc.d"
    mkdir -p "$partial/usr/local/share/fonts" "$partial/dev/shm"
    rm -f "$partial/etc/resolv.conf"
    touch "$partial/etc/resolv.conf" "$partial/etc/hosts" "$partial/etc/machine-id"
    mv "$partial" "$root"
}

# Is there a display that a window could stand on?
has_display() {
    local number
    case ${QT_QPA_PLATFORM:-} in offscreen | minimal | vnc*) return 1 ;; esac
    [ -z "${WAYLAND_DISPLAY:-}" ] || [ ! -S "${XDG_RUNTIME_DIR:-/run}/${WAYLAND_DISPLAY}" ] || return 0
    case ${DISPLAY:-} in
    '') return 1 ;;
    :*)
        number=${DISPLAY#:}
        [ -S "/tmp/.X11-unix/X${number%%.*}" ]
        ;;
    esac
}

# enter COMMAND…: replaces this process by COMMAND in the environment, in the current directory.
enter() {
    export RESTANTE_INSIDE=$environment_key
    [ "$environment" = root ] || exec env PATH="$build/bin:$PATH" "$@"
    arrange_root
    exec bwrap "${arrangement[@]}" -- "$@"
}

within() { (enter "$@"); }

arrange_root() {
    arrangement=(--ro-bind "$root" / --proc /proc --dev-bind /dev /dev --tmpfs /run --tmpfs /var/tmp --die-with-parent --chdir "$PWD")
    shown=()
    local path name language=${LANG:-}
    # Every folder of this machine that is not the system's own: homes, data, mounted disks, /tmp with the X11 sockets.
    for path in /*; do
        name=${path#/}
        case $name in
        bin | boot | dev | etc | lib | lib32 | lib64 | libx32 | lost+found | proc | run | sbin | sys | usr | var) ;;
        *) [ ! -d "$path" ] || [ -L "$path" ] || show "$path" ;;
        esac
    done
    show "$top"
    show "$PWD"
    show "$HOME"
    show "$cache"
    [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "$XDG_RUNTIME_DIR" ] || show "$XDG_RUNTIME_DIR"
    [ -z "${XAUTHORITY:-}" ] || [ ! -e "$XAUTHORITY" ] || show "$(dirname "$XAUTHORITY")"
    if [ -f "$top/.git" ]; then # a worktree: its repository lies elsewhere
        path=$(sed -n 's/^gitdir: //p' "$top/.git")
        [ ! -d "$path" ] || show "${path%/worktrees/*}"
    fi
    for path in /etc/resolv.conf /etc/hosts /etc/machine-id; do
        [ ! -s "$path" ] || arrangement+=(--ro-bind "$path" "$path")
    done
    arrangement+=(--ro-bind-try /sys /sys --bind-try /run/dbus /run/dbus --ro-bind-try /usr/share/fonts /usr/local/share/fonts)
    if [ "$(id -u)" = 0 ]; then
        arrangement+=(--cap-add ALL)
    else
        exec {passwd_fd}< <(cat "$root/etc/passwd" && getent passwd "$(id -u)")
        exec {group_fd}< <(cat "$root/etc/group" && getent group "$(id -g)")
        arrangement+=(--ro-bind-data "$passwd_fd" /etc/passwd --ro-bind-data "$group_fd" /etc/group)
    fi
    for name in LD_LIBRARY_PATH LD_PRELOAD QT_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE PYTHONHOME PYTHONPATH CC CXX CFLAGS CXXFLAGS \
        LDFLAGS CMAKE_PREFIX_PATH PKG_CONFIG_PATH; do
        [ -z "${!name+set}" ] || arrangement+=(--unsetenv "$name") # they speak of this machine's files
    done
    [ -z "${TZ:-}" ] && [ -L /etc/localtime ] && arrangement+=(--setenv TZ "$(readlink -f /etc/localtime | sed 's|.*/zoneinfo/||')")
    # The root has no locale but this one; the language of the texts stays the user's.
    arrangement+=(--setenv LC_ALL C.UTF-8 --setenv LANGUAGE "${LANGUAGE:-${language%%.*}}"
        --setenv PATH "$build/bin:/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin")
}

# show FOLDER: the same folder inside, unless one above it is shown already.
show() {
    local above
    for above in "${shown[@]}"; do
        case $1/ in "$above"/*) return ;; esac
    done
    shown+=("$1")
    [ -d "$root$1" ] || mkdir -p "$root$1" 2>/dev/null || true
    arrangement+=(--bind "$1" "$1")
}
