// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_conversationlinks {

class TestConversationLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aMessageOfItsOwnIsAConversation();
    void aReplyBelongsToItsParent();
    void anyOrderOfArrivalGivesTheSame();
    void siblingsOfAMissingParentBelongTogether();
    void aRepeatedIdentifierIsOneConversation();
    void aLateMessageJoinsTwoConversations();
    void joinedConversationsStayJoined();
    void aNewDescriptionStaysInItsConversation();
    void aHostileMessageJoinsFew();
    void aHugeConversationIsNotRewritten();
    void manyIdentifiersAreBounded();
    void aSubjectTiesWhatNamesNothing_data();
    void aSubjectTiesWhatNamesNothing();

private:
    MessageKey add(const QString &id, const QStringList &references = {}, const QStringList &inReplyTo = {})
    {
        auto summary = summaryOf(u"x"_s);
        summary.header.messageId = id;
        summary.header.references = references;
        summary.header.inReplyTo = inReplyTo;
        return m_fixture->add("x", summary);
    }
    ConversationKey conversation(MessageKey key)
    {
        return need(MailboxReader(*m_fixture->database).summaries({ key })).front().conversation;
    }
    int conversations() { return int(m_fixture->number("SELECT count(DISTINCT conversation) FROM message")); }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestConversationLinks::aMessageOfItsOwnIsAConversation()
{
    const auto first = add(u"a@x"_s);
    const auto second = add(u"b@x"_s);
    const auto nameless = add({});
    const auto another = add({});
    QCOMPARE(conversation(first), ConversationKey(first));
    QCOMPARE(conversation(second), ConversationKey(second));
    QCOMPARE(conversation(nameless), ConversationKey(nameless));
    QVERIFY(conversation(nameless) != conversation(another));
}

void TestConversationLinks::aReplyBelongsToItsParent()
{
    const auto parent = add(u"a@x"_s);
    QCOMPARE(conversation(add(u"b@x"_s, {}, { u"a@x"_s })), conversation(parent));
    QCOMPARE(conversation(add(u"c@x"_s, { u"a@x"_s, u"b@x"_s })), conversation(parent));
    QVERIFY(conversation(add(u"A@x"_s)) != conversation(parent));
}

