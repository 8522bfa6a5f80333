# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder for one journey, removed at its end, and a way to let days pass."""
import glob
import os
import shutil
import tempfile


class Workplace(str):
    """The path of a new folder; use with `with`."""

    def __new__(cls):
        return super().__new__(cls, tempfile.mkdtemp(prefix="restante-journey-"))

    def __enter__(self):
        os.chmod(self, 0o755)  # Dovecot delivers as nobody
        return self

    def __exit__(self, *_):
        shutil.rmtree(self)

    def days_later(self, days):
        """The environment of a program that believes it is so many days later. Timers keep the true time."""
        library = glob.glob("/usr/lib/*/faketime/libfaketime.so.1") + glob.glob("/usr/lib/faketime/libfaketime.so.1") + glob.glob("/usr/lib64/faketime/libfaketime.so.1")
        # The address sanitizer's allocator asks for the time when it returns memory, also while libfaketime begins: they would wait for each other.
        sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":allocator_release_to_os_interval_ms=-1"
        return {"LD_PRELOAD": library[0], "FAKETIME": f"+{days}d", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "ASAN_OPTIONS": sanitizer}
