# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mailing lists and machines: discussions, a patch, a digest, a security notice, cron, a build that failed."""
from mailkit import Letter, Part, conversation, multipart, text

SAIL = ("tidewater", "lists.tidewater.example")


def listed(name, host, *more):
    return (f"List-Id: {name} <{name}.{host}>", f"List-Post: <mailto:{name}@{host}>", f"List-Unsubscribe: <mailto:{name}-leave@{host}>", f"List-Archive: <https://{host}/{name}/>",
            "Precedence: list", f"Sender: {name}-bounces@{host}", *more)


TO_LIST = (("", "tidewater@lists.tidewater.example"),)
TIDE = listed(*SAIL)

PATCH = """Predictions for ports near an amphidromic point were off by up to 40 minutes,
because the phase was taken modulo 180 instead of 360 degrees. It showed only
where M2 is small, so nobody looked there for years.

Signed-off-by: Wiebke Janssen <wiebke@gezeiten.example>
---
 src/harmonics.c | 4 ++--
 1 file changed, 2 insertions(+), 2 deletions(-)

diff --git a/src/harmonics.c b/src/harmonics.c
index 3f1c2aa..9d07b41 100644
--- a/src/harmonics.c
+++ b/src/harmonics.c
@@ -118,8 +118,8 @@ static double phase(const struct constituent *c, double t)
 {
 \tdouble p = c->speed * t + c->offset;
 
-\tp = fmod(p, 180.0);
-\treturn p < 0 ? p + 180.0 : p;
+\tp = fmod(p, 360.0);
+\treturn p < 0 ? p + 360.0 : p;
 }
 
 double height(const struct station *s, double t)
-- 
2.47.2
"""


def discussion():
    return conversation(
        Letter("4d 09:50", ("Wiebke Janssen", "wiebke@gezeiten.example"), "[tidewater] [PATCH] harmonics: take the phase modulo 360", PATCH, to=TO_LIST, extra=TIDE),
        Letter("4d 11:02", ("Hamish Reid", "hamish@skerryvore.example"), "Re: [tidewater] [PATCH] harmonics: take the phase modulo 360",
               "On Thu, Wiebke Janssen wrote:\n> It showed only where M2 is small, so nobody looked there for years.\n\nI looked, and thought it was my clock. Reviewed-by me, with pleasure.\n\nHamish\n", to=TO_LIST, extra=TIDE),
        Letter("3d 08:21", ("Bo Lindgren", "bo@vattenstand.example"), "Re: [tidewater] [PATCH] harmonics: take the phase modulo 360",
               "> I looked, and thought it was my clock.\n\nDoes this want a test? There is a table for Stockholm in the almanac of 1931 that we could use,\nthe author has been dead for long enough.\n\n/Bo\n", to=TO_LIST, extra=TIDE),
        Letter("2d 22:47", ("Wiebke Janssen", "wiebke@gezeiten.example"), "Re: [tidewater] [PATCH] harmonics: take the phase modulo 360",
               "Good idea, Bo. Test added with the 1931 table, pushed as 9d07b41. Thank you both.\n\nWiebke\n", to=TO_LIST, extra=TIDE),
    )


def choir():
    fields = listed("chor-am-kai", "lists.speicher7.example", "Reply-To: chor-am-kai@lists.speicher7.example")
    to = (("Chor am Kai", "chor-am-kai@lists.speicher7.example"),)
    return conversation(
        Letter("6d 20:15", ("Frauke Thomsen", "frauke@speicher7.example"), "[Chor] Probe am Mittwoch: bitte warme Socken", "Ihr Lieben,\n\ndie Heizung im Speicher ist wieder kaputt. Wir proben trotzdem, aber nur bis neun, und es gibt Tee.\n"
               "Bitte Noten für „Rolling Home“ mitbringen.\n\nFrauke\n", to=to, extra=fields),
        Letter("6d 21:40", ("Ole Petersen", "ole@bass.example"), "Re: [Chor] Probe am Mittwoch: bitte warme Socken", "Der Bass bringt Rum für den Tee.\n\nOle\n", to=to, extra=fields),
        Letter("5d 07:55", ("Dr. Renate Vogel", "vogel@sopran.example"), "Re: [Chor] Probe am Mittwoch: bitte warme Socken", "Der Sopran bringt Vernunft.\n\nR. V.\n", to=to, extra=fields),
    )


