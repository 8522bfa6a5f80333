// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thread/basesubject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_basesubject {

class TestBaseSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSubjectLosesItsMarks_data();
    void aSubjectLosesItsMarks();
    void anyPieceOfASubjectIsHarmless();
};

void TestBaseSubject::aSubjectLosesItsMarks_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("answers");
    QTest::newRow("nothing") << u""_s << u""_s << false;
    QTest::newRow("plain") << u"The boat"_s << u"The boat"_s << false;
    QTest::newRow("blanks become one") << u"  The \t  boat "_s << u"The boat"_s << false;
    QTest::newRow("a reply") << u"Re: The boat"_s << u"The boat"_s << true;
    QTest::newRow("without a blank") << u"re:The boat"_s << u"The boat"_s << true;
    QTest::newRow("a blank before the colon") << u"RE : The boat"_s << u"The boat"_s << true;
    QTest::newRow("forwards") << u"Fwd: fw: The boat"_s << u"The boat"_s << true;
    QTest::newRow("many") << u"Re: Fwd: RE: re: The boat"_s << u"The boat"_s << true;
    QTest::newRow("counted") << u"Re[2]: The boat"_s << u"The boat"_s << true;
    QTest::newRow("counted with a blank") << u"Re [12] : The boat"_s << u"The boat"_s << true;
    QTest::newRow("a list's mark") << u"[sailors] The boat"_s << u"The boat"_s << false;
    QTest::newRow("a list's mark before") << u"[sailors] Re: The boat"_s << u"The boat"_s << true;
    QTest::newRow("a list's mark behind") << u"Re: [sailors] The boat"_s << u"The boat"_s << true;
    QTest::newRow("two lists") << u"[a][b] Re: [c] The boat"_s << u"The boat"_s << true;
    QTest::newRow("only a mark in brackets") << u"[sailors]"_s << u"[sailors]"_s << false;
    QTest::newRow("only a reply") << u"Re:"_s << u""_s << true;
    QTest::newRow("brackets that do not close") << u"[sailors The boat"_s << u"[sailors The boat"_s << false;
    QTest::newRow("brackets in brackets") << u"[[a]] The boat"_s << u"[[a]] The boat"_s << false;
    QTest::newRow("forwarded at the end") << u"The boat (fwd)"_s << u"The boat"_s << true;
    QTest::newRow("twice") << u"The boat (fwd) (FWD)"_s << u"The boat"_s << true;
    QTest::newRow("wrapped") << u"[Fwd: Re: The boat (fwd)]"_s << u"The boat"_s << true;
    QTest::newRow("wrapped twice") << u"[fwd: [fwd: The boat]]"_s << u"The boat"_s << true;
    QTest::newRow("a word that begins so") << u"Reef: knots"_s << u"Reef: knots"_s << false;
    QTest::newRow("a mark inside") << u"About re: things"_s << u"About re: things"_s << false;
    QTest::newRow("German") << u"AW: WG: Das Boot"_s << u"Das Boot"_s << true;
    QTest::newRow("Swedish") << u"SV: VB: Båten"_s << u"Båten"_s << true;
    QTest::newRow("Italian") << u"R: I: La barca"_s << u"R: I: La barca"_s << false; // a single R is no safe mark
    QTest::newRow("Chinese with a full-width colon") << u"回复：关于船"_s << u"关于船"_s << true;
    QTest::newRow("another colon") << u"Re：The boat"_s << u"The boat"_s << true;
}

void TestBaseSubject::aSubjectLosesItsMarks()
{
    QFETCH(QString, subject);
    QFETCH(QString, base);
    QFETCH(bool, answers);
    QCOMPARE(baseSubject(subject).text, base);
    QCOMPARE(baseSubject(subject).answers, answers);
    QCOMPARE(baseSubject(base).text, base); // nothing is left to take off
}

void TestBaseSubject::anyPieceOfASubjectIsHarmless()
{
    const QString subject = u"[a] Re [2] : [Fwd: AW: [b] 回复：x (fwd) (fwd)]"_s;
    for (qsizetype i = 0; i <= subject.size(); ++i) {
        baseSubject(subject.first(i));
        baseSubject(subject.sliced(i));
    }
    QVERIFY(baseSubject(QString(100'000, u'[')).text.size() <= 998);
    QCOMPARE(baseSubject(u"re:"_s.repeated(300) + u"x"_s).text, u"x"_s);
    QVERIFY(baseSubject(u"[fwd:"_s.repeated(300)).text.size() <= 998);
}

QTEST_GUILESS_MAIN(TestBaseSubject)

} // namespace tst_basesubject

#include "tst_basesubject.moc"
