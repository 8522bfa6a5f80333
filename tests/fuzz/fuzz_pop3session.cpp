// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include "faketransport.h"
#include "pop3/pop3session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Restante;

// Two octets of settings, then segments, each behind an octet with its length: everything a server could send, against an owner
// who wants everything and deletes what it has. Demanded: one last event, no credential on a clear line, no secret in a trace,
// DELE only of what came whole, QUIT only behind answered deletions.

namespace {

constexpr char password[] = "hunter2hunter2";

class Owner
{
public:
    explicit Owner(const Pop3Settings &settings)
        : m_security(settings.server.security)
    {
        auto transport = std::make_unique<FakeTransport>();
        m_transport = transport.get();
        m_session = std::make_unique<Pop3Session>(settings, std::move(transport));
        QObject::connect(m_session.get(), &Pop3Session::happened, m_session.get(),
                         [this](const Pop3EventValue &event) { onEvent(event); });
        QObject::connect(m_session.get(), &Pop3Session::traced, m_session.get(), [](bool, const QByteArray &line) {
            demand(!line.contains(password) && !line.contains(QByteArray(password).toBase64()), "no secret is traced");
        });
        QObject::connect(m_transport, &FakeTransport::sent, m_transport, [this](const QByteArray &octets) { onSent(octets); });
    }

    void run(Choices &choices)
    {
        m_session->open();
        m_transport->accept();
        while (!choices.isEmpty() && m_transport->isOpen()) {
            m_transport->deliver(choices.take(choices.upTo(255)));
            if (m_transport->tlsWasAsked() && !m_encrypted && m_transport->isOpen()) {
                m_encrypted = true;
                m_transport->finishHandshake({});
            }
        }
        m_transport->hangUp();
        demand(m_ended, "the end is told");
        demand(m_session->state() == Pop3State::Closed, "the end is the end");
    }

private:
    void onEvent(const Pop3EventValue &event)
    {
        demand(!m_ended, "nothing follows the last event");
        if (std::holds_alternative<Pop3Event::Opened>(event)) {
            m_session->requestListing();
        } else if (const auto *listed = std::get_if<Pop3Event::Listed>(&event)) {
            for (const DropListingEntry &entry : listed->listing.entries)
                m_session->retrieve(entry.number);
            if (listed->listing.entries.isEmpty())
                m_session->quit();
        } else if (const auto *ended = std::get_if<Pop3Event::MessageEnded>(&event)) {
            m_whole.insert(quint32(ended->number));
            m_session->deleteMessage(ended->number);
            ++m_deletionsDue;
        } else if (std::holds_alternative<Pop3Event::DeletionAccepted>(event)
                   || std::holds_alternative<Pop3Event::DeletionRefused>(event)) {
            --m_deletionsDue;
        } else if (std::holds_alternative<Pop3Event::Committed>(event) || std::holds_alternative<Pop3Event::Failed>(event)) {
            m_ended = true;
            return;
        }
        if (m_session->pendingRetrievals() == 0 && !m_whole.isEmpty())
            m_session->quit();
    }

    void onSent(const QByteArray &octets)
    {
        for (const QByteArray &line : octets.split('\n')) {
            const bool clear = m_security == Security::StartTls && !m_encrypted;
            demand(!clear || line.isEmpty() || line == "CAPA\r" || line == "STLS\r", "no credential on a clear line");
            if (line.startsWith("DELE "))
                demand(m_whole.contains(line.sliced(5).trimmed().toUInt()), "only what came whole is deleted");
            if (line == "QUIT\r")
                demand(m_deletionsDue == 0, "QUIT waits for the deletions");
        }
    }

    Security m_security;
    std::unique_ptr<Pop3Session> m_session;
    FakeTransport *m_transport = nullptr;
    QSet<quint32> m_whole;
    int m_deletionsDue = 0;
    bool m_encrypted = false;
    bool m_ended = false;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argumentCount = 1;
    static char name[] = "fuzz";
    static char *arguments[] = { name, nullptr };
    static const QCoreApplication application(argumentCount, arguments);

    Choices choices(data, size);
    Pop3Settings settings;
    settings.server.host = u"mail.example.org"_s;
    settings.server.security = Security(choices.upTo(2));
    settings.server.authentication = Authentication(choices.upTo(int(Authentication::OAuthBearer)));
    settings.server.user = u"anna"_s;
    settings.password = QString::fromLatin1(password);
    Owner(settings).run(choices);
    return 0;
}
