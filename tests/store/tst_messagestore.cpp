// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "base/sha256.h"

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

class TestMessageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void octetsComeBackExactly_data();
    void octetsComeBackExactly();
    void aMessageIsSeenWhenItIsDescribed();
};

void TestMessageStore::octetsComeBackExactly_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one octet") << QByteArray("x");
    QTest::newRow("NUL, bare CR and LF") << QByteArray("a\0b\rc\nd\r\n.\r\n\xff\xfe", 15);
    QByteArray noise(256 * 1024, Qt::Uninitialized);
    quint32 state = 1;
    for (auto &c : noise)
        c = char((state = state * 1664525u + 1013904223u) >> 24);
    QTest::newRow("a chunk less one") << noise.chopped(1);
    QTest::newRow("a chunk") << noise;
    QTest::newRow("a chunk and one") << noise + 'x';
    QTest::newRow("two chunks") << noise + noise;
    QTest::newRow("two chunks and one") << noise + noise + 'x';
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
}

void TestMessageStore::aMessageIsSeenWhenItIsDescribed()
{
    StoreFixture fixture;
    const auto key = fixture.add("Subject: hello\r\n\r\nworld\r\n");
    VERIFY_OK(fixture.database->commit());
    auto reader = fixture.reader();
    MailboxReader mailbox(*reader);
    QCOMPARE(need(mailbox.keys({})).size(), 0);
    QCOMPARE(need(fixture.store->undescribed()).size(), 1);
    VERIFY_OK(fixture.store->describe(key, summaryOf(u"hello"_s, u"world"_s)));
    VERIFY_OK(fixture.database->commit());
    QCOMPARE(need(mailbox.keys({})), QList { key });
    QCOMPARE(need(mailbox.folders()).front().total, 1);
    ListQuery query;
    query.words = u"wor"_s;
    QCOMPARE(need(mailbox.keys(query)), QList { key });
    query.words = u"muller"_s;
    QCOMPARE(need(mailbox.keys(query)), QList { key });
    const auto row = need(mailbox.summaries({ key })).front();
    QCOMPARE(row.subject, u"hello"_s);
    QCOMPARE(row.account, StoreFixture::anna);
    QCOMPARE(row.date.toString(Qt::ISODate), u"2026-02-28T23:59:01+01:00"_s);
    QVERIFY(need(mailbox.verify({})).damaged.isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
