// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_account {

namespace {

Account anna()
{
    Account account;
    account.id = { u"anna-posteo.example"_s };
    account.address = u"anna@posteo.example"_s;
    account.name = u"Anna Lindqvist"_s;
    account.server.host = u"pop.posteo.example"_s;
    account.server.user = u"anna@posteo.example"_s;
    return account;
}

} // namespace

class tst_Account : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfChoicesAreReadAndWrittenAlike()
    {
        for (const auto &name : { u"tls"_s, u"starttls"_s, u"none"_s })
            QCOMPARE(securityName(*securityFromName(name)), name);
        for (const auto &name : { u"auto"_s, u"plain"_s, u"login"_s, u"cram-md5"_s, u"scram-sha-256"_s, u"apop"_s, u"userpass"_s,
                                  u"xoauth2"_s, u"oauthbearer"_s })
            QCOMPARE(authenticationName(*authenticationFromName(name)), name);
        for (const auto &name : { u"keyring"_s, u"file"_s, u"none"_s, u"command"_s })
            QCOMPARE(passwordStoreName(*passwordStoreFromName(name)), name);
        for (const auto &name : { u""_s, u"TLS"_s, u"tls "_s, u"ssl"_s }) {
            QCOMPARE(securityFromName(name).error(), (Error { ErrorCode::InvalidArgument, name, {} }));
            QCOMPARE(authenticationFromName(name).error().code, ErrorCode::InvalidArgument);
            QCOMPARE(passwordStoreFromName(name).error().code, ErrorCode::InvalidArgument);
        }
    }

    void anIdIsMadeOfTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const QString &address, const QString &id) {
            QTest::newRow(name) << address << id;
        };
        row("plain", u"anna@posteo.example"_s, u"anna-posteo.example"_s);
        row("capitals", u"Anna.L@Posteo.Example"_s, u"anna.l-posteo.example"_s);
        row("plus and quotes", u"\"a b\"+x@h.example"_s, u"a-b-x-h.example"_s);
        row("accents", u"zoë@h.example"_s, u"zoe-h.example"_s);
        row("international domain", u"a@bücher.example"_s, u"a-xn-bcher-kva.example"_s);
        row("other script", u"用户@例子.example"_s, u"xn-fsqu00a.example"_s);
        row("leading dots", u"...@h.example"_s, u"h.example"_s);
        row("nothing usable", u"@"_s, u"account"_s);
        row("path", u"../../etc@h.example"_s, u"etc-h.example"_s);
        row("no domain", u"root"_s, u"root"_s);
    }

    void anIdIsMadeOfTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, id);
        QCOMPARE(accountIdFor(address, {}).value, id);
        Account account = anna();
        account.id = accountIdFor(address, {});
        QVERIFY(validate(account));
    }

    void anIdIsNeverTakenTwice()
    {
        QList<AccountId> taken;
        for (int i = 0; i < 12; ++i) {
            const AccountId id = accountIdFor(QString(u'x').repeated(100) + u"@h.example"_s, taken);
            QVERIFY(!taken.contains(id));
            QVERIFY(id.value.size() <= 64);
            taken += id;
        }
        QCOMPARE(accountIdFor(u"a@b.example", { { u"a-b.example"_s }, { u"a-b.example-2"_s } }).value, u"a-b.example-3"_s);
    }

    void addressesAreToldFromOtherText()
    {
        for (const auto &good :
             { u"a@b.example"_s, u"a@localhost"_s, u"a+b.c@[127.0.0.1]"_s, u"zoë@bücher.example"_s, u"a@b@c.example"_s })
            QVERIFY2(isAddress(good), qPrintable(good));
        for (const auto &bad :
             { u""_s, u"@"_s, u"a@"_s, u"@b"_s, u"a b@c.example"_s, u"a@b c"_s, u"a@.b"_s, u"a@b..c"_s, u"a\r\n@b.example"_s,
               u"a@b/c"_s, u"a"_s, u"<a@b.example>"_s, QString(u'a').repeated(400) + u"@b.example"_s })
            QVERIFY2(!isAddress(bad), qPrintable(bad));
    }

    void theDomainIsFoundInOneForm()
    {
        QCOMPARE(domainOfAddress(u"a@GMX.de"), u"gmx.de"_s);
        QCOMPARE(domainOfAddress(u"a@gmx.de."), u"gmx.de"_s);
        QCOMPARE(domainOfAddress(u"a@b@gmx.de"), u"gmx.de"_s);
        QCOMPARE(domainOfAddress(u"a@BÜCHER.example"), domainOfAddress(u"a@xn--bcher-kva.example"));
        QCOMPARE(domainOfAddress(u"a"), QString());
        QCOMPARE(domainOfAddress(u"a@"), QString());
    }

    void aCompleteAccountIsValid() { QVERIFY(validate(anna())); }

    void proxiesHaveNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("normal"); // empty: it is none
        const auto row = [](const char *name, const char *normal) {
            QTest::newRow(*name ? name : "(empty)") << QString::fromLatin1(name) << QString::fromLatin1(normal);
        };
        for (const char *same :
             { "system", "none", "socks5://proxy.example.org:1080", "http://10.0.0.1:3128", "http://[::1]:80" })
            row(same, same);
        row("socks5://proxy.example.org:1080/", "socks5://proxy.example.org:1080");
        for (const char *wrong :
             { "", "System", "socks5", "socks5://", "socks5://h", "socks5://h:0", "socks5://h:65536", "socks4://h:1",
               "https://h:1", "h:1080", "socks5://user:word@h:1", "http://h:1/path", "http://h:1?x", "http://:1" })
            row(wrong, "");
    }

    void proxiesHaveNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, normal);
        const auto proxy = proxyFromName(name);
        QCOMPARE(proxy.has_value(), !normal.isEmpty());
        if (proxy)
            QCOMPARE(proxyName(*proxy), normal);
    }

    void aTokenOrACertificateStandsForThePassword()
    {
        Account account = anna();
        QVERIFY(needsPassword(account.server));
        account.server.tokenCommand = u"oauth"_s;
        for (const Authentication method : { Authentication::Auto, Authentication::XOAuth2, Authentication::OAuthBearer }) {
            account.server.authentication = method;
            QVERIFY(validate(account));
            QVERIFY(!needsPassword(account.server));
        }
        account = anna();
        account.server.clientCertificate = u"/home/anna/me.pem"_s;
        QVERIFY(needsPassword(account.server));
        account.server.authentication = Authentication::External;
        QVERIFY(validate(account));
        QVERIFY(!needsPassword(account.server));
        account.server.security = Security::None; // a certificate is shown within TLS
        QVERIFY(!validate(account));
    }

    void everyWrongValueIsNamed_data()
    {
        using Change = std::function<void(Account &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *subject, const Change &change) {
            QTest::newRow(subject) << change << QString::fromLatin1(subject);
        };
        row("id", [](Account &a) { a.id = {}; });
        row("id ../x", [](Account &a) { a.id.value = u"../x"_s; });
        row("address anna", [](Account &a) { a.address = u"anna"_s; });
        row("name a\nb", [](Account &a) { a.name = u"a\nb"_s; });
        row("host", [](Account &a) { a.server.host.clear(); });
        row("host a b", [](Account &a) { a.server.host = u"a b"_s; });
        row("host http://a", [](Account &a) { a.server.host = u"http://a"_s; });
        row("port 0", [](Account &a) { a.server.port = 0; });
        row("user", [](Account &a) { a.server.user = u"  "_s; });
        row("user a\r\nDELE 1", [](Account &a) { a.server.user = u"a\r\nDELE 1"_s; });
        row("token-command", [](Account &a) { a.server.tokenCommand = u"  "_s; });
        row("client-certificate a\nb", [](Account &a) { a.server.clientCertificate = u"a\nb"_s; });
        row("auth plain", [](Account &a) { // a token is no password
            a.server.tokenCommand = u"oauth"_s;
            a.server.authentication = Authentication::Plain;
        });
        row("proxy socks5://:0", [](Account &a) { a.server.proxy = { .kind = Proxy::Kind::Socks5, .host = {} }; });
        row("auth external", [](Account &a) { a.server.authentication = Authentication::External; });
        row("timeout 0", [](Account &a) { a.server.timeout = {}; });
        row("timeout 86401", [](Account &a) { a.server.timeout = std::chrono::seconds(86401); });
        row("certificate pin h.example", [](Account &a) { a.server.pins = { { u"h.example"_s, "short" } }; });
        row("days:0", [](Account &a) { a.policy.retention = { Retention::Kind::Days, 0 }; });
        row("password-command", [](Account &a) { a.passwordStore = PasswordStore::Command; });
        row("check interval -1", [](Account &a) { a.checkInterval = std::chrono::minutes(-1); });
    }

    void everyWrongValueIsNamed()
    {
        QFETCH(std::function<void(Account &)>, change);
        QFETCH(QString, subject);
        Account account = anna();
        change(account);
        const auto result = validate(account);
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error { ErrorCode::InvalidArgument, subject, {} }));
    }
};

QTEST_GUILESS_MAIN(tst_Account)

} // namespace tst_account

#include "tst_account.moc"
