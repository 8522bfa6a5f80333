// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering/draft.h"

#include "text/visibletext.h"
#include "words/dates.h"
#include "words/lists.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct ReplyWords {
    Q_DECLARE_TR_FUNCTIONS(Reply)
};

constexpr qsizetype longestSubject = 300;
constexpr qsizetype longestLineAnswered = 72; ///< RFC 3676 4.2: there is room for quote marks to come
constexpr qsizetype longestQuotation = 256 * 1024;
/// The first and the nearest ancestors are what threading needs (RFC 5537 3.4.4).
constexpr qsizetype mostReferences = 12;

bool contains(const QStringList &addresses, const QString &addrSpec)
{
    return addresses.contains(addrSpec, Qt::CaseInsensitive);
}

void add(QStringList &list, const MailboxList &mailboxes, const QStringList &without)
{
    for (const Mailbox &mailbox : mailboxes) {
        if (isPlainAddress(mailbox.addrSpec) && !contains(list, mailbox.addrSpec) && !contains(without, mailbox.addrSpec))
            list += mailbox.addrSpec;
    }
}

void addRecipients(Draft &draft, const Answered &answered, AnswerKind kind, const QStringList &own)
{
    const MessageHeader &header = answered.header;
    const MailboxList &sender = header.replyTo.isEmpty() ? header.from : header.replyTo;
    const bool isMine =
        !header.from.isEmpty() && std::ranges::all_of(header.from, [&](const Mailbox &m) { return contains(own, m.addrSpec); });
    switch (kind) {
    case AnswerKind::Reply:
        add(draft.to, isMine && header.replyTo.isEmpty() ? header.to : sender, {});
        break;
    case AnswerKind::ReplyToAll:
        if (!answered.addresses.followupTo.isEmpty()) {
            add(draft.to, answered.addresses.followupTo, own);
            break;
        }
        add(draft.to, sender, own);
        add(draft.to, header.to, own);
        add(draft.cc, header.cc, own + draft.to);
        break;
    case AnswerKind::ReplyToList:
        if (isPlainAddress(answered.addresses.listPost))
            draft.to += answered.addresses.listPost;
        break;
    case AnswerKind::Forward:
        break;
    }
    // A note to oneself is answered to oneself.
    if (draft.to.isEmpty() && (kind == AnswerKind::Reply || kind == AnswerKind::ReplyToAll))
        add(draft.to, sender, {});
}

bool isPlainIdentifier(QStringView identifier)
{
    return !identifier.isEmpty() && std::ranges::all_of(identifier, [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'<' && c != u'>';
    });
}

QString nameOf(const MessageHeader &header)
{
    const Mailbox sender = header.from.value(0);
    return visibleText(sender.displayName.isEmpty() ? sender.addrSpec : sender.displayName, 100);
}

QString attribution(const MessageHeader &header)
{
    const QString name = nameOf(header);
    if (name.isEmpty())
        return ReplyWords::tr("Somebody wrote:");
    return header.date.isValid() ? ReplyWords::tr("On %1, %2 wrote:", "date, person")
                                       .arg(QLocale().toString(header.date.toLocalTime().date(), QLocale::LongFormat), name)
                                 : ReplyWords::tr("%1 wrote:", "person").arg(name);
}

QString mailboxesText(const MailboxList &mailboxes)
{
    constexpr qsizetype most = 20;
    QStringList texts;
    const auto shown = mailboxes.first(qMin(most, mailboxes.size()));
    for (const Mailbox &mailbox : shown)
        texts += fullMailboxText(mailbox);
    if (mailboxes.size() > most)
        texts += u"…"_s;
    return listText(texts);
}

QString forwarded(const MessageHeader &header, const QString &text)
{
    QStringList lines { u"-------- %1 --------"_s.arg(ReplyWords::tr("Forwarded message")) };
    lines += ReplyWords::tr("From: %1").arg(mailboxesText(header.from));
    if (header.date.isValid())
        lines += ReplyWords::tr("Date: %1").arg(fullDateText(header.date));
    lines += ReplyWords::tr("Subject: %1").arg(visibleText(header.subject, longestSubject));
    lines += ReplyWords::tr("To: %1").arg(mailboxesText(header.to));
    if (!header.cc.isEmpty())
        lines += ReplyWords::tr("Cc: %1").arg(mailboxesText(header.cc));
    return lines.join(u'\n') + u"\n\n"_s + text.trimmed() + u'\n';
}

