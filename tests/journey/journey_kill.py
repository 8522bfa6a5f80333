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

    def duration(self):
        restante = self.account("unkilled", "none")
        begun = time.monotonic()
        restante.check()
        return time.monotonic() - begun

    def kill_once(self, restante, after):
        """Starts a check, kills it after so many seconds; whether it was still at work."""
        process = restante.start("check")
        try:
            process.wait(after)
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return True

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
        duration = self.duration()
        killed = 0
        begun = time.monotonic()
        for seed in range(SEEDS):
            chance = random.Random(seed)
            keep = ("none", "forever")[seed % 2]
            name = f"seed{seed}"
            with self.subTest(seed=seed, keep=keep):
                restante = self.account(name, keep)
                for _ in range(chance.randint(1, 2)):
                    if self.kill_once(restante, chance.uniform(0, duration * 1.1)):
                        killed += 1
                    self.nothing_is_lost_or_doubled(restante, name, keep)
                restante.check()
                self.assertEqual(restante.hashes(), collections.Counter(self.due.keys()))
                self.assertEqual(self.server.left(name), 0 if keep == "none" else COUNT)
                self.assertTrue(restante.verify()["ok"])
        self.assertGreater(killed, SEEDS // 2, "most checks must have been killed at work, or this shows nothing")
        figures.tell(f"killed checks: {SEEDS} seeds, {killed} kills", SEEDS * COUNT, SEEDS * sum(self.due.values()), SEEDS * COUNT, time.monotonic() - begun)


if __name__ == "__main__":
    unittest.main(verbosity=2)
