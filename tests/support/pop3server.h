// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "maildrop.h"
#include "serversasl.h"
#include "serverscript.h"
#include "testcertificates.h"

#include <QObject>

#include <memory>

namespace Restante {

/// A certificate that is none of testCertificate()'s.
struct ServerIdentity {
    QByteArray chain;                                    ///< PEM
    QByteArray key;                                      ///< PEM
    QList<std::pair<QByteArray, QByteArray>> options {}; ///< of the TLS library: "MaxProtocol", "CipherString" …
    QByteArray diffieHellman {};                         ///< parameters, PEM; empty: Qt's
};

struct Pop3ServerSettings {
    Security security = Security::Tls;
    ServerLogin login { "anna", "sesam" };
    TestCertificate certificate = TestCertificate::Good;
    std::optional<ServerIdentity> identity {}; ///< instead of `certificate`
    ServerScript script {};                    ///< of every session that has none of its own
    QList<ServerScript> sessions {};           ///< of the first, second… session
};

/// A POP3 server on loopback for one maildrop: by the book, or as its scripts say. Event-driven in the thread that made it. The
/// test looks at both sides: what is left in the maildrop, what was heard.
class Pop3Server final : public QObject
{
    Q_OBJECT

public:
    explicit Pop3Server(Pop3ServerSettings settings = {}, QObject *parent = nullptr);
    ~Pop3Server() override;

    /// On 127.0.0.1; 0: any free port. False: errorString() tells.
    bool listen(quint16 port = 0);
    quint16 port() const;
    QString errorString() const;

    Maildrop &maildrop();
    Pop3ServerSettings &settings(); ///< for the sessions to come
    /// The command lines of all sessions in the order they came, secrets and all.
    const QByteArrayList &heard() const;
    /// Those with credentials that came before TLS on a server that offers it.
    const QByteArrayList &heardInClear() const;
    /// Every octet that came before TLS.
    const QByteArray &octetsInClear() const;
    int sessionsBegun() const;
    int sessionsOpen() const;
    int commits() const; ///< sessions that ended in a QUIT of the Transaction state

Q_SIGNALS:
    void commandHeard(const QByteArray &line);
    void sessionEnded();

private:
    class Connection;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Restante
