// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrun.h"
#include "guest.h"
#include "instance.h"

#include <QDeadlineTimer>

namespace Restante {

/// A process that was started for one command: carries it out when the profile is free (and those that other processes ask for
/// meanwhile), else has it carried out by the one that holds the profile. Ends the event loop with the exit status.
class CommandProcess final : public QObject
{
    Q_OBJECT

public:
    CommandProcess(const CommandLine &line, const QStringList &arguments);
    ~CommandProcess() override;

    void start();
    /// Ctrl-C, or the end of the desktop session.
    void stop();

private:
    void claim();
    void ask();
    void tryAgain();
    void runHere();
    void serve(ForwardedCommand *command);
    void fail(const Error &error, int exitCode);
    void end(int exitCode);
    void leaveWhenIdle();

    CommandLine m_line;
    QStringList m_arguments;
    QString m_profile;
    QByteArray m_input;
    Terminal m_terminal;
    QDeadlineTimer m_patience;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Guest> m_guest;
    CommandRun *m_run = nullptr;
    std::optional<int> m_exitCode;
    bool m_isStopping = false;
};

/// Carries out a command of another process with an Engine of ours.
void carryOutForOther(ForwardedCommand *command, const CommandLine &line, Engine &engine);

} // namespace Restante
