// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QStringList>
#include <QUrl>

namespace Restante {

/// What the desktop is asked to do for an answer, as it is asked: a test keeps a record instead. GUI thread; nothing waits.
class MailDesktop
{
public:
    virtual ~MailDesktop() = default;

    /// The desktop file that opens mailto:; empty: none. Nothing: the desktop cannot be asked.
    virtual QFuture<std::optional<QString>> mailtoHandler() = 0;
    virtual bool openUrl(const QUrl &url) = 0;

    /// Writes into a private folder that stays until the end of the program; the path.
    virtual QFuture<Result<QString>> keepFile(const QString &name, const QByteArray &octets) = 0;

    struct PortalMail {
        QString subject;
        QString body;
        QString file; ///< its path; the portal is handed it open
    };
    enum class PortalAnswer { Done, Cancelled, Unavailable };
    /// org.freedesktop.portal.Email.ComposeEmail
    virtual QFuture<PortalAnswer> composeByPortal(const PortalMail &mail) = 0;

    /// The path of a program; empty: not installed.
    virtual QString findProgram(const QString &name) = 0;
    /// Without a shell. The exit code; nothing: it did not start or crashed.
    virtual QFuture<std::optional<int>> run(const QString &program, const QStringList &arguments) = 0;
};

} // namespace Restante
