// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/charsetguess.h"

#include "mail/charsetlabels.h"
#include "mail/messagebounds.h"

#include <KEncodingProber>

#include <QStringDecoder>

#include <algorithm>

namespace Restante {

namespace {

/// Below it the prober only counts what is left over: Latin text scores 0.2 to 0.5, two words in their own charset 0.67 to 1.
constexpr float strongConfidence = 0.6F;

/// Escape sequences without a character between them and the next one are taken off: ICU takes such for an attack and gives
/// U+FFFD, but they are what adjacent encoded-words make.
QByteArray withoutEmptyEscapes(QByteArrayView octets)
{
    QByteArray result;
    result.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const qsizetype length = octets.sliced(i).startsWith("\x1b$(") ? 4 : 3;
        const bool isEscape = octets[i] == '\x1b' && i + 1 < octets.size() && (octets[i + 1] == '$' || octets[i + 1] == '(');
        if (isEscape && i + length < octets.size() && octets[i + length] == '\x1b')
            i += length - 1;
        else
            result.append(octets[i]);
    }
    return result;
}

QString decodeWith(const QByteArray &decoderName, QByteArrayView octets)
{
    if (decoderName.startsWith("ISO-2022-JP")) {
        QStringDecoder decoder(decoderName.constData());
        return decoder.isValid() ? QString(decoder(withoutEmptyEscapes(octets))) : QString::fromLatin1(octets);
    }
    if (decoderName == "windows-1252" && std::ranges::all_of(octets, [](char c) { return uchar(c) < 0x80; }))
        return QString::fromLatin1(octets);
    QStringDecoder decoder(decoderName.constData());
    if (!decoder.isValid())
        return QString::fromLatin1(octets);
    QString text = decoder(octets);
    if (!octets.contains('\x1a')) // what some tables of ICU give for octets they do not know
        text.replace(QChar(0x1A), QChar::ReplacementCharacter);
    return text;
}

bool isAscii(QByteArrayView octets)
{
    return std::ranges::all_of(octets, [](char c) { return uchar(c) < 0x80; });
}

QByteArray escapeCharset(QByteArrayView octets)
{
    for (qsizetype at = octets.indexOf('\x1b'); at >= 0; at = octets.indexOf('\x1b', at + 1)) {
        const QByteArrayView sequence = octets.sliced(at + 1);
        if (sequence.startsWith("$B") || sequence.startsWith("$@") || sequence.startsWith("(J") || sequence.startsWith("(I"))
            return "ISO-2022-JP";
        if (sequence.startsWith("$)C"))
            return "ISO-2022-KR";
    }
    return {};
}

/// Whether octets above 127 come in runs, as in text without Latin letters; in Latin text they stand alone or in pairs.
bool hasRuns(QByteArrayView octets)
{
    qsizetype high = 0;
    qsizetype inRuns = 0;
    qsizetype run = 0;
    for (const char c : octets) {
        if (uchar(c) >= 0x80) {
            ++high;
            ++run;
            continue;
        }
        inRuns += run >= 3 ? run : 0;
        run = 0;
    }
    inRuns += run >= 3 ? run : 0;
    return inRuns * 2 >= high;
}

/// Characters that say that UTF-8 was meant, and those that say it was not.
struct Utf8Evidence {
    qsizetype good = 0;
    qsizetype bad = 0;
};

Utf8Evidence utf8Evidence(QStringView text)
{
    Utf8Evidence evidence;
    for (const QChar c : text) {
        if (c == QChar::ReplacementCharacter)
            ++evidence.bad;
        else if (c.unicode() >= 0x80 && !c.isLowSurrogate())
            ++evidence.good;
    }
    return evidence;
}

DecodedText decodeByGuess(QByteArrayView octets)
{
    const QByteArray guess = guessCharset(octets);
    return { decodeWith(guess.isEmpty() ? QByteArray("windows-1252") : guess, octets), guess != "UTF-8" || !isValidUtf8(octets) };
}

DecodedText decodeDeclaredUtf8(QByteArrayView octets)
{
    QString text = decodeWith("UTF-8", octets);
    if (!text.contains(QChar::ReplacementCharacter) || isValidUtf8(octets))
        return { std::move(text), false };
    const Utf8Evidence evidence = utf8Evidence(text);
    if (evidence.good >= evidence.bad) // a damaged character here and there
        return { std::move(text), true };
    DecodedText guessed = decodeByGuess(octets);
    guessed.guessed = true;
    return guessed;
}

/// What a limit left of the last UTF-8 character is taken off.
QByteArrayView withoutPartialCharacter(QByteArrayView octets)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, octets.size()); ++back) {
        const auto c = uchar(octets[octets.size() - back]);
        if (c < 0x80)
            break;
        if (c >= 0xC0) {
            const int length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
            return length > back ? octets.chopped(back) : octets;
        }
    }
    return octets;
}

} // namespace

