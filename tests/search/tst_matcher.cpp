// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_matcher {

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeAnExpression_data();
    void wordsBecomeAnExpression();
};

void TestMatcher::wordsBecomeAnExpression_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("unwanted");
    QTest::addColumn<bool>("nothing");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << false;
    QTest::newRow("a chip is no word") << u"is:unread"_s << u""_s << u""_s << false;
    QTest::newRow("the last word is a beginning") << u"big boa"_s << u"\"big\" AND \"boa\" *"_s << u""_s << false;
    QTest::newRow("one letter is a word") << u"b"_s << u"\"b\""_s << u""_s << false;
    QTest::newRow("a phrase is whole") << u"\"Big Boat\""_s << u"\"big boat\""_s << u""_s << false;
    QTest::newRow("an address is a phrase") << u"Anna@posteo.ex"_s << u"\"anna posteo ex\" *"_s << u""_s << false;
    QTest::newRow("fields") << u"from:Zoë subject:boat x"_s << u"sender : \"zoe\" AND subject : \"boat\" AND \"x\""_s << u""_s
                            << false;
    QTest::newRow("to and attachment") << u"to:anna attachment:plan"_s << u"recipients : \"anna\" AND attachment : \"plan\" *"_s
                                       << u""_s << false;
    QTest::newRow("excluded") << u"boat -sails -from:bert"_s << u"\"boat\""_s << u"\"sails\" OR sender : \"bert\""_s << false;
    QTest::newRow("only excluded") << u"-sails"_s << u""_s << u"\"sails\""_s << false;
    QTest::newRow("operators are words") << u"NEAR AND OR NOT \"a* ^b\" c"_s
                                         << u"\"near\" AND \"and\" AND \"or\" AND \"not\" AND \"a b\" AND \"c\""_s << u""_s
                                         << false;
    QTest::newRow("Chinese") << u"北京大学"_s << u"\"北京 京大 大学\" *"_s << u""_s << false;
    QTest::newRow("one Chinese letter anywhere") << u"京 x"_s << u"\"京\" * AND \"x\""_s << u""_s << false;
    QTest::newRow("a Chinese phrase of one letter") << u"\"京\""_s << u"\"京\" *"_s << u""_s << false;
    QTest::newRow("Latin and Chinese") << u"iPhone手机"_s << u"\"iphone 手机\" *"_s << u""_s << false;
    QTest::newRow("Chinese and Latin") << u"手机iPhone"_s << u"\"手机 机 iphone\" *"_s << u""_s << false;
    QTest::newRow("only signs find nothing") << u"!!!"_s << u""_s << u""_s << true;
    QTest::newRow("more signs find nothing") << u"!!! ? -a"_s << u""_s << u"\"a\""_s << true;
    QTest::newRow("signs beside words are left out") << u"boat & sails"_s << u"\"boat\" AND \"sails\" *"_s << u""_s << false;
    QTest::newRow("signs after a word leave it whole") << u"boat !"_s << u"\"boat\""_s << u""_s << false;
    QTest::newRow("excluded signs exclude nothing") << u"-!!!"_s << u""_s << u""_s << false;
}

void TestMatcher::wordsBecomeAnExpression()
{
    QFETCH(QString, words);
    QFETCH(QString, wanted);
    QFETCH(QString, unwanted);
    QFETCH(bool, nothing);
    const auto match = matchOf(parseQuery(words));
    QCOMPARE(match.wanted, wanted);
    QCOMPARE(match.unwanted, unwanted);
    QCOMPARE(match.nothing, nothing);
}

QTEST_GUILESS_MAIN(TestMatcher)

} // namespace tst_matcher

#include "tst_matcher.moc"
