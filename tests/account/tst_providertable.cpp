// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/providertable.h"
#include "account/settingssuggestion.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_providertable {

class tst_ProviderTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownDomainGivesUsableSettings()
    {
        qsizetype domains = 0;
        for (const Provider &provider : m_table.providers()) {
            for (const QString &domain : provider.domains) {
                ++domains;
                const QString address = u"anna.b@"_s + domain;
                const auto match = m_table.find(address);
                QVERIFY2(match, qPrintable(domain));
                QCOMPARE(match->provider.servers.constFirst().host, provider.servers.constFirst().host);

                const SettingsSuggestion suggestion = suggestSettings(m_table, address);
                QCOMPARE(suggestion.source, SettingsSuggestion::Source::Provider);
                QVERIFY(suggestion.server.security != Security::None);
                QVERIFY(!suggestion.providerName.isEmpty());
                QVERIFY2(!suggestion.server.host.contains(u'{') && !suggestion.server.user.contains(u'{'), qPrintable(domain));
                QVERIFY2(suggestion.server.user.contains(u"anna"), qPrintable(domain));
                Account account;
                account.id = accountIdFor(address, {});
                account.address = address;
                account.server = suggestion.server;
                QVERIFY2(validate(account), qPrintable(domain));
            }
        }
        QCOMPARE(m_table.providers().size(), 146);
        QCOMPARE(domains, 941); // of 942 in the facts one stands there twice
        QCOMPARE(m_table.domainCount(), domains);
    }

    void aProviderIsKnownByItsServer()
    {
        QVERIFY(m_table.ofHost(u"POP.gmail.com")->recentMode);
        QCOMPARE(m_table.ofHost(u"pop3.web.de")->minimumInterval, m_table.find(u"anna@web.de")->provider.minimumInterval);
        QVERIFY(m_table.ofHost(u"pop3.web.de")->minimumInterval.count() > 0);
        QVERIFY(!m_table.ofHost(u"pop.example.org"));
        QVERIFY(!m_table.ofHost(u""));
    }

    void theFactsOfAProviderAreTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("security");
        QTest::addColumn<QString>("user");
        const auto row = [](const QString &address, const QString &host, int port, const QString &security, const QString &user) {
            QTest::newRow(qPrintable(address)) << address << host << port << security << user;
        };
        row(u"anna@gmx.de"_s, u"pop.gmx.net"_s, 995, u"tls"_s, u"anna@gmx.de"_s);
        row(u"anna@web.de"_s, u"pop3.web.de"_s, 995, u"tls"_s, u"anna"_s);
        row(u"ANNA@GMX.DE"_s, u"pop.gmx.net"_s, 995, u"tls"_s, u"ANNA@GMX.DE"_s);
        row(u" anna@gmx.de. "_s, u"pop.gmx.net"_s, 995, u"tls"_s, u"anna@gmx.de."_s);
        row(u"anna@gmail.com"_s, u"pop.gmail.com"_s, 995, u"tls"_s, u"anna@gmail.com"_s);
        row(u"anna@alice.it"_s, u"in.alice.it"_s, 110, u"starttls"_s, u"anna@alice.it"_s);
        row(u"anna@inbox.lt"_s, u"mail.inbox.lt"_s, 995, u"tls"_s, u"anna@inbox.lt"_s);
        row(u"anna@contoso.onmicrosoft.com"_s, u"outlook.office365.com"_s, 995, u"tls"_s, u"anna@contoso.onmicrosoft.com"_s);
        row(u"anna@nifty.com"_s, u"pop.nifty.com"_s, 995, u"tls"_s, u"anna"_s); // the facts say 110 without encryption
        row(u"anna@werft.example"_s, u"pop.werft.example"_s, 995, u"tls"_s, u"anna@werft.example"_s);
        row(u"anna@xn--bcher-kva.example"_s, u"pop.bücher.example"_s, 995, u"tls"_s, u"anna@xn--bcher-kva.example"_s);
        row(u"anna"_s, QString(), 995, u"tls"_s, u"anna"_s);
        row(u"{domain}@gmx.de"_s, u"pop.gmx.net"_s, 995, u"tls"_s, u"{domain}@gmx.de"_s);
    }

    void theFactsOfAProviderAreTold()
    {
        QFETCH(QString, address);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, security);
        QFETCH(QString, user);
        const ServerSettings server = suggestSettings(m_table, address).server;
        QCOMPARE(server.host, host);
        QCOMPARE(server.port, port);
        QCOMPARE(securityName(server.security), security);
        QCOMPARE(server.user, user);
    }

    void aDomainBelowAKnownOneBelongsToItsProvider()
    {
        const auto match = m_table.find(u"a@mail.staff.gmx.de");
        QVERIFY(match);
        QCOMPARE(match->domain, u"gmx.de"_s);
        QVERIFY(!m_table.find(u"a@notgmx.de"));
        QVERIFY(!m_table.find(u"a@gmx.de.example"));
        QVERIFY(!m_table.find(u"a@de"));
        QVERIFY(!m_table.find(u"a@"));
        QVERIFY(!m_table.find(u""));
        QVERIFY(!m_table.find(u"@@..."));
    }

    void anInternationalDomainIsFoundInBothForms()
    {
        const auto table = ProviderTable::fromJson(
            R"({"format":1,"providers":[{"name":"Bücher","domains":["bücher.example"],"servers":[["pop.bücher.example",995,"tls","{address}",["password"]]]}]})");
        QVERIFY(table);
        QVERIFY(table->find(u"a@bücher.example"));
        QVERIFY(table->find(u"a@BÜCHER.example"));
        QVERIFY(table->find(u"a@xn--bcher-kva.example"));
        QVERIFY(table->find(u"a@sub.xn--bcher-kva.example"));
    }

    void demandsAndIntervalsAreTold()
    {
        const Provider gmx = m_table.find(u"a@gmx.net")->provider;
        QCOMPARE(gmx.demands, { ProviderDemand::SwitchOn });
        QCOMPARE(gmx.enablePage, QUrl(u"https://hilfe.gmx.net/pop-imap/einschalten.html"_s));
        QCOMPARE(m_table.find(u"a@web.de")->provider.minimumInterval, std::chrono::minutes(15));
        QCOMPARE(m_table.find(u"a@t-online.de")->provider.demands, { ProviderDemand::SeparatePassword });
        QVERIFY(m_table.find(u"a@outlook.com")->provider.demands.contains(ProviderDemand::OAuthOnly));
        QCOMPARE(suggestSettings(m_table, u"a@outlook.com").server.authentication, Authentication::XOAuth2);
        QVERIFY(suggestSettings(m_table, u"a@nifty.com").encryptionIsTried);
        QVERIFY(!suggestSettings(m_table, u"a@gmx.de").encryptionIsTried);
        for (const Provider &provider : m_table.providers()) {
            if (!provider.demands.isEmpty())
                QVERIFY2(provider.enablePage.isValid() || provider.helpPage.isValid(), qPrintable(provider.name));
            QVERIFY(provider.enablePage.isEmpty() || provider.enablePage.scheme() == u"https"_s);
        }
    }

    void severalDevicesShareAMailboxWhereTheProviderHasAModeForIt()
    {
        const Provider gmail = m_table.find(u"a@gmail.com")->provider;
        QCOMPARE(userForSeveralDevices(gmail, u"a@gmail.com"_s, true), u"recent:a@gmail.com"_s);
        QCOMPARE(userForSeveralDevices(gmail, u"recent:a@gmail.com"_s, true), u"recent:a@gmail.com"_s);
        QCOMPARE(userForSeveralDevices(gmail, u"recent:a@gmail.com"_s, false), u"a@gmail.com"_s);
        const Provider gmx = m_table.find(u"a@gmx.de")->provider;
        QCOMPARE(userForSeveralDevices(gmx, u"a@gmx.de"_s, true), u"a@gmx.de"_s);
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("newer") << QByteArray("{\"format\":2,\"providers\":[]}");
        QTest::newRow("no server") << QByteArray("{\"format\":1,\"providers\":[{\"domains\":[\"a.example\"],\"servers\":[]}]}");
        QTest::newRow("port") << QByteArray("{\"format\":1,\"providers\":[{\"domains\":[\"a.example\"],\"servers\":[[\"h\",70000,"
                                            "\"tls\",\"{local}\",[\"password\"]]]}]}");
        QTest::newRow("security") << QByteArray("{\"format\":1,\"providers\":[{\"domains\":[\"a.example\"],\"servers\":[[\"h\","
                                                "995,\"ssl\",\"{local}\",[\"password\"]]]}]}");
        QTest::newRow("demand") << QByteArray("{\"format\":1,\"providers\":[{\"domains\":[\"a.example\"],\"first\":[\"dance\"],"
                                              "\"servers\":[[\"h\",995,\"tls\",\"{local}\",[\"password\"]]]}]}");
    }

    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(ProviderTable::fromJson(json).error().code, ErrorCode::FileUnreadable);
    }

private:
    const ProviderTable m_table = ProviderTable::builtIn();
};

QTEST_GUILESS_MAIN(tst_ProviderTable)

} // namespace tst_providertable

#include "tst_providertable.moc"
