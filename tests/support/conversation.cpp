// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include "base/octets.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QString text(MessageNumber number)
{
    return QString::number(quint32(number));
}

QString text(const Error &error)
{
    QString result = errorCodeName(error.code);
    if (!error.subject.isEmpty())
        result += u" (%1)"_s.arg(error.subject);
    if (!error.serverText.isEmpty())
        result += u" “%1”"_s.arg(printable(error.serverText));
    return result;
}

QString text(const DropListing &listing)
{
    QStringList entries;
    for (const DropListingEntry &entry : listing.entries)
        entries << u"%1=%2=%3"_s.arg(text(entry.number)).arg(entry.octets).arg(printable(entry.uniqueId.octets));
    return u"listed: %1%2%3"_s.arg(entries.join(u' '), listing.uniqueIds ? u""_s : u", no unique-ids"_s,
                                   listing.complete ? u""_s : u", incomplete"_s);
}

struct Teller {
    QString operator()(const Pop3Event::Opened &opened) const
    {
        return u"opened: %1 messages, %2 octets"_s.arg(opened.messages).arg(opened.octets);
    }
    QString operator()(const Pop3Event::Listed &listed) const { return text(listed.listing); }
    QString operator()(const Pop3Event::UniqueIdsHashed &hashed) const
    {
        return u"unique-ids: %1"_s.arg(QLatin1StringView(hashed.sha256.toHex()));
    }
    QString operator()(const Pop3Event::MessageOctets &piece) const
    {
        return u"octets of %1: %2"_s.arg(text(piece.number), printable(piece.octets));
    }
    QString operator()(const Pop3Event::MessageEnded &ended) const { return u"message %1 ended"_s.arg(text(ended.number)); }
    QString operator()(const Pop3Event::MessageRefused &refused) const
    {
        return u"message %1 refused: %2"_s.arg(text(refused.number), text(refused.error));
    }
    QString operator()(const Pop3Event::DeletionAccepted &accepted) const
    {
        return u"deletion of %1 accepted"_s.arg(text(accepted.number));
    }
    QString operator()(const Pop3Event::DeletionRefused &refused) const
    {
        return u"deletion of %1 refused: %2"_s.arg(text(refused.number), text(refused.error));
    }
    QString operator()(const Pop3Event::Committed &) const { return u"committed"_s; }
    QString operator()(const Pop3Event::Failed &failed) const
    {
        return u"failed in %1: %2%3"_s.arg(pop3StateName(failed.state), text(failed.error),
                                           failed.octetsLost ? u", octets lost"_s : u""_s);
    }
};

} // namespace

QString toText(const Pop3EventValue &event)
{
    return std::visit(Teller {}, event);
}

Pop3Settings accountOver(Security security, Authentication authentication)
{
    Pop3Settings settings;
    settings.server.host = u"mail.example.org"_s;
    settings.server.port = security == Security::Tls ? 995 : 110;
    settings.server.security = security;
    settings.server.authentication = authentication;
    settings.server.user = u"anna"_s;
    settings.password = u"sesam öffne dich"_s;
    return settings;
}

Conversation::Conversation(Pop3Settings settings, Segmentation segmentation)
    : m_segmentation(segmentation)
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_session = std::make_unique<Pop3Session>(std::move(settings), std::move(transport));
    QObject::connect(m_session.get(), &Pop3Session::happened, m_session.get(),
                     [this](const Pop3EventValue &event) { note(event); });
    QObject::connect(m_session.get(), &Pop3Session::traced, m_session.get(),
                     [this](bool toServer, const QByteArray &line) { m_trace << (toServer ? "C: " : "S: ") + line; });
}

Conversation::~Conversation() = default;

void Conversation::connects()
{
    m_session->open();
    m_transport->accept();
}

void Conversation::says(const QByteArray &line)
{
    saysOctets(line + "\r\n");
}

void Conversation::says(const QList<QByteArray> &lines)
{
    QByteArray octets;
    for (const QByteArray &line : lines)
        octets += line + "\r\n";
    saysOctets(octets);
}

void Conversation::saysOctets(const QByteArray &octets)
{
    qsizetype at = 0;
    while (at < octets.size()) {
        qsizetype length = octets.size() - at;
        if (m_segmentation.octetsEach > 0)
            length = qMin(length, m_segmentation.octetsEach);
        if (m_segmentation.cutBehind > m_said && m_segmentation.cutBehind < m_said + length)
            length = m_segmentation.cutBehind - m_said;
        m_said += length;
        m_transport->deliver(octets.sliced(at, length));
        at += length;
    }
}

void Conversation::hears(const QByteArray &line)
{
    QCOMPARE(m_transport->takeSent(), line + "\r\n");
}

void Conversation::hears(const QList<QByteArray> &lines)
{
    QByteArray octets;
    for (const QByteArray &line : lines)
        octets += line + "\r\n";
    QCOMPARE(m_transport->takeSent(), octets);
}

void Conversation::hearsNothing()
{
    QCOMPARE(m_transport->takeSent(), QByteArray());
}

void Conversation::startsTls()
{
    QVERIFY(m_transport->tlsWasAsked());
    TlsInfo info;
    info.protocol = u"TLS 1.3"_s;
    m_transport->finishHandshake(info);
}

void Conversation::note(const Pop3EventValue &event)
{
    if (onEvent)
        onEvent(event);
    if (const auto *piece = std::get_if<Pop3Event::MessageOctets>(&event)) {
        m_message += piece->octets;
        return;
    }
    if (const auto *ended = std::get_if<Pop3Event::MessageEnded>(&event)) {
        m_told << u"message %1: %2"_s.arg(text(ended->number), printable(std::exchange(m_message, {}), 1 * MiB));
        return;
    }
    m_told << toText(event);
    m_ending = m_told.constLast();
}

QStringList Conversation::told()
{
    return std::exchange(m_told, {});
}

void Conversation::told(const QStringList &expected)
{
    QCOMPARE(told(), expected);
}

} // namespace Restante
