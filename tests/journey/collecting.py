# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mail checks under each policy, told as stories with assertions: what the journeys with real servers have in common."""
import collections
import concurrent.futures
import os
import random
import subprocess
import time

import figures
import make_mail
from restante import Restante
from workplace import Workplace

NEW = 10


class Collecting:
    """A part of test cases. setUpClass() makes `place`, `mail` and what arrives `later`; the class itself sets `server`."""
    count = 1000
    shown = 0.1  # of the messages, which are looked at one by one
    duration = 2.0  # seconds a check takes, as far as is known

    @classmethod
    def setUpClass(cls):
        cls.place = cls.enterClassContext(Workplace())
        cls.mail = os.path.join(cls.place, "mail")
        cls.due = make_mail.write(cls.mail, cls.count)
        cls.later = os.path.join(cls.place, "later")
        cls.due_later = make_mail.write(cls.later, NEW, first=cls.count)

    def account(self, name, security, keep):
        """A new account with a full maildrop, in a profile of its own."""
        self.server.give(name, self.mail)
        restante = Restante(os.path.join(self.place, name))
        restante.add_account(self.server, name, security, keep)
        return restante

    def collect(self, name, security, keep):
        """The first check: everything is retrieved, stored once, byte-equal."""
        restante = self.account(name, security, keep)
        begun = time.monotonic()
        report = restante.check()
        seconds = time.monotonic() - begun
        self.assertEqual((report["listed"], report["retrieved"], report["duplicates"], report["skipped"]), (self.count, self.count, 0, []))
        self.assertEqual(report["octets"], sum(self.due.values()))
        stored = restante.hashes()
        self.assertEqual(stored, collections.Counter(self.due.keys()), "each message is in the list exactly once, with the hash of its octets")
        self.equal_octets(restante)
        verified = restante.verify()
        self.assertEqual((verified["ok"], verified["messages"], verified["octets"], verified["damaged"]), (True, self.count, sum(self.due.values()), []))
        figures.tell(f"{self.server.name}, first check, {security}, keep {keep}", self.count, sum(self.due.values()), len(stored), seconds, self.least(name, security, keep))
        return restante, report

    def least(self, _name, _security, _keep):
        """The least number of seconds that the first check could have taken, where somebody measures that."""

    def equal_octets(self, restante):
        """What `show --source` gives, for some of the messages, chosen by chance: another way to the octets than the hashes in the list."""
        some = random.Random(restante.profile).sample(restante.listed(), max(1, int(self.count * self.shown)))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for message, digest in zip(some, pool.map(lambda m: restante.source_hash(m["key"]), some)):
                self.assertEqual(digest, message["sha256"])

    def nothing_new(self, restante, listed, deleted=0, **more):
        report = restante.check(**more)
        self.assertEqual((report["listed"], report["retrieved"], report["octets"], report["duplicates"], report["deleted"]), (listed, 0, 0, 0, deleted))

    def left_for_ever(self, name, security):
        restante, report = self.collect(name, security, "forever")
        self.assertEqual((report["deleted"], self.server.left(name)), (0, self.count))
        self.nothing_new(restante, self.count)
        self.assertEqual(self.server.drop(name), self.due, "the maildrop is as it was")
        self.server.give(name, self.later)
        report = restante.check()
        self.assertEqual((report["listed"], report["retrieved"]), (self.count + NEW, NEW))
        self.assertEqual(restante.hashes(), collections.Counter([*self.due, *self.due_later]))

    def deleted_after_fetching(self, name, security):
        restante, report = self.collect(name, security, "none")
        self.assertEqual((report["deleted"], report["pending_delete"], self.server.left(name)), (self.count, 0, 0))
        self.nothing_new(restante, 0)
        self.server.give(name, self.later)
        report = restante.check()
        self.assertEqual((report["listed"], report["retrieved"], report["deleted"], self.server.left(name)), (NEW, NEW, NEW, 0))
        self.assertEqual(restante.hashes(), collections.Counter([*self.due, *self.due_later]))

    def deleted_after_days(self, name, security):
        restante, report = self.collect(name, security, "days:7")
        self.assertEqual((report["deleted"], self.server.left(name)), (0, self.count))
        self.nothing_new(restante, self.count)
        self.nothing_new(restante, self.count, more=self.place.days_later(6))
        self.assertEqual(self.server.left(name), self.count, "six days are not seven")
        self.nothing_new(restante, self.count, deleted=self.count, more=self.place.days_later(8))
        self.assertEqual(self.server.left(name), 0)
        self.assertEqual(restante.hashes(), collections.Counter(self.due.keys()), "what left the server stays here")

    def newest_stay(self, name, security):
        newest = self.count // 3
        restante, report = self.collect(name, security, f"count:{newest}")
        self.assertEqual((report["deleted"], self.server.left(name)), (self.count - newest, newest))
        self.nothing_new(restante, newest)
        self.assertEqual(self.server.drop(name), dict(list(self.due.items())[-newest:]), "the newest are those that stay")
        self.assertEqual(restante.hashes(), collections.Counter(self.due.keys()))

    # -- SIGKILL ---------------------------------------------------------------

    def kill_once(self, restante, after):
        """Starts a check and kills it after so many seconds; the seconds it took when it was done before that, else None."""
        begun = time.monotonic()
        process = restante.start("check")
        try:
            process.wait(after)
            return time.monotonic() - begun
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return None

    def killed_account(self, seed, chance, keep):
        """An account whose first check was killed at work. The machine's mood decides how long a check takes, so what comes too late is
        done again with a new account and a shorter time."""
        for attempt in range(20):
            name = f"seed{seed}-{attempt}"
            restante = self.account(name, "tls", keep)
            took = self.kill_once(restante, chance.uniform(0, self.duration))
            if took is None:
                return restante, name
            type(self).duration = took
        raise AssertionError("no check could be killed at work")

    def nothing_is_lost_or_doubled(self, restante, name, keep):
        stored = restante.hashes()
        self.assertEqual([h for h, times in stored.items() if times > 1], [], "nothing is in the store twice")
        self.assertLessEqual(set(stored), set(self.due), "nothing is in the store that was never sent")
        if keep == "forever":
            self.assertEqual(self.server.left(name), self.count)
        elif self.server.left(name) != self.count:
            # Something was deleted there: then it is here.
            self.assertEqual(set(self.server.drop(name)) | set(stored), set(self.due))

    def killed_and_resumed(self, seed, keep):
        """One check killed, sometimes a second one, then one to the end; how many kills that were."""
        chance = random.Random(seed)
        kills = 1
        restante, name = self.killed_account(seed, chance, keep)
        self.nothing_is_lost_or_doubled(restante, name, keep)
        if chance.random() < 0.5 and self.kill_once(restante, chance.uniform(0, self.duration)) is None:
            kills += 1
            self.nothing_is_lost_or_doubled(restante, name, keep)
        restante.check()
        self.assertEqual(restante.hashes(), collections.Counter(self.due.keys()))
        self.assertEqual(self.server.left(name), 0 if keep == "none" else self.count)
        self.assertTrue(restante.verify()["ok"])
        return kills
