// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/listquerysql.h"
#include "store/messagesource.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <stop_token>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_mailboxreader {

using Scope = ListQuery::Scope;
using Order = ListQuery::Order;

namespace {

constexpr std::array scopes {
    Scope::AllInboxes, Scope::AllMail, Scope::Unread, Scope::Starred, Scope::Folder, Scope::FolderName
};
constexpr std::array indexedOrders { Order::Date, Order::Sender, Order::Subject, Order::Size, Order::Received };
constexpr std::array orders { Order::Date,   Order::Sender,     Order::Subject, Order::Size,   Order::Received, Order::Starred,
                              Order::Unread, Order::Attachment, Order::Account, Order::Folder, Order::Tag,      Order::Server };

/// What a list shows of a message, to say the expected order without SQL.
struct Row {
    MessageKey key {};
    AccountId account;
    FolderKey folder {};
    Folder::Role role = Folder::Role::Normal;
    QString folderName;
    QString sender, subject;
    qint64 date = 0, received = 0, octets = 0;
    bool unread = false, starred = false, attachment = false;
    int tag = std::numeric_limits<int>::max(); ///< the position of its first one
    int server = 3;
};

bool isShown(const Row &row, const ListQuery &query)
{
    if (!query.account.value.isEmpty() && row.account != query.account)
        return false;
    const bool litter = row.role == Folder::Role::Junk || row.role == Folder::Role::Trash;
    switch (query.scope) {
    case Scope::AllInboxes:
        return row.role == Folder::Role::Inbox;
    case Scope::AllMail:
        return true;
    case Scope::Unread:
        return row.unread && !litter;
    case Scope::Starred:
        return row.starred && !litter;
    case Scope::Folder:
        return row.folder == query.folder;
    case Scope::FolderName:
        return row.folderName == query.folderName;
    case Scope::Tag: // tst_tags
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isBefore(const Row &a, const Row &b, Order order)
{
    switch (order) {
    case Order::Date:
        return std::tie(a.date, a.key) < std::tie(b.date, b.key);
    case Order::Received:
        return std::tie(a.received, a.key) < std::tie(b.received, b.key);
    case Order::Sender:
        return std::tie(a.sender, a.date, a.key) < std::tie(b.sender, b.date, b.key);
    case Order::Subject:
        return std::tie(a.subject, a.date, a.key) < std::tie(b.subject, b.date, b.key);
    case Order::Size:
        return std::tie(a.octets, a.date, a.key) < std::tie(b.octets, b.date, b.key);
    case Order::Starred:
        return std::tie(a.starred, a.date, a.key) < std::tie(b.starred, b.date, b.key);
    case Order::Unread:
        return std::tie(a.unread, a.date, a.key) < std::tie(b.unread, b.date, b.key);
    case Order::Attachment:
        return std::tie(a.attachment, a.date, a.key) < std::tie(b.attachment, b.date, b.key);
    case Order::Account: {
        const auto rank = [](const Row &row) { return std::pair(row.account.value.isEmpty(), row.account.value); };
        return std::tuple(rank(a), a.date, a.key) < std::tuple(rank(b), b.date, b.key);
    }
    case Order::Folder: {
        const auto rank = [](const Row &row) {
            return std::pair(row.role, row.role == Folder::Role::Normal ? row.folderName : QString());
        };
        return std::tuple(rank(a), a.date, a.key) < std::tuple(rank(b), b.date, b.key);
    }
    case Order::Tag:
        return std::tie(a.tag, a.date, a.key) < std::tie(b.tag, b.date, b.key);
    case Order::Server:
        return std::tie(a.server, a.date, a.key) < std::tie(b.server, b.date, b.key);
    }
    Q_UNREACHABLE_RETURN(false);
}

QList<MessageKey> expectedKeys(const QList<Row> &rows, const ListQuery &query)
{
    QList<Row> shown;
    std::ranges::copy_if(rows, std::back_inserter(shown), [&](const Row &row) { return isShown(row, query); });
    std::ranges::sort(shown, [&](const Row &a, const Row &b) {
        return query.descending ? isBefore(b, a, query.order) : isBefore(a, b, query.order);
    });
    QList<MessageKey> keys;
    for (const auto &row : std::as_const(shown))
        keys.append(row.key);
    return keys;
}

} // namespace

class TestMailboxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListShowsItsMessagesInItsOrder();
    void noListOfALargeStoreSortsOrTouchesRows_data();
    void noListOfALargeStoreSortsOrTouchesRows();
    void hundredThousandMessagesAreListed();
    void aSubjectIsOrderedWithoutItsMarks_data();
    void aSubjectIsOrderedWithoutItsMarks();
    void aListIsStopped();
    void keysThatAreGoneAreLeftOutOfTheRows();
    void whatTheServerStillHasIsTold();
    void mailboxesComeBackAsTheyWere();
    void aDateKeepsItsOffset();
    void aReaderSeesWhatIsCommittedWhileTheWriterWrites();
    void damageIsFoundMessageByMessage_data();
    void damageIsFoundMessageByMessage();
    void verificationIsStopped();
    void verificationTellsItsProgress();
};

void TestMailboxReader::everyListShowsItsMessagesInItsOrder()
{
    StoreFixture fixture;
    Account bert;
    bert.id = { u"bert"_s };
    need(AccountStore(*fixture.database).add(bert));
    for (const auto &account : { StoreFixture::anna, bert.id, AccountId {} })
        need(fixture.store->folder(account, u"Projects"_s));
    const auto folders = need(MailboxReader(*fixture.database).folders());

    QRandomGenerator random(7);
    const QStringList names { u"Anna"_s, u"émile"_s, u"Emil"_s, u"Zoë"_s, u"Ångström"_s, u"王小明"_s, u""_s };
    QList<Row> rows;
    for (int i = 0; i < 400; ++i) {
        const auto &folder = folders[random.bounded(int(folders.size()))];
        ParsedSummary summary;
        const auto name = names[random.bounded(int(names.size()))];
        summary.header.from = { { name, u"x@example.org"_s } };
        summary.header.subject = names[random.bounded(int(names.size()))] + u" plan"_s;
        const bool dated = random.bounded(10) > 0;
        if (dated)
            summary.header.date = QDateTime::fromSecsSinceEpoch(1'700'000'000 + random.bounded(50),
                                                                QTimeZone::fromSecondsAheadOfUtc(random.bounded(-12, 14) * 3600));
        summary.hasAttachment = random.bounded(3) == 0;
        const QByteArray octets(random.bounded(20), 'x');
        auto arriving = need(fixture.store->arrive());
        need(arriving->append(octets));
        need(arriving->finish());
        MessageStore::NewMessage message;
        message.folder = folder.key;
        message.received = QDateTime::fromSecsSinceEpoch(1'700'000'010 + random.bounded(30), QTimeZone::UTC);
        message.unread = random.bounded(3) == 0;
        message.starred = random.bounded(4) == 0;
        Row row { need(fixture.store->add(*arriving, message)),
                  folder.account,
                  folder.key,
                  folder.role,
                  folder.name,
                  {},
                  {},
                  0,
                  message.received.toMSecsSinceEpoch(),
                  octets.size(),
                  message.unread,
                  message.starred,
                  summary.hasAttachment };
        need(fixture.store->describe(row.key, summary));
        row.date = dated ? summary.header.date.toMSecsSinceEpoch() : row.received;
        const auto folded = [](const QString &text) {
            QString plain;
            for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
                if (!c.isMark())
                    plain += c.toLower();
            }
            return plain;
        };
        row.sender = folded(name.isEmpty() ? u"x@example.org"_s : name);
        row.subject = folded(summary.header.subject).trimmed();
        rows.append(row);
    }
    RetrievalLog log(*fixture.database);
    for (auto &row : rows) {
        row.server = random.bounded(4); // there, to be deleted, gone, never there
        if (row.server == 3)
            continue;
        const qint64 entry = fixture.list("id" + QByteArray::number(qint64(row.key)));
        need(log.stored(entry, row.key, true));
        if (row.server > 0)
            need(fixture.database
                     ->compile(
                         u"UPDATE retrieval SET state = %1 WHERE message = %2"_s
                             .arg(int(row.server == 1 ? RetrievalRecord::State::DeleteRequested : RetrievalRecord::State::Gone))
                             .arg(qint64(row.key)))
                     .run());
    }
    const auto tags = need(MailboxReader(*fixture.database).tags());
    QVERIFY(tags.size() > 2);
    for (const auto &tag : tags) {
        MessageChange tagging;
        tagging.kind = MessageChange::Kind::AddTag;
        tagging.tag = tag.key;
        for (auto &row : rows) {
            if (random.bounded(4) == 0) {
                tagging.keys.append(row.key);
                row.tag = qMin(row.tag, tag.position);
            }
        }
        need(fixture.store->apply(tagging));
    }
    need(fixture.database->commit());

    const auto database = fixture.reader();
    const MailboxReader reader(*database);
    for (const auto scope : scopes) {
        for (const auto order : orders) {
            for (const auto &account : { AccountId {}, StoreFixture::anna, AccountId { u"nobody"_s } }) {
                for (const bool descending : { true, false }) {
                    ListQuery query;
                    query.scope = scope;
                    query.order = order;
                    query.account = account;
                    query.descending = descending;
                    query.folder = folders[1].key;
                    query.folderName = u"Projects"_s;
                    const auto expected = expectedKeys(rows, query);
                    const auto message =
                        qPrintable(u"scope %1, order %2, account %3"_s.arg(int(scope)).arg(int(order)).arg(account.value));
                    QVERIFY2(need(reader.keys(query)) == expected, message);
                    QVERIFY2(need(reader.keys(query, 7)) == expected.first(qMin(expected.size(), 7)), message);
                }
            }
        }
    }
}

void TestMailboxReader::noListOfALargeStoreSortsOrTouchesRows_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<Order>("order");
    for (const auto scope : scopes) {
        for (const auto order : indexedOrders) {
            const bool few = scope == Scope::Unread || scope == Scope::Starred; // sorted: few by their nature
            if (!few || order == Order::Date)
                QTest::addRow("scope %d by %d", int(scope), int(order)) << scope << order;
        }
    }
}

