// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "maildrop.h"
#include "serversasl.h"
#include "serverscript.h"

#include <QSet>

namespace Restante {

/// One session of a POP3 server (RFC 1939 to the letter, 2449, 2595, 5034), without a socket: octets in, octets out. What was
/// deleted leaves the maildrop at QUIT and only then. The script may bend everything.
class Pop3Service
{
public:
    using After = ServerScript::After;

    struct Output {
        QByteArray octets;
        After after = After::GoOn;
    };
    enum class Line { Clear, ClearWithStls, Encrypted };
    static Line lineAtFirst(Security security);

    Pop3Service(Maildrop &maildrop, ServerLogin login, ServerScript script, Line line);
    ~Pop3Service();

    Output greet();
    Output receive(const QByteArray &octets);
    /// The handshake is through; the client may have shown a certificate with this name.
    void encrypted(const QByteArray &certificateName = {});
    /// The lines of the client, without CRLF.
    const QByteArrayList &heard() const { return m_heard; }
    /// The octets of password-bearing commands that came over a line without TLS although TLS was possible.
    const QByteArrayList &heardInClear() const { return m_heardInClear; }
    bool committed() const { return m_committed; }

private:
    enum class State { Authorization, Transaction, Ended };

    Output said(const QByteArray &octets, After after = After::GoOn);
    Output answer(const QByteArray &line);
    ServerScript::Rule *ruleFor(const QByteArray &line);
    QByteArray perform(const QByteArray &line);
    QByteArray inAuthorization(const QByteArray &verb, const QByteArray &argument);
    QByteArray inTransaction(const QByteArray &verb, const QByteArray &argument);
    QByteArray capabilities() const;
    QByteArray auth(const QByteArray &argument);
    QByteArray continueSasl(const std::optional<QByteArray> &message);
    QByteArray signedIn(bool accepted);
    QByteArray list(const QByteArray &argument, bool uniqueIds) const;
    QByteArray retrieve(const QByteArray &argument);
    QByteArray top(const QByteArray &argument) const;
    QByteArray remove(const QByteArray &argument);
    QByteArray quit();
    std::optional<qsizetype> indexOf(const QByteArray &number) const;
    qint64 announced(qint64 octets) const { return octets * m_script.announcedPercent / 100; }
    QByteArray timestamp() const;

    Maildrop &m_maildrop;
    ServerLogin m_login;
    ServerScript m_script;
    Line m_line;
    State m_state = State::Authorization;
    After m_after = After::GoOn; ///< of the command being answered
    QByteArray m_input;
    QByteArrayList m_heard;
    QByteArrayList m_heardInClear;
    QByteArray m_user;
    QByteArray m_certificateName;
    std::unique_ptr<ServerSasl> m_sasl;
    QList<Maildrop::Message> m_messages; ///< as they were at sign-in
    QSet<qsizetype> m_deleted;
    QSet<qsizetype> m_retrieved;
    qint64 m_octetsSaid = 0;
    qint64 m_octetsHeard = 0;
    bool m_holdsLock = false;
    bool m_committed = false;
};

/// A message as a multi-line response, dot and all.
QByteArray byteStuffed(const QByteArray &octets);

} // namespace Restante
