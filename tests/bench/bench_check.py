#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What mail checks cost at scale: peak memory and time of the real program, against the project's POP3 server over TLS on loopback.
Not a test; prints figures beside their targets.

  bench_check [collect] [large] [listing] [--count N] [--mail MAILDIR]

  collect   10,000 messages with the sizes of real mail: median 15 KB, mean 74 KB (--mail: those of a Maildir instead)
  large     one message of 500 MB
  listing   a maildrop of a million known messages, in which nothing is new, beside a bare client that reads the same listing
"""
import argparse
import base64
import contextlib
import os
import random
import resource
import shutil
import socket
import sqlite3
import ssl
import statistics
import subprocess
import sys
import tempfile
import time

import make_mail

PROGRAM = os.environ.get("RESTANTE", "restante")
SERVER = os.environ.get("RESTANTE_POP3SERVER", "restante-pop3server")
DISTINCT = 1000
REPEATS = 5


def of_real_size(n):
    """A message of make_mail.py, grown to a size as mailboxes have them: most are small, few large ones make up most of the octets."""
    chance = random.Random(n)
    size = min(int(chance.lognormvariate(9.6, 1.75)), 20_000_000)
    octets = make_mail.delivered(make_mail.message("bench", n))
    head, _, body = octets.partition(b"\r\n\r\n")
    if size < 50_000:
        words = []
        while sum(map(len, words)) + len(octets) < size:
            words.append(" ".join(chance.choice(make_mail.SENTENCES["en"]) for _ in range(5)).encode())
        return head + b"\r\n\r\n" + body + b"\r\n".join(words) + b"\r\n"
    attachment = base64.encodebytes(chance.randbytes(size * 3 // 4)).replace(b"\n", b"\r\n")
    fields = b"\r\n".join(f for f in head.split(b"\r\n") if not f.lower().startswith((b"content-", b"mime-")) and not f[:1].isspace())
    return fields + (b"\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\n" + body[:10_000].replace(b"--", b"==")
                     + b"\r\n--part\r\nContent-Type: application/octet-stream; name=drawing.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n" + attachment + b"--part--\r\n")


def large(octets):
    line = base64.b64encode(bytes(range(57))) + b"\r\n"
    yield b"From: anna@sender.example\r\nSubject: a film\r\nMIME-Version: 1.0\r\nContent-Type: video/mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    for _ in range(octets // len(line) // 1000):
        yield line * 1000


class Server:
    """The project's own, in a process of its own."""

    def __init__(self, place, mail, repeat=1):
        self.ca = os.path.join(place, "ca.pem")
        port = os.path.join(place, "port")
        self.process = subprocess.Popen([SERVER, "--mail", mail, "--repeat", str(repeat), "--tls", "--write-ca", self.ca, "--port-file", port], stdout=subprocess.DEVNULL)
        while not os.path.exists(port):
            if self.process.poll() is not None:
                raise RuntimeError("the server ended")
            time.sleep(0.02)
        with open(port, encoding="ascii") as file:
            self.port = int(file.read())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Profile:
    def __init__(self, place):
        self.folder = os.path.join(place, "profile")
        self.environment = {**os.environ, "HOME": place, "XDG_RUNTIME_DIR": place, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}
        self.store = os.path.join(self.folder, "mail.sqlite")

    def run(self, *arguments, given=b""):
        """Wall seconds, processor seconds and peak KiB of the program."""
        began = time.perf_counter()
        with subprocess.Popen([PROGRAM, "--profile", self.folder, *arguments], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=self.environment) as process:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.write(given)
                process.stdin.close()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"restante {' '.join(arguments)}: status {process.returncode}")
        return time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss

    def add_account(self, server):
        self.run("account", "add", "--id", "a", "--address", "anna@localhost.example", "--host", "localhost", "--port", str(server.port), "--security", "tls", "--user", "anna",
                 "--password-stdin", "--password-store", "file", "--ca-file", server.ca, "--keep", "forever", given=b"sesam\n")

    def messages(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.store}?mode=ro", uri=True)) as store:
            return store.execute("SELECT count(*), sum(described), sum(octets) FROM message").fetchone()


def tell(what, value, unit, target):
    print(f"{what:<58} {value:9.2f} {unit:<6} target {target:6.2f}   {'met' if value <= target else 'MISSED'}", flush=True)


