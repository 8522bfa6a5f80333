// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_passage {

using Field = Query::Term::Field;

namespace {

/// The text with what was found in brackets.
QString marked(const QString &text, const QList<TextSpan> &hits)
{
    QString result = text;
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        result.insert(hit->start + hit->length, u']');
        result.insert(hit->start, u'[');
    }
    return result;
}

QList<WantedWords> wantedOf(const QString &query)
{
    return wantedWords(parseQuery(query));
}

} // namespace

class TestPassage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSearchedIsMarked_data();
    void whatIsSearchedIsMarked();
    void aFieldMarksItsOwnText();
    void aPassageShowsWhatWasFound_data();
    void aPassageShowsWhatWasFound();
    void aPassageShowsMostOfTheWords();
    void aPassageIsNeverTooLong();
    void everyCutOfATextIsHarmless();
};

void TestPassage::whatIsSearchedIsMarked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"boat "_s << u"The [boat] sails, the [Boat]!"_s;
    QTest::newRow("the last is a beginning") << u"boa"_s << u"The [boats] and a [boa]"_s;
    QTest::newRow("an earlier one is not") << u"boa sail"_s << u"boats [sail] [sailing], a [boa]"_s;
    QTest::newRow("a phrase") << u"\"old boat\""_s << u"old, an [old  boat], boat"_s;
    QTest::newRow("accents") << u"zoe cafe"_s << u"[Zoë] in the [Cafés]"_s;
    QTest::newRow("sharp s") << u"strasse "_s << u"[Straße] 5"_s;
    QTest::newRow("an address") << u"anna@posteo.example"_s << u"to [anna@posteo.example], not bert"_s;
    QTest::newRow("Chinese") << u"北京大学"_s << u"我在[北京大学]读书"_s;
    QTest::newRow("one Chinese letter") << u"京"_s << u"北[京]大学"_s;
    QTest::newRow("Japanese in a sentence") << u"東京都"_s << u"これは[東京都]です"_s;
    QTest::newRow("Thai") << u"สวัสดี"_s << u"คำว่า[สวัสดี]ครับ"_s;
    QTest::newRow("half-width kana") << u"ガス"_s << u"[ｶﾞｽ]です"_s;
    QTest::newRow("Arabic with harakat") << u"كتاب"_s << u"هذا [كِتَاب]"_s;
    QTest::newRow("an emoji before") << u"boat"_s << u"\U0001F600 [boat]"_s;
    QTest::newRow("excluded is not marked") << u"boat -sail"_s << u"sail [boat]"_s;
    QTest::newRow("a chip is not marked") << u"is:unread boat"_s << u"unread [boat]"_s;
    QTest::newRow("nothing") << u"boat"_s << u"a ship"_s;
    QTest::newRow("overlapping terms") << u"\"a b\" \"b c\""_s << u"[a b c] d"_s;
}

void TestPassage::whatIsSearchedIsMarked()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    const QString plain = QString(text).remove(u'[').remove(u']');
    QCOMPARE(marked(plain, hitsIn(plain, wantedOf(query), Field::Any)), text);
}

void TestPassage::aFieldMarksItsOwnText()
{
    const auto wanted = wantedOf(u"subject:boat from:anna sail"_s);
    QCOMPARE(marked(u"boat anna sail"_s, hitsIn(u"boat anna sail"_s, wanted, Field::Any)), u"boat anna [sail]"_s);
    QCOMPARE(marked(u"boat anna sail"_s, hitsIn(u"boat anna sail"_s, wanted, Field::Subject)), u"[boat] anna [sail]"_s);
    QCOMPARE(marked(u"boat anna sail"_s, hitsIn(u"boat anna sail"_s, wanted, Field::From)), u"boat [anna] [sail]"_s);
}

void TestPassage::aPassageShowsWhatWasFound_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("passage");
    const QString filler = u"Lorem ipsum dolor sit amet "_s.repeated(20);
    QTest::newRow("at the beginning") << u"The boat sails."_s << u"The [boat] sails."_s;
    QTest::newRow("lines become one") << u"The\n\n  boat\r\n\tsails."_s << u"The [boat] sails."_s;
    QTest::newRow("far behind") << filler + u"the boat sails."_s << u"…amet Lorem ipsum dolor sit amet the [boat] sails."_s;
    QTest::newRow("cut at both ends") << filler + u"boat "_s + filler
                                      << u"…sit amet Lorem ipsum dolor sit amet [boat] Lorem ipsum dolor sit…"_s;
    QTest::newRow("nothing") << filler << u""_s;
}

void TestPassage::aPassageShowsWhatWasFound()
{
    QFETCH(QString, body);
    QFETCH(QString, passage);
    const auto found = passageOf(body, wantedOf(u"boat"_s), 64);
    QVERIFY(found.text.size() <= 64);
    QCOMPARE(marked(found.text, found.hits).left(passage.size()), passage);
}

void TestPassage::aPassageShowsMostOfTheWords()
{
    const QString filler = u"lorem ipsum dolor sit amet "_s.repeated(20);
    const auto found =
        passageOf(u"A boat. "_s + filler + u"The boat sails home. "_s + filler, wantedOf(u"boat sails home"_s), 100);
    QVERIFY2(marked(found.text, found.hits).contains(u"The [boat] [sails] [home]."_s), qPrintable(found.text));
}

void TestPassage::aPassageIsNeverTooLong()
{
    const auto wanted = wantedOf(u"\"a b c d e f g h\""_s);
    const auto found = passageOf(u"x "_s.repeated(50) + u"a b c d e f g h"_s, wanted, 48);
    QVERIFY(found.text.size() <= 48);
    QCOMPARE(found.hits.size(), 1);
    const auto emoji = passageOf(u"boat \U0001F600\U0001F600\U0001F600\U0001F600"_s, wantedOf(u"boat"_s), 10);
    QVERIFY(emoji.text.size() <= 10);
    QVERIFY(emoji.text.isValidUtf16());
    QVERIFY(
        passageOf(QString(1'000'000, u'a') + u" boat"_s, wantedOf(u"boat"_s), 100).hits.isEmpty()); // the index has it no more
}

void TestPassage::everyCutOfATextIsHarmless()
{
    const QString text = u"\U0001F600 北京 ｶﾞｽ สวัสดี\n\n boat Straße e\u0301"_s;
    const auto wanted = wantedOf(u"boat 京 สวัสดี strasse"_s);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        for (const auto &piece : { text.first(i), text.sliced(i) }) {
            const auto spans = hitsIn(piece, wanted, Field::Any);
            qsizetype behind = 0;
            for (const auto &span : spans) {
                QVERIFY(span.start >= behind && span.length > 0);
                behind = span.start + span.length;
            }
            QVERIFY(behind <= piece.size());
            const auto passage = passageOf(piece, wanted, 60);
            for (const auto &span : passage.hits)
                QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= passage.text.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestPassage)

} // namespace tst_passage

#include "tst_passage.moc"
