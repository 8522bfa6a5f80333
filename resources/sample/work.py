# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Anna's work: she plans harbours. A conversation of fourteen letters, invitations, minutes, invoices, an expense report."""
import datetime

import documents
from mailkit import ANNA, Letter, attachment, both, conversation, flowed, forwarded, html, mixed, multipart, picture, text

JONAS = ("Jonas Bergström", "jonas.bergstrom@hamn.example")
INGRID = ("Ingrid Solberg", "ingrid@solberg-ship.example")
MIKKEL = ("Mikkel Holm", "mikkel.holm@kystbane.example")
TOMASZ = ("Tomasz Zieliński", "t.zielinski@port-polnoc.example")
OFFICE = ("Werft Office", "office@werft.example")
TEAM = (ANNA, MIKKEL, INGRID, TOMASZ)


def quoted(name, day, original):
    return f"\n\nOn {day}, {name} wrote:\n" + "\n".join("> " + line if line else ">" for line in original.strip().split("\n")) + "\n"


FIRST = """Hello all,

the city has agreed to move the ferries to the south basin, so for the first
time in thirty years the north quay is free. Before anyone else has an idea
about it I would like us to have a plan.

What we need from each of you:

  Mikkel   how long the trains are and how tight the curve may be
  Ingrid   what draught the coasters have now, and in ten years
  Tomasz   how you solved the wind at the container crane
  Anna     a first drawing that we can argue about

The council meets in four weeks. Let us be ready in three.

Jonas
-- 
Jonas Bergström · Hamnkontoret
Kajgatan 4 · +46 8 555 01 42
"""

CRANE = """Our trains are 480 m with the new wagons, and the smallest radius they
like is 180 m. They can do 150 if nobody is watching, but the wheels
squeal and the neighbours write letters.

If the crane stays where it is, the curve has to start before the
warehouse. Is that building protected?
"""

FIGURES = [("Variant", "Crane", "Curve (m)", "Wagons", "Cost (kEUR)"), ("A, as today", "east quay", 150, 18, 0),
           ("B, first draft", "east quay", 180, 22, 2140), ("C, second draft", "north quay", 165, 24, 1620)]