void TestConversationLinks::anyOrderOfArrivalGivesTheSame()
{
    struct Mail {
        QString id;
        QStringList references, inReplyTo;
    };
    const QList<Mail> mails {
        { u"a"_s, {}, {} },         { u"b"_s, {}, { u"a"_s } },       { u"c"_s, { u"a"_s, u"b"_s }, {} },
        { u"d"_s, {}, { u"c"_s } }, { u"e"_s, { u"missing"_s }, {} }, { u"f"_s, { u"missing"_s, u"d"_s }, {} }
    };
    QList<qsizetype> order { 0, 1, 2, 3, 4, 5 };
    int round = 0;
    do {
        const auto named = [suffix = u"@%1"_s.arg(++round)](QStringList ids) {
            for (auto &id : ids)
                id += suffix;
            return ids;
        };
        QList<MessageKey> keys;
        for (const auto i : std::as_const(order))
            keys.append(add(named({ mails[i].id }).front(), named(mails[i].references), named(mails[i].inReplyTo)));
        for (const auto key : std::as_const(keys))
            QCOMPARE(conversation(key), ConversationKey(keys.front()));
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(round, 720);
}

void TestConversationLinks::siblingsOfAMissingParentBelongTogether()
{
    const auto first = add(u"a@x"_s, { u"missing@x"_s });
    QCOMPARE(conversation(add(u"b@x"_s, { u"missing@x"_s })), conversation(first));
}

void TestConversationLinks::aRepeatedIdentifierIsOneConversation()
{
    QCOMPARE(conversation(add(u"a@x"_s)), conversation(add(u"a@x"_s)));
}

void TestConversationLinks::aLateMessageJoinsTwoConversations()
{
    const auto first = add(u"a@x"_s);
    const auto second = add(u"b@x"_s);
    const auto reply = add(u"c@x"_s, {}, { u"b@x"_s });
    QVERIFY(conversation(first) != conversation(reply));
    const auto link = add(u"d@x"_s, { u"a@x"_s, u"b@x"_s });
    for (const auto key : { first, second, reply, link })
        QCOMPARE(conversation(key), ConversationKey(first));
}

void TestConversationLinks::joinedConversationsStayJoined()
{
    add(u"a@x"_s);
    add(u"b@x"_s);
    add(u"c@x"_s);
    add(u"d@x"_s, { u"b@x"_s, u"c@x"_s });
    add(u"e@x"_s, { u"a@x"_s, u"b@x"_s });
    QCOMPARE(conversations(), 1);
    QCOMPARE(conversation(add(u"f@x"_s, {}, { u"c@x"_s })), ConversationKey(MessageKey(1)));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM conversation_merged WHERE into_conversation <> 1"), 0);
}

void TestConversationLinks::aNewDescriptionStaysInItsConversation()
{
    const auto parent = add(u"a@x"_s);
    const auto reply = add(u"b@x"_s);
    auto summary = summaryOf(u"x"_s);
    summary.header.messageId = u"b@x"_s;
    summary.header.references = { u"a@x"_s };
    need(m_fixture->store->describe(reply, summary));
    QCOMPARE(conversation(reply), conversation(parent));
    need(m_fixture->store->describe(parent, summary));
    QCOMPARE(conversations(), 1);
}

void TestConversationLinks::aHostileMessageJoinsFew()
{
    QStringList ids;
    for (int i = 0; i < 100; ++i) {
        ids.append(u"m%1@x"_s.arg(i));
        add(ids.back());
    }
    add(u"evil@x"_s, ids);
    QVERIFY(conversations() > 90);
}

void TestConversationLinks::aHugeConversationIsNotRewritten()
{
    add(u"small@x"_s);
    for (int i = 0; i < 2100; ++i)
        add(u"m%1@x"_s.arg(i), { u"root@x"_s });
    const auto link = add(u"link@x"_s, { u"small@x"_s, u"root@x"_s });
    QCOMPARE(conversations(), 2);
    QCOMPARE(conversation(link), ConversationKey(MessageKey(1)));
    QCOMPARE(conversation(add(u"late@x"_s, { u"root@x"_s })), ConversationKey(MessageKey(2)));
}

void TestConversationLinks::manyIdentifiersAreBounded()
{
    QStringList ids;
    for (int i = 0; i < 100'000; ++i)
        ids.append(u"m%1@x"_s.arg(i));
    add(u"evil@x"_s, ids);
    QVERIFY(m_fixture->number("SELECT count(*) FROM identifier") < 1000);
}

void TestConversationLinks::aSubjectTiesWhatNamesNothing_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("references");
    QTest::addColumn<bool>("tied");
    const QStringList none;
    QTest::newRow("an answer to the author") << u"Re: hello"_s << u"bert@x"_s << u"anna@x"_s << 2 << none << true;
    QTest::newRow("of one it was written to") << u"RE: Hello"_s << u"bert@x"_s << u"list@x"_s << 2 << none << true;
    QTest::newRow("the author's own further word") << u"Re: hello"_s << u"anna@x"_s << u"bert@x"_s << 2 << none << true;
    QTest::newRow("in capitals") << u"Re: hello"_s << u"BERT@x"_s << u"ANNA@x"_s << 2 << none << true;
    QTest::newRow("of strangers") << u"Re: hello"_s << u"carl@x"_s << u"dora@x"_s << 2 << none << false;
    QTest::newRow("of a stranger to the same people") << u"Re: hello"_s << u"carl@x"_s << u"bert@x"_s << 2 << none << false;
    QTest::newRow("no answer") << u"hello"_s << u"bert@x"_s << u"anna@x"_s << 2 << none << false;
    QTest::newRow("another subject") << u"Re: hello you"_s << u"bert@x"_s << u"anna@x"_s << 2 << none << false;
    QTest::newRow("without a subject") << u"Re:"_s << u"bert@x"_s << u"anna@x"_s << 2 << none << false;
    QTest::newRow("two months later") << u"Re: hello"_s << u"bert@x"_s << u"anna@x"_s << 60 << none << false;
    QTest::newRow("an answer that is older") << u"Re: hello"_s << u"bert@x"_s << u"anna@x"_s << -2 << none << false;
    QTest::newRow("one that names another") << u"Re: hello"_s << u"bert@x"_s << u"anna@x"_s << 2 << QStringList { u"z@x"_s }
                                            << false;
}

void TestConversationLinks::aSubjectTiesWhatNamesNothing()
{
    QFETCH(QString, subject);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, days);
    QFETCH(QStringList, references);
    QFETCH(bool, tied);
    auto hello = summaryOf(u"hello"_s);
    hello.header.from = { { {}, u"anna@x"_s } };
    hello.header.to = { { {}, u"bert@x"_s } };
    hello.header.messageId = u"a@x"_s;
    auto answer = summaryOf(subject);
    answer.header.from = { { {}, from } };
    answer.header.to = { { {}, to } };
    answer.header.messageId = u"b@x"_s;
    answer.header.references = references;
    answer.header.date = hello.header.date.addDays(days);
    for (const bool answerFirst : { false, true }) {
        init();
        const auto first = m_fixture->add("x", answerFirst ? answer : hello);
        const auto second = m_fixture->add("y", answerFirst ? hello : answer);
        QCOMPARE(conversation(first) == conversation(second), tied);
        need(m_fixture->store->describe(first, answerFirst ? answer : hello)); // a new description changes nothing
        QCOMPARE(conversation(first) == conversation(second), tied);
    }
}

QTEST_GUILESS_MAIN(TestConversationLinks)

} // namespace tst_conversationlinks

#include "tst_conversationlinks.moc"
