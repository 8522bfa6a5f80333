// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailservice.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace Restante {

/// What the desktop is told: an icon in its tray while the program runs, and how many messages came while nobody looked. Never
/// what is in them: a notification is read over shoulders and on locked screens. GUI thread.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Desktop(MailService &mail, QWidget &window);
    ~Desktop() override;

Q_SIGNALS:
    void windowWanted(const QByteArray &activation);
    void quitWanted();

private:
    void checkFinished(const CheckReport &report);
    void notify();

    MailService &m_mail;
    QWidget &m_window;
    QSystemTrayIcon m_tray;
    QMenu m_menu;
    QTimer m_pause; ///< checks of several accounts make one notification
    int m_arrived = 0;
};

} // namespace Restante