def harbour_plan():
    return conversation(
        Letter("20d 09:12", JONAS, "Harbour plan", FIRST, to=TEAM),
        Letter("20d 11:40", MIKKEL, "Re: Harbour plan", CRANE + quoted("Jonas Bergström", "Monday", "  Mikkel   how long the trains are and how tight the curve may be"),
               to=(JONAS,), cc=(ANNA, INGRID, TOMASZ)),
        Letter("19d 08:05", INGRID, "Re: Harbour plan", flowed([
            "Good morning,",
            "the coasters that call here today draw 5.2 m loaded. The two new ones from next spring draw 6.1 m, and nobody builds anything "
            "smaller any more. I would plan for 6.5 m plus half a metre under the keel, so 7 m at mean low water along the whole north quay.",
            "The good news: when the ferries still used it the berth was dredged to 7.4 m. Somebody should sound it again before we believe it.",
        ], "Ingrid Solberg, Solberg Shipping"), to=(JONAS,), cc=(ANNA, MIKKEL, TOMASZ), answers=(0,)),
        Letter("18d 15:31", TOMASZ, "Re: Harbour plan", "Dear Jonas, dear all,\n\nabout the wind: we stop the crane at 20 m/s and park it with the boom up. What helped most was not\nthe "
               "crane but the shed beside it. Once it was there, we lost only 6 days a year instead of 19.\n\nI will look for the measurements. They are on paper, in a "
               "cellar, in a box, and the\nbox is under other boxes.\n\nBest regards from Gdynia\nTomasz\n", to=(JONAS,), cc=(ANNA, MIKKEL, INGRID), answers=(0,)),
        Letter("16d 10:02", JONAS, "Re: Harbour plan", "Thank you, this is exactly what I hoped for.\n\nMikkel: no, the warehouse is not protected, only loved. That is worse.\n"
               "Ingrid: the sounding is ordered for Thursday.\nTomasz: please do open the boxes.\n\nJonas\n"
               + quoted("Mikkel Holm", "Monday", CRANE), to=TEAM, answers=(1,)),
        Letter("15d 16:48", MIKKEL, "Re: Harbour plan", "Loved by whom? Could we ask them what they would like to see from their windows instead of it?\n\n/Mikkel\n", to=(JONAS,), cc=(ANNA, INGRID, TOMASZ)),
        Letter("13d 09:20", INGRID, "Re: Harbour plan: soundings", mixed(text(
            "The soundings are here. It is better than I feared: 7.2 m nearly everywhere, one hump of 6.3 m\nat bollard 14, about 40 cubic metres. A morning's work for the dredger.\n\nIngrid\n"),
            attachment("soundings-north-quay.csv", "text/csv", b"bollard,depth_m\n" + b"".join(b"%d,%.1f\n" % (n, 6.3 if n == 14 else 7.2 + (n * 7 % 5) / 10) for n in range(1, 29)))),
            to=(JONAS,), cc=(ANNA, MIKKEL, TOMASZ), answers=(4,)),
        Letter("12d 14:15", TOMASZ, "Re: Harbour plan: wind", mixed(text("I found the box.\n\nAttached is what I could read of it: eleven years, by month. The blue columns are from before the shed.\n\nTomasz\n"),
            attachment("wind-days.xlsx", documents.XLSX, documents.xlsx("Wind", [("Year", "Days stopped", "Shed")] + [(2009 + y, d, "no" if y < 6 else "yes")
                       for y, d in enumerate((17, 21, 19, 18, 22, 19, 7, 5, 6, 8, 5))]))), to=(JONAS,), cc=(ANNA, MIKKEL, INGRID), answers=(4,)),
        Letter("9d 11:30", JONAS, "Harbour plan, first draft", mixed(text(
            "Hej,\n\nthis is Anna's drawing with the depth and the wind in it. The curve is 180 m as Mikkel wishes, and it goes\nstraight through the warehouse. "
            "Please be honest, but be honest today: on Friday I have to show something.\n\nJonas\n"),
            attachment("harbour-plan-v1.pdf", "application/pdf", documents.pdf("Harbour plan, first draft", [
                "North quay, variant B", "", ("Crane", "east quay"), ("Curve", "180 m"), ("Depth", "7.0 m"), ("Warehouse", "removed")]))), to=TEAM, answers=(4,)),
        Letter("8d 08:44", MIKKEL, "Re: Harbour plan, first draft", "Honest, then: the trains will love it and the town will not.\n\nWhat if the crane went to the north quay? Then the curve needs 165 m only,\nand "
               "the warehouse could stay. Our drivers can live with 165.\n\n/Mikkel\n", to=(JONAS,), cc=(ANNA, INGRID, TOMASZ)),
        Letter("7d 19:03", TOMASZ, "Re: Harbour plan, first draft", "And the warehouse would be your shed! It stands on the windward side of the north quay.\nYou would get it for nothing, and it is already loved.\n\nT.\n",
               to=(MIKKEL,), cc=(JONAS, ANNA, INGRID)),
        Letter("6d 10:10", INGRID, "Re: Harbour plan, first draft", flowed([
            "Tomasz, that is so simple that I am annoyed not to have seen it.",
            "For the ships it is fine as well: with the crane on the north quay we do not have to turn the coasters any more, which saves us the tug and about forty minutes per call."],
            "Ingrid Solberg, Solberg Shipping"), to=(TOMASZ,), cc=(JONAS, ANNA, MIKKEL)),
        Letter("2d 17:55", MIKKEL, "Re: Harbour plan, first draft", "I drove the curve in the simulator today, 24 wagons, 165 m, wet leaves. It holds, and it does not squeal.\n\n/Mikkel\n",
               to=(INGRID,), cc=(JONAS, ANNA, TOMASZ)),
        Letter("24m", JONAS, "Harbour plan, second draft", mixed(both(
            "Hej Anna,\n\nI have moved the crane to the north quay, as you all asked. The second drawing shows what that\ndoes to the railway: the curve gets tighter, but the long wagons "
            "still pass. Please look at page\n4 before the meeting on Thursday.\n\nThe figures are in the table; the old ones are on the last page for comparison.\n"
            + quoted("Mikkel Holm", "Sunday", "Honest, then: the trains will love it and the town will not.\n\nWhat if the crane went to the north quay? Then the curve needs 165 m only,\nand "
                     "the warehouse could stay. Our drivers can live with 165.\n\n/Mikkel") + "\n-- \nJonas Bergström · Hamnkontoret\n",
            "<p>Hej Anna,</p><p>I have moved the crane to the north quay, as you all asked. The second drawing shows what that does to the railway: the curve gets tighter, but "
            "the long wagons still pass. Please look at page&nbsp;4 before the meeting on Thursday.</p><p>The figures are in the table; the old ones are on the last page for comparison.</p>"
            "<blockquote type=\"cite\" style=\"margin:0 0 0 .8ex;border-left:2px solid #bbb;padding-left:1ex\"><p>Honest, then: the trains will love it and the town will not.</p>"
            "<p>What if the crane went to the north quay? Then the curve needs 165&nbsp;m only, and the warehouse could stay. Our drivers can live with 165.</p><p>/Mikkel</p></blockquote>"
            "<p style=\"color:#5b6574\">-- <br>Jonas Bergström · Hamnkontoret</p>"),
            attachment("harbour-plan-v2.pdf", "application/pdf", documents.pdf("Harbour plan, second draft", [
                "North quay, variant C", "", ("Crane", "north quay"), ("Curve", "165 m"), ("Depth", "7.0 m"), ("Warehouse", "stays, shelters the crane"), "", "Page 4: the curve in detail, wagons in green."])),
            attachment("figures.xlsx", documents.XLSX, documents.xlsx("Variants", FIGURES))), to=TEAM, answers=(9,)),
    )


