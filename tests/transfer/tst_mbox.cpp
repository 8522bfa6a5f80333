// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/mbox.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_mbox {

namespace {

const QByteArray mark = "From anna@posteo.example Mon Jan  5 10:00:00 2026\n";

QList<QByteArray> list(std::initializer_list<QByteArray> messages)
{
    return messages;
}

} // namespace

class tst_Mbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<QByteArray>>("messages");
        const auto row = [](const char *name, const QByteArray &file, std::initializer_list<QByteArray> messages) {
            QTest::newRow(name) << file << list(messages);
        };
        const QByteArray a = "Subject: a\n\none\n";
        const QByteArray b = "Subject: b\n\ntwo\n";

        row("none", "", {});
        row("one", mark + a + "\n", { a });
        row("two", mark + a + "\n" + mark + b + "\n", { a, b });
        row("without the blank line at the end", mark + a + "\n" + mark + b, { a, b });
        row("without a line end at the end", mark + a + "\n" + mark + b.chopped(1), { a, b.chopped(1) });
        row("blank lines first", "\n\n" + mark + a + "\n", { a });
        row("the message before has no blank line", mark + a + mark + b + "\n", { a, b });
        row("a message that ends with blank lines", mark + a + "\n\n\n" + mark + b + "\n", { a + "\n\n", b });
        row("a header without body", mark + "Subject: a\n\n" + mark + b + "\n", { "Subject: a\n", b });
        row("CRLF",
            "From - Mon Jan 05 10:00:00 2026\r\nSubject: a\r\n\r\none\r\n\r\nFrom - Mon Jan 05 10:00:01 2026\r\nSubject: "
            "b\r\n\r\n",
            { "Subject: a\r\n\r\none\r\n", "Subject: b\r\n" });
        row("From_ lines of Thunderbird", "From \r\nSubject: a\r\n\r\none\r\n\r\nFrom \r\nSubject: b\r\n\r\ntwo\r\n\r\n",
            { "Subject: a\r\n\r\none\r\n", "Subject: b\r\n\r\ntwo\r\n" });
        row("a mark with a zone",
            "From a@b Mon Jan 5 10:00:00 +0100 2026\n" + a + "\nFrom a@b Mon Jan 5 10:00 2026 CET\n" + b + "\n", { a, b });
        row("a sender with blanks", "From \"Anna B\"@c Mon Jan 5 10:00:00 2026\n" + a + "\n", { a });
        row("a mark at the very end", mark + a + "\n" + mark, { a });

        row("quoted", mark + "Subject: a\n\n>From here\n" + "\n", { "Subject: a\n\nFrom here\n" });
        row("quoted twice", mark + "Subject: a\n\n>>From here\n>>>From x\n" + "\n", { "Subject: a\n\n>From here\n>>From x\n" });
        row("a citation", mark + "Subject: a\n\n> From here\n>from\n>Fromage\n" + "\n",
            { "Subject: a\n\n> From here\n>from\n>Fromage\n" });
        row("quoted at the end", mark + "Subject: a\n\n>From ", { "Subject: a\n\nFrom " });
        row("a line that begins with From", mark + "Subject: a\n\nFrom here on\n\nFrom there\n" + "\n",
            { "Subject: a\n\nFrom here on\n\nFrom there\n" });
        row("a date in the text", mark + "Subject: a\n\ntext\n\nFrom 10:00 in 2026 on\nwe meet.\n" + "\n",
            { "Subject: a\n\ntext\n\nFrom 10:00 in 2026 on\nwe meet.\n" });
        row("a mark in the text without a header", mark + "Subject: a\n\n" + mark.chopped(1) + " wrote\nthis\n" + "\n",
            { "Subject: a\n\n" + mark.chopped(1) + " wrote\nthis\n" });
        row("From alone in the text", mark + "Subject: a\n\ntext\n\nFrom \nhere\n\n", { "Subject: a\n\ntext\n\nFrom \nhere\n" });

        const QByteArray asWritten = "From here\n\n" + mark;
        const QByteArray length = QByteArray::number(asWritten.size());
        row("mboxcl2", mark + "Subject: a\nContent-Length: " + length + "\n\n" + asWritten + "\n" + mark + b + "\n",
            { "Subject: a\nContent-Length: " + length + "\n\n" + asWritten, b });
        row("mboxcl", mark + "Subject: a\nContent-Length: 11\n\n>From here\n\n" + mark + b + "\n",
            { "Subject: a\nContent-Length: 11\n\nFrom here\n", b });
        row("a Content-Length too small", mark + "Subject: a\nContent-Length: 2\n\none\n\n" + mark + b + "\n",
            { "Subject: a\nContent-Length: 2\n\none\n", b });
        row("a Content-Length too large", mark + "Subject: a\nContent-Length: 5000\n\none\n\n" + mark + b + "\n",
            { "Subject: a\nContent-Length: 5000\n\none\n", b });
        row("a Content-Length that is none", mark + "Subject: a\nContent-Length: many\n\none\n\n" + mark + b + "\n",
            { "Subject: a\nContent-Length: many\n\none\n", b });
        row("a Content-Length up to the end", mark + "Subject: a\nContent-Length: 4\n\none\n",
            { "Subject: a\nContent-Length: 4\n\none\n" });

        row("octets of all kinds", mark + QByteArray("Subject: a\n\n\0\xFF\r \r\n\x1A\n\n", 21),
            { QByteArray("Subject: a\n\n\0\xFF\r \r\n\x1A\n", 20) });
        row("expunged in Thunderbird", mark + "X-Mozilla-Status: 0009\n" + a + "\n" + mark + b + "\n", { b });
        row("UW-IMAP's own",
            mark
                + "From: Mail System Internal Data <MAILER-DAEMON@x>\nSubject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL "
                  "DATA\n\nx\n\n"
                + mark + b + "\n",
            { b });
    }
    void messagesAreTakenApart()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QList<QByteArray>, messages);
        QCOMPARE(read(file), messages);
    }

    void noCutOfAFileStopsTheReader_data() { messagesAreTakenApart_data(); }
    void noCutOfAFileStopsTheReader()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QList<QByteArray>, messages);
        for (qsizetype cut = 0; cut < file.size(); ++cut)
            QVERIFY(read(file.first(cut)).size() <= messages.size() + 1);
    }

    void linesLongerThanAnyBufferAreOneLine()
    {
        const QByteArray a = "Subject: a\n\n" + QByteArray(3'000'000, 'x') + "From \n\n" + QByteArray(300'000, '>') + "From y\n";
        const QByteArray b = "Subject: " + QByteArray(700'000, 'b') + "\n\ntwo\n";
        QByteArray unquoted = a;
        unquoted.remove(a.indexOf('>'), 1);
        QCOMPARE(read(mark + a + "\n" + mark + b + "\n"), list({ unquoted, b }));
    }

    void marksOfOtherProgramsAreKept_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("unread");
        QTest::addColumn<bool>("starred");
        QTest::newRow("nothing said") << QByteArray() << false << false;
        QTest::newRow("read") << QByteArray("Status: RO\n") << false << false;
        QTest::newRow("old, not read") << QByteArray("Status: O\n") << true << false;
        QTest::newRow("flagged") << QByteArray("Status: RO\nX-Status: AF\n") << false << true;
        QTest::newRow("Thunderbird, new") << QByteArray("X-Mozilla-Status: 0000\n") << true << false;
        QTest::newRow("Thunderbird, read") << QByteArray("X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n") << false
                                           << false;
        QTest::newRow("Thunderbird, starred") << QByteArray("X-Mozilla-Status: 1005\n") << false << true;
        QTest::newRow("small letters") << QByteArray("status: o\nx-status: F\n") << true << true;
        QTest::newRow("rubbish") << QByteArray("X-Mozilla-Status: zz\n") << false << false;
    }
    void marksOfOtherProgramsAreKept()
    {
        QFETCH(const QByteArray, fields);
        const auto reader = open(mark + fields + "Subject: a\n\nStatus: O\n\n");
        const auto message = (*reader)->next();
        QVERIFY(message && *message);
        QTEST(message->value().unread, "unread");
        QTEST(message->value().starred, "starred");
        QCOMPARE(message->value().octets, fields + "Subject: a\n\nStatus: O\n");
    }

    void anEmptyMessageIsNamedAndTheNextIsRead()
    {
        const auto reader = open(mark + "\n" + mark + "Subject: b\n\n");
        const auto first = (*reader)->next();
        QVERIFY(first && !*first);
        QCOMPARE(first->error(), (Error { ErrorCode::NotAMessage, m_path + u"#1"_s, {} }));
        const auto second = (*reader)->next();
        QVERIFY(second && *second);
        QCOMPARE(second->value().source, m_path + u"#2"_s);
        QVERIFY(!(*reader)->next());
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a message") << QByteArray("From: a@b\n\nFrom me\n");
        QTest::newRow("a text") << QByteArray("From the beginning\nto the end.\n");
        QTest::newRow("From alone") << QByteArray("From ");
        QTest::newRow("blank lines") << QByteArray("\n\n");
        QTest::newRow("zeros") << QByteArray(100, '\0');
    }
    void otherFilesAreRefused()
    {
        QFETCH(const QByteArray, file);
        QCOMPARE(open(file).error_or(Error {}), (Error { ErrorCode::NotAMessage, m_path, {} }));
    }

    void whatCannotBeReadIsNamed()
    {
        const QString missing = m_folder.filePath(u"missing"_s);
        QCOMPARE(MboxReader::open(missing).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(MboxReader::open(m_folder.path()).error().code, ErrorCode::FileUnreadable);
    }

    void filesOverFourGibibytesAreRead()
    {
        // The hole makes one message too large; what lies behind it is found.
        const qint64 hole = 4096 * MiB;
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(mark + "Subject: a\nContent-Length: " + QByteArray::number(hole) + "\n\n");
        const qint64 body = file.pos();
        QVERIFY(file.resize(body + hole)); // sparse
        QVERIFY(file.seek(body + hole));
        file.write("\n\n" + mark + "Subject: b\n\ntwo\n\n");
        file.close();
        const auto reader = MboxReader::open(m_path);
        QVERIFY(reader);
        const auto first = (*reader)->next();
        QVERIFY(first && !*first);
        QCOMPARE(first->error().code, ErrorCode::MessageTooLarge);
        const auto second = (*reader)->next();
        QVERIFY(second && *second);
        QCOMPARE(second->value().octets, "Subject: b\n\ntwo\n");
        QVERIFY((*reader)->octetsRead() > hole);
        QVERIFY(!(*reader)->next());
    }

private:
    Result<std::unique_ptr<MboxReader>> open(const QByteArray &octets)
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(octets);
        if (!buffer->open(QIODevice::ReadOnly))
            qFatal("a buffer opens");
        return MboxReader::open(std::move(buffer), m_path);
    }

    QList<QByteArray> read(const QByteArray &octets)
    {
        QList<QByteArray> messages;
        const auto reader = open(octets);
        while (reader) {
            const auto message = (*reader)->next();
            if (!message)
                break;
            if (*message)
                messages += message->value().octets;
        }
        return messages;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"Inbox"_s);
};

QTEST_GUILESS_MAIN(tst_Mbox)

} // namespace tst_mbox

#include "tst_mbox.moc"