def collect(place, options):
    mail = options.mail
    repeat = 1
    if not mail:
        mail = os.path.join(place, "mail")
        os.makedirs(mail)
        for n in range(min(DISTINCT, options.count)):
            with open(os.path.join(mail, f"{n:06}.eml"), "wb") as file:
                file.write(of_real_size(n))
        repeat = max(1, options.count // DISTINCT)
    with Server(place, mail, repeat) as server:
        profile = Profile(place)
        profile.add_account(server)
        wall, processor, peak = profile.run("check")
        count, described, octets = profile.messages()
        print(f"collected {count} messages ({described} in lists), {octets / 1e6:.0f} MB: {wall:.2f} s, processor {processor:.2f} s")
        tell("peak memory, collecting them", peak / 1024, "MB", 120)


def one_large(place, _):
    mail = os.path.join(place, "mail")
    os.makedirs(mail)
    with open(os.path.join(mail, "film.eml"), "wb") as file:
        file.writelines(large(500_000_000))
    with Server(place, mail) as server:
        profile = Profile(place)
        profile.add_account(server)
        wall, processor, peak = profile.run("check")
        print(f"collected one message of {profile.messages()[2] / 1e6:.0f} MB: {wall:.2f} s, processor {processor:.2f} s")
        tell("peak memory, collecting it", peak / 1024, "MB", 200)


def bare_listing(server, *commands):
    """Seconds of a client that asks for listings and drops what it reads."""
    began = time.perf_counter()
    context = ssl.create_default_context(cafile=server.ca)
    buffer = bytearray(1 << 20)
    with context.wrap_socket(socket.create_connection(("localhost", server.port)), server_hostname="localhost") as line:
        line.sendall(b"USER anna\r\nPASS sesam\r\n" + b"".join(command + b"\r\n" for command in commands))
        due, tail = len(commands), b""
        while due > 0:
            count = line.recv_into(buffer)
            if count == 0:
                raise RuntimeError("the server hung up")
            seen = tail + bytes(buffer[:count])
            due -= seen.count(b"\r\n.\r\n")
            tail = seen[-4:] if not seen.endswith(b"\r\n.\r\n") else b""
        line.sendall(b"QUIT\r\n")
    return time.perf_counter() - began


KNOWN = """
    INSERT INTO source(key, octets, sha256) SELECT row, octets, randomblob(32) FROM retrieval;
    INSERT INTO message(key, source, folder, role, received, date, octets, unread, starred, complete, described)
        SELECT row, row, (SELECT key FROM folder ORDER BY key LIMIT 1), 0, first_seen, first_seen, octets, 0, 0, 1, 1 FROM retrieval;
    UPDATE retrieval SET message = row, state = 2, verified = 1;
"""


def listing(place, options):
    mail = os.path.join(place, "mail")
    os.makedirs(mail)
    with open(os.path.join(mail, "one.eml"), "wb") as file:
        file.write(make_mail.delivered(make_mail.message("bench", 1)))
    count = options.count * 100
    with Server(place, mail, count) as server:
        profile = Profile(place)
        profile.add_account(server)
        wall, _, peak = profile.run("server", "a")
        print(f"first sight of {count} unique-ids, all of them printed: {wall:.2f} s, {peak / 1024:.0f} MB")
        # Collecting them would take long and measure something else: their rows are written here.
        with contextlib.closing(sqlite3.connect(profile.store)) as store:
            store.executescript("BEGIN;" + KNOWN + "COMMIT;")
        first = profile.run("check")
        print(f"the first check after that: {first[0]:.2f} s, {first[2] / 1024:.0f} MB")
        bare, both, checks = [], [], []
        for _ in range(REPEATS):
            bare.append(bare_listing(server, b"UIDL"))
            both.append(bare_listing(server, b"LIST", b"UIDL"))
            checks.append(profile.run("check"))
        raw, raw_both = statistics.median(bare), statistics.median(both)
        wall = statistics.median(check[0] for check in checks)
        print(f"nothing new among {profile.messages()[0]}: {wall:.2f} s, processor {statistics.median(check[1] for check in checks):.2f} s; "
              f"a bare client: UIDL {raw:.2f} s, LIST and UIDL {raw_both:.2f} s")
        tell("nothing new / a bare UIDL", wall / raw, "", 1.3)
        tell("nothing new / bare LIST and UIDL", wall / raw_both, "", 1.3)
        tell("peak memory of that check", max(check[2] for check in checks) / 1024, "MB", 200)


SCENES = {"collect": collect, "large": one_large, "listing": listing}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("scene", nargs="*", help="; ".join(SCENES))
    arguments.add_argument("--count", type=int, default=10_000)
    arguments.add_argument("--mail")
    options = arguments.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for scene in options.scene or SCENES:
        if scene not in SCENES:
            sys.exit(f"bench_check: no such scene: {scene}")
        place = tempfile.mkdtemp(prefix="restante-bench-")
        try:
            print(f"-- {scene}", flush=True)
            SCENES[scene](place, options)
        finally:
            shutil.rmtree(place)


if __name__ == "__main__":
    main()
