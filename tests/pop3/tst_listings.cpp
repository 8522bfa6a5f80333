// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/droplistingbuilder.h"
#include "pop3/listings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_listings {

namespace {

QString text(const DropListing &listing)
{
    QStringList entries;
    for (const DropListingEntry &entry : listing.entries)
        entries
            << u"%1=%2=%3"_s.arg(quint32(entry.number)).arg(entry.octets).arg(QString::fromLatin1(entry.uniqueId.octets.left(8)));
    entries << (listing.uniqueIds ? u"uids"_s : u"no uids"_s) << (listing.complete ? u"complete"_s : u"incomplete"_s);
    return entries.join(u' ');
}

Result<void> feed(DropListingBuilder &builder, const QByteArray &octets, qsizetype each, bool uidl)
{
    for (qsizetype at = 0; at < octets.size(); at += each) {
        if (auto added = uidl ? builder.addUidl(octets.mid(at, each)) : builder.addList(octets.mid(at, each)); !added)
            return added;
    }
    return {};
}

} // namespace

class TestListings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerToStat_data();
    void theAnswerToStat();
    void linesOfList_data();
    void linesOfList();
    void linesOfUidl_data();
    void linesOfUidl();
    void aUniqueIdHasABound();
    void capabilities_data();
    void capabilities();
    void listAndUidlTogether_data();
    void listAndUidlTogether();
    void withoutUidlThereAreNoUniqueIds();
    void withoutListTheNumbersOfUidlCount();
    void aLongUniqueIdCountsAsMissingHoweverItIsCut();
    void aListingWithoutEndIsRefused();
    void oneLineWithoutEndIsRefused();
    void aMillionMessagesAreListed();
};

void TestListings::theAnswerToStat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<MaildropSize>>("size");
    const auto row = [](const QByteArray &text, std::optional<MaildropSize> size) {
        QTest::newRow(text.isEmpty() ? "empty" : text.constData()) << text << size;
    };
    row("2 320", MaildropSize { .messages = 2, .octets = 320 });
    row("0 0", MaildropSize { .messages = 0, .octets = 0 });
    row("  7   9 ", MaildropSize { .messages = 7, .octets = 9 });
    row("2 320 and a comment", MaildropSize { .messages = 2, .octets = 320 });
    row("2", MaildropSize { .messages = 2, .octets = 0 });
    row("2 many", MaildropSize { .messages = 2, .octets = 0 });
    row("2 -1", MaildropSize { .messages = 2, .octets = 0 });
    row("1 9223372036854775807", MaildropSize { .messages = 1, .octets = std::numeric_limits<qint64>::max() });
    row("1 9223372036854775808", MaildropSize { .messages = 1, .octets = 0 });
    row("4294967295 1", MaildropSize { .messages = 4294967295U, .octets = 1 });
    row("4294967296 1", {});
    row("", {});
    row("-1 5", {});
    row("+1 5", {});
    row("1e9 5", {});
    row("two 5", {});
    row("0x10 5", {});
}

void TestListings::theAnswerToStat()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<MaildropSize>, size);
    QCOMPARE(parseMaildropSize(text), size);
}

void TestListings::linesOfList_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::optional<ListedOctets>>("listed");
    const auto row = [](const QByteArray &line, std::optional<ListedOctets> listed) {
        QTest::newRow(line.isEmpty() ? "empty" : line.constData()) << line << listed;
    };
    const auto entry = [](quint32 number, std::optional<qint64> octets) {
        return ListedOctets { .number = MessageNumber(number), .octets = octets };
    };
    row("1 120", entry(1, 120));
    row("1 120 extra", entry(1, 120));
    row("1\t120", entry(1, 120));
    row(" 1 120", entry(1, 120));
    row("2147483648 1", entry(2147483648U, 1));
    row("4294967295 1", entry(4294967295U, 1));
    row("4294967296 1", {});
    row("9223372036854775808 1", {});
    row("1 0", entry(1, 0));
    row("1 2147483648", entry(1, 2147483648LL));
    row("1 9223372036854775807", entry(1, std::numeric_limits<qint64>::max()));
    row("1 9223372036854775808", entry(1, {}));
    row("1 99999999999999999999999999", entry(1, {}));
    row("1 -1", entry(1, {}));
    row("1 1e9", entry(1, {}));
    row("1", entry(1, {}));
    row("1 ", entry(1, {}));
    row("0 5", {});
    row("-1 5", {});
    row("", {});
    row("x 5", {});
    row("1.5 5", {});
}

