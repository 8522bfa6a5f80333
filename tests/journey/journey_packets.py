# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing leaves unasked: every vector of vectors.py, opened in every view of the real reader, in a network that answers everything.

Prints a table of vector and view with the packets that were seen. Then the other half: "load once" asks for exactly the pictures that
it said it would, which shows as well that the listener hears.
"""
import json
import os
import subprocess
import sys

from restante import Failed
from workplace import Workplace

import vectors

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.environ['RESTANTE_ZEROPACKETS']
CORPORA = os.environ.get('RESTANTE_CORPORA', os.path.join(HERE, '..', '..', '..', 'shared', 'corpora'))


def opened(folder, messages, authority=None, certificate=None, key=None):
    """What the sink saw while these messages were read."""
    mails, out = os.path.join(folder, 'mails'), os.path.join(folder, 'seen.json')
    os.makedirs(mails)
    for name, octets in messages:
        with open(os.path.join(mails, name + '.eml'), 'wb') as file:
            file.write(octets)
    environment = dict(os.environ, QT_QPA_PLATFORM='offscreen', HOME=folder, XDG_RUNTIME_DIR=folder, XDG_CACHE_HOME=folder, DBUS_SESSION_BUS_ADDRESS='unix:path=/nowhere')
    for variable in ('http_proxy', 'https_proxy', 'all_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'):
        environment.pop(variable, None)
    arguments = [PROGRAM, os.path.join(folder, 'profile'), mails] + ([authority] if authority else [])
    subprocess.run(['unshare', '-Urn', sys.executable, '-B', os.path.join(HERE, 'packetsink.py'), out, certificate or '', key or '', *arguments], env=environment, check=True)
    with open(out, encoding='utf-8') as file:
        seen = json.load(file)
    if seen['status'] != 0 or not seen['done'] or seen['missed']:
        raise Failed(f"the reader did not get to the end: status {seen['status']}, {seen['done']}, not heard: {seen['missed'][:5]}")
    return seen


def printed(seen):
    """The table; gives what leaked."""
    views, rows, leaks = [], {}, []
    for message, view, packets in seen['marks']:
        if message == '-':
            if packets:
                leaks.append((message, view, packets))
            continue
        if view not in views:
            views.append(view)
        rows.setdefault(message, {})[view] = len(packets)
        if packets:
            leaks.append((message, view, packets))
    if seen['after']:
        leaks.append(('-', 'behind the end', seen['after']))
    width = max(map(len, rows)) + 2
    print('packets'.ljust(width) + ''.join(view.rjust(10) for view in views))
    for message, row in rows.items():
        print(message.ljust(width) + ''.join(str(row.get(view, '?')).rjust(10) for view in views))
    print(f'{len(rows)} vectors, {len(views)} views, {sum(len(packets) for *_, packets in leaks)} packets', flush=True)
    return leaks


def nothing_leaves():
    messages = list(vectors.own_vectors())
    leaks = list(vectors.httpleaks(CORPORA))
    if not leaks:
        print(f'HTTPLeaks is not at {CORPORA}: its vectors are left out')
    with Workplace() as folder:
        seen = opened(folder, messages + leaks)
        found = printed(seen)
        if found:
            raise Failed('\n'.join(f'{message} in {view}: {", ".join(packets[:10])}' for message, view, packets in found[:20]))


def certificate_for(folder, host):
    """An authority and a certificate of the host and what is below it."""
    def run(*arguments):
        subprocess.run(['openssl', *arguments], cwd=folder, check=True, capture_output=True)
    run('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=authority', '-days', '30')
    run('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=x')
    with open(os.path.join(folder, 'extensions'), 'w', encoding='utf-8') as file:
        file.write(f'subjectAltName=DNS:*.{host}\n')
    run('x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-out', 'server.pem', '-days', '30', '-extfile', 'extensions')
    return [os.path.join(folder, name) for name in ('ca.pem', 'server.pem', 'server.key')]


def exactly_the_pictures():
    wanted = [['img.pictures.example', '/1.png'], ['img.pictures.example', '/2.png'], ['img.pictures.example', '/ground.png'], ['css.pictures.example', '/3.png']]
    others = ''.join(vectors.filled(markup, name) for name, markup in vectors.HTML.items() if name in ('css', 'css-import', 'font-face', 'js', 'iframe', 'object-data', 'meta-refresh', 'link-prefetch', 'dns-anchor', 'dns-link', 'video', 'audio', 'qt-file', 'qt-resource', 'ping'))
    markup = ('<html><body background="https://img.pictures.example/ground.png"><img src="https://img.pictures.example/1.png" width=300>'
              '<img src="http://img.pictures.example/2.png"><p style="background:url(https://css.pictures.example/3.png)">words'
              '<img src="https://count.pictures.example/track/open.php?u=anna" width=1 height=1>' + others)
    with Workplace() as folder:
        authority, certificate, key = certificate_for(folder, 'pictures.example')
        seen = opened(folder, [('pictures', vectors.message('pictures', 'text/html', markup))], authority, certificate, key)
        loaded = [packets for _, view, packets in seen['marks'] if view == 'loaded']
        leaks = [mark for mark in seen['marks'] if mark[1] != 'loaded' and mark[2]]
        if leaks:
            raise Failed(f'before the click: {leaks}')
        if sorted(seen['requests']) != sorted(wanted):
            raise Failed(f"asked for {sorted(seen['requests'])}")
        strangers = {what for packets in loaded for what in packets} - {'name img.pictures.example', 'name css.pictures.example', 'TCP 192.0.1.7:443'}
        if strangers or not loaded or not loaded[0]:
            raise Failed(f'while it loaded: {strangers or "nothing was heard"}')
        print(f"load once: {len(seen['requests'])} requests, those of the banner; {sum(map(len, loaded))} packets that begin something")


nothing_leaves()
exactly_the_pictures()
