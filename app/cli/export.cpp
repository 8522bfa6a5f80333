// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/folderquery.h"
#include "cli/json.h"
#include "words.h"
#include "words/quantities.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Writes message after message; one is in memory. Lives until its future has finished.
class Exporter final : public QObject
{
public:
    Exporter(CommandContext &context, const ExportMail &command)
        : QObject(context.guard)
        , m_context(context)
        , m_command(command)
    {
        m_promise.start();
    }

    QFuture<Outcome> start(const ListQuery &query)
    {
        m_context.query.keys(query).then(this, [this](const Result<QList<MessageKey>> &keys) {
            if (!keys)
                return end(std::unexpected(keys.error()));
            m_keys = *keys;
            QtConcurrent::run([command = m_command]() -> Result<std::shared_ptr<MailExport>> {
                return MailExport::open(command.format, command.output).transform([](std::unique_ptr<MailExport> target) {
                    return std::shared_ptr<MailExport>(std::move(target));
                });
            }).then(this, [this](const Result<std::shared_ptr<MailExport>> &target) {
                if (!target)
                    return end(std::unexpected(target.error()));
                m_target = *target;
                next();
            });
        });
        return m_promise.future();
    }

private:
    void next()
    {
        if (m_next >= m_keys.size())
            return finish();
        const MessageKey key = m_keys[m_next++];
        m_context.query.summaries({ key }).then(this, [this, key](const Result<QList<MessageSummary>> &rows) {
            if (!rows)
                return end(std::unexpected(rows.error()));
            if (rows->isEmpty())
                return next(); // deleted meanwhile
            m_context.query.octets(key).then(this, [this, row = rows->constFirst()](const Result<QByteArray> &octets) {
                if (octets)
                    write(row, *octets);
                else
                    end(std::unexpected(octets.error()));
            });
        });
    }

    void write(const MessageSummary &row, const QByteArray &octets)
    {
        QtConcurrent::run([target = m_target, row, octets] {
            return target->add(row, octets);
        }).then(this, [this, size = octets.size()](const Result<void> &written) {
            if (!written)
                return end(std::unexpected(written.error()));
            ++m_count;
            m_octets += size;
            m_context.progress(Cli::tr("%1, %2 written").arg(messagesText(m_count), octetsText(m_octets)));
            next();
        });
    }

    void finish()
    {
        QtConcurrent::run([target = m_target] { return target->finish(); }).then(this, [this](const Result<void> &finished) {
            if (!finished)
                return end(std::unexpected(finished.error()));
            CommandOutput output;
            output.octets = m_context.json
                ? jsonDocument({ { u"exported"_s, m_count }, { u"octets"_s, m_octets }, { u"path"_s, m_command.output } })
                : Cli::tr("%1 exported, %2").arg(messagesText(m_count), octetsText(m_octets)).toUtf8() + '\n';
            end(output);
        });
    }

    void end(Outcome outcome)
    {
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    CommandContext &m_context;
    ExportMail m_command;
    QList<MessageKey> m_keys;
    qsizetype m_next = 0;
    qint64 m_count = 0;
    qint64 m_octets = 0;
    std::shared_ptr<MailExport> m_target;
    QPromise<Outcome> m_promise;
};

} // namespace

QFuture<Outcome> carryOut(const ExportMail &command, CommandContext &context)
{
    return withFolderQuery(command.folder, command.account, context, [command, &context](const ListQuery &query) {
        return (new Exporter(context, command))->start(query); // the guard owns it
    });
}

} // namespace Restante
