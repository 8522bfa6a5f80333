// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "accounts/accountdialog.h"
#include "accounts/accountwizard.h"
#include "accounts/certificatedialog.h"
#include "commandprocess.h"
#include "composing/desktopcomposer.h"
#include "composing/systemdesktop.h"
#include "settings/preferences.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

void bringForward(QWidget &window)
{
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

Application::Application(QApplication &application, std::unique_ptr<Instance> instance)
    : m_instance(std::move(instance))
    , m_settings(windowSettingsFile(m_instance->profile()), QSettings::IniFormat)
    , m_theme(application, Preferences::read(m_settings).theme)
    , m_engine(m_instance->profile())
    , m_queries(m_engine.mail().storeFile())
    , m_accounts(m_engine.mail())
    , m_window(m_engine.mail(), m_queries, m_settings, m_theme)
    , m_desktop(m_engine.mail(), m_window)
{
    connect(m_instance.get(), &Instance::asked, this, &Application::serve);
    connect(&m_engine, &Engine::settled, this, [this] {
        if (m_engine.state() == Engine::State::Open)
            m_engine.mail().beginSchedule();
    });
    m_window.setComposer(std::make_shared<DesktopComposer>(std::make_shared<SystemDesktop>()));
    connectWindow();
}

Application::~Application()
{
    // Other processes are told first, then nobody asks the services any more, then these end.
    m_instance->close();
    delete m_wizard;
    delete m_accountDialog;
    delete m_certificateDialog;
}

void Application::connectWindow()
{
    connect(&m_window, &MainWindow::addAccountRequested, this, &Application::addAccount);
    connect(&m_window, &MainWindow::accountSettingsRequested, this, &Application::showAccount);
    connect(&m_window, &MainWindow::certificateRequested, this, &Application::showCertificate);
    connect(&m_desktop, &Desktop::windowWanted, this, [this](const QByteArray &activation) { show(activation); });
    connect(&m_desktop, &Desktop::quitWanted, this, &Application::close);
}

void Application::show(const QByteArray &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation); // Qt's Wayland and X11 plugins take it from there
    bringForward(m_window);
}

void Application::openLink(const QString &identifier, const QByteArray &activation)
{
    show(activation);
    m_window.openLink(identifier);
}

void Application::close()
{
    m_window.close();
    QCoreApplication::quit();
}

void Application::serve(ForwardedCommand *command)
{
    const Request &request = command->request();
    const auto line = parseCommandLine(request.arguments, request.folder);
    if (!line)
        return command->refuse(); // it comes from another version; it can try again when we are gone
    if (std::holds_alternative<OpenWindow>(line->command)) {
        show(request.activation);
        return command->finish(0);
    }
    if (const auto *files = std::get_if<OpenFiles>(&line->command)) {
        if (!request.activation.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", request.activation);
        for (const QString &path : files->paths)
            m_window.openFile(path);
        return command->finish(0);
    }
    if (const auto *link = std::get_if<OpenLink>(&line->command)) {
        openLink(link->identifier, request.activation);
        return command->finish(0);
    }
    carryOutForOther(command, *line, m_engine);
}

void Application::addAccount()
{
    if (!m_wizard) {
        m_wizard = new AccountWizard(m_accounts, &m_window);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringForward(*m_wizard);
}

void Application::showAccount(const AccountId &id)
{
    const auto found = account(id);
    if (!found)
        return;
    delete m_accountDialog; // of another account, or of values that have changed
    m_accountDialog = new AccountDialog(m_accounts, *found, AccountDialog::Section::Account, &m_window);
    m_accountDialog->setAttribute(Qt::WA_DeleteOnClose);
    bringForward(*m_accountDialog);
}

void Application::showCertificate(const AccountId &id)
{
    const auto found = account(id);
    const auto problem = m_engine.mail().status(id).problem;
    if (!found || !problem)
        return;
    delete m_certificateDialog;
    m_certificateDialog = new CertificateDialog(m_accounts, *found, *problem, &m_window);
    m_certificateDialog->setAttribute(Qt::WA_DeleteOnClose);
    bringForward(*m_certificateDialog);
}

std::optional<Account> Application::account(const AccountId &id) const
{
    const auto accounts = m_accounts.accounts();
    for (const Account &each : accounts) {
        if (each.id == id)
            return each;
    }
    return std::nullopt;
}

} // namespace Restante

#include "moc_application.cpp"
