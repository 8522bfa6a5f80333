// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composing/maildesktop.h"

#include <QDBusConnection>
#include <QObject>
#include <QPromise>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace Restante {

/// One request to org.freedesktop.portal.Email: the file goes as an open descriptor, so that a composer outside a sandbox may
/// read it. Deletes itself when it is answered. GUI thread.
class EmailPortal final : public QObject
{
    Q_OBJECT

public:
    explicit EmailPortal(QObject *parent, const QDBusConnection &bus = QDBusConnection::sessionBus());

    QFuture<MailDesktop::PortalAnswer> compose(const MailDesktop::PortalMail &mail);

private Q_SLOTS:
    void respond(uint response, const QVariantMap &results);

private:
    void called(QDBusPendingCallWatcher *call, const QString &expected);
    bool listen(const QString &handle);
    void settle(MailDesktop::PortalAnswer answer);

    QDBusConnection m_bus;
    QPromise<MailDesktop::PortalAnswer> m_promise;
    bool m_settled = false;
};

} // namespace Restante
