// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include "directline.h"
#include "store/messagestore.h"
#include "store/quietdrops.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

void insist(bool condition, const char *what)
{
    if (!condition)
        qFatal("the test's own store: %s", what);
}

} // namespace

QByteArray letter(int number, qsizetype bodyOctets)
{
    const QByteArray id = QByteArray::number(number);
    QByteArray octets =
        "From: a@example.org\r\nSubject: letter " + id + "\r\nMessage-ID: <" + id + "@example.org>\r\n\r\n.dotted " + id + "\r\n";
    while (octets.size() < bodyOctets)
        octets += QByteArray(60, char('a' + number % 26)) + "\r\n";
    return octets;
}

Collector::Collector()
{
    insist(m_folder.isValid(), "no temporary folder");
    account.id = { u"anna"_s };
    account.address = u"anna@example.org"_s;
    account.server.host = u"mail.example.org"_s;
    account.server.user = u"anna"_s;
    insist(open().has_value(), "does not open");
    addAccount();
}

Collector::~Collector()
{
    close();
}

Result<void> Collector::open()
{
    auto database = Database::open(m_folder.filePath(u"mail.sqlite"_s), Database::Mode::Writer);
    if (!database)
        return std::unexpected(database.error());
    m_database = std::move(*database);
    if (checkpointPages > 0)
        (void)m_database->compile(u"PRAGMA wal_autocheckpoint = %1"_s.arg(checkpointPages)).next();
    m_messages = std::make_unique<MessageStore>(*m_database);
    m_log = std::make_unique<RetrievalLog>(*m_database);
    m_batch = std::make_unique<CommitBatch>(*m_database, batchLimits);
    return {};
}

void Collector::close()
{
    m_batch.reset();
    m_log.reset();
    m_messages.reset();
    m_database.reset();
}

void Collector::replaceFiles(const QHash<QString, QByteArray> &files)
{
    const QDir folder(m_folder.path());
    for (const QString &name : folder.entryList(QDir::Files))
        insist(QFile::remove(folder.filePath(name)), "a file stays");
    for (const auto &[path, content] : files.asKeyValueRange()) {
        QFile file(path);
        insist(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "a file is not written");
    }
}

QString Collector::damage()
{
    QStringList found;
    auto statement = m_database->compile(u"PRAGMA integrity_check"_s);
    Result<bool> row;
    while ((row = statement.next()) && *row)
        found << statement.text(0);
    if (!row)
        return errorCodeName(row.error().code) + u' ' + QString::fromUtf8(row.error().serverText);
    return found == QStringList { u"ok"_s } ? QString() : found.join(u", "_s);
}

/// Thousands of stores are made and synced here, and none of these tests is about the disk: memory will do.
QString Collector::folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/restante-test-XXXXXX"_s;
}

void Collector::addAccount()
{
    insist(AccountStore(*m_database).add(account).has_value() && m_database->commit().has_value(), "no account");
}

void Collector::beginAnew()
{
    insist(AccountStore(*m_database).remove(account.id, AccountStore::Mail::Remove).has_value(), "the account stays");
    addAccount();
    insist(stored().isEmpty(), "its mail stays");
    maildrop = {};
    m_delivered.clear();
}

void Collector::restart()
{
    close();
    insist(open().has_value(), "does not open again");
}

void Collector::limitStore(int pages)
{
    const auto numberOf = [this](const QString &pragma) {
        auto statement = m_database->compile(pragma);
        insist(statement.next().value_or(false), "no pragma");
        return statement.integer(0);
    };
    const qint64 most = pages < 0 ? 1'000'000'000 : numberOf(u"PRAGMA page_count"_s) + pages;
    numberOf(u"PRAGMA max_page_count = %1"_s.arg(most));
}

CheckReport Collector::check(const ServerScript &script, FetchSession::Purpose purpose)
{
    return *run(script, purpose, true);
}

CheckReport Collector::checkInRounds(bool showsParts)
{
    mayReconnect = true;
    CheckReport report;
    QList<RoundOutcome> outcomes;
    do {
        const CheckReport round = check();
        report = outcomes.isEmpty() ? round : joined(report, round);
        outcomes << m_outcome;
    } while (isAnotherRoundDue(outcomes, showsParts));
    m_rounds = int(outcomes.size());
    return report;
}

void Collector::checkAndKill(const ServerScript &script)
{
    run(script, FetchSession::Purpose::Fetch, false);
    restart();
}

