# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program, driven by its command line, on a profile of its own."""
import collections
import hashlib
import json
import os
import subprocess

PROGRAM = os.environ.get("RESTANTE", "restante")


class Failed(AssertionError):
    pass


class Restante:
    def __init__(self, profile, environment=None):
        self.profile = profile
        home = profile + ".home"
        os.makedirs(home, exist_ok=True)
        self.environment = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en", **(environment or {})}
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            self.environment.pop(name, None)

    def argv(self, *arguments):
        return [PROGRAM, "--profile", self.profile, *arguments]

    def run(self, *arguments, given=b"", status=0, more=None):
        """Standard output of a command that must end with `status`."""
        done = subprocess.run(self.argv(*arguments), input=given, capture_output=True, timeout=600, env={**self.environment, **(more or {})})
        if done.returncode != status:
            raise Failed(f"restante {' '.join(arguments)}: status {done.returncode}, {status} was due\n{done.stdout[-2000:]!r}\n{done.stderr[-4000:].decode(errors='replace')}")
        return done.stdout

    def start(self, *arguments):
        return subprocess.Popen(self.argv(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment)

    def add_account(self, server, user, security, keep):
        self.run("account", "add", "--id", user, "--address", f"{user}@localhost.example", "--name", user.title(), "--host", "localhost", "--port", str(server.port[security]),
                 "--security", security, "--user", user, "--password-stdin", "--password-store", "file", "--ca-file", server.ca, "--keep", keep, given=server.password.encode() + b"\n")

    def check(self, more=None):
        """The report of a mail check of the one account, which must succeed."""
        report = json.loads(self.run("check", "--json", more=more))["accounts"][0]
        if report["error"] is not None:
            raise Failed(f"check: {report['error']}")
        return report

    def listed(self):
        return json.loads(self.run("list", "--limit", "1000000", "--json"))["messages"]

    def hashes(self):
        """How often each hash stands in the list: {SHA-256: count}."""
        return collections.Counter(message["sha256"] for message in self.listed())

    def source_hash(self, key):
        return hashlib.sha256(self.run("show", str(key), "--source")).hexdigest()

    def verify(self):
        return json.loads(self.run("verify", "--json"))
