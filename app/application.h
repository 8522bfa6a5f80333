// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountactions.h"
#include "desktop.h"
#include "engine.h"
#include "instance.h"
#include "mainwindow/mainwindow.h"
#include "service/queryservice.h"
#include "theme/theme.h"

#include <QPointer>
#include <QSettings>

namespace Restante {

class AccountDialog;
class AccountWizard;
class CertificateDialog;

/// The composition root of the program with a window: makes every long-lived object, once, in order, and takes them down in the
/// opposite one. GUI thread.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, std::unique_ptr<Instance> instance);
    ~Application() override;

    /// Shows the window, in front when the desktop allows it (`activation` is its token).
    void show(const QByteArray &activation = {});
    /// The message a mid: address names, in a window of its own.
    void openLink(const QString &identifier, const QByteArray &activation = {});
    /// The end of the session, or of the user's patience.
    void close();

private:
    void connectWindow();
    void serve(ForwardedCommand *command);
    void addAccount();
    void showAccount(const AccountId &id);
    void showCertificate(const AccountId &id);
    std::optional<Account> account(const AccountId &id) const;

    std::unique_ptr<Instance> m_instance;
    QSettings m_settings;
    Theme m_theme;
    Engine m_engine;
    QueryService m_queries;
    MailServiceActions m_accounts;
    MainWindow m_window;
    Desktop m_desktop;
    QPointer<AccountWizard> m_wizard;
    QPointer<AccountDialog> m_accountDialog;
    QPointer<CertificateDialog> m_certificateDialog;
};

} // namespace Restante
