# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""HTML mail as shops, journals and services send it: tables, inline pictures, remote pictures and trackers that stay blocked."""
from mailkit import Letter, attachment, html, mixed, multipart, picture, related, text
import documents

FONT = "font-family:Helvetica,Arial,sans-serif"


def page(background, inner, preheader=""):
    hidden = f'<div style="display:none;max-height:0;overflow:hidden">{preheader}</div>' if preheader else ""
    return (f'<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title></title></head>'
            f'<body style="margin:0;background:{background}">{hidden}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" bgcolor="{background}"><tr>'
            f'<td align="center" style="padding:24px 12px"><table role="presentation" width="560" cellpadding="0" cellspacing="0" bgcolor="#ffffff" '
            f'style="border-radius:10px;overflow:hidden;{FONT};color:#1d2126;font-size:15px;line-height:23px">{inner}</table></td></tr></table></body></html>')


def row(inner, style="padding:20px 28px"):
    return f'<tr><td style="{style}">{inner}</td></tr>'


def button(label, url, color):
    return (f'<table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="{color}" style="border-radius:6px;padding:11px 22px"><a href="{url}" '
            f'style="color:#ffffff;text-decoration:none;font-weight:bold">{label}</a></td></tr></table>')


def tracker(host, token):
    return f'<img src="https://{host}/open?u={token}" width="1" height="1" alt="" style="display:block">'


def footer(text_, unsubscribe):
    return row(f'<p style="margin:0;color:#5b6574;font-size:12px;line-height:18px">{text_}<br><a href="{unsubscribe}" style="color:#5b6574">Unsubscribe</a></p>',
               "padding:16px 28px 24px;border-top:1px solid #e3e5e9")


