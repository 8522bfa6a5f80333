// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/listquerysql.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_conversationlists {

using Grouping = ListQuery::Grouping;
using Scope = ListQuery::Scope;
using Order = ListQuery::Order;

class TestConversationLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void everyListShowsTheNewestOfEachConversation();
    void theFirstRowsOfALargeStoreSortNothing_data();
    void theFirstRowsOfALargeStoreSortNothing();
    void aRowTellsOfItsConversation();
    void aRowLeavesJunkAndTrashOut();
    void aHugeConversationIsCountedInBounds();
    void aChangeIsMeantForWhatLiesInPlace();
    void membersAreThoseOfEveryFolder();
    void membersOfAnOlderStoreAreNotKnown();

private:
    struct Mail {
        QString id, subject;
        QStringList references;
        int day = 1;
    };
    MessageKey add(const Mail &mail, const MailboxList &from = { { u"Anna"_s, u"anna@example.org"_s } })
    {
        auto summary = summaryOf(mail.subject);
        summary.header.from = from;
        summary.header.messageId = mail.id;
        summary.header.references = mail.references;
        summary.header.date = QDateTime(QDate(2026, 1, mail.day), QTime(12, 0), QTimeZone::UTC);
        return m_fixture->add("x", summary);
    }
    void apply(MessageChange::Kind kind, const QList<MessageKey> &keys, Folder::Role role = Folder::Role::Normal)
    {
        MessageChange change;
        change.kind = kind;
        change.keys = keys;
        change.targetRole = role;
        need(m_fixture->store->apply(change));
    }
    MailboxReader reader() { return MailboxReader(*m_fixture->database); }
    ConversationDigest digest(MessageKey key, ListQuery list = {})
    {
        list.grouping = Grouping::Conversations;
        return *need(reader().summaries({ key }, list)).front().digest;
    }
    ListQuery folderList(Folder::Role role)
    {
        ListQuery list;
        list.scope = Scope::Folder;
        list.folder = need(m_fixture->store->folder(StoreFixture::anna, role));
        return list;
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestConversationLists::everyListShowsTheNewestOfEachConversation()
{
    QRandomGenerator random(5);
    const auto folders = need(reader().folders());
    QList<MessageKey> keys;
    QHash<MessageKey, qint64> dates;
    for (int i = 0; i < 400; ++i) {
        const auto topic = random.bounded(60);
        auto summary = summaryOf(u"word topic %1"_s.arg(topic));
        summary.header.from = { { u"Sender %1"_s.arg(random.bounded(9)), u"x@example.org"_s } };
        summary.header.messageId = u"%1@x"_s.arg(i);
        summary.header.references = { u"topic-%1@x"_s.arg(topic) };
        summary.header.date = QDateTime::fromSecsSinceEpoch(1'700'000'000 + random.bounded(80), QTimeZone::UTC);
        auto arriving = need(m_fixture->store->arrive());
        need(arriving->append(QByteArray(random.bounded(20), 'x')));
        need(arriving->finish());
        MessageStore::NewMessage message;
        message.folder = folders[random.bounded(int(folders.size()))].key;
        message.received = QDateTime::fromSecsSinceEpoch(1'700'000'010 + random.bounded(30), QTimeZone::UTC);
        message.unread = random.bounded(3) == 0;
        message.starred = random.bounded(4) == 0;
        keys.append(need(m_fixture->store->add(*arriving, message)));
        need(m_fixture->store->describe(keys.last(), summary));
        dates.insert(keys.last(), summary.header.date.toMSecsSinceEpoch());
    }
    MessageChange tagging;
    tagging.kind = MessageChange::Kind::AddTag;
    tagging.tag = need(reader().tags()).front().key;
    for (const auto key : std::as_const(keys)) {
        if (random.bounded(3) == 0)
            tagging.keys.append(key);
    }
    need(m_fixture->store->apply(tagging));
    need(m_fixture->database->commit());

    QHash<MessageKey, ConversationKey> conversations;
    for (const auto &row : need(reader().summaries(keys)))
        conversations.insert(row.key, row.conversation);
    int rows = 0;
    for (const auto scope :
         { Scope::AllInboxes, Scope::AllMail, Scope::Unread, Scope::Starred, Scope::Folder, Scope::FolderName, Scope::Tag }) {
        for (const auto order : { Order::Date, Order::Sender, Order::Subject, Order::Size, Order::Received, Order::Starred,
                                  Order::Unread, Order::Attachment, Order::Account, Order::Folder, Order::Tag, Order::Server }) {
            for (const bool descending : { true, false }) {
                for (const auto &words : { u""_s, u"word"_s, u"is:unread"_s, u"tag:important"_s }) {
                    ListQuery query;
                    query.scope = scope;
                    query.order = order;
                    query.descending = descending;
                    query.folder = folders[1].key;
                    query.folderName = folders[0].name;
                    query.tag = tagging.tag;
                    query.words = words;
                    const auto flat = need(reader().keys(query));
                    const auto age = [&](MessageKey key) { return std::tuple(dates.value(key), key); };
                    QHash<ConversationKey, MessageKey> newest;
                    for (const auto key : flat) {
                        auto &known = newest[conversations.value(key)];
                        if (known == MessageKey {} || age(known) < age(key))
                            known = key;
                    }
                    QList<MessageKey> expected;
                    std::ranges::copy_if(flat, std::back_inserter(expected),
                                         [&](MessageKey key) { return newest.value(conversations.value(key)) == key; });
                    query.grouping = Grouping::Conversations;
                    const auto what = qPrintable(u"scope %1, order %2, words %3"_s.arg(int(scope)).arg(int(order)).arg(words));
                    QVERIFY2(need(reader().keys(query)) == expected, what);
                    QVERIFY2(need(reader().keys(query, 7)) == expected.first(qMin(expected.size(), 7)), what);
                    QVERIFY(expected.size() <= 60);
                    rows += int(expected.size());
                }
            }
        }
    }
    QVERIFY(rows > 1000);
}

void TestConversationLists::theFirstRowsOfALargeStoreSortNothing_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<Order>("order");
    for (const auto scope :
         { Scope::AllInboxes, Scope::AllMail, Scope::Unread, Scope::Starred, Scope::Folder, Scope::FolderName }) {
        for (const auto order : { Order::Date, Order::Sender, Order::Subject, Order::Size, Order::Received }) {
            const bool few = scope == Scope::Unread || scope == Scope::Starred; // sorted: few by their nature
            if (!few || order == Order::Date)
                QTest::addRow("scope %d by %d", int(scope), int(order)) << scope << order;
        }
    }
}

void TestConversationLists::theFirstRowsOfALargeStoreSortNothing()
{
    QFETCH(Scope, scope);
    QFETCH(Order, order);
    auto folders = need(reader().folders());
    for (auto &folder : folders)
        folder.total = 250'000;
    ListQuery query;
    query.scope = scope;
    query.order = order;
    query.folder = folders[0].key;
    query.folderName = folders[0].name;
    query.grouping = Grouping::Conversations;
    for (const bool descending : { true, false }) {
        query.descending = descending;
        for (const int limit : { 0, 400 }) {
            auto plan = m_fixture->database->compile(u"EXPLAIN QUERY PLAN "_s
                                                     + listSql(query, { folders, {} }, WordHits::None, limit).sql);
            QString steps;
            while (need(plan.next()))
                steps += plan.text(3) + u'\n';
            QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(steps));
            const bool walked = order == Order::Date && scope != Scope::Unread && scope != Scope::Starred;
            if (walked) // all of a million messages: without touching their rows
                QVERIFY2(!steps.contains(QRegularExpression(u"m USING INDEX"_s)), qPrintable(steps));
            if (limit > 0)
                QVERIFY2(steps.contains(u"message_of_conversation (conversation=? AND"_s), qPrintable(steps));
        }
    }
}

void TestConversationLists::aRowTellsOfItsConversation()
{
    const auto a = add({ .id = u"a"_s, .subject = u"boat"_s, .references = {}, .day = 1 });
    const auto b = add({ .id = u"b"_s, .subject = u"Re: boat"_s, .references = { u"a"_s }, .day = 2 },
                       { { u"Bert"_s, u"bert@example.org"_s } });
    const auto c = add({ .id = u"c"_s, .subject = u"Re: boat"_s, .references = { u"a"_s, u"b"_s }, .day = 3 },
                       { { u"Anna B."_s, u"ANNA@example.org"_s } });
    apply(MessageChange::Kind::MarkRead, { a, b });
    apply(MessageChange::Kind::Star, { b });
    apply(MessageChange::Kind::Move, { a }, Folder::Role::Archive);
    MessageChange tagging;
    tagging.kind = MessageChange::Kind::AddTag;
    tagging.tag = need(reader().tags()).front().key;
    tagging.keys = { a };
    need(m_fixture->store->apply(tagging));
    ListQuery list;
    list.grouping = Grouping::Conversations;
    QCOMPARE(need(reader().keys(list)), QList<MessageKey> { c });
    const auto row = need(reader().summaries({ c }, list)).front();
    QVERIFY(row.digest);
    QCOMPARE(row.digest->messages, 3);
    QCOMPARE(row.digest->unread, 1);
    QVERIFY(row.digest->starred);
    QVERIFY(!row.digest->hasAttachment);
    QCOMPARE(row.digest->participants,
             (MailboxList { { u"Anna B."_s, u"ANNA@example.org"_s }, { u"Bert"_s, u"bert@example.org"_s } }));
    QCOMPARE(row.digest->tags, (QList<MessageTag> { { tagging.tag, u"Important"_s, Tag::Colour::Red } }));
    QVERIFY(row.tags.isEmpty());
    QVERIFY(!need(reader().summaries({ c })).front().digest);
}

void TestConversationLists::aRowLeavesJunkAndTrashOut()
{
    const auto a = add({ .id = u"a"_s, .subject = u"boat"_s, .references = {}, .day = 1 });
    const auto b = add({ .id = u"b"_s, .subject = u"boat"_s, .references = { u"a"_s }, .day = 2 });
    const auto c = add({ .id = u"c"_s, .subject = u"boat"_s, .references = { u"a"_s }, .day = 3 });
    apply(MessageChange::Kind::Move, { b }, Folder::Role::Trash);
    apply(MessageChange::Kind::Move, { c }, Folder::Role::Junk);
    QCOMPARE(digest(a).messages, 1);
    QCOMPARE(digest(b, folderList(Folder::Role::Trash)).messages, 2);
    QCOMPARE(digest(c, folderList(Folder::Role::Junk)).messages, 2);
    ListQuery all;
    all.scope = Scope::AllMail;
    QCOMPARE(digest(a, all).messages, 3);
}

void TestConversationLists::aHugeConversationIsCountedInBounds()
{
    const auto first = add({ .id = u"a"_s, .subject = u"boat"_s, .references = {}, .day = 1 });
    for (int i = 0; i < 1100; ++i)
        add({ .id = u"%1"_s.arg(i), .subject = u"boat"_s, .references = { u"a"_s }, .day = 1 + i % 28 },
            { { {}, u"%1@example.org"_s.arg(i) } });
    const auto row = digest(first);
    QCOMPARE(row.messages, 1000);
    QCOMPARE(row.participants.size(), 8);
}

void TestConversationLists::aChangeIsMeantForWhatLiesInPlace()
{
    const auto a = add({ .id = u"a"_s, .subject = u"boat"_s, .references = {}, .day = 1 });
    const auto b = add({ .id = u"b"_s, .subject = u"boat"_s, .references = { u"a"_s }, .day = 2 });
    const auto c = add({ .id = u"c"_s, .subject = u"boat"_s, .references = { u"a"_s }, .day = 3 });
    const auto d = add({ .id = u"d"_s, .subject = u"boat"_s, .references = { u"a"_s }, .day = 4 });
    const auto other = add({ .id = u"o"_s, .subject = u"other"_s, .references = {}, .day = 5 });
    apply(MessageChange::Kind::Move, { b }, Folder::Role::Archive);
    apply(MessageChange::Kind::Move, { d }, Folder::Role::Trash);
    apply(MessageChange::Kind::MarkRead, { a });
    const auto keys = [&](const QList<MessageKey> &rows, Scope scope) {
        ListQuery list;
        list.scope = scope;
        return need(reader().conversationKeys(rows, list));
    };
    QCOMPARE(keys({ c }, Scope::AllInboxes), (QList<MessageKey> { c, a }));
    QCOMPARE(keys({ c, a, other, MessageKey(4711) }, Scope::AllInboxes), (QList<MessageKey> { c, a, other }));
    QCOMPARE(keys({ c }, Scope::Unread), (QList<MessageKey> { c, b, a })); // the conversation, not its unread messages
    QCOMPARE(keys({ c }, Scope::AllMail), (QList<MessageKey> { d, c, b, a }));
    QCOMPARE(need(reader().conversationKeys({ d }, folderList(Folder::Role::Trash))), QList<MessageKey> { d });
    QCOMPARE(need(reader().conversationKeys({ b }, folderList(Folder::Role::Archive))), QList<MessageKey> { b });
    ListQuery nobody;
    nobody.account = { u"nobody"_s };
    QVERIFY(need(reader().conversationKeys({ c }, nobody)).isEmpty());
}

void TestConversationLists::membersAreThoseOfEveryFolder()
{
    const auto a = add({ .id = u"a"_s, .subject = u"boat"_s, .references = {}, .day = 1 });
    const auto b = add({ .id = u"b"_s, .subject = u"Re: boat"_s, .references = { u"a"_s }, .day = 2 });
    const auto c = add({ .id = u"c"_s, .subject = u"Re: boat"_s, .references = { u"a"_s, u"b"_s }, .day = 3 });
    apply(MessageChange::Kind::Move, { a }, Folder::Role::Archive);
    apply(MessageChange::Kind::Move, { b }, Folder::Role::Trash);
    const auto conversation = need(reader().summaries({ a })).front().conversation;
    QList<ThreadEntry> entries;
    for (const auto &member : need(reader().conversation(conversation, {}))) {
        QVERIFY(member.known);
        entries.append(member.entry);
    }
    QCOMPARE(threadOrder(entries), (QList<ThreadPlace> { { a, 0 }, { c, 1 } }));
    QCOMPARE(need(reader().conversation(conversation, folderList(Folder::Role::Trash))).size(), 3);
}

void TestConversationLists::membersOfAnOlderStoreAreNotKnown()
{
    const auto a = add({ .id = u"a"_s, .subject = u"boat"_s, .references = {}, .day = 1 });
    need(m_fixture->database->compile(u"UPDATE summary SET identifier = NULL, answers = NULL"_s).run());
    const auto members = need(reader().conversation(need(reader().summaries({ a })).front().conversation, {}));
    QCOMPARE(members.size(), 1);
    QVERIFY(!members.front().known);
}

QTEST_GUILESS_MAIN(TestConversationLists)

} // namespace tst_conversationlists

#include "tst_conversationlists.moc"
