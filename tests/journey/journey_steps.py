#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at each step of the protocol: the server stops at a command, before or after it took effect, and the program is killed there.
Nothing is lost, nothing is doubled, and the next check finishes the work."""
import collections
import os
import subprocess
import unittest

import make_mail
from restante import Restante
from workplace import Workplace

COUNT = 3
STEPS = ["CAPA", "AUTH", "STAT", "LIST", "UIDL", *(f"RETR {n}" for n in range(1, COUNT + 1)), *(f"DELE {n}" for n in range(1, COUNT + 1)), "QUIT"]


class Server:
    """The scriptable server on a folder of mail: its first session stops at a command, the others go by the book."""
    password = "open sesame"

    def __init__(self, folder, mail, step, done):
        self.mail = mail
        self.ca = os.path.join(folder, "ca.pem")
        port = os.path.join(folder, "port")
        self.process = subprocess.Popen([os.environ["RESTANTE_POP3SERVER"], "--mail", mail, "--password", self.password, "--write-ca", self.ca, "--port-file", port, "--remove-files", "--log",
                                         "--stall-done" if done else "--stall", step], stdout=subprocess.PIPE, text=True)
        while "authority in" not in self.process.stdout.readline():
            assert self.process.poll() is None, "the server does not start"
        with open(port, encoding="ascii") as file:
            self.port = {"tls": int(file.read())}

    def wait_for(self, step):
        for line in self.process.stdout:
            if line.rstrip("\n").upper().startswith(step):
                return
        raise AssertionError(f"{step} was never heard")

    def left(self):
        return len(os.listdir(os.path.join(self.mail, "new")))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Steps(unittest.TestCase):
    def kill_at(self, step, done, keep):
        with Workplace() as place:
            mail = os.path.join(place, "mail")
            due = make_mail.write(mail, COUNT, seed="steps")
            with Server(place, mail, step, done) as server:
                restante = Restante(os.path.join(place, "home"))
                restante.add_account(server, "anna", "tls", keep)
                process = restante.start("check")
                server.wait_for(step)
                process.kill()
                process.wait()

                stored = restante.hashes()
                self.assertLessEqual(set(stored), set(due), "nothing is here that was never sent")
                self.assertEqual([h for h, times in stored.items() if times > 1], [], "nothing is here twice")
                if server.left() != COUNT:
                    self.assertEqual((keep, step, done), ("none", "QUIT", True), "nothing is deleted before QUIT")
                    self.assertEqual(set(stored), set(due), "what is deleted there is here")
                report = restante.check()
                self.assertEqual(report["retrieved"], COUNT - len(stored), "nothing is retrieved twice")
                self.assertEqual(restante.hashes(), collections.Counter(due.keys()))
                self.assertEqual(server.left(), 0 if keep == "none" else COUNT)
                self.assertTrue(restante.verify()["ok"])

    def test_killed_at_any_step_it_loses_and_doubles_nothing(self):
        for keep in ("none", "forever"):
            for step in STEPS:
                if keep == "forever" and step.startswith("DELE"):
                    continue
                for done in (False, True) if step == "QUIT" else (False,):
                    with self.subTest(step=step, done=done, keep=keep):
                        self.kill_at(step, done, keep)


if __name__ == "__main__":
    unittest.main(verbosity=2)
