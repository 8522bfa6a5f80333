# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Family and friends: short letters, photographs, recipes, a logbook, and the small oddities of private mail."""
import base64

import documents
from mailkit import ANNA, Letter, attachment, both, conversation, flowed, html, mixed, picture, related, text

MOTHER = ("Mamma", "birgit.lindqvist@kustnet.example")
NILS = ("Nils", "nils@lindqvist.example")
LENE = ("Lene Aagaard", "lene@aagaard.example")


def saturday():
    return conversation(
        Letter("3d 09:20", NILS, "Saturday?", "Are you still coming? The boat has to come out of the water and I have only two hands.\n\nNils\n"),
        Letter("2d 20:02", NILS, "Re: Saturday?", "Good. Bring the long boots. And the cake, if there is any.\n\nN\n"),
    )


def uuencoded(name, octets):
    """An attachment as it was sent before MIME: in the text."""
    out = [f"begin 644 {name}"]
    for n in range(0, len(octets), 45):
        piece = octets[n:n + 45]
        bits = base64.b64encode(piece + bytes(-len(piece) % 3)).decode()
        alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        out.append(chr(32 + len(piece)) + "".join("`" if c == "A" or c == "=" else chr(32 + alphabet.index(c)) for c in bits))
    return "\n".join(out + ["`", "end", ""])


