// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textstructure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int deepestQuote = 16;
constexpr qsizetype longestLink = 2048;

TextSection::Line unquoted(QStringView line)
{
    int level = 0;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at] == u'>') {
            ++level;
            ++at;
        } else if (line[at] == u' ' && level > 0 && at + 1 < line.size() && line[at + 1] == u'>') {
            ++at;
        } else {
            break;
        }
    }
    if (level > 0 && at < line.size() && line[at] == u' ')
        ++at;
    return { line.sliced(at).toString(), qMin(level, deepestQuote) };
}

bool endsLink(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u'|' || c == u'`' || c == u'{' || c == u'}'
        || c.category() == QChar::Other_Control || c == QChar::ObjectReplacementCharacter;
}

/// What stands behind a link belongs to the sentence; a closing bracket only when none was opened within.
qsizetype withoutPunctuation(QStringView link)
{
    qsizetype length = link.size();
    while (length > 0) {
        const QChar last = link[length - 1];
        const QStringView kept = link.first(length);
        if (QStringView(u".,;:!?'…。、，；：！？»”’*_").contains(last) || (last == u')' && kept.count(u'(') < kept.count(u')'))
            || (last == u']' && kept.count(u'[') < kept.count(u']')))
            --length;
        else
            break;
    }
    return length;
}

bool isAddressCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u".!#$%&'*+/=?^_-~").contains(c);
}

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-';
}

/// "On Tuesday 3 May 2026, Anna wrote:", over up to three lines: it ends with a colon and holds a date or an address. Every
/// language has its own words for it, so they are not asked for.
qsizetype attributionLength(const QList<TextSection::Line> &lines)
{
    constexpr qsizetype mostLines = 3;
    constexpr qsizetype longestLine = 200;
    qsizetype last = lines.size();
    while (last > 0 && lines.size() - last < 2 && lines[last - 1].text.trimmed().isEmpty())
        --last;
    const auto lineFromEnd = [&](qsizetype number) { return QStringView(lines[last - 1 - number].text).trimmed(); };
    if (last == 0 || !(lineFromEnd(0).endsWith(u':') || lineFromEnd(0).endsWith(u'\uFF1A')))
        return 0;
    const qsizetype blanks = lines.size() - last;
    for (qsizetype number = 0; number < qMin(mostLines, last); ++number) {
        const QStringView line = lineFromEnd(number);
        if (line.isEmpty() || line.size() > longestLine)
            break;
        if (std::ranges::any_of(line, [](QChar c) { return c.isDigit(); }))
            return number + 1 + blanks;
    }
    return lineFromEnd(0).contains(u'@') && lineFromEnd(0).size() <= longestLine ? 1 + blanks : 0;
}

/// A quote takes what introduces it from the text above.
void takeAttributions(QList<TextSection> &sections)
{
    for (qsizetype i = 1; i < sections.size(); ++i) {
        TextSection &quote = sections[i];
        TextSection &above = sections[i - 1];
        if (quote.kind != TextSection::Kind::Quoted || above.kind != TextSection::Kind::Written)
            continue;
        quote.attribution = attributionLength(above.lines);
        quote.lines = above.lines.last(quote.attribution) + quote.lines;
        above.lines.resize(above.lines.size() - quote.attribution);
    }
    sections.removeIf([](const TextSection &section) { return section.lines.isEmpty(); });
}

} // namespace

QList<TextSection> textStructure(QStringView text)
{
    QList<TextSection> sections;
    bool inSignature = false;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView raw = text.sliced(start, end - start);
        start = end + 1;
        TextSection::Line line = unquoted(raw);
        if (raw == u"-- " || raw == u"--")
            inSignature = true;
        // Mail that goes on below a signature is answered text of a mailing list; quotes there are quotes.
        const auto kind = line.level > 0 ? TextSection::Kind::Quoted
            : inSignature                ? TextSection::Kind::Signature
                                         : TextSection::Kind::Written;
        if (sections.isEmpty() || sections.back().kind != kind)
            sections.append({ kind, {} });
        sections.back().lines.append(line);
    }
    takeAttributions(sections);
    return sections;
}

namespace {

/// Three blanks between words, box drawings, a rule drawn by signs.
bool hasColumns(QStringView trimmed)
{
    return trimmed.contains(u"   "_s) || trimmed.contains(u'\t') || trimmed.contains(u'│') || trimmed.contains(u'─')
        || trimmed.startsWith(u"+--") || trimmed.startsWith(u"|");
}

} // namespace