def list_fields(name, host):
    return (f"List-Id: {name} <{name.lower().replace(' ', '-')}.{host}>", f"List-Unsubscribe: <https://{host}/u/8f2c>, <mailto:leave@{host}>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "Precedence: bulk")


def anchorage(cid, title, words):
    return (f'<td width="168" valign="top" style="padding:0 6px"><img src="cid:{cid}" width="168" alt="{title}" style="display:block;border-radius:6px">'
            f'<p style="margin:10px 0 2px;font-weight:bold">{title}</p><p style="margin:0;color:#5b6574;font-size:13px;line-height:19px">{words}</p></td>')


def weekly_sail():
    body = page("#e9eef3", row('<img src="cid:hero@weeklysail" width="560" alt="A boat at dusk" style="display:block">', "padding:0")
                + row('<h1 style="margin:0 0 8px;font-size:26px;line-height:32px;color:#22405f">Five quiet anchorages for late autumn</h1>'
                      '<p style="margin:0">The berths are empty, the water is still warm enough for the brave, and nobody asks for a fee. Here are the places where we would drop '
                      'the hook this week, and what the new weather models mean for your passage.</p>', "padding:28px 28px 12px")
                + row('<table role="presentation" cellpadding="0" cellspacing="0"><tr>' + anchorage("cove@weeklysail", "Granö, south cove", "Pines to the water, mud that holds. Good in everything but south-east.")
                      + anchorage("skerry@weeklysail", "Röda stugan", "One cabin, one kettle, one mooring. Ask before you land.")
                      + anchorage("head@weeklysail", "Under the light", "Swell comes round the corner, but what a night.") + "</tr></table>", "padding:8px 22px")
                + row('<h2 style="margin:0 0 6px;font-size:18px">A passage window, at last</h2><p style="margin:0 0 14px">The high over Gotland moves slowly. We expect light westerlies until Wednesday '
                      'and then three days in which you should be tied to something solid.</p><img src="cid:forecast@weeklysail" width="504" alt="Seven days: 7, 9, 11, 8, 5, 4, 6 degrees" '
                      'style="display:block">')
                + row(button("Read all five", "https://weeklysail.example/issues/412?utm_source=mail", "#22405f"), "padding:4px 28px 28px")
                + row('<img src="https://ads.weeklysail.example/autumn/ropes.jpg" width="504" height="120" alt="Advertisement: ropes that do not freeze">')
                + footer("The Weekly Sail, Pier 9. You get this letter because you asked for it in spring." + tracker("track.weeklysail.example", "anna-8f2c"), "https://weeklysail.example/u/8f2c"),
                "Plus: what the new weather models mean for your passage")
    plain = ("FIVE QUIET ANCHORAGES FOR LATE AUTUMN\n\nThe berths are empty, the water is still warm enough for the brave,\nand nobody asks for a fee.\n\n"
             "1. Granö, south cove\n2. Röda stugan\n3. Under the light\n\nRead all five: https://weeklysail.example/issues/412\nUnsubscribe: https://weeklysail.example/u/8f2c\n")
    return multipart("alternative", text(plain), related(body, picture("sail-hero.png", "hero@weeklysail"), picture("anchorage-cove.png", "cove@weeklysail"),
                     picture("anchorage-skerry.png", "skerry@weeklysail"), picture("anchorage-headland.png", "head@weeklysail"), picture("forecast.png", "forecast@weeklysail")))


def vegetable_box():
    def item(name, farm, how):
        return (f'<tr><td style="padding:8px 0;border-bottom:1px solid #efe6d4"><b>{name}</b><br><span style="color:#7a6a4f;font-size:13px">{farm}</span></td>'
                f'<td align="right" style="padding:8px 0;border-bottom:1px solid #efe6d4">{how}</td></tr>')

    body = page("#f6efe1", row('<img src="cid:kiste@hof" width="560" alt="Lauch, Kürbis, Möhren, Rote Bete" style="display:block">', "padding:0")
                + row('<h1 style="margin:0 0 6px;font-size:24px;color:#5c3d1e">Ihre Kiste am Donnerstag</h1><p style="margin:0">Liebe Frau Lindqvist, der erste Frost war da, und das merkt man den Möhren an: '
                      'sie sind jetzt richtig süß. Das packen wir für Sie:</p>')
                + row('<table role="presentation" width="100%" cellpadding="0" cellspacing="0">' + item("Hokkaido-Kürbis", "Hof Petersen", "1 Stück") + item("Möhren im Bund", "Hof Petersen", "800 g")
                      + item("Rote Bete", "Gärtnerei am Deich", "600 g") + item("Lauch", "Gärtnerei am Deich", "3 Stangen") + item("Grünkohl", "Hof Jansen", "500 g") + "</table>", "padding:0 28px 12px")
                + row('<p style="margin:0 0 14px"><b>Tauschen?</b> Bis Dienstag, 18&nbsp;Uhr, geht alles.</p>' + button("Kiste ändern", "https://hofkiste.example/kiste/4711", "#5c8a3a"))
                + row('<p style="margin:0;font-size:13px;line-height:20px;color:#7a6a4f"><b>Rezept der Woche: Rote-Bete-Suppe mit Apfel.</b> Zwei Knollen weich kochen, mit einem Apfel und einem Löffel '
                      'Meerrettich pürieren, mit Brühe auffüllen. Fertig.</p>', "padding:8px 28px 20px")
                + footer("Hofkiste Nordküste · Deichweg 3", "https://hofkiste.example/abmelden"))
    return multipart("alternative", text("Ihre Kiste am Donnerstag\n\nHokkaido-Kürbis, 1 Stück\nMöhren im Bund, 800 g\nRote Bete, 600 g\nLauch, 3 Stangen\nGrünkohl, 500 g\n\nTauschen: bis Dienstag, 18 Uhr.\n"),
                     related(body, picture("box-hero.png", "kiste@hof")))


def parcel():
    body = page("#f4f5f7", row('<table role="presentation"><tr><td><img src="cid:badge@paket" width="44" alt=""></td><td style="padding-left:12px;font-weight:bold;font-size:18px">Paketbote</td></tr></table>')
                + row('<h1 style="margin:0 0 6px;font-size:22px">Ihr Paket kommt heute</h1><p style="margin:0 0 16px">Voraussichtlich zwischen <b>14:10 und 15:40 Uhr</b>. Sie müssen nicht zu Hause sein: '
                      'Ablageort ist die Gartenbank.</p><img src="cid:route@paket" width="504" alt="Karte: der Bote ist noch vier Halte entfernt" style="display:block;border-radius:8px">')
                + row('<table role="presentation" width="100%" style="font-size:14px"><tr><td style="color:#5b6574">Sendung</td><td align="right">PB 2218 0094 771</td></tr><tr><td style="color:#5b6574">Absender</td>'
                      '<td align="right">Strickwerk Föhr</td></tr><tr><td style="color:#5b6574">Gewicht</td><td align="right">0,9 kg</td></tr></table>', "padding:0 28px 16px")
                + row(button("Sendung verfolgen", "https://paketbote.example/t/22180094771", "#d64b2a"))
                + row('<p style="margin:0;color:#5b6574;font-size:12px">Paketbote GmbH · Diese Nachricht wurde automatisch versandt.</p>' + tracker("pixel.paketbote.example", "771")))
    return related(body, picture("badge-parcel.png", "badge@paket"), picture("route.png", "route@paket"))


def order():
    body = page("#f0ece4", row('<p style="margin:0;letter-spacing:3px;font-weight:bold;color:#2f4b66">STRICKWERK FÖHR</p>', "padding:26px 28px 0")
                + row('<h1 style="margin:0 0 4px;font-size:22px">Danke für Ihre Bestellung</h1><p style="margin:0">Wir stricken nicht auf Vorrat, aber dieser lag gerade fertig da. Er geht morgen auf die Fähre.</p>')
                + row('<table role="presentation" width="100%"><tr><td width="176"><img src="cid:pulli@strickwerk" width="160" alt="Dunkelblauer Pullover mit Zackenmuster" style="border-radius:8px"></td><td valign="top" '
                      'style="padding-left:10px"><b>Pullover „Welle“</b><br>Größe M, Nachtblau<br>Wolle von 14 Schafen, alle mit Namen<br><br><b>129,00 €</b></td></tr></table>')
                + row('<table role="presentation" width="100%" style="font-size:14px"><tr><td>Zwischensumme</td><td align="right">129,00 €</td></tr><tr><td>Versand</td><td align="right">4,90 €</td></tr>'
                      '<tr><td><b>Summe</b></td><td align="right"><b>133,90 €</b></td></tr></table>', "padding:0 28px 24px"))
    return mixed(related(body, picture("jumper.png", "pulli@strickwerk")), attachment("Rechnung-20261.pdf", "application/pdf", documents.pdf("Rechnung 20261", [
        ("Pullover Welle, M", "", "129,00 EUR"), ("Versand", "", "4,90 EUR"), "", ("Summe", "", "133,90 EUR"), "", "Strickwerk Föhr, Deichstraße 1"])))


MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()


def power_bill(date):
    month = MONTHS[date.month - 2]
    body = page("#eef4ef", row('<table role="presentation"><tr><td><img src="cid:badge@strom" width="44" alt=""></td><td style="padding-left:12px;font-size:18px;font-weight:bold;color:#1d7a46">Stadtwerke</td></tr></table>')
                + row(f'<p style="margin:0 0 12px">Guten Tag Frau Lindqvist,</p><p style="margin:0 0 12px">anbei erhalten Sie Ihre Rechnung für {month}. Der Betrag von <b>61,28&nbsp;€</b> wird am 5. von Ihrem Konto abgebucht; '
                      'Sie müssen nichts tun.</p><p style="margin:0">Sie haben <b>11 % weniger</b> verbraucht als vor einem Jahr.</p>')
                + row('<table role="presentation" width="100%" cellpadding="6" style="font-size:14px;background:#f4f9f5"><tr><td>Strom, 148 kWh</td><td align="right">49,73 €</td></tr><tr><td>Grundpreis</td><td align="right">11,55 €</td></tr>'
                      '<tr><td><b>Summe</b></td><td align="right"><b>61,28 €</b></td></tr></table>')
                + row('<p style="margin:0">Freundliche Grüße<br>Ihr Kundenservice</p>', "padding:8px 28px 28px"))
    plain = f"Guten Tag Frau Lindqvist,\n\nanbei erhalten Sie Ihre Rechnung für {month}. Der Betrag von 61,28 € wird am 5. von Ihrem\nKonto abgebucht; Sie müssen nichts tun.\n\nFreundliche Grüße\nIhr Kundenservice\n"
    return mixed(multipart("alternative", text(plain, "windows-1252"), related(body, picture("badge-power.png", "badge@strom"))),
                 attachment(f"Rechnung {month}.pdf", "application/pdf", documents.pdf(f"Rechnung {month}", [
                     ("Strom 148 kWh", "", "49,73 EUR"), ("Grundpreis", "", "11,55 EUR"), "", ("Summe", "", "61,28 EUR"), "", "Abbuchung am 5. des Monats"])))


def sale():
    """Remote pictures only, as many shops still do it: without them hardly a word is left."""
    return html('<html><body bgcolor="#000000"><center><table width="600"><tr><td><a href="https://click.decksandmore.example/c/1?id=88121"><img src="https://img.decksandmore.example/sale/top.gif" width="600" height="280" '
                'alt="BLACK DECKS WEEK: up to 60 % off"></a></td></tr><tr><td><img src="https://img.decksandmore.example/sale/left.gif" width="300" height="240" alt="Boots"><img '
                'src="https://img.decksandmore.example/sale/right.gif" width="300" height="240" alt="Oilskins"></td></tr><tr><td><font color="#888888" size="1">You receive this because your address stands in our list. '
                '<a href="https://click.decksandmore.example/out">Out</a></font></td></tr></table></center><img src="https://open.decksandmore.example/p.gif?id=88121" width="1" height="1"></body></html>')


def museum():
    return html(page("#1c2541", row('<h1 style="margin:0;font-size:28px;line-height:34px">Sjöhistoriska: öppet till midnatt</h1><p style="margin:6px 0 0;color:#5b6574">Fredag, fri entré efter 20</p>', "padding:30px 28px 6px")
                     + row("<p>Kom och se hur en fyr sköttes innan strömmen kom. Vår vaktmästare tänder den gamla lampan klockan nio, elva och vid midnatt.</p><ul><li>20:00 Visning: kartor som ljuger</li>"
                           "<li>21:00 Lampan tänds</li><li>22:30 Soppa</li></ul>") + row(button("Boka visning", "https://sjohistoriska.example/natt", "#1c2541"))
                     + footer("Sjöhistoriska museet", "https://sjohistoriska.example/av")))


def bank():
    return html(page("#f4f5f7", row('<h1 style="margin:0 0 8px;font-size:20px">Your statement is ready</h1><p style="margin:0">Dear Ms Lindqvist,<br><br>the statement of your account ending in <b>4402</b> is ready in your '
                     'mailbox at the bank. For your safety we send no links: please sign in as you always do.</p>') + row('<p style="margin:0;color:#5b6574;font-size:12px">Seemannssparkasse · Am Kai 1</p>')))


def train():
    return mixed(html(page("#eef1f6", row('<h1 style="margin:0 0 8px;font-size:21px">Deine Reise nach Kopenhagen</h1><table role="presentation" width="100%" cellpadding="6" style="font-size:14px"><tr bgcolor="#eef1f6"><td>'
                      '<b>07:53</b></td><td>Hamburg Hbf</td><td align="right">Gleis 8</td></tr><tr><td><b>12:36</b></td><td>København H</td><td align="right">Spor 5</td></tr></table>')
                      + row('<p style="margin:0">1 Erwachsene, 2. Klasse, Wagen 22, Platz 61 (Fenster, Meerseite).</p>'))),
                 attachment("Fahrkarte-Kopenhagen.pdf", "application/pdf", documents.pdf("Fahrkarte", [("Hamburg Hbf", "07:53", "Gleis 8"), ("København H", "12:36", "Spor 5"), "", "Wagen 22, Platz 61"])))


def letters():
    sail = ("The Weekly Sail", "letter@weeklysail.example")
    return [
        Letter("1d 09:02", sail, "Five quiet anchorages for late autumn", weekly_sail(), extra=list_fields("The Weekly Sail", "weeklysail.example")),
        Letter("8d 09:01", sail, "Why your bilge pump lies to you", html(page("#e9eef3", row('<img src="https://img.weeklysail.example/411/pump.jpg" width="504" height="220" alt="A bilge pump">')
               + row('<h1 style="font-size:24px;color:#22405f">Why your bilge pump lies to you</h1><p>It says it is off. It is not off. We took eleven pumps apart and found eleven ways to be wrong.</p>')
               + footer("The Weekly Sail, Pier 9." + tracker("track.weeklysail.example", "anna-8f2b"), "https://weeklysail.example/u/8f2c"))), extra=list_fields("The Weekly Sail", "weeklysail.example")),
        Letter("2h35m", ("Paketbote", "nachricht@paketbote.example"), "Ihr Paket kommt heute zwischen 14:10 und 15:40 Uhr", parcel()),
        Letter("3d 19:12", ("Strickwerk Föhr", "laden@strickwerk.example"), "Danke für Ihre Bestellung Nr. 20261", order()),
        Letter("1d 18:20", ("Stadtwerke Kundenservice", "kundenservice@stadtwerke.example"), "Ihre Rechnung", power_bill, charset="windows-1252"),
        Letter("2d 07:30", ("Hofkiste Nordküste", "kiste@hofkiste.example"), "Ihre Kiste am Donnerstag: Kürbis, Möhren, Rote Bete", vegetable_box(), extra=list_fields("Hofkiste", "hofkiste.example")),
        Letter("4d 06:00", ("Decks & More", "sale@news.decksandmore.example"), "⚓ BLACK DECKS WEEK: up to 60 % off everything", sale(), extra=list_fields("Decks and More", "decksandmore.example")),
        Letter("6d 12:00", ("Sjöhistoriska museet", "program@sjohistoriska.example"), "Öppet till midnatt på fredag", museum(), extra=list_fields("Sjöhistoriska", "sjohistoriska.example")),
        Letter("5d 08:15", ("Seemannssparkasse", "service@seemannssparkasse.example"), "Your statement is ready", bank()),
        Letter("10d 20:41", ("Küstenbahn", "reisen@kuestenbahn.example"), "Deine Fahrkarte nach Kopenhagen", train()),
    ]
