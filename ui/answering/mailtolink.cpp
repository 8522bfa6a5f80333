// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering/draft.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Everything but letters, digits and "-._~@": nothing that any composer could take for the beginning of something else.
QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text, "@");
}

QByteArray encodedList(const QStringList &addresses)
{
    QByteArrayList list;
    for (const QString &address : addresses)
        list += encoded(address);
    return list.join(',');
}

class LinkWriter
{
public:
    explicit LinkWriter(const QByteArray &recipients)
        : m_link("mailto:" + recipients)
    {}

    void add(const char *field, const QByteArray &value)
    {
        if (value.isEmpty())
            return;
        m_link += m_first ? '?' : '&';
        m_first = false;
        m_link += field;
        m_link += '=';
        m_link += value;
    }

    qsizetype size() const { return m_link.size(); }
    QUrl url() const { return QUrl::fromEncoded(m_link); }

private:
    QByteArray m_link;
    bool m_first = true;
};

/// The first lines of the body whose encoded form fits, and a sign that more was there.
QByteArray fittingBody(const QString &body, qsizetype room, bool &cut)
{
    const QByteArray lineEnd = "%0D%0A"; // RFC 6068 5
    const QByteArray sign = encoded(u"> […]"_s) + lineEnd;
    QByteArray fitting;
    QByteArray whole;
    const auto lines = body.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLast = i == lines.size() - 1;
        const QByteArray line = encoded(lines[i]) + (isLast ? QByteArray() : lineEnd);
        if (whole.size() + line.size() > room) {
            cut = true;
            return room < sign.size() ? QByteArray() : fitting + sign;
        }
        whole += line;
        if (whole.size() + sign.size() <= room)
            fitting = whole;
    }
    return whole;
}

} // namespace

MailtoLink mailtoLink(const Draft &draft, qsizetype longest)
{
    MailtoLink link;
    QStringList to = draft.to;
    QStringList cc = draft.cc;
    // Recipients come first: more than half of the room is theirs only when there is nothing else to leave out.
    const qsizetype forRecipients = longest * 3 / 4;
    while (encodedList(to).size() + encodedList(cc).size() > forRecipients && to.size() + cc.size() > 1) {
        (cc.isEmpty() ? to : cc).removeLast();
        ++link.recipientsLeftOut;
    }
    LinkWriter writer(encodedList(to));
    writer.add("cc", encodedList(cc));
    writer.add("subject", encoded(draft.subject));
    if (!draft.inReplyTo.isEmpty()) {
        writer.add("in-reply-to", encoded(u'<' + draft.inReplyTo + u'>'));
        QByteArrayList references;
        for (const QString &identifier : draft.references)
            references += encoded(u'<' + identifier + u'>');
        const QByteArray field = references.join("%20");
        if (field.size() < longest / 4)
            writer.add("references", field);
    }
    const qsizetype room = longest - writer.size() - qsizetype(sizeof("&body="));
    writer.add("body", fittingBody(draft.body, qMax<qsizetype>(0, room), link.quotationCut));
    link.url = writer.url();
    return link;
}

} // namespace Restante
