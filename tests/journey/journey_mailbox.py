#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits on the server, and what the next check shall do with it: wishes, their undoing, preview, budget, several sessions of a check, and the dialogue, against
Dovecot; Gmail's habits against the scriptable server."""
import base64
import contextlib
import hashlib
import json
import os
import poplib
import ssl
import subprocess
import time
import unittest

from dovecot import Dovecot
from restante import Restante
from workplace import Workplace

SERVER = os.environ.get("RESTANTE_POP3SERVER", "restante-pop3server")


def letter(n, octets=400):
    """Message n as POP3 delivers it, about that large."""
    body = "".join(f"line {i} of letter {n}\r\n" for i in range(max(1, octets // 24)))
    return f"From: Alma Reyes <alma@pier.example>\r\nTo: anna@localhost.example\r\nSubject: letter {n}\r\nMessage-ID: <{n}@pier.example>\r\n\r\n{body}".encode()


def write(folder, sizes):
    """A Maildir (also a folder of files) of letters with these sizes, the oldest first; their names sort so."""
    os.makedirs(os.path.join(folder, "new"))
    for n, octets in enumerate(sizes, 1):
        with open(os.path.join(folder, "new", f"{1_700_000_000 + n}.{n:06}.pier"), "wb") as file:
            file.write(letter(n, octets).replace(b"\r\n", b"\n"))
        os.utime(file.name, (1_700_000_000 + n, 1_700_000_000 + n))
    return folder


class ScriptedServer:
    """restante-pop3server, in the place of Dovecot where a server with habits is due."""
    password = "open sesame"

    def __init__(self, folder, mail, user, *options):
        os.makedirs(folder)
        self.ca, self.port_file, self.heard = (os.path.join(folder, name) for name in ("ca.pem", "port", "heard"))
        self.argv = [SERVER, "--mail", mail, "--user", user, "--password", self.password, "--write-ca", self.ca, "--port-file", self.port_file, "--log", *options]

    def __enter__(self):
        with open(self.heard, "wb") as heard:
            self.process = subprocess.Popen(self.argv, stdin=subprocess.DEVNULL, stdout=heard)
        deadline = time.monotonic() + 60
        while not os.path.exists(self.port_file):
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("restante-pop3server did not start")
            time.sleep(0.02)
        with open(self.port_file, encoding="ascii") as file:
            self.port = {"tls": int(file.read())}
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def commands(self, verb):
        with open(self.heard, encoding="latin-1") as file:
            return [line for line in file.read().splitlines() if line.split(" ")[0] == verb]


class Mailbox(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = cls.enterClassContext(Workplace())
        cls.server = cls.enterClassContext(Dovecot(os.path.join(cls.place, "server")))

    def begin(self, user, sizes, keep="forever", **options):
        """An account of its own with so many letters waiting; the password stands in no file of the profile."""
        self.user = user
        self.server.give(user, write(os.path.join(self.place, user + ".mail"), sizes))
        self.restante = Restante(os.path.join(self.place, user))
        self.add(self.server, user, f"{user}@localhost.example", keep, **options)

    def add(self, server, user, address, keep, **options):
        secret = self.restante.profile + ".secret"
        with open(secret, "w", encoding="utf-8") as file:
            file.write(server.password + "\n")
        more = [text for name, value in options.items() for text in ("--" + name.replace("_", "-"), value)]
        self.restante.run("account", "add", "--id", "box", "--address", address, "--name", "Anna", "--host", "localhost", "--port", str(server.port["tls"]), "--security", "tls", "--user", user,
                          "--password-command", f"cat '{secret}'", "--ca-file", server.ca, "--keep", keep, *more)

    def asked(self, *arguments):
        return json.loads(self.restante.run(*arguments, "--json"))

    def waiting(self, *options):
        """{number: element} of `restante server`, which is as product.md says."""
        messages = self.asked("server", "box", *options)["messages"]
        for message in messages:
            self.assertLessEqual({"number", "unique_id", "octets", "state", "key"}, message.keys())
            self.assertIn(message["state"], ("new", "stored", "headers", "skipped", "delete-requested"))
            if message["state"] != "delete-requested":
                self.assertEqual(message["key"] is not None, message["state"] in ("stored", "headers"), message)
        return {message["number"]: message for message in messages}

    def states(self, *options):
        return {number: message["state"] for number, message in self.waiting(*options).items()}

    def ids(self, *numbers):
        known = self.waiting("--offline")
        return [known[n]["unique_id"] for n in numbers]

    def wish(self, option, *numbers):
        return self.asked("server", "box", *option.split(" "), *self.ids(*numbers))["messages"]

    def foretold(self):
        """{unique-id: (reason, copy)} of the preview."""
        accounts = self.asked("preview", "box")["accounts"]
        self.assertEqual([account["id"] for account in accounts], ["box"])
        return {deletion["unique_id"]: (deletion["reason"], deletion["copy"]) for deletion in accounts[0]["deletions"]}

    def on_server(self):
        """The unique-ids there are, asked by Python's own POP3 client."""
        connection = poplib.POP3_SSL("localhost", self.server.port["tls"], context=ssl.create_default_context(cafile=self.server.ca), timeout=60)
        connection.user(self.user)
        connection.pass_(self.server.password)
        found = [line.split(b" ")[1].decode() for line in connection.uidl()[1]]
        connection.quit()
        return found

    def subjects(self):
        return sorted(message["subject"] for message in self.restante.listed())

    def sessions(self):
        return self.asked("transcript", "box")["sessions"]

    def said(self):
        return [line["text"] for session in self.sessions() for line in session["lines"] if line["from"] == "client"]

    def check_as_foretold(self):
        """The next check deletes exactly what the preview named."""
        before, foretold = self.on_server(), self.foretold()
        report = self.restante.check()
        self.assertEqual(set(before) - set(self.on_server()), set(foretold))
        self.assertEqual(report["deleted"], len(foretold))
        return report, foretold

    # ── wishes ──

    def test_nothing_is_known_before_anybody_looked(self):
        self.begin("unseen", [400])
        self.assertEqual(self.waiting("--offline"), {})
        refused = json.loads(self.restante.run("server", "box", "--get", "nothing", "--json", status=1))
        self.assertEqual(refused["error"]["code"], "not_on_server")

    def test_each_message_goes_its_own_way(self):
        self.begin("wishes", [400] * 8)
        self.assertEqual(self.states(), dict.fromkeys(range(1, 9), "new"))
        self.assertEqual([m["wish"] for m in self.wish("--headers", 1)], ["headers"])
        self.wish("--skip", 2, 3)
        self.wish("--delete", 4)
        self.wish("--delete --without-copy", 5)
        self.wish("--delete", 6)
        self.wish("--undo", 6)
        self.wish("--keep", 7)
        four, five = self.ids(4, 5)
        self.assertEqual(self.foretold(), {four: ("chosen", "to-come"), five: ("chosen", "none")})
        report, _ = self.check_as_foretold()
        self.assertEqual((report["listed"], report["retrieved"]), (8, 5))
        self.assertEqual(sorted((s["unique_id"], s["reason"]) for s in report["skipped"]), sorted((i, "skipped_by_user") for i in self.ids(2, 3)))
        self.assertEqual(self.subjects(), ["letter 1", "letter 4", "letter 6", "letter 7", "letter 8"])
        # What was skipped waits until that is taken back, what was kept stays under any policy.
        self.restante.run("account", "set", "box", "--keep", "none")
        self.assertEqual(list(self.states().values()), ["headers", "skipped", "skipped", "stored", "stored", "stored"])
        kept = self.ids(5)  # the seventh, renumbered
        self.assertEqual(self.waiting("--offline")[5]["wish"], "keep")
        self.wish("--undo", 3)
        self.check_as_foretold()
        self.assertEqual(self.subjects(), ["letter 1", "letter 3", "letter 4", "letter 6", "letter 7", "letter 8"])
        self.assertEqual(list(self.states().values()), ["skipped", "stored"])
        self.assertEqual(self.ids(2), kept)
        self.wish("--undo", 1, 2)
        self.check_as_foretold()
        self.assertEqual(self.on_server(), [])
        self.assertEqual(len(self.subjects()), 7, "all but the one that was to go without a copy")

    def test_the_rest_comes_when_it_is_wanted(self):
        self.begin("large", [400, 60_000, 400], headers_above="20000")
        self.restante.check()
        self.assertEqual(self.states("--offline"), {1: "stored", 2: "headers", 3: "stored"})
        key = self.waiting("--offline")[2]["key"]
        self.assertFalse(next(m for m in self.restante.listed() if m["key"] == key)["complete"])
        self.wish("--get", 2)
        self.assertEqual(self.restante.check()["retrieved"], 1)
        self.assertEqual(self.waiting("--offline")[2], {**self.waiting("--offline")[2], "state": "stored", "key": key, "wish": None})
        self.assertEqual(self.restante.source_hash(key), hashlib.sha256(letter(2, 60_000)).hexdigest())
        self.assertEqual(len(self.subjects()), 3, "the same message, not another one")
        self.assertEqual(self.restante.check()["retrieved"], 0)

    def test_what_is_undone_is_as_if_it_had_not_been(self):
        self.begin("undone", [400] * 5, keep="forever")
        self.restante.check()
        for option in ("--delete", "--delete --without-copy", "--keep", "--skip"):
            self.wish(option, 1, 2, 3, 4, 5)
            self.assertEqual([m["wish"] for m in self.wish("--undo", 1, 2, 3, 4, 5)], [None] * 5)
        self.assertEqual(self.foretold(), {})
        self.assertEqual(self.restante.check()["deleted"], 0)
        self.assertEqual(len(self.on_server()), 5)

    # ── what is foretold ──

    def test_the_next_check_deletes_what_was_foretold(self):
        for keep, due, reason in (("count:4", 6, "count"), ("size:3000", None, "size"), ("none", 10, "stored"), ("days:3", 0, "age")):
            with self.subTest(keep=keep):
                self.begin("told-" + keep.replace(":", "-"), [400 + 100 * n for n in range(10)])
                self.restante.check()
                self.restante.run("account", "set", "box", "--keep", keep)
                _, foretold = self.check_as_foretold()
                if due is not None:
                    self.assertEqual(len(foretold), due)
                self.assertLessEqual(set(foretold.values()), {(reason, "here")})
                self.assertEqual(self.foretold(), {}, "once it is done nothing more is due")
                self.assertEqual(len(self.subjects()), 10)

    def test_what_leaves_when_its_days_are_over_is_foretold(self):
        self.begin("days", [400] * 3, keep="days:3")
        self.restante.check()
        later = self.place.days_later(4)
        ids = self.ids(1, 2, 3)
        told = json.loads(self.restante.run("preview", "--json", more=later))["accounts"][0]["deletions"]
        self.assertEqual({(d["unique_id"], d["reason"], d["copy"]) for d in told}, {(i, "age", "here") for i in ids})
        self.assertEqual(self.restante.check(more=later)["deleted"], 3)

    # ── how much a check collects ──

    def test_the_newest_come_first_and_the_rest_with_the_next_checks(self):
        self.begin("budget", [400] * 12, per_check="count:5")
        for left, known in ((7, range(8, 13)), (2, range(3, 13)), (0, range(1, 13))):
            report = self.restante.check()
            self.assertEqual(report["left"], left)
            self.assertEqual([n for n, state in self.states("--offline").items() if state == "stored"], list(known))
        self.restante.run("account", "set", "box", "--per-check", "size:3000")
        self.server.give(self.user, write(os.path.join(self.place, "budget.more"), [1000] * 20), least=12)
        report = self.restante.check()
        self.assertEqual((report["retrieved"], report["left"]), (2, 6))
        self.wish("--get", 13, 14, 15)
        self.assertEqual(self.restante.check()["retrieved"], 5, "what is asked for is not counted")
        self.restante.run("account", "set", "box", "--per-check", "all")
        self.assertEqual(self.restante.check()["left"], 0)
        self.assertEqual(len(self.subjects()), 20)

    def test_many_deletions_are_confirmed_session_by_session(self):
        self.begin("many", [300] * 1100, keep="none")
        report = self.restante.check()
        self.assertEqual((report["listed"], report["retrieved"], report["deleted"], report["pending_delete"]), (1100, 1100, 1100, 0))
        self.assertEqual(self.on_server(), [])
        self.assertEqual(len(self.subjects()), 1100)
        self.assertEqual(len(self.sessions()), 3, "500 deletions hang on a line at most")

    # ── what was said ──

    def test_the_dialogue_holds_no_secret_and_no_message(self):
        self.begin("dialogue", [400] * 3)
        self.restante.run("check", "--json")
        self.restante.run("account", "set", "box", "--auth", "plain")
        self.restante.check()
        self.restante.run("account", "set", "box", "--auth", "userpass")
        self.restante.check()
        sessions = self.sessions()
        self.assertEqual(len(sessions), 3)
        self.assertEqual([s["began"] for s in sessions], sorted((s["began"] for s in sessions), reverse=True))
        said = self.said()
        self.assertLessEqual({"CAPA", "LIST", "UIDL", "RETR 1", "QUIT", "PASS ***", f"USER {self.user}"}, set(said))
        shown = self.restante.run("transcript", "box").decode() + json.dumps(sessions)
        self.assertNotIn("line 1 of letter", shown)
        password = self.server.password.encode()
        plain = base64.b64encode(b"\0" + self.user.encode() + b"\0" + password)
        for secret in (password, base64.b64encode(password), plain, password.decode().encode("utf-16-le"), password.hex().encode()):
            self.assertNotIn(secret.decode("latin-1"), shown)
            for folder, _, names in os.walk(self.restante.profile):
                for name in names:
                    with open(os.path.join(folder, name), "rb") as file:
                        self.assertNotIn(secret, file.read(), name)

    def test_only_the_last_dialogues_are_kept_and_they_cost_no_message(self):
        self.begin("dialogues", [400])
        for _ in range(12):
            self.restante.check()
        self.assertEqual(len(self.sessions()), 10)
        self.restante.run("account", "remove", "box")
        self.assertEqual(json.loads(self.restante.run("transcript", "box", "--json", status=1))["error"]["code"], "no_such_account")

    # ── Gmail ──

    @contextlib.contextmanager
    def gmail(self, name, count, user, keep, *options):
        mail = write(os.path.join(self.place, name + ".mail"), [300] * count)
        self.restante = Restante(os.path.join(self.place, name))
        with ScriptedServer(os.path.join(self.place, name + ".server"), mail, user, *options) as server:
            self.add(server, user, "anna@gmail.com", keep)
            yield server

    def test_a_maildrop_shown_in_parts_is_collected_as_a_whole(self):
        for keep in ("forever", "none"):
            with self.subTest(keep=keep), self.gmail("parts-" + keep, 620, "anna", keep, "--lists-at-most", "250", "--retrieved-leaves") as server:
                report = self.restante.check()
                self.assertEqual((report["retrieved"], report["duplicates"], report["deleted"]), (620, 0, 620 if keep == "none" else 0))
                self.assertEqual(len(server.commands("QUIT")), 4, "250, 250, 120 and nothing new")
                self.assertEqual(len(set(self.subjects())), 620)
                self.assertEqual(self.restante.check()["retrieved"], 0)

    def test_in_recent_mode_nothing_is_deleted_whatever_is_chosen(self):
        with self.gmail("recent", 300, "recent:anna@gmail.com", "none") as server:
            self.assertEqual(self.foretold(), {})
            report = self.restante.check()
            self.assertEqual((report["retrieved"], report["deleted"], report["pending_delete"]), (300, 0, 0))
            refused = json.loads(self.restante.run("server", "box", "--delete", *self.ids(1), "--json", status=1))
            self.assertEqual(refused["error"]["code"], "deletion_ruled_out")
            self.assertEqual((self.foretold(), self.restante.check()["deleted"]), ({}, 0))
            self.assertEqual(len(self.states()), 300, "every device is shown the same")
            self.assertEqual((server.commands("DELE"), len(server.commands("RETR"))), ([], 300))


if __name__ == "__main__":
    unittest.main(verbosity=2)