void TestMailboxReader::noListOfALargeStoreSortsOrTouchesRows()
{
    QFETCH(Scope, scope);
    QFETCH(Order, order);
    StoreFixture fixture;
    auto folders = need(MailboxReader(*fixture.database).folders());
    for (auto &folder : folders)
        folder.total = 250'000;
    ListQuery query;
    query.scope = scope;
    query.order = order;
    query.folder = folders[0].key;
    query.folderName = folders[0].name;
    for (const bool descending : { true, false }) {
        query.descending = descending;
        auto plan = fixture.database->compile(u"EXPLAIN QUERY PLAN "_s + listSql(query, { folders, {} }, WordHits::None, 0).sql);
        QString steps;
        while (need(plan.next()))
            steps += plan.text(3) + u'\n';
        QVERIFY2(steps.contains(u"COVERING INDEX"_s), qPrintable(steps));
        QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(steps));
    }
}

void TestMailboxReader::hundredThousandMessagesAreListed()
{
    StoreFixture fixture;
    need(fixture.database->begin());
    // Straight into the tables: what is tested here is reading.
    const QString count = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "_s;
    need(
        fixture.database->compile(count + u"INSERT INTO source(key, octets, sha256) SELECT i, 0, randomblob(32) FROM n"_s).run());
    need(fixture.database
             ->compile(count
                       + u"INSERT INTO message(source, folder, role, received, date, octets, unread, starred, complete) "
                         "SELECT i, %1, 0, i, 1000000000 + (i * 7919) % 100003, i % 977, i % 3 = 0, i % 100 = 0, 1 FROM n"_s.arg(
                             qint64(fixture.inbox())))
             .run());
    need(
        fixture.database
            ->compile(
                u"UPDATE message SET described = 1, sender_order = 'sender ' || key % 1000, subject_order = 'subject ' || key % 5000"_s)
            .run());
    need(fixture.database->commit());
    const auto database = fixture.reader();
    const MailboxReader reader(*database);
    QCOMPARE(need(reader.folders()).front().total, 100'000);
    QCOMPARE(need(reader.folders()).front().unread, 33'333);
    for (const auto order : orders) {
        ListQuery query;
        query.order = order;
        const auto all = need(reader.keys(query));
        QCOMPARE(all.size(), 100'000);
        QCOMPARE(need(reader.keys(query, 100)), all.first(100));
        query.descending = false;
        auto reversed = need(reader.keys(query));
        std::ranges::reverse(reversed);
        QCOMPARE(reversed, all);
        QCOMPARE(QSet<MessageKey>(all.begin(), all.end()).size(), 100'000);
    }
}

void TestMailboxReader::aSubjectIsOrderedWithoutItsMarks_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("bare") << u"Boat trip"_s;
    QTest::newRow("a reply") << u"Re: Boat trip"_s;
    QTest::newRow("a German reply to a forward") << u"AW: Fwd: boat trip"_s;
    QTest::newRow("counted") << u"RE[3]: Boat trip"_s;
    QTest::newRow("a list") << u"[sailors] Boat trip"_s;
    QTest::newRow("a reply on a list") << u"Re: [sailors]  Re: BOAT   trip "_s;
}

void TestMailboxReader::aSubjectIsOrderedWithoutItsMarks()
{
    QFETCH(QString, subject);
    StoreFixture fixture;
    fixture.add("x", summaryOf(subject));
    QCOMPARE(fixture.number("SELECT count(*) FROM message WHERE subject_order = 'boat trip'"), 1);
}

void TestMailboxReader::aListIsStopped()
{
    StoreFixture fixture;
    fixture.add("x", summaryOf(u"x"_s));
    std::stop_source stop;
    const MailboxReader reader(*fixture.database);
    QCOMPARE(need(reader.keys({}, 0, stop.get_token())).size(), 1);
    stop.request_stop();
    COMPARE_ERROR(reader.keys({}, 0, stop.get_token()), ErrorCode::Cancelled);
}

void TestMailboxReader::keysThatAreGoneAreLeftOutOfTheRows()
{
    StoreFixture fixture;
    const auto key = fixture.add("x", summaryOf(u"x"_s));
    const auto rows = need(MailboxReader(*fixture.database).summaries({ MessageKey(4711), key, MessageKey(-1) }));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].key, key);
}

void TestMailboxReader::whatTheServerStillHasIsTold()
{
    using Side = MessageSummary::ServerSide;
    using State = RetrievalRecord::State;
    StoreFixture fixture;
    RetrievalLog log(*fixture.database);
    const auto key = fixture.add("From: a@b.example\r\n\r\nhi", summaryOf(u"hi"_s));
    const auto side = [&] { return need(MailboxReader(*fixture.database).summaries({ key })).front().serverSide; };
    QCOMPARE(side(), Side::Unknown);
    const qint64 first = fixture.list("one");
    QCOMPARE(side(), Side::Unknown); // a stranger's
    need(log.stored(first, key, true));
    QCOMPARE(side(), Side::OnServer);
    need(fixture.database->compile(u"UPDATE retrieval SET wish = %1"_s.arg(int(ServerWish::Delete))).run());
    QCOMPARE(side(), Side::DeleteRequested);
    need(fixture.database->compile(u"UPDATE retrieval SET wish = %1"_s.arg(int(ServerWish::Keep))).run());
    QCOMPARE(side(), Side::OnServer);
    need(log.setState(first, State::DeleteRequested));
    QCOMPARE(side(), Side::DeleteRequested);
    need(fixture.database->compile(u"UPDATE retrieval SET state = %1"_s.arg(int(State::Gone))).run());
    QCOMPARE(side(), Side::GoneThere);
    // Of two rows that stand for it the one that is still there counts.
    need(log.stored(fixture.list("two"), key, true));
    QCOMPARE(side(), Side::OnServer);
}

void TestMailboxReader::mailboxesComeBackAsTheyWere()
{
    StoreFixture fixture;
    auto summary = summaryOf(u"[\"quoted\"],\\ \u202E"_s);
    summary.header.from = { { u"a\"],[\"b"_s, u"x@y"_s },
                            { {}, {} },
                            { QStringView(u"nul\0l", 5).toString(), u"\u0007@\n"_s },
                            { u"emoji 🚢"_s, u"š@ž.example"_s } };
    summary.header.to = {};
    const auto key = fixture.add("x", summary);
    const auto row = need(MailboxReader(*fixture.database).summaries({ key })).front();
    QCOMPARE(row.from, summary.header.from);
    QVERIFY(row.to.isEmpty());
    QCOMPARE(row.subject, summary.header.subject);
}

void TestMailboxReader::aDateKeepsItsOffset()
{
    StoreFixture fixture;
    for (const int offset : { 0, 3600, -12'600, 50'400, -43'200 }) {
        auto summary = summaryOf(u"x"_s);
        summary.header.date = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), QTimeZone::fromSecondsAheadOfUtc(offset));
        const auto key = fixture.add("x", summary);
        const auto row = need(MailboxReader(*fixture.database).summaries({ key })).front();
        QCOMPARE(row.date, summary.header.date);
        QCOMPARE(row.date.offsetFromUtc(), offset);
    }
}