def digest():
    def small(sender, subject, body):
        inner = text(body)
        return Part([], ("\r\n".join([f"From: {sender}", f"Subject: {subject}", *inner.head]) + "\r\n\r\n").encode() + inner.octets)

    return multipart("mixed", text("Today's topics:\n\n  1. Lamp oil in winter (Sven)\n  2. Re: Who has a spare Fresnel lens? (Maud)\n"),
                     multipart("digest", small("Sven <sven@fyr.example>", "Lamp oil in winter", "Does anybody still use the old mixture below zero? Mine gets cloudy.\n\nSven\n"),
                               small("Maud <maud@phare.example>", "Re: Who has a spare Fresnel lens?", "I have half of one. It lights half of the sea.\n\nMaud\n")))


def letters():
    security = listed("tidewater-announce", "lists.tidewater.example")
    return [
        *discussion(), *choir(),
        Letter("7d 06:12", ("Security Team", "security@tidewater.example"), "[SECURITY] openssl update",
               "-----------------------------------------------------------------------\nTidewater Security Notice TSN-2211                     security@tidewater.example\n"
               "-----------------------------------------------------------------------\n\nPackage        : openssl\nProblem type   : remote\n\nThe following problem has been found in the packages that Tidewater uses:\n\n"
               "A specially crafted certificate could make a client read past the end of a\nbuffer. Update and restart what uses the library.\n\n    tide update && tide restart\n\nhttps://tidewater.example/security/TSN-2211\n",
               to=(("", "tidewater-announce@lists.tidewater.example"),), extra=security),
        Letter("13d 23:59", ("lamplighters-request", "lamplighters-request@fyr.example"), "lamplighters Digest, Vol 31, Issue 4", digest(), to=(("", "lamplighters@fyr.example"),), extra=listed("lamplighters", "fyr.example")),
        Letter("4h40m", ("Cron Daemon", "root@nas.lindqvist.example"), "Cron <root@nas> /usr/local/bin/backup --nightly",
               "backup: 2 sources, 1 target\n/home          184,211 files   61.4 GB    212 MB changed\n/srv/photos     40,977 files  311.0 GB     38 MB changed\ntarget          /mnt/usb-a  free 1.2 TB\n"
               "warning: /home/anna/.cache is 9.8 GB, think about leaving it out\ndone in 00:07:41\n", extra=("Auto-Submitted: auto-generated", "X-Cron-Env: <SHELL=/bin/sh>")),
        Letter("1d 04:10", ("Cron Daemon", "root@nas.lindqvist.example"), "Cron <root@nas> /usr/local/bin/backup --nightly",
               "backup: 2 sources, 1 target\n/home          184,150 files   61.2 GB    177 MB changed\n/srv/photos     40,977 files  311.0 GB      0 MB changed\ntarget          /mnt/usb-a  free 1.2 TB\ndone in 00:06:02\n",
               extra=("Auto-Submitted: auto-generated",)),
        Letter("1d 22:31", ("tidewater/almanac", "builds@forge.example"), "[tidewater/almanac] Build 1189 failed: test_stockholm_1931",
               "Build 1189 of main (9d07b41) failed after 4 min 12 s.\n\n  test_stockholm_1931 ... expected 14.2 cm, got 14.3 cm\n\nLog: https://forge.example/tidewater/almanac/builds/1189\n\nYou get this because you watch tidewater/almanac.\n",
               extra=("List-Id: tidewater/almanac <almanac.tidewater.forge.example>", "X-Forge-Reason: subscribed")),
    ]
