# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Dovecot 2.4 on loopback, as root or as any user."""
import os

from mailserver import MaildirServer

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
pop3_lock_session = {lock}
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


class Dovecot(MaildirServer):
    name = "Dovecot"

    def __init__(self, folder, mechanisms="plain login", exclusive=False):
        super().__init__(folder)
        self.mechanisms = mechanisms
        self.exclusive = exclusive

    def configure(self):
        for name in ("base", "state", "mail"):
            os.makedirs(self.path(name))
        text = CONFIGURATION.format(folder=self.folder, mechanisms=self.mechanisms, password=self.password, uid=self.uid, gid=self.gid, lock="yes" if self.exclusive else "no",
                                    login="" if self.root else "chroot =", **self.port)
        if not self.root:
            import grp
            import pwd
            text += ORDINARY.format(name=pwd.getpwuid(os.getuid()).pw_name, group=grp.getgrgid(os.getgid()).gr_name)
        self.write("dovecot.conf", text)
        return ["dovecot", "-F", "-c", self.path("dovecot.conf")], {}
