# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Composes the letters of the sample mailbox: header fields, encoded words, MIME parts, dates relative to now.

Octets are made by hand, not by Python's email package, because the mailbox shows what real mailers send: legacy
charsets, RFC 2231 file names, flowed text, signed parts that must not change.
"""
import base64
import dataclasses
import datetime
import hashlib
import os
import quopri
import re
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
ANNA = ("Anna Lindqvist", "anna@posteo.example")


def encoded(text, charset="utf-8"):
    """A phrase for a header field: as it is when ASCII, else RFC 2047 encoded words of at most 75 characters."""
    if text.isascii():
        return "\r\n ".join(textwrap.wrap(text, 66))
    method = "Q" if charset in ("windows-1252", "iso-8859-1", "iso-8859-15") else "B"
    words, piece = [], ""

    def word(piece):
        raw = piece.encode(charset)
        if method == "B":
            return f"=?{charset.upper()}?B?{base64.b64encode(raw).decode()}?="
        return f"=?{charset}?Q?" + "".join("_" if b == 32 else chr(b) if chr(b).isalnum() and b < 128 else f"={b:02X}" for b in raw) + "?="

    for character in text:
        if len(word(piece + character)) > 72:
            words.append(word(piece))
            piece = ""
        piece += character
    return "\r\n ".join(words + [word(piece)])


def mailbox(person, charset="utf-8"):
    name, address = person
    if not name:
        return address
    if name.isascii() and not re.fullmatch(r"[\w .'-]+", name) or name.isascii() and "." in name:
        return '"' + name.replace('"', '\\"') + f'" <{address}>'
    return f"{encoded(name, charset)} <{address}>"


def mailboxes(people):
    return ",\r\n\t".join(mailbox(p) for p in people)


def lines(octets):
    return octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


@dataclasses.dataclass
class Part:
    """One entity: its own header lines and its encoded octets, CRLF throughout."""
    head: list
    octets: bytes

    def whole(self):
        return "\r\n".join(self.head).encode() + b"\r\n\r\n" + self.octets


def text(body, charset="utf-8", encoding=None, subtype="plain", parameters=""):
    raw = lines(body.encode(charset))
    if encoding is None:
        if charset.startswith("iso-2022") or raw.isascii() and max(map(len, raw.split(b"\r\n"))) < 998:
            encoding = "7bit"
        else:
            encoding = "base64" if sum(b > 127 for b in raw) * 3 > len(raw) else "quoted-printable"
    if encoding == "base64":
        raw = lines(base64.encodebytes(raw))
    elif encoding == "quoted-printable":
        raw = lines(quopri.encodestring(raw.replace(b"\r\n", b"\n")))
    shown = "us-ascii" if charset == "utf-8" and body.isascii() else charset
    return Part([f"Content-Type: text/{subtype}; charset={shown}{parameters}", f"Content-Transfer-Encoding: {encoding}"], raw)


def html(body, **options):
    return text(body, subtype="html", **options)


def flowed(paragraphs, signature=""):
    """Format=flowed (RFC 3676): soft line breaks end with a space."""
    out = []
    for paragraph in paragraphs:
        line = ""
        for word in paragraph.split():
            if len(line) + len(word) > 70:
                out.append(line)
                line = ""
            line += word + " "
        out += [line.rstrip(), ""]
    if signature:
        out += ["-- ", signature]
    return text("\n".join(out) + "\n", parameters="; format=flowed; delsp=no")


def named(kind, name):
    """A file name parameter: RFC 2231 when it is not ASCII."""
    if name.isascii():
        return f'{kind}="{name}"'
    return f"{kind}*=UTF-8''" + "".join(chr(b) if chr(b).isalnum() and b < 128 or b in b".-_" else f"%{b:02X}" for b in name.encode())


def attachment(name, media_type, octets, content_id=None):
    how = "inline" if content_id else "attachment"
    head = [f"Content-Type: {media_type};\r\n {named('name', name)}", "Content-Transfer-Encoding: base64",
            f"Content-Disposition: {how};\r\n {named('filename', name)}"]
    if content_id:
        head.append(f"Content-ID: <{content_id}>")
    return Part(head, lines(base64.encodebytes(octets)))


def picture(name, content_id=None, called=None):
    """A picture of ours; with a content_id it stands in the text."""
    with open(os.path.join(HERE, "pictures", name), "rb") as file:
        octets = file.read()
    return attachment(called or name, "image/jpeg" if name.endswith(".jpg") else "image/png", octets, content_id)


def forwarded(octets):
    return Part(["Content-Type: message/rfc822", "Content-Disposition: inline"], octets)


def multipart(subtype, *parts, parameters=""):
    # The same parts get the same boundary: the generator is deterministic.
    boundary = "=_" + hashlib.sha256(b"".join(p.whole() for p in parts)).hexdigest()[:24]
    octets = b"".join(b"--" + boundary.encode() + b"\r\n" + p.whole() + (b"" if p.octets.endswith(b"\r\n") else b"\r\n") for p in parts)
    return Part([f'Content-Type: multipart/{subtype};{parameters}\r\n boundary="{boundary}"'], octets + b"--" + boundary.encode() + b"--\r\n")


def both(plain, page):
    """Plain text and HTML of the same letter."""
    return multipart("alternative", text(plain), page if isinstance(page, Part) else html(page))


def related(page, *pictures):
    return multipart("related", html(page), *pictures, parameters='\r\n type="text/html";')


def mixed(*parts):
    return multipart("mixed", *parts)


@dataclasses.dataclass
class Letter:
    """One message. `ago` is "3h10m" before now, or "4d 18:20": four days ago at that time of day."""
    ago: str
    sender: tuple
    subject: str
    body: object
    to: tuple = (ANNA,)
    cc: tuple = ()
    zone: float = 1
    charset: str = "utf-8"
    identifier: str = ""
    answers: tuple = ()
    extra: tuple = ()

    def date(self, now):
        past = re.fullmatch(r"(\d+)d (\d\d):(\d\d)", self.ago)
        zone = datetime.timezone(datetime.timedelta(hours=self.zone))
        if past:
            day = (now - datetime.timedelta(days=int(past[1]))).replace(hour=int(past[2]), minute=int(past[3]), second=17)
            return day.astimezone(zone)
        hours, minutes = re.fullmatch(r"(?:(\d+)h)?(?:(\d+)m)?", self.ago).groups()
        return (now - datetime.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))).astimezone(zone)

    def message_id(self):
        # Domains of senders are unique enough together with the subject and time that the author chose.
        name = self.identifier or hashlib.sha256(((self.subject or "") + self.ago + self.sender[1]).encode()).hexdigest()[:20]
        return f"{name}@{self.sender[1].split('@')[1]}"

    def render(self, now):
        stamp = self.date(now).strftime("%a, %d %b %Y %H:%M:%S %z")
        domain = self.sender[1].split("@")[1]
        trace = hashlib.sha256(self.message_id().encode()).hexdigest()
        head = [f"Return-Path: <{self.sender[1]}>",
                f"Received: from mx.{domain} (mx.{domain} [192.0.2.{int(trace[:2], 16)}])\r\n\tby mail.posteo.example (Postfix) with ESMTPS id "
                f"{trace[2:12].upper()}\r\n\tfor <{ANNA[1]}>; {stamp}"]
        if not any(line.lower().startswith("authentication-results:") for line in self.extra):
            head.append(f"Authentication-Results: mail.posteo.example; dkim=pass header.d={domain};\r\n\tspf=pass smtp.mailfrom={self.sender[1]}; "
                        f"dmarc=pass header.from={domain}")
        head += [f"From: {mailbox(self.sender, self.charset)}", f"To: {mailboxes(self.to)}"]
        if self.cc:
            head.append(f"Cc: {mailboxes(self.cc)}")
        if self.subject is not None:
            head.append(f"Subject: {encoded(self.subject, self.charset)}")
        head += [f"Date: {stamp}", f"Message-ID: <{self.message_id()}>"]
        if self.answers:
            head += [f"In-Reply-To: <{self.answers[-1]}>", "References: " + "\r\n\t".join(f"<{a}>" for a in self.answers)]
        part = self.body(self.date(now)) if callable(self.body) else self.body
        part = part if isinstance(part, Part) else text(part, self.charset)
        return "\r\n".join([*head, *self.extra, "MIME-Version: 1.0", *part.head]).encode() + b"\r\n\r\n" + part.octets


def conversation(*letters):
    """Letters that answer one another: each refers to those before it, or to the one named by its place in `answers`."""
    told = []
    for letter in letters:
        if letter.answers == () and told:
            parent = told[-1]
        elif letter.answers:
            parent = told[letter.answers[0]]
        else:
            parent = None
        letter.answers = parent.answers + (parent.message_id(),) if parent else ()
        told.append(letter)
    return told
