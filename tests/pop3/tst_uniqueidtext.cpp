// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/uniqueidtext.h"

#include <QSet>
#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_uniqueidtext {

class TestUniqueIdText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualOnesAreAsTheyAre();
    void everyOctetComesBack();
    void everyPairOfOctetsHasATextOfItsOwn();
    void whatReadsAsAnEscapeIsWrittenOut();
    void anotherTextIsNoUniqueId_data();
    void anotherTextIsNoUniqueId();
};

void TestUniqueIdText::theUsualOnesAreAsTheyAre()
{
    for (const QByteArray &id : { QByteArray("0000001a4f6b2c3d"), QByteArray("<1.2@example.org>"), QByteArray("-x"),
                                  QByteArray("a\\b\\x4\\xE9\\"), QByteArray() }) {
        QCOMPARE(uniqueIdText({ id }), QString::fromLatin1(id));
        QCOMPARE(uniqueIdFromText(QString::fromLatin1(id))->octets, id);
    }
    QCOMPARE(uniqueIdText({ "a b\\\xE9\x1B"_ba }), u"a\\x20b\\\\xe9\\x1b"_s);
}

void TestUniqueIdText::everyOctetComesBack()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += char(octet);
    const QString text = uniqueIdText({ all });
    QVERIFY(std::ranges::all_of(text, [](QChar c) { return c > u' ' && c <= u'~'; }));
    QCOMPARE(uniqueIdFromText(text)->octets, all);
    const QByteArray longest(maximumUniqueId, '\xFF');
    QCOMPARE(uniqueIdFromText(uniqueIdText({ longest }))->octets, longest);
}

void TestUniqueIdText::everyPairOfOctetsHasATextOfItsOwn()
{
    QSet<QString> texts;
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second)
            texts.insert(uniqueIdText({ QByteArray(1, char(first)) + char(second) }));
    }
    QCOMPARE(texts.size(), 256 * 256);
}

void TestUniqueIdText::whatReadsAsAnEscapeIsWrittenOut()
{
    QCOMPARE(uniqueIdText({ "a\\x41"_ba }), u"a\\x5cx41"_s);
    QCOMPARE(uniqueIdFromText(u"a\\x5cx41"_s)->octets, "a\\x41"_ba);
    // All words of what escapes are made of: each has a text of its own, and it leads back.
    const QByteArray letters("\\x5c\x01");
    QSet<QString> texts;
    int words = 0;
    for (int word = 0; word < 5 * 5 * 5 * 5 * 5 * 5; ++word, ++words) {
        QByteArray id;
        for (int rest = word, i = 0; i < 6; ++i, rest /= 5)
            id += letters[rest % 5];
        const QString text = uniqueIdText({ id });
        texts.insert(text);
        QCOMPARE(uniqueIdFromText(text)->octets, id);
    }
    QCOMPARE(texts.size(), words);
}

void TestUniqueIdText::anotherTextIsNoUniqueId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("escapedWithoutNeed") << u"\\x41"_s;
    QTest::newRow("backslashEscapedWithoutNeed") << u"\\x5cn"_s;
    QTest::newRow("notAscii") << u"é"_s;
    QTest::newRow("tooLong") << QString(4 * maximumUniqueId + 1, u'a');
}

void TestUniqueIdText::anotherTextIsNoUniqueId()
{
    QFETCH(QString, text);
    QVERIFY(!uniqueIdFromText(text));
}

QTEST_GUILESS_MAIN(TestUniqueIdText)

} // namespace tst_uniqueidtext

#include "tst_uniqueidtext.moc"
