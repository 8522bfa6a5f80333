// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store costs: adding, opening lists, searching. Not a test; prints numbers.
//
//   bench_store add FOLDER          every file below FOLDER is a message
//   bench_store fill STORE N        N made-up messages into a new store
//   bench_store lists STORE         every scope and order
//   bench_store search STORE        rare and common words, beginnings, phrases
//   bench_store verify STORE

#include "base/octets.h"
#include "base/sha256.h"
#include "store/database.h"
#include "store/mailboxreader.h"
#include "store/messagestore.h"
#include "store/retrievallog.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cmath>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

constexpr int messagesPerCommit = 64;
constexpr qint64 octetsPerCommit = 8 * MiB;

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s: %s", errorCodeName(result.error().code).data(), qUtf8Printable(result.error().subject),
               result.error().serverText.constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double processorSeconds()
{
#ifdef Q_OS_UNIX
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
#else
    return 0;
#endif
}

qint64 peakKilobytes()
{
#ifdef Q_OS_UNIX
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#else
    return 0;
#endif
}

/// Words as languages have them: few that are everywhere, many that are rare (Zipf).
class MadeUp
{
public:
    MadeUp()
    {
        const QString consonants = u"bcdfghklmnprstvw"_s, vowels = u"aeiou"_s;
        for (int i = 0; i < 50'000; ++i) {
            QString word;
            const auto syllables = 2 + m_random.bounded(3);
            for (int s = 0; s < syllables; ++s) {
                word += consonants[m_random.bounded(int(consonants.size()))];
                word += vowels[m_random.bounded(int(vowels.size()))];
            }
            m_words.append(word);
        }
    }

    QString word() { return m_words[int(std::pow(double(m_words.size()), m_random.generateDouble())) - 1]; }

    QString words(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += word() + (i % 12 == 11 ? u'\n' : u' ');
        return text;
    }

    ParsedSummary summary(int number)
    {
        ParsedSummary summary;
        auto &header = summary.header;
        const int sender = int(std::pow(20'000.0, m_random.generateDouble()));
        header.from = { { u"%1 %2"_s.arg(m_words[sender % 1000], m_words[sender]),
                          u"%1@%2.example"_s.arg(m_words[sender], m_words[sender % 100]) } };
        header.to = { { u"Anna"_s, u"anna@posteo.example"_s } };
        header.subject = words(3 + m_random.bounded(5)).simplified();
        header.date = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number * 60 + m_random.bounded(3600), QTimeZone::UTC);
        header.messageId = u"%1.%2@example.org"_s.arg(number).arg(m_random.generate());
        if (number > 0 && m_random.bounded(2)) {
            header.inReplyTo = { m_last };
            header.references = { m_last };
        }
        m_last = header.messageId;
        summary.bodyText = words(250);
        summary.snippet = summary.bodyText.left(120).simplified();
        summary.hasAttachment = m_random.bounded(10) == 0;
        return summary;
    }

    bool oneIn(int n) { return m_random.bounded(n) == 0; }

private:
    QRandomGenerator m_random { 2026 };
    QStringList m_words;
    QString m_last;
};

struct Writer {
    explicit Writer(const QString &file)
        : database(need(Database::open(file, Database::Mode::Writer)))
        , store(*database)
        , inbox(need(store.folder(AccountId {}, Folder::Role::Inbox)))
        , archive(need(store.folder(AccountId {}, u"Archive/2025"_s)))
    {
        need(database->commit());
    }

    void add(QByteArrayView octets, const ParsedSummary &summary, FolderKey folder, bool unread)
    {
        auto arriving = need(store.arrive());
        for (qsizetype at = 0; at < octets.size(); at += 16384) // as it comes from the line
            need(arriving->append(octets.sliced(at, qMin(octets.size() - at, qsizetype(16384)))));
        need(arriving->finish());
        MessageStore::NewMessage message;
        message.folder = folder;
        message.received = summary.header.date;
        message.unread = unread;
        const auto key = need(store.add(*arriving, message));
        const auto before = processorSeconds();
        need(store.describe(key, summary));
        describing += processorSeconds() - before;
        pending += octets.size();
        if (++waiting == messagesPerCommit || pending >= octetsPerCommit)
            commit();
    }

    void commit()
    {
        const auto before = processorSeconds();
        need(database->commit());
        committing += processorSeconds() - before;
        waiting = 0;
        pending = 0;
    }

    std::unique_ptr<Database> database;
    MessageStore store;
    FolderKey inbox, archive;
    int waiting = 0;
    qint64 pending = 0;
    double describing = 0, committing = 0; ///< seconds of the processor
};

void add(const QString &folder)
{
    QByteArrayList messages;
    qint64 octets = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qUtf8Printable(file.fileName()));
        messages.append(file.readAll());
        octets += messages.last().size();
    }
    QTemporaryDir temporary(folder + u"-bench-XXXXXX"_s);
    const QString plain = temporary.filePath(u"raw"_s);
    QElapsedTimer timer;
    timer.start();
    {
        QFile file(plain); // the least that keeping them can cost
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("%s", qUtf8Printable(plain));
        for (const auto &message : std::as_const(messages))
            file.write(message);
        file.flush();
    }
    std::printf("raw file      %8.3f s\n", double(timer.elapsed()) / 1e3);

    MadeUp madeUp;
    QList<ParsedSummary> summaries;
    for (int i = 0; i < messages.size(); ++i)
        summaries.append(madeUp.summary(i));
    const QString store = temporary.filePath(u"store.sqlite"_s);
    const auto before = processorSeconds();
    timer.start();
    {
        Writer writer(store);
        for (int i = 0; i < messages.size(); ++i)
            writer.add(messages[i], summaries[i], writer.inbox, true);
        writer.commit();
        std::printf("processor: describing %.3f s, committing %.3f s\n", writer.describing, writer.committing);
        const double seconds = double(timer.elapsed()) / 1e3;
        std::printf("stored        %8.3f s, processor %.3f s, %.0f messages/s, %.1f MB/s\n", seconds, processorSeconds() - before,
                    double(messages.size()) / seconds, double(octets) / 1e6 / seconds);
    }
    std::printf("closed        %8.3f s\n%lld messages, %.1f MB; store %.1f MB\n", double(timer.elapsed()) / 1e3,
                qlonglong(messages.size()), double(octets) / 1e6, double(QFileInfo(store).size()) / 1e6);
}

