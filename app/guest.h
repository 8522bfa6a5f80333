// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace Restante {

/// Asks the process that holds a profile to carry out one command, and passes on what it says. Ends with exactly one of
/// finished(), refused(), unreachable() and lost().
class Guest final : public QObject
{
    Q_OBJECT

public:
    explicit Guest(const QString &profile, QObject *parent = nullptr);

    void ask(const Request &request);
    /// The holder carries it out.
    bool isAccepted() const { return m_state == State::Accepted; }
    /// Asks for the end; the command still finishes, with what it has to say about that.
    void cancel();

Q_SIGNALS:
    void output(const QByteArray &octets);
    void complaint(const QByteArray &octets);
    void finished(int exitCode);
    /// The holder is of a kind that cannot do it; it will end some time.
    void refused();
    /// Nobody took the command on: it may be tried again.
    void unreachable();
    /// The command was taken on, but how it ended is not known.
    void lost();

private:
    void read();
    void end(void (Guest::*how)());

    enum class State { Idle, Connecting, Asking, Accepted, Ended };
    State m_state = State::Idle;
    QString m_profile;
    QLocalSocket m_socket;
    FrameReader m_reader;
    QTimer m_patience;
    QByteArray m_request;
};

} // namespace Restante
