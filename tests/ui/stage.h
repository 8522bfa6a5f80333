// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/mainwindow.h"
#include "pop3server.h"
#include "service/mailservice.h"
#include "service/queryservice.h"
#include "theme/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Restante {

/// A letter as a test needs it; render() makes it a message of RFC 5322.
struct Letter {
    QString from {};
    QString subject {};
    QString text {};
    QDateTime date = QDateTime::currentDateTime();
    QString to = QStringLiteral("Anna Lindqvist <anna@posteo.example>");
    QString html {};                                   ///< not empty: multipart/alternative
    QList<std::pair<QString, QByteArray>> files {};    ///< names and content; a mixed message
    QList<std::pair<QString, QByteArray>> pictures {}; ///< content-ids and PNG octets, related to the html
    QByteArray more {};                                ///< header fields as they stand, each with CRLF

    QByteArray render() const;
};

QByteArray pngOctets(const QSize &size, const QColor &colour);

/// The whole program but its composition root, on a temporary profile: real services, real server on loopback, real window.
class Stage
{
public:
    Stage();
    ~Stage();

    /// Adds an account whose server holds these letters, and collects them.
    void collect(const QString &address, const QList<QByteArray> &letters);
    void addAccount(const QString &address, Pop3Server &server);
    /// Into a folder of this computer.
    void import(const QList<QByteArray> &letters, const QString &folder);
    void showWindow(const QSize &size = { 1280, 800 });
    /// Closes it and opens another on the same profile.
    void reopenWindow();

    template<typename T>
    static T settled(QFuture<T> future)
    {
        wait([&] { return future.isFinished(); });
        return future.takeResult();
    }
    static void wait(const std::function<bool()> &condition);

    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MailService> mail;
    std::unique_ptr<QueryService> queries;
    std::vector<std::unique_ptr<Pop3Server>> servers;
    std::unique_ptr<MainWindow> window;

private:
    ServiceParts parts() const;
};

} // namespace Restante
