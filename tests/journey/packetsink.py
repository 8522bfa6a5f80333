# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network in which every name resolves and every address is here, and whose every packet is seen.

packetsink.py OUT CERTIFICATE KEY PROGRAM ARGUMENT…: run in a network namespace of its own (unshare -Urn). All addresses lead to the
loopback interface; a DNS server answers each question with the same public address; with a certificate a web server answers there
with a picture. OUT becomes JSON: the marks of the program (names under mark.example, asked for in order) and what was seen between
them: {"marks": [[message, view, [what, …]], …], "requests": [[host, path], …]}.
"""
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import threading
import zlib

ANSWER = '192.0.1.7'  # of the public Internet, as far as anybody can tell
OUTGOING = 4          # PACKET_OUTGOING


def set_up():
    for command in ('link set lo up', 'addr add 10.9.9.2/32 dev lo', 'route add local 0.0.0.0/0 dev lo', '-6 route add local ::/0 dev lo'):
        subprocess.run(['ip', *command.split()], check=True)


def question(datagram):
    labels, at = [], 12
    while at < len(datagram) and datagram[at]:
        labels.append(datagram[at + 1:at + 1 + datagram[at]].decode('latin-1'))
        at += 1 + datagram[at]
    return '.'.join(labels).lower(), datagram[12:at + 5], datagram[at + 1:at + 3]


def serve_names(server):
    while True:
        datagram, whom = server.recvfrom(2000)
        _, asked, kind = question(datagram)
        answers = b'\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x00\x00\x04' + socket.inet_aton(ANSWER) if kind == b'\x00\x01' else b''
        server.sendto(datagram[:2] + b'\x81\x80\x00\x01' + struct.pack('>H', bool(answers)) + b'\x00\x00\x00\x00' + asked + answers, whom)


def png():
    def chunk(name, data):
        return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 8, 8, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress((b'\0' + b'\xff\0\0' * 8) * 8)) + chunk(b'IEND', b''))


def serve_pictures(certificate, key, requests):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = socket.create_server(('0.0.0.0', 443))
    body = png()

    def answer(line):
        try:
            with context.wrap_socket(line, server_side=True) as secure:
                request = b''
                while b'\r\n\r\n' not in request:
                    request += secure.recv(4096) or b'\r\n\r\n'
                lines = request.decode('latin-1').split('\r\n')
                host = [field[6:] for field in lines if field.lower().startswith('host: ')]
                requests.append([host[0] if host else '', lines[0].split(' ')[1]])
                secure.sendall(b'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: %d\r\n\r\n' % len(body) + body)
        except (OSError, IndexError):
            requests.append(['?', 'broken'])

    while True:
        line, _ = server.accept()
        threading.Thread(target=answer, args=(line,), daemon=True).start()


def described(frame):
    """What a packet is, or nothing: an answer of this sink, or the rest of a line that was told already."""
    kind, packet = struct.unpack('>H', frame[12:14])[0], frame[14:]
    if kind == 0x0800:
        protocol, target, payload = packet[9], socket.inet_ntoa(packet[16:20]), packet[(packet[0] & 15) * 4:]
    elif kind == 0x86dd:
        protocol, target, payload = packet[6], socket.inet_ntop(socket.AF_INET6, packet[24:40]), packet[40:]
    else:
        return f'frame of type {kind:04x}'
    if protocol == socket.IPPROTO_UDP:
        source, port = struct.unpack('>HH', payload[:4])
        if port == 53:
            return 'name ' + question(payload[8:])[0]
        return None if source == 53 else f'UDP {target}:{port}'
    if protocol == socket.IPPROTO_TCP:
        begins = payload[13] & 0x12 == 0x02  # SYN without ACK
        return f'TCP {target}:{struct.unpack(">H", payload[2:4])[0]}' if begins else None
    # Routers are looked for by the system itself.
    return None if protocol == socket.IPPROTO_ICMPV6 and payload[0] in (133, 135, 136, 143) else f'IP protocol {protocol} to {target}'


def main():
    out, certificate, key, *program = sys.argv[1:]
    set_up()
    listener = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 24)
    seen, requests = [], []

    def listen():
        while True:
            frame, where = listener.recvfrom(65536)
            if where[2] == OUTGOING and (what := described(frame)):
                seen.append(what)

    names = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    names.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    names.bind(('::', 53))
    threading.Thread(target=listen, daemon=True).start()
    threading.Thread(target=serve_names, args=(names,), daemon=True).start()
    if certificate:
        threading.Thread(target=serve_pictures, args=(certificate, key, requests), daemon=True).start()
    # As an ordinary user of the namespace: a browser's sandbox does not work for root.
    run = subprocess.run(['unshare', '-U', '--map-user=1000', '--map-group=1000', '--', *program], stdout=subprocess.PIPE, text=True, check=False)
    at = {}
    for line in run.stdout.splitlines():
        name, _, rest = line.partition(' ')
        at[name] = rest
    lasts = [name for name in at if name.endswith('.mark.example')]
    result, between, known = [], [], set()
    for what in list(seen):
        name = what.removeprefix('name ')
        if name in at:
            if name not in known:  # asked for both kinds of addresses
                known.add(name)
                message, view = at[name].rsplit(' ', 1)
                result.append([message, view, between])
                between = []
        else:
            between.append(what)
    with open(out, 'w', encoding='utf-8') as file:
        json.dump({'marks': result, 'after': between, 'missed': [name for name in lasts if name not in known], 'requests': requests,
                   'status': run.returncode, 'done': at.get('done')}, file)


main()
