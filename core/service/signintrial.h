// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/pop3session.h"
#include "service/signinprobe.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace Restante {

/// Signs in for real, looks at the size of the maildrop, leaves with QUIT. Answers its promise and deletes itself; cancelling the
/// promise's future drops the line. Mail thread.
class SignInTrial final : public QObject
{
    Q_OBJECT

public:
    using Promise = std::shared_ptr<QPromise<Result<SignInProbe>>>;
    SignInTrial(const ServerSettings &server, std::unique_ptr<Pop3Session> session, Promise promise, QObject *parent = nullptr);
    ~SignInTrial() override;
    void start();

Q_SIGNALS:
    void certificateRefused(const Restante::ServerSettings &server, const Restante::Error &error, const Restante::TlsInfo &tls);

private:
    void onEvent(const Pop3EventValue &event);
    void tellStage();
    void answer(const Result<SignInProbe> &result);

    const ServerSettings m_server;
    const std::unique_ptr<Pop3Session> m_session;
    Promise m_promise;
    QFutureWatcher<Result<SignInProbe>> m_watcher;
    QTimer m_stage;
    std::optional<SignInProbe> m_found;
};

} // namespace Restante