def invite(date):
    begin = (date + datetime.timedelta(days=2)).replace(hour=10, minute=0, second=0)
    calendar = documents.invitation("plan-meeting@hamn.example", "Harbour plan: the second draft", "Hamnkontoret, room 2", begin, begin + datetime.timedelta(hours=2), JONAS)
    # No day in words, and the calendar as it is: the program moves both days when it shows the sample (samplemailbox.cpp).
    return multipart("alternative", text("Harbour plan: the second draft\n\nFrom 10:00 to 12:00 at Hamnkontoret, room 2.\n\nThere will be buns.\n"),
                     text(calendar, subtype="calendar", parameters="; method=REQUEST; name=invite.ics"))


def minutes():
    return ("MINUTES, design meeting\n\nPresent: A. Lindqvist (chair), P. Okafor, S. Maier, R. Duarte (minutes)\nExcused: L. Petrov\n\n"
            "1. Slipway 2\n   The rails are worn by 4 mm. Okafor gets two offers for grinding.\n\n2. Paint shop\n   The filter change is due. Maier asks whether it can wait until the ferry is out.\n"
            "   Decision: it can not.\n\n3. Trainees\n   Three start next month. Each gets a mentor; Duarte makes the list.\n\n4. Any other business\n   The coffee machine. Discussed for eleven minutes, "
            "no decision.\n\nNext meeting: same time, in two weeks.\n")


def bounce():
    original = Letter("5d 12:00", ANNA, "Drawings for slipway 2", "Hello Lew,\n\nthe drawings you asked for.\n\nAnna\n", to=(("Lew Petrov", "lew.petrov@werfft.example"),))
    return original


class Bounce(Letter):
    """A delivery report (RFC 3464) with the letter that came back."""

    def render(self, now):
        self.body = multipart("report", text(
            "This is the mail system at host mail.posteo.example.\n\nYour message could not be delivered to one or more recipients.\n\n"
            "<lew.petrov@werfft.example>: Host or domain name not found. Name service error\n    for name=werfft.example type=MX: Host not found\n"),
            text("Reporting-MTA: dns; mail.posteo.example\n\nFinal-Recipient: rfc822; lew.petrov@werfft.example\nAction: failed\nStatus: 5.4.4\n"
                 "Diagnostic-Code: X-Postfix; Host or domain name not found\n", subtype="delivery-status"),
            forwarded(bounce().render(now)), parameters=" report-type=delivery-status;")
        return super().render(now)


