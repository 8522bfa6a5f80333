// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailinvariants.h"

#include "mail/messagebounds.h"
#include "mail/messageparser.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Whether a name may be shown and saved as it is.
bool isSafeName(const QString &name)
{
    const bool hasBadCharacter = std::ranges::any_of(name, [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E));
    });
    return !name.isEmpty() && !hasBadCharacter && !name.startsWith(u'.') && !name.endsWith(u'.') && name.toUtf8().size() <= 255;
}

bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar(0); });
}

QString brokenHeader(const MessageHeader &header)
{
    for (const MailboxList &list : { header.from, header.to, header.cc, header.bcc, header.replyTo, header.sender }) {
        if (list.size() > maximumMailboxes)
            return u"too many mailboxes"_s;
        for (const Mailbox &mailbox : list) {
            if (!isOneLine(mailbox.displayName) || !isOneLine(mailbox.addrSpec))
                return u"a mailbox is more than one line"_s;
            if (mailbox.displayName.size() > 3 * maximumDisplayName)
                return u"a display name is too long"_s;
        }
    }
    if (!isOneLine(header.subject) || header.subject.size() > maximumSubject)
        return u"the subject is too long or more than one line"_s;
    if (header.sender.size() > 1 || header.references.size() > maximumReferences)
        return u"too many of sender or references"_s;
    return {};
}

QString brokenAttachment(const QByteArray &raw, const Attachment &attachment)
{
    if (!isSafeName(attachment.name))
        return u"unsafe name "_s + attachment.name;
    const Result<QByteArray> content = partContent(raw, attachment.part);
    if (!content)
        return u"no content of part "_s + attachment.part;
    if (content->size() != attachment.octets)
        return u"another size of part "_s + attachment.part;
    if (QCryptographicHash::hash(*content, QCryptographicHash::Sha256) != attachment.sha256)
        return u"another hash of part "_s + attachment.part;
    return {};
}

QString brokenSummary(const ParsedSummary &summary)
{
    if (!isOneLine(summary.snippet) || summary.snippet.size() > maximumSnippet)
        return u"the snippet is too long or more than one line"_s;
    return summary.bodyText.size() > maximumIndexCharacters ? u"too much for the index"_s : QString();
}

} // namespace

QString brokenInvariant(const QByteArray &raw)
{
    const MessageDocument document = parseDocument(raw);
    if (const QString broken = brokenHeader(document.header); !broken.isEmpty())
        return broken;
    if (document.attachments.size() > maximumParts + maximumUuencodedFiles * maximumParts)
        return u"too many attachments"_s;
    qsizetype shown = 0;
    for (const BodyPart &body : document.plainBodies + document.htmlBodies) {
        shown += body.content.size();
        if (body.content.contains(QChar(0)) || body.content.contains(u'\r'))
            return u"a body with NUL or CR"_s;
    }
    if (shown > 4 * maximumAllBodyOctets)
        return u"too much text"_s;
    QStringList paths;
    for (const Attachment &attachment : document.attachments) {
        if (const QString broken = brokenAttachment(raw, attachment); !broken.isEmpty())
            return broken;
        paths.append(attachment.part);
    }
    if (paths.removeDuplicates() > 0)
        return u"a part is listed twice"_s;
    return brokenSummary(parseSummary(raw));
}

} // namespace Restante
