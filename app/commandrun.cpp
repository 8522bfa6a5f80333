// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "cli/json.h"
#include "cli/terminal.h"
#include "words/errortext.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr auto clearLine = "\r\x1b[K"; // ECMA-48 EL: only ever sent to a terminal

template<typename T>
constexpr bool isForThisProcess = std::is_same_v<T, OpenWindow> || std::is_same_v<T, OpenFiles> || std::is_same_v<T, OpenLink>
    || std::is_same_v<T, ShowHelp> || std::is_same_v<T, ShowVersion>;

} // namespace

CommandRun::CommandRun(Engine &engine, const CommandLine &line, const Terminal &terminal, const QByteArray &input,
                       QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_line(line)
    , m_terminal(terminal)
    , m_input(input)
{}

CommandRun::~CommandRun()
{
    m_state = State::Ended; // what comes to an end with the guard is told to nobody
}

void CommandRun::start()
{
    connect(&m_engine, &Engine::settled, this, &CommandRun::begin);
    if (m_engine.state() != Engine::State::Opening)
        begin();
}

void CommandRun::begin()
{
    if (m_state != State::Waiting)
        return;
    if (m_engine.state() == Engine::State::Failed)
        return end(std::unexpected(m_engine.failure()));
    m_state = State::CatchingUp;
    m_guard = std::make_unique<QObject>();
    // What a killed run left stored but undescribed is in no list yet: a command must not answer without it.
    m_engine.mail()
        .flush()
        .onCanceled(m_guard.get(), [] { return Result<void>(failure(ErrorCode::Cancelled)); })
        .then(m_guard.get(), [this](const Result<void> &) { run(); });
}

void CommandRun::run()
{
    if (m_state != State::CatchingUp)
        return;
    m_state = State::Running;
    m_query = std::make_unique<QueryService>(m_engine.mail().storeFile());
    m_context.emplace(CommandContext { .mail = m_engine.mail(),
                                       .query = *m_query,
                                       .guard = m_guard.get(),
                                       .json = m_line.json,
                                       .terminal = m_terminal,
                                       .input = m_input,
                                       .progress = [this](const QString &line) { showProgress(line); },
                                       .cancel = {} });
    const auto outcome = std::visit(
        [this]<typename T>(const T &command) -> QFuture<Outcome> {
            if constexpr (isForThisProcess<T>)
                return settled(failure(ErrorCode::InvalidArgument));
            else
                return carryOut(command, *m_context);
        },
        m_line.command);
    // A service that is taken down leaves its promises unkept.
    QFuture<Outcome>(outcome)
        .onCanceled(m_guard.get(), [] { return Outcome(failure(ErrorCode::Cancelled)); })
        .then(m_guard.get(), [this](const Outcome &settledOutcome) { end(settledOutcome); });
}

void CommandRun::cancel()
{
    if (m_state == State::Ended)
        return;
    if (m_state == State::Running && m_context->cancel) {
        m_state = State::Cancelling;
        m_context->cancel();
        return;
    }
    end(failure(ErrorCode::Cancelled));
}

void CommandRun::end(const Outcome &outcome)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    showProgress({});
    if (!outcome) {
        if (m_line.json)
            Q_EMIT output(jsonDocument(failureJson(outcome.error())));
        Q_EMIT complaint(terminalText(errorMessage(outcome.error(), Reader::CommandLine)).toUtf8() + '\n');
        Q_EMIT finished(1);
        return;
    }
    if (!outcome->octets.isEmpty())
        Q_EMIT output(outcome->octets);
    if (!outcome->complaint.isEmpty())
        Q_EMIT complaint(terminalText(outcome->complaint).toUtf8() + '\n');
    Q_EMIT finished(outcome->exitCode);
}

void CommandRun::showProgress(const QString &line)
{
    if (!m_terminal.complaintIsShown || (line.isEmpty() && !m_progressIsShown))
        return;
    m_progressIsShown = !line.isEmpty();
    Q_EMIT complaint(clearLine + terminalLine(line).toUtf8());
}

} // namespace Restante

#include "moc_commandrun.cpp"
