// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering/visiblewords.h"

#include <QTextBlock>
#include <QTextTable>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr double leastContrast = 1.3; ///< WCAG 2.1; what is fainter was not meant to be seen
constexpr int smallestPixels = 3;
constexpr int deepestFrames = 40;
constexpr qsizetype mostCharacters = 1024 * 1024;

/// What is painted behind a position: its cell's ground, or that of a table around it, else paper.
QColor groundAt(const QTextDocument &document, int position)
{
    QTextCursor cursor(const_cast<QTextDocument *>(&document)); // reads only
    cursor.setPosition(position);
    QTextFrame *frame = cursor.currentFrame();
    for (int depth = 0; frame && depth < deepestFrames; ++depth, frame = frame->parentFrame()) {
        if (const auto *table = qobject_cast<QTextTable *>(frame)) {
            const QTextTableCell cell = table->cellAt(position);
            if (cell.isValid() && cell.format().background().style() == Qt::SolidPattern)
                return cell.format().background().color();
        }
        if (frame->frameFormat().background().style() == Qt::SolidPattern)
            return frame->frameFormat().background().color();
    }
    return Qt::white;
}

bool isVisible(const QTextCharFormat &format, const QColor &ground)
{
    if (format.anchorHref().startsWith(u"fold:"))
        return false; // the reader's own line
    if (format.hasProperty(QTextFormat::FontPixelSize) && format.intProperty(QTextFormat::FontPixelSize) < smallestPixels)
        return false;
    if (format.foreground().style() != Qt::SolidPattern)
        return true;
    const QColor ink = format.foreground().color();
    const QColor behind = format.background().style() == Qt::SolidPattern ? format.background().color() : ground;
    return ink.alpha() > 20 && contrast(ink, behind) >= leastContrast;
}

/// Of the forms that are a document of text the one that holds the same words.
BodyForm textFormOf(BodyForm form)
{
    switch (form) {
    case BodyForm::Original:
    case BodyForm::SimpleHtml:
        return BodyForm::SimpleHtml;
    case BodyForm::PlainText:
    case BodyForm::Source:
        return BodyForm::PlainText;
    }
    Q_UNREACHABLE_RETURN(BodyForm::PlainText);
}

} // namespace

QString visibleWords(const QTextDocument &document)
{
    QString words;
    for (QTextBlock block = document.begin(); block.isValid() && words.size() < mostCharacters; block = block.next()) {
        bool hasInk = false;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            hasInk = hasInk || it.fragment().charFormat().foreground().style() == Qt::SolidPattern;
        const QBrush own = block.blockFormat().background();
        const QColor ground = own.style() == Qt::SolidPattern ? own.color()
            : hasInk                                          ? groundAt(document, block.position())
                                                              : QColor(Qt::white);
        QString line;
        bool hadHidden = false;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (isVisible(it.fragment().charFormat(), ground))
                line += it.fragment().text();
            else
                hadHidden = true;
        }
        line.remove(QChar::ObjectReplacementCharacter).replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
        if (line.trimmed().isEmpty() && hadHidden)
            continue;
        if (const int level = block.blockFormat().intProperty(BodyDocument::QuoteLevelProperty); level > 0)
            line = QString(level, u'>') + u' ' + line;
        words += line + u'\n';
    }
    return tidyWords(words);
}

QString tidyWords(const QString &words)
{
    // Layout tables leave many empty lines.
    QString result;
    int blank = 0;
    const auto lines = QStringView(words).first(qMin(words.size(), mostCharacters)).split(u'\n');
    for (const QStringView line : lines) {
        blank = line.trimmed().isEmpty() ? blank + 1 : 0;
        if (blank < 2)
            result += line.toString() + u'\n';
    }
    while (result.startsWith(u'\n'))
        result.remove(0, 1);
    while (result.endsWith(u'\n'))
        result.chop(1);
    return result;
}

QString visibleWords(const MessageDocument &message, BodyForm form)
{
    BodyOrder order;
    order.message = message;
    order.message.attachments.clear(); // pictures below the text have no words
    order.form = possibleForm(message, textFormOf(form));
    order.unfoldAll = true;
    order.font.setPixelSize(14);
    order.colours = lightColours(); // on paper, as the markup was made for
    return visibleWords(*buildBody(order, QThread::currentThread()).document);
}

} // namespace Restante
