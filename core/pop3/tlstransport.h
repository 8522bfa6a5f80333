// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/transport.h"

#include <functional>
#include <memory>

class QHostAddress;

namespace Restante {

/// A TCP line with or without TLS 1.2 and later (RFC 8314, 2595); the only user of QSslSocket. Certificate errors are never
/// ignored in advance: a certificate with errors is refused with the reasons, unless the account pins this very one for this
/// host.
class TlsTransport final : public Transport
{
    Q_OBJECT

public:
    explicit TlsTransport(QObject *parent = nullptr);
    ~TlsTransport() override;

    /// For lines that are no mail account's: the desktop's proxy for this protocol, and only addresses that pass (through a proxy
    /// they are not known). Before connectToServer().
    void setRules(const QString &protocol, std::function<bool(const QHostAddress &)> mayConnect);

    void connectToServer(const ServerSettings &server) override;
    void startTls() override;
    qint64 octetsWaiting() const override;
    QByteArray take(qint64 maximum) override;
    void send(const QByteArray &octets) override;
    void close() override;
    void abort() override;
    TlsInfo tlsInfo() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A host name as it goes over the wire: internationalised names in their ASCII form, addresses as they are; empty when it is
/// neither.
QString hostOnTheWire(const QString &host);

} // namespace Restante
