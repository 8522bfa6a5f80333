# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What must be installed, in layers so that `./dev demo` does not wait for the tools of `./dev lint`: build (compile and
# run Restante), screen (a window without a display), test (the servers and tools of the tests), lint (every other check).
# Debian lets one POP3 server be installed at a time, and no other distribution has them all. So the `others` beside Dovecot are
# unpacked into the Debian 13 root and nowhere else, and what they are linked with is installed there (`linked`). On a machine
# with packages of its own their journeys say that they are missing.

packages_debian() {
    case $1 in
    build)
        echo g++ cmake ninja-build pkgconf python3 ca-certificates tzdata openssl \
            qt6-base-dev qt6-svg-dev qt6-svg-plugins qt6-tools-dev qt6-l10n-tools qt6-translations-l10n qt6-wayland libqt6sql6-sqlite \
            qt6-webengine-dev qt6-pdf-dev libqgpgmeqt6-dev gnupg gpgsm \
            libkmime-dev libkmbox-dev libzstd-dev libsqlite3-dev libssl-dev libqpdf-dev qtkeychain-qt6-dev libgl-dev \
            libvulkan-dev libxcb-cursor0 fontconfig fonts-inter fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
        ;;
    screen) echo xvfb xauth xdotool imagemagick ;;
    test)
        echo dovecot-pop3d faketime procps strace sqlite3 dbus gdb mount iproute2 at-spi2-core python3-pyatspi \
            chromium-headless-shell
        ;;
    linked)
        echo sasl2-bin libsasl2-modules libsasl2-modules-db libcom-err2 libcourier-unicode8 libgdbm6t64 libical3t64 libidn2-0 \
            libjansson4 libldap2 libltdl7 libpcre2-posix3 libpq5 libwrap0 libxapian30 libxml2
        ;;
    others) echo cyrus-common cyrus-pop3d courier-base courier-pop courier-authlib courier-authlib-userdb ;;
    lint) echo clang clang-tidy clang-format clazy libclang-rt-dev llvm cmake-format reuse shellcheck git desktop-file-utils appstream man-db ;;
    esac
}

packages_fedora() {
    case $1 in
    build)
        echo gcc-c++ cmake ninja-build pkgconf-pkg-config python3 ca-certificates tzdata openssl \
            qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist qt6-qttranslations qt6-qtwayland kmime-devel kmbox-devel \
            qt6-qtwebengine-devel qt6-qtpdf-devel qgpgme-qt6-devel gnupg2 gnupg2-smime \
            libzstd-devel sqlite-devel openssl-devel qpdf-devel qtkeychain-qt6-devel mesa-libGL-devel vulkan-headers \
            google-noto-sans-cjk-fonts google-noto-sans-arabic-fonts google-noto-color-emoji-fonts
        ;;
    screen) echo xorg-x11-server-Xvfb xorg-x11-xauth xdotool ImageMagick ;;
    test) echo dovecot libfaketime procps-ng strace sqlite dbus-daemon gdb iproute at-spi2-core python3-pyatspi chromium-headless ;;
    lint) echo clang clang-tools-extra clazy compiler-rt llvm cmake-format reuse ShellCheck git desktop-file-utils appstream man-db ;;
    esac
}

packages_arch() {
    case $1 in
    build)
        echo gcc cmake ninja pkgconf python ca-certificates tzdata openssl qt6-base qt6-svg qt6-tools qt6-translations qt6-wayland kmime kmbox \
            qt6-webengine qgpgme gnupg \
            zstd sqlite qpdf qtkeychain-qt6 libglvnd vulkan-headers inter-font noto-fonts noto-fonts-cjk noto-fonts-emoji
        ;;
    screen) echo xorg-server-xvfb xorg-xauth xdotool imagemagick ;;
    test) echo dovecot libfaketime procps-ng strace dbus gdb ;;
    lint) echo clang clazy compiler-rt llvm reuse shellcheck git desktop-file-utils appstream man-db ;;
    esac
}
