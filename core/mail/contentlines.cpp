// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/contentlines.h"

#include "mail/charsetguess.h"
#include "mail/transferdecoding.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// RFC 5545 knows a dozen parameters.
constexpr int maximumLineParameters = 50;
// ADR has seven fields, N five.
constexpr int maximumFields = 20;

QByteArrayView unquoted(QByteArrayView value)
{
    return value.size() >= 2 && value.startsWith('"') && value.endsWith('"') ? value.sliced(1, value.size() - 2) : value;
}

/// The next physical line and what stands behind it.
QByteArrayView takeLine(QByteArrayView &octets)
{
    const qsizetype end = octets.indexOf('\n');
    QByteArrayView line = end < 0 ? octets : octets.first(end);
    octets = end < 0 ? QByteArrayView() : octets.sliced(end + 1);
    while (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Where the name and the parameters end: the first colon outside of quotes; -1: none.
qsizetype colonOf(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return quoted ? line.indexOf(':') : -1;
}

void readParameters(ContentLine &line, QByteArrayView head)
{
    bool quoted = false;
    qsizetype begin = 0;
    bool isName = true;
    for (qsizetype i = 0; i <= head.size(); ++i) {
        if (i < head.size() && head[i] == '"')
            quoted = !quoted;
        if (i < head.size() && (head[i] != ';' || quoted))
            continue;
        const QByteArrayView piece = head.sliced(begin, i - begin).trimmed();
        begin = i + 1;
        if (std::exchange(isName, false)) {
            const qsizetype dot = piece.lastIndexOf('.');
            line.name = piece.sliced(dot + 1).toByteArray().toUpper();
        } else if (!piece.isEmpty() && line.parameters.size() < maximumLineParameters) {
            const qsizetype equals = piece.indexOf('=');
            if (equals >= 0)
                line.parameters.append({ piece.first(equals).toByteArray().toUpper(), piece.sliced(equals + 1).toByteArray() });
            else
                line.parameters.append({ "TYPE", piece.toByteArray() });
        }
    }
}

bool isQuotedPrintable(const ContentLine &line)
{
    for (const auto &[name, value] : line.parameters) {
        if ((name == "ENCODING" || name == "TYPE") && value.compare("QUOTED-PRINTABLE", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isFolded(QByteArrayView octets)
{
    return octets.startsWith(' ') || octets.startsWith('\t');
}

} // namespace

QList<QByteArray> ContentLine::parameter(QByteArrayView parameterName) const
{
    QList<QByteArray> values;
    for (const auto &[key, content] : parameters) {
        if (key != parameterName)
            continue;
        const auto pieces = unquoted(content).toByteArray().toLower().split(',');
        for (const QByteArray &piece : pieces)
            values.append(unquoted(piece.trimmed()).toByteArray());
    }
    return values;
}

QByteArray ContentLine::plainParameter(QByteArrayView parameterName) const
{
    for (const auto &[key, content] : parameters) {
        if (key == parameterName)
            return unquoted(content).toByteArray();
    }
    return {};
}

QString ContentLine::text(qsizetype limit) const
{
    const QString raw = decodeText(value, plainParameter("CHARSET"), false).text;
    QString result;
    for (qsizetype i = 0; i < raw.size() && result.size() < limit; ++i) {
        const QChar next = i + 1 < raw.size() ? raw[i + 1] : QChar();
        if (raw[i] != u'\\' || next.isNull()) {
            result += raw[i];
        } else {
            result += next == u'n' || next == u'N' ? u'\n' : next;
            ++i;
        }
    }
    return result;
}

QStringList ContentLine::fields(qsizetype limit) const
{
    QStringList result;
    ContentLine field { name, parameters, {} };
    for (qsizetype i = 0; i <= value.size() && result.size() < maximumFields; ++i) {
        if (i < value.size() && value[i] == '\\' && i + 1 < value.size()) {
            field.value.append(value[i]).append(value[i + 1]);
            ++i;
        } else if (i == value.size() || value[i] == ';') {
            result += field.text(limit);
            field.value.clear();
        } else {
            field.value.append(value[i]);
        }
    }
    return result;
}

ContentLines readContentLines(QByteArrayView octets)
{
    ContentLines result;
    result.cut = octets.size() > maximumContentOctets;
    octets = octets.first(qMin(octets.size(), maximumContentOctets));
    if (octets.startsWith("\xef\xbb\xbf"))
        octets = octets.sliced(3);
    while (!octets.isEmpty()) {
        if (result.lines.size() >= maximumContentLines) {
            result.cut = true;
            break;
        }
        QByteArray whole = takeLine(octets).toByteArray();
        while (isFolded(octets)) {
            octets = octets.sliced(1);
            whole += takeLine(octets);
        }
        const qsizetype colon = colonOf(whole);
        if (colon <= 0)
            continue;
        ContentLine line;
        readParameters(line, QByteArrayView(whole).first(colon));
        line.value = whole.sliced(colon + 1);
        if (isQuotedPrintable(line)) {
            // vCard 2.1: a soft break is no fold, the next line begins where it will.
            while (line.value.endsWith('=') && !octets.isEmpty()) {
                line.value.chop(1);
                line.value += takeLine(octets);
            }
            line.value = decodedContent(line.value, TransferEncoding::QuotedPrintable, maximumContentValue).octets;
        }
        line.value.truncate(maximumContentValue);
        result.lines.append(std::move(line));
    }
    return result;
}

} // namespace Restante
