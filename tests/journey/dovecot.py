# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Dovecot 2.4 on loopback, as root or as any user. Everything it writes lies in the folder it is given."""
import contextlib
import hashlib
import os
import poplib
import shutil
import signal
import socket
import ssl
import subprocess
import time

CONFIGURATION = """\
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
base_dir = {folder}/base
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = pop3
listen = 127.0.0.1
ssl = yes
ssl_server_cert_file = {folder}/server.pem
ssl_server_key_file = {folder}/server.key
auth_mechanisms = {mechanisms}
first_valid_uid = 1
first_valid_gid = 1
mail_driver = maildir
mail_path = {folder}/mail/%{{user}}
mail_max_userip_connections = 0
passdb static {{
  password = {password}
}}
userdb static {{
  allow_all_users = yes
  fields {{
    uid = {uid}
    gid = {gid}
    home = {folder}/mail/%{{user}}
  }}
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
service pop3-login {{
  {login}
  inet_listener pop3 {{
    port = {starttls}
  }}
  inet_listener pop3s {{
    port = {tls}
    ssl = yes
  }}
}}
"""
# As an ordinary user Dovecot can be nobody but that user, and chroot nowhere.
ORDINARY = """\
default_internal_user = {name}
default_internal_group = {group}
default_login_user = {name}
service anvil {{
  chroot =
}}
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Dovecot:
    """Use with `with`. `port["tls"]` and `port["starttls"]` are the two doors, `ca` the authority of its certificate for localhost."""
    password = "open sesame"

    def __init__(self, folder, mechanisms="plain login"):
        self.folder = folder
        self.mechanisms = mechanisms
        self.ca = os.path.join(folder, "ca.pem")
        self.port = {"tls": free_port(), "starttls": free_port()}
        self.root = os.geteuid() == 0
        # Dovecot never opens mail as root; nobody does it for root.
        self.uid, self.gid = (65534, 65534) if self.root else (os.getuid(), os.getgid())

    def __enter__(self):
        for name in ("base", "state", "mail"):
            os.makedirs(os.path.join(self.folder, name))
        os.chmod(self.folder, 0o755)
        self.certificates()
        with open(os.path.join(self.folder, "dovecot.conf"), "w", encoding="utf-8") as file:
            file.write(CONFIGURATION.format(folder=self.folder, mechanisms=self.mechanisms, password=self.password, uid=self.uid, gid=self.gid, login="" if self.root else "chroot =", **self.port))
            if not self.root:
                import grp
                import pwd
                file.write(ORDINARY.format(name=pwd.getpwuid(os.getuid()).pw_name, group=grp.getgrgid(os.getgid()).gr_name))
        self.started = open(os.path.join(self.folder, "started.log"), "wb")
        self.process = subprocess.Popen(["dovecot", "-F", "-c", os.path.join(self.folder, "dovecot.conf")], stdin=subprocess.DEVNULL, stdout=self.started, stderr=self.started,
                                        start_new_session=True)
        deadline = time.monotonic() + 30
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port["tls"]), 1):
                return self
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.__exit__()
                raise RuntimeError("Dovecot did not start:\n" + self.log())
            time.sleep(0.05)

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.started.close()

    def log(self):
        text = ""
        for name in ("started.log", "dovecot.log"):
            with contextlib.suppress(OSError), open(os.path.join(self.folder, name), errors="replace", encoding="utf-8") as file:
                text += file.read()[-4000:]
        return text

    def certificates(self):
        def openssl(*arguments):
            subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

        curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        openssl("req", "-x509", *curve, "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650", "-subj", "/CN=Restante test authority",
                "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
        openssl("req", *curve, "-keyout", "server.key", "-out", "server.csr", "-subj", "/O=Restante tests/CN=localhost")
        with open(os.path.join(self.folder, "extensions"), "w", encoding="ascii") as file:
            file.write("subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "3650", "-extfile", "extensions", "-out", "server.pem")

    def give(self, user, maildir, least=None, most=None):
        """Puts the messages of a Maildir (or those from `least` to `most`) into the maildrop of `user`, hard links where that works."""
        box = os.path.join(self.folder, "mail", user)
        for name in ("cur", "new", "tmp"):
            os.makedirs(os.path.join(box, name), exist_ok=True)
        for name in sorted(os.listdir(os.path.join(maildir, "new")))[least:most]:
            source, target = os.path.join(maildir, "new", name), os.path.join(box, "new", name)
            try:
                os.link(source, target)
            except OSError:
                shutil.copy2(source, target)
            if self.root:
                os.chown(target, self.uid, self.gid)
        if self.root:
            for path in (box, *(os.path.join(box, n) for n in ("cur", "new", "tmp"))):
                os.chown(path, self.uid, self.gid)

    def left(self, user):
        """How many messages the maildrop of `user` holds now."""
        box = os.path.join(self.folder, "mail", user)
        return sum(len(os.listdir(os.path.join(box, name))) for name in ("cur", "new"))

    def drop(self, user):
        """What the server itself delivers: {SHA-256: octets}, asked by Python's own POP3 client."""
        context = ssl.create_default_context(cafile=self.ca)
        connection = poplib.POP3_SSL("localhost", self.port["tls"], context=context, timeout=60)
        poplib._MAXLINE = 1 << 20
        connection.user(user)
        connection.pass_(self.password)
        found = {}
        for n in range(1, connection.stat()[0] + 1):
            octets = b"\r\n".join(connection.retr(n)[1]) + b"\r\n"
            found[hashlib.sha256(octets).hexdigest()] = len(octets)
        connection.quit()
        return found
