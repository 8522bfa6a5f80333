// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_wire {

namespace {

Request request()
{
    return { .arguments = { u"list"_s, u"--folder"_s, u"Entwürfe"_s, QString() },
             .folder = u"/home/anna"_s,
             .input = QByteArray("pass\0word", 9),
             .activation = "token",
             .terminal = { .columns = 120, .complaintIsShown = true } };
}

} // namespace

class tst_Wire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestComesThroughUnchanged() { QCOMPARE(decodedRequest(encoded(request())).value(), request()); }

    void whatIsNoRequestIsNone_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *name, const QCborValue &value) { QTest::newRow(name) << value.toCbor(); };
        row("a text", u"restante"_s);
        row("an empty map", QCborMap());
        row("another version", QCborMap { { u"restante"_s, 2 }, { u"arguments"_s, QCborArray() }, { u"folder"_s, QString() } });
        row("no folder", QCborMap { { u"restante"_s, 1 }, { u"arguments"_s, QCborArray() } });
        row("arguments that are none", QCborMap { { u"restante"_s, 1 }, { u"arguments"_s, 7 }, { u"folder"_s, QString() } });
        row("an argument that is none",
            QCborMap { { u"restante"_s, 1 }, { u"arguments"_s, QCborArray { 7 } }, { u"folder"_s, QString() } });
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("\xFF\xFF\xFF");
        QTest::newRow("nested without end") << QByteArray(100'000, '\x81');
    }
    void whatIsNoRequestIsNone()
    {
        QFETCH(const QByteArray, payload);
        QVERIFY(!decodedRequest(payload));
    }

    void aRequestCutAnywhereIsNone()
    {
        const QByteArray whole = encoded(request());
        for (qsizetype cut = 0; cut < whole.size(); ++cut)
            QVERIFY(!decodedRequest(whole.first(cut)));
    }

    void columnsAreBounded()
    {
        Request wide = request();
        wide.terminal.columns = 2'000'000'000;
        QCOMPARE(decodedRequest(encoded(wide))->terminal.columns, 10'000);
        wide.terminal.columns = -1;
        QCOMPARE(decodedRequest(encoded(wide))->terminal.columns, 0);
    }

    void framesComeThroughInAnySegmentation()
    {
        const QList<Frame> frames { { Frame::Kind::Request, encoded(request()) },
                                    { Frame::Kind::Cancel, {} },
                                    { Frame::Kind::Output, QByteArray(1000, '\0') },
                                    { Frame::Kind::Finished, encodedExitCode(3) } };
        QByteArray octets;
        for (const Frame &frame : frames)
            octets += encoded(frame);
        for (const qsizetype size : { qsizetype(1), qsizetype(3), octets.size() }) {
            FrameReader reader;
            QList<Frame> read;
            for (qsizetype at = 0; at < octets.size(); at += size) {
                reader.append(octets.mid(at, size));
                while (const auto frame = reader.next())
                    read += *frame;
            }
            QCOMPARE(read, frames);
            QVERIFY(!reader.isBroken());
        }
    }

    void whatIsNoFrameEndsTheTalk_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("a length of zero") << QByteArray("\0\0\0\0\1", 5);
        QTest::newRow("a length over the bound") << QByteArray("\0\x80\0\1\1", 5);
        QTest::newRow("a length that is huge") << QByteArray("\xFF\xFF\xFF\xFF\1", 5);
        QTest::newRow("kind zero") << QByteArray("\0\0\0\1\0", 5);
        QTest::newRow("an unknown kind") << QByteArray("\0\0\0\1\x08", 5);
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    }
    void whatIsNoFrameEndsTheTalk()
    {
        QFETCH(const QByteArray, octets);
        FrameReader reader;
        reader.append(octets);
        QVERIFY(!reader.next());
        QVERIFY(reader.isBroken());
        reader.append(encoded(Frame { Frame::Kind::Cancel, {} }));
        QVERIFY(!reader.next());
    }

    void exitCodesAreOctets()
    {
        QCOMPARE(decodedExitCode(encodedExitCode(0)), 0);
        QCOMPARE(decodedExitCode(encodedExitCode(255)), 255);
        for (const char *wrong : { "", "-1", "256", "one", "1 1" })
            QVERIFY(!decodedExitCode(wrong));
    }
};

QTEST_APPLESS_MAIN(tst_Wire)

} // namespace tst_wire

#include "tst_wire.moc"
