// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandprocess.h"
#include "identity.h"
#include "standardstreams.h"
#include "terminationsignals.h"
#include "words.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

constexpr int exitUsage = 2;

int complain(const UsageError &error)
{
    writeComplaint((error.reason + u'\n' + error.hint + u'\n').toUtf8());
    return exitUsage;
}

int runCommand(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    introduce(application);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const auto line = parseCommandLine(arguments, QDir::currentPath());
    if (!line)
        return complain(line.error());
    if (const auto *help = std::get_if<ShowHelp>(&line->command))
        return writeOutput(helpText(help->command).toUtf8()) ? 0 : 1;
    if (std::holds_alternative<ShowVersion>(line->command))
        return writeOutput("Restante " + QCoreApplication::applicationVersion().toUtf8() + '\n') ? 0 : 1;
    CommandProcess process(*line, arguments);
    const TerminationSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &TerminationSignals::received, &process, &CommandProcess::stop);
    QMetaObject::invokeMethod(&process, &CommandProcess::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    return runCommand(argc, argv);
}
