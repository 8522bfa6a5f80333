// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/passwordcommand.h"

#include "base/octets.h"

#include <QProcess>
#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qint64 maximumPassword = 16 * KiB; // tokens of OAuth are long

/// Runs one command; deletes itself at the end.
class CommandRun final : public QObject
{
public:
    explicit CommandRun(const QString &command)
        : m_command(command)
    {
        m_promise.start();
        connect(&m_process, &QProcess::finished, this,
                [this](int exitCode, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit && exitCode == 0); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(false);
        });
        // A command that never stops talking must not fill the memory.
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
            m_output += m_process.readAllStandardOutput();
            if (m_output.size() > maximumPassword)
                finish(false);
        });
        connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
            m_errors += m_process.readAllStandardError();
            m_errors.truncate(maximumServerText);
        });
        connect(&m_timer, &QTimer::timeout, this, [this] { finish(false); });
    }

    QFuture<Result<QString>> start(std::chrono::seconds timeout)
    {
        m_timer.setSingleShot(true);
        m_timer.start(timeout);
        m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_WIN
        m_process.start(u"cmd.exe"_s, { u"/c"_s, m_command });
#else
        m_process.start(u"/bin/sh"_s, { u"-c"_s, m_command });
#endif
        return m_promise.future();
    }

private:
    void finish(bool ended)
    {
        m_process.disconnect(this);
        m_timer.stop();
        QByteArray line = m_output.split('\n').constFirst();
        if (line.endsWith('\r'))
            line.chop(1);
        const QString password = QString::fromUtf8(line);
        if (ended && !password.isEmpty())
            m_promise.addResult(password);
        else
            m_promise.addResult(failure(ErrorCode::PasswordCommandFailed, m_command, m_errors.trimmed()));
        m_promise.finish();
        deleteLater(); // and with it the process: killed if it runs, and waited for
    }

    QString m_command;
    QProcess m_process;
    QTimer m_timer;
    QByteArray m_output;
    QByteArray m_errors;
    QPromise<Result<QString>> m_promise;
};

} // namespace

QFuture<Result<QString>> passwordFromCommand(const QString &command, std::chrono::seconds timeout)
{
    return (new CommandRun(command))->start(timeout);
}

} // namespace Restante
