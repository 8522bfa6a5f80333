// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "mail/messageheader.h"
#include "mail/receivingserver.h"
#include "mail/sendercheck.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_sendercheck {

namespace {

using State = SenderCheck::State;

const ReceivingServer post { .names = { u"pop.post.example"_s } };
const ReceivingServer habitualPost { .names = { u"pop.post.example"_s }, .fieldsOfEach = 1 };

SenderCheck checked(const QByteArray &header, const ReceivingServer &server)
{
    const QByteArray octets = header + "\r\n"; // what the block points into
    const HeaderBlock block = readHeader(octets, 0);
    return checkSender(block.header, decodeHeader(block.header, {}).from, server);
}

const QByteArray received =
    "Received: from out.hamn.example (out.hamn.example [192.0.2.1]) by mx1.post.example (Postfix) with ESMTPS\r\n";
const QByteArray from = "From: Jonas <jonas@hamn.example>\r\n";

QByteArray results(const QByteArray &found, const QByteArray &id = "mx1.post.example")
{
    return "Authentication-Results: " + id + "; " + found + "\r\n";
}

const QByteArray dmarcPass = "dmarc=pass header.from=hamn.example";

} // namespace

class SenderCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServerFoundGivesAVerdict_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<State>("state");
        const auto row = [](const char *label, const QByteArray &found, State state) { QTest::newRow(label) << found << state; };
        row("dmarc passed", dmarcPass, State::Verified);
        row("dmarc passed of another domain", "dmarc=pass header.from=evil.example", State::Unproven);
        row("dmarc passed of a domain below", "dmarc=pass header.from=x.hamn.example", State::Unproven);
        row("dmarc passed of nobody", "dmarc=pass", State::Unproven);
        row("dmarc failed", "dmarc=fail header.from=hamn.example", State::Failed);
        row("dmarc failed of nobody", "dmarc=fail", State::Failed);
        row("dmarc failed, though a signature passed", "dkim=pass header.d=hamn.example; dmarc=fail header.from=hamn.example",
            State::Failed);
        row("dkim passed", "dkim=pass header.d=hamn.example", State::Verified);
        row("dkim passed of a domain below", "dkim=pass header.d=news.hamn.example", State::Verified);
        row("dkim passed by identity", "dkim=pass header.i=@hamn.example", State::Verified);
        row("dkim passed by identity with a name", "dkim=pass header.i=bot@hamn.example", State::Verified);
        row("dkim passed of another domain", "dkim=pass header.d=evil.example", State::Unproven);
        row("dkim passed of a domain that ends alike", "dkim=pass header.d=evilhamn.example", State::Unproven);
        row("dkim passed of the top", "dkim=pass header.d=example", State::Unproven);
        row("dkim failed", "dkim=fail header.d=hamn.example", State::Failed);
        row("dkim failed of another domain", "dkim=fail header.d=list.example", State::Unproven);
        row("one of two signatures passed", "dkim=fail header.d=hamn.example; dkim=pass header.d=hamn.example", State::Verified);
        row("spf passed", "spf=pass smtp.mailfrom=bounce@mail.hamn.example", State::Verified);
        row("spf passed of another domain", "spf=pass smtp.mailfrom=bounce@mailer.example", State::Unproven);
        row("spf passed of the greeting alone", "spf=pass smtp.helo=hamn.example", State::Unproven);
        row("spf failed", "spf=fail smtp.mailfrom=jonas@hamn.example", State::Failed);
        row("spf failed softly", "spf=softfail smtp.mailfrom=jonas@hamn.example", State::Unproven);
        row("all none", "spf=none smtp.mailfrom=hamn.example; dkim=none; dmarc=none", State::Unproven);
        row("trouble", "dmarc=temperror header.from=hamn.example", State::Unproven);
        row("nothing was done", "none", State::Unchecked);
        row("other methods alone", "auth=pass smtp.auth=jonas; iprev=pass", State::Unchecked);
    }

    void whatTheServerFoundGivesAVerdict()
    {
        QFETCH(QByteArray, found);
        QFETCH(State, state);
        const SenderCheck check = checked(results(found) + received + from, post);
        QCOMPARE(check.state, state);
        QCOMPARE(check.domain, u"hamn.example"_s);
    }

    void onlyTheOwnServerIsBelieved_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<State>("unknown"); // of a server that is not known to put a field on each message
        QTest::addColumn<State>("habitual");
        const auto row = [](const char *label, const QByteArray &header, State unknown, State habitual) {
            QTest::newRow(label) << header + from << unknown << habitual;
        };
        const QByteArray own = results(dmarcPass);
        const QByteArray fail = results("dmarc=fail header.from=hamn.example");
        const QByteArray inner = "Received: from mx1.post.example by store3.post.example (Dovecot) with LMTP\r\n";
        const QByteArray foreign = "Received: from x by relay.other.example with ESMTP\r\n";
        row("above its Received field", own + received, State::Verified, State::Verified);
        row("below its Received field", received + own, State::Unchecked, State::Verified);
        row("between two of its hosts", inner + own + received, State::Unchecked, State::Verified);
        row("below a nameless inner host", "Received: by store3 with LMTP\r\n" + own + received, State::Unchecked,
            State::Verified);
        row("below an inner number", "Received: by 2002:a05:6402:4b:b0 with SMTP id x\r\n" + own + received, State::Unchecked,
            State::Verified);
        row("below a host that is not its own", foreign + own + received, State::Unchecked, State::Unchecked);
        row("below a Received field without a host", "Received: (qmail 123 invoked)\r\n" + own + received, State::Unchecked,
            State::Unchecked);
        row("of another authserv-id", results(dmarcPass, "mx.evil.example") + received, State::Unchecked, State::Unchecked);
        row("of an authserv-id that ends alike", results(dmarcPass, "mx.evilpost.example") + received, State::Unchecked,
            State::Unchecked);
        row("of an authserv-id in front of another domain", results(dmarcPass, "mx1.post.example.evil.example") + received,
            State::Unchecked, State::Unchecked);
        row("without an authserv-id", "Authentication-Results: " + dmarcPass + "\r\n" + received, State::Unchecked,
            State::Unchecked);
        row("a forged one below the own", fail + received + own, State::Failed, State::Failed);
        row("a forged one below the own, which said nothing", results("none") + received + own, State::Unchecked,
            State::Unchecked);
        row("a forged one of another id above the sender's", received + fail + results(dmarcPass, "mx.evil.example"),
            State::Unchecked, State::Failed);
        row("the sender's right below the own", received + fail + own, State::Unchecked, State::Failed);
        row("two of the own above", results("dkim=pass header.d=hamn.example") + fail + received, State::Failed, State::Failed);
        row("mail that never went through a server", own, State::Unchecked, State::Unchecked);
        row("as an ARC copy", "ARC-Authentication-Results: i=1; mx1.post.example; " + dmarcPass + "\r\n" + received,
            State::Unchecked, State::Unchecked);
        row("in capitals", results(dmarcPass, "MX1.POST.EXAMPLE") + received, State::Verified, State::Verified);
        row("a version that is not known", "Authentication-Results: mx1.post.example 2; " + dmarcPass + "\r\n" + received,
            State::Unchecked, State::Unchecked);
    }

    void onlyTheOwnServerIsBelieved()
    {
        QFETCH(QByteArray, header);
        QFETCH(State, unknown);
        QFETCH(State, habitual);
        QCOMPARE(checked(header, post).state, unknown);
        QCOMPARE(checked(header, habitualPost).state, habitual);
        QCOMPARE(checked(header, {}).state, State::Unknown);
    }

    void severalSendersAreNeverVerified_data()
    {
        QTest::addColumn<QByteArray>("senders");
        QTest::newRow("two fields") << from + "From: Eve <eve@evil.example>\r\n";
        QTest::newRow("two fields alike") << from + from;
        QTest::newRow("two addresses") << QByteArray("From: jonas@hamn.example, eve@hamn.example\r\n");
        QTest::newRow("a name alone") << QByteArray("From: hamn.example\r\n");
        QTest::newRow("empty") << QByteArray("From: \r\n");
        QTest::newRow("none") << QByteArray("Sender: jonas@hamn.example\r\n");
        QTest::newRow("in an encoded-word") << QByteArray("From: =?utf-8?q?jonas=40hamn.example?=\r\n");
        QTest::newRow("a blank before the colon, twice") << QByteArray("From : jonas@hamn.example\r\nFrom: eve@evil.example\r\n");
    }

    void severalSendersAreNeverVerified()
    {
        QFETCH(QByteArray, senders);
        const SenderCheck check = checked(results(dmarcPass + "; dkim=pass header.d=hamn.example") + received + senders, post);
        QCOMPARE(check.state, State::Unproven);
        QCOMPARE(check.domain, QString());
    }

    void theDetailsSayWhatSpeaksForTheSender()
    {
        const SenderCheck check = checked(
            results("dkim=pass header.d=hamn.example; spf=pass smtp.mailfrom=b@mailer.example; auth=pass") + received + from,
            post);
        const QList<SenderCheck::Method> methods { { u"dkim"_s, u"pass"_s, u"hamn.example"_s, true },
                                                   { u"spf"_s, u"pass"_s, u"mailer.example"_s, false } };
        QCOMPARE(check.methods, methods);
        QCOMPARE(check.checkedBy, u"mx1.post.example"_s);
    }

    void theReceivingServerIsToldByTheAccount_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("own");
        const auto row = [](const char *label, const QString &host, const QString &named, const QString &id, bool own) {
            QTest::newRow(label) << host << named << id << own;
        };
        row("the server itself", u"pop.post.example"_s, {}, u"pop.post.example"_s, true);
        row("of its domain", u"pop.post.example"_s, {}, u"mx7.in.post.example"_s, true);
        row("the domain of the address", u"pop.hoster.example"_s, {}, u"mail.firm.example"_s, true);
        row("a stranger", u"pop.post.example"_s, {}, u"mx.other.example"_s, false);
        row("a neighbour under a suffix", u"pop.post.co.uk"_s, {}, u"mx.other.co.uk"_s, false);
        row("Google", u"pop.gmail.com"_s, {}, u"mx.google.com"_s, true);
        row("Google's is nobody else's", u"pop.post.example"_s, {}, u"mx.google.com"_s, false);
        row("Microsoft", u"outlook.office365.com"_s, {}, u"mx.microsoft.com"_s, true);
        row("as the user named it", u"pop.post.example"_s, u"AUTH.filter.example"_s, u"auth.filter.example"_s, true);
    }

    void theReceivingServerIsToldByTheAccount()
    {
        QFETCH(QString, host);
        QFETCH(QString, named);
        QFETCH(QString, id);
        QFETCH(bool, own);
        Account account;
        account.address = u"anna@firm.example"_s;
        account.server.host = host;
        account.authservId = named;
        const ReceivingServer server = receivingServer(account);
        QCOMPARE(server.isOwn(id), own);
        QCOMPARE(server.fieldsOfEach > 0, !named.isEmpty() || host.contains(u"gmail") || host.contains(u"office365"));
    }

    void microsoftsFieldsWithoutAnIdCountForItsAccountsOnly()
    {
        Account account;
        account.address = u"anna@outlook.com"_s;
        account.server.host = u"outlook.office365.com"_s;
        const QByteArray header = "Received: from A.eurprd02.prod.outlook.com by B.eurprd02.prod.outlook.com with HTTPS\r\n"
                                  "Authentication-Results: spf=pass smtp.mailfrom=hamn.example; "
            + dmarcPass + "\r\n" + from;
        QCOMPARE(checked(header, receivingServer(account)).state, State::Verified);
        QCOMPARE(checked(header, habitualPost).state, State::Unchecked);
    }

    void habitsAreCounted()
    {
        const auto counted = [](const QByteArray &header) { return ownFieldsOnTop(readHeader(header + "\r\n", 0).header, post); };
        QCOMPARE(counted(received + results("none") + from), 1);
        QCOMPARE(counted(results("none") + results("spf=none") + received + from), 2);
        QCOMPARE(counted(received + results("none", "mx.evil.example") + from), 0);
        QCOMPARE(counted(from), 0);
    }

    void aWayOfManyHostsEnds()
    {
        QByteArray header;
        for (int i = 0; i < 2000; ++i)
            header += received + results("dkim=fail header.d=hamn.example");
        QVERIFY(ownFieldsOnTop(readHeader(header + "\r\n", 0).header, post) <= 50);
    }
};

QTEST_GUILESS_MAIN(SenderCheckTest)

} // namespace tst_sendercheck

#include "tst_sendercheck.moc"
