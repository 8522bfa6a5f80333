// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "base/sha256.h"
#include "store/messagesource.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_messagestore {

namespace {

constexpr qsizetype chunk = MessageSource::chunkOctets;

/// Octets that do not compress, the same each time.
QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray octets(size, Qt::Uninitialized);
    for (auto &c : octets)
        c = char((seed = seed * 1664525u + 1013904223u) >> 24);
    return octets;
}

qint64 residentOctets()
{
#ifdef Q_OS_LINUX
    QFile status(u"/proc/self/statm"_s);
    if (status.open(QIODevice::ReadOnly))
        return status.readAll().split(' ').value(1).toLongLong() * 4096;
#endif
    return 0;
}

MessageChange changeOf(MessageChange::Kind kind, const QList<MessageKey> &keys)
{
    MessageChange change;
    change.kind = kind;
    change.keys = keys;
    return change;
}

MessageChange moveTo(Folder::Role role, const QList<MessageKey> &keys)
{
    auto change = changeOf(MessageChange::Kind::Move, keys);
    change.targetRole = role;
    return change;
}

} // namespace

class TestMessageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void octetsComeBackExactly_data();
    void octetsComeBackExactly();
    void howTheOctetsArriveDoesNotMatter();
    void aBeginningCanBeReadAlone();
    void aLargeMessagePassesInBoundedMemory();
    void aMessageThatIsNotAddedLeavesNothing_data();
    void aMessageThatIsNotAddedLeavesNothing();
    void whatACrashLeftBehindIsSwept();
    void aRollbackLeavesNothingOfAMessage();
    void aMessageOfALostBatchCannotBeAdded();
    void aSmallMessageSurvivesALostBatch();
    void aMessageIsAddedOnceAndOnlyWhenFinished();
    void severalMessagesArriveAtOnce();
    void aMessageIsSeenWhenItIsDescribed();
    void aNewDescriptionReplacesTheOld();
    void describingWhatIsNotThereIsAnError();
    void undescribedMessagesAreKnownAfterACrash();
    void aHeaderIsCompletedToTheWholeMessage();
    void contentIsFoundInTheAccountWhereverItWasMoved();
    void flagsChangeAndChangeBack();
    void aMoveKeepsTheKeyAndChangesBack();
    void aMoveByRoleStaysInTheAccount();
    void localMailHasATrashToo();
    void aMoveToNowhereChangesNothing();
    void aDeletedMessageLeavesNothingButItsLedgerRow();
    void keysAreNeverUsedAgain();
    void theTrashIsNotedInTheLedger();
    void messagesThatAreGoneAreLeftOut();
    void foldersAreMadeWithTheLevelsAbove();
    void impossibleFolderNamesAreRefused_data();
    void impossibleFolderNamesAreRefused();
    void theCountersAreThoseOfARecount();
};

void TestMessageStore::octetsComeBackExactly_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one octet") << QByteArray("x");
    QTest::newRow("NUL, bare CR and LF") << QByteArray("a\0b\rc\nd\r\n.\r\n\xff\xfe", 15);
    QTest::newRow("a chunk less one") << noise(chunk - 1);
    QTest::newRow("a chunk") << noise(chunk);
    QTest::newRow("a chunk and one") << noise(chunk + 1);
    QTest::newRow("two chunks") << noise(2 * chunk);
    QTest::newRow("two chunks and one") << noise(2 * chunk + 1);
    QTest::newRow("a long line of one letter") << QByteArray(5 * chunk + 17, 'x');
}

void TestMessageStore::octetsComeBackExactly()
{
    QFETCH(QByteArray, octets);
    StoreFixture fixture;
    const auto key = fixture.add(octets);
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(need(fixture.store->octets(key, octets.size())), octets);
    QCOMPARE(need(MailboxReader(*fixture.reader()).octets(key, 1 << 30)), octets);
    QCOMPARE(need(fixture.store->withContent(StoreFixture::anna, Sha256::of(octets))), QList { key });
    QCOMPARE(fixture.number("SELECT count(*) FROM source_chunk"), (octets.size() + chunk - 1) / chunk);
    QCOMPARE(fixture.number("SELECT count(*) FROM source_arriving"), 0);
}

