// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/snippet.h"

#include "mail/encodedwords.h"
#include "mail/messagebounds.h"

#include <algorithm>

namespace Restante {

namespace {

// Quotes above an answer are passed over up to here.
constexpr qsizetype maximumLookedAt = 32 * 1024;

bool isQuote(QStringView line)
{
    return line.startsWith(u'>') || line.startsWith(u"|");
}

/// "On Monday Anna wrote:" and its kin in any language: a line that ends with a colon right before a quote.
bool introducesQuote(QStringView line, QStringView rest)
{
    if (!line.endsWith(u':') && !line.endsWith(u'：'))
        return false;
    const qsizetype firstWord = rest.trimmed().isEmpty() ? -1 : rest.indexOf(rest.trimmed().front());
    return firstWord >= 0 && isQuote(rest.sliced(firstWord));
}

bool isRuler(QStringView line)
{
    return !line.isEmpty() && std::ranges::none_of(line, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// The lines that OpenPGP puts around and instead of words (RFC 9580 6.2).
class ArmorFilter
{
public:
    enum class Verdict { Words, Skip, End };

    Verdict look(QStringView line)
    {
        if (line.startsWith(u"-----BEGIN PGP SIGNATURE-----"))
            return Verdict::End;
        if (line.startsWith(u"-----BEGIN PGP SIGNED MESSAGE-----"))
            m_until = Until::EmptyLine;
        else if (line.startsWith(u"-----BEGIN PGP "))
            m_until = Until::EndLine;
        if (m_until == Until::Nothing)
            return Verdict::Words;
        const bool isLast = m_until == Until::EmptyLine ? line.isEmpty() : line.startsWith(u"-----END PGP ");
        m_until = isLast ? Until::Nothing : m_until;
        return Verdict::Skip;
    }

private:
    enum class Until { Nothing, EmptyLine, EndLine };
    Until m_until = Until::Nothing;
};

/// Characters that show nothing, from the filling of preview texts.
bool isFilling(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD:
    case 0x034F:
    case 0x061C:
    case 0x115F:
    case 0x1160:
    case 0x180E:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0x2800:
    case 0x3164:
    case 0xFEFF:
        return true;
    default:
        return false;
    }
}

/// Joiners have a meaning between letters (Persian, emoji), not in rows of blanks.
QString withoutFilling(QStringView line)
{
    QString result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool betweenLetters = i > 0 && i + 1 < line.size() && !line[i - 1].isSpace() && !isFilling(line[i - 1])
            && !line[i + 1].isSpace() && !isFilling(line[i + 1]) && (line[i] == QChar(0x200C) || line[i] == QChar(0x200D));
        if (!isFilling(line[i]) || betweenLetters)
            result += line[i];
    }
    return result.simplified();
}

} // namespace

QString snippetOf(QStringView text)
{
    text = text.first(qMin(text.size(), maximumLookedAt));
    QString snippet;
    ArmorFilter armor;
    qsizetype position = 0;
    while (position < text.size() && snippet.size() <= maximumSnippet) {
        const qsizetype lineFeed = text.indexOf(u'\n', position);
        const QStringView raw = text.sliced(position, (lineFeed < 0 ? text.size() : lineFeed) - position);
        position = lineFeed < 0 ? text.size() : lineFeed + 1;
        const QString line = withoutFilling(raw);
        const ArmorFilter::Verdict verdict = armor.look(line);
        if (raw == u"-- " || line == u"--" || verdict == ArmorFilter::Verdict::End)
            break; // the signature
        if (verdict == ArmorFilter::Verdict::Skip)
            continue;
        if (line.isEmpty() || isQuote(line) || isRuler(line) || introducesQuote(line, text.sliced(position)))
            continue;
        if (!snippet.isEmpty())
            snippet += u' ';
        snippet += line;
    }
    snippet = harmlessLine(snippet);
    if (snippet.size() > maximumSnippet) {
        snippet.truncate(maximumSnippet - 1);
        if (snippet.back().isHighSurrogate())
            snippet.chop(1);
        snippet += u'…';
    }
    return snippet;
}

} // namespace Restante