void TestMailboxReader::aReaderSeesWhatIsCommittedWhileTheWriterWrites()
{
    StoreFixture fixture;
    const auto database = fixture.reader();
    const MailboxReader reader(*database);
    for (int i = 0; i < 20; ++i) {
        const auto key = fixture.add("x", summaryOf(u"message %1"_s.arg(i)));
        QCOMPARE(need(reader.keys({})).size(), i);
        COMPARE_ERROR(reader.octets(key, 10), ErrorCode::NoSuchMessage);
        need(fixture.database->commit());
        QCOMPARE(need(reader.keys({})).size(), i + 1);
        QCOMPARE(need(reader.octets(key, 10)), "x");
    }
}

void TestMailboxReader::damageIsFoundMessageByMessage_data()
{
    QTest::addColumn<QString>("damage");
    const QString chunk = u" WHERE key = %1"_s;
    QTest::newRow("a flipped bit in a frame")
        << u"UPDATE source_chunk SET data = CAST(substr(data, 1, 100) || x'00' || substr(data, 102) AS BLOB)"_s + chunk;
    QTest::newRow("a cut frame") << u"UPDATE source_chunk SET data = substr(data, 1, length(data) / 2)"_s + chunk;
    QTest::newRow("an empty frame") << u"UPDATE source_chunk SET data = x''"_s + chunk;
    QTest::newRow("no frame at all") << u"UPDATE source_chunk SET data = x'6e6f206672616d65'"_s + chunk;
    QTest::newRow("another chunk in its place")
        << u"UPDATE source_chunk SET data = (SELECT data FROM source_chunk ORDER BY key LIMIT 1)"_s + chunk;
    QTest::newRow("a missing chunk") << u"DELETE FROM source_chunk"_s + chunk;
    QTest::newRow("a missing first chunk") << u"DELETE FROM source_chunk WHERE key = %1 - 1"_s;
    QTest::newRow("another hash") << u"UPDATE source SET sha256 = zeroblob(32) WHERE key = %1 / 1048576"_s;
    QTest::newRow("another size") << u"UPDATE source SET octets = octets + 1 WHERE key = %1 / 1048576"_s;
    QTest::newRow("a monstrous size") << u"UPDATE source SET octets = 9000000000000000000 WHERE key = %1 / 1048576"_s;
    QTest::newRow("a negative size") << u"UPDATE source SET octets = -1 WHERE key = %1 / 1048576"_s;
}

