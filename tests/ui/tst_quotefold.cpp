// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/htmlsimplifier.h"
#include "reader/html/quotefold.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_quotefold {

namespace {

const QString longText = u"<p>"_s + u"quoted words "_s.repeated(40) + u"</p>"_s;
const QString answer = u"<p>Yes, on Thursday at ten, and I bring the drawings of the quay along with me, all of them.</p>"_s;
const QString introduction = u"<div>On 3 May 2026 Anna wrote:</div>"_s;

QString folded(const QString &markup, const QSet<int> &unfolded = {})
{
    int number = 0;
    return foldQuotes(simplifyHtml(markup).markup, unfolded, number, u"#123456"_s);
}

} // namespace

class QuoteFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongQuoteIsALinkUntilItIsUnfolded()
    {
        const QString markup = answer + introduction + u"<blockquote type=cite>"_s + longText + u"</blockquote><p>Bye</p>"_s;
        const QString shut = folded(markup);
        QVERIFY(shut.contains(u"href=\"fold:0\""_s));
        QVERIFY(!shut.contains(u"quoted words"_s));
        QVERIFY(shut.contains(u"Anna wrote:"_s));
        QVERIFY(shut.contains(u"Bye"_s));
        const QString open = folded(markup, { 0 });
        QVERIFY(open.contains(u"href=\"fold:0\""_s));
        QCOMPARE(open.count(u"quoted words"_s), 40);
    }

    void quotesStay_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("short") << answer + introduction + u"<blockquote>Shall we?</blockquote>"_s;
        QTest::newRow("nobody is quoted") << answer + u"<blockquote>"_s + longText + u"</blockquote>"_s;
        QTest::newRow("passed on") << u"<p>Begin forwarded message:</p><blockquote>"_s + longText + u"</blockquote>"_s;
        QTest::newRow("none") << answer + longText;
        QTest::newRow("empty") << QString();
    }

    void quotesStay()
    {
        QFETCH(QString, markup);
        QCOMPARE(folded(markup), simplifyHtml(markup).markup);
    }

    void quotesWithinAQuoteFoldWithIt()
    {
        const QString inner = u"<blockquote>"_s + longText + u"</blockquote>"_s;
        const QString markup =
            answer + introduction + u"<blockquote>"_s + longText + introduction + inner + longText + u"</blockquote>"_s;
        QCOMPARE(folded(markup).count(u"fold:"_s), 1);
        QVERIFY(!folded(markup).contains(u"quoted words"_s));
        QCOMPARE(folded(markup, { 0 }).count(u"quoted words"_s), 120);
    }

    void numbersGoOnFromBodyToBody()
    {
        int number = 7;
        const QString markup = simplifyHtml(answer + introduction + u"<blockquote>"_s + longText + u"</blockquote>"_s
                                            + introduction + u"<blockquote>"_s + longText + u"</blockquote>"_s)
                                   .markup;
        const QString shut = foldQuotes(markup, { 8 }, number, u"#123456"_s);
        QCOMPARE(number, 9);
        QCOMPARE(shut.count(u"quoted words"_s), 40);
        QVERIFY(shut.contains(u"fold:7"_s) && shut.contains(u"fold:8"_s));
    }

    void aMailCannotMakeFoldsOfItsOwn() { QVERIFY(!folded(answer + u"<a href=\"fold:0\">x</a>"_s).contains(u"fold:"_s)); }

    void hugeNestingEnds()
    {
        int number = 0;
        const QString markup = answer + introduction + u"<blockquote>"_s.repeated(100'000) + longText;
        QVERIFY(!foldQuotes(markup, {}, number, u"#123456"_s).contains(u"quoted words"_s));
        QCOMPARE(number, 1);
    }
};

QTEST_GUILESS_MAIN(QuoteFoldTest)

} // namespace tst_quotefold

#include "tst_quotefold.moc"
