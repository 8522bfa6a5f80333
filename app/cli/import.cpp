// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/terminal.h"
#include "transfer/importjob.h"
#include "words.h"
#include "words/errortext.h"
#include "words/quantities.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

Outcome outcomeOf(const Result<ImportReport> &report, bool json)
{
    if (!report)
        return std::unexpected(report.error());
    CommandOutput output;
    QStringList complaints;
    for (const ImportReport::Failure &failed : report->failed)
        complaints += failed.path + u": "_s + errorMessage(failed.error, Reader::CommandLine);
    output.octets = json ? jsonDocument(toJson(*report))
                         : Cli::tr("%1 imported, %2 were here already")
                               .arg(messagesText(report->imported), numberText(report->duplicates))
                               .toUtf8()
            + '\n';
    output.complaint = complaints.join(u'\n');
    output.exitCode = complaints.isEmpty() ? 0 : 1;
    return output;
}

} // namespace

QFuture<Outcome> carryOut(const ImportMail &command, CommandContext &context)
{
    auto *job = new ImportJob(context.mail, command.paths, command.folder, context.guard);
    QObject::connect(job, &ImportJob::progressed, context.guard, [&context](int imported, int duplicates, qint64 octets) {
        context.progress(Cli::tr("%1, %2 read").arg(messagesText(imported + duplicates), octetsText(octets)));
    });
    context.cancel = [job] { job->cancel(); };
    return job->start().then(context.guard,
                             [json = context.json](const Result<ImportReport> &report) { return outcomeOf(report, json); });
}

} // namespace Restante
