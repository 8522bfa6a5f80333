#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make providers.json, the table of POP3 providers that Restante knows without any network.

usage: make_providers.py FACTS.json > providers.json

FACTS.json lists providers as {"id", "name", "domains", "pop3": [{"host", "port", "security", "username", "auth",
"min_check_minutes"}], "enable_url", "documentation_urls"}. The output has one provider a line, sorted by name:

  name      as people know it; absent where the domain itself is the name
  domains   lower-case, each once
  servers   [host, port, security, user, [sign-in]], the best encryption first; host and user may hold {address}, {local}, {domain};
            sign-in is "password", "encrypted" (the password never travels) or "oauth2"
  interval  shortest allowed time between two checks, in minutes
  first     what the user has to do at the provider first: "switch-on", "app-password", "separate-password", "paid-plan", "oauth-only"
  enable    the page where that is done;   help: the provider's own description
  recent    true: a user name with "recent:" before it gives every device the mail of the last 30 days
"""

import json
import sys

SECURITY = ["tls", "starttls", "none"]
SIGN_IN = {"password-cleartext": "password", "password-encrypted": "encrypted", "OAuth2": "oauth2"}
PLACEHOLDERS = {"%EMAILADDRESS%": "{address}", "%EMAILLOCALPART%": "{local}", "%EMAILDOMAIN%": "{domain}"}

# What the providers' own help pages ask for before a mail program may sign in: facts that the input does not carry.
FIRST = {
    "gmx.net": ["switch-on"],
    "gmx.com": ["switch-on"],
    "web.de": ["switch-on"],
    "inbox.lv": ["switch-on", "app-password"],
    "mail.ee": ["switch-on", "app-password"],
    "t-online.de": ["separate-password"],
    "uol.com.br": ["switch-on"],
    "o2.pl": ["switch-on"],
    "rambler.ru": ["switch-on"],
    "naver.com": ["switch-on"],
    "zoho.com": ["switch-on", "paid-plan"],
    "comcast.net": ["switch-on"],
    "googlemail.com": ["app-password"],
    "yahoo.com": ["app-password"],
    "aol.com": ["app-password"],
    "verizon.net": ["app-password"],
    "att.net": ["app-password"],
    "yandex.ru": ["switch-on", "app-password"],
    "mail.ru": ["app-password"],
    "hotmail.com": ["switch-on", "oauth-only"],
    "office365.com": ["switch-on", "oauth-only"],
}
ENABLE = {
    "comcast.net": "https://www.xfinity.com/support/articles/third-party-email-access",
    "gmx.com": "https://support.gmx.com/pop-imap/toggle.html",
    "office365.com": "https://support.office.com/article/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040",
    "o2.pl": "https://pomoc.o2.pl/aktywacja-dostepu-dla-programow-pocztowych",
    "googlemail.com": "https://support.google.com/accounts/answer/185833",
    "zoho.com": "https://www.zoho.com/mail/help/pop-access.html",
    "yandex.ru": "https://yandex.com/support/mail/mail-clients/others.html",
    "yahoo.com": "https://help.yahoo.com/kb/new-mail-for-desktop/pop-access-settings-instructions-yahoo-mail-sln4724.html",
}
RECENT = {"googlemail.com"}


def template(text: str) -> str:
    for theirs, ours in PLACEHOLDERS.items():
        text = text.replace(theirs, ours)
    assert "%" not in text, text
    return text


def server(entry: dict) -> list:
    return [
        template(entry["host"]).lower(),
        entry["port"],
        SECURITY[SECURITY.index(entry["security"])],
        template(entry["username"]),
        [SIGN_IN[kind] for kind in entry["auth"]],
    ]


def provider(facts: dict) -> dict:
    result = {}
    if "%" not in facts["name"]:
        result["name"] = facts["name"]
    result["domains"] = list(dict.fromkeys(domain.lower() for domain in facts["domains"]))
    result["servers"] = sorted((server(entry) for entry in facts["pop3"]), key=lambda s: SECURITY.index(s[2]))
    interval = max((entry.get("min_check_minutes", 0) for entry in facts["pop3"]), default=0)
    if interval:
        result["interval"] = interval
    if facts["id"] in FIRST:
        result["first"] = FIRST[facts["id"]]
    enable = facts.get("enable_url") or ENABLE.get(facts["id"])
    if enable:
        result["enable"] = enable.replace("http://", "https://", 1)
    if facts.get("documentation_urls"):
        # A page about POP tells more than one about IMAP.
        pages = sorted(facts["documentation_urls"], key=lambda page: "pop" not in page.lower())
        result["help"] = pages[0]
    if facts["id"] in RECENT:
        result["recent"] = True
    return result


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        facts = json.load(file)["providers"]
    providers = sorted((provider(entry) for entry in facts), key=lambda p: (p.get("name", "").lower(), p["domains"][0]))
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in providers)
    sys.stdout.write('{"format":1,"providers":[\n' + lines + "\n]}\n")


if __name__ == "__main__":
    main()
