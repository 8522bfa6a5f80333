#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at any moment of a mail check: nothing is lost, nothing is doubled, and the next check finishes the work."""
import collections
import os
import random
import subprocess
import time
import unittest

import figures
import make_mail
from dovecot import Dovecot
from restante import Restante
from workplace import Workplace

SEEDS = int(os.environ.get("RESTANTE_JOURNEY_SEEDS", "500" if os.environ.get("RESTANTE_DEEP") else "50"))
COUNT = 120


class Kill(unittest.TestCase):
    duration = 2.0  # seconds a check takes, as far as is known

    @classmethod
    def setUpClass(cls):
        cls.place = cls.enterClassContext(Workplace())
        cls.mail = os.path.join(cls.place, "mail")
        cls.due = make_mail.write(cls.mail, COUNT, seed="kill")
        cls.server = cls.enterClassContext(Dovecot(os.path.join(cls.place, "server")))

    def account(self, name, keep):
        self.server.give(name, self.mail)
        restante = Restante(os.path.join(self.place, name))
        restante.add_account(self.server, name, "tls", keep)
        return restante

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
            restante = self.account(name, keep)
            took = self.kill_once(restante, chance.uniform(0, self.duration))
            if took is None:
                return restante, name
            Kill.duration = took
        raise AssertionError("no check could be killed at work")

    def nothing_is_lost_or_doubled(self, restante, name, keep):
        stored = restante.hashes()
        self.assertEqual([h for h, times in stored.items() if times > 1], [], "nothing is in the store twice")
        self.assertLessEqual(set(stored), set(self.due), "nothing is in the store that was never sent")
        if keep == "forever":
            self.assertEqual(self.server.left(name), COUNT)
        elif self.server.left(name) != COUNT:
            # Something was deleted there: then it is here.
            self.assertEqual(set(self.server.drop(name)) | set(stored), set(self.due))

    def test_a_killed_check_loses_and_doubles_nothing(self):
        kills = 0
        begun = time.monotonic()
        for seed in range(SEEDS):
            chance = random.Random(seed)
            keep = ("none", "forever")[seed % 2]
            with self.subTest(seed=seed, keep=keep):
                restante, name = self.killed_account(seed, chance, keep)
                kills += 1
                self.nothing_is_lost_or_doubled(restante, name, keep)
                if chance.random() < 0.5 and self.kill_once(restante, chance.uniform(0, self.duration)) is None:
                    kills += 1
                    self.nothing_is_lost_or_doubled(restante, name, keep)
                restante.check()
                self.assertEqual(restante.hashes(), collections.Counter(self.due.keys()))
                self.assertEqual(self.server.left(name), 0 if keep == "none" else COUNT)
                self.assertTrue(restante.verify()["ok"])
        figures.tell(f"killed checks: {SEEDS} seeds, {kills} kills", SEEDS * COUNT, SEEDS * sum(self.due.values()), SEEDS * COUNT, time.monotonic() - begun)


if __name__ == "__main__":
    unittest.main(verbosity=2)
