# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Cyrus IMAP 3 on loopback, as root or as any user. Its doors beside the usual two: "delay", where sign-ins must be a minute
apart, and one for each way it can write unique-ids."""
import os
import poplib
import pwd
import ssl
import subprocess

import make_mail
from mailserver import MailServer, found, free_port

UIDL_FORMATS = ("cyrus", "uidonly", "dovecot", "courier")
CONFIGURATION = """\
configdirectory: {folder}/state
defaultpartition: default
partition-default: {folder}/mail
proc_path: {folder}/state/proc
mboxname_lockpath: {folder}/state/lock
idlesocket: {folder}/state/idle
notifysocket: {folder}/state/notify
lmtpsocket: {folder}/state/lmtp
servername: localhost
admins: nobody-at-all
autocreate_quota: 0
autocreate_post: yes
hashimapspool: no
popminpoll: 0
allowplaintext: no
allowapop: yes
allowstarttls: yes
tls_server_cert: {folder}/server.pem
tls_server_key: {folder}/server.key
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {folder}/sasldb
sasl_mech_list: PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256
pop3delay_popminpoll: 1
"""


class Cyrus(MailServer):
    name = "Cyrus"

    def __init__(self, folder):
        super().__init__(folder)
        self.port.update({door: free_port() for door in ("delay", *UIDL_FORMATS)})
        self.user = pwd.getpwuid(self.uid).pw_name

    def program(self, name):
        return found(self.name, f"/usr/lib/cyrus/bin/{name}", f"/usr/libexec/cyrus-imapd/{name}")

    def service(self, door):
        tls = "" if door == "starttls" else " -s"
        return f'  pop3{door} cmd="{self.program("pop3d")} -C {self.path("imapd.conf")}{tls}" listen="127.0.0.1:{self.port[door]}" prefork=0\n'

    def configure(self):
        for name in ("state", "mail"):
            os.makedirs(self.path(name))
            self.owned(self.path(name))
        formats = "".join(f"pop3{name}_uidl_format: {name}\n" for name in UIDL_FORMATS)
        self.write("imapd.conf", CONFIGURATION.format(folder=self.folder) + formats)
        recover = f'START {{\n  recover cmd="{self.program("ctl_cyrusdb")} -C {self.path("imapd.conf")} -r"\n}}\n'
        self.write("cyrus.conf", recover + "SERVICES {\n" + "".join(self.service(door) for door in self.port) + "}\nEVENTS {\n}\n")
        self.owned(self.path("server.key"))
        return [self.program("master"), "-C", self.path("imapd.conf"), "-M", self.path("cyrus.conf"), "-p", self.path("state", "pid"), "-D"], {"CYRUS_USER": self.user}

    def person(self, user):
        """Makes the maildrop of a new user; the folder with its messages."""
        subprocess.run(["saslpasswd2", "-p", "-c", "-f", self.path("sasldb"), "-u", "localhost", user], input=self.password.encode(), check=True)
        self.owned(self.path("sasldb"))
        self.session(user).quit()
        return self.as_cyrus("mbpath", f"user/{user}").decode().strip()

    def as_cyrus(self, name, *arguments):
        become = {"user": self.uid, "group": self.gid, "extra_groups": []} if self.root else {}
        return subprocess.run([self.program(name), "-C", self.path("imapd.conf"), *arguments], env={**os.environ, "CYRUS_USER": self.user}, check=True, capture_output=True, **become).stdout

    def give(self, user, maildir, least=None, most=None):
        """As a restored backup is taken in: the files laid into the folder, then its index made anew."""
        box = self.person(user)
        last = max((int(name[:-1]) for name in os.listdir(box) if name[:-1].isdigit()), default=0)
        for number, name in enumerate(sorted(os.listdir(os.path.join(maildir, "new")))[least:most], last + 1):
            with open(os.path.join(maildir, "new", name), "rb") as given, open(os.path.join(box, f"{number}."), "wb") as taken:
                taken.write(make_mail.delivered(given.read()))
            self.owned(taken.name)
        self.as_cyrus("reconstruct", f"user/{user}")

    def left(self, user):
        connection = self.session(user)
        count = connection.stat()[0]
        connection.quit()
        return count
