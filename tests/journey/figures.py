# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a journey measured: printed, and kept in the file that RESTANTE_FIGURES names. Beside each time stands the least it could have
been, where a program that measures that is at hand (RESTANTE_LIMIT: its C source): it reads the same messages from the same
server as fast as the line allows, writes them to one file, syncs once, and parses nothing."""
import os
import subprocess
import tempfile

SOURCE = os.environ.get("RESTANTE_LIMIT", "")


def program():
    if not SOURCE or not os.path.exists(SOURCE):
        return None
    path = os.path.join(tempfile.gettempdir(), f"restante-limit-{os.getpid()}")
    if not os.path.exists(path):
        subprocess.run(["cc", "-O2", "-o", path, SOURCE, "-lssl", "-lcrypto"], check=True)
    return path


def limit(server, user, security, mail):
    """Seconds of that program over implicit TLS, or None."""
    path = program()
    if path is None or security != "tls":
        return None
    if user is None:
        user = "limit"
        server.give(user, mail)
    with tempfile.NamedTemporaryFile() as out:
        done = subprocess.run([path, "-p", str(server.port["tls"]), "-t", "-c", server.ca, "-w", "128", "-o", out.name, user, server.password], capture_output=True, check=True, text=True)
    return float(done.stdout.split()[2])


def tell(what, messages, octets, equal, seconds, least=None):
    line = f"{what}: {messages} messages, {octets} octets, {equal} equal, {seconds:.2f} s"
    if least:
        line += f", {seconds / least:.1f} times the limit ({least:.2f} s)"
    print(line, flush=True)
    if os.environ.get("RESTANTE_FIGURES"):
        with open(os.environ["RESTANTE_FIGURES"], "a", encoding="utf-8") as file:
            file.write(line + "\n")