void TestListings::linesOfList()
{
    QFETCH(QByteArray, line);
    QFETCH(std::optional<ListedOctets>, listed);
    QCOMPARE(parseListLine(line), listed);
}

void TestListings::linesOfUidl_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::optional<ListedUniqueId>>("listed");
    const auto row = [](const char *name, const QByteArray &line, std::optional<ListedUniqueId> listed) {
        QTest::newRow(name) << line << listed;
    };
    const auto entry = [](quint32 number, const QByteArray &id) {
        return ListedUniqueId { .number = MessageNumber(number), .uniqueId = { id } };
    };
    row("as RFC 1939 has it", "1 whqtswO00WBw418f9t5JxYwZ", entry(1, "whqtswO00WBw418f9t5JxYwZ"));
    row("one character", "1 a", entry(1, "a"));
    row("-1 is an id", "1 -1", entry(1, "-1"));
    row("8-bit", "1 \xe4\xff\x80", entry(1, "\xe4\xff\x80"));
    row("a NUL", QByteArray("1 a\0b", 5), entry(1, QByteArray("a\0b", 3)));
    row("blanks inside and behind", "1 a b ", entry(1, "a b "));
    row("two blanks before", "1  a", entry(1, "a"));
    row("like a message identifier", "1 <a@b>", entry(1, "<a@b>"));
    row("a control character", "1 \x1b[31m", entry(1, "\x1b[31m"));
    row("blank", "1 ", entry(1, ""));
    row("missing", "1", entry(1, ""));
    row("no number", "abc", {});
    row("number zero", "0 abc", {});
    row("a number too large", "4294967296 abc", {});
    row("empty", "", {});
}

void TestListings::linesOfUidl()
{
    QFETCH(QByteArray, line);
    QFETCH(std::optional<ListedUniqueId>, listed);
    QCOMPARE(parseUidlLine(line), listed);
}

void TestListings::aUniqueIdHasABound()
{
    const QByteArray longest(maximumUniqueId, 'u');
    QCOMPARE(parseUidlLine("1 " + longest)->uniqueId.octets, longest);
    QVERIFY(parseUidlLine("1 " + longest + 'u')->uniqueId.octets.isEmpty());
}

void TestListings::capabilities_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &octets, const QString &expected) {
        QTest::newRow(name) << octets << expected;
    };
    row("none", "", u""_s);
    row("all", "TOP\r\nUSER\r\nUIDL\r\nSTLS\r\nPIPELINING\r\nRESP-CODES\r\nAUTH-RESP-CODE\r\nUTF8\r\n",
        u"top user uidl stls pipelining resp-codes auth-resp-code utf8"_s);
    row("in lower case", "top\r\nuidl\r\n", u"top uidl"_s);
    row("with arguments", "UTF8 USER\r\nTOP 1 2 3\r\n", u"top utf8"_s);
    row("mechanisms", "SASL PLAIN login Cram-MD5\r\n", u"sasl:CRAM-MD5,LOGIN,PLAIN"_s);
    row("mechanisms in two lines", "SASL PLAIN\r\nSASL LOGIN\r\n", u"sasl:LOGIN,PLAIN"_s);
    row("no mechanism", "SASL\r\n", u""_s);
    row("a mechanism name too long", "SASL PLAIN AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n", u"sasl:PLAIN"_s);
    row("a delay", "LOGIN-DELAY 900\r\n", u"delay:900"_s);
    row("a delay for this user", "LOGIN-DELAY 60 USER\r\n", u"delay:60"_s);
    row("an absurd delay", "LOGIN-DELAY 9223372036854775807\r\n", u"delay:86400"_s);
    row("a delay beyond numbers", "LOGIN-DELAY 99999999999999999999\r\n", u""_s);
    row("a negative delay", "LOGIN-DELAY -5\r\n", u""_s);
    row("expiry", "EXPIRE 60\r\n", u"expire:60"_s);
    row("immediate expiry", "EXPIRE 0 USER\r\n", u"expire:0"_s);
    row("endless expiry", "EXPIRE 99999999999\r\n", u"expire:36500"_s);
    row("no expiry", "EXPIRE NEVER\r\n", u""_s);
    row("implementation", "IMPLEMENTATION Some server 1.0\r\n", u"impl:Some server 1.0"_s);
    row("unknown and malformed", "X-FOO\r\n\r\n   \r\nTOPS\r\n+OK\r\n\xff\xff\r\nUIDL\r\n", u"uidl"_s);
    row("bare LF", "TOP\nUIDL\n", u"top uidl"_s);
}

