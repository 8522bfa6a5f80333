// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/plaintextwriter.h"

#include "reader/bodydocument.h"
#include "reader/html/quotefold.h"
#include "text/visibletext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct BodyWords {
    Q_DECLARE_TR_FUNCTIONS(Body)
};

constexpr qsizetype shortQuote = 5; ///< lines; a quote that is answered below stays in sight
constexpr qsizetype longestAttribution = 300;
constexpr int lineHeight = 128; ///< percent
constexpr qsizetype mostLines = 60'000;
constexpr qsizetype longestBlock = 20'000; ///< the layout of one block is quadratic in hard cases

/// Where the lines of a quote begin, all of them: that of its first words.
Qt::LayoutDirection directionOf(const TextSection &section)
{
    const auto hasWords = [](const TextSection::Line &line) {
        return std::ranges::any_of(line.text, [](QChar c) { return c.isLetter(); });
    };
    const auto quoted = section.lines.cbegin() + section.attribution;
    const auto first = std::find_if(quoted, section.lines.cend(), hasWords);
    return first != section.lines.cend() && first->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

int pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

} // namespace

PlainTextWriter::PlainTextWriter(const BodyOrder &order)
    : m_order(order)
{}

void PlainTextWriter::write(QTextCursor &cursor, const QString &text)
{
    const QList<TextSection> sections = textStructure(text);
    m_fixed = m_order.fixedWidth || wantsFixedWidth(sections);
    for (const TextSection &section : sections)
        writeSection(cursor, section);
}

QFont unsharedFont(const QFont &font)
{
    QFont own = font;
    const int pixels = pixelsOf(font);
    own.setPixelSize(pixels + 1); // of the same size it would stay the same
    own.setPixelSize(pixels);
    return own;
}

QFont fixedFont(const QFont &font)
{
    QFont fixed = unsharedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fixed.setPixelSize(pixelsOf(font) * 12 / 13);
    return fixed;
}

void PlainTextWriter::writeSection(QTextCursor &cursor, const TextSection &section)
{
    QTextCharFormat format;
    if (section.kind == TextSection::Kind::Signature)
        format.setForeground(m_order.colours.muted);
    const QFont fixed = fixedFont(m_order.font);
    if (m_fixed)
        format.setFont(fixed);
    const bool foldable = section.kind == TextSection::Kind::Quoted && section.lines.size() - section.attribution > shortQuote;
    if (foldable) {
        const int number = m_quotes++;
        const bool open = m_order.unfoldAll || m_order.unfolded.contains(number);
        writeFold(cursor, number, section, open);
        if (!open)
            return;
    }
    const qsizetype begin = foldable ? section.attribution : 0; // the fold has said it
    const qsizetype end = qMin(section.lines.size(), begin + mostLines);
    const QList<bool> tables = linesOfTables(section);
    const Qt::LayoutDirection side = directionOf(section);
    QTextCharFormat column = format;
    column.setFont(fixed);
    for (qsizetype i = begin; i < end; ++i) {
        const TextSection::Line &line = section.lines[i];
        QTextCharFormat &chosen = tables[i] ? column : format;
        if (line.level > 0)
            chosen.setForeground(quoteColour(m_order.colours, line.level));
        beginBlock(cursor, line.level, line.text.trimmed().isEmpty(), side);
        writeLine(cursor, line, chosen);
    }
}

void PlainTextWriter::beginBlock(QTextCursor &cursor, int level, bool blank, Qt::LayoutDirection side)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    // The blank line between two paragraphs is half a line, as in print.
    if (blank && !m_fixed)
        format.setLineHeight(m_order.font.pixelSize() * 0.8, QTextBlockFormat::FixedHeight);
    if (level > 0) {
        const qreal margin = level * m_order.font.pixelSize();
        side == Qt::RightToLeft ? format.setRightMargin(margin) : format.setLeftMargin(margin);
        format.setProperty(BodyDocument::QuoteLevelProperty, level);
    }
    if (std::exchange(m_first, false) && cursor.atStart())
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format, QTextCharFormat());
}

void PlainTextWriter::writeFold(QTextCursor &cursor, int number, const TextSection &section, bool open)
{
    QStringList attribution;
    const auto introduction = section.lines.first(section.attribution);
    for (const TextSection::Line &line : introduction)
        attribution += line.text.trimmed();
    beginBlock(cursor, 0, false, QGuiApplication::layoutDirection());
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(u"fold:%1"_s.arg(number));
    format.setForeground(m_order.colours.muted);
    QTextCharFormat arrow = format;
    arrow.setProperty(QTextFormat::FontPixelSize, m_order.font.pixelSize() * 5 / 4);
    cursor.insertText(foldSign(open) + u' ', arrow);
    const QString count = BodyWords::tr("%Ln quoted lines", nullptr, int(section.lines.size() - section.attribution));
    const QString who = visibleText(attribution.join(u' '), longestAttribution);
    cursor.insertText(who.isEmpty() ? count
                                    : BodyWords::tr("%1 %2", "On Tuesday Anna wrote: 14 quoted lines").arg(isolated(who), count),
                      format);
}

void PlainTextWriter::writeLine(QTextCursor &cursor, const TextSection::Line &line, const QTextCharFormat &format)
{
    const QString text = line.text.left(longestBlock);
    qsizetype done = 0;
    const auto links = linksIn(text);
    for (const TextLink &link : links) {
        cursor.insertText(text.sliced(done, link.start - done), format);
        QTextCharFormat linked = format;
        linked.setAnchor(true);
        linked.setAnchorHref(link.target);
        linked.setForeground(m_order.colours.accent);
        linked.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        cursor.insertText(text.sliced(link.start, link.length), linked);
        done = link.start + link.length;
    }
    cursor.insertText(text.sliced(done), format);
}

} // namespace Restante
