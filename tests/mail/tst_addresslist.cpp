// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/addresslist.h"

#include "cuts.h"
#include "mail/messagebounds.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace tst_addresslist {

namespace {

QByteArray octets(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// "name <addr-spec>" of each, one a line; a missing one of the two is "-".
QString asText(const MailboxList &list)
{
    QStringList lines;
    for (const Mailbox &mailbox : list)
        lines.append((mailbox.displayName.isEmpty() ? u"-"_s : mailbox.displayName) + u" <"_s
                     + (mailbox.addrSpec.isEmpty() ? u"-"_s : mailbox.addrSpec) + u'>');
    return lines.join(u'\n');
}

} // namespace

class AddressListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailboxesAreShownAsTheyStand_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
            QTest::newRow(name) << body << expected;
        };
        // RFC 5322 3.4 and appendix A
        row("addr-spec", "anna@x.example", u"- <anna@x.example>"_s);
        row("angle", "<anna@x.example>", u"- <anna@x.example>"_s);
        row("name", "Anna Bauer <anna@x.example>", u"Anna Bauer <anna@x.example>"_s);
        row("quoted name", "\"Bauer, Anna\" <anna@x.example>", u"Bauer, Anna <anna@x.example>"_s);
        row("escapes", "\"Joe \\\"Q\\\" Public\" <j@x.example>", u"Joe \"Q\" Public <j@x.example>"_s);
        row("several", "a@x.example, B <b@x.example>,c@x.example", u"- <a@x.example>\nB <b@x.example>\n- <c@x.example>"_s);
        row("group", "Friends: a@x.example, B <b@x.example>;", u"- <a@x.example>\nB <b@x.example>"_s);
        row("empty group", "Undisclosed recipients:;", u"Undisclosed recipients <->"_s);
        row("empty group with comments", "(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;",
            u"Hidden recipients <->"_s);
        row("group among others", "z@x.example, G: a@x.example; , y@x.example",
            u"- <z@x.example>\n- <a@x.example>\n- <y@x.example>"_s);
        row("comments", "Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>", u"Pete <pete@silly.test>"_s);
        row("nested comment", "a@x.example (one (two) three)", u"one (two) three <a@x.example>"_s);
        row("name in a comment", "anna@x.example (Anna Bauer)", u"Anna Bauer <anna@x.example>"_s);
        row("name in a comment behind the angle", "<anna@x.example> (Anna)", u"Anna <anna@x.example>"_s);
        row("blanks around dots", "<anna . bauer @ x . example>", u"- <anna.bauer@x.example>"_s);
        row("route", "<@a.example,@b.example:anna@x.example>", u"- <anna@x.example>"_s);
        row("quoted local part", "\"a b\"@x.example", u"- <\"a b\"@x.example>"_s);
        row("domain-literal", "a@[192.0.2.1], b@[IPv6:2001:db8::1]", u"- <a@[192.0.2.1]>\n- <b@[IPv6:2001:db8::1]>"_s);
        row("empty elements", ",,a@x.example,,", u"- <a@x.example>"_s);
        row("folded", "Anna\r\n Bauer\r\n\t<anna@x.example>", u"Anna Bauer <anna@x.example>"_s);
        // names
        row("encoded", "=?utf-8?Q?J=C3=BCrgen?= <j@x.example>", u"Jürgen <j@x.example>"_s);
        row("encoded, two words", "=?utf-8?Q?J=C3=BC?= =?utf-8?Q?rgen?= <j@x.example>", u"Jürgen <j@x.example>"_s);
        row("encoded within quotes", "\"=?utf-8?Q?J=C3=BCrgen?=\" <j@x.example>", u"Jürgen <j@x.example>"_s);
        row("encoded with a bare comma", "=?utf-8?Q?Bauer,_J=C3=BCrgen?= <j@x.example>", u"Bauer, Jürgen <j@x.example>"_s);
        row("raw UTF-8", "J\xc3\xbcrgen <j@x.example>", u"Jürgen <j@x.example>"_s);
        row("raw UTF-8 within quotes", "\"J\xc3\xbcrgen\" <j@x.example>", u"Jürgen <j@x.example>"_s);
        row("raw Latin-1", "J\xfcrgen <j@x.example>", u"Jürgen <j@x.example>"_s);
        row("raw UTF-8 addr-spec", "<j\xc3\xbcrgen@b\xc3\xbcro.example>", u"- <jürgen@büro.example>"_s);
        row("comment within a name", "Anna (of the firm) Bauer <a@x.example> (really)", u"Anna Bauer <a@x.example>"_s);
        row("only a comment", "(nobody)", u"(nobody) <->"_s);
        row("quotes in the middle", "First \"M.\" Last <a@x.example>", u"First M. Last <a@x.example>"_s);
        row("unquoted dots", "John Q. Public <j@x.example>", u"John Q. Public <j@x.example>"_s);
        // no address: shown, never made up
        row("no at sign", "root", u"root <->"_s);
        row("no at sign, with comment", "root (Cron Daemon)", u"root (Cron Daemon) <->"_s);
        row("no at sign in the angle", "Cron Daemon <root>", u"Cron Daemon <root>"_s);
        row("bang path", "host!relay!user", u"host!relay!user <->"_s);
        row("bang path with at sign", "a!b@x.example", u"- <a!b@x.example>"_s);
        row("name and address without angle", "Anna anna@x.example", u"Anna anna@x.example <->"_s);
        row("two at signs", "a@b@c.example", u"a@b@c.example <->"_s);
        row("colon without a group", "mailto:a@x.example", u"mailto:a@x.example <->"_s);
        row("colon in a name", "Re: Anna <a@x.example>", u"Re: Anna <a@x.example>"_s);
        row("semicolons between", "a@x.example; b@x.example", u"- <a@x.example>\n- <b@x.example>"_s);
        row("empty angle", "MAILER-DAEMON <>", u"MAILER-DAEMON <> <->"_s);
        row("only empty angle", "<>", u"<> <->"_s);
        row("at sign alone", "@", u"@ <->"_s);
        row("nothing", "", u""_s);
        // never closed
        row("quote never closed", "\"Anna <a@x.example>", u"\"Anna <a@x.example>"_s);
        row("angle never closed", "Anna <a@x.example", u"Anna <a@x.example <->"_s);
        row("angle in an open angle", "Anna < <a@x.example>", u"Anna < <a@x.example>"_s);
        row("parenthesis never closed", "Anna (x <a@x.example>", u"Anna (x <a@x.example>"_s);
        row("quote in an angle", "Bob <\"bob@x.example>, Eve <e@x.example>", u"Bob <\"bob@x.example>\nEve <e@x.example>"_s);
        // spoofing: the addr-spec that counts is the last, and nothing is hidden
        row("two angles (CVE-2025-3875)", "Spoofed Name <spoofed@e.example> <legitimate@e.example>",
            u"Spoofed Name <spoofed@e.example> <legitimate@e.example>"_s);
        row("text behind the angle", "<a@y.example>admin@x.example", u"admin@x.example <a@y.example>"_s);
        row("escaped comma", "<admin@x.example>\\,<b@y.example>", u"\\ <admin@x.example>\n- <b@y.example>"_s);
        row("padding", "manager@x.example         . <eve@y.example>", u"manager@x.example . <eve@y.example>"_s);
        row("address within an encoded-word", "=?utf-8?Q?=3Cboss=40x.example=3E?= <eve@y.example>",
            u"<boss@x.example> <eve@y.example>"_s);
        row("only an encoded-word", "=?utf-8?Q?boss=40x.example?=", u"boss@x.example <->"_s);
        row("encoded-words as local part", "=?utf-8?b?Ym9zc0B4?==?utf-8?Q?=00?=@y.example",
            u"- <=?utf-8?b?Ym9zc0B4?==?utf-8?Q?=00?=@y.example>"_s);
        row("NUL in an angle", octets("boss\n\0 <boss\n\0@y.example>"sv), u"boss \uFFFD <boss \uFFFD@y.example>"_s);
        row("NUL between angles", octets("\"boss\" <boss>\n\0\0 <eve@y.example>"sv),
            u"boss <boss> \uFFFD\uFFFD <eve@y.example>"_s);
        row("NUL and an open comment", octets("boss(boss\0@y.example"sv), u"boss(boss\uFFFD@y.example <->"_s);
        row("invisible characters in the address", "<ad\xe2\x80\x8bmin@x.example>", u"- <ad\uFFFDmin@x.example>"_s);
    }

    void mailboxesAreShownAsTheyStand()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(asText(readAddressList(body)), expected);
        atEveryCut(body, [](QByteArrayView piece) { QVERIFY(readAddressList(piece).size() <= piece.size()); });
    }

    void longFieldsTakeLinearTimeAndAreBounded()
    {
        for (const QByteArray piece : { "a,", "<", "\"", "(", "@[", "<\"", "a:", "((", "=?a?q?", ";", "\\", "<a@b>", "\"a\" " }) {
            const QByteArray body = piece.repeated(maximumHeaderOctets / piece.size());
            QVERIFY(readAddressList(body).size() <= maximumMailboxes);
        }
    }

    void anAddressIsNeverCut()
    {
        const QByteArray local(2 * maximumAddrSpecOctets, 'a');
        const MailboxList list = readAddressList('<' + local + "@x.example>, <b@x.example>");
        QCOMPARE(list.size(), 2);
        QVERIFY(list.first().addrSpec.isEmpty());
        QCOMPARE(list.last().addrSpec, u"b@x.example"_s);
    }
};

QTEST_GUILESS_MAIN(AddressListTest)

} // namespace tst_addresslist

#include "tst_addresslist.moc"
