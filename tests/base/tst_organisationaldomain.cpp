// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/organisationaldomain.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_organisationaldomain {

class OrganisationalDomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisQtCarriesAList() { QVERIFY(knowsPublicSuffixes()); }

    void aNameBelongsToItsOrganisation_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("owner");
        const auto row = [](const char *label, const QString &domain, const QString &owner) {
            QTest::newRow(label) << domain << owner;
        };
        row("itself", u"hamn.se"_s, u"hamn.se"_s);
        row("a host", u"mx.hamn.se"_s, u"hamn.se"_s);
        row("deep", u"a.b.c.d.e.f.g.h.i.j.hamn.se"_s, u"hamn.se"_s);
        row("other case", u"MX.Hamn.SE"_s, u"hamn.se"_s);
        row("a dot at the end", u"mx.hamn.se."_s, u"hamn.se"_s);
        row("a suffix of two labels", u"mail.firm.co.uk"_s, u"firm.co.uk"_s);
        row("a suffix alone", u"co.uk"_s, u"co.uk"_s);
        row("one label", u"localhost"_s, u"localhost"_s);
        row("a host of everybody", u"anna.github.io"_s, u"anna.github.io"_s);
        row("an unknown top", u"a.b.unheardof"_s, u"b.unheardof"_s);
        row("umlauts", u"mx.büro.de"_s, u"xn--bro-hoa.de"_s);
        row("umlauts in ASCII", u"mx.xn--bro-hoa.de"_s, u"xn--bro-hoa.de"_s);
        row("a number", u"192.0.2.1"_s, u"192.0.2.1"_s);
        row("a literal", u"[192.0.2.1]"_s, u""_s);
        row("nothing", u""_s, u""_s);
        row("too long", QString(300, u'a') + u".de"_s, u""_s);
    }

    void aNameBelongsToItsOrganisation()
    {
        QFETCH(QString, domain);
        QFETCH(QString, owner);
        QCOMPARE(organisationalDomain(domain), owner);
    }

    void neighboursUnderASuffixAreStrangers()
    {
        QVERIFY(haveOneOwner(u"mx1.hamn.se"_s, u"hamn.se"_s));
        QVERIFY(!haveOneOwner(u"hamn.se"_s, u"hamn.no"_s));
        QVERIFY(!haveOneOwner(u"one.co.uk"_s, u"other.co.uk"_s));
        QVERIFY(!haveOneOwner(u"anna.github.io"_s, u"eve.github.io"_s));
        QVERIFY(!haveOneOwner(u""_s, u""_s));
        QVERIFY(!haveOneOwner(u"hamn.se.evil.com"_s, u"hamn.se"_s));
    }
};

QTEST_GUILESS_MAIN(OrganisationalDomainTest)

} // namespace tst_organisationaldomain

#include "tst_organisationaldomain.moc"
