// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/octets.h"
#include "pop3/replyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_replyreader {

namespace {

/// What the reader makes of octets, as text: "status|octets|end|malformed", octets joined. `multiline` says which of the status
/// lines go on.
QByteArrayList pieces(const QByteArray &input, qsizetype cut, qsizetype each, const QList<int> &multiline)
{
    ReplyReader reader;
    QByteArrayList found;
    int lines = 0;
    bool broken = false;
    const auto drain = [&] {
        while (!broken) {
            const ReplyReader::Piece piece = reader.next();
            if (std::holds_alternative<ReplyReader::NeedMore>(piece))
                return;
            if (const auto *reply = std::get_if<Reply>(&piece)) {
                found << "line " + reply->line;
                if (multiline.contains(lines++))
                    reader.expectMultiline();
            } else if (const auto *octets = std::get_if<ReplyReader::Octets>(&piece)) {
                if (!found.isEmpty() && found.last().startsWith("octets "))
                    found.last() += octets->octets;
                else
                    found << "octets " + octets->octets;
            } else if (std::holds_alternative<ReplyReader::Malformed>(piece)) {
                found << "malformed";
                broken = true;
            } else {
                found << "end";
            }
        }
    };
    if (each > 0) {
        for (qsizetype at = 0; at < input.size(); at += each) {
            reader.feed(input.mid(at, each));
            drain();
        }
    } else {
        reader.feed(input.first(cut));
        drain();
        reader.feed(input.sliced(cut));
        drain();
    }
    return found;
}

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusLines_data();
    void statusLines();
    void refusals_data();
    void refusals();
    void everySegmentationGivesTheSamePieces_data();
    void everySegmentationGivesTheSamePieces();
    void aStatusLineHasABound();
    void aLongPartOfAStatusLineIsFastToRead();
    void aWholeRunIsHandedOnWithoutACopy();
    void clearForgetsWhatWasFed();
};

void TestReplyReader::statusLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Reply::Status>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("text");
    using enum Reply::Status;
    const auto row = [](const QByteArray &line, Reply::Status status, const QByteArray &code, const QByteArray &text) {
        QTest::newRow(line.isEmpty() ? "empty" : line.toPercentEncoding(" []+-/<>.,").constData())
            << line << status << code << text;
    };
    row("+OK", Ok, "", "");
    row("+OK ", Ok, "", "");
    row("+OK 2 320", Ok, "", "2 320");
    row("+OK\tready", Ok, "", "ready");
    row("+OK POP3 <1@a>", Ok, "", "POP3 <1@a>");
    row("+OK [FOO] bar", Ok, "FOO", "bar");
    row("-ERR", Refused, "", "");
    row("-ERR no", Refused, "", "no");
    row("-ERR [IN-USE] locked", Refused, "IN-USE", "locked");
    row("-ERR [sys/temp] later", Refused, "SYS/TEMP", "later");
    row("-ERR [SYS/PERM]gone", Refused, "SYS/PERM", "gone");
    row("-ERR [] x", Refused, "", "[] x");
    row("-ERR [open", Refused, "", "[open");
    row("-ERR text [IN-USE]", Refused, "", "text [IN-USE]");
    row("+ERR hMailServer", Refused, "", "hMailServer");
    row("-err", Refused, "", "");
    row("-", Refused, "", "");
    row("-OK", Refused, "", "");
    row("+ YWJj", Continue, "", "YWJj");
    row("+", Continue, "", "");
    row("+ [IN-USE] no code here", Continue, "", "[IN-USE] no code here");
    row("+ok", Unknown, "", "+ok");
    row("+OKAY", Unknown, "", "+OKAY");
    row("OK", Unknown, "", "OK");
    row(" +OK", Unknown, "", " +OK");
    row("", Unknown, "", "");
    row("* OK IMAP4 ready", Unknown, "", "* OK IMAP4 ready");
    row("220 mail ESMTP", Unknown, "", "220 mail ESMTP");
    row("HTTP/1.1 400 Bad Request", Unknown, "", "HTTP/1.1 400 Bad Request");
    row("SSH-2.0-OpenSSH_9.2", Unknown, "", "SSH-2.0-OpenSSH_9.2");
    row("1 120", Unknown, "", "1 120");
    row(".", Unknown, "", ".");
    row(QByteArray("+OK\0hidden", 10), Unknown, "", QByteArray("+OK\0hidden", 10));
    row("+OK \x1b[31mred", Ok, "", "\x1b[31mred");
}

void TestReplyReader::statusLines()
{
    QFETCH(QByteArray, line);
    QFETCH(Reply::Status, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, text);
    const Reply reply = parseReply(line);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.responseCode, code);
    QCOMPARE(reply.text, text);
    QCOMPARE(reply.line, line);
}

