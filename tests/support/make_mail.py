#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mailbox for tests, as varied and as broken as real ones: make_mail.py FOLDER [--count N] [--first N] [--seed S].

FOLDER becomes a Maildir. Message n depends on the seed and n alone, so a mailbox can grow: `--first 1000 --count 10` are the ten that
arrive after the first thousand. FOLDER/manifest.tsv names for every message its number, its octets and the SHA-256 of what a POP3
server delivers: CRLF line ends, the last line complete.
"""
import argparse
import base64
import email.utils
import hashlib
import os
import quopri
import random

SENTENCES = {
    "en": ["The tide turns at six.", "Please send the drawings before Friday.", "I found your umbrella, it was in the boat.", "Nobody has read the manual, as usual.",
           "The invoice is attached; it is smaller than we feared.", "Two trains are late and one has vanished.", "Shall we meet at the old crane?", "+OK is what I would answer.", "From here it is five miles to the light."],
    "de": ["Die Fähre fährt heute nicht, es stürmt.", "Bitte schicken Sie die Pläne bis Freitag.", "Größere Änderungen gab es nicht.", "Der Schlüssel liegt unter dem Blumentopf.", "Übermorgen kommt der Prüfer."],
    "fr": ["Le phare s'éteint à sept heures.", "Où as-tu mis les clés du bateau ?", "La réunion est déplacée à février.", "C'est déjà réglé, merci à tous."],
    "pl": ["Statek wypływa o świcie.", "Proszę o przesłanie rysunków.", "Żółw też człowiek, powiedział bosman."],
    "ru": ["Корабль уходит на рассвете.", "Пришлите, пожалуйста, чертежи.", "Всё готово, кроме чая."],
    "el": ["Το πλοίο φεύγει το πρωί.", "Στείλτε μου τα σχέδια, παρακαλώ."],
    "ar": ["تغادر السفينة مع الفجر.", "أرجو إرسال المخططات قبل الجمعة."],
    "he": ["הספינה יוצאת עם שחר.", "אנא שלחו את השרטוטים."],
    "ja": ["船は夜明けに出ます。", "金曜日までに図面をお送りください。", "灯台の鍵は机の上です。"],
    "zh": ["船在黎明时分出发。", "请在星期五之前把图纸发给我。", "灯塔的钥匙在桌子上。"],
    "ko": ["배는 새벽에 떠납니다.", "금요일까지 도면을 보내 주세요."],
}
WRITTEN = [  # language, charset, transfer encodings seen with it
    ("en", "us-ascii", ("7bit",)), ("en", "utf-8", ("quoted-printable", "8bit")), ("de", "iso-8859-1", ("8bit", "quoted-printable")), ("de", "windows-1252", ("8bit",)),
    ("de", "utf-8", ("quoted-printable", "base64")), ("fr", "iso-8859-15", ("quoted-printable",)), ("pl", "iso-8859-2", ("8bit",)), ("ru", "koi8-r", ("8bit", "base64")),
    ("ru", "windows-1251", ("base64",)), ("el", "iso-8859-7", ("8bit",)), ("ar", "windows-1256", ("base64",)), ("he", "windows-1255", ("8bit",)), ("ja", "iso-2022-jp", ("7bit",)),
    ("ja", "shift_jis", ("8bit",)), ("ja", "utf-8", ("base64",)), ("zh", "gb18030", ("8bit", "base64")), ("zh", "utf-8", ("8bit",)), ("ko", "euc-kr", ("8bit",)),
]
SENDERS = [("Alma Reyes", "alma@pier.example"), ("Björn Öst", "bjorn@hamn.example"), ("Müller, Hans-Peter", "hp@werft.example"), ("山本 健", "ken@kouwan.example"), ("Иван Петров", "ivan@verf.example"),
           ("", "robot@machine.example"), ('Quote "the" Duck', "duck@pond.example")]
BASE_TIME = 1_740_000_000


class Mail:
    """Builds message n. Every choice comes from its own generator of chance."""

    def __init__(self, seed, n):
        self.n = n
        self.r = random.Random(f"{seed}:{n}")
        self.language, self.charset, encodings = self.r.choice(WRITTEN)
        self.encoding = self.r.choice(encodings)

    def words(self, least, most):
        return [self.r.choice(SENTENCES[self.language]) for _ in range(self.r.randint(least, most))]

    def phrase(self, text):
        if text.isascii():
            return text
        pieces = [text[i:i + 11] for i in range(0, len(text), 11)]
        return "\n ".join(f"=?utf-8?B?{base64.b64encode(p.encode()).decode()}?=" for p in pieces)

    def head(self, *leave_out):
        name, address = self.r.choice(SENDERS)
        shown = '"' + name.replace('"', '\\"') + '"' if name.isascii() and name else self.phrase(name)
        fields = {
            "Received": f"from relay.example (relay.example [192.0.2.{self.r.randrange(256)}])\n\tby mx.example with ESMTPS id {self.r.getrandbits(40):X};\n\t{self.date()}",
            "From": f"{shown} <{address}>" if name else address, "To": "reader@example.org", "Subject": self.phrase(" ".join(self.words(1, 2))[:90]) + f" ({self.n})",
            "Date": self.date(), "Message-ID": f"<{self.identifier(self.n)}>", "MIME-Version": "1.0",
        }
        if self.n > 3 and self.r.random() < 0.4:
            before = self.n - self.r.randint(1, 3)
            fields["In-Reply-To"] = f"<{self.identifier(before)}>"
            fields["References"] = f"<{self.identifier(before - 1)}>\n\t<{self.identifier(before)}>"
        return "".join(f"{k}: {v}\n" for k, v in fields.items() if k not in leave_out).encode()

    def date(self):
        return email.utils.formatdate(BASE_TIME + self.n * 937, localtime=False)

    def identifier(self, n):
        return hashlib.md5(str(n).encode()).hexdigest()[:16] + "@sender.example"

    def coded(self, text, charset=None, encoding=None):
        raw, encoding = text.encode(charset or self.charset, "replace"), encoding or self.encoding
        return base64.encodebytes(raw) if encoding == "base64" else quopri.encodestring(raw) if encoding == "quoted-printable" else raw

    def letter(self):
        out = []
        for sentence in self.words(3, 60):
            out.append(self.r.choice(("", "", "", "> ", "> > ")) + sentence)
            if self.r.random() < 0.2:
                out.append("")
        if self.r.random() < 0.1:
            out += [".", "..", ".leading dot", ". dot and space", "...", "From the mbox writers' nightmares"]
        return "\n".join(out) + "\n"

    def text_part(self, subtype="plain", text=None, more=""):
        return f"Content-Type: text/{subtype}; charset={self.charset}{more}\nContent-Transfer-Encoding: {self.encoding}\n\n".encode() + self.coded(text or self.letter())

    def page(self, cid=None):
        rows = "".join(f'<tr><td style="padding:{self.r.randint(2, 20)}px"><a href="https://link.example/{self.r.getrandbits(60):x}">{s}</a></td></tr>\n' for s in self.words(5, 80))
        image = f'<img src="cid:{cid}">' if cid else '<img src="https://pixel.example/1.gif" width="1">'
        return f"<!DOCTYPE html><html><body><table>{rows}</table>{image}</body></html>\n"

    def file(self, cid=None):
        name = self.r.choice(('name="plan.pdf"', "name*=UTF-8''%E5%9B%B3%E9%9D%A2.pdf", "name*0*=UTF-8''Gr%C3%B6%C3%9Fe;\n name*1*=%20%C3%BCber%20alles.xlsx", 'name="=?utf-8?B?w7xiZXIuZG9j?="'))
        size = int(self.r.lognormvariate(9.3, 1.1))
        how = f"inline\nContent-ID: <{cid}>" if cid else "attachment"
        return (f"Content-Type: {'image/png' if cid else 'application/octet-stream'};\n {name}\nContent-Transfer-Encoding: base64\nContent-Disposition: {how}\n\n").encode() \
            + base64.encodebytes(self.r.randbytes(max(1, min(size, 400_000))))

    def multipart(self, subtype, *parts):
        boundary = f"=-{self.r.getrandbits(64):x}"
        mark = b"--" + boundary.encode()
        return f'Content-Type: multipart/{subtype}; boundary="{boundary}"\n\n'.encode() + b"".join(mark + b"\n" + p + b"\n" for p in parts) + mark + b"--\n"

    # -- kinds ---------------------------------------------------------------

    def plain(self):
        return self.head() + self.text_part()

    def alternative(self):
        return self.head() + self.multipart("alternative", self.text_part(), self.text_part("html", self.page()))

    def only_html(self):
        return self.head() + self.text_part("html", self.page())

    def attached(self):
        return self.head() + self.multipart("mixed", self.text_part(), *(self.file() for _ in range(self.r.choice((1, 1, 2, 4)))))

    def pictured(self):
        return self.head() + self.multipart("related", self.text_part("html", self.page(f"p{self.n}@x")), self.file(f"p{self.n}@x"))

    def forwarded(self):
        return self.head() + self.multipart("mixed", self.text_part(), b"Content-Type: message/rfc822\n\n" + Mail("inner", self.n).plain())

    def listed(self):
        return self.head() + b"List-Id: <talk.lists.example>\nList-Unsubscribe: <mailto:leave@lists.example>\nPrecedence: list\n" + self.text_part(more="; format=flowed")

    def unended(self):
        return self.plain().rstrip(b"\n")

    def long_line(self):
        return self.head() + b"\n" + b" ".join([b"word%d" % i for i in range(self.r.randint(1500, 9000))]) + b"\n"

    def bare_cr(self):
        return self.head() + b"\none\rtwo\r\rthree\r" + self.coded(self.letter(), encoding="8bit")

    def all_octets(self):
        # NUL alone is left out: servers replace it, and then nobody could tell whose fault it is.
        return self.head() + b"Content-Type: text/plain\nContent-Transfer-Encoding: binary\n\n" + bytes(b for b in range(1, 256) if b != 13) * self.r.randint(1, 30) + b"\n"

    def raw_header(self):
        return self.head("Subject", "From") + "Subject: Grüße aus Österreich\nFrom: Käpt'n <k@example.org>\n".encode(self.r.choice(("latin-1", "utf-8"))) + self.text_part()

    def no_date(self):
        return self.head("Date", "Message-ID") + self.text_part()

    def odd_header(self):
        return self.head("Date") + b"Date: the day after tomorrow\nFrom: second@example.org\nX-No-Colon\nX-Folded:\n\t \n\tempty lines inside\nX-Long: " + b"x" * 5000 + b"\n" + self.text_part()

    def repeated_id(self):
        return self.head("Message-ID") + f"Message-ID: <{self.identifier(self.n // 50)}>\n".encode() + self.text_part()

    def never_closed(self):
        return self.head() + b'Content-Type: multipart/mixed; boundary="open"\n\n--open\n' + self.text_part()

    def no_boundary(self):
        return self.head() + b"Content-Type: multipart/alternative\n\n--?\n" + self.text_part()

    def strange_charset(self):
        return self.head() + b"Content-Type: text/plain; charset=x-klingon\nContent-Transfer-Encoding: 9bit\n\n" + self.coded(self.letter(), encoding="8bit")

    def cut_base64(self):
        return self.head() + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(self.letter().encode())[:-7] + b"!?*\n"

    def deep(self):
        inner = self.text_part()
        for _ in range(self.r.randint(20, 60)):
            inner = self.multipart("mixed", inner)
        return self.head() + inner

    def header_only(self):
        return self.head()

    def empty_body(self):
        return self.head() + b"\n"

    def no_header(self):
        return b"\n" + self.coded(self.letter(), "utf-8", "8bit")

    def tiny(self):
        return b"Subject: %d\n\n.\n" % self.n


USUAL = [Mail.plain] * 8 + [Mail.alternative] * 6 + [Mail.only_html] * 3 + [Mail.attached] * 3 + [Mail.pictured] * 2 + [Mail.listed] * 3 + [Mail.forwarded]
ODD = [Mail.unended, Mail.long_line, Mail.bare_cr, Mail.all_octets, Mail.raw_header, Mail.no_date, Mail.odd_header, Mail.repeated_id, Mail.never_closed, Mail.no_boundary, Mail.strange_charset,
       Mail.cut_base64, Mail.deep, Mail.header_only, Mail.empty_body, Mail.no_header, Mail.tiny]


def message(seed, n):
    """Octets as a Maildir holds them, LF line ends. Every tenth is odd, so that a small mailbox has all kinds too."""
    mail = Mail(seed, n)
    return ODD[n // 10 % len(ODD)](mail) if n % 10 == 3 else mail.r.choice(USUAL)(mail)


def delivered(octets):
    wire = octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return wire if wire.endswith(b"\r\n") else wire + b"\r\n"


def write(folder, count, first=0, seed="1"):
    """Writes the Maildir; returns {SHA-256: octets} of what a server delivers."""
    for name in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(folder, name), exist_ok=True)
    due = {}
    with open(os.path.join(folder, "manifest.tsv"), "a", encoding="ascii") as manifest:
        for n in range(first, first + count):
            octets = message(seed, n)
            wire = delivered(octets)
            digest = hashlib.sha256(wire).hexdigest()
            assert digest not in due, f"message {n} is not the only one of its kind"
            due[digest] = len(wire)
            path = os.path.join(folder, "new", f"{BASE_TIME + n}.n{n}.generated")
            with open(path, "wb") as file:
                file.write(octets)
            os.utime(path, (BASE_TIME + n, BASE_TIME + n))
            manifest.write(f"{n}\t{len(wire)}\t{digest}\n")
    return due


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder")
    arguments.add_argument("--count", type=int, default=1000)
    arguments.add_argument("--first", type=int, default=0)
    arguments.add_argument("--seed", default="1")
    options = arguments.parse_args()
    due = write(options.folder, options.count, options.first, options.seed)
    print(f"{len(due)} messages, {sum(due.values())} octets")


if __name__ == "__main__":
    main()
