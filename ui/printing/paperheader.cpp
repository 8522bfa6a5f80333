// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperheader.h"

#include "text/visibletext.h"
#include "theme/colours.h"
#include "words/dates.h"
#include "words/lists.h"
#include "words/quantities.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct PaperHeaderWords {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qsizetype longestSubject = 1000;
constexpr qsizetype mostMailboxes = 100;
constexpr qsizetype mostAttachments = 200;

QString mailboxesText(const MailboxList &mailboxes)
{
    QStringList texts;
    const auto shown = mailboxes.first(qMin(mostMailboxes, mailboxes.size()));
    for (const Mailbox &mailbox : shown)
        texts += fullMailboxText(mailbox);
    if (mailboxes.size() > mostMailboxes)
        texts += PaperHeaderWords::tr("and %Ln more", nullptr, int(mailboxes.size() - mostMailboxes));
    return listText(texts);
}

} // namespace

void writePaperRule(QTextCursor &cursor)
{
    QTextBlockFormat format;
    format.setTopMargin(6);
    format.setBottomMargin(10);
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    cursor.insertBlock(format, QTextCharFormat());
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

namespace {

QTextCharFormat inked(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

} // namespace

void writePaperHeader(QTextCursor &cursor, const MessageDocument &message, const QFont &font)
{
    const Colours colours = lightColours();
    const MessageHeader &header = message.header;
    QTextCharFormat title;
    title.setProperty(QTextFormat::FontPixelSize, font.pixelSize() * 3 / 2);
    title.setFontWeight(QFont::DemiBold);
    QTextBlockFormat titleBlock;
    titleBlock.setBottomMargin(8);
    titleBlock.setAlignment((header.subject.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    cursor.setBlockFormat(titleBlock);
    cursor.insertText(
        header.subject.isEmpty() ? PaperHeaderWords::tr("(no subject)") : visibleText(header.subject, longestSubject), title);

    const std::pair<QString, QString> fields[] = {
        { PaperHeaderWords::tr("From"), header.from.isEmpty() ? PaperWords::tr("(no sender)") : mailboxesText(header.from) },
        { PaperHeaderWords::tr("Sent by", "the Sender header field"), mailboxesText(header.sender) },
        { PaperHeaderWords::tr("Date"), header.date.isValid() ? fullDateText(header.date) : PaperWords::tr("(no date)") },
        { PaperHeaderWords::tr("To"), mailboxesText(header.to) },
        { PaperHeaderWords::tr("Cc"), mailboxesText(header.cc) },
        { PaperHeaderWords::tr("Bcc"), mailboxesText(header.bcc) },
        { PaperHeaderWords::tr("Reply to"), mailboxesText(header.replyTo) },
    };
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setBorder(0);
    format.setCellPadding(1);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        { QTextLength(QTextLength::FixedLength, font.pixelSize() * 6), QTextLength(QTextLength::VariableLength, 0) });
    const auto isGiven = [](const std::pair<QString, QString> &field) { return !field.second.isEmpty(); };
    QTextTable *table = cursor.insertTable(int(std::ranges::count_if(fields, isGiven)), 2, format);
    int row = 0;
    for (const auto &[name, text] : fields) {
        if (text.isEmpty())
            continue;
        table->cellAt(row, 0).firstCursorPosition().insertText(name, inked(colours.muted));
        table->cellAt(row, 1).firstCursorPosition().insertText(text, inked(Qt::black));
        ++row;
    }
    cursor.movePosition(QTextCursor::End);
}

void writePaperAttachments(QTextCursor &cursor, const QList<Attachment> &attachments, const QFont &font)
{
    QStringList lines;
    for (const Attachment &attachment : attachments) {
        if (attachment.isInline)
            continue;
        if (lines.size() == mostAttachments) {
            lines += u"…"_s;
            break;
        }
        lines += u"%1 (%2)"_s.arg(visibleText(attachment.name, 200), octetsText(attachment.octets));
    }
    if (lines.isEmpty())
        return;
    cursor.movePosition(QTextCursor::End);
    writePaperRule(cursor);
    QTextCharFormat head = inked(lightColours().muted);
    head.setFontWeight(QFont::DemiBold);
    cursor.insertText(lines.size() == 1 ? PaperHeaderWords::tr("1 attachment")
                                        : PaperWords::tr("%Ln attachments", nullptr, int(lines.size())),
                      head);
    QTextBlockFormat block;
    block.setLeftMargin(font.pixelSize());
    for (const QString &line : std::as_const(lines)) {
        cursor.insertBlock(block, QTextCharFormat());
        cursor.insertText(line, inked(Qt::black));
    }
}

QString paperHeadOf(const MessageHeader &header)
{
    const QString sender =
        header.from.isEmpty() ? PaperHeaderWords::tr("(no sender)") : fullMailboxText(header.from.constFirst());
    const QString subject = header.subject.isEmpty() ? PaperHeaderWords::tr("(no subject)") : visibleText(header.subject, 200);
    return sender + u" · "_s + subject;
}

} // namespace Restante
