// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/authenticationresults.h"

#include "mail/charsetguess.h"
#include "mail/encodedwords.h"
#include "mail/headerfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// A message has some signatures; each gives one result with a few properties.
constexpr qsizetype mostResults = 64;
constexpr qsizetype mostProperties = 32;
/// RFC 5322 2.1.1.
constexpr qsizetype longestValue = 998;

/// Goes over the octets once. Comments and blanks may stand between any two tokens (RFC 8601 2.2).
class Cursor
{
public:
    explicit Cursor(QByteArrayView octets)
        : m_octets(octets)
    {}

    bool atEnd() const { return m_at >= m_octets.size(); }
    bool isAt(char c) const { return !atEnd() && m_octets[m_at] == c; }
    qsizetype place() const { return m_at; }
    void goTo(qsizetype place) { m_at = place; }

    void skipBlanks()
    {
        int depth = 0;
        for (; !atEnd(); ++m_at) {
            const char c = m_octets[m_at];
            if (c == '\\' && depth > 0)
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && depth > 0)
                --depth;
            else if (depth == 0 && !isBlank(c))
                return;
        }
        m_at = m_octets.size(); // an escape at the end
    }

    /// After blanks, one sign; false: another stands there.
    bool take(char c)
    {
        skipBlanks();
        if (!isAt(c))
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

    /// A quoted string, or what stands before a blank, a comment, a ";" or one of `ends`.
    QString word(QByteArrayView ends = {})
    {
        skipBlanks();
        QByteArray text;
        if (isAt('"'))
            text = quoted();
        for (; !atEnd(); ++m_at) {
            const char c = m_octets[m_at];
            if (isBlank(c) || c == ';' || c == '(' || c == '"' || ends.contains(c))
                break;
            text.append(c);
        }
        return harmlessLine(decodeRawHeader(text.left(longestValue), {}));
    }

    void skipTo(char end)
    {
        for (skipBlanks(); !atEnd() && !isAt(end); skipBlanks()) {
            if (isAt('"'))
                quoted();
            else
                ++m_at;
        }
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t'; }

    QByteArray quoted()
    {
        QByteArray text;
        for (++m_at; !atEnd() && m_octets[m_at] != '"'; ++m_at) {
            if (m_octets[m_at] == '\\' && m_at + 1 < m_octets.size())
                ++m_at;
            text.append(m_octets[m_at]);
        }
        m_at = qMin(m_at + 1, m_octets.size());
        return text;
    }

    QByteArrayView m_octets;
    qsizetype m_at = 0;
};

bool isKeyword(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

/// "reason=…", "smtp.mailfrom=…" or, without a type, Microsoft's "action=…". False: nothing of that kind.
bool readProperty(Cursor &cursor, AuthenticationResult &result)
{
    AuthenticationProperty property;
    property.name = cursor.word(".=").toLower();
    if (cursor.take('.')) {
        property.type = std::exchange(property.name, {});
        property.name = cursor.word("=").toLower();
    }
    if (!isKeyword(property.name) || !cursor.take('='))
        return false;
    property.value = cursor.word();
    if (property.type.isEmpty() && property.name == u"reason")
        result.reason = property.value;
    else if (result.properties.size() < mostProperties)
        result.properties.append(property);
    return true;
}

std::optional<AuthenticationResult> readResult(Cursor &cursor)
{
    AuthenticationResult result;
    result.method = cursor.word("/=").toLower();
    if (cursor.take('/') && cursor.word("=") != u"1") // the version of the method (2.6)
        return {};
    if (!isKeyword(result.method) || !cursor.take('='))
        return {};
    result.result = cursor.word().toLower();
    if (!isKeyword(result.result))
        return {};
    for (cursor.skipBlanks(); !cursor.atEnd() && !cursor.isAt(';'); cursor.skipBlanks()) {
        if (!readProperty(cursor, result))
            break;
    }
    return result;
}

} // namespace

QString AuthenticationResult::value(QLatin1StringView type, QLatin1StringView name) const
{
    const auto property = std::ranges::find_if(
        properties, [&](const AuthenticationProperty &candidate) { return candidate.type == type && candidate.name == name; });
    return property == properties.end() ? QString() : property->value;
}

std::optional<AuthenticationResults> readAuthenticationResults(QByteArrayView body)
{
    const QByteArray octets = unfolded(body);
    Cursor cursor(octets);
    AuthenticationResults read;
    read.authservId = cursor.word("=").toLower();
    if (read.authservId.isEmpty())
        return {};
    cursor.skipBlanks();
    const bool nameless = cursor.isAt('=');
    if (nameless) {
        read.authservId.clear();
        cursor.goTo(0);
    } else if (!cursor.atEnd() && !cursor.isAt(';')) {
        if (cursor.word() != u"1")
            return {}; // 2.2: a version that is not known is not read
        cursor.skipBlanks();
    }
    while (nameless ? !cursor.atEnd() : cursor.take(';')) {
        if (const auto result = readResult(cursor); result && read.results.size() < mostResults)
            read.results.append(*result);
        cursor.skipTo(';');
        if (nameless)
            cursor.take(';');
    }
    return read;
}

} // namespace Restante
