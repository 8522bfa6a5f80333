// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "words/quantities.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr auto gatheringTime = 2s;

} // namespace

Desktop::Desktop(MailService &mail, QWidget &window)
    : m_mail(mail)
    , m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(gatheringTime);
    connect(&m_pause, &QTimer::timeout, this, &Desktop::notify);
    connect(&m_mail, &MailService::checkFinished, this, &Desktop::checkFinished);

    m_menu.addAction(tr("Show Restante"), this, [this] { Q_EMIT windowWanted({}); });
    m_menu.addAction(tr("Check for Mail"), this, [this] { m_mail.check(); });
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Desktop::quitWanted);
    m_tray.setContextMenu(&m_menu);
    m_tray.setIcon(QGuiApplication::windowIcon());
    m_tray.setToolTip(QGuiApplication::applicationDisplayName());
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT windowWanted({}); });
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT windowWanted({});
    });
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_tray.show();
}

Desktop::~Desktop() = default;

void Desktop::checkFinished(const CheckReport &report)
{
    const int arrived = report.retrieved - report.duplicates;
    if (arrived <= 0)
        return;
    m_arrived += arrived;
    m_pause.start();
}

void Desktop::notify()
{
    const int arrived = std::exchange(m_arrived, 0);
    if (m_window.isActiveWindow() || !m_tray.isVisible() || !QSystemTrayIcon::supportsMessages())
        return;
    m_tray.showMessage(tr("New mail"), messagesText(arrived), m_tray.icon());
}

} // namespace Restante

#include "moc_desktop.cpp"