void TestListings::capabilities()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, expected);
    const Capabilities found = parseCapabilities(octets);
    QVERIFY(found.known);
    QStringList words;
    const auto add = [&words](bool there, const QString &word) { words += there ? QStringList { word } : QStringList {}; };
    add(found.top, u"top"_s);
    add(found.user, u"user"_s);
    add(found.uidl, u"uidl"_s);
    add(found.stls, u"stls"_s);
    add(found.pipelining, u"pipelining"_s);
    add(found.respCodes, u"resp-codes"_s);
    add(found.authRespCode, u"auth-resp-code"_s);
    add(found.utf8, u"utf8"_s);
    QByteArrayList mechanisms = found.saslMechanisms.values();
    std::ranges::sort(mechanisms);
    add(!mechanisms.isEmpty(), u"sasl:"_s + QString::fromLatin1(mechanisms.join(',')));
    add(found.loginDelay.has_value(), u"delay:"_s + QString::number(found.loginDelay.value_or(std::chrono::seconds(0)).count()));
    add(found.expireDays.has_value(), u"expire:"_s + QString::number(found.expireDays.value_or(0)));
    add(!found.implementation.isEmpty(), u"impl:"_s + QString::fromLatin1(found.implementation));
    QCOMPARE(words.join(u' '), expected);
}

void TestListings::listAndUidlTogether_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("uidl");
    QTest::addColumn<int>("announced");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &list, const QByteArray &uidl, int announced,
                        const QString &expected) { QTest::newRow(name) << list << uidl << announced << expected; };
    row("nothing", "", "", 0, u"uids complete"_s);
    row("two", "1 10\r\n2 20\r\n", "1 a\r\n2 b\r\n", 2, u"1=10=a 2=20=b uids complete"_s);
    row("gaps are fine", "1 10\r\n5 50\r\n", "1 a\r\n5 e\r\n", 2, u"1=10=a 5=50=e uids complete"_s);
    row("out of order", "2 20\r\n1 10\r\n", "2 b\r\n1 a\r\n", 2, u"1=10=a 2=20=b uids complete"_s);
    row("ids in another order", "1 10\r\n2 20\r\n3 30\r\n", "3 c\r\n1 a\r\n2 b\r\n", 3, u"1=10=a 2=20=b 3=30=c uids complete"_s);
    row("one id for two messages", "1 10\r\n2 20\r\n", "1 a\r\n2 a\r\n", 2, u"1=10=a 2=20=a uids complete"_s);
    row("a blank id", "1 10\r\n2 20\r\n", "1 \r\n2 b\r\n", 2, u"1=10= 2=20=b uids complete"_s);
    row("fewer than announced", "1 10\r\n", "1 a\r\n", 2, u"1=10=a uids incomplete"_s);
    row("more than announced", "1 10\r\n2 20\r\n", "1 a\r\n2 b\r\n", 1, u"1=10=a 2=20=b uids incomplete"_s);
    row("an id is missing", "1 10\r\n2 20\r\n", "1 a\r\n", 2, u"1=10=a 2=20= uids incomplete"_s);
    row("an id too many", "1 10\r\n", "1 a\r\n2 b\r\n", 1, u"1=10=a 2=0=b uids incomplete"_s);
    row("an empty LIST", "", "1 a\r\n", 1, u"1=0=a uids incomplete"_s);
    row("an empty UIDL", "1 10\r\n", "", 1, u"1=10= uids incomplete"_s);
    row("a number twice in LIST", "1 10\r\n1 99\r\n2 20\r\n", "1 a\r\n2 b\r\n", 2, u"1=10=a 2=20=b uids incomplete"_s);
    row("a number twice in UIDL, the same id", "1 10\r\n", "1 a\r\n1 a\r\n", 1, u"1=10=a uids incomplete"_s);
    row("a number twice in UIDL, two ids", "1 10\r\n", "1 a\r\n1 b\r\n", 1, u"1=10= uids incomplete"_s);
    row("a number three times in UIDL", "1 10\r\n", "1 a\r\n1 b\r\n1 a\r\n", 1, u"1=10= uids incomplete"_s);
    row("an unlisted number twice", "", "7 a\r\n7 b\r\n3 c\r\n", 2, u"3=0=c 7=0= uids incomplete"_s);
    row("an unreadable line in LIST", "1 10\r\nfoo\r\n2 20\r\n", "1 a\r\n2 b\r\n", 2, u"1=10=a 2=20=b uids incomplete"_s);
    row("an unreadable line in UIDL", "1 10\r\n", "bar\r\n1 a\r\n", 1, u"1=10=a uids incomplete"_s);
    row("a negative size", "1 -10\r\n", "1 a\r\n", 1, u"1=0=a uids incomplete"_s);
    row("a size beyond numbers", "1 99999999999999999999\r\n", "1 a\r\n", 1, u"1=0=a uids incomplete"_s);
    row("a size of 2^63-1 allocates nothing", "1 9223372036854775807\r\n", "1 a\r\n", 1,
        u"1=9223372036854775807=a uids complete"_s);
    row("a bare LF in an id", "1 10\r\n2 20\r\n", "1 a\n2 x\r\n2 b\r\n", 2, u"1=10=a\n2 x 2=20=b uids complete"_s);
}