def others():
    return [
        Letter("1h50m", ("Postmaster", "postmaster@werft.example"), "Re: Mailbox moved to the new server",
               "All unique-ids changed last night; nothing was collected twice as far as I can see from here.\nIf your program shows old letters as new, tell me and I put the old ids back.\n\nPostmaster\n",
               answers=("moved-2@werft.example", "moved-1@werft.example"), extra=("Reply-To: help@werft.example",)),
        Letter("1d 16:20", ("Postmaster", "postmaster@werft.example"), "Mailbox moved to the new server",
               "Dear all,\n\ntonight between 23:00 and 01:00 your mailbox moves to the new server. You need not change\nanything: the name pop.werft.example stays.\n\nPostmaster\n", to=(OFFICE,), identifier="moved-1"),
        Letter("3h20m", JONAS, "Invitation: Harbour plan, the second draft", invite, to=TEAM),
        Letter("4d 15:10", ("Rita Duarte", "r.duarte@werft.example"), "Minutes of the design meeting", minutes(), to=(OFFICE,), cc=(ANNA,)),
        Letter("11d 09:30", ("Samuel Maier", "s.maier@werft.example"), "Reisekostenabrechnung Gdynia", mixed(text(
            "Hallo Anna,\n\nanbei die Abrechnung für Gdynia. Die Quittung für die Straßenbahn ist leider in die Ostsee\ngefallen, aber es waren auch nur 4,80 Złoty.\n\nViele Grüße\nSamuel\n", "iso-8859-2"),
            attachment("Abrechnung Gdynia.xlsx", documents.XLSX, documents.xlsx("Reise", [("Tag", "Was", "EUR"), ("Mo", "Fähre", 78.0), ("Mo", "Hotel", 92.5), ("Di", "Essen", 23.4), ("Mi", "Fähre", 78.0)]))), charset="iso-8859-2"),
        Letter("3d 10:45", ("Peace Okafor", "p.okafor@werft.example"), "Two offers for the rails", mixed(text(
            "Hi Anna,\n\nboth offers are in. The cheaper one can only come in March, the dearer one next week.\nMy vote: next week, before somebody falls over it.\n\nPeace\n"),
            attachment("offer-nordschliff.pdf", "application/pdf", documents.pdf("Angebot 2206-14", [("Position", "Meter", "EUR"), ("Schienen schleifen", 180, "6,300.00"), ("Anfahrt", "", "420.00"), "", ("Summe", "", "6,720.00")])),
            attachment("offer-baltic-rail.pdf", "application/pdf", documents.pdf("Quotation BR/881", [("Item", "Metres", "EUR"), ("Grinding", 180, "5,040.00"), ("Travel", "", "800.00"), "", ("Total", "", "5,840.00")])),
            attachment("slipway-2.zip", "application/zip", documents.archive({"slipway-2/readme.txt": "Drawings of slipway 2, sheets 1 to 3.\n", "slipway-2/sheet-1.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>\n"})))),
        Bounce("5d 12:01", ("Mail Delivery System", "MAILER-DAEMON@mail.posteo.example"), "Undelivered Mail Returned to Sender", "", extra=("Auto-Submitted: auto-replied",)),
        Letter("5d 12:20", ("Lew Petrov", "lew.petrov@werft.example"), "Out of office: Drawings for slipway 2",
               "I am on parental leave until the end of the month and read no mail.\nUrgent things: Peace Okafor, p.okafor@werft.example.\n\nLew\n", extra=("Auto-Submitted: auto-replied", "Precedence: bulk")),
        Letter("6d 14:05", ("Ingrid Solberg", "ingrid@solberg-ship.example"), "Fwd: Berth for M/V Skarv", lambda date: mixed(text("Anna, can you answer him? I do not know the bollards well enough.\n\nIngrid\n"),
               forwarded(Letter("55m", ("Kapitän Uwe Brandt", "skarv@coaster.example"), "Berth for M/V Skarv", mixed(text(
                   "Dear Mrs Solberg,\n\nM/V Skarv, 88 m, draught 5.1 m, arrives on Sunday around 04:00 with 2,300 t of grain.\nMay we use the north quay, and may we use four bollards?\n\nBrandt, Master\n"),
                   attachment("skarv-particulars.txt", "text/plain", b"Length 88.0 m\r\nBeam 12.5 m\r\nDraught 5.1 m\r\nCall sign SKRV\r\n")), to=(INGRID,)).render(date)))),
        Letter("8d 17:30", ("Contrast Studio", "hello@contrast.example"), "Signage: three ideas for the ferry terminal", mixed(html(
            "<p>Dear Anna,</p><p>three ideas, as promised. <b>B</b> is the one we would build.</p><table border='0' cellpadding='8'><tr><td bgcolor='#1c2541'><font color='#fdf6e3'>A &nbsp; Night blue</font></td>"
            "<td bgcolor='#f2b632'>B &nbsp; Signal yellow</td><td bgcolor='#e7e9ea'>C &nbsp; Fog</td></tr></table><p>All three keep 7:1 contrast for people who see badly.</p><p>Warm regards<br>Contrast</p>"),
            picture("poster.png", called="signage-mood.png"))),
        Letter("14d 13:00", ("Byggnadsnämnden", "registrator@staden.example"), "Beslut i ärende 2026-0417", mixed(text(
            "Hej!\n\nNämnden har beslutat att bevilja tillfälligt bygglov för kranen på norra kajen.\nBeslutet bifogas. Det kan överklagas inom tre veckor.\n\nMed vänlig hälsning\nRegistrator\n", "iso-8859-1"),
            attachment("Beslut norra kajen.pdf", "application/pdf", documents.pdf("Beslut 2026-0417", ["Tillfälligt bygglov, norra kajen", "Beviljas till och med utgången av nästa år."])),), charset="iso-8859-1"),
    ]


def letters():
    return harbour_plan() + others()
