// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/listings.h"

#include "base/octets.h"

#include <limits>

namespace Restante {

namespace {

constexpr qsizetype maximumMechanisms = 64;
constexpr qsizetype maximumMechanismName = 20; // RFC 4422 3.1
constexpr qint64 maximumExpireDays = 36'500;   // a century
constexpr std::chrono::seconds maximumLoginDelay = std::chrono::hours { 24 };

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView withoutLeadingBlanks(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return text.sliced(at);
}

/// The next word of `text`, which loses it and the blanks before it.
QByteArrayView takeWord(QByteArrayView &text)
{
    text = withoutLeadingBlanks(text);
    qsizetype at = 0;
    while (at < text.size() && !isBlank(text[at]))
        ++at;
    const QByteArrayView word = text.first(at);
    text = text.sliced(at);
    return word;
}

/// Digits only: no sign, no exponent, no blank, nothing beyond 2^63-1.
std::optional<qint64> parseNumber(QByteArrayView digits)
{
    if (digits.isEmpty())
        return {};
    qint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return {};
        const int digit = c - '0';
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
            return {};
        value = value * 10 + digit;
    }
    return value;
}

std::optional<MessageNumber> parseMessageNumber(QByteArrayView digits)
{
    const std::optional<qint64> value = parseNumber(digits);
    if (!value || *value < 1 || *value > std::numeric_limits<quint32>::max())
        return {};
    return MessageNumber(quint32(*value));
}

bool is(QByteArrayView word, QByteArrayView keyword)
{
    return word.compare(keyword, Qt::CaseInsensitive) == 0;
}

QSet<QByteArray> parseMechanisms(QByteArrayView text)
{
    QSet<QByteArray> mechanisms;
    for (QByteArrayView word = takeWord(text); !word.isEmpty() && mechanisms.size() < maximumMechanisms; word = takeWord(text)) {
        if (word.size() <= maximumMechanismName)
            mechanisms.insert(word.toByteArray().toUpper());
    }
    return mechanisms;
}

void readCapability(Capabilities &capabilities, QByteArrayView line)
{
    const QByteArrayView tag = takeWord(line);
    if (is(tag, "TOP")) {
        capabilities.top = true;
    } else if (is(tag, "USER")) {
        capabilities.user = true;
    } else if (is(tag, "UIDL")) {
        capabilities.uidl = true;
    } else if (is(tag, "STLS")) {
        capabilities.stls = true;
    } else if (is(tag, "PIPELINING")) {
        capabilities.pipelining = true;
    } else if (is(tag, "RESP-CODES")) {
        capabilities.respCodes = true;
    } else if (is(tag, "AUTH-RESP-CODE")) {
        capabilities.authRespCode = true;
    } else if (is(tag, "UTF8")) {
        capabilities.utf8 = true;
    } else if (is(tag, "LANG")) {
        capabilities.lang = true;
    } else if (is(tag, "SASL")) {
        capabilities.saslMechanisms.unite(parseMechanisms(line));
    } else if (is(tag, "LOGIN-DELAY")) {
        if (const auto seconds = parseNumber(takeWord(line)))
            capabilities.loginDelay = std::chrono::seconds(qMin<qint64>(*seconds, maximumLoginDelay.count()));
        capabilities.perUser = capabilities.perUser || is(takeWord(line), "USER");
    } else if (is(tag, "EXPIRE")) {
        capabilities.expireDays = parseNumber(takeWord(line)).transform([](qint64 days) { // "NEVER" is no number
            return qMin(days, maximumExpireDays);
        });
        capabilities.perUser = capabilities.perUser || is(takeWord(line), "USER");
    } else if (is(tag, "IMPLEMENTATION")) {
        capabilities.implementation = capped(withoutLeadingBlanks(line));
    }
}

QByteArrayView takeLine(QByteArrayView &octets)
{
    const qsizetype lf = octets.indexOf('\n');
    QByteArrayView line = octets.first(lf < 0 ? octets.size() : lf);
    octets = octets.sliced(qMin(octets.size(), line.size() + 1));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

std::optional<MaildropSize> parseMaildropSize(QByteArrayView text)
{
    const std::optional<qint64> messages = parseNumber(takeWord(text));
    if (!messages || *messages > std::numeric_limits<quint32>::max())
        return {};
    return MaildropSize { .messages = quint32(*messages), .octets = parseNumber(takeWord(text)).value_or(0) };
}

std::optional<ListedOctets> parseListLine(QByteArrayView line)
{
    const auto number = parseMessageNumber(takeWord(line));
    if (!number)
        return {};
    return ListedOctets { .number = *number, .octets = parseNumber(takeWord(line)) };
}

std::optional<ListedUniqueId> parseUidlLine(QByteArrayView line)
{
    const auto number = parseMessageNumber(takeWord(line));
    if (!number)
        return {};
    // Everything behind the blanks is the id, blanks and 8-bit octets inside it too: it is opaque.
    const QByteArrayView id = withoutLeadingBlanks(line);
    if (id.size() > maximumUniqueId)
        return ListedUniqueId { .number = *number, .uniqueId = {} };
    return ListedUniqueId { .number = *number, .uniqueId = { id.toByteArray() } };
}

Capabilities parseCapabilities(QByteArrayView octets)
{
    Capabilities capabilities;
    capabilities.known = true;
    while (!octets.isEmpty())
        readCapability(capabilities, takeLine(octets));
    return capabilities;
}

QByteArray worthKeeping(QByteArrayView capabilities)
{
    constexpr qsizetype most = 4 * KiB;
    QByteArray kept;
    while (!capabilities.isEmpty() && kept.size() <= most) {
        const QByteArrayView line = takeLine(capabilities);
        QByteArrayView words = line;
        if (!is(takeWord(words), "IMPLEMENTATION"))
            kept.append(line).append('\n');
    }
    return kept.size() <= most ? kept : QByteArray();
}

} // namespace Restante