void TestReplyReader::refusals_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<RefusedStep>("step");
    QTest::addColumn<ErrorCode>("code");
    using enum RefusedStep;
    const auto row = [](const QByteArray &line, RefusedStep step, ErrorCode code) {
        QTest::newRow(line.constData()) << line << step << code;
    };
    row("-ERR [AUTH] wrong", Credentials, ErrorCode::SignInRefused);
    row("-ERR", Credentials, ErrorCode::SignInRefused);
    row("-ERR invalid password", Credentials, ErrorCode::SignInRefused);
    row("-ERR authentication failed, please try again", Credentials, ErrorCode::SignInRefused);
    row("-ERR [AUTH] account is locked", Credentials, ErrorCode::SignInRefused);
    row("-ERR [IN-USE] Do you have another POP session running?", Credentials, ErrorCode::MaildropInUse);
    row("-ERR maildrop already locked", Credentials, ErrorCode::MaildropInUse);
    row("-ERR POP lock busy", Credentials, ErrorCode::TemporaryRefusal);
    row("-ERR Lock: mailbox in use", Credentials, ErrorCode::MaildropInUse);
    row("-ERR Can't get lock. Mailbox in use", Credentials, ErrorCode::MaildropInUse);
    row("-ERR your IP is blocked", Credentials, ErrorCode::SignInRefused);
    row("-ERR [LOGIN-DELAY] minimum time between mail checks violation", Credentials, ErrorCode::LoginTooSoon);
    row("-ERR checked too often", Credentials, ErrorCode::LoginTooSoon);
    row("-ERR EmailPopTooOften: login too frequent", Credentials, ErrorCode::LoginTooSoon);
    row("-ERR [SYS/TEMP] authentication service down", Credentials, ErrorCode::TemporaryRefusal);
    row("-ERR [SYS/PERM] Your account is not enabled for POP access", Credentials, ErrorCode::PermanentRefusal);
    row("-ERR You are yet to enable POP for your account", Credentials, ErrorCode::PermanentRefusal); // Zoho
    row("-ERR POP3 access is disabled", Credentials, ErrorCode::PermanentRefusal);
    row("-ERR Temporary authentication failure", Credentials, ErrorCode::TemporaryRefusal);
    row("-ERR Busy - try later", Credentials, ErrorCode::TemporaryRefusal);
    row("-ERR please wait a minute", Credentials, ErrorCode::TemporaryRefusal);
    row("-ERR too many connections", Credentials, ErrorCode::TemporaryRefusal);
    row("-ERR [UNKNOWN/CODE] hm", Credentials, ErrorCode::SignInRefused);
    row("-ERR server busy", Greeting, ErrorCode::TemporaryRefusal);
    row("-ERR [SYS/TEMP] down for maintenance", Greeting, ErrorCode::TemporaryRefusal);
    row("-ERR [SYS/PERM] never", Greeting, ErrorCode::PermanentRefusal);
    row("-ERR go away", Greeting, ErrorCode::ServerRefused);
    row("-ERR [AUTH] no credentials were sent", Greeting, ErrorCode::ServerRefused);
    row("-ERR no such message", Message, ErrorCode::MessageRefused);
    row("-ERR Message 3 expunged.", Message, ErrorCode::MessageRefused);
    row("-ERR message is locked", Message, ErrorCode::MessageRefused);
    row("-ERR [SYS/TEMP] disk", Message, ErrorCode::TemporaryRefusal);
    row("-ERR unable to scan mailbox", Command, ErrorCode::ServerRefused);
    row("-ERR mailbox locked", Command, ErrorCode::MaildropInUse);
    row("-ERR some deleted messages not removed", Quit, ErrorCode::ServerRefused);
    row("-ERR [SYS/TEMP] not now", Quit, ErrorCode::TemporaryRefusal);
}

void TestReplyReader::refusals()
{
    QFETCH(QByteArray, line);
    QFETCH(RefusedStep, step);
    QFETCH(ErrorCode, code);
    QCOMPARE(refusalError(parseReply(line), step).code, code);
}

