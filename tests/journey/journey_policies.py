#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand messages from Dovecot into the store, byte for byte, under each policy and through both doors."""
import collections
import concurrent.futures
import os
import random
import time
import unittest

import figures
import make_mail
from dovecot import Dovecot
from restante import Restante
from workplace import Workplace

COUNT = int(os.environ.get("RESTANTE_JOURNEY_MESSAGES", "1000"))
NEW = 10


class Policies(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = cls.enterClassContext(Workplace())
        cls.mail = os.path.join(cls.place, "mail")
        cls.due = make_mail.write(cls.mail, COUNT)
        cls.later = os.path.join(cls.place, "later")
        cls.due_later = make_mail.write(cls.later, NEW, first=COUNT)
        cls.server = cls.enterClassContext(Dovecot(os.path.join(cls.place, "server")))

    def profile(self, name):
        return Restante(os.path.join(self.place, name))

    def collect(self, name, security, keep):
        """The first check: everything is retrieved, stored once, byte-equal."""
        self.server.give(name, self.mail)
        restante = self.profile(name)
        restante.add_account(self.server, name, security, keep)
        begun = time.monotonic()
        report = restante.check()
        seconds = time.monotonic() - begun
        self.assertEqual((report["listed"], report["retrieved"], report["duplicates"], report["skipped"]), (COUNT, COUNT, 0, []))
        self.assertEqual(report["octets"], sum(self.due.values()))
        stored = restante.hashes()
        self.assertEqual(stored, collections.Counter(self.due.keys()), "each message is in the list exactly once, with the hash of its octets")
        self.equal_octets(restante)
        verified = restante.verify()
        self.assertEqual((verified["ok"], verified["messages"], verified["octets"], verified["damaged"]), (True, COUNT, sum(self.due.values()), []))
        figures.tell(f"first check, {security}, keep {keep}", COUNT, sum(self.due.values()), len(stored), seconds, figures.limit(self.server, name if keep != "none" else None, security, self.mail))
        return restante, report

    def equal_octets(self, restante):
        """What `show --source` gives, for a tenth of the messages, chosen by chance: another way to the octets than the hashes in the list."""
        some = random.Random(restante.profile).sample(restante.listed(), max(1, COUNT // 10))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for message, digest in zip(some, pool.map(lambda m: restante.source_hash(m["key"]), some)):
                self.assertEqual(digest, message["sha256"])

    def nothing_new(self, restante, listed, deleted=0, **more):
        report = restante.check(**more)
        self.assertEqual((report["listed"], report["retrieved"], report["octets"], report["duplicates"], report["deleted"]), (listed, 0, 0, 0, deleted))

    def left_for_ever(self, name, security):
        restante, report = self.collect(name, security, "forever")
        self.assertEqual((report["deleted"], self.server.left(name)), (0, COUNT))
        self.nothing_new(restante, COUNT)
        self.assertEqual(self.server.drop(name), self.due, "the maildrop is as it was")
        self.server.give(name, self.later)
        report = restante.check()
        self.assertEqual((report["listed"], report["retrieved"]), (COUNT + NEW, NEW))
        self.assertEqual(restante.hashes(), collections.Counter([*self.due, *self.due_later]))

    def deleted_after_fetching(self, name, security):
        restante, report = self.collect(name, security, "none")
        self.assertEqual((report["deleted"], report["pending_delete"], self.server.left(name)), (COUNT, 0, 0))
        self.nothing_new(restante, 0)
        self.server.give(name, self.later)
        report = restante.check()
        self.assertEqual((report["listed"], report["retrieved"], report["deleted"], self.server.left(name)), (NEW, NEW, NEW, 0))
        self.assertEqual(restante.hashes(), collections.Counter([*self.due, *self.due_later]))

    def deleted_after_days(self, name, security):
        restante, report = self.collect(name, security, "days:7")
        self.assertEqual((report["deleted"], self.server.left(name)), (0, COUNT))
        self.nothing_new(restante, COUNT)
        self.nothing_new(restante, COUNT, more=self.place.days_later(6))
        self.assertEqual(self.server.left(name), COUNT, "six days are not seven")
        self.nothing_new(restante, COUNT, deleted=COUNT, more=self.place.days_later(8))
        self.assertEqual(self.server.left(name), 0)
        self.assertEqual(restante.hashes(), collections.Counter(self.due.keys()), "what left the server stays here")

    def test_forever_over_tls_leaves_the_maildrop_as_it_was(self):
        self.left_for_ever("forever-tls", "tls")

    def test_forever_over_starttls_leaves_the_maildrop_as_it_was(self):
        self.left_for_ever("forever-starttls", "starttls")

    def test_none_over_tls_empties_the_maildrop(self):
        self.deleted_after_fetching("none-tls", "tls")

    def test_none_over_starttls_empties_the_maildrop(self):
        self.deleted_after_fetching("none-starttls", "starttls")

    def test_days_over_tls_empties_the_maildrop_when_they_have_passed(self):
        self.deleted_after_days("days-tls", "tls")

    def test_days_over_starttls_empties_the_maildrop_when_they_have_passed(self):
        self.deleted_after_days("days-starttls", "starttls")


if __name__ == "__main__":
    unittest.main(verbosity=2)
