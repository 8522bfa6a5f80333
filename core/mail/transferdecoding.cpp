// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/transferdecoding.h"

#include "base/octets.h"
#include "mail/characters.h"
#include "mail/headerfields.h"
#include "mail/uuencode.h"

#include <array>

namespace Restante {

namespace {

// Large enough that hashing and writing a piece outweigh the call, small enough to stay in the cache.
constexpr qsizetype pieceOctets = 128 * KiB;

/// As they stand, in pieces, so that a sink can stop before the end; false when it did.
bool handOn(QByteArrayView octets, const OctetSink &sink)
{
    for (; !octets.isEmpty(); octets.slice(qMin(octets.size(), pieceOctets))) {
        if (!sink(octets.first(qMin(octets.size(), pieceOctets))))
            return false;
    }
    return true;
}

/// Collects octets and hands them on in pieces.
class PieceBuffer
{
public:
    explicit PieceBuffer(const OctetSink &sink)
        : m_sink(sink)
    {
        m_piece.reserve(pieceOctets);
    }

    void append(char octet)
    {
        m_piece.append(octet);
        if (m_piece.size() >= pieceOctets)
            flush();
    }

    void append(QByteArrayView octets)
    {
        if (octets.size() >= pieceOctets) {
            flush();
            m_stopped = m_stopped || !handOn(octets, m_sink);
            return;
        }
        m_piece.append(octets);
        if (m_piece.size() >= pieceOctets)
            flush();
    }

    void flush()
    {
        if (!m_stopped && !m_piece.isEmpty())
            m_stopped = !m_sink(m_piece);
        m_piece.resize(0);
    }

