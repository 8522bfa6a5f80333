// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourcehighlighter.h"

namespace Restante {

namespace {

/// RFC 5322 2.2; 0: no field begins here.
qsizetype fieldName(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i].unicode() > 32 && line[i].unicode() < 127 && line[i] != u':')
        ++i;
    return i > 0 && i < line.size() && line[i] == u':' ? i + 1 : 0;
}

bool isDelimiter(QStringView line)
{
    return line.size() > 4 && line.startsWith(u"--") && !line.startsWith(u"-----") && !line.trimmed().contains(u' ');
}

} // namespace

SourceHighlighter::SourceHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_colours(lightColours())
{}

void SourceHighlighter::setColours(const Colours &colours)
{
    m_colours = colours;
    rehighlight();
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    int before = previousBlockState();
    if (before < 0)
        before = m_isBeginning ? Header : Body;
    const qsizetype name = fieldName(text);
    const bool isBlank = text.trimmed().isEmpty();
    int state = Body;
    if (before == Header && !isBlank)
        state = Header;
    else if (before == Delimiter && name > 0)
        state = Header;
    else if (isDelimiter(text))
        state = Delimiter;
    if (state == Header && name > 0) {
        QTextCharFormat format;
        format.setForeground(m_colours.accent);
        format.setFontWeight(QFont::DemiBold);
        setFormat(0, int(name), format);
    } else if (state == Delimiter) {
        setFormat(0, int(text.size()), m_colours.muted);
    }
    setCurrentBlockState(state);
}

} // namespace Restante

#include "moc_sourcehighlighter.cpp"
