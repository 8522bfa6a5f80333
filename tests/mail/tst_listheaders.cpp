// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/listheaders.h"
#include "mail/receivingserver.h"
#include "mail/sendercheck.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_listheaders {

namespace {

ListUnsubscribe readOf(const QByteArray &header)
{
    const QByteArray octets = header + "\r\n"; // what the block points into
    const HeaderBlock block = readHeader(octets, 0);
    return readListUnsubscribe(block.header, countedResults(block.header, { .names = { u"post.example"_s } }));
}

} // namespace

class ListHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("mail");
        const auto row = [](const char *label, const QByteArray &body, const QString &page, const QString &mail) {
            QTest::newRow(label) << body << page << mail;
        };
        row("RFC 2369: mail", "<mailto:list@host.com?subject=unsubscribe>", {}, u"mailto:list@host.com?subject=unsubscribe"_s);
        row("RFC 2369: a comment and mail",
            "(Use this command to get off the list)\r\n     <mailto:list-manager@host.com?body=unsubscribe%20list>", {},
            u"mailto:list-manager@host.com?body=unsubscribe%20list"_s);
        row("RFC 2369: page and mail",
            "<http://www.host.com/list.cgi?cmd=unsub&lst=list>,\r\n     <mailto:list-request@host.com?subject=unsubscribe>",
            u"http://www.host.com/list.cgi?cmd=unsub&lst=list"_s, u"mailto:list-request@host.com?subject=unsubscribe"_s);
        row("the safe page counts", "<http://a.example/1>, <https://a.example/2>", u"https://a.example/2"_s, {});
        row("the first counts", "<https://a.example/1>, <https://a.example/2>", u"https://a.example/1"_s, {});
        row("folded within", "<https://a.example/\r\n\tlong>", u"https://a.example/long"_s, {});
        row("an angle in a comment", "(<https://evil.example/>) <https://a.example/>", u"https://a.example/"_s, {});
        row("no angles", "https://a.example/", {}, {});
        row("other schemes", "<ftp://a.example/>, <javascript:alert(1)>, <file:///etc/passwd>, <data:x,y>", {}, {});
        row("no host", "<https:///x>", {}, {});
        row("no recipient", "<mailto:?subject=x>", {}, {});
        row("raw octets", "<https://a.example/\xc3\xa4>", {}, {});
        row("a quotation mark", "<https://a.example/\"x>", {}, {});
        row("never closed", "<https://a.example/", {}, {});
        row("too long", "<https://a.example/" + QByteArray(3000, 'x') + ">", {}, {});
        row("empty", "", {}, {});
    }

    void addressesAreRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, page);
        QFETCH(QString, mail);
        const ListUnsubscribe read = readOf("List-Unsubscribe: " + body + "\r\n");
        QCOMPARE(read.page, page);
        QCOMPARE(read.mail, mail);
        QVERIFY(!read.oneClick);
    }

    void oneClickNeedsASignatureThatCoversIt_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("oneClick");
        const QByteArray pass =
            "Authentication-Results: mx.post.example; dkim=pass header.d=news.example header.s=k1 header.b=abc\r\n";
        const QByteArray received = "Received: from news.example by mx.post.example with ESMTPS\r\n";
        const QByteArray signature = "DKIM-Signature: v=1; a=rsa-sha256; d=news.example; s=k1;\r\n h=From : To:\r\n "
                                     "List-Unsubscribe:list-unsubscribe-post; bh=x; b=abc\r\n def=\r\n";
        const QByteArray list = "List-Unsubscribe: <https://news.example/u?t=1>, <mailto:u@news.example>\r\n";
        const QByteArray post = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
        const auto row = [](const char *label, const QByteArray &header, bool oneClick) {
            QTest::newRow(label) << header << oneClick;
        };
        row("all of it", pass + received + signature + list + post, true);
        row("no signature", pass + received + list + post, false);
        row("no verdict", received + signature + list + post, false);
        row("a verdict of a stranger", QByteArray(pass).replace("mx.post", "mx.evil") + received + signature + list + post,
            false);
        row("a signature that failed", QByteArray(pass).replace("=pass", "=fail") + received + signature + list + post, false);
        row("the verdict speaks of another domain",
            QByteArray(pass).replace("news", "other") + received + signature + list + post, false);
        row("the verdict speaks of another selector", QByteArray(pass).replace("k1", "k2") + received + signature + list + post,
            false);
        row("the verdict speaks of another signature",
            QByteArray(pass).replace("abc", "xyz") + received + signature + list + post, false);
        row("the signature leaves out one field",
            pass + received + QByteArray(signature).replace(":list-unsubscribe-post", "") + list + post, false);
        row("the signature leaves out the other",
            pass + received + QByteArray(signature).replace("List-Unsubscribe:", "") + list + post, false);
        row("only the uncovered signature passed",
            pass + received + QByteArray(signature).replace("news", "other")
                + "DKIM-Signature: d=news.example; s=k1; h=From; b=abc\r\n" + list + post,
            false);
        row("no page of https", pass + received + signature + "List-Unsubscribe: <http://news.example/u>\r\n" + post, false);
        row("mail alone", pass + received + signature + "List-Unsubscribe: <mailto:u@news.example>\r\n" + post, false);
        row("another offer", pass + received + signature + list + "List-Unsubscribe-Post: List-Unsubscribe=Two-Click\r\n", false);
        row("no offer", pass + received + signature + list, false);
        row("two lists of addresses", pass + received + "List-Unsubscribe: <https://evil.example/>\r\n" + signature + list + post,
            false);
    }

    void oneClickNeedsASignatureThatCoversIt()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, oneClick);
        QCOMPARE(readOf(header).oneClick, oneClick);
    }
};

QTEST_GUILESS_MAIN(ListHeadersTest)

} // namespace tst_listheaders

#include "tst_listheaders.moc"
