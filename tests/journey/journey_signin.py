# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way of signing in that a Dovecot knows, and that its log says the same of it."""
import json
import os
import re
import tempfile

from dovecot import Dovecot
from restante import Failed, Restante

MECHANISMS = "plain login cram-md5 apop scram-sha-1 scram-sha-1-plus scram-sha-256 scram-sha-256-plus"


def signed_in_by(server):
    """The mechanism of the last sign-in, as Dovecot's log names it."""
    found = re.findall(r"Logged in: user=<[^>]*>, method=([A-Z0-9-]+)", server.log())
    return found[-1] if found else None


def main():
    with tempfile.TemporaryDirectory() as folder, Dovecot(os.path.join(folder, "dovecot"), mechanisms=MECHANISMS) as server:
        os.chmod(folder, 0o755)  # Dovecot is somebody else
        os.makedirs(os.path.join(folder, "empty", "new"))
        server.give("anna", os.path.join(folder, "empty"))
        restante = Restante(os.path.join(folder, "profile"))
        restante.add_account(server, "anna", "tls", "forever")
        ways = {"plain": "PLAIN", "login": "LOGIN", "userpass": "PLAIN", "cram-md5": "CRAM-MD5", "apop": "APOP", "scram-sha-1": "SCRAM-SHA-1", "scram-sha-256": "SCRAM-SHA-256"}
        for security in ("tls", "starttls"):
            for auth, method in ways.items():
                restante.run("account", "set", "anna", "--auth", auth, "--security", security, "--port", str(server.port[security]))
                restante.check()
                if signed_in_by(server) != method:
                    raise Failed(f"{auth} over {security}: Dovecot saw {signed_in_by(server)}")
            # By itself the client takes the safest: bound where this Dovecot knows our binding, else without, within the same check.
            restante.run("account", "set", "anna", "--auth", "auto")
            restante.check()
            if signed_in_by(server) not in ("SCRAM-SHA-256-PLUS", "SCRAM-SHA-256"):
                raise Failed(f"automatic over {security}: Dovecot saw {signed_in_by(server)}")
            print(f"automatic over {security}: {signed_in_by(server)}")
        # A wrong password is one, whatever was tried before it.
        restante.run("account", "set", "anna", "--password-stdin", given=b"wrong\n")
        report = json.loads(restante.run("check", "--json", status=1))["accounts"][0]
        if report["error"]["code"] != "sign_in_refused":
            raise Failed(f"a wrong password: {report['error']}")


main()
