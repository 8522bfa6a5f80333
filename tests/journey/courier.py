# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Courier on loopback, as root or as any user. Its authentication daemon knows no folder but /etc/courier and /run/courier: it
runs in namespaces of its own, where ours stand there and which take every process with them when they end."""
import os
import shlex
import signal
import subprocess

from mailserver import MaildirServer, found

MECHANISMS = "PLAIN LOGIN CRAM-MD5 CRAM-SHA1 CRAM-SHA256"
AUTHENTICATION = """\
authmodulelist="authuserdb"
authmodulelistorig="authuserdb"
daemons=2
authdaemonvar=/run/courier/authdaemon
DEBUG_LOGIN=0
DEFAULTOPTIONS=""
LOGGEROPTS=""
"""
# POP3_TLS tells courierpop3login that the line is encrypted already.
START = """\
mount -t tmpfs none /run && mkdir /run/courier && mount --bind {folder}/run /run/courier && mount --bind {folder}/etc /etc/courier && mount --bind {folder}/passwd /etc/passwd || exit 1
{authdaemond} &
{tcpd} {starttls} {login} &
POP3_TLS=1 POP3_STARTTLS=NO {tcpd} {tls} {couriertls} -server -tcpd {login} &
wait
"""


class Courier(MaildirServer):
    name = "Courier"
    most_connections = 4  # from one address, as its packages set it up
    ends_by = signal.SIGKILL  # unshare heeds no other; what it started ends with it

    def maildir(self, user):
        return self.path("mail", user, "Maildir")

    def configure(self):
        for name in ("run/authdaemon", "etc", "mail"):
            os.makedirs(self.path(name))
        self.write("etc/userdb", "", 0o600)
        self.write("etc/authdaemonrc", AUTHENTICATION)
        with open(self.path("server.pem"), encoding="ascii") as chain, open(self.path("server.key"), encoding="ascii") as key:
            self.write("both.pem", chain.read() + key.read(), 0o600)
        self.owned(self.path("both.pem"))
        # couriertls becomes the user "courier", whom only the package's script would have made.
        with open("/etc/passwd", encoding="utf-8") as users:
            self.write("passwd", f"courier:x:{self.uid}:{self.gid}::/:/bin/false\n" + users.read())
        couriertls = found(self.name, "/usr/bin/couriertls")
        tcpd = [found(self.name, "/usr/sbin/couriertcpd"), "-address=127.0.0.1", "-maxprocs=40", f"-maxperip={self.most_connections}", "-nodnslookup"]
        if self.root:
            tcpd.append("-user=nobody")
        login = [found(self.name, f"/usr/lib/courier/courier/{name}") for name in ("courierpop3login", "courierpop3d")] + ["Maildir"]
        start = START.format(folder=shlex.quote(self.folder), authdaemond=found(self.name, "/usr/lib/courier/courier-authlib/authdaemond"), tcpd=shlex.join(tcpd),
                             login=shlex.join(login), couriertls=couriertls, **self.port)
        # An ordinary user may mount in a user namespace alone.
        namespaces = ["--mount", "--pid", "--fork", "--kill-child"] + ([] if self.root else ["--map-current-user", "--keep-caps"])
        return ["unshare", *namespaces, "sh", "-c", start], {
            "POP3_STARTTLS": "YES", "COURIERTLS": couriertls, "TLS_CERTFILE": self.path("both.pem"), "TLS_VERIFYPEER": "NONE", "TLS_PROTOCOL": "TLSv1.2+",
            "POP3AUTH": MECHANISMS, "POP3AUTH_TLS": MECHANISMS, "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}

    def secret(self, *kind):
        return subprocess.run(["userdbpw", *kind], input=self.password.encode() + b"\n", check=True, capture_output=True).stdout.decode().strip()

    def give(self, user, maildir, least=None, most=None):
        super().give(user, maildir, least, most)
        self.owned(self.path("mail", user))
        fields = {"uid": self.uid, "gid": self.gid, "home": self.path("mail", user), "mail": self.maildir(user), "systempw": self.secret(),
                  **{f"hmac-{hash}pw": self.secret(f"-hmac-{hash}") for hash in ("md5", "sha1", "sha256")}}
        users = self.path("etc", "userdb")
        for command in (["userdb", "-f", users, user, "set", *(f"{name}={value}" for name, value in fields.items())], ["makeuserdb", "-f", users]):
            subprocess.run(command, check=True)
