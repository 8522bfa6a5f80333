// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/pop3session.h"
#include "service/reply.h"
#include "service/signinprobe.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Restante {

/// Signs in for real, looks at the size of the maildrop, leaves with QUIT. Replies once and deletes itself. Mail thread.
class SignInTrial final : public QObject
{
    Q_OBJECT

public:
    SignInTrial(const ServerSettings &server, std::unique_ptr<Pop3Session> session, const Reply<Result<SignInProbe>> &reply,
                QObject *parent = nullptr);
    ~SignInTrial() override;
    void start();
    /// Drops the line.
    void cancel();

Q_SIGNALS:
    void certificateRefused(const Restante::ServerSettings &server, const Restante::Error &error, const Restante::TlsInfo &tls);

private:
    void onEvent(const Pop3EventValue &event);
    void tellStage();
    void answer(const Result<SignInProbe> &result);

    const ServerSettings m_server;
    const std::unique_ptr<Pop3Session> m_session;
    std::optional<Reply<Result<SignInProbe>>> m_reply; ///< none: given
    QTimer m_stage;
    std::optional<SignInProbe> m_found;
};

} // namespace Restante
