#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand messages from Dovecot into the store, byte for byte, under each policy and through both doors."""
import os
import unittest

import figures
from collecting import Collecting
from dovecot import Dovecot


class Policies(Collecting, unittest.TestCase):
    count = int(os.environ.get("RESTANTE_JOURNEY_MESSAGES", "1000"))

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(Dovecot(os.path.join(cls.place, "server")))

    def least(self, name, security, keep):
        return figures.limit(self.server, name if keep != "none" else None, security, self.mail)

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
