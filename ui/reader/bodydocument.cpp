// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bodydocument.h"

#include "reader/html/htmlsimplifier.h"
#include "reader/plaintextwriter.h"

#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextTable>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

void writeRule(QTextCursor &cursor, const BodyOrder &order)
{
    if (cursor.atStart())
        return;
    QTextBlockFormat format;
    format.setTopMargin(order.font.pixelSize());
    format.setBottomMargin(order.font.pixelSize());
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    cursor.insertBlock(format, QTextCharFormat());
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

/// Layout tables of newsletters have no lines of their own; QTextDocument would draw some.
void settleTables(QTextFrame *frame, int depth)
{
    constexpr int deepest = 12;
    if (depth > deepest)
        return;
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            if (format.border() <= 0)
                format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
            table->setFormat(format);
        }
        settleTables(child, depth + 1);
    }
}

void writeHtml(QTextCursor &cursor, const BodyPart &part, const BodyOrder &order, BuiltBody &built)
{
    const SimpleHtml simple = simplifyHtml(part.content, order.dropColours ? HtmlColours::Dropped : HtmlColours::Own);
    built.remotePictures += simple.remotePictures;
    built.remoteHosts += int(simple.remoteHosts.size());
    built.ownColours = built.ownColours || simple.hasOwnColours;
    built.cut = built.cut || simple.cut;
    QString markup = simple.markup;
    // Numbers go on from part to part.
    if (const qsizetype offset = built.pictures.size(); offset > 0) {
        for (qsizetype number = simple.pictures.size() - 1; number >= 0; --number)
            markup.replace(u"src=\"cid:%1\""_s.arg(number), u"src=\"cid:%1\""_s.arg(number + offset));
    }
    built.pictures += simple.pictures;
    BodyDocument parsed;
    parsed.setDefaultFont(order.font);
    parsed.setDefaultStyleSheet(u"a { color: %1; }"_s.arg(order.colours.accent.name()));
    parsed.setHtml(markup);
    settleTables(parsed.rootFrame(), 0);
    cursor.insertFragment(QTextDocumentFragment(&parsed));
}

} // namespace

QVariant BodyDocument::loadResource(int type, const QUrl &name)
{
    return m_answerer.answer(type, name);
}

void BodyDocument::addPicture(const QString &name, const QImage &picture)
{
    m_answerer.addPicture(name, picture);
    // What was answered with nothing so far is cached; the resource replaces it.
    addResource(ImageResource, QUrl(name), picture);
    markContentsDirty(0, characterCount());
}

BodyForm possibleForm(const MessageDocument &message, BodyForm preferred)
{
    if (preferred == BodyForm::SimpleHtml && message.htmlBodies.isEmpty())
        return BodyForm::PlainText;
    if (preferred == BodyForm::PlainText && message.plainBodies.isEmpty() && !message.htmlBodies.isEmpty())
        return BodyForm::SimpleHtml;
    return preferred;
}

BuiltBody buildBody(const BodyOrder &order, QThread *home)
{
    BuiltBody built;
    built.form = possibleForm(order.message, order.form);
    built.document = std::make_shared<BodyDocument>();
    BodyDocument &document = *built.document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(order.font);
    QTextCursor cursor(&document);
    PlainTextWriter writer(order);
    const QList<BodyPart> &parts = built.form == BodyForm::SimpleHtml ? order.message.htmlBodies : order.message.plainBodies;
    for (const BodyPart &part : parts) {
        writeRule(cursor, order);
        if (part.kind == BodyPart::Kind::Html)
            writeHtml(cursor, part, order, built);
        else
            writer.write(cursor, part.content);
    }
    document.moveToThread(home);
    return built;
}

} // namespace Restante
