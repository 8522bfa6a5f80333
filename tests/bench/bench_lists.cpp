// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window waits for: the first rows of each list, all its keys, rows, searches and changes, in a store of 100 messages
// and in one of many. Not a test; prints numbers and ratios.
//
//   bench_lists [FOLDER [N]]    the stores are made in FOLDER unless they are there; N: 1,000,000

#include "service/querylane.h"
#include "store/database.h"
#include "store/mailboxreader.h"
#include "store/messagestore.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

constexpr int few = 100;
constexpr int firstRows = 400; ///< as the list asks for them
constexpr int screen = 50;
constexpr int repetitions = 15;

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s: %s", errorCodeName(result.error().code).data(), qUtf8Printable(result.error().subject),
               result.error().serverText.constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void run(Database &database, const QString &sql)
{
    need(database.compile(sql).run());
}

/// Words as languages have them: few that are everywhere, many that are rare (Zipf).
QString madeUpWord(QRandomGenerator &random)
{
    int rank = int(std::pow(50'000.0, random.generateDouble()));
    QString word;
    do {
        word += u"bcdfghklmnprstvw"[rank % 16];
        word += u"aeiou"[rank / 16 % 5];
        rank /= 80;
    } while (rank > 0);
    return word;
}

/// Straight into the tables: what collecting costs is told by bench_check. A conversation has three messages, every twentieth is
/// unread, every fiftieth starred, every tenth tagged; two of three lie in the inbox.
void make(const QString &file, int count)
{
    if (QFile::exists(file))
        return;
    auto database = need(Database::open(file, Database::Mode::Writer));
    MessageStore store(*database);
    const auto inbox = qint64(need(store.folder(AccountId {}, Folder::Role::Inbox)));
    const auto kept = qint64(need(store.folder(AccountId {}, u"Kept"_s)));
    need(database->begin());
    const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(count);
    run(*database, numbers + u"INSERT INTO source(key, octets, sha256) SELECT i, 0, randomblob(32) FROM n"_s);
    run(*database,
        numbers
            + u"INSERT INTO message(key, source, folder, role, received, date, octets, unread, starred, complete, described, "
              "conversation, sender_order, subject_order) SELECT i, i, iif(i %% 3, %1, %2), iif(i %% 3, 0, 4), i * 60000, i * "
              "60000, i * "
              "7919 %% 100000, i %% 20 = 0, i %% 50 = 0, 1, 1, i - i %% 3 + (i < 3), 'sender ' || (i * 31 %% 5000), 'subject ' "
              "|| (i * 17 %% "
              "200000) FROM n"_s.replace(u"%%"_s, u"%"_s)
                  .arg(inbox)
                  .arg(kept));
    run(*database,
        numbers
            + u"INSERT INTO summary(message, senders, recipients, subject, date, date_offset, snippet, damaged, identifier, "
              u"answers) SELECT "
              "i, '[[\"Sender ' || (i * 31 % 5000) || '\",\"s' || (i * 31 % 5000) || '@example.org\"]]', "
              "'[[\"\",\"anna@posteo.example\"]]', 'Subject ' || i, i * 60000, 0, 'The first words of it, as a row shows them.', "
              "0, i, "
              "x'' FROM n"_s);
    run(*database, u"INSERT INTO message_tag(message, tag, date) SELECT key, 1, date FROM message WHERE key % 10 = 0"_s);
    QRandomGenerator random(2026);
    for (int i = 1; i <= count; ++i) {
        QString text;
        for (int word = 0; word < 30; ++word)
            text += madeUpWord(random) + u' ';
        need(database
                 ->statement("INSERT INTO search(rowid, subject, sender, recipients, body, attachment) VALUES(?, ?, ?, ?, ?, ?)")
                 .bind(i, text.left(40), u"sender s"_s + QString::number(i * 31LL % 5000), u"anna"_s, text, u""_s)
                 .run());
        if (i % 100'000 == 0)
            std::fprintf(stderr, "%d made\n", i);
    }
    need(database->commit());
}

/// The median in milliseconds.
double measured(const std::function<void()> &work, int times = repetitions)
{
    QList<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    return took[took.size() / 2];
}

struct Reading {
    explicit Reading(const QString &file)
        : database(need(Database::open(file, Database::Mode::Reader)))
        , reader(*database)
        , desk(file)
        , folders(need(reader.folders()))
    {}

    std::unique_ptr<Database> database;
    MailboxReader reader;
    QueryDesk desk;
    QList<Folder> folders;
};

struct NamedList {
    const char *name;
    ListQuery::Scope scope;
    ListQuery::Order order = ListQuery::Order::Date;
    bool descending = true;
};

ListQuery queryFor(const NamedList &list, const Reading &reading, ListQuery::Grouping grouping)
{
    ListQuery query;
    query.scope = list.scope;
    query.order = list.order;
    query.descending = list.descending;
    query.folder = reading.folders.back().key;
    query.folderName = reading.folders.back().name;
    query.tag = TagKey(1);
    query.grouping = grouping;
    return query;
}

void lists(Reading &small, Reading &large)
{
    using Scope = ListQuery::Scope;
    using Order = ListQuery::Order;
    using Grouping = ListQuery::Grouping;
    static constexpr NamedList all[] {
        { "inboxes", Scope::AllInboxes },
        { "all mail", Scope::AllMail },
        { "unread", Scope::Unread },
        { "starred", Scope::Starred },
        { "folder", Scope::Folder },
        { "folder name", Scope::FolderName },
        { "tag", Scope::Tag },
        { "inboxes, oldest first", Scope::AllInboxes, Order::Date, false },
        { "all mail by sender", Scope::AllMail, Order::Sender },
        { "all mail by subject", Scope::AllMail, Order::Subject },
        { "all mail by size", Scope::AllMail, Order::Size },
        { "all mail by star", Scope::AllMail, Order::Starred },
        { "all mail by folder", Scope::AllMail, Order::Folder },
        { "all mail by tag", Scope::AllMail, Order::Tag },
        { "all mail by what the server has", Scope::AllMail, Order::Server },
    };
    std::printf("%-38s %10s %10s %7s %12s %9s\n", "first rows and a screen of them, ms", "few", "many", "ratio", "all keys",
                "rows");
    for (const auto grouping : { Grouping::Messages, Grouping::Conversations }) {
        for (const auto &list : all) {
            const auto opened = [&](Reading &reading) {
                const auto query = queryFor(list, reading, grouping);
                return measured([&] {
                    const auto keys = need(reading.reader.keys(query, firstRows));
                    need(reading.desk.summaries(keys.first(qMin(keys.size(), qsizetype(screen))), query));
                });
            };
            const double fewTook = opened(small), manyTook = opened(large);
            const auto query = queryFor(list, large, grouping);
            qsizetype rows = 0;
            const double whole = measured([&] { rows = need(large.reader.keys(query)).size(); }, 3);
            std::printf(
                "%-38s %10.2f %10.2f %7.2f %12.1f %9lld\n",
                qPrintable(QLatin1StringView(list.name) + (grouping == Grouping::Messages ? u""_s : u", conversations"_s)),
                fewTook, manyTook, manyTook / fewTook, whole, qlonglong(rows));
        }
    }
    std::printf("sidebar %.2f ms, tags %.2f ms\n", measured([&] { need(large.reader.folders()); }),
                measured([&] { need(large.reader.tags()); }));
}

void searches(Reading &large)
{
    std::printf("\nas it is typed: first rows, ms\n");
    QRandomGenerator random(7);
    QStringList texts;
    for (int i = 0; i < 4; ++i) {
        const QString word = madeUpWord(random);
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts.append(word.first(length));
    }
    texts += { u"ba co"_s, u"\"ba co\""_s, u"from:s31 is:unread"_s, u"tag:important ba"_s, u"-ba is:starred"_s };
    for (const auto grouping : { ListQuery::Grouping::Messages, ListQuery::Grouping::Conversations }) {
        for (const QString &text : std::as_const(texts)) {
            ListQuery query;
            query.scope = ListQuery::Scope::AllMail;
            query.words = text;
            query.grouping = grouping;
            qsizetype found = 0;
            const double took = measured([&] { found = need(large.reader.keys(query, firstRows)).size(); }, 3);
            std::printf("  %-30s %10.2f  %lld rows%s\n", qPrintable(text), took, qlonglong(found),
                        grouping == ListQuery::Grouping::Messages ? "" : ", conversations");
        }
    }
}

void changes(const QString &file)
{
    auto database = need(Database::open(file, Database::Mode::Writer));
    MessageStore store(*database);
    const auto fingerprint = [&] {
        auto statement = database->compile(
            u"SELECT (SELECT sum(key * (1 + unread + 2 * starred + 4 * folder)) FROM message), (SELECT total(message * tag) FROM "
            u"message_tag), (SELECT "
            "group_concat(total || ',' || unread) FROM folder), (SELECT group_concat(total || ',' || unread) FROM tag)"_s);
        need(statement.next());
        return statement.text(0) + statement.text(1) + statement.text(2) + statement.text(3);
    };
    std::printf("\n%-20s %10s %10s %10s\n", "a change, ms", "messages", "made", "undone");
    for (const auto &[name, kind] :
         { std::pair("read", MessageChange::Kind::MarkRead), std::pair("star", MessageChange::Kind::Star),
           std::pair("tag", MessageChange::Kind::AddTag), std::pair("archive", MessageChange::Kind::Move) }) {
        for (const int count : { 1, 1000, 100'000 }) {
            MessageChange change;
            change.kind = kind;
            change.tag = TagKey(2);
            change.targetRole = Folder::Role::Archive;
            ListQuery query;
            query.scope = ListQuery::Scope::AllMail;
            change.keys = need(MailboxReader(*database).keys(query, count));
            need(store.folder(AccountId {}, Folder::Role::Archive));
            need(database->commit());
            const QString before = fingerprint();
            MessageChange applied;
            const double made = measured(
                [&] {
                    applied = need(store.apply(change));
                    need(database->commit());
                },
                1);
            const double undone = measured(
                [&] {
                    need(store.revert(applied));
                    need(database->commit());
                },
                1);
            std::printf("%-20s %10lld %10.1f %10.1f%s\n", name, qlonglong(change.keys.size()), made, undone,
                        fingerprint() == before ? "" : "  NOT AS BEFORE");
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QTemporaryDir temporary;
    const QDir folder(arguments.value(1, temporary.path()));
    const int many = arguments.size() > 2 ? arguments[2].toInt() : 1'000'000;
    const QString small = folder.filePath(u"lists-%1.sqlite"_s.arg(few)), large = folder.filePath(u"lists-%1.sqlite"_s.arg(many));
    make(small, few);
    make(large, many);
    {
        Reading reading(large), fewReading(small);
        lists(fewReading, reading);
        searches(reading);
    }
    changes(large);
    return 0;
}