void TestListings::listAndUidlTogether()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, uidl);
    QFETCH(int, announced);
    QFETCH(QString, expected);
    for (const qsizetype each : { 1, 2, 3, 5, 1000 }) {
        DropListingBuilder builder;
        QVERIFY(feed(builder, list, each, false));
        QVERIFY(feed(builder, uidl, each, true));
        QCOMPARE(text(builder.finish(announced)), expected);
    }
}

void TestListings::withoutUidlThereAreNoUniqueIds()
{
    DropListingBuilder builder;
    QVERIFY(builder.addList("1 10\r\n2 20\r\n"));
    builder.uidlRefused();
    QCOMPARE(text(builder.finish(2)), u"1=10= 2=20= no uids complete"_s);
}

void TestListings::withoutListTheNumbersOfUidlCount()
{
    DropListingBuilder builder;
    builder.listRefused();
    QVERIFY(builder.addUidl("1 a\r\n2 b\r\n"));
    QCOMPARE(text(builder.finish(2)), u"1=0=a 2=0=b uids incomplete"_s);
}

void TestListings::aLongUniqueIdCountsAsMissingHoweverItIsCut()
{
    const QByteArray uidl = "1 " + QByteArray(3 * maximumListingLine, 'u') + "\r\r\n2 b\r\n";
    for (const qsizetype each :
         { qsizetype(1), maximumListingLine - 1, maximumListingLine + 2, maximumListingLine * 3 + 2, uidl.size() }) {
        DropListingBuilder builder;
        QVERIFY(builder.addList("1 10\r\n2 20\r\n"));
        QVERIFY(feed(builder, uidl, each, true));
        QCOMPARE(text(builder.finish(2)), u"1=10= 2=20=b uids complete"_s);
    }
}

void TestListings::aListingWithoutEndIsRefused()
{
    DropListingBuilder builder;
    const QByteArray lines = QByteArray("1 1\r\n").repeated(100'000);
    Result<void> added;
    int rounds = 0;
    while (added && rounds++ < 100)
        added = builder.addList(lines);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::ProtocolViolation);
    QCOMPARE(rounds, int(maximumListingEntries / 100'000) + 1);
}

void TestListings::oneLineWithoutEndIsRefused()
{
    DropListingBuilder builder;
    const QByteArray part(1 * MiB, 'x');
    Result<void> added;
    int rounds = 0;
    while (added && rounds++ < 1000)
        added = builder.addUidl(part);
    QVERIFY(!added);
    QCOMPARE(rounds, int(maximumListingOctets / MiB) + 1);
}

void TestListings::aMillionMessagesAreListed()
{
    constexpr int count = 1'000'000;
    QByteArray list;
    QByteArray uidl;
    for (int i = 1; i <= count; ++i) {
        list += QByteArray::number(i) + " 4321\r\n";
        uidl += QByteArray::number(i) + " 0000000" + QByteArray::number(i, 16) + "5e3f\r\n";
    }
    DropListingBuilder builder;
    QVERIFY(feed(builder, list, 64 * KiB, false));
    QVERIFY(feed(builder, uidl, 64 * KiB, true));
    const DropListing listing = builder.finish(count);
    QVERIFY(listing.complete);
    QCOMPARE(listing.entries.size(), count);
    QCOMPARE(listing.entries.last().uniqueId.octets, "0000000f42405e3f");
}

QTEST_APPLESS_MAIN(TestListings)

} // namespace tst_listings

#include "tst_listings.moc"
