// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mimefield.h"

#include "mail/characters.h"
#include "mail/charsetguess.h"
#include "mail/encodedwords.h"
#include "mail/headerfields.h"
#include "mail/messagebounds.h"

#include <algorithm>

namespace Restante {

namespace {

bool isTokenCharacter(char c)
{
    // RFC 2045 5.1 tspecials end a token; what is outside ASCII does not (raw names).
    return uchar(c) > 32 && c != 127 && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
}

bool isNameParameter(const QByteArray &name)
{
    return name.startsWith("name") || name.startsWith("filename");
}

/// Walks over the octets of one unfolded field.
class FieldScanner
{
public:
    explicit FieldScanner(QByteArrayView octets)
        : m_octets(octets)
    {}

    bool atEnd() const { return m_at >= m_octets.size(); }

    void skipBlanksAndComments()
    {
        while (!atEnd() && (isBlank(m_octets[m_at]) || m_octets[m_at] == '(')) {
            if (m_octets[m_at] == '(') {
                const qsizetype close = m_octets.indexOf(')', m_at);
                m_at = close < 0 ? m_octets.size() - 1 : close;
            }
            ++m_at;
        }
    }

    /// "text/plain", "text / plain", "attachment"; lower-case.
    QByteArray fieldValue()
    {
        skipBlanksAndComments();
        if (looksLikeParameter(m_at)) // "Content-Disposition: filename=x"
            return {};
        QByteArray value = token();
        skipBlanksAndComments();
        if (!value.isEmpty() && !atEnd() && m_octets[m_at] == '/') {
            ++m_at;
            skipBlanksAndComments();
            const QByteArray subtype = token();
            if (!subtype.isEmpty())
                value += '/' + subtype;
        }
        return value.toLower();
    }

    /// The next "name=value"; false at the end.
    bool nextParameter(QByteArray &name, QByteArray &value)
    {
        while (!atEnd()) {
            skipBlanksAndComments();
            if (looksLikeParameter(m_at)) {
                name = token().toLower();
                skipBlanksAndComments();
                ++m_at; // the "="
                skipBlanksAndComments();
                value = parameterValue(isNameParameter(name));
                return true;
            }
            // Anything else up to the next semicolon or blank: garbage, or what follows a value of which only the start was one.
            while (!atEnd() && m_octets[m_at] != ';' && !isBlank(m_octets[m_at]))
                ++m_at;
            if (!atEnd() && m_octets[m_at] == ';')
                ++m_at;
        }
        return false;
    }

private:
    QByteArray token()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && isTokenCharacter(m_octets[m_at]))
            ++m_at;
        return m_octets.sliced(begin, m_at - begin).toByteArray();
    }

    bool looksLikeParameter(qsizetype begin) const
    {
        qsizetype i = begin;
        while (i < m_octets.size() && isTokenCharacter(m_octets[i]))
            ++i;
        const qsizetype nameEnd = i;
        while (i < m_octets.size() && isBlank(m_octets[i]))
            ++i;
        return nameEnd > begin && i < m_octets.size() && m_octets[i] == '=';
    }

    QByteArray parameterValue(bool isName)
    {
        if (!atEnd() && m_octets[m_at] == '"') {
            if (const qsizetype close = closingQuote(); close >= 0)
                return quoted(close);
            ++m_at; // never closed: as if it were not there
        }
        const qsizetype begin = m_at;
        while (!atEnd() && m_octets[m_at] != ';') {
            if (!isBlank(m_octets[m_at])) {
                ++m_at;
                continue;
            }
            qsizetype behind = m_at; // blanks are passed as one, else a field of blanks takes quadratic time
            while (behind < m_octets.size() && isBlank(m_octets[behind]))
                ++behind;
            const bool isComment = !isName && behind < m_octets.size() && m_octets[behind] == '(';
            if (isComment || looksLikeParameter(behind)) // "charset=utf-8 name=x"
                break;
            m_at = behind;
        }
        QByteArray value = m_octets.sliced(begin, m_at - begin).trimmed().toByteArray();
        if (value.startsWith('\'') && value.endsWith('\'') && value.size() > 1 && !value.contains("''"))
            value = value.sliced(1, value.size() - 2);
        return value;
    }

