// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/authenticationresults.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_authenticationresults {

namespace {

/// "id | dkim=pass header.d=x reason=… | …", "-" for a field that is none.
QString written(const std::optional<AuthenticationResults> &read)
{
    if (!read)
        return u"-"_s;
    QString text = read->authservId;
    for (const AuthenticationResult &result : read->results) {
        text += u" | "_s + result.method + u'=' + result.result;
        if (!result.reason.isEmpty())
            text += u" reason="_s + result.reason;
        for (const AuthenticationProperty &property : result.properties)
            text += u' ' + property.type + u'.' + property.name + u'=' + property.value;
    }
    return text;
}

} // namespace

class AuthenticationResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *label, const QByteArray &body, const QString &read) {
            QTest::newRow(label) << body << read;
        };
        // The examples of RFC 8601 appendix B.
        row("B.2: nothing was done", " example.org 1; none", u"example.org"_s);
        row("B.3: one method", " example.com;\r\n spf=pass smtp.mailfrom=example.net",
            u"example.com | spf=pass smtp.mailfrom=example.net"_s);
        row("B.4: several",
            " example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n spf=pass smtp.mailfrom=example.net",
            u"example.com | auth=pass smtp.auth=sender@example.net | spf=pass smtp.mailfrom=example.net"_s);
        row("B.6: reasons and comments",
            " example.com;\r\n dkim=pass reason=\"good signature\"\r\n  header.i=@mail-router.example.net;\r\n dkim=fail "
            "reason=\"bad "
            "signature\"\r\n  header.i=@newyork.example.com",
            u"example.com | dkim=pass reason=good signature header.i=@mail-router.example.net | dkim=fail reason=bad signature "
            "header.i=@newyork.example.com"_s);
        row("B.7: comments everywhere",
            " foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n policy (A "
            "dot can "
            "go here) . (like that) expired\r\n (this surprised me) = (as I wasn't expecting it) 1362471462",
            u"foo.example.net | dkim=fail policy.expired=1362471462"_s);
        row("version 2 is not read", " example.org 2; dkim=pass header.d=x.example", u"-"_s);
        row("a version that is none", " example.org one; dkim=pass", u"-"_s);
        row("upper case", " MX.Example.ORG; DKIM=Pass Header.D=X.Example", u"mx.example.org | dkim=pass header.d=X.Example"_s);
        row("an id in quotes", " \"mx example\"; spf=none", u"mx example | spf=none"_s);
        row("quoted value with a semicolon", " mx.example; spf=fail smtp.mailfrom=\"a;dmarc=pass\"@x.example; dmarc=fail",
            u"mx.example | spf=fail smtp.mailfrom=a;dmarc=pass@x.example | dmarc=fail"_s);
        row("a comment with a semicolon", " mx.example; spf=fail (x; dmarc=pass \\) ;) smtp.helo=y; dmarc=fail",
            u"mx.example | spf=fail smtp.helo=y | dmarc=fail"_s);
        row("nested comments", " mx.example; spf=pass (a (b (c) d) e) smtp.mailfrom=x",
            u"mx.example | spf=pass smtp.mailfrom=x"_s);
        row("a comment that never ends", " mx.example; spf=pass (a; dmarc=pass", u"mx.example | spf=pass"_s);
        row("a quote that never ends", " mx.example; spf=fail reason=\"a; dmarc=pass",
            u"mx.example | spf=fail reason=a; dmarc=pass"_s);
        row("no blanks", "mx.example;dkim=pass header.i=@x.example;spf=pass",
            u"mx.example | dkim=pass header.i=@x.example | spf=pass"_s);
        row("a value with equals signs", " mx.example; spf=pass smtp.mailfrom=prvs=12=anna@x.example",
            u"mx.example | spf=pass smtp.mailfrom=prvs=12=anna@x.example"_s);
        row("base64 of a signature",
            " mx.example; dkim=pass header.d=x header.b=ab/c+d==", u"mx.example | dkim=pass header.d=x header.b=ab/c+d=="_s);
        row("Google's",
            " mx.google.com;\r\n       dkim=pass header.i=@hamn.example header.s=s1 header.b=Qx1;\r\n       spf=pass "
            "(google.com: "
            "domain of a@hamn.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@hamn.example;\r\n       "
            "dmarc=pass (p=REJECT "
            "sp=REJECT dis=NONE) header.from=hamn.example",
            u"mx.google.com | dkim=pass header.i=@hamn.example header.s=s1 header.b=Qx1 | spf=pass smtp.mailfrom=a@hamn.example "
            u"| dmarc=pass "
            "header.from=hamn.example"_s);
        row("Microsoft's, without an id",
            " spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=hamn.example; dkim=pass (signature was verified)\r\n "
            "header.d=hamn.example;dmarc=pass action=none\r\n header.from=hamn.example;compauth=pass reason=100",
            u" | spf=pass smtp.mailfrom=hamn.example | dkim=pass header.d=hamn.example | dmarc=pass .action=none "
            u"header.from=hamn.example | "
            "compauth=pass reason=100"_s);
        row("another version of the method", " mx.example; dkim/2=pass header.d=x; spf=pass", u"mx.example | spf=pass"_s);
        row("what cannot be read is left out", " mx.example; =pass; dkim; dkim=; d(k)im=pass; spf=soft?fail; dmarc=fail",
            u"mx.example | dmarc=fail"_s);
        row("what follows a broken property is left out", " mx.example; dkim=fail header.d header.i=@x; spf=pass",
            u"mx.example | dkim=fail | spf=pass"_s);
        row("nothing but an id", " mx.example", u"mx.example"_s);
        row("empty", "", u"-"_s);
        row("blank", " \r\n ", u"-"_s);
        row("a comment alone", " (mx.example)", u"-"_s);
        row("signs alone", " ;;;=;", u"-"_s);
        row("controls are no text", " mx.example; spf=fail reason=\"a\x1b[2J\"",
            u"mx.example | spf=fail reason=a"_s + QChar(QChar::ReplacementCharacter) + u"[2J"_s);
    }

    void fieldsAreRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, read);
        QCOMPARE(written(readAuthenticationResults(body)), read);
    }

    void everyCutIsRead_data() { fieldsAreRead_data(); }
    void everyCutIsRead()
    {
        QFETCH(QByteArray, body);
        for (qsizetype cut = 0; cut < body.size(); ++cut) {
            if (const auto read = readAuthenticationResults(body.first(cut)))
                QVERIFY(read->results.size() <= 4);
        }
    }

    void aFieldHasBounds()
    {
        QByteArray body = "mx.example";
        for (int i = 0; i < 5000; ++i)
            body += "; dkim=fail header.d=" + QByteArray(20, 'x');
        QCOMPARE(readAuthenticationResults(body)->results.size(), 64);
        body = "mx.example; dkim=fail";
        for (int i = 0; i < 5000; ++i)
            body += " header.d=x";
        QCOMPARE(readAuthenticationResults(body)->results.front().properties.size(), 32);
        QCOMPARE(
            readAuthenticationResults("mx.example; spf=fail reason=" + QByteArray(100'000, 'x'))->results.front().reason.size(),
            998);
        QVERIFY(readAuthenticationResults("mx.example; " + QByteArray(200'000, '('))->results.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuthenticationResultsTest)

} // namespace tst_authenticationresults

#include "tst_authenticationresults.moc"
