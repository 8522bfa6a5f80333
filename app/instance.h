// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "wire.h"

#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QLocalSocket;

namespace Restante {

/// A command another process asked for: what it wants, and the way back to it. Deletes itself when both sides are done.
class ForwardedCommand final : public QObject
{
    Q_OBJECT

public:
    const Request &request() const { return m_request; }

    void writeOutput(const QByteArray &octets);
    void writeComplaint(const QByteArray &octets);
    void finish(int exitCode);
    /// This process cannot do it (a window is wanted of one that has none): the asker tries again.
    void refuse();

Q_SIGNALS:
    /// The asker does not want it any more, or is gone.
    void cancelled();

private:
    friend class Instance;
    ForwardedCommand(QLocalSocket *socket, QObject *parent);
    void read();
    void send(Frame::Kind kind, const QByteArray &payload);
    void end(Frame::Kind kind, const QByteArray &payload);
    void pump();
    void close();

    enum class State { Listening, Running, Ending };
    State m_state = State::Listening;
    QLocalSocket *m_socket;
    FrameReader m_reader;
    Request m_request;
    QByteArray m_unsent;  ///< frames the socket's buffer has no room for yet
    qsizetype m_sent = 0; ///< of m_unsent
    QTimer m_patience;

Q_SIGNALS:
    void requested();
};

/// The one process of a profile: holds its lock and listens for commands of others on a socket that only this user can open.
class Instance final : public QObject
{
    Q_OBJECT

public:
    /// ProfileInUse: ask that process (Guest). ProfileUnwritable: no lock or socket can be made there.
    static Result<std::unique_ptr<Instance>> claim(const QString &profile);
    ~Instance() override;

    const QString &profile() const { return m_profile; }
    /// Commands of others that are not finished.
    qsizetype running() const;
    /// Takes no new ones.
    void close();

Q_SIGNALS:
    /// Connect to it at once: commands are accepted from the first turn of the event loop.
    void asked(Restante::ForwardedCommand *command);
    /// The last running command of others has ended.
    void idle();

private:
    Instance(const QString &profile, std::unique_ptr<ProfileLock> lock);
    Result<void> listen();
    void accept();

    QString m_profile;
    std::unique_ptr<ProfileLock> m_lock;
    QLocalServer m_server;
};

} // namespace Restante
