// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faketransport.h"
#include "pop3/pop3session.h"

#include <QStringList>

#include <functional>

namespace Restante {

/// How the octets of the server are cut on their way.
struct Segmentation {
    qsizetype octetsEach = 0; ///< 0: each says() is one segment
    qsizetype cutBehind = -1; ///< counted over the whole conversation: one more cut behind this octet
};

/// A dialogue with a Pop3Session that can be read aloud: the server says, the server hears. What the session told its owner is
/// kept as lines of text. Failed expectations are QTest failures.
class Conversation
{
public:
    explicit Conversation(Pop3Settings settings, Segmentation segmentation = {});
    ~Conversation();

    Pop3Session &session() { return *m_session; }
    FakeTransport &line() { return *m_transport; }

    void connects();                           ///< open(), and the line stands
    void says(const QByteArray &line);         ///< with CRLF added
    void says(const QList<QByteArray> &lines); ///< each with CRLF added, in one segment
    void saysOctets(const QByteArray &octets);
    void hears(const QByteArray &line); ///< exactly this line was sent since the last time
    void hears(const QList<QByteArray> &lines);
    void hearsNothing();
    void startsTls(); ///< the session asked for the handshake; it succeeds
    /// What the session told since the last time, one line an event. Message octets are joined: "message 1: …".
    QStringList told();
    void told(const QStringList &expected);
    const QStringList &toldSoFar() const { return m_told; }
    /// The last event of all.
    QString ending() const { return m_ending; }
    /// The dialogue for the log.
    const QByteArrayList &trace() const { return m_trace; }
    qsizetype octetsSaid() const { return m_said; }
    /// Called with every event, before it becomes text: an owner that acts on events.
    std::function<void(const Pop3EventValue &)> onEvent;

private:
    void note(const Pop3EventValue &event);

    std::unique_ptr<Pop3Session> m_session;
    FakeTransport *m_transport;
    Segmentation m_segmentation;
    QStringList m_told;
    QString m_ending;
    QByteArrayList m_trace;
    QByteArray m_message;
    qsizetype m_said = 0;
};

/// "opened: 2 messages, 320 octets".
QString toText(const Pop3EventValue &event);

/// An account on a line of the kind: user "anna", password "sesam öffne dich".
Pop3Settings accountOver(Security security, Authentication authentication = Authentication::Auto);

} // namespace Restante
