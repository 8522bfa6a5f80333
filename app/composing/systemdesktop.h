// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composing/maildesktop.h"
#include "reader/attachmentfiles.h"

#include <QObject>

#include <memory>

namespace Restante {

/// The desktop the program runs on. GUI thread.
class SystemDesktop final : public QObject, public MailDesktop
{
    Q_OBJECT

public:
    explicit SystemDesktop(QObject *parent = nullptr);

    QFuture<std::optional<QString>> mailtoHandler() override;
    bool openUrl(const QUrl &url) override;
    QFuture<Result<QString>> keepFile(const QString &name, const QByteArray &octets) override;
    QFuture<PortalAnswer> composeByPortal(const PortalMail &mail) override;
    QString findProgram(const QString &name) override;
    QFuture<std::optional<int>> run(const QString &program, const QStringList &arguments) override;

private:
    struct Ended {
        std::optional<int> exitCode;
        QByteArray output;
    };
    QFuture<Ended> start(const QString &program, const QStringList &arguments);

    OpenedFiles m_files;
};

} // namespace Restante