std::optional<CheckReport> Collector::run(const ServerScript &script, FetchSession::Purpose purpose, bool untilTheEnd)
{
    m_dialogue.clear();
    Pop3Settings settings { .server = account.server, .password = u"sesam"_s };
    // A server that falls silent is given up at once.
    if (untilTheEnd)
        settings.deadlines = Pop3Deadlines { .connecting = 1ms, .idle = 1ms, .leaving = 1ms };
    auto transport = std::make_unique<FakeTransport>();
    FakeTransport &line = *transport;
    auto session = std::make_unique<Pop3Session>(std::move(settings), std::move(transport));
    // The thousands of rounds of SCRAM would be nearly all that these tests do.
    ServerScript cheap = script;
    cheap.mechanisms = { "PLAIN" };
    DirectLine server(line, maildrop, { "anna", "sesam" }, cheap, account.server.security);
    Pop3Session *spoken = session.get();
    const bool mayBeQuiet =
        purpose == FetchSession::Purpose::Fetch && QuietDrops(*m_database).of(account.id).value_or(std::nullopt);
    FetchSession check(
        { .account = account, .purpose = purpose, .limits = limits, .mayReconnect = mayReconnect, .mayBeQuiet = mayBeQuiet },
        std::move(session), store(), clock);

    const auto note = [&](const QByteArray &text) {
        m_dialogue << text;
        if (onLine)
            onLine(check, text);
    };
    QObject::connect(spoken, &Pop3Session::traced, &check,
                     [&](bool toServer, const QByteArray &text) { note((toServer ? "C: " : "S: ") + text); });
    QObject::connect(m_batch.get(), &CommitBatch::committed, &check, [&] { note("COMMIT"); });
    std::optional<CheckReport> report;
    QObject::connect(&check, &FetchSession::finished, &check, [&](const CheckReport &r) { report = r; });

    check.start();
    server.connect();
    const QDeadlineTimer patience(30s);
    while (untilTheEnd && !report) {
        server.run();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (patience.hasExpired())
            qFatal("the mail check does not end:\n%s", m_dialogue.join('\n').constData());
    }
    m_said = server.said();
    m_outcome = check.outcome();
    return report;
}

QByteArrayList Collector::commands(const QByteArray &verb) const
{
    QByteArrayList found;
    for (const QByteArray &line : m_dialogue) {
        if (line.startsWith("C: " + verb))
            found << line.sliced(3);
    }
    return found;
}

qint64 Collector::octetsHeard() const
{
    qint64 octets = 0;
    for (const QByteArray &line : m_dialogue)
        octets += line.startsWith("C: ") ? line.size() - 3 + 2 : 0;
    return octets;
}

Result<QByteArrayList> Collector::readStored()
{
    const auto keys = m_messages->undescribed(); // nothing is described here
    if (!keys)
        return std::unexpected(keys.error());
    QByteArrayList octets;
    for (const MessageStore::Undescribed &message : *keys) {
        const auto raw = m_messages->octets(message.key, 1024 * MiB);
        if (!raw)
            return std::unexpected(raw.error());
        octets << *raw;
    }
    return octets;
}

QByteArrayList Collector::stored()
{
    const auto octets = readStored();
    insist(octets.has_value(), "messages cannot be read");
    return *octets;
}

QList<RetrievalRecord> Collector::ledger()
{
    const auto records = m_log->records(account.id);
    insist(records.has_value(), "no ledger");
    return *records;
}

QStringList Collector::ledgerText()
{
    QStringList text;
    for (const RetrievalRecord &record : ledger())
        text << QString::fromLatin1(record.uniqueId.octets) + u' ' + retrievalStateName(record.state);
    return text;
}

QByteArrayList Collector::committedIds()
{
    const auto reader = Database::open(m_database->file(), Database::Mode::Reader);
    insist(reader.has_value(), "no second connection");
    const auto records = RetrievalLog(**reader).records(account.id);
    insist(records.has_value(), "no committed ledger");
    QByteArrayList ids;
    for (const RetrievalRecord &record : *records) {
        if (record.verified && record.message)
            ids << record.uniqueId.octets;
    }
    return ids;
}

QString Collector::balanceInTheEnd()
{
    if (const QString wrong = balance(); !wrong.isEmpty())
        return wrong;
    const CheckReport clean = check();
    if (clean.error)
        return u"the next check fails: "_s + errorCodeName(clean.error->code);
    const bool deletes = account.policy.retention.kind == Retention::Kind::None;
    if (stored().size() != m_delivered.size() || maildrop.messages().size() != (deletes ? 0 : m_delivered.size()))
        return u"the next check does not bring it to its end"_s;
    return balance();
}

void Collector::deliver(const QByteArray &octets, const QByteArray &uniqueId)
{
    maildrop.add(octets, uniqueId);
    m_delivered << maildrop.messages().constLast().octets;
}

void Collector::takeAway(qsizetype index)
{
    m_delivered.removeOne(maildrop.messages()[index].octets);
    maildrop.remove({ index });
}

QString Collector::balance()
{
    const auto store = readStored();
    if (!store)
        return u"damaged: %1"_s.arg(errorCodeName(store.error().code));
    QHash<QByteArray, int> times;
    for (const QByteArray &octets : *store)
        ++times[octets];
    QHash<QByteArray, int> waiting;
    for (const Maildrop::Message &message : maildrop.messages())
        ++waiting[message.octets];
    QHash<QByteArray, int> delivered;
    for (const QByteArray &octets : std::as_const(m_delivered))
        ++delivered[octets];
    for (const auto &[octets, count] : delivered.asKeyValueRange()) {
        const QString name = QString::fromLatin1(octets.left(60)).simplified();
        if (times.value(octets) + waiting.value(octets) < count)
            return u"lost: %1"_s.arg(name);
        if (times.value(octets) > count)
            return u"doubled: %1"_s.arg(name);
    }
    return {};
}

} // namespace Restante
