// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "commandline.h"
#include "guest.h"

#include <QDeadlineTimer>

namespace Restante {

class EmptyState;

/// A process that was started for the window, or to show files: becomes the one process of the profile, or asks that one to do
/// it.
class WindowProcess final : public QObject
{
    Q_OBJECT

public:
    WindowProcess(QApplication &application, const CommandLine &line, const QStringList &arguments);
    ~WindowProcess() override;

    void start();
    void stop();

private:
    void claim();
    void ask();
    void tryAgain();
    void wait();
    void showFiles();
    void tell(const Error &error, int exitCode);
    EmptyState &notice();

    QApplication &m_application;
    CommandLine m_line;
    QStringList m_arguments;
    QString m_profile;
    QDeadlineTimer m_patience;
    int m_exitCode = 0; ///< when the notice is closed
    std::unique_ptr<Guest> m_guest;
    std::unique_ptr<EmptyState> m_notice; ///< what stands where the window will be
    std::unique_ptr<Theme> m_theme;       ///< until the program has its own
    std::unique_ptr<Application> m_program;
};

} // namespace Restante
