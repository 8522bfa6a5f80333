// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thread/threadorder.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_threadorder {

namespace {

/// "2 b <a,x> Re: subject": date, identifier, references, and a subject if it matters; the key is the place in the list.
ThreadEntry entryFrom(const QString &text, int key)
{
    const auto hash = [](const QString &name) { return name.isEmpty() || name == u"-"_s ? 0 : identifierHash(name); };
    const auto words = text.split(u' ');
    ThreadEntry entry;
    entry.key = MessageKey(key);
    entry.date = words.value(0).toLongLong();
    entry.identifier = hash(words.value(1));
    const auto names = words.value(2).mid(1).chopped(1).split(u',', Qt::SkipEmptyParts);
    for (const auto &name : names)
        entry.references.append(hash(name));
    entry.answers = words.value(3) == u"Re:"_s;
    entry.baseSubject = words.mid(entry.answers ? 4 : 3).join(u' ');
    return entry;
}

QList<ThreadEntry> entriesFrom(const QStringList &texts)
{
    QList<ThreadEntry> entries;
    for (const auto &text : texts)
        entries.append(entryFrom(text, int(entries.size()) + 1));
    return entries;
}

/// "1 >2 >>3": keys with their depth.
QString drawn(const QList<ThreadPlace> &places)
{
    QStringList words;
    for (const auto &place : places)
        words.append(QString(place.depth, u'>') + QString::number(qint64(place.key)));
    return words.join(u' ');
}

} // namespace

class TestThreadOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesStandBehindWhatTheyAnswer_data();
    void messagesStandBehindWhatTheyAnswer();
    void theOrderOfArrivalDoesNotMatter();
    void whateverTheReferencesSayEveryMessageComesOnce();
    void aVeryDeepThreadIsBounded();
    void referencesAreReadFromTheHeader();
};

void TestThreadOrder::messagesStandBehindWhatTheyAnswer_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("order");
    QTest::newRow("nothing") << QStringList {} << u""_s;
    QTest::newRow("one") << QStringList { u"1 a <>"_s } << u"1"_s;
    QTest::newRow("an answer") << QStringList { u"1 a <>"_s, u"2 b <a>"_s } << u"1 >2"_s;
    QTest::newRow("an answer to an answer") << QStringList { u"1 a <>"_s, u"2 b <a>"_s, u"3 c <a,b>"_s } << u"1 >2 >>3"_s;
    QTest::newRow("siblings by date") << QStringList { u"1 a <>"_s, u"5 b <a>"_s, u"3 c <a>"_s } << u"1 >3 >2"_s;
    QTest::newRow("a branch is finished first")
        << QStringList { u"1 a <>"_s, u"2 b <a>"_s, u"3 c <a>"_s, u"9 d <a,b>"_s } << u"1 >2 >>4 >3"_s;
    QTest::newRow("what is missing between is left out") << QStringList { u"1 a <>"_s, u"3 c <a,b>"_s } << u"1 >2"_s;
    QTest::newRow("two answers to a missing one") << QStringList { u"3 c <a>"_s, u"2 b <a>"_s } << u"2 1"_s;
    QTest::newRow("an answer below one of them") << QStringList { u"3 c <a>"_s, u"2 b <a>"_s, u"4 d <a,c>"_s } << u"2 1 >3"_s;
    QTest::newRow("one answer to a missing one") << QStringList { u"3 c <a>"_s, u"4 d <a,c>"_s } << u"1 >2"_s;
    QTest::newRow("cut references are corrected by the message itself")
        << QStringList { u"1 a <>"_s, u"4 d <a,c>"_s, u"2 b <a>"_s, u"3 c <b>"_s } << u"1 >3 >>4 >>>2"_s;
    QTest::newRow("a message without references is nobody's answer")
        << QStringList { u"3 c <a,b>"_s, u"2 b <>"_s, u"1 a <>"_s } << u"3 2 >1"_s;
    QTest::newRow("a loop of two") << QStringList { u"1 a <b>"_s, u"2 b <a>"_s } << u"2 >1"_s;
    QTest::newRow("itself") << QStringList { u"1 a <a>"_s } << u"1"_s;
    QTest::newRow("the same identifier twice") << QStringList { u"1 a <>"_s, u"2 a <>"_s, u"3 b <a>"_s } << u"1 >3 2"_s;
    QTest::newRow("no identifier") << QStringList { u"1 a <>"_s, u"2 - <a>"_s, u"3 - <a>"_s } << u"1 >2 >3"_s;
    QTest::newRow("no dates") << QStringList { u"0 a <>"_s, u"0 b <>"_s } << u"1 2"_s;
    // step 5
    QTest::newRow("a reply by its subject") << QStringList { u"1 a <> boat"_s, u"2 b <> Re: boat"_s } << u"1 >2"_s;
    QTest::newRow("a reply that is older") << QStringList { u"2 a <> boat"_s, u"1 b <> Re: boat"_s } << u"1 >2"_s;
    QTest::newRow("two of a subject side by side") << QStringList { u"2 a <> boat"_s, u"1 b <> boat"_s } << u"2 1"_s;
    QTest::newRow("two replies without their message") << QStringList { u"2 a <> Re: boat"_s, u"1 b <> Re: boat"_s } << u"2 1"_s;
    QTest::newRow("a reply below what holds several")
        << QStringList { u"2 b <m> Re: boat"_s, u"3 c <m> Re: boat"_s, u"1 d <> Re: boat"_s } << u"3 1 2"_s;
    QTest::newRow("two that hold several become one")
        << QStringList { u"1 b <m> boat"_s, u"2 c <m> boat"_s, u"3 d <n> boat"_s, u"4 e <n> boat"_s } << u"1 2 3 4"_s;
    QTest::newRow("three of a subject") << QStringList { u"1 a <> boat"_s, u"2 b <> boat"_s, u"3 c <> boat"_s } << u"1 2 3"_s;
    QTest::newRow("without a subject nothing is joined") << QStringList { u"1 a <>"_s, u"2 b <>"_s } << u"1 2"_s;
    QTest::newRow("an answer below stays below")
        << QStringList { u"1 a <> boat"_s, u"2 b <a> Re: boat"_s, u"3 c <> Re: boat"_s } << u"1 >2 >3"_s;
}