void fill(const QString &store, int count)
{
    MadeUp madeUp;
    Writer writer(store);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        const auto summary = madeUp.summary(i);
        const auto octets =
            ("Subject: "_L1 + summary.header.subject + "\r\n\r\n"_L1).toUtf8() + summary.bodyText.left(300).toUtf8();
        writer.add(octets, summary, madeUp.oneIn(3) ? writer.archive : writer.inbox, madeUp.oneIn(20));
        if ((i + 1) % 50'000 == 0) {
            std::printf("%d: %.0f messages/s\n", i + 1, 50'000.0 * 1e3 / double(timer.restart()));
            std::fflush(stdout);
        }
    }
    writer.commit();
}

template<typename Work>
void measure(const char *what, const Work &work)
{
    QElapsedTimer timer;
    double best = 1e9;
    qsizetype found = 0;
    timer.start();
    for (int i = 0; i < 3; ++i) {
        timer.restart();
        found = work();
        best = qMin(best, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-44s %9.2f ms %9lld found\n", what, best, qlonglong(found));
}

void lists(const QString &store)
{
    auto database = need(Database::open(store, Database::Mode::Reader));
    const MailboxReader reader(*database);
    const auto folders = need(reader.folders());
    measure("sidebar", [&] { return need(reader.folders()).size(); });
    using Scope = ListQuery::Scope;
    using Order = ListQuery::Order;
    static constexpr std::pair<Scope, const char *> scopes[] { { Scope::AllInboxes, "inboxes" }, { Scope::AllMail, "all" },
                                                               { Scope::Unread, "unread" },      { Scope::Starred, "starred" },
                                                               { Scope::Folder, "folder" },      { Scope::FolderName, "name" } };
    static constexpr std::pair<Order, const char *> orders[] { { Order::Date, "date" },
                                                               { Order::Received, "received" },
                                                               { Order::Sender, "sender" },
                                                               { Order::Subject, "subject" },
                                                               { Order::Size, "size" } };
    for (const auto &[scope, scopeName] : scopes) {
        for (const auto &[order, orderName] : orders) {
            for (const int limit : { 0, 100 }) {
                ListQuery query;
                query.scope = scope;
                query.order = order;
                query.folder = folders.back().key;
                query.folderName = folders.back().name;
                measure(qPrintable(u"%1 by %2%3"_s.arg(QLatin1StringView(scopeName), QLatin1StringView(orderName),
                                                       limit ? u", first 100"_s : u""_s)),
                        [&] { return need(reader.keys(query, limit)).size(); });
            }
        }
    }
    ListQuery query;
    const auto keys = need(reader.keys(query, 100));
    measure("100 rows", [&] { return need(reader.summaries(keys)).size(); });
}

void search(const QString &store)
{
    auto database = need(Database::open(store, Database::Mode::Reader));
    const MailboxReader reader(*database);
    MadeUp madeUp;
    QStringList words;
    for (int i = 0; i < 200; ++i)
        words.append(madeUp.word());
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    for (int i = 0; i < 12; ++i) {
        const QString word = words[i * 7];
        for (const auto &text : { word + u' ', word.left(3), word.left(1), u"\"%1 %2\""_s.arg(word, words[i]),
                                  u"from:%1 is:unread"_s.arg(word), u"-%1 %2"_s.arg(words[i], word) }) {
            query.words = text;
            measure(qPrintable(text), [&] { return need(reader.keys(query)).size(); });
            measure(qPrintable(text + u", first 100"_s), [&] { return need(reader.keys(query, 100)).size(); });
        }
    }
}

void verify(const QString &store)
{
    auto database = need(Database::open(store, Database::Mode::Reader));
    QElapsedTimer timer;
    timer.start();
    const auto verification = need(MailboxReader(*database).verify({}));
    std::printf("%lld messages, %.1f MB, %lld damaged, %.3f s\n", verification.messages, double(verification.octets) / 1e6,
                qlonglong(verification.damaged.size()), double(timer.elapsed()) / 1e3);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto what = arguments.value(1);
    const auto where = arguments.value(2);
    if (what == "add"_L1 && !where.isEmpty())
        add(where);
    else if (what == "fill"_L1 && arguments.size() == 4)
        fill(where, arguments[3].toInt());
    else if (what == "lists"_L1 && !where.isEmpty())
        lists(where);
    else if (what == "search"_L1 && !where.isEmpty())
        search(where);
    else if (what == "verify"_L1 && !where.isEmpty())
        verify(where);
    else {
        std::fputs("bench_store add FOLDER | fill STORE N | lists STORE | search STORE | verify STORE\n", stderr);
        return 2;
    }
    std::printf("peak %.1f MB\n", double(peakKilobytes()) / 1e3);
    return 0;
}
