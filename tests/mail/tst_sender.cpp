// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sender.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_sender {

class SenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatNamesAnotherAddressMisleads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("misleads");
        const auto row = [](const char *label, const QString &name, const QString &address, bool misleads) {
            QTest::newRow(label) << name << address << misleads;
        };
        row("a name", u"Anna Bauer"_s, u"anna@x.example"_s, false);
        row("no name", u""_s, u"anna@x.example"_s, false);
        row("the same address", u"anna@x.example"_s, u"anna@x.example"_s, false);
        row("the same address, other case", u"ANNA@X.example"_s, u"anna@x.example"_s, false);
        row("the same address and a name", u"Anna (anna@x.example)."_s, u"anna@x.example"_s, false);
        row("another address", u"boss@firm.example"_s, u"eve@y.example"_s, true);
        row("another address and padding", u"boss@firm.example ."_s, u"eve@y.example"_s, true);
        row("another address in angles", u"Boss <boss@firm.example>"_s, u"eve@y.example"_s, true);
        row("full-width at sign", u"boss＠firm.example"_s, u"eve@y.example"_s, true);
        row("small at sign", u"boss﹫firm。example"_s, u"eve@y.example"_s, true);
        row("a prefix of the address", u"anna@x.example.com"_s, u"anna@x.example"_s, true);
        row("an address and no addr-spec", u"boss@firm.example"_s, u""_s, true);
        row("at sign alone", u"Anna @ Work"_s, u"anna@x.example"_s, false);
        row("handle", u"@anna"_s, u"anna@x.example"_s, false);
    }

    void aNameThatNamesAnotherAddressMisleads()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(bool, misleads);
        QCOMPARE(displayNameMisleads({ name, address }), misleads);
    }

    void deceptiveDomainsAreShownInAscii_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *label, const QString &domain, const QString &shown) {
            QTest::newRow(label) << domain << shown;
        };
        row("ASCII", u"x.example"_s, u"x.example"_s);
        row("German", u"büro.example"_s, u"büro.example"_s);
        row("German in ASCII form", u"xn--bro-hoa.example"_s, u"büro.example"_s);
        row("Russian", u"почта.example"_s, u"почта.example"_s);
        row("Russian with a digit", u"почта1.example"_s, u"почта1.example"_s);
        row("Japanese", u"メール会社.example"_s, u"メール会社.example"_s);
        row("Japanese and Latin", u"abcメール.example"_s, u"abcメール.example"_s);
        row("Korean", u"회사.example"_s, u"회사.example"_s);
        row("Latin and Cyrillic", u"аpple.example"_s, u"xn--pple-43d.example"_s);
        row("Latin and Cyrillic, in ASCII form", u"xn--pple-43d.example"_s, u"xn--pple-43d.example"_s);
        row("Latin and Greek", u"gοοgle.example"_s, u"xn--ggle-0nda.example"_s);
        row("all Cyrillic that looks Latin", u"аррӏе.example"_s, u"xn--80ak6aa92e.example"_s);
        row("Cyrillic and Greek", u"почταа.example"_s, u"xn--"_s);
        row("broken ASCII form", u"xn--\u0080.example"_s, u"xn--\u0080.example"_s);
    }

    void deceptiveDomainsAreShownInAscii()
    {
        QFETCH(QString, domain);
        QFETCH(QString, shown);
        if (shown.endsWith(u"--"))
            QVERIFY(displayDomain(domain).startsWith(shown));
        else
            QCOMPARE(displayDomain(domain), shown);
    }

    void onlyTheDomainOfAnAddressIsTouched()
    {
        QCOMPARE(displayAddress(u"а@аpple.example"_s), u"а@xn--pple-43d.example"_s);
        QCOMPARE(displayAddress(u"root"_s), u"root"_s);
    }
};

QTEST_GUILESS_MAIN(SenderTest)

} // namespace tst_sender

#include "tst_sender.moc"
