// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/folderquery.h"
#include "cli/json.h"
#include "cli/terminal.h"
#include "words/quantities.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// So many rows are in memory at a time.
constexpr qsizetype pageSize = 500;

QString sender(const MessageSummary &message)
{
    if (message.from.isEmpty())
        return {};
    const Mailbox &mailbox = message.from.first();
    return terminalLine(mailbox.displayName.isEmpty() ? mailbox.addrSpec : mailbox.displayName);
}

QString dateText(const MessageSummary &message)
{
    const QDateTime time = message.date.isValid() ? message.date : message.received;
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// In columns that fit the terminal; without one, everything, separated by tabs for other programs.
QString line(const MessageSummary &message, int columns)
{
    const QString key = QString::number(qint64(message.key));
    const QString subject = terminalLine(message.subject);
    const QString unread = message.unread ? u"*"_s : u" "_s;
    if (columns == 0) {
        const QString address = message.from.isEmpty() ? QString() : terminalLine(message.from.first().addrSpec);
        return QStringList { key, unread, dateText(message), sender(message), address, subject, QString::number(message.octets) }
                   .join(u'\t')
            + u'\n';
    }
    constexpr qsizetype keyWidth = 7, unreadWidth = 1, dateWidth = 16, senderWidth = 24, octetsWidth = 8, gaps = 5,
                        narrowest = 20;
    const qsizetype subjectWidth =
        qMax(narrowest, columns - keyWidth - unreadWidth - dateWidth - senderWidth - octetsWidth - gaps);
    return key.rightJustified(keyWidth) + u' ' + unread + u' ' + fitted(dateText(message), dateWidth) + u' '
        + fitted(sender(message), senderWidth) + u' ' + fitted(subject, subjectWidth) + u' '
        + octetsText(message.octets).rightJustified(octetsWidth) + u'\n';
}

/// Writes the rows of a list page by page. Lives until its future has finished.
class Listing final : public QObject
{
public:
    Listing(CommandContext &context, const ListQuery &query, int limit)
        : QObject(context.guard)
        , m_query(context.query)
        , m_json(context.json)
        , m_columns(context.terminal.columns)
    {
        m_promise.start();
        // What an earlier run stored, but was ended before it could describe it, is in the list as well. (A store that refuses to
        // be written to can be read all the same.)
        context.mail.flush().then(this, [this, query, limit](const Result<void> &) { begin(query, limit); });
    }

    QFuture<Outcome> outcome() { return m_promise.future(); }

private:
    void begin(const ListQuery &query, int limit)
    {
        m_query.keys(query, limit).then(this, [this](const Result<QList<MessageKey>> &keys) {
            if (!keys)
                return end(std::unexpected(keys.error()));
            m_keys = *keys;
            nextPage();
        });
    }

    void nextPage()
    {
        if (m_next >= m_keys.size())
            return end(CommandOutput { .octets = m_json ? m_list.finish() : m_text, .complaint = {} });
        m_query.summaries(m_keys.mid(m_next, pageSize)).then(this, [this](const Result<QList<MessageSummary>> &rows) {
            if (!rows)
                return end(std::unexpected(rows.error()));
            for (const MessageSummary &row : *rows) {
                if (m_json)
                    m_list.append(row);
                else
                    m_text += line(row, m_columns).toUtf8();
            }
            m_next += pageSize;
            nextPage();
        });
    }

    void end(Outcome outcome)
    {
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    QueryService &m_query;
    bool m_json;
    int m_columns;
    QList<MessageKey> m_keys;
    qsizetype m_next = 0;
    JsonMessageList m_list;
    QByteArray m_text;
    QPromise<Outcome> m_promise;
};

QFuture<Outcome> listed(CommandContext &context, const ListQuery &query, int limit)
{
    return (new Listing(context, query, limit))->outcome(); // the guard owns it
}

} // namespace

QFuture<Outcome> withFolderQuery(const QString &folder, const AccountId &account, CommandContext &context,
                                 std::function<QFuture<Outcome>(const ListQuery &)> use)
{
    if (!account.value.isEmpty() && !context.account(account))
        return settled(failure(ErrorCode::NoSuchAccount, account.value));
    ListQuery query { .scope = ListQuery::Scope::AllMail, .folderName = {}, .account = account, .words = {} };
    if (folder.isEmpty())
        return use(query);
    return context.query.folders()
        .then(context.guard,
              [query, folder, use = std::move(use)](const Result<QList<Folder>> &folders) mutable -> QFuture<Outcome> {
                  if (!folders)
                      return settled(std::unexpected(folders.error()));
                  for (const Folder &each : *folders) {
                      if (each.name.compare(folder, Qt::CaseInsensitive) != 0)
                          continue;
                      query.folderName = each.name;
                      if (each.name == folder)
                          break;
                  }
                  if (query.folderName.isEmpty())
                      return settled(failure(ErrorCode::NoSuchFolder, folder));
                  query.scope = ListQuery::Scope::FolderName;
                  return use(query);
              })
        .unwrap();
}

QFuture<Outcome> carryOut(const ListMessages &command, CommandContext &context)
{
    return withFolderQuery(command.folder, command.account, context,
                           [&context, limit = command.limit](const ListQuery &query) { return listed(context, query, limit); });
}

QFuture<Outcome> carryOut(const SearchMessages &command, CommandContext &context)
{
    return listed(context, { .scope = ListQuery::Scope::AllMail, .folderName = {}, .account = {}, .words = command.words },
                  command.limit);
}

} // namespace Restante
