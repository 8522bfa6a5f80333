#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the pictures of the sample mailbox as SVG; `draw.py FOLDER` also renders them with rsvg-convert and ImageMagick.

The PNG and JPEG files beside this script are its result, so that the demo needs neither program.
"""
import math
import os
import random
import subprocess
import sys


def gradient(name, *stops, vertical=True):
    end = 'x2="0" y2="1"' if vertical else 'x2="1" y2="0"'
    inner = "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops)
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{inner}</linearGradient>'


def svg(width, height, body):
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">{body}</svg>'


def hills(r, width, base, height, color, opacity=1.0, step=40):
    points, x, y = [], -step, base - r.uniform(0.2, 0.6) * height
    while x <= width + step:
        points.append((x, y))
        x += step * r.uniform(0.7, 1.4)
        y = min(base - 4, max(base - height, y + r.uniform(-0.45, 0.45) * height))
    path = f"M{-step},{base} L" + " ".join(f"{x:.0f},{y:.0f}" for x, y in points) + f" L{width + step},{base} Z"
    return f'<path d="{path}" fill="{color}" opacity="{opacity}" stroke="{color}" stroke-width="14" stroke-linejoin="round"/>'


def glitter(r, width, top, bottom, x0, color, count=90, spread=0.12):
    out = []
    for _ in range(count):
        t = r.random() ** 0.8
        y = top + (bottom - top) * t
        x = x0 + r.gauss(0, 1) * width * (0.02 + spread * t)
        w = (8 + 46 * t) * r.uniform(0.5, 1.3)
        out.append(f'<rect x="{x - w / 2:.0f}" y="{y:.0f}" width="{w:.0f}" height="{1.5 + 3 * t:.1f}" rx="2" fill="{color}" '
                   f'opacity="{r.uniform(0.12, 0.55):.2f}"/>')
    return "".join(out)


def ripples(r, width, top, bottom, color, count=70):
    out = []
    for _ in range(count):
        t = r.random()
        x, y, w = r.uniform(0, width), top + (bottom - top) * t, r.uniform(30, 120) * (0.4 + t)
        out.append(f'<rect x="{x:.0f}" y="{y:.0f}" width="{w:.0f}" height="{1 + 2 * t:.1f}" rx="1.5" fill="{color}" '
                   f'opacity="{r.uniform(0.06, 0.2):.2f}"/>')
    return "".join(out)


def pine(x, y, h, color):
    tiers = "".join(f'<path d="M{x},{y - h + i * h * 0.2} l{h * (0.14 + 0.07 * i)},{h * 0.38} h{-2 * h * (0.14 + 0.07 * i)} Z" '
                    f'fill="{color}"/>' for i in range(4))
    return f'<rect x="{x - h * 0.03}" y="{y - h * 0.15}" width="{h * 0.06}" height="{h * 0.17}" fill="#4a3426"/>{tiers}'


def sailboat(x, y, s, hull="#22303f", sail="#fdf6ec", second="#f2c9a0"):
    return (f'<g transform="translate({x},{y}) scale({s})">'
            f'<path d="M6,-128 L6,-16 L78,-16 Q52,-80 6,-128 Z" fill="{sail}"/>'
            f'<path d="M-2,-116 L-2,-16 L-52,-16 Q-40,-66 -2,-116 Z" fill="{second}"/>'
            f'<rect x="0" y="-134" width="4" height="134" fill="{hull}"/>'
            f'<path d="M-66,-8 H84 Q74,22 48,26 H-36 Q-58,22 -66,-8 Z" fill="{hull}"/>'
            f'<rect x="-62" y="-3" width="142" height="4" fill="#c8553d"/></g>'
            f'<ellipse cx="{x + 8 * s}" cy="{y + 30 * s}" rx="{74 * s}" ry="{6 * s}" fill="#10202e" opacity=".35"/>')


def lighthouse(x, y, s, lit=True):
    bands = "".join(f'<path d="M{-26 + i * 1.6},{-i * 34} h{52 - i * 3.2} l-1.6,-34 h{-48.8 + i * 3.2} Z" '
                    f'fill="{"#c9402f" if i % 2 else "#f7f3ea"}"/>' for i in range(6))
    light = ('<path d="M0,-232 L-900,-330 V-150 Z" fill="#ffeeb0" opacity=".16"/>'
             '<path d="M0,-232 L900,-300 V-170 Z" fill="#ffeeb0" opacity=".2"/><circle cy="-232" r="34" fill="#ffe9a0" opacity=".35"/>'
             if lit else "")
    return (f'<g transform="translate({x},{y}) scale({s})">{light}{bands}<rect x="-22" y="-212" width="44" height="8" fill="#2a3440"/>'
            f'<rect x="-14" y="-244" width="28" height="32" fill="{"#ffe28a" if lit else "#cfe3ee"}"/>'
            '<path d="M-18,-244 h36 l-18,-22 Z" fill="#9c2f23"/><rect x="-6" y="-30" width="12" height="30" rx="6" fill="#3b4450"/></g>')


def cabin(x, y, s):
    return (f'<g transform="translate({x},{y}) scale({s})"><rect x="-44" y="-46" width="88" height="46" fill="#9e3325"/>'
            '<path d="M-52,-44 L0,-84 L52,-44 Z" fill="#3d3a3a"/><rect x="-30" y="-32" width="20" height="18" fill="#fdf3d8" '
            'stroke="#fff" stroke-width="3"/><rect x="12" y="-34" width="18" height="34" fill="#f4efe6"/>'
            '<rect x="22" y="-86" width="10" height="24" fill="#5b4a42"/></g>')


SKIES = {
    "dusk": ("#2b3a67", "#e58a63", "#fbd9a0", "#33547a", "#0f2740", "#ffe3b0"),
    "morning": ("#7fb4d9", "#cfe6f2", "#fdf3e3", "#5f9fc2", "#235a7e", "#ffffff"),
    "grey": ("#8a99a8", "#c3ccd3", "#e7e9ea", "#7d8f9d", "#43566a", "#f4f6f7"),
    "night": ("#0c1730", "#1f3158", "#4b5a86", "#1c2c4c", "#0a1426", "#b8c7ee"),
}


def scene(seed, width, height, sky, things, horizon=0.58, sun=0.66):
    r = random.Random(seed)
    top, middle, low, near, deep, shine = SKIES[sky]
    h = height * horizon
    body = "<defs>" + gradient("s", (0, top, 1), (0.65, middle, 1), (1, low, 1)) + gradient("w", (0, near, 1), (1, deep, 1)) + "</defs>"
    body += f'<rect width="{width}" height="{height}" fill="url(#s)"/>'
    body += f'<circle cx="{width * sun}" cy="{h * 0.78}" r="{height * 0.075}" fill="#fff3d6" opacity=".95"/>'
    body += f'<circle cx="{width * sun}" cy="{h * 0.78}" r="{height * 0.16}" fill="#fff3d6" opacity=".18"/>'
    for _ in range(6):
        x, y, w = r.uniform(0, width), r.uniform(0.08, 0.5) * h, r.uniform(0.1, 0.28) * width
        body += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{w:.0f}" ry="{height * 0.014:.0f}" fill="#fff" opacity="{r.uniform(.1, .3):.2f}"/>'
    body += hills(r, width, h, height * 0.16, deep, 0.35, width / 9) + hills(r, width, h, height * 0.09, deep, 0.6, width / 14)
    body += f'<rect y="{h}" width="{width}" height="{height - h}" fill="url(#w)"/>'
    body += glitter(r, width, h + 4, height, width * sun, shine) + ripples(r, width, h + 10, height, shine)
    return svg(width, height, body + things(r, width, height, h))


def shore(r, width, height, y, color, left=True, reach=0.5, pines=7, tree="#23402f"):
    a = 0 if left else width
    d = 1 if left else -1
    out = (f'<path d="M{a},{height} V{y - height * 0.1} Q{a + d * width * reach * 0.5},{y - height * 0.13} {a + d * width * reach},{y + height * 0.06} '
           f'Q{a + d * width * reach * 0.8},{y + height * 0.2} {a + d * width * reach * 0.55},{height} Z" fill="{color}"/>')
    for _ in range(pines):
        t = r.uniform(0.02, 0.7)
        x = a + d * width * reach * t
        out += pine(x, y - height * (0.085 - 0.1 * t * t), height * r.uniform(0.16, 0.3), tree)
    return out


def hero(r, w, h, y):
    return shore(r, w, h, y, "#1d2f38", True, 0.3, 9, "#15262b") + sailboat(w * 0.47, y + h * 0.22, h / 420) + sailboat(w * 0.8, y + h * 0.06, h / 1300)


def cove(r, w, h, y):
    return shore(r, w, h, y, "#5d6f58", True, 0.55) + shore(r, w, h, y, "#4c5f4c", False, 0.3, 5) + sailboat(w * 0.66, y + h * 0.24, h / 480, "#e8edf0", "#fff", "#dfe8ee")


def skerry(r, w, h, y):
    rock = f'<path d="M0,{y + h * .1} Q{w * .25},{y - h * .12} {w * .6},{y + h * .12} Q{w * .4},{y + h * .2} 0,{y + h * .22} Z" fill="#8f8680"/>'
    return rock + cabin(w * 0.24, y + h * 0.02, h / 330) + pine(w * 0.42, y + h * 0.04, h * 0.24, "#2f4a38") + pine(w * 0.08, y + h * 0.04, h * 0.3, "#2a4433")


def headland(r, w, h, y):
    rock = f'<path d="M{w * .45},{y + h * .1} Q{w * .7},{y - h * .14} {w},{y - h * .06} V{y + h * .24} Q{w * .7},{y + h * .22} {w * .45},{y + h * .1} Z" fill="#4a4f57"/>'
    return rock + lighthouse(w * 0.76, y - h * 0.05, h / 560)


def quay(r, w, h, y):
    out = f'<rect y="{y + h * .22}" width="{w}" height="{h * .3}" fill="#3c3a3d"/><rect y="{y + h * .22}" width="{w}" height="{h * .02}" fill="#6b6668"/>'
    for i in range(9):
        x, height_, color = w * (0.02 + i * 0.11), h * r.uniform(0.22, 0.36), r.choice(("#b5523b", "#d9a441", "#e7dccb", "#7a8f86", "#93533f"))
        out = (f'<rect x="{x}" y="{y - height_ * .75}" width="{w * .1}" height="{height_}" fill="{color}"/>'
               f'<path d="M{x - 4},{y - height_ * .75} l{w * .05 + 4},{-h * .07} l{w * .05 + 4},{h * .07} Z" fill="#4a3f3f"/>'
               + "".join(f'<rect x="{x + w * (.015 + .03 * c)}" y="{y - height_ * .62 + row * h * .08}" width="{w * .016}" height="{h * .04}" '
                         f'fill="{"#ffe3a0" if r.random() < .6 else "#3e4752"}"/>' for c in range(3) for row in range(3))) + out
    out += f'<rect y="{y + h * .055}" width="{w}" height="{h * .05}" fill="#77706c"/><rect y="{y + h * .055}" width="{w}" height="{h * .012}" fill="#9a928c"/>'
    boats = sailboat(w * 0.3, y + h * 0.17, h / 760, "#efe9df", "#e8edf0", "#cfd8df") + sailboat(w * 0.62, y + h * 0.19, h / 640, "#7a2f28", "#f7ead6", "#e8c9a0")
    return out + boats


def vegetables():
    def carrot(x, y, a):
        return (f'<g transform="translate({x},{y}) rotate({a})"><path d="M-22,0 Q0,-16 22,0 Q14,120 0,170 Q-14,120 -22,0 Z" fill="#e8792b"/>'
                '<path d="M-10,40 h14 M-6,80 h14 M-5,112 h8" stroke="#c75f19" stroke-width="4" stroke-linecap="round"/>'
                '<path d="M0,0 Q-30,-60 -44,-80 M0,0 Q0,-60 4,-98 M0,0 Q30,-50 46,-72" stroke="#5c8a3a" stroke-width="10" fill="none" stroke-linecap="round"/></g>')

    def pumpkin(x, y, s):
        lobes = "".join(f'<ellipse cx="{dx}" rx="{50 - abs(dx) * .2}" ry="78" fill="{c}"/>' for dx, c in
                        ((-78, "#c96a1e"), (78, "#c96a1e"), (-44, "#dd7f2a"), (44, "#dd7f2a"), (0, "#ee9439")))
        return f'<g transform="translate({x},{y}) scale({s})">{lobes}<path d="M-10,-70 q2,-34 26,-44 l8,14 q-14,10 -14,30 Z" fill="#6d7d3c"/></g>'

    def beet(x, y):
        return (f'<g transform="translate({x},{y})"><circle r="52" fill="#8e2350"/><path d="M-12,46 Q0,96 6,116 Q10,80 16,44 Z" fill="#8e2350"/>'
                '<ellipse cx="-16" cy="-16" rx="16" ry="10" fill="#b5477a" opacity=".6"/>'
                '<path d="M0,-44 Q-20,-110 -34,-126 M0,-44 Q4,-110 14,-138 M0,-44 Q30,-96 50,-108" stroke="#a3345f" stroke-width="8" fill="none"/>'
                '<ellipse cx="-40" cy="-140" rx="22" ry="34" fill="#4f7f3b"/><ellipse cx="18" cy="-158" rx="22" ry="36" fill="#5c9145"/>'
                '<ellipse cx="62" cy="-118" rx="20" ry="32" fill="#4f7f3b"/></g>')

    def leek(x, y, a):
        return (f'<g transform="translate({x},{y}) rotate({a})"><rect x="-20" width="40" height="170" rx="18" fill="#f3f3e2"/>'
                '<path d="M-20,60 V-40 L-60,-130 L-14,-70 L0,-160 L16,-70 L64,-120 L20,-40 V60 Z" fill="#4f8a4a"/>'
                '<path d="M-20,70 V0 L20,0 V70 Z" fill="#a9c98a"/></g>')

    body = ("<defs>" + gradient("b", (0, "#fbf3e2", 1), (1, "#f1dfbf", 1)) + '</defs><rect width="1200" height="420" fill="url(#b)"/>'
            '<rect y="330" width="1200" height="90" fill="#c79a63"/><rect y="330" width="1200" height="8" fill="#a97d4a"/>'
            + leek(150, 190, -14) + leek(230, 190, 8) + pumpkin(420, 262, 1.0) + pumpkin(600, 290, 0.62) + carrot(730, 180, -20)
            + carrot(800, 170, 4) + carrot(860, 182, 24) + beet(990, 282) + beet(1110, 290))
    return svg(1200, 420, body)


def badge(letter, color, second):
    return svg(160, 160, f'<rect width="160" height="160" rx="34" fill="{color}"/><path d="M0,112 Q40,84 80,112 T160,112 V126 Q160,160 126,160 H34 Q0,160 0,126 Z" '
               f'fill="{second}"/><text x="80" y="98" font-family="Inter" font-weight="700" font-size="84" text-anchor="middle" fill="#fff">{letter}</text>')


def route():
    r = random.Random("route")
    body = '<rect width="1120" height="400" fill="#eef2e6"/><path d="M0,300 Q280,230 520,310 T1120,270 V400 H0 Z" fill="#bcdcec"/>'
    for _ in range(26):
        x, y = r.uniform(0, 1100), r.uniform(0, 260)
        body += f'<rect x="{x:.0f}" y="{y:.0f}" width="{r.uniform(40, 110):.0f}" height="{r.uniform(30, 70):.0f}" rx="6" fill="{r.choice(("#dfe7d2", "#e6e2d6", "#d6e5cb"))}"/>'
    for d in ("M0,90 H1120", "M0,220 Q500,160 1120,210", "M220,0 V290", "M640,0 Q600,150 660,300", "M930,0 V270"):
        body += f'<path d="{d}" stroke="#fff" stroke-width="16" fill="none"/>'
    body += ('<path d="M90,218 Q220,205 222,130 T360,92 H560 Q632,92 626,160 T760,182 Q920,196 928,120" stroke="#d64b2a" stroke-width="9" fill="none" '
             'stroke-linecap="round" stroke-dasharray="2 18"/><circle cx="90" cy="218" r="18" fill="#2762bd" stroke="#fff" stroke-width="6"/>'
             '<path d="M928,132 q-34,-40 -34,-64 a34,34 0 1 1 68,0 q0,24 -34,64 Z" fill="#d64b2a" stroke="#fff" stroke-width="5"/><circle cx="928" cy="68" r="12" fill="#fff"/>'
             '<rect x="566" y="66" width="66" height="42" rx="8" fill="#f2b632" stroke="#fff" stroke-width="5"/><circle cx="582" cy="112" r="9" fill="#333"/>'
             '<circle cx="616" cy="112" r="9" fill="#333"/>')
    return svg(1120, 400, body)


def poster():
    waves = "".join(f'<path d="M0,{430 + i * 34} ' + " ".join(f"q37.5,{-26 if k % 2 else 26} 75,0" for k in range(8)) + f'" stroke="{c}" stroke-width="14" fill="none"/>'
                    for i, c in enumerate(("#f2c14e", "#f78154", "#b4436c", "#5fad56", "#4d9078")))
    staff = "".join(f'<circle cx="{90 + i * 70}" cy="{420 - 26 * math.sin(i * 1.3):.0f}" r="17" fill="#fdf6e3"/>'
                    f'<rect x="{103 + i * 70}" y="{330 - 26 * math.sin(i * 1.3):.0f}" width="5" height="90" fill="#fdf6e3"/>' for i in range(7))
    return svg(600, 800, f'<rect width="600" height="800" fill="#1c2541"/><circle cx="300" cy="210" r="130" fill="#fdf6e3"/><circle cx="352" cy="180" r="112" fill="#1c2541"/>'
               f'{waves}{staff}<text x="300" y="690" text-anchor="middle" font-family="Inter" font-weight="700" font-size="54" fill="#fdf6e3">Chor am Kai</text>'
               '<text x="300" y="742" text-anchor="middle" font-family="Inter" font-size="28" fill="#c9d1e8">Lieder vom Meer · Speicher 7</text>')


def jumper():
    rows = "".join(f'<path d="M170,{210 + i * 44} ' + " ".join("l15,-18 l15,18" for _ in range(9)) + f'" stroke="{c}" stroke-width="7" fill="none"/>'
                   for i, c in enumerate(("#f4efe4", "#d9b26b", "#f4efe4", "#7fa3b8")))
    return svg(600, 600, '<rect width="600" height="600" fill="#f0ece4"/><path d="M200,110 Q300,160 400,110 L500,170 L560,400 L480,424 L440,300 V510 H160 V300 L120,424 L40,400 '
               f'L100,170 Z" fill="#2f4b66"/><path d="M200,110 Q300,160 400,110 L386,98 Q300,138 214,98 Z" fill="#243a50"/>{rows}'
               '<rect x="160" y="486" width="280" height="24" fill="#243a50"/>')


def forecast():
    days, high, low = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"), (7, 9, 11, 8, 5, 4, 6), (2, 4, 6, 3, -1, -2, 1)
    body = '<rect width="1120" height="360" rx="16" fill="#f4f7fb"/>'
    for i, (d, h, l) in enumerate(zip(days, high, low)):
        x = 80 + i * 160
        body += (f'<rect x="{x - 16}" y="{250 - h * 14}" width="32" height="{(h - l) * 14}" rx="16" fill="{"#e58a63" if h > 7 else "#6aa5f8"}"/>'
                 f'<text x="{x}" y="{238 - h * 14}" text-anchor="middle" font-family="Inter" font-weight="600" font-size="26" fill="#1d2126">{h}°</text>'
                 f'<text x="{x}" y="{284 - l * 14}" text-anchor="middle" font-family="Inter" font-size="24" fill="#5b6574">{l}°</text>'
                 f'<text x="{x}" y="344" text-anchor="middle" font-family="Inter" font-size="26" fill="#1d2126">{d}</text>')
    return svg(1120, 360, body)


PICTURES = {  # name: (SVG, width as rendered)
    "sail-hero.png": (scene("hero", 1200, 460, "dusk", hero, 0.52), 1040),
    "anchorage-cove.png": (scene("cove", 480, 320, "morning", cove), 344),
    "anchorage-skerry.png": (scene("skerry", 480, 320, "grey", skerry), 344),
    "anchorage-headland.png": (scene("headland", 480, 320, "night", headland, sun=0.2), 344),
    "box-hero.png": (vegetables(), 1040),
    "route.png": (route(), 1040),
    "poster.png": (poster(), 600),
    "jumper.png": (jumper(), 320),
    "forecast.png": (forecast(), 1040),
    "badge-power.png": (badge("E", "#1d7a46", "#2c9c5d"), 96),
    "badge-parcel.png": (badge("P", "#d64b2a", "#f2b632"), 96),
    "badge-sail.png": (badge("W", "#22405f", "#3f7cac"), 96),
    "port-phare.jpg": (scene("phare", 1600, 1067, "dusk", headland, 0.6, 0.3), 1600),
    "port-quai.jpg": (scene("quai", 1600, 1067, "morning", quay, 0.56, 0.8), 1600),
    "port-bateaux.jpg": (scene("bateaux", 1600, 1067, "dusk", lambda r, w, h, y: quay(r, w, h, y) + sailboat(w * .84, y + h * .17, h / 560), 0.56, 0.4), 1600),
}


def main():
    for name, (text, width) in PICTURES.items():
        path = os.path.join(sys.argv[1], name)
        png = subprocess.run(["rsvg-convert", "-w", str(width), "-"], input=text.encode(), capture_output=True, check=True).stdout
        options = ["-quality", "84"] if name.endswith(".jpg") else ["-colors", "200", "-define", "png:compression-level=9", "-strip"]
        subprocess.run(["magick", "-", *options, path], input=png, check=True)


if __name__ == "__main__":
    main()
