#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""newsletters.py FOLDER: writes thirty newsletters, each laid out by another technique that mail in the wild uses."""
import base64
import pathlib
import struct
import sys
import zlib


def picture(width, height, top, bottom):
    """A PNG as a data: address: a gradient with a bright square, so that a wrong size or an inversion shows."""
    rows = b""
    for y in range(height):
        t = y / max(1, height - 1)
        colour = bytes(round(a + (b - a) * t) for a, b in zip(top, bottom))
        row = bytearray(colour * width)
        if height // 4 < y < height // 2:
            row[3 * (width // 4):3 * (width // 2)] = b"\xff\xff\xff" * (width // 2 - width // 4)
        rows += b"\0" + bytes(row)
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) \
        + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    return "data:image/png;base64," + base64.b64encode(png).decode()


SEA = picture(120, 60, (20, 80, 160), (120, 200, 220))
HILL = picture(90, 90, (30, 120, 60), (200, 220, 120))
LOGO = picture(40, 40, (200, 60, 40), (240, 160, 60))
LOREM = ("The ferry leaves the harbour at seven and reaches the outer islands before noon. On the way the crew hands out "
         "coffee, the week's letters and a newspaper that was printed the night before. ")
SANS = "font-family:Arial,Helvetica,sans-serif"
SERIF = "font-family:Georgia,'Times New Roman',serif"
STRICT = "<!DOCTYPE html>"
XHTML = ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
         '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">')


def page(body, style="", doctype=STRICT, attributes=f'style="margin:0;{SANS}"', html=""):
    sheet = f"<style>{style}</style>" if style else ""
    return f'{doctype}<html {html}><head><meta charset="utf-8"><title>x</title>{sheet}</head><body {attributes}>{body}</body></html>'


def cells(n, make):
    return "".join(make(i) for i in range(n))


