// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandprocess.h"

#include "cli/json.h"
#include "cli/terminal.h"
#include "standardstreams.h"
#include "words.h"
#include "words/errortext.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

/// Between two processes of a profile there is a moment in which one has left and the other is not there yet; more than that is
/// trouble.
constexpr auto patience = 10s;
constexpr auto pause = 100ms;

constexpr int exitFailed = 1;
constexpr int exitUnreachable = 3;

} // namespace

CommandProcess::CommandProcess(const CommandLine &line, const QStringList &arguments)
    : m_line(line)
    , m_arguments(arguments)
    , m_profile(line.profile.isEmpty() ? defaultProfile() : line.profile)
    , m_terminal(ownTerminal())
    , m_patience(patience)
{}

CommandProcess::~CommandProcess() = default;

void CommandProcess::start()
{
    if (readsInput(m_line.command))
        m_input = readSecretLine(Cli::tr("Password: "));
    m_patience.setRemainingTime(patience);
    claim();
}

void CommandProcess::claim()
{
    auto instance = Instance::claim(m_profile);
    if (instance) {
        m_instance = *std::move(instance);
        runHere();
    } else if (instance.error().code == ErrorCode::ProfileInUse) {
        ask();
    } else {
        fail(instance.error(), exitFailed);
    }
}

void CommandProcess::ask()
{
    m_guest = std::make_unique<Guest>(m_profile);
    connect(m_guest.get(), &Guest::output, this, [](const QByteArray &octets) { writeOutput(octets); });
    connect(m_guest.get(), &Guest::complaint, this, [](const QByteArray &octets) { writeComplaint(octets); });
    connect(m_guest.get(), &Guest::finished, this, &CommandProcess::end);
    connect(m_guest.get(), &Guest::unreachable, this, &CommandProcess::tryAgain);
    connect(m_guest.get(), &Guest::refused, this, &CommandProcess::tryAgain);
    connect(m_guest.get(), &Guest::lost, this, [this] { fail({ ErrorCode::Cancelled, {}, {} }, exitFailed); });
    m_guest->ask(
        { .arguments = m_arguments, .folder = QDir::currentPath(), .input = m_input, .activation = {}, .terminal = m_terminal });
}

void CommandProcess::tryAgain()
{
    if (m_isStopping)
        return fail({ ErrorCode::Cancelled, {}, {} }, exitFailed);
    if (m_patience.hasExpired())
        return fail({ ErrorCode::ProfileInUse, m_profile, {} }, exitUnreachable);
    QTimer::singleShot(pause, this, &CommandProcess::claim);
}

void CommandProcess::runHere()
{
    m_engine = std::make_unique<Engine>(m_profile);
    connect(m_instance.get(), &Instance::asked, this, &CommandProcess::serve);
    m_run = new CommandRun(*m_engine, m_line, m_terminal, m_input, this);
    connect(m_run, &CommandRun::output, this, [](const QByteArray &octets) { writeOutput(octets); });
    connect(m_run, &CommandRun::complaint, this, [](const QByteArray &octets) { writeComplaint(octets); });
    connect(m_run, &CommandRun::finished, this, [this](int exitCode) {
        m_exitCode = exitCode;
        m_run->deleteLater();
        m_run = nullptr;
        m_instance->close();
        connect(m_instance.get(), &Instance::idle, this, &CommandProcess::leaveWhenIdle);
        leaveWhenIdle();
    });
    m_run->start();
}

void CommandProcess::leaveWhenIdle()
{
    if (m_exitCode && (m_instance->running() == 0 || m_isStopping))
        end(*m_exitCode);
}

void CommandProcess::serve(ForwardedCommand *command)
{
    const auto line = parseCommandLine(command->request().arguments, command->request().folder);
    if (!line || wantsWindow(line->command))
        return command->refuse(); // a window is not for us; it waits until we are done
    carryOutForOther(command, *line, *m_engine);
}

void CommandProcess::stop()
{
    m_isStopping = true;
    if (m_guest)
        m_guest->cancel();
    else if (m_run)
        m_run->cancel();
    else if (m_instance)
        leaveWhenIdle();
    else
        fail({ ErrorCode::Cancelled, {}, {} }, exitFailed);
}

void CommandProcess::fail(const Error &error, int exitCode)
{
    if (m_line.json)
        writeOutput(jsonDocument(failureJson(error)));
    writeComplaint(terminalText(errorMessage(error, Reader::CommandLine)).toUtf8() + '\n');
    end(exitCode);
}

void CommandProcess::end(int exitCode)
{
    QCoreApplication::exit(exitCode);
}

void carryOutForOther(ForwardedCommand *command, const CommandLine &line, Engine &engine)
{
    auto *run = new CommandRun(engine, line, command->request().terminal, command->request().input, command);
    QObject::connect(run, &CommandRun::output, command, &ForwardedCommand::writeOutput);
    QObject::connect(run, &CommandRun::complaint, command, &ForwardedCommand::writeComplaint);
    QObject::connect(run, &CommandRun::finished, command, &ForwardedCommand::finish);
    QObject::connect(command, &ForwardedCommand::cancelled, run, &CommandRun::cancel);
    run->start();
}

} // namespace Restante

#include "moc_commandprocess.cpp"
