#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at any moment of a mail check: nothing is lost, nothing is doubled, and the next check finishes the work."""
import os
import time
import unittest

import figures
from collecting import Collecting
from dovecot import Dovecot

SEEDS = int(os.environ.get("RESTANTE_JOURNEY_SEEDS", "500" if os.environ.get("RESTANTE_DEEP") else "50"))


class Kill(Collecting, unittest.TestCase):
    count = 120

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(Dovecot(os.path.join(cls.place, "server")))

    def test_a_killed_check_loses_and_doubles_nothing(self):
        kills = 0
        begun = time.monotonic()
        for seed in range(SEEDS):
            keep = ("none", "forever")[seed % 2]
            with self.subTest(seed=seed, keep=keep):
                kills += self.killed_and_resumed(seed, keep)
        figures.tell(f"killed checks: {SEEDS} seeds, {kills} kills", SEEDS * self.count, SEEDS * sum(self.due.values()), SEEDS * self.count, time.monotonic() - begun)


if __name__ == "__main__":
    unittest.main(verbosity=2)
