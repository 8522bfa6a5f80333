// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composing/systemdesktop.h"

#include "transfer/newfile.h"

#ifdef RESTANTE_HAS_DBUS
#include "composing/emailportal.h"
#endif

#include <QDesktopServices>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

SystemDesktop::SystemDesktop(QObject *parent)
    : QObject(parent)
{}

QFuture<SystemDesktop::Ended> SystemDesktop::start(const QString &program, const QStringList &arguments)
{
    constexpr qsizetype mostOutput = 4096;
    auto promise = std::make_shared<QPromise<Ended>>();
    promise->start();
    auto *process = new QProcess(this);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setStandardInputFile(QProcess::nullDevice());
    const auto end = [promise, process](std::optional<int> exitCode) {
        promise->addResult(Ended { exitCode, process->readAllStandardOutput().left(mostOutput) });
        promise->finish();
        process->deleteLater();
    };
    connect(process, &QProcess::finished, this, [end](int exitCode, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit ? std::optional(exitCode) : std::nullopt);
    });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(std::nullopt); // the others are told by finished()
    });
    process->start(program, arguments);
    return promise->future();
}

QFuture<std::optional<QString>> SystemDesktop::mailtoHandler()
{
    const QString program = findProgram(u"xdg-mime"_s);
    if (program.isEmpty())
        return QtFuture::makeReadyValueFuture(std::optional<QString>());
    return start(program, { u"query"_s, u"default"_s, u"x-scheme-handler/mailto"_s }).then(this, [](const Ended &ended) {
        return ended.exitCode == 0 ? std::optional(QString::fromUtf8(ended.output).trimmed()) : std::nullopt;
    });
}

bool SystemDesktop::openUrl(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

QFuture<Result<QString>> SystemDesktop::keepFile(const QString &name, const QByteArray &octets)
{
    const Result<QString> folder = m_files.newFolder();
    if (!folder)
        return QtFuture::makeReadyValueFuture(folder);
    return QtConcurrent::run([folder = *folder, name, octets] { return writeNewFile(folder, name, octets); });
}

QFuture<MailDesktop::PortalAnswer> SystemDesktop::composeByPortal(const PortalMail &mail)
{
#ifdef RESTANTE_HAS_DBUS
    return (new EmailPortal(this))->compose(mail);
#else
    Q_UNUSED(mail)
    return QtFuture::makeReadyValueFuture(PortalAnswer::Unavailable);
#endif
}

QString SystemDesktop::findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

QFuture<std::optional<int>> SystemDesktop::run(const QString &program, const QStringList &arguments)
{
    return start(program, arguments).then(this, [](const Ended &ended) { return ended.exitCode; });
}

} // namespace Restante

#include "moc_systemdesktop.cpp"