void TestMailboxReader::damageIsFoundMessageByMessage()
{
    QFETCH(QString, damage);
    StoreFixture fixture;
    QByteArray octets;
    for (int i = 0; i < 100'000; ++i)
        octets += QByteArray::number(i) + ' ';
    fixture.add("first", summaryOf(u"first"_s));
    const auto key = fixture.add(octets, summaryOf(u"damaged"_s));
    fixture.add("last", summaryOf(u"last"_s));
    const auto chunk = fixture.number("SELECT source * 1048576 + 1 FROM message WHERE key = 2");
    need(fixture.database->compile(damage.arg(chunk)).run());
    need(fixture.database->commit());
    const auto database = fixture.reader();
    const MailboxReader reader(*database);
    const auto verification = need(reader.verify({}));
    QCOMPARE(verification.messages, 3);
    QCOMPARE(verification.damaged.size(), 1);
    QCOMPARE(verification.damaged[0].key, key);
    QCOMPARE(verification.damaged[0].code, ErrorCode::StoreDamaged);
    QVERIFY(!verification.damaged[0].detail.isEmpty());
    QVERIFY(verification.store.isEmpty());
    COMPARE_ERROR(reader.octets(key, 1 << 30), ErrorCode::StoreDamaged);
    QCOMPARE(need(reader.octets(MessageKey(3), 100)), "last");
}

void TestMailboxReader::verificationIsStopped()
{
    StoreFixture fixture;
    for (int i = 0; i < 5; ++i)
        fixture.add("x");
    std::stop_source stop;
    qint64 last = 0;
    const auto progress = [&](qint64 done, qint64) {
        last = done;
        if (done == 2)
            stop.request_stop();
    };
    COMPARE_ERROR(MailboxReader(*fixture.database).verify(progress, stop.get_token()), ErrorCode::Cancelled);
    QCOMPARE(last, 2);
}

void TestMailboxReader::verificationTellsItsProgress()
{
    StoreFixture fixture;
    for (int i = 0; i < 5; ++i)
        fixture.add(QByteArray(i, 'x'));
    QList<std::pair<qint64, qint64>> told;
    const auto verification =
        need(MailboxReader(*fixture.database).verify([&](qint64 done, qint64 total) { told.append({ done, total }); }));
    QCOMPARE(told, (QList<std::pair<qint64, qint64>> { { 1, 5 }, { 2, 5 }, { 3, 5 }, { 4, 5 }, { 5, 5 } }));
    QCOMPARE(verification.octets, 0 + 1 + 2 + 3 + 4);
}

QTEST_GUILESS_MAIN(TestMailboxReader)

} // namespace tst_mailboxreader

#include "tst_mailboxreader.moc"
