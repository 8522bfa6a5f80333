# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the private mail servers of the journeys have in common. Everything they write lies in the folder they are given."""
import contextlib
import hashlib
import os
import poplib
import random
import shutil
import signal
import socket
import ssl
import subprocess
import time
import unittest


given = set()


def free_port():
    """Nobody's, and no other door's: below those that the kernel gives to whoever connects somewhere, in this test or beside it."""
    while True:
        port = random.SystemRandom().randrange(20000, 32000)
        with contextlib.suppress(OSError), socket.socket() as s:
            s.bind(("127.0.0.1", port))
            if port not in given:
                given.add(port)
                return port


def found(server, *programs):
    """The first of these that exists. Only on a machine with packages of its own may a server be missing; it is told which."""
    for program in programs:
        if os.path.exists(program):
            return program
    missing = f"{server} is not on this machine ({programs[0]}); with RESTANTE_ENVIRONMENT=root ./dev test has it"
    if os.environ.get("RESTANTE_INSIDE", "").startswith("host-"):
        raise unittest.SkipTest(missing)
    raise RuntimeError(missing)


class MailServer:
    """Use with `with`. `port["tls"]` and `port["starttls"]` are the two doors, `ca` the authority of its certificate for localhost.
    A kind of server says how it is configured and started, and where it keeps mail."""
    name = "mail server"
    password = "open sesame"
    ends_by = signal.SIGTERM

    def __init__(self, folder):
        self.folder = folder
        self.ca = self.path("ca.pem")
        self.port = {"tls": free_port(), "starttls": free_port()}
        self.root = os.geteuid() == 0
        # No server opens mail as root; nobody does it for root.
        self.uid, self.gid = (65534, 65534) if self.root else (os.getuid(), os.getgid())

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, text, mode=0o644):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(self.path(name), mode)

    def owned(self, *paths):
        if self.root:
            for path in paths:
                os.chown(path, self.uid, self.gid)

    def configure(self):
        """Writes what it needs; returns the command that runs until it is ended, and its environment."""
        raise NotImplementedError

    def __enter__(self):
        os.makedirs(self.folder, exist_ok=True)
        os.chmod(self.folder, 0o755)
        self.certificates()
        command, environment = self.configure()
        with open(self.path("started.log"), "wb") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, env={**os.environ, **environment})
        deadline = time.monotonic() + 30
        for port in self.port.values():
            while not self.reachable(port):
                if self.process.poll() is not None or time.monotonic() > deadline:
                    self.__exit__()
                    raise RuntimeError(f"{self.name} did not start:\n{self.log()}")
                time.sleep(0.05)
        return self

    def reachable(self, port):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        return False

    def __exit__(self, *_):
        self.process.send_signal(self.ends_by)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(20)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def log(self):
        text = ""
        for name in ("started.log", "dovecot.log"):
            with contextlib.suppress(OSError), open(self.path(name), errors="replace", encoding="utf-8") as file:
                text += file.read()[-4000:]
        return text

    def certificates(self):
        def openssl(*arguments):
            subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

        curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        openssl("req", "-x509", *curve, "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650", "-subj", "/CN=Restante test authority",
                "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
        openssl("req", *curve, "-keyout", "server.key", "-out", "server.csr", "-subj", "/O=Restante tests/CN=localhost")
        self.write("extensions", "subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "3650", "-extfile", "extensions", "-out", "server.pem")

    def give(self, user, maildir, least=None, most=None):
        """Puts the messages of a Maildir (or those from `least` to `most`) into the maildrop of `user`."""
        raise NotImplementedError

    def left(self, user):
        """How many messages the maildrop of `user` holds now."""
        raise NotImplementedError

    def connection(self, door="tls"):
        """Python's own POP3 client, at a door with TLS from the start."""
        poplib._MAXLINE = 1 << 20
        return poplib.POP3_SSL("localhost", self.port[door], context=ssl.create_default_context(cafile=self.ca), timeout=60)

    def session(self, user, door="tls"):
        """The same, signed in: it holds the maildrop until quit(). Without UTF8 (RFC 6856) Courier gives a notice in place of some messages."""
        connection = self.connection(door)
        if "UTF8" in connection.capa():
            connection.utf8()
        connection.user(user)
        connection.pass_(self.password)
        return connection

    def drop(self, user):
        """What the server itself delivers: {SHA-256: octets}, in its order. All is asked for at once, as answers one by one take a while."""
        connection = self.session(user)
        held = {}
        count = connection.stat()[0]
        for n in range(1, count + 1):
            connection._putcmd(f"RETR {n}")
        for _ in range(count):
            octets = b"\r\n".join(connection._getlongresp()[1]) + b"\r\n"
            held[hashlib.sha256(octets).hexdigest()] = len(octets)
        connection.quit()
        return held


class MaildirServer(MailServer):
    """One that keeps mail in Maildirs."""

    def maildir(self, user):
        return self.path("mail", user)

    def give(self, user, maildir, least=None, most=None):
        box = self.maildir(user)
        folders = [os.path.join(box, name) for name in ("cur", "new", "tmp")]
        for path in folders:
            os.makedirs(path, exist_ok=True)
        self.owned(box, *folders)
        for name in sorted(os.listdir(os.path.join(maildir, "new")))[least:most]:
            source, target = os.path.join(maildir, "new", name), os.path.join(box, "new", name)
            try:
                os.link(source, target)
            except OSError:
                shutil.copy2(source, target)
            self.owned(target)

    def left(self, user):
        return sum(len(os.listdir(os.path.join(self.maildir(user), name))) for name in ("cur", "new"))