    qsizetype closingQuote() const
    {
        for (qsizetype i = m_at + 1; i < m_octets.size(); ++i) {
            if (m_octets[i] == '\\')
                ++i;
            else if (m_octets[i] == '"')
                return i;
        }
        return -1;
    }

    /// The text of a quoted-string that ends at `close`. Only quotes and backslashes count as quoted: some write "C:\file".
    QByteArray quoted(qsizetype close)
    {
        QByteArray value;
        for (qsizetype i = m_at + 1; i < close; ++i) {
            if (m_octets[i] == '\\' && i + 1 < close && (m_octets[i + 1] == '"' || m_octets[i + 1] == '\\'))
                ++i;
            value.append(m_octets[i]);
        }
        m_at = close + 1;
        return value;
    }

    QByteArrayView m_octets;
    qsizetype m_at = 0;
};

QByteArray percentDecoded(const QByteArray &octets)
{
    QByteArray decoded;
    decoded.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const int high = octets[i] == '%' && i + 2 < octets.size() ? hexDigit(octets[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(octets[i + 2]) : -1;
        decoded.append(low >= 0 ? char(high * 16 + low) : octets[i]);
        i += low >= 0 ? 2 : 0;
    }
    return decoded;
}

} // namespace

MimeField MimeField::read(QByteArrayView fieldBody)
{
    const QByteArray octets = unfolded(fieldBody);
    FieldScanner scanner(octets);
    MimeField field;
    field.value = scanner.fieldValue();
    QByteArray name;
    QByteArray parameterValue;
    for (int i = 0; i < maximumParameters && scanner.nextParameter(name, parameterValue); ++i)
        field.add(name, parameterValue);
    return field;
}

void MimeField::add(const QByteArray &name, const QByteArray &parameterValue)
{
    const qsizetype star = name.indexOf('*');
    if (star < 0) {
        Parameter &parameter = m_parameters[name];
        if (!parameter.hasPlain) {
            parameter.hasPlain = true;
            parameter.plain = parameterValue;
        }
        return;
    }
    // name*=, name*0=, name*0*= (RFC 2231 3, 4)
    const bool extended = name.endsWith('*');
    const QByteArray number = name.sliced(star + 1, name.size() - star - 1 - (extended && name.size() - 1 > star ? 1 : 0));
    bool isNumber = true;
    const int section = number.isEmpty() ? 0 : number.toInt(&isNumber);
    if (!isNumber || section < 0 || section >= maximumParameters)
        return;
    Parameter &parameter = m_parameters[name.first(star)];
    if (!parameter.sections.contains(section))
        parameter.sections.insert(section, { parameterValue, extended });
}

MimeField::ExtendedValue MimeField::joined(const Parameter &parameter)
{
    ExtendedValue whole;
    QList<int> numbers = parameter.sections.keys();
    std::ranges::sort(numbers);
    for (const int number : std::as_const(numbers)) {
        const Section &section = parameter.sections[number];
        QByteArray octets = section.octets;
        if (section.extended && number == numbers.first()) {
            const qsizetype first = octets.indexOf('\'');
            const qsizetype second = first < 0 ? -1 : octets.indexOf('\'', first + 1);
            if (second >= 0) {
                whole.charset = octets.first(first);
                octets = octets.sliced(second + 1);
            }
        }
        whole.octets += section.extended ? percentDecoded(octets) : octets;
        whole.extended = whole.extended || section.extended;
    }
    return whole;
}

bool MimeField::has(const QByteArray &parameter) const
{
    return m_parameters.contains(parameter);
}

QByteArray MimeField::octets(const QByteArray &parameter) const
{
    const auto found = m_parameters.constFind(parameter);
    if (found == m_parameters.cend())
        return {};
    return found->sections.isEmpty() ? found->plain : joined(*found).octets;
}

QString MimeField::text(const QByteArray &parameter, QByteArrayView fallbackCharset) const
{
    const auto found = m_parameters.constFind(parameter);
    if (found == m_parameters.cend())
        return {};
    if (found->sections.isEmpty())
        return decodeHeaderText(found->plain, fallbackCharset);
    const ExtendedValue whole = joined(*found);
    if (!whole.extended)
        return decodeHeaderText(whole.octets, fallbackCharset);
    return harmlessLine(whole.charset.isEmpty() ? decodeRawHeader(whole.octets, fallbackCharset)
                                                : decodeText(whole.octets, whole.charset).text);
}

} // namespace Restante