QList<bool> linesOfTables(const TextSection &section)
{
    QList<bool> tables(section.lines.size(), false);
    for (qsizetype start = 0; start < section.lines.size();) {
        qsizetype end = start;
        qsizetype columns = 0;
        for (; end < section.lines.size(); ++end) {
            const QStringView trimmed = QStringView(section.lines[end].text).trimmed();
            if (trimmed.isEmpty())
                break;
            columns += hasColumns(trimmed) ? 1 : 0;
        }
        // A heading and a rule below it may have none.
        if (columns >= 2 && columns * 2 >= end - start)
            std::fill(tables.begin() + start, tables.begin() + end, true);
        start = end + 1;
    }
    return tables;
}

bool wantsFixedWidth(const QList<TextSection> &sections)
{
    int lines = 0;
    int columns = 0;
    for (const TextSection &section : sections) {
        for (const TextSection::Line &line : section.lines) {
            const QStringView text(line.text);
            const QStringView trimmed = text.trimmed();
            if (trimmed.isEmpty())
                continue;
            ++lines;
            const bool patch =
                text.startsWith(u"@@ ") || text.startsWith(u"diff ") || text.startsWith(u"+++ ") || text.startsWith(u"--- ");
            columns += patch ? 8 : hasColumns(trimmed) ? 1 : 0;
        }
    }
    return lines >= 3 && columns * 4 >= lines;
}

namespace {

/// The next place of a needle, looked for anew only when it was passed: so that all of them together stay linear.
class NextPlace
{
public:
    NextPlace(QStringView text, QStringView needle)
        : m_text(text)
        , m_needle(needle)
        , m_place(text.indexOf(needle, 0, Qt::CaseInsensitive))
    {}
    qsizetype from(qsizetype position)
    {
        if (m_place >= 0 && m_place < position)
            m_place = m_text.indexOf(m_needle, position, Qt::CaseInsensitive);
        return m_place < 0 ? m_text.size() : m_place;
    }

private:
    QStringView m_text;
    QStringView m_needle;
    qsizetype m_place;
};

qsizetype startOfScheme(QStringView text, qsizetype from, qsizetype colon)
{
    for (const QStringView scheme : { QStringView(u"https"), QStringView(u"http") }) {
        if (colon - from >= scheme.size()
            && text.sliced(colon - scheme.size(), scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return colon - scheme.size();
    }
    return -1;
}

} // namespace

QList<TextLink> linksIn(const QString &line)
{
    const QStringView text(line);
    NextPlace colons(text, u"://");
    NextPlace mailtos(text, u"mailto:");
    NextPlace wwws(text, u"www.");
    NextPlace ats(text, u"@");
    QList<TextLink> links;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype colon = colons.from(from);
        const qsizetype at = ats.from(from);
        const qsizetype www = wwws.from(from);
        const qsizetype first = std::min({ colon, at, www, mailtos.from(from) });
        if (first == text.size())
            break;
        const bool isAddress = first == at;
        qsizetype start = first;
        QString prefix;
        if (first == colon) {
            start = startOfScheme(text, from, colon);
        } else if (isAddress) {
            while (start > from && first - start < 64 && isAddressCharacter(text[start - 1]))
                --start;
            prefix = u"mailto:"_s;
            start = start < first ? start : -1;
        } else if (first == www) {
            prefix = u"http://"_s;
            start = start > 0 && text[start - 1].isLetterOrNumber() ? -1 : start;
        }
        if (start < 0) {
            from = first + 1;
            continue;
        }
        qsizetype end = isAddress ? first + 1 : first;
        while (end < text.size() && end - start <= longestLink && (isAddress ? isHostCharacter(text[end]) : !endsLink(text[end])))
            ++end;
        const qsizetype length = withoutPunctuation(text.sliced(start, end - start));
        const QStringView link = text.sliced(start, length);
        const bool hasHost = isAddress ? link.sliced(link.indexOf(u'@')).contains(u'.') : length > (first - start) + 4;
        if (hasHost && length <= longestLink)
            links.append({ start, length, prefix + link.toString() });
        from = qMax(end, first + 1);
    }
    return links;
}

} // namespace Restante
