// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QUrl>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

namespace Restante {

class MailPage;

/// The only scheme that anything is answered of. Addresses are "restante-mail://PAGE/TURN/d/N" (documents) and
/// "restante-mail://PAGE/TURN/p/N" (pictures): of a page that is there, and of what it shows now.
class MailScheme final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    static constexpr const char *name = "restante-mail";
    /// Before the first profile.
    static void registerScheme();

    void addPage(const QString &host, MailPage *page);
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QHash<QString, QPointer<MailPage>> m_pages;
};

} // namespace Restante
