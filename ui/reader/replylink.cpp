// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/replylink.h"

#include "mail/messageparser.h"
#include "text/visibletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reply)
};

constexpr qsizetype longestQuote = 2000; ///< characters; composers and systems cut addresses of some thousand octets
constexpr qsizetype mostRecipients = 50;

/// Only what can be an address: a comma or a "?" would begin something else in a mailto.
bool isUsable(const QString &addrSpec)
{
    return addrSpec.contains(u'@') && std::ranges::none_of(addrSpec, [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control || QStringView(u",<>?&%#").contains(c);
           });
}

void addTo(QStringList &list, const MailboxList &mailboxes, const QStringList &without)
{
    for (const Mailbox &mailbox : mailboxes) {
        if (isUsable(mailbox.addrSpec) && !list.contains(mailbox.addrSpec, Qt::CaseInsensitive)
            && !without.contains(mailbox.addrSpec, Qt::CaseInsensitive) && list.size() < mostRecipients)
            list += mailbox.addrSpec;
    }
}

QString quoted(const MessageDocument &message)
{
    const Mailbox sender = message.header.from.value(0);
    const QString name = sender.displayName.isEmpty() ? sender.addrSpec : sender.displayName;
    const QString attribution = message.header.date.isValid()
        ? Words::tr("On %1, %2 wrote:", "date, person")
              .arg(QLocale().toString(message.header.date.toLocalTime().date(), QLocale::LongFormat), visibleText(name, 100))
        : Words::tr("%1 wrote:", "person").arg(visibleText(name, 100));
    const QString whole = readableTextOf(message);
    QString text = whole.left(longestQuote).trimmed();
    // The signature is not answered.
    if (const qsizetype signature = text.indexOf(u"\n-- \n"_s); signature >= 0)
        text.truncate(signature);
    text.replace(u"\n"_s, u"\n> "_s);
    return u"\n\n%1\n> %2%3\n"_s.arg(attribution, text, whole.size() > longestQuote ? u" […]"_s : QString());
}

} // namespace

QUrl replyLink(const MessageDocument &message, ReplyTo to, const QStringList &own)
{
    const MessageHeader &header = message.header;
    QStringList recipients;
    addTo(recipients, header.replyTo.isEmpty() ? header.from : header.replyTo, {});
    QStringList copies;
    if (to == ReplyTo::All) {
        addTo(recipients, header.to, own);
        addTo(copies, header.cc, own + recipients);
    }
    QString subject = visibleText(header.subject, 300);
    if (!subject.startsWith(u"re:", Qt::CaseInsensitive))
        subject.prepend(u"Re: "_s);

    QUrlQuery query;
    const auto add = [&query](const QString &field, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(field, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"cc"_s, copies.join(u','));
    add(u"subject"_s, subject);
    if (!header.messageId.isEmpty() && std::ranges::none_of(header.messageId, [](QChar c) { return c.isSpace(); }))
        add(u"in-reply-to"_s, u'<' + header.messageId + u'>');
    add(u"body"_s, quoted(message).replace(u"\n"_s, u"\r\n"_s));
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(recipients.join(u','), QUrl::DecodedMode);
    url.setQuery(query);
    return url;
}

} // namespace Restante