LETTERS = {
    "01-one-column-table": lambda: page(
        f'<table width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#eef1f5"><tr><td align="center">'
        f'<table width="600" cellpadding="24" cellspacing="0" border="0" bgcolor="#ffffff"><tr><td>'
        f'<h1 style="color:#14507a;margin:0 0 12px">News from the harbour</h1><p>{LOREM}</p><img src="{SEA}" width="552" height="160">'
        f'<p>{LOREM}</p></td></tr></table></td></tr></table>', doctype=XHTML),
    "02-five-nested-tables": lambda: page(
        '<table width="600" align="center" bgcolor="#204060" cellpadding="12"><tr><td><table width="100%" bgcolor="#306090" cellpadding="12"><tr><td>'
        '<table width="100%" bgcolor="#5090c0" cellpadding="12"><tr><td><table width="100%" bgcolor="#a0d0f0" cellpadding="12"><tr><td>'
        f'<table width="100%" bgcolor="#ffffff" cellpadding="12"><tr><td><b>Innermost.</b> {LOREM}</td></tr></table>'
        '</td></tr></table></td></tr></table></td></tr></table></td></tr></table>', doctype=""),
    "03-two-columns-by-table": lambda: page(
        '<table width="640" align="center" cellspacing="10" border="0"><tr valign="top">' + cells(2, lambda i:
        f'<td width="50%" bgcolor="{["#fdf3e3", "#e3f0fd"][i]}" style="padding:16px"><img src="{[SEA, HILL][i]}" width="100%" height="120">'
        f'<h3>Column {i + 1}</h3><p style="font-size:14px;line-height:20px">{LOREM}</p></td>') + '</tr></table>', doctype=XHTML),
    "04-floats": lambda: page(
        f'<div style="width:620px;margin:20px auto"><img src="{HILL}" style="float:left;margin:0 16px 8px 0"><h2 style="margin:0">A walk</h2>'
        f'<p>{LOREM * 2}</p><img src="{SEA}" style="float:right;margin:0 0 8px 16px"><p>{LOREM * 2}</p><div style="clear:both"></div>'
        '<div style="background:#333;color:#fff;padding:10px">below the floats</div></div>'),
    "05-flex": lambda: page(
        '<div class="row">' + cells(3, lambda i: f'<div class="card"><img src="{[SEA, HILL, LOGO][i]}"><b>Card {i + 1}</b><span>{LOREM[:70 + 30 * i]}</span></div>') +
        '</div>', style=".row{display:flex;gap:12px;padding:16px;background:#f2f2f2}.card{flex:1;display:flex;flex-direction:column;gap:8px;background:#fff;"
        "padding:12px;border-radius:8px;box-shadow:0 1px 4px rgba(0,0,0,.25)}.card img{width:100%;height:70px;object-fit:cover}"),
    "06-grid": lambda: page('<div class="g">' + cells(7, lambda i: f'<div class="c{i}">Tile {i}</div>') + "</div>",
        style=".g{display:grid;grid-template-columns:repeat(4,1fr);grid-auto-rows:70px;gap:8px;padding:16px}.g div{background:#d8e8d0;padding:8px;"
        "border:1px solid #80a070}.c0{grid-column:span 2;grid-row:span 2}.c3{grid-column:span 2}.c5{background:#e8d0d8!important}"),
    "07-media-query-narrow": lambda: page(f'<div class="w"><div class="l">{LOREM}</div><div class="r">{LOREM}</div></div>',
        style=".l,.r{width:48%;display:inline-block;vertical-align:top;background:#eee}@media (max-width:900px){.l{background:#ffe0b0}.r{background:#b0e0ff}}"
        "@media (max-width:300px){.l,.r{display:none}}@media print{.w{display:none}}"),
    "08-mso-and-vml": lambda: page(
        '<!--[if mso]><table><tr><td><p>only Outlook</p></td></tr></table><![endif]--><!--[if gte mso 9]><xml><o:OfficeDocumentSettings>'
        '<o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><![if !mso]><div style="background:#dff;padding:20px">not Outlook</div><![endif]>'
        '<div><!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="https://a.example/" style="height:40px;width:200px"><center>VML'
        '</center></v:roundrect><![endif]--><!--[if !mso]><!--><a href="https://a.example/" style="background:#c33;color:#fff;display:inline-block;'
        'line-height:40px;text-align:center;text-decoration:none;width:200px;border-radius:4px">Not VML</a><!--<![endif]--></div>', doctype=XHTML),
    "09-bulletproof-buttons": lambda: page('<table align="center" cellspacing="16">' + cells(4, lambda i:
        f'<tr><td bgcolor="{["#2762bd", "#1d7a46", "#b3261e", "#8a5a00"][i]}" style="border-radius:{i * 8}px"><a href="https://a.example/{i}" '
        f'style="display:inline-block;padding:14px {30 + 20 * i}px;color:#ffffff;text-decoration:none;font-weight:bold">Button number {i + 1}</a></td></tr>')
        + '</table>', doctype=XHTML),
    "10-right-to-left": lambda: page(
        '<table width="600" align="center" dir="rtl" cellpadding="12" bgcolor="#f7f3ea"><tr><td><h2>مرحبا بكم في النشرة</h2><p>هذا نص عربي قصير '
        'يقرأ من اليمين إلى اليسار مع كلمة English في الوسط ورقم 123.</p><ul><li>الأول</li><li>الثاني</li></ul></td><td width="120" '
        f'bgcolor="#e0d0b0"><img src="{LOGO}"><br>שלום</td></tr></table>', html='dir="rtl" lang="ar"'),
    "11-long-words": lambda: page(
        f'<div style="width:300px;border:1px solid #999;margin:10px">{"https://example.org/" + "abcdefghij" * 12}</div>'
        f'<div style="width:300px;border:1px solid #999;margin:10px;word-wrap:break-word">{"Donaudampfschifffahrt" * 6}</div>'
        f'<div style="width:300px;border:1px solid #999;margin:10px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">{LOREM}</div>'),
    "12-web-fonts-declared": lambda: page(f'<h1>Declared and not there</h1><p>{LOREM}</p><p class="m">{LOREM}</p>',
        style=f"@font-face{{font-family:'Far';src:url(https://fonts.example/far.woff2)}}@import url(https://fonts.example/c.css);h1{{font-family:'Far',{SERIF[12:]}}}"
        f"p{{font-family:'Far',Arial,sans-serif}}.m{{font-family:'Far','Courier New',monospace}}"),
    "13-gradients-and-shadows": lambda: page(
        '<div style="padding:40px;background:linear-gradient(120deg,#204080,#60c0a0)"><div style="background:rgba(255,255,255,.85);border-radius:16px;'
        f'padding:24px;box-shadow:0 8px 24px rgba(0,0,0,.35)"><h2 style="text-shadow:1px 1px 2px #999">Soft</h2>{LOREM}</div></div>'
        '<div style="height:80px;background:radial-gradient(circle at 30% 40%,#fff,#c66 60%,#411)"></div>'),
    "14-lists": lambda: page(
        '<ul><li>disc<ul><li>circle<ul><li>square</li></ul></li></ul></li></ul><ol type="A" start="3"><li>C</li><li value="9">I</li></ol>'
        '<ol type="i"><li>i</li><li>ii</li></ol><ul style="list-style:none;padding:0"><li style="border-bottom:1px solid #ccc;padding:8px">plain</li>'
        '<li style="border-bottom:1px solid #ccc;padding:8px">plain</li></ul><dl><dt>Term<dd>Meaning</dl>'),
    "15-image-map": lambda: page(f'<center><img src="{SEA}" width="480" height="240" usemap="#m" border="3"><map name="m"><area shape="rect" '
        'coords="0,0,240,240" href="https://a.example/l"><area shape="circle" coords="360,120,80" href="https://a.example/r"></map>'
        '<p><font size="5" color="#884400" face="Arial">Old <i>tags</i></font> <font size=1>small</font> <big>big</big></p></center>', doctype=""),
    "16-columns-that-stack": lambda: page('<div style="max-width:660px;margin:auto;font-size:0;text-align:center">' + cells(3, lambda i:
        f'<div style="display:inline-block;width:100%;max-width:220px;vertical-align:top;font-size:14px;text-align:left"><div style="padding:10px">'
        f'<img src="{[SEA, HILL, SEA][i]}" width="200" height="100"><p style="margin:8px 0"><b>Product {i + 1}</b><br>{LOREM[:60]}</p></div></div>') + '</div>'),
    "17-dark-styles-of-its-own": lambda: page(f'<div class="box"><h2>Knows the dark</h2><p>{LOREM}</p></div>',
        style=":root{color-scheme:light dark}.box{background:#ffffff;color:#222;padding:24px}body{background:#dde}"
        "@media (prefers-color-scheme:dark){body{background:#101418!important}.box{background:#182028;color:#e8e8e8}}"),
    "18-background-pictures": lambda: page(
        f'<table width="600" align="center" height="160" background="{SEA}"><tr><td align="center"><font color="#ffffff" size="6">Over water</font></td></tr></table>'
        f'<div style="height:120px;background:#eee url({HILL}) repeat-x center"></div><div style="height:120px;background:url(\'{LOGO}\') no-repeat right bottom #fed"></div>',
        doctype=XHTML),
    "19-borders": lambda: page("".join(f'<div style="display:inline-block;width:150px;height:60px;margin:8px;border:6px {kind} #a04060;border-radius:{i * 4}px">{kind}</div>'
        for i, kind in enumerate(["solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset"]))),
    "20-data-table": lambda: page('<table border="1" cellpadding="6" cellspacing="0" width="90%" align="center" style="border-collapse:collapse">'
        '<caption>Timetable</caption><thead><tr bgcolor="#dde6f0"><th rowspan="2">Pier<th colspan="3">Departures<tr bgcolor="#eef3f8"><th>Morning<th>Noon<th>Evening</thead><tbody>'
        + cells(8, lambda i: f'<tr{" bgcolor=#f8f8f8" if i % 2 else ""}><td>{i + 1}<td align="center">0{i}:15<td align="right">12:{i}0<td>19:4{i}') + '</tbody></table>'),
    "21-quirks-sizes": lambda: page(
        f'<table width=500 bgcolor=yellow><tr><td><font size=2>{LOREM}<td width=100 style="height:80;background:orange">no unit</table>'
        f'<p style="width:300;background:#cfc;padding:10">{LOREM}<div style="color:99;background:EEDDCC">bare colour</div>', doctype="", attributes=f'style="{SANS}"'),
    "22-positioned": lambda: page(
        f'<div style="position:relative;width:600px;height:220px;margin:auto;background:#345"><img src="{SEA}" style="position:absolute;left:20px;top:20px;width:240px;'
        'height:140px"><div style="position:absolute;right:20px;bottom:20px;width:280px;background:#fff;padding:12px;transform:rotate(-3deg)">Pinned note</div>'
        '<span style="position:absolute;left:-10px;top:-6px;background:#e33;color:#fff;border-radius:20px;padding:4px 12px">NEW</span></div>'),
    "23-hidden-preheader": lambda: page(
        '<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">Words for the preview only &#8203;&nbsp;&#847;</div><span style="opacity:0;font-size:1px;'
        f'line-height:1px;color:#fff">more</span><div style="padding:20px;background:#faf5ff"><h3>Seen</h3><p>{LOREM}</p><p style="visibility:hidden">keeps its place</p>'
        '<p>behind it</p></div>'),
    "24-cascade": lambda: page(
        f'<div id="a" class="k"><p>one</p><p class="x">two <em>in</em></p><p>three</p></div><a class="k" href="https://a.example/">a link</a><div class="k"><p>{LOREM}</p></div>',
        style="p{color:#333;margin:6px 0}.k>p{background:#ffd}#a p.x{background:#dff;font-weight:bold}.k p:nth-child(3){color:#b00}.k em::before{content:'\\201C'}"
        ".k em::after{content:'\\201D'}a.k{color:#060;text-decoration:underline dotted}div.k+a{font-size:20px}p:last-child{border-left:4px solid #999;padding-left:8px}"),
    "25-reply-with-quotes": lambda: page(
        f'<div dir="ltr">Yes, Tuesday suits me.<div><br></div><div>Anna</div></div><br><div class="gmail_quote"><div dir="ltr">On Mon, Jonas wrote:<br></div>'
        f'<blockquote style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">{LOREM}<blockquote style="margin:0 0 0 .8ex;'
        f'border-left:1px #ccc solid;padding-left:1ex">{LOREM}</blockquote></blockquote></div>'),
    "26-receipt": lambda: page('<table width="420" align="center" style="font-family:\'Courier New\',monospace;font-size:13px;border:1px dashed #888" cellpadding="6">'
        + cells(6, lambda i: f'<tr><td>Item {i + 1} with a name</td><td align="right">{(i + 1) * 3},50&nbsp;€</td></tr>') +
        '<tr style="font-weight:bold"><td style="border-top:2px solid #000">Total</td><td align="right" style="border-top:2px solid #000">73,50&nbsp;€</td></tr></table>'
        '<pre style="background:#f4f4f4;padding:10px">  keeps   its\n     blanks</pre><hr noshade size="4" width="60%"><hr>'),
    "27-unclosed-and-misnested": lambda: page(f'<table width=600 align=center bgcolor=#f0f8f0><tr><td><p>open<p>again<b>bold<i>both</b>italic</i><div>{LOREM}<tr><td bgcolor=#d0e8d0>'
        '<ul><li>a<li>b</ul><td>third</table><p>behind<a href="https://a.example/">link<p>still?</a>', doctype=""),
    "28-hover-card-and-inputs": lambda: page(
        '<form action="https://a.example/" style="padding:20px;background:#eef"><b>How was it?</b><br><input type="radio" name="r"> good <input type="radio" name="r" checked> '
        'bad <input type="checkbox" checked> tell me<br><input type="text" value="words" style="width:200px;padding:6px;margin:8px 0;border:1px solid #99a"><br>'
        '<button style="background:#2762bd;color:#fff;border:0;padding:10px 24px;border-radius:4px">Send</button></form><fieldset><legend>Box</legend>inside</fieldset>'),
    "29-many-languages": lambda: page(
        '<div style="padding:16px;font-size:18px;line-height:1.5">日本語の本文です。漢字とかな。<br>简体中文的一段文字。<br>한국어 문장입니다.<br>ไทยภาษาไทย<br>हिन्दी में पाठ<br>Ελληνικά · Русский · '
        'Tiếng Việt<br><span dir="rtl">עברית ואז English</span><br>Emoji 🙂 🚢 ⚓<br><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby> H<sub>2</sub>O m<sup>2</sup></div>'),
    "30-wide-poster": lambda: page(
        f'<table width="1100" cellpadding="0" cellspacing="0"><tr>' + cells(5, lambda i: f'<td width="220" height="300" valign="bottom" align="center" '
        f'bgcolor="{["#112", "#235", "#358", "#58b", "#8be"][i]}"><p style="color:#fff;font:bold 22px {SANS[12:]}">Panel {i + 1}</p><img src="{LOGO}"></td>') + '</tr></table>', doctype=XHTML),
}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in LETTERS.items():
        (folder / f"{name}.html").write_text(make(), encoding="utf-8")
    print(len(LETTERS))


if __name__ == "__main__":
    main()