/// The line in pieces of at most `longest` characters, cut at blanks where there are any.
QStringList wrapped(QStringView line, qsizetype longest)
{
    QStringList pieces;
    while (line.size() > longest) {
        qsizetype cut = line.lastIndexOf(u' ', longest);
        if (cut <= 0)
            cut = line.indexOf(u' ', longest); // an address stays whole
        if (cut < 0)
            break;
        pieces += line.first(cut).toString();
        line = line.sliced(cut + 1);
    }
    return pieces << line.toString();
}

} // namespace

bool isPlainAddress(QStringView addrSpec)
{
    const qsizetype at = addrSpec.lastIndexOf(u'@');
    if (at <= 0 || at == addrSpec.size() - 1 || addrSpec.startsWith(u'-'))
        return false;
    // What would begin something else in an address field, or, in a composer that decodes once too often, in a mailto.
    const bool isQuery = addrSpec.contains(u'=') && (addrSpec.contains(u'&') || addrSpec.contains(u'?'));
    return !isQuery && addrSpec.count(u'@') == 1 && std::ranges::none_of(addrSpec, [](QChar c) {
        const QChar::Category category = c.category();
        return c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format
            || QStringView(u",;:<>()[]\"\\%#").contains(c);
    });
}

QString subjectWith(QStringView prefix, const QString &subject)
{
    // The prefixes of the composers of the world, with counters ("Re[2]:", "AW (2):"); a bound, because some mail is only that.
    static const QRegularExpression prefixes(
        u"^(?:(?:re|aw|antw|sv|vs|odp|ref|fwd?|wg|tr|rv|enc|vl|i|r)\\s*(?:[\\[(]\\d{1,3}[\\])])?\\s*[:：]\\s*){1,30}"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = visibleText(subject, longestSubject);
    rest.remove(prefixes);
    return (prefix.toString() + u' ' + rest).trimmed();
}

QString quoted(const QString &text)
{
    QStringList lines;
    const auto given = QStringView(text.left(longestQuotation)).split(u'\n');
    for (const QStringView line : given) {
        if (line == u"-- ")
            break; // the signature is not answered
        if (line.startsWith(u'>')) {
            lines += u'>' + line.toString();
            continue;
        }
        const QStringList pieces = wrapped(line, longestLineAnswered);
        for (const QString &piece : pieces)
            lines += piece.trimmed().isEmpty() ? u">"_s : u"> "_s + piece;
    }
    while (!lines.isEmpty() && lines.constLast() == u">"_s)
        lines.removeLast();
    while (!lines.isEmpty() && lines.constFirst() == u">"_s)
        lines.removeFirst();
    return lines.join(u'\n');
}

Draft draftOf(const Answered &answered, AnswerKind kind, const QStringList &own)
{
    const MessageHeader &header = answered.header;
    Draft draft;
    addRecipients(draft, answered, kind, own);
    if (kind == AnswerKind::Forward) {
        draft.subject = subjectWith(u"Fwd:", header.subject);
        draft.body = u"\n\n"_s + forwarded(header, answered.quotation.left(longestQuotation));
        return draft;
    }
    draft.subject = subjectWith(u"Re:", header.subject);
    const QString quote = quoted(answered.quotation);
    draft.body = quote.isEmpty() ? u"\n"_s : attribution(header) + u'\n' + quote + u"\n\n"_s;
    if (!isPlainIdentifier(header.messageId))
        return draft;
    draft.inReplyTo = header.messageId;
    // RFC 5322 3.6.4
    QStringList ancestors = header.references.isEmpty() && header.inReplyTo.size() == 1 ? header.inReplyTo : header.references;
    ancestors.removeIf([](const QString &identifier) { return !isPlainIdentifier(identifier); });
    if (ancestors.size() >= mostReferences)
        ancestors.remove(1, ancestors.size() - mostReferences + 1);
    draft.references = ancestors << header.messageId;
    return draft;
}

} // namespace Restante
