// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/pop3session.h"
#include "service/reply.h"
#include "service/signinprobe.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Restante {

class Transport;

/// Signs in for real, looks at the size of the maildrop, leaves with QUIT. Replies once and deletes itself. Mail thread.
class SignInTrial final : public QObject
{
    Q_OBJECT

public:
    using MakeTransport = std::function<std::unique_ptr<Transport>()>;
    SignInTrial(const ServerSettings &server, MakeTransport makeTransport, const Reply<Result<SignInProbe>> &reply,
                QObject *parent = nullptr);
    ~SignInTrial() override;
    void start(const QString &secret);
    /// There is nothing to sign in with.
    void fail(const Error &error);
    /// Drops the line.
    void cancel();

Q_SIGNALS:
    void certificateRefused(const Restante::ServerSettings &server, const Restante::Error &error, const Restante::TlsInfo &tls);

private:
    void onEvent(const Pop3EventValue &event);
    void tellStage();
    void answer(const Result<SignInProbe> &result);

    const ServerSettings m_server;
    const MakeTransport m_makeTransport;
    std::unique_ptr<Pop3Session> m_session;            ///< none: not started yet
    std::optional<Reply<Result<SignInProbe>>> m_reply; ///< none: given
    QTimer m_stage;
    std::optional<SignInProbe> m_found;
};

} // namespace Restante
