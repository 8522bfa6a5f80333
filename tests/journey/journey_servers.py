#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same journeys with each real server there is: its ways to sign in, its unique-ids, its refusals, each policy through both doors, and a
check that is killed."""
import collections
import json
import os
import re
import unittest

from collecting import Collecting
from courier import Courier
from cyrus import UIDL_FORMATS, Cyrus
from dovecot import Dovecot

DOORS = ("tls", "starttls")
SEEDS = 50 if os.environ.get("RESTANTE_DEEP") else 4
# Courier's own inventions, which no RFC knows; a -PLUS form is chosen by "auto" alone.
NOT_OURS = {"CRAM-SHA1", "CRAM-SHA256", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS"}


class Everywhere(Collecting):
    count = int(os.environ.get("RESTANTE_SERVER_MESSAGES", "300"))
    shown = 0.02
    mechanisms = set()  # of SASL, that CAPA must list
    ways = ("userpass", "auto")  # to sign in beside them
    unique_id = r""
    usual = "auto"  # the way to sign in of all other tests

    @classmethod
    def make_server(cls, folder):
        raise NotImplementedError

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(cls.make_server(os.path.join(cls.place, "server")))
        # What counts is what the server says to another client.
        cls.written, cls.written_later = cls.due, cls.due_later
        cls.server.give("reference", cls.mail)
        cls.due = cls.server.drop("reference")
        cls.server.give("reference-later", cls.later)
        cls.due_later = cls.server.drop("reference-later")

    def account(self, name, security, keep):
        restante = super().account(name, security, keep)
        if self.usual != "auto":
            restante.run("account", "set", name, "--auth", self.usual)
        return restante

    def problem(self, restante):
        """The code of the error that the check of the one account must end with."""
        return json.loads(restante.run("check", "--json", status=1))["accounts"][0]["error"]["code"]

    def test_the_server_gives_what_was_put_in(self):
        self.assertEqual((len(self.due), len(self.due_later)), (self.count, len(self.written_later)))
        self.assertEqual(self.due, self.written)

    def test_mail_is_collected_under_each_policy_through_both_doors(self):
        stories = {"forever": self.left_for_ever, "none": self.deleted_after_fetching, "days": self.deleted_after_days, "newest": self.newest_stay}
        for door in DOORS:
            for policy, story in stories.items():
                with self.subTest(door=door, policy=policy):
                    story(f"{policy}-{door}", door)

    def test_each_way_to_sign_in_works_through_both_doors(self):
        restante = self.account("sign-in", "tls", "forever")
        self.assertEqual(set(self.offered()) - NOT_OURS, self.mechanisms)
        for door in DOORS:
            for way in (*sorted(name.lower() for name in self.mechanisms), *self.ways):
                with self.subTest(door=door, way=way):
                    restante.run("account", "set", "sign-in", "--auth", way, "--security", door, "--port", str(self.server.port[door]))
                    self.assertEqual(restante.check()["listed"], self.count)
        self.assertEqual(restante.hashes(), collections.Counter(self.due.keys()))

    def offered(self):
        """The mechanisms of CAPA over TLS, before sign-in."""
        connection = self.server.connection()
        offered = connection.capa().get("SASL", [])
        connection.quit()
        return offered

    def test_a_wrong_password_is_said_to_be_one(self):
        restante = self.account("wrong", "tls", "forever")
        for way in ("auto", "userpass", "plain"):
            with self.subTest(way=way):
                restante.run("account", "set", "wrong", "--auth", way, "--password-stdin", given=b"wrong\n")
                self.assertEqual(self.problem(restante), "sign_in_refused")
        restante.run("account", "set", "wrong", "--auth", "auto", "--password-stdin", given=self.server.password.encode() + b"\n")
        self.assertEqual(restante.check()["retrieved"], self.count)

    def test_unique_ids_have_the_form_that_this_server_is_known_for(self):
        self.server.give("ids", self.later)
        connection = self.server.session("ids")
        lines = [line.decode() for line in connection.uidl()[1]]
        connection.quit()
        for n, line in enumerate(lines, 1):
            self.assertRegex(line, rf"^{n} {self.unique_id}$")

    def test_a_killed_check_is_resumed_and_doubles_nothing(self):
        for seed in range(SEEDS):
            keep = ("none", "forever")[seed % 2]
            with self.subTest(seed=seed, keep=keep):
                self.killed_and_resumed(seed, keep)


class WithDovecot(Everywhere, unittest.TestCase):
    mechanisms = {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"}
    ways = ("userpass", "apop", "auto")
    unique_id = r"[0-9a-f]{16}"

    @classmethod
    def make_server(cls, folder):
        return Dovecot(folder, mechanisms="plain login cram-md5 apop scram-sha-1 scram-sha-1-plus scram-sha-256 scram-sha-256-plus", exclusive=True)

    def test_a_maildrop_that_another_session_holds_is_in_use(self):
        restante = self.account("held", "tls", "forever")
        other = self.server.session("held")
        self.assertEqual(self.problem(restante), "maildrop_in_use")
        other.quit()
        self.assertEqual(restante.check()["retrieved"], self.count)


class WithCyrus(Everywhere, unittest.TestCase):
    mechanisms = {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"}
    ways = ("userpass", "apop", "auto")
    unique_id = r"\d+\.\d+"
    usual = "scram-sha-256"  # it takes three seconds to refuse a binding, and every account is new here

    @classmethod
    def make_server(cls, folder):
        return Cyrus(folder)

    def test_signing_in_too_soon_is_said_to_be_that(self):
        restante = self.account("soon", "tls", "forever")
        restante.run("account", "set", "soon", "--port", str(self.server.port["delay"]))
        self.assertEqual(self.problem(restante), "login_too_soon")  # left() was there just before
        restante.run("account", "set", "soon", "--port", str(self.server.port["tls"]))
        self.assertEqual(restante.check()["retrieved"], self.count)

    def test_no_form_of_unique_ids_makes_anything_come_twice(self):
        forms = {"cyrus": r"\d+\.\d+", "uidonly": r"\d+", "dovecot": r"[0-9a-f]{16}", "courier": r"\d+-\d+"}
        for form in UIDL_FORMATS:
            with self.subTest(form=form):
                name = f"form-{form}"
                restante = self.account(name, "tls", "forever")
                connection = self.server.session(name, form)
                self.assertTrue(re.fullmatch(rb"1 " + forms[form].encode(), connection.uidl()[1][0]))
                connection.quit()
                restante.run("account", "set", name, "--port", str(self.server.port[form]))
                self.assertEqual(restante.check()["retrieved"], self.count)
                self.nothing_new(restante, self.count)

    def test_new_unique_ids_for_the_same_mail_make_no_second_copies(self):
        restante, _ = self.collect("renamed", "tls", "forever")
        restante.run("account", "set", "renamed", "--port", str(self.server.port["dovecot"]))
        restante.check()
        self.assertEqual(restante.hashes(), collections.Counter(self.due.keys()))
        self.nothing_new(restante, self.count)


class WithCourier(Everywhere, unittest.TestCase):
    mechanisms = {"PLAIN", "LOGIN", "CRAM-MD5"}
    unique_id = r"UID\d+-\d+"

    @classmethod
    def make_server(cls, folder):
        return Courier(folder)

    def test_an_account_that_is_locked_for_a_while_is_busy(self):
        restante = self.account("locked", "tls", "forever")
        home = os.path.dirname(self.server.maildir("locked"))
        os.chmod(home, 0o1755)
        self.assertEqual(self.problem(restante), "temporary_refusal")
        os.chmod(home, 0o755)
        self.assertEqual(restante.check()["retrieved"], self.count)

    def test_too_many_connections_from_here_are_not_blamed_on_the_password(self):
        restante = self.account("many", "tls", "forever")
        others = [self.server.session("many") for _ in range(self.server.most_connections)]
        try:
            self.assertEqual(self.problem(restante), "tls_handshake_failed")  # it hangs up within
        finally:
            for other in others:
                other.quit()
        self.assertEqual(restante.check()["retrieved"], self.count)


if __name__ == "__main__":
    unittest.main(verbosity=2)