void TestMessageStore::howTheOctetsArriveDoesNotMatter()
{
    const auto octets = noise(2 * chunk + 1000);
    StoreFixture fixture;
    for (const qsizetype step : { qsizetype(1), qsizetype(7), qsizetype(4096), chunk - 1, chunk, chunk + 1, octets.size() }) {
        auto arriving = need(fixture.store->arrive());
        for (qsizetype at = step == 1 ? octets.size() - 3000 : 0; at < octets.size(); at += step)
            VERIFY_OK(arriving->append(QByteArrayView(octets).sliced(at, qMin(step, octets.size() - at))));
        VERIFY_OK(arriving->finish());
        const auto expected = step == 1 ? octets.last(3000) : octets;
        QCOMPARE(arriving->sha256(), Sha256::of(expected));
        QCOMPARE(arriving->octets(), expected.size());
        MessageStore::NewMessage message;
        message.folder = fixture.inbox();
        message.received = fixture.received;
        const auto key = need(fixture.store->add(*arriving, message));
        QCOMPARE(need(fixture.store->octets(key, octets.size())), expected);
    }
}

void TestMessageStore::aBeginningCanBeReadAlone()
{
    StoreFixture fixture;
    const auto octets = noise(3 * chunk);
    const auto key = fixture.add(octets);
    for (const qsizetype size : { qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, octets.size() - 1 })
        QCOMPARE(need(fixture.store->octets(key, size)), octets.first(size));
    COMPARE_ERROR(fixture.store->octets(MessageKey(4711), 1), ErrorCode::NoSuchMessage);
}

void TestMessageStore::aLargeMessagePassesInBoundedMemory()
{
    constexpr int pieces = 400;
    const auto piece = noise(chunk);
    StoreFixture fixture;
    auto arriving = need(fixture.store->arrive());
    qint64 before = 0;
    Sha256 hash;
    for (int i = 0; i < pieces; ++i) {
        if (i == 200) { // SQLite's cache is full by then
            need(fixture.database->commit());
            before = residentOctets();
        }
        VERIFY_OK(arriving->append(piece));
        hash.add(piece);
    }
    QVERIFY(residentOctets() - before < 24 * 1024 * 1024);
    VERIFY_OK(arriving->finish());
    QCOMPARE(arriving->octets(), pieces * qint64(chunk));
    QCOMPARE(arriving->sha256(), hash.finish());
    MessageStore::NewMessage message;
    message.folder = fixture.inbox();
    message.received = fixture.received;
    const auto key = need(fixture.store->add(*arriving, message));
    VERIFY_OK(fixture.database->commit());
    before = residentOctets();
    QCOMPARE(need(SourceReader(*fixture.database).check(key)), pieces * qint64(chunk));
    QVERIFY(residentOctets() - before < 24 * 1024 * 1024);
}

void TestMessageStore::aMessageThatIsNotAddedLeavesNothing_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("committed");
    for (const qsizetype size : { qsizetype(0), qsizetype(100), 3 * chunk }) {
        for (const bool finished : { false, true }) {
            for (const bool committed : { false, true })
                QTest::addRow("%lld octets%s%s", qlonglong(size), finished ? ", finished" : "",
                              committed ? ", in a committed batch" : "")
                    << size << finished << committed;
        }
    }
}

void TestMessageStore::aMessageThatIsNotAddedLeavesNothing()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, finished);
    QFETCH(bool, committed);
    StoreFixture fixture;
    {
        auto arriving = need(fixture.store->arrive());
        need(arriving->append(noise(size)));
        if (finished)
            need(arriving->finish());
        if (committed)
            need(fixture.database->commit());
    }
    const auto key = fixture.add("another");
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(fixture.number("SELECT count(*) FROM source_chunk"), 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM source"), 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM source_arriving"), 0);
    QCOMPARE(need(fixture.store->octets(key, 100)), "another");
}