void TestReplyReader::everySegmentationGivesTheSamePieces_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QList<int>>("multiline");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("one line") << "+OK hi\r\n"_ba << QList<int> {} << QByteArrayList { "line +OK hi" };
    QTest::newRow("half a line") << "+OK hi\r"_ba << QList<int> {} << QByteArrayList {};
    QTest::newRow("two lines") << "+OK\r\n-ERR x\r\n"_ba << QList<int> {} << QByteArrayList { "line +OK", "line -ERR x" };
    QTest::newRow("a bare CR is text") << "+OK a\rb\r\n"_ba << QList<int> {} << QByteArrayList { "line +OK a\rb" };
    QTest::newRow("a bare LF is an error") << "+OK a\nb\r\n"_ba << QList<int> {} << QByteArrayList { "malformed" };
    QTest::newRow("only a LF") << "\n"_ba << QList<int> {} << QByteArrayList { "malformed" };
    QTest::newRow("an empty line") << "\r\n+OK\r\n"_ba << QList<int> {} << QByteArrayList { "line ", "line +OK" };
    QTest::newRow("a listing") << "+OK\r\n1 2\r\n.\r\n+OK\r\n"_ba << QList<int> { 0 }
                               << QByteArrayList { "line +OK", "octets 1 2\r\n", "end", "line +OK" };
    QTest::newRow("an empty listing") << "+OK\r\n.\r\n"_ba << QList<int> { 0 } << QByteArrayList { "line +OK", "end" };
    QTest::newRow("two messages, pipelined")
        << "+OK\r\na\r\n..b\r\n.\r\n+OK x\r\n\n.\n\r\n.\r\n-ERR\r\n"_ba << QList<int> { 0, 1 }
        << QByteArrayList { "line +OK", "octets a\r\n.b\r\n", "end", "line +OK x", "octets \n.\n\r\n", "end", "line -ERR" };
    QTest::newRow("a refusal between messages")
        << "-ERR\r\n+OK\r\n.\r\n"_ba << QList<int> { 1 } << QByteArrayList { "line -ERR", "line +OK", "end" };
    QTest::newRow("held back octets come out")
        << "+OK\r\n.\rx\r\n.\r\n"_ba << QList<int> { 0 } << QByteArrayList { "line +OK", "octets \rx\r\n", "end" };
}

void TestReplyReader::everySegmentationGivesTheSamePieces()
{
    QFETCH(QByteArray, input);
    QFETCH(QList<int>, multiline);
    QFETCH(QByteArrayList, expected);
    for (qsizetype cut = 0; cut <= input.size(); ++cut)
        QCOMPARE(pieces(input, cut, 0, multiline), expected);
    for (qsizetype each = 1; each <= 5; ++each)
        QCOMPARE(pieces(input, 0, each, multiline), expected);
}

void TestReplyReader::aStatusLineHasABound()
{
    const QByteArray longest = "+OK " + QByteArray(maximumStatusLine - 5, 'x');
    ReplyReader reader;
    reader.feed(longest + "\r\n");
    QCOMPARE(std::get<Reply>(reader.next()).line, longest);

    for (const QByteArray &end : { "\r\n"_ba, ""_ba }) {
        ReplyReader other;
        other.feed(longest + 'y' + end + (end.isEmpty() ? QByteArray(2, 'z') : QByteArray()));
        const ReplyReader::Piece piece = other.next();
        QVERIFY(std::holds_alternative<ReplyReader::Malformed>(piece));
        QCOMPARE(std::get<ReplyReader::Malformed>(piece).line.size(), maximumServerText);
    }
}

void TestReplyReader::aLongPartOfAStatusLineIsFastToRead()
{
    ReplyReader reader;
    for (qsizetype i = 0; i < maximumStatusLine; ++i) {
        reader.feed("x");
        QVERIFY(std::holds_alternative<ReplyReader::NeedMore>(reader.next()));
    }
    reader.feed("x");
    QVERIFY(std::holds_alternative<ReplyReader::Malformed>(reader.next()));
}

void TestReplyReader::aWholeRunIsHandedOnWithoutACopy()
{
    ReplyReader reader;
    reader.feed("+OK\r\n");
    QVERIFY(std::holds_alternative<Reply>(reader.next()));
    reader.expectMultiline();
    QByteArray octets("some octets of a message\r\nand more");
    const char *const where = octets.constData();
    reader.feed(std::move(octets));
    QCOMPARE(std::get<ReplyReader::Octets>(reader.next()).octets.constData(), where);
    QVERIFY(std::holds_alternative<ReplyReader::NeedMore>(reader.next()));
}

void TestReplyReader::clearForgetsWhatWasFed()
{
    ReplyReader reader;
    reader.feed("+OK\r\nand half a li");
    QVERIFY(std::holds_alternative<Reply>(reader.next()));
    QCOMPARE(reader.waiting(), "and half a li");
    reader.clear();
    QVERIFY(reader.waiting().isEmpty());
    reader.feed("+OK new\r\n");
    QCOMPARE(std::get<Reply>(reader.next()).text, "new");
}

QTEST_APPLESS_MAIN(TestReplyReader)

} // namespace tst_replyreader

#include "tst_replyreader.moc"
