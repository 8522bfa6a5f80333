// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"
#include "engine.h"

namespace Restante {

/// Carries out one command over an Engine, in a process of its own or in the one that shows the window: where its octets go is up
/// to the listener. Ends with finished(), once; delete it later then, for a continuation of its own may have ended it.
class CommandRun final : public QObject
{
    Q_OBJECT

public:
    CommandRun(Engine &engine, const CommandLine &line, const Terminal &terminal, const QByteArray &input,
               QObject *parent = nullptr);
    ~CommandRun() override;

    void start();
    /// A second time it does not wait for the command to tidy up.
    void cancel();

Q_SIGNALS:
    void output(const QByteArray &octets);
    void complaint(const QByteArray &octets);
    void finished(int exitCode);

private:
    void begin();
    void run();
    void end(const Outcome &outcome);
    void showProgress(const QString &line);

    enum class State { Waiting, CatchingUp, Running, Cancelling, Ended };
    State m_state = State::Waiting;
    Engine &m_engine;
    CommandLine m_line;
    Terminal m_terminal;
    QByteArray m_input;
    bool m_progressIsShown = false;
    std::unique_ptr<QueryService> m_query; ///< its own: the window's newest request would displace ours
    std::unique_ptr<QObject> m_guard;
    std::optional<CommandContext> m_context;
};

} // namespace Restante
