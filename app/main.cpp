// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandprocess.h"
#include "identity.h"
#include "standardstreams.h"
#include "terminationsignals.h"
#include "windowprocess.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

constexpr int exitUsage = 2;

/// Runs a process of one kind or the other from its start() to the end of the event loop.
template<typename Process>
int run(Process &process)
{
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, &process, &Process::stop);
    QMetaObject::invokeMethod(&process, &Process::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    introduce(application);
    const QStringList arguments = QCoreApplication::arguments().sliced(1); // without those that Qt took out
    WindowProcess process(application, parseCommandLine(arguments, QDir::currentPath()).value_or(CommandLine()), arguments);
    return run(process);
}

int runCommand(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    introduce(application);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const auto line = parseCommandLine(arguments, QDir::currentPath());
    if (!line)
        return writeComplaint((line.error().reason + u'\n' + line.error().hint + u'\n').toUtf8()), exitUsage;
    if (const auto *help = std::get_if<ShowHelp>(&line->command))
        return writeOutput(helpText(help->command).toUtf8()) ? 0 : 1;
    if (std::holds_alternative<ShowVersion>(line->command))
        return writeOutput("Restante " + QCoreApplication::applicationVersion().toUtf8() + '\n') ? 0 : 1;
    CommandProcess process(*line, arguments);
    return run(process);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return needsDisplay(arguments) ? runWindow(argc, argv) : runCommand(argc, argv);
}