void TestMessageStore::whatACrashLeftBehindIsSwept()
{
    StoreFixture fixture;
    auto arriving = need(fixture.store->arrive());
    need(arriving->append(noise(3 * chunk)));
    fixture.add("stored");
    need(fixture.database->commit());
    arriving.reset();
    fixture.kill();
    QCOMPARE(fixture.number("SELECT count(*) FROM source_arriving"), 1);
    QVERIFY(fixture.number("SELECT count(*) FROM source_chunk") > 1);
    fixture.add("the next");
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(fixture.number("SELECT count(*) FROM source_arriving"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM source_chunk"), 2);
    QVERIFY(need(MailboxReader(*fixture.database).verify({})).damaged.isEmpty());
}

void TestMessageStore::aRollbackLeavesNothingOfAMessage()
{
    StoreFixture fixture;
    for (const qsizetype size : { qsizetype(100), 3 * chunk }) {
        fixture.add(noise(size), summaryOf(u"lost"_s));
        fixture.database->rollback();
        for (const auto *sql :
             { "SELECT count(*) FROM source_chunk", "SELECT count(*) FROM source", "SELECT count(*) FROM source_arriving",
               "SELECT count(*) FROM message", "SELECT count(*) FROM summary", "SELECT sum(total) FROM folder",
               "SELECT count(*) FROM search WHERE search MATCH 'lost'" })
            QCOMPARE(fixture.number(sql), 0);
    }
}

void TestMessageStore::aMessageOfALostBatchCannotBeAdded()
{
    StoreFixture fixture;
    auto arriving = need(fixture.store->arrive());
    need(arriving->append(noise(2 * chunk)));
    fixture.database->rollback();
    QVERIFY(!arriving->append(noise(2 * chunk)));
    QVERIFY(!arriving->finish());
    MessageStore::NewMessage message;
    message.folder = fixture.inbox();
    QVERIFY(!fixture.store->add(*arriving, message));
    arriving.reset();
    fixture.add("the store goes on");
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(fixture.number("SELECT count(*) FROM source_chunk"), 1);

    // The same when the end is reached before the store is asked again.
    arriving = need(fixture.store->arrive());
    need(arriving->append(noise(2 * chunk)));
    fixture.database->rollback();
    need(arriving->finish());
    COMPARE_ERROR(fixture.store->add(*arriving, message), ErrorCode::StoreFailed);
}

void TestMessageStore::aSmallMessageSurvivesALostBatch()
{
    StoreFixture fixture;
    auto arriving = need(fixture.store->arrive());
    need(arriving->append("small"));
    fixture.add("another, lost");
    fixture.database->rollback();
    need(arriving->append(" and here"));
    need(arriving->finish());
    MessageStore::NewMessage message;
    message.folder = fixture.inbox();
    const auto key = need(fixture.store->add(*arriving, message));
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(need(fixture.store->octets(key, 100)), "small and here");
}

void TestMessageStore::aMessageIsAddedOnceAndOnlyWhenFinished()
{
    StoreFixture fixture;
    MessageStore::NewMessage message;
    message.folder = fixture.inbox();
    auto arriving = need(fixture.store->arrive());
    need(arriving->append("x"));
    COMPARE_ERROR(fixture.store->add(*arriving, message), ErrorCode::StoreFailed);
    arriving = need(fixture.store->arrive());
    need(arriving->finish());
    QVERIFY(!arriving->finish());
    arriving = need(fixture.store->arrive());
    need(arriving->finish());
    VERIFY_OK(fixture.store->add(*arriving, message));
    COMPARE_ERROR(fixture.store->add(*arriving, message), ErrorCode::StoreFailed);
    arriving = need(fixture.store->arrive());
    need(arriving->finish());
    message.folder = FolderKey(4711);
    COMPARE_ERROR(fixture.store->add(*arriving, message), ErrorCode::NoSuchFolder);
}

void TestMessageStore::severalMessagesArriveAtOnce()
{
    StoreFixture fixture;
    std::vector<std::unique_ptr<MessageStore::Arriving>> arriving;
    for (int i = 0; i < 4; ++i)
        arriving.push_back(need(fixture.store->arrive()));
    for (quint32 round = 0; round < 5; ++round) {
        for (quint32 i = 0; i < 4; ++i)
            need(arriving[i]->append(noise(chunk * 3 / 4, 10 * i + round)));
        need(fixture.database->commit());
    }
    MessageStore::NewMessage message;
    message.folder = fixture.inbox();
    for (quint32 i = 4; i-- > 0;) {
        QByteArray expected;
        for (quint32 round = 0; round < 5; ++round)
            expected += noise(chunk * 3 / 4, 10 * i + round);
        need(arriving[i]->finish());
        const auto key = need(fixture.store->add(*arriving[i], message));
        QCOMPARE(need(fixture.store->octets(key, expected.size())), expected);
    }
    QCOMPARE(fixture.number("SELECT count(*) FROM source_arriving"), 0);
}

void TestMessageStore::aMessageIsSeenWhenItIsDescribed()
{
    StoreFixture fixture;
    const auto key = fixture.add("Subject: hello\r\n\r\nworld\r\n");
    VERIFY_OK(fixture.database->commit());
    auto reader = fixture.reader();
    MailboxReader mailbox(*reader);
    ListQuery search;
    search.words = u"wor"_s;
    QCOMPARE(need(mailbox.keys({})).size(), 0);
    QCOMPARE(need(mailbox.keys(search)).size(), 0);
    QCOMPARE(need(mailbox.summaries({ key })).size(), 0);
    QCOMPARE(need(mailbox.folders()).front().total, 0);
    VERIFY_OK(fixture.store->describe(key, summaryOf(u"hello"_s, u"world"_s)));
    QCOMPARE(need(mailbox.keys({})).size(), 0);
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(need(mailbox.keys({})), QList { key });
    QCOMPARE(need(mailbox.keys(search)), QList { key });
    QCOMPARE(need(mailbox.folders()).front().total, 1);
    QCOMPARE(need(mailbox.folders()).front().unread, 1);
    const auto row = need(mailbox.summaries({ key })).front();
    const auto expected = summaryOf(u"hello"_s, u"world"_s);
    QCOMPARE(row.subject, u"hello"_s);
    QCOMPARE(row.from, expected.header.from);
    QCOMPARE(row.to, expected.header.to);
    QCOMPARE(row.account, StoreFixture::anna);
    QCOMPARE(row.folderName, u"Inbox"_s);
    QCOMPARE(row.date.toString(Qt::ISODate), u"2026-02-28T23:59:01+01:00"_s);
    QCOMPARE(row.received, fixture.received);
    QCOMPARE(row.octets, 25);
    QCOMPARE(row.sha256, Sha256::of("Subject: hello\r\n\r\nworld\r\n"));
    QCOMPARE(row.snippet, u"world"_s);
    QVERIFY(row.unread && row.complete && !row.starred && !row.hasAttachment);
}

void TestMessageStore::aNewDescriptionReplacesTheOld()
{
    StoreFixture fixture;
    const auto key = fixture.add("x", summaryOf(u"old words"_s));
    auto summary = summaryOf(u"new words"_s);
    summary.header.date = {};
    summary.hasAttachment = true;
    VERIFY_OK(fixture.store->describe(key, summary));
    VERIFY_OK(fixture.database->commit());
    const MailboxReader mailbox(*fixture.database);
    ListQuery query;
    query.words = u"old"_s;
    QCOMPARE(need(mailbox.keys(query)).size(), 0);
    query.words = u"new"_s;
    QCOMPARE(need(mailbox.keys(query)), QList { key });
    const auto row = need(mailbox.summaries({ key })).front();
    QCOMPARE(row.subject, u"new words"_s);
    QVERIFY(!row.date.isValid());
    QVERIFY(row.hasAttachment);
    QCOMPARE(fixture.number("SELECT total FROM folder WHERE role = 0"), 1);
}

void TestMessageStore::describingWhatIsNotThereIsAnError()
{
    StoreFixture fixture;
    COMPARE_ERROR(fixture.store->describe(MessageKey(4711), summaryOf(u"x"_s)), ErrorCode::NoSuchMessage);
    VERIFY_OK(fixture.database->commit());
}

void TestMessageStore::undescribedMessagesAreKnownAfterACrash()
{
    StoreFixture fixture;
    const auto poison = fixture.add("poison");
    const auto described = fixture.add("good", summaryOf(u"good"_s));
    const auto late = fixture.add("late");
    VERIFY_OK(fixture.store->parsingBegins(poison));
    VERIFY_OK(fixture.database->commit());
    fixture.kill();
    auto undescribed = need(fixture.store->undescribed());
    QCOMPARE(undescribed.size(), 2);
    QCOMPARE(undescribed[0].key, poison);
    QCOMPARE(undescribed[0].attempts, 1);
    QCOMPARE(undescribed[1].key, late);
    QCOMPARE(undescribed[1].attempts, 0);
    VERIFY_OK(fixture.store->parsingBegins(poison));
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(need(fixture.store->undescribed())[0].attempts, 2);
    VERIFY_OK(fixture.store->describe(poison, {}));
    VERIFY_OK(fixture.store->describe(late, {}));
    VERIFY_OK(fixture.database->commit());
    QVERIFY(need(fixture.store->undescribed()).isEmpty());
    QCOMPARE(need(MailboxReader(*fixture.database).keys({})).size(), 3);
    QCOMPARE(need(MailboxReader(*fixture.database).summaries({ described })).size(), 1);
}

void TestMessageStore::aHeaderIsCompletedToTheWholeMessage()
{
    StoreFixture fixture;
    auto arriving = need(fixture.store->arrive());
    need(arriving->append("Subject: x\r\n\r\n"));
    need(arriving->finish());
    MessageStore::NewMessage message;
    message.folder = fixture.inbox();
    message.received = fixture.received;
    message.complete = false;
    message.unread = false;
    const auto key = need(fixture.store->add(*arriving, message));
    need(fixture.store->describe(key, summaryOf(u"header only"_s)));
    need(fixture.database->commit());
    QVERIFY(!need(MailboxReader(*fixture.database).summaries({ key })).front().complete);

    const auto whole = "Subject: x\r\n\r\n" + noise(2 * chunk);
    arriving = need(fixture.store->arrive());
    need(arriving->append(whole));
    need(arriving->finish());
    VERIFY_OK(fixture.store->complete(key, *arriving));
    QCOMPARE(need(fixture.store->undescribed()).size(), 1);
    VERIFY_OK(fixture.store->describe(key, summaryOf(u"all of it"_s)));
    VERIFY_OK(fixture.database->commit());
    const auto row = need(MailboxReader(*fixture.database).summaries({ key })).front();
    QVERIFY(row.complete && !row.unread);
    QCOMPARE(row.octets, whole.size());
    QCOMPARE(need(fixture.store->octets(key, whole.size())), whole);
    QCOMPARE(fixture.number("SELECT count(*) FROM source"), 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM source_chunk"), 3);
    ListQuery query;
    query.words = u"header"_s;
    QCOMPARE(need(MailboxReader(*fixture.database).keys(query)).size(), 0);
    COMPARE_ERROR(fixture.store->complete(MessageKey(4711), *arriving), ErrorCode::NoSuchMessage);
}

void TestMessageStore::contentIsFoundInTheAccountWhereverItWasMoved()
{
    StoreFixture fixture;
    Account bert;
    bert.id = { u"bert"_s };
    need(AccountStore(*fixture.database).add(bert));
    const auto key = fixture.add("same", summaryOf(u"same"_s));
    const auto twin = fixture.add("same", summaryOf(u"same"_s));
    need(RetrievalLog(*fixture.database).stored(fixture.list("uid"), key, true));
    const auto hash = Sha256::of("same");
    QCOMPARE(need(fixture.store->withContent(StoreFixture::anna, hash)), (QList { key, twin }));
    auto change = changeOf(MessageChange::Kind::Move, { key });
    change.target = need(fixture.store->folder({}, u"Kept"_s));
    need(fixture.store->apply(change));
    QCOMPARE(need(fixture.store->withContent(StoreFixture::anna, hash)), (QList { key, twin }));
    QCOMPARE(need(fixture.store->withContent({}, hash)), (QList { key, twin }));
    QCOMPARE(need(fixture.store->withContent(bert.id, hash)).size(), 0);
    QCOMPARE(need(fixture.store->withContent({}, Sha256::of("other"))).size(), 0);
}

void TestMessageStore::flagsChangeAndChangeBack()
{
    StoreFixture fixture;
    const auto key = fixture.add("x", summaryOf(u"x"_s));
    const auto other = fixture.add("y", summaryOf(u"y"_s));
    const auto flags = [&](MessageKey of) {
        const auto row = need(MailboxReader(*fixture.database).summaries({ of })).front();
        return QByteArray(row.unread ? "unread" : "read") + (row.starred ? " starred" : "");
    };
    const auto read = need(fixture.store->apply(changeOf(MessageChange::Kind::MarkRead, { key, other })));
    QCOMPARE(read.former.size(), 2);
    QCOMPARE(flags(key), "read");
    const auto again = need(fixture.store->apply(changeOf(MessageChange::Kind::MarkRead, { key })));
    VERIFY_OK(fixture.store->revert(again));
    QCOMPARE(flags(key), "read");
    const auto starred = need(fixture.store->apply(changeOf(MessageChange::Kind::Star, { key })));
    QCOMPARE(flags(key), "read starred");
    VERIFY_OK(fixture.store->revert(read));
    QCOMPARE(flags(key), "unread starred");
    VERIFY_OK(fixture.store->revert(starred));
    QCOMPARE(flags(key), "unread");
    need(fixture.store->apply(changeOf(MessageChange::Kind::Star, { key })));
    need(fixture.store->apply(changeOf(MessageChange::Kind::MarkRead, { key })));
    need(fixture.store->apply(changeOf(MessageChange::Kind::Unstar, { key })));
    need(fixture.store->apply(changeOf(MessageChange::Kind::MarkUnread, { key })));
    QCOMPARE(flags(key), "unread");
    QCOMPARE(flags(other), "unread");
}

void TestMessageStore::aMoveKeepsTheKeyAndChangesBack()
{
    StoreFixture fixture;
    const auto key = fixture.add("x", summaryOf(u"x"_s));
    auto change = changeOf(MessageChange::Kind::Move, { key });
    change.target = need(fixture.store->folder(StoreFixture::anna, u"Projects/Boat"_s));
    const auto moved = need(fixture.store->apply(change));
    QCOMPARE(need(MailboxReader(*fixture.database).summaries({ key })).front().folderName, u"Projects/Boat"_s);
    QCOMPARE(need(MailboxReader(*fixture.database).keys({})).size(), 0);
    VERIFY_OK(fixture.store->revert(moved));
    QCOMPARE(need(MailboxReader(*fixture.database).summaries({ key })).front().folderName, u"Inbox"_s);
    QCOMPARE(need(MailboxReader(*fixture.database).keys({})).size(), 1);
}

void TestMessageStore::aMoveByRoleStaysInTheAccount()
{
    StoreFixture fixture;
    Account bert;
    bert.id = { u"bert"_s };
    need(AccountStore(*fixture.database).add(bert));
    const auto mine = fixture.add("x", summaryOf(u"x"_s));
    const auto his = fixture.add("y", summaryOf(u"y"_s));
    auto change = changeOf(MessageChange::Kind::Move, { his });
    change.target = need(fixture.store->folder(bert.id, Folder::Role::Inbox));
    need(fixture.store->apply(change));
    need(fixture.store->apply(moveTo(Folder::Role::Archive, { mine, his })));
    const auto rows = need(MailboxReader(*fixture.database).summaries({ mine, his }));
    QCOMPARE(rows[0].account, StoreFixture::anna);
    QCOMPARE(rows[1].account, bert.id);
    QCOMPARE(rows[0].folderName, u"Archive"_s);
    QCOMPARE(rows[1].folderName, u"Archive"_s);
}

void TestMessageStore::localMailHasATrashToo()
{
    StoreFixture fixture;
    const auto key = fixture.add("x", summaryOf(u"x"_s));
    auto change = changeOf(MessageChange::Kind::Move, { key });
    change.target = need(fixture.store->folder({}, u"Kept"_s));
    need(fixture.store->apply(change));
    const auto trashed = need(fixture.store->apply(moveTo(Folder::Role::Trash, { key })));
    const auto row = need(MailboxReader(*fixture.database).summaries({ key })).front();
    QCOMPARE(row.folderName, u"Trash"_s);
    QVERIFY(row.account.value.isEmpty());
    QCOMPARE(row.folder, need(fixture.store->folder({}, Folder::Role::Trash)));
    QCOMPARE(row.folder, need(fixture.store->folder({}, u"Trash"_s)));
    VERIFY_OK(fixture.store->revert(trashed));
    QCOMPARE(need(MailboxReader(*fixture.database).summaries({ key })).front().folderName, u"Kept"_s);
}

void TestMessageStore::aMoveToNowhereChangesNothing()
{
    StoreFixture fixture;
    const auto key = fixture.add("x", summaryOf(u"x"_s));
    auto change = changeOf(MessageChange::Kind::Move, { key });
    COMPARE_ERROR(fixture.store->apply(change), ErrorCode::NoSuchFolder);
    change.target = FolderKey(4711);
    COMPARE_ERROR(fixture.store->apply(change), ErrorCode::NoSuchFolder);
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(need(MailboxReader(*fixture.database).summaries({ key })).front().folderName, u"Inbox"_s);
}

void TestMessageStore::aDeletedMessageLeavesNothingButItsLedgerRow()
{
    StoreFixture fixture;
    const auto key = fixture.add(noise(2 * chunk), summaryOf(u"to be deleted"_s));
    const auto undescribed = fixture.add("never parsed");
    need(RetrievalLog(*fixture.database).stored(fixture.list("uid"), key, true));
    need(fixture.store->apply(changeOf(MessageChange::Kind::DeleteForEver, { key, undescribed })));
    VERIFY_OK(fixture.database->commit());
    for (const auto *sql : { "SELECT count(*) FROM message", "SELECT count(*) FROM summary", "SELECT count(*) FROM source",
                             "SELECT count(*) FROM source_chunk", "SELECT count(*) FROM search WHERE search MATCH 'deleted'",
                             "SELECT sum(total) + sum(unread) FROM folder" })
        QCOMPARE(fixture.number(sql), 0);
    const auto records = need(RetrievalLog(*fixture.database).records(StoreFixture::anna));
    QCOMPARE(records.size(), 1);
    QVERIFY(!records[0].message);
    QVERIFY(records[0].verified);
    QVERIFY(records[0].deletedHere);
    QCOMPARE(records[0].state, RetrievalRecord::State::Stored);
    MessageChange deleted = changeOf(MessageChange::Kind::DeleteForEver, { key });
    deleted.former = { { key, fixture.inbox(), true, false } };
    COMPARE_ERROR(fixture.store->revert(deleted), ErrorCode::InvalidArgument);
}

void TestMessageStore::keysAreNeverUsedAgain()
{
    StoreFixture fixture;
    const auto first = fixture.add("x", summaryOf(u"x"_s));
    need(fixture.store->apply(changeOf(MessageChange::Kind::DeleteForEver, { first })));
    need(fixture.database->commit());
    fixture.open();
    const auto second = fixture.add("y", summaryOf(u"y"_s));
    QVERIFY(qint64(second) > qint64(first));
}

void TestMessageStore::theTrashIsNotedInTheLedger()
{
    StoreFixture fixture;
    const auto key = fixture.add("x", summaryOf(u"x"_s));
    RetrievalLog log(*fixture.database);
    need(log.stored(fixture.list("uid"), key, true));
    const auto noted = [&] { return need(log.records(StoreFixture::anna)).front().deletedHere; };
    QVERIFY(!noted());
    const auto moved = need(fixture.store->apply(moveTo(Folder::Role::Trash, { key })));
    QVERIFY(noted());
    VERIFY_OK(fixture.store->revert(moved));
    QVERIFY(!noted());
    need(fixture.store->apply(moveTo(Folder::Role::Archive, { key })));
    QVERIFY(!noted());
    need(fixture.store->apply(moveTo(Folder::Role::Trash, { key })));
    need(fixture.store->apply(moveTo(Folder::Role::Inbox, { key })));
    QVERIFY(!noted());
}

void TestMessageStore::messagesThatAreGoneAreLeftOut()
{
    StoreFixture fixture;
    const auto key = fixture.add("x", summaryOf(u"x"_s));
    const auto applied = need(fixture.store->apply(changeOf(MessageChange::Kind::Star, { MessageKey(4711), key })));
    QCOMPARE(applied.former.size(), 1);
    QCOMPARE(applied.former[0].key, key);
    QCOMPARE(applied.keys.size(), 2);
}

void TestMessageStore::foldersAreMadeWithTheLevelsAbove()
{
    StoreFixture fixture;
    const auto key = need(fixture.store->folder(StoreFixture::anna, u"Projects/Boat/Sails"_s));
    QCOMPARE(need(fixture.store->folder(StoreFixture::anna, u"Projects/Boat/Sails"_s)), key);
    QVERIFY(need(fixture.store->folder({}, u"Projects/Boat/Sails"_s)) != key);
    QStringList names;
    for (const auto &folder : need(MailboxReader(*fixture.database).folders()))
        names.append((folder.account.value.isEmpty() ? u"local:"_s : u"anna:"_s) + folder.name);
    QCOMPARE(names,
             QStringList({ u"anna:Inbox"_s, u"anna:Archive"_s, u"anna:Junk"_s, u"anna:Trash"_s, u"anna:Projects"_s,
                           u"anna:Projects/Boat"_s, u"anna:Projects/Boat/Sails"_s, u"local:Projects"_s, u"local:Projects/Boat"_s,
                           u"local:Projects/Boat/Sails"_s }));
    QCOMPARE(need(fixture.store->folder(StoreFixture::anna, u"Inbox"_s)), fixture.inbox());
    COMPARE_ERROR(fixture.store->folder({ u"nobody"_s }, u"Inbox"_s), ErrorCode::NoSuchAccount);
    COMPARE_ERROR(fixture.store->folder({ u"nobody"_s }, Folder::Role::Inbox), ErrorCode::NoSuchAccount);
}

void TestMessageStore::impossibleFolderNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("an empty level") << u"a//b"_s;
    QTest::newRow("a leading slash") << u"/a"_s;
    QTest::newRow("a trailing slash") << u"a/"_s;
    QTest::newRow("a control character") << u"a\nb"_s;
    QTest::newRow("NUL") << QStringView(u"a\0b", 3).toString();
    QTest::newRow("blanks about it") << u" a"_s;
    QTest::newRow("too long") << QString(256, u'a');
    QTest::newRow("too deep") << QString(u"a/"_s.repeated(20) + u'a');
}

void TestMessageStore::impossibleFolderNamesAreRefused()
{
    QFETCH(QString, name);
    StoreFixture fixture;
    COMPARE_ERROR(fixture.store->folder({}, name), ErrorCode::InvalidArgument);
}

void TestMessageStore::theCountersAreThoseOfARecount()
{
    StoreFixture fixture;
    QRandomGenerator random(2026);
    const QList folders { fixture.inbox(), need(fixture.store->folder(StoreFixture::anna, Folder::Role::Trash)),
                          need(fixture.store->folder({}, u"Local"_s)) };
    QList<MessageKey> keys;
    QList<MessageChange> applied;
    const auto any = [&] { return keys[random.bounded(int(keys.size()))]; };
    for (int step = 0; step < 2000; ++step) {
        const int what = keys.isEmpty() ? 0 : random.bounded(12);
        switch (what) {
        case 0:
            keys.append(fixture.add("x", summaryOf(u"x"_s)));
            break;
        case 1:
            keys.append(fixture.add("x"));
            break;
        case 2:
            (void)fixture.store->describe(any(), summaryOf(u"y"_s));
            break;
        case 3:
            need(fixture.store->apply(changeOf(MessageChange::Kind::DeleteForEver, { any() })));
            break;
        case 4:
        case 5: {
            auto change = changeOf(MessageChange::Kind::Move, { any(), any() });
            change.target = folders[random.bounded(3)];
            applied.append(need(fixture.store->apply(change)));
            break;
        }
        case 6:
            if (!applied.isEmpty())
                (void)fixture.store->revert(applied.takeLast());
            break;
        case 7:
            need(fixture.database->commit());
            break;
        default:
            applied.append(need(fixture.store->apply(changeOf(MessageChange::Kind(random.bounded(4)), { any(), any(), any() }))));
        }
    }
    QCOMPARE(
        fixture.number("SELECT count(*) FROM folder f WHERE f.total <> (SELECT count(*) FROM message m WHERE m.folder = f.key "
                       "AND m.described) "
                       "OR f.unread <> (SELECT count(*) FROM message m WHERE m.folder = f.key AND m.described AND m.unread)"),
        0);
    QVERIFY(fixture.number("SELECT sum(total) FROM folder") > 50);
    QCOMPARE(fixture.number("SELECT count(*) FROM message m JOIN folder f ON f.key = m.folder WHERE m.role <> f.role"), 0);
    VERIFY_OK(fixture.database->commit());
    QVERIFY(need(MailboxReader(*fixture.database).verify({})).store.isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageStore)

} // namespace tst_messagestore

#include "tst_messagestore.moc"