bool isValidUtf8(QByteArrayView octets)
{
    return octets.isValidUtf8();
}

QByteArray guessCharset(QByteArrayView octets)
{
    const bool whole = octets.size() <= maximumDetectionOctets;
    const QByteArrayView sample = whole ? octets : octets.first(maximumDetectionOctets);
    if (isAscii(sample) && isAscii(octets)) {
        const QByteArray escaped = escapeCharset(sample);
        return escaped.isEmpty() ? QByteArray("UTF-8") : escaped;
    }
    if (isValidUtf8(octets) || (!whole && isValidUtf8(withoutPartialCharacter(sample))))
        return "UTF-8";
    if (!hasRuns(sample))
        return {};
    KEncodingProber prober(KEncodingProber::Universal);
    prober.feed(sample.data(), size_t(sample.size()));
    if (prober.confidence() < strongConfidence)
        return {};
    const QByteArray guess = decoderNameFor(prober.encoding());
    return guess == "UTF-8" || guess == "windows-1252" ? QByteArray() : guess;
}

DecodedText decodeText(QByteArrayView octets, QByteArrayView declared, bool cut)
{
    if (octets.startsWith("\xEF\xBB\xBF"))
        return decodeDeclaredUtf8(cut ? withoutPartialCharacter(octets.sliced(3)) : octets.sliced(3));
    const QByteArray name = decoderNameFor(declared);
    const bool isWide = name.startsWith("UTF-16") || name.startsWith("UTF-32");
    if (isWide || octets.startsWith("\xFF\xFE") || octets.startsWith("\xFE\xFF"))
        return { decodeWith(isWide ? name : QByteArray("UTF-16"), octets), !isWide };
    if (cut && (name.isEmpty() || name == "UTF-8"))
        octets = withoutPartialCharacter(octets);
    if (name == "UTF-8")
        return decodeDeclaredUtf8(octets);
    if (name == "windows-1252") {
        // Octets that are UTF-8 throughout are no Latin text, whatever was declared; "us-ascii" with octets above 127 says
        // nothing.
        const QByteArray key = declared.toByteArray().toLower();
        if (key.contains("ascii") || key.contains("ansi") || (!isAscii(octets) && isValidUtf8(octets)) || octets.contains('\x1b'))
            return decodeByGuess(octets);
    }
    if (name.isEmpty())
        return decodeByGuess(octets);
    QString text = decodeWith(name, octets);
    const bool clean = !text.contains(QChar::ReplacementCharacter);
    if (!clean && !isAscii(octets) && isValidUtf8(octets))
        return { decodeWith("UTF-8", octets), true };
    return { std::move(text), !clean };
}

QByteArray charsetOfHtml(QByteArrayView markup)
{
    // Long enough for the <title> and comments that some put before it.
    const QByteArray head = markup.first(qMin<qsizetype>(markup.size(), 4096)).toByteArray().toLower();
    for (qsizetype meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
        const qsizetype end = head.indexOf('>', meta);
        const QByteArrayView tag = QByteArrayView(head).sliced(meta, (end < 0 ? head.size() : end) - meta);
        qsizetype at = tag.indexOf("charset");
        if (at < 0)
            continue;
        at += 7;
        while (at < tag.size() && (tag[at] == ' ' || tag[at] == '=' || tag[at] == '"' || tag[at] == '\''))
            ++at;
        qsizetype last = at;
        while (last < tag.size() && !QByteArrayView(" \t\r\n;\"'/>").contains(tag[last]))
            ++last;
        const QByteArray name = decoderNameFor(tag.sliced(at, last - at));
        return name.startsWith("UTF-") ? QByteArray("UTF-8") : name; // a readable <meta> is no UTF-16
    }
    return {};
}

QString decodeRawHeader(QByteArrayView octets, QByteArrayView fallback)
{
    if (isAscii(octets) && !octets.contains('\x1b'))
        return QString::fromLatin1(octets);
    const QByteArray evident = guessCharset(octets);
    if (evident == "UTF-8" || evident.startsWith("ISO-2022"))
        return decodeWith(evident, octets);
    const QByteArray declared = decoderNameFor(fallback);
    if (!declared.isEmpty() && !declared.startsWith("UTF-"))
        return decodeWith(declared, octets);
    return decodeWith(evident.isEmpty() ? QByteArray("windows-1252") : evident, octets);
}

} // namespace Restante
