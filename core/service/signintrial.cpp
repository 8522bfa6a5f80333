// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/signintrial.h"

#include "fetch/checkreport.h"
#include "pop3/transport.h"

#include <QThread>

namespace Restante {

namespace {

using namespace std::chrono_literals;

constexpr auto stagePause = 150ms;

} // namespace

SignInTrial::SignInTrial(const ServerSettings &server, MakeTransport makeTransport, const Reply<Result<SignInProbe>> &reply,
                         QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_makeTransport(std::move(makeTransport))
    , m_reply(reply)
{
    connect(&m_stage, &QTimer::timeout, this, &SignInTrial::tellStage);
    m_stage.setInterval(stagePause);
}

SignInTrial::~SignInTrial() = default;

void SignInTrial::start(const QString &secret)
{
    if (!m_reply)
        return; // cancelled meanwhile
    Pop3Settings settings { .server = m_server, .password = secret };
    settings.mayReconnect = true;
    m_session = std::make_unique<Pop3Session>(std::move(settings), m_makeTransport());
    connect(m_session.get(), &Pop3Session::happened, this, &SignInTrial::onEvent);
    m_stage.start();
    m_session->open();
    tellStage();
}

void SignInTrial::fail(const Error &error)
{
    answer(std::unexpected(error));
}

void SignInTrial::cancel()
{
    if (m_session)
        m_session->cancel();
    else
        fail({ ErrorCode::Cancelled, {}, {} });
}

void SignInTrial::tellStage()
{
    const bool signingIn = m_session->state() >= Pop3State::Authorization;
    const auto stage = m_found ? CheckProgress::Stage::Finishing
        : signingIn            ? CheckProgress::Stage::SigningIn
                               : CheckProgress::Stage::Connecting;
    if (m_reply)
        m_reply->progress(int(stage));
}

void SignInTrial::onEvent(const Pop3EventValue &event)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (const auto *opened = std::get_if<Pop3Event::Opened>(&event)) {
        m_found = SignInProbe { opened->tls, opened->capabilities, opened->messages, opened->octets };
        m_session->quit();
    } else if (std::holds_alternative<Pop3Event::Committed>(event)) {
        answer(*m_found);
    } else if (const auto *failed = std::get_if<Pop3Event::Failed>(&event)) {
        if (failed->error.code == ErrorCode::CertificateRefused)
            Q_EMIT certificateRefused(m_server, failed->error, failed->tls);
        // Once signed in, how the line ends is of no interest.
        if (m_found)
            answer(*m_found);
        else
            answer(std::unexpected(failed->error));
    }
}

void SignInTrial::answer(const Result<SignInProbe> &result)
{
    if (const auto reply = std::exchange(m_reply, std::nullopt)) {
        m_stage.stop();
        reply->give(result);
        deleteLater();
    }
}

} // namespace Restante

#include "moc_signintrial.cpp"