void TestThreadOrder::messagesStandBehindWhatTheyAnswer()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, order);
    QCOMPARE(drawn(threadOrder(entriesFrom(entries))), order);
}

void TestThreadOrder::theOrderOfArrivalDoesNotMatter()
{
    auto entries = entriesFrom({ u"1 a <>"_s, u"2 b <a>"_s, u"3 c <a,b>"_s, u"4 d <a>"_s, u"5 e <a,b,c>"_s });
    const auto byKey = [](const ThreadEntry &a, const ThreadEntry &b) { return a.key < b.key; };
    do {
        QCOMPARE(drawn(threadOrder(entries)), u"1 >2 >>3 >>>5 >4"_s);
    } while (std::ranges::next_permutation(entries, byKey).found);
}

void TestThreadOrder::whateverTheReferencesSayEveryMessageComesOnce()
{
    quint32 state = 1;
    const auto random = [&state](int n) {
        state = state * 1664525 + 1013904223;
        return int((state >> 8) % quint32(n));
    };
    for (int round = 0; round < 2000; ++round) {
        QList<ThreadEntry> entries;
        const int count = 1 + random(12);
        for (int i = 0; i < count; ++i) {
            ThreadEntry entry;
            entry.key = MessageKey(i + 1);
            entry.date = random(5);
            entry.identifier = quint64(random(8)); // repeated, missing
            for (int n = random(4); n > 0; --n)
                entry.references.append(quint64(1 + random(9))); // loops, itself, unknown
            entry.baseSubject = QStringList { u""_s, u"a"_s, u"b"_s }[random(3)];
            entry.answers = random(2) == 0;
            entries.append(entry);
        }
        const auto places = threadOrder(entries);
        QSet<MessageKey> seen;
        int depth = -1;
        for (const auto &place : places) {
            seen.insert(place.key);
            QVERIFY(place.depth >= 0 && place.depth <= depth + 1);
            depth = place.depth;
        }
        QCOMPARE(places.size(), count);
        QCOMPARE(seen.size(), count);
    }
}

void TestThreadOrder::aVeryDeepThreadIsBounded()
{
    QList<ThreadEntry> entries;
    for (int i = 1; i <= 1000; ++i)
        entries.append({ MessageKey(i), i, quint64(i), { quint64(i - 1) }, {}, false });
    const auto places = threadOrder(entries);
    QCOMPARE(places.size(), 1000);
    QVERIFY(std::ranges::all_of(places, [](const ThreadPlace &place) { return place.depth <= 500; }));
}

void TestThreadOrder::referencesAreReadFromTheHeader()
{
    MessageHeader header;
    QCOMPARE(referencesOf(header), QList<quint64> {});
    header.inReplyTo = { u"a@x"_s, u"b@x"_s };
    QCOMPARE(referencesOf(header), QList<quint64> { identifierHash(u"a@x"_s) });
    header.references = { u"c@x"_s, u"d@x"_s };
    QCOMPARE(referencesOf(header), (QList<quint64> { identifierHash(u"c@x"_s), identifierHash(u"d@x"_s) }));
    header.references.clear();
    for (int i = 0; i < 200; ++i)
        header.references.append(u"%1@x"_s.arg(i));
    const auto some = referencesOf(header);
    QCOMPARE(some.size(), 20);
    QCOMPARE(some.first(), identifierHash(u"0@x"_s));
    QCOMPARE(some.last(), identifierHash(u"199@x"_s));
}

QTEST_GUILESS_MAIN(TestThreadOrder)

} // namespace tst_threadorder

#include "tst_threadorder.moc"