    bool stopped() const { return m_stopped; }

private:
    const OctetSink &m_sink;
    QByteArray m_piece;
    bool m_stopped = false;
};

constexpr signed char noDigit = -1;

constexpr std::array<signed char, 256> base64Digits = [] {
    std::array<signed char, 256> digits {};
    digits.fill(noDigit);
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        digits[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return digits;
}();

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Whether the octets behind a padding are more base64 (files encoded piece by piece) and not a footer some list server added:
/// the next line that is not empty has nothing but the alphabet and whole quanta.
bool goesOnAsBase64(QByteArrayView rest)
{
    qsizetype begin = 0;
    while (begin < rest.size() && isSpace(rest[begin]))
        ++begin;
    const QByteArrayView line = lineAt(rest, begin).octets.trimmed();
    qsizetype digits = 0;
    for (const char c : line) {
        if (c != '=' && base64Digits[uchar(c)] == noDigit)
            return false;
        ++digits;
    }
    return digits > 0 && digits % 4 == 0;
}

DecodingOutcome decodeBase64(QByteArrayView encoded, const OctetSink &sink)
{
    PieceBuffer buffer(sink);
    DecodingOutcome outcome;
    quint32 bits = 0;
    int digits = 0; // of the quantum that is being read
    const auto finishQuantum = [&] {
        if (digits == 1)
            outcome.damaged = true; // six bits are no octet
        if (digits >= 2)
            buffer.append(char(bits >> (digits == 2 ? 4 : 10)));
        if (digits == 3)
            buffer.append(char(bits >> 2));
        bits = 0;
        digits = 0;
    };
    for (qsizetype i = 0; i < encoded.size() && !buffer.stopped(); ++i) {
        const char c = encoded[i];
        const signed char digit = base64Digits[uchar(c)];
        if (digit != noDigit) {
            bits = bits << 6 | quint32(digit);
            if (++digits == 4) {
                const std::array<char, 3> octets { char(bits >> 16), char(bits >> 8), char(bits) };
                buffer.append(QByteArrayView(octets));
                bits = 0;
                digits = 0;
            }
        } else if (c == '=') {
            finishQuantum();
            while (i + 1 < encoded.size() && (encoded[i + 1] == '=' || isSpace(encoded[i + 1])))
                ++i;
            if (i + 1 < encoded.size() && !goesOnAsBase64(encoded.sliced(i + 1))) {
                outcome.damaged = true;
                break;
            }
        } else if (!isSpace(c)) {
            outcome.damaged = true;
        }
    }
    finishQuantum();
    buffer.flush();
    outcome.stopped = buffer.stopped();
    return outcome;
}

/// One line of quoted-printable without its line end; false when an escape was none. `softBreak`: the line end is not content.
bool decodeQuotedLine(QByteArrayView line, PieceBuffer &buffer, bool &softBreak)
{
    bool sound = true;
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\t')) // RFC 2045 6.7 (3): added on the way
        line.chop(1);
    softBreak = line.endsWith('=');
    if (softBreak)
        line.chop(1);
    while (!line.isEmpty()) {
        const qsizetype escape = line.indexOf('=');
        if (escape < 0) {
            buffer.append(line);
            break;
        }
        buffer.append(line.first(escape));
        line = line.sliced(escape);
        const int high = line.size() > 2 ? hexDigit(line[1]) : -1;
        const int low = high >= 0 ? hexDigit(line[2]) : -1;
        if (low >= 0) {
            buffer.append(char(high * 16 + low));
            line = line.sliced(3);
        } else {
            sound = false;
            buffer.append(line.front());
            line = line.sliced(1);
        }
    }
    return sound;
}

DecodingOutcome decodeQuotedPrintable(QByteArrayView encoded, const OctetSink &sink)
{
    PieceBuffer buffer(sink);
    DecodingOutcome outcome;
    qsizetype position = 0;
    while (position < encoded.size() && !buffer.stopped()) {
        qsizetype lineFeed = encoded.indexOf('\n', position);
        const qsizetype next = lineFeed < 0 ? encoded.size() : lineFeed + 1;
        qsizetype end = lineFeed < 0 ? encoded.size() : lineFeed;
        if (end > position && encoded[end - 1] == '\r')
            --end;
        bool softBreak = false;
        if (!decodeQuotedLine(encoded.sliced(position, end - position), buffer, softBreak))
            outcome.damaged = true;
        if (!softBreak)
            buffer.append(encoded.sliced(end, next - end));
        position = next;
    }
    buffer.flush();
    outcome.stopped = buffer.stopped();
    return outcome;
}

DecodingOutcome decodeUuencoded(QByteArrayView encoded, const OctetSink &sink)
{
    const QList<UuencodedFile> files = findUuencoded(encoded, 1);
    if (files.isEmpty())
        return { true, !handOn(encoded, sink) };
    PieceBuffer buffer(sink);
    const bool sound = decodeUuencodedLines(
        encoded.sliced(files.first().dataBegin, files.first().dataEnd - files.first().dataBegin), [&](QByteArrayView octets) {
            buffer.append(octets);
            return !buffer.stopped();
        });
    buffer.flush();
    return { !sound, buffer.stopped() };
}

} // namespace

TransferEncoding transferEncodingOf(QByteArrayView field)
{
    QByteArray name = unfolded(field).toLower();
    // Seen: "base64;", "base64 (binary)", "\"quoted-printable\""
    name.replace('"', QByteArrayView());
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (isSpace(name[i]) || name[i] == ';' || name[i] == '(') {
            name.truncate(i);
            break;
        }
    }
    if (name == "base64")
        return TransferEncoding::Base64;
    if (name == "quoted-printable" || name == "quotedprintable" || name == "quoted_printable")
        return TransferEncoding::QuotedPrintable;
    if (name == "uuencode" || name == "x-uuencode" || name == "uue" || name == "x-uue")
        return TransferEncoding::Uuencode;
    return TransferEncoding::Identity;
}

DecodingOutcome decodeContent(QByteArrayView encoded, TransferEncoding encoding, const OctetSink &sink)
{
    switch (encoding) {
    case TransferEncoding::Identity:
        return { false, !handOn(encoded, sink) };
    case TransferEncoding::Base64:
        return decodeBase64(encoded, sink);
    case TransferEncoding::QuotedPrintable:
        return decodeQuotedPrintable(encoded, sink);
    case TransferEncoding::Uuencode:
        return decodeUuencoded(encoded, sink);
    }
    Q_UNREACHABLE_RETURN(DecodingOutcome());
}

DecodedContent decodedContent(QByteArrayView encoded, TransferEncoding encoding, qsizetype limit)
{
    DecodedContent content;
    const DecodingOutcome outcome = decodeContent(encoded, encoding, [&](QByteArrayView piece) {
        const qsizetype room = limit - content.octets.size();
        content.octets.append(piece.first(qMin(room, piece.size())));
        content.cut = content.cut || piece.size() > room;
        return !content.cut;
    });
    content.damaged = outcome.damaged;
    return content;
}

} // namespace Restante