def letters():
    points = [(57.69 + n * 0.011, 11.80 - n * 0.017 + (n % 3) * 0.004) for n in range(24)]
    return saturday() + [
        Letter("6h15m", MOTHER, "Söndag", flowed(["Hej gumman,", "kommer du på söndag? Farmor har bakat och frågar var tredje timme. Ta med dig den blå lådan om du hittar den, och köp inte fler strumpor till pappa, han har slutat öppna lådan.",
                                                    "Kram, mamma"]), charset="utf-8"),
        Letter("2d 18:44", LENE, "Logbook from the summer 🌊", mixed(text(
            "Hi Anna,\n\nI finally cleaned up the track from our week around Tjörn. 142 miles, two groundings (both mine),\none seal that followed us for a whole day.\n\n⛵ The file opens in any map program.\n\nLene\n"),
            attachment("Around Tjörn.gpx", "application/gpx+xml", documents.track("Around Tjörn", points)), picture("anchorage-cove.png", called="IMG_0417.png"))),
        Letter("5d 21:30", LENE, "Re: Who took the sextant?", "Not me. I thought you had it. Ask Nils, he collects things that he can not use.\n\nL\n",
               cc=(NILS, ("Ole Petersen", "ole@bass.example"), ("Wiebke Janssen", "wiebke@gezeiten.example"), ("Hamish Reid", "hamish@skerryvore.example"), ("Bo Lindgren", "bo@vattenstand.example"),
                   ("Frauke Thomsen", "frauke@speicher7.example"), ("Léa Moreau", "lea.moreau@atelier-port.example"), ("Vogel, Dr. Renate", "vogel@sopran.example"))),
        Letter("7d 12:12", ("Frauke Thomsen", "frauke@speicher7.example"), "Das Plakat ist da!", related(
            "<div style='font-family:Georgia,serif;font-size:16px'><p>Liebe Anna,</p><p>schau mal, was Jule gezeichnet hat. Der Mond ist eigentlich ein Halbton, aber das merkt keiner.</p>"
            "<p><img src='cid:plakat@speicher7' width='300' alt='Plakat: Chor am Kai, Lieder vom Meer'></p><p>Hängst du eins in der Werft auf?</p><p>Deine Frauke</p></div>", picture("poster.png", "plakat@speicher7"))),
        Letter("8d 21:05", ("Farmor", "gun.lindqvist@kustnet.example"), None, "KÄRA ANNA.\n\nJAG HAR FÅTT EN NY DATOR OCH HITTAR INTE DE SMÅ BOKSTÄVERNA.\nTACK FÖR BLOMMORNA.\n\nFARMOR\n", charset="iso-8859-1"),
        Letter("9d 13:13", NILS, "key", ""),
        Letter("10d 12:21", ("Stadtbibliothek", "ausleihe@bibliothek.example"), "Erinnerung: 2 Medien in drei Tagen fällig", flowed([
            "Guten Tag Anna Lindqvist,", "folgende Medien sind in drei Tagen fällig: „Die Vermessung der Küste“ und „Knoten, Spleiße, Takelwerk“. Verlängern können Sie unter https://bibliothek.example/konto oder bei uns am Tresen."])),
        Letter("11d 19:48", ("Jule Hansen", "jule@hansen.example"), "Fotos vom Fest (1/2)", mixed(text("Hallo Anna,\n\nhier der erste Teil. Auf dem zweiten Bild bist du, auch wenn man nur den Hut sieht.\n\nJule\n"),
            picture("port-quai.jpg", called="fest-01.jpg"), picture("port-bateaux.jpg", called="fest-02.jpg"))),
        Letter("12d 08:00", ("Zahnarztpraxis Dr. Brodersen", "termine@zahnarzt-brodersen.example"), "Ihr Termin am Montag um 8:15 Uhr", both(
            "Guten Tag Frau Lindqvist,\n\nwir erinnern Sie an Ihren Termin am Montag um 8:15 Uhr.\nBitte sagen Sie spätestens einen Tag vorher ab.\n\nIhre Praxis Dr. Brodersen\n",
            "<p>Guten Tag Frau Lindqvist,</p><p>wir erinnern Sie an Ihren Termin am <b>Montag um 8:15 Uhr</b>.</p><p>Bitte sagen Sie spätestens einen Tag vorher ab.</p><p>Ihre Praxis Dr. Brodersen</p>")),
        Letter("13d 17:17", ("Uwe (bordcomputer)", "uwe@dos.example"), "Re: the old chart index", "Anna,\n\nmy machine is from 1994 and so is this way of sending files.\n\n"
               + uuencoded("CHARTS.TXT", b"".join(b"%04d  %s\r\n" % (n, name) for n, name in ((1301, b"Kattegat, northern part"), (1402, b"Goeteborg approaches"), (1518, b"Skagerrak, inner leads")))) + "\nUwe\n"),
        Letter("15d 20:00", ("Wiebke Janssen", "wiebke@gezeiten.example"), "A very long subject, because I could not decide which of the three things I wanted to ask you about tides, trains and the price of "
               "plywood should stand first, and in the end I thought you would read all of it anyway", "Short letter: none of it is urgent.\n\nWiebke\n"),
        Letter("16d 12:00", LENE, "Address of the sailmaker", mixed(text("Here you are. Say hello from me, then he starts at once.\n\nLene\n"),
               attachment("Sailmaker.vcf", "text/vcard", documents.vcard("Henrik Sejlmager", "henrik@sejl.example", "+45 55 01 22 10").encode()))),
        Letter("18d 22:10", ("Hamish Reid", "hamish@skerryvore.example"), "That diagram", "Fixed width, or it makes no sense:\n\n        wind\n         |\n         v\n    ___     ___\n   /   \\___/   \\      A  you\n   |  A     B  |      B  the other fellow\n"
               "   \\___________/      he gives way. Usually.\n\nH.\n"),
        Letter("19d 07:40", ("Nordkap Reisen", "post@nordkap.example"), "Rückfrage zu Ihrer Buchung", html("<p>Sehr geehrte Frau Lindqvist,</p><p>möchten Sie <i>Außenkabine</i> oder <i>Innenkabine</i>? Bei der Außenkabine sehen Sie das Nordlicht vom Bett aus, "
               "bei der Innenkabine schlafen Sie.</p><p>Mit freundlichen Grüßen<br>Nordkap Reisen</p>"), to=(("Anna Lindqvist", ANNA[1]), NILS), extra=("Disposition-Notification-To: post@nordkap.example",)),
    ]
