// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/accountstore.h"
#include "store/database.h"
#include "store/mailboxreader.h"
#include "store/messagestore.h"
#include "store/retrievallog.h"
#include "store/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Compares a Result's success, showing the error when there is none.
#define VERIFY_OK(result)                                                                                                        \
    do {                                                                                                                         \
        const auto &checkedResult = (result);                                                                                    \
        QVERIFY2(checkedResult.has_value(), Restante::Test::words(checkedResult).constData());                                   \
    } while (false)

#define COMPARE_ERROR(result, expected)                                                                                          \
    do {                                                                                                                         \
        const auto &checkedResult = (result);                                                                                    \
        QVERIFY(!checkedResult.has_value());                                                                                     \
        QCOMPARE(Restante::errorCodeName(checkedResult.error().code), Restante::errorCodeName(expected));                        \
    } while (false)

namespace Restante::Test {

template<typename T>
QByteArray words(const Result<T> &result)
{
    if (result)
        return "ok";
    return QByteArray(errorCodeName(result.error().code).data()) + ": " + result.error().subject.toUtf8() + ": "
        + result.error().serverText;
}

/// A result that must be good for the test to go on.
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", words(result).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A store in a folder of its own with the account "anna".
class StoreFixture
{
public:
    StoreFixture()
        : m_file(m_folder.filePath(QStringLiteral("profile/store.sqlite")))
    {
        open();
        Account account;
        account.id = anna;
        account.address = QStringLiteral("anna@posteo.example");
        account.server.host = QStringLiteral("pop.posteo.example");
        account.server.user = QStringLiteral("anna");
        need(AccountStore(*database).add(account));
        need(database->commit());
    }

    void open()
    {
        store.reset();
        database.reset(); // rolls back
        database = need(Database::open(m_file, Database::Mode::Writer));
        store = std::make_unique<MessageStore>(*database);
    }

    QString file() const { return m_file; }
    QString folder() const { return m_folder.path(); }
    FolderKey inbox() { return need(store->folder(anna, Folder::Role::Inbox)); }
    std::unique_ptr<Database> reader() const { return need(Database::open(m_file, Database::Mode::Reader)); }

    /// Stores raw octets, undescribed and uncommitted.
    MessageKey add(QByteArrayView octets)
    {
        auto arriving = need(store->arrive());
        need(arriving->append(octets));
        need(arriving->finish());
        MessageStore::NewMessage message;
        message.account = anna;
        message.folder = inbox();
        message.received = received;
        return need(store->add(*arriving, message));
    }

    /// Stores and describes a message, uncommitted.
    MessageKey add(QByteArrayView octets, const ParsedSummary &summary)
    {
        const auto key = add(octets);
        need(store->describe(key, summary));
        return key;
    }

    /// Opens the file anew as it would be found after the program was killed now: uncommitted writes are gone.
    void kill()
    {
        const QString cut = m_folder.filePath(QStringLiteral("cut.sqlite"));
        for (const auto *suffix : { "", "-wal" }) {
            QFile::remove(cut + QLatin1StringView(suffix));
            QFile::copy(m_file + QLatin1StringView(suffix), cut + QLatin1StringView(suffix));
        }
        m_file = cut;
        open();
    }

    /// The message as of now for one account's ledger: listed, and stored with its octets.
    qint64 list(const QByteArray &uniqueId,
                const LedgerTime &time = { QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC), 0 })
    {
        DropListing listing;
        listing.entries = { { MessageNumber(1), 100, { uniqueId } } };
        listing.complete = false;
        return need(RetrievalLog(*database).seen(anna, listing, time)).front();
    }

    qint64 number(const char *sql) const
    {
        auto statement = database->compile(QString::fromLatin1(sql));
        return need(statement.next()) ? statement.integer(0) : -1;
    }

    static inline const AccountId anna { QStringLiteral("anna") };
    QDateTime received = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC);
    std::unique_ptr<Database> database;
    std::unique_ptr<MessageStore> store;

private:
    QTemporaryDir m_folder;
    QString m_file;
};

inline ParsedSummary summaryOf(const QString &subject, const QString &body = {})
{
    ParsedSummary summary;
    summary.header.subject = subject;
    summary.header.from = { { QStringLiteral("Zoë Müller"), QStringLiteral("zoe@example.org") } };
    summary.header.to = { { QString(), QStringLiteral("anna@posteo.example") } };
    summary.header.date = QDateTime(QDate(2026, 2, 28), QTime(23, 59, 1), QTimeZone::fromSecondsAheadOfUtc(3600));
    summary.bodyText = body;
    summary.snippet = body.left(200);
    return summary;
}

} // namespace Restante::Test
