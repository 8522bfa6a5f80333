// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/transcript.h"

#include <QTest>
#include <QTimeZone>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_transcript {

namespace {

using From = DialogueLine::From;

const QDateTime noon { QDate(2026, 5, 1), QTime(12, 0), QTimeZone::UTC };

QStringList textOf(const Dialogue &dialogue)
{
    QStringList lines;
    for (const DialogueLine &line : dialogue.lines)
        lines << line.text;
    return lines;
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeInOrderWithTheirTime();
    void beginningAndEndAreKept();
    void serverTextIsHarmless_data();
    void serverTextIsHarmless();
    void aLongLineIsCut();
    void whatIsPackedIsUnpacked();
    void damagedTextIsPassedOver();
    void aSessionWithoutEndTakesBoundedRoom();
};

void TestTranscript::linesComeInOrderWithTheirTime()
{
    Transcript transcript;
    transcript.begin(noon);
    transcript.add(From::Server, "+OK hello", noon.addMSecs(12));
    transcript.add(From::Client, "CAPA", noon.addMSecs(13));
    transcript.add(From::Note, "clock set back", noon.addSecs(-5));
    const Dialogue expected {
        noon, { { From::Server, 12, u"+OK hello"_s }, { From::Client, 13, u"CAPA"_s }, { From::Note, 0, u"clock set back"_s } }
    };
    QCOMPARE(transcript.dialogue(), expected);
    transcript.begin(noon);
    QVERIFY(transcript.dialogue().lines.isEmpty());
}

void TestTranscript::beginningAndEndAreKept()
{
    Transcript transcript({ .beginning = 2, .end = 3, .octets = 100 });
    transcript.begin(noon);
    for (int i = 1; i <= 5; ++i)
        transcript.add(From::Client, "RETR " + QByteArray::number(i), noon);
    QCOMPARE(textOf(transcript.dialogue()), (QStringList { u"RETR 1"_s, u"RETR 2"_s, u"RETR 3"_s, u"RETR 4"_s, u"RETR 5"_s }));
    for (int i = 6; i <= 9; ++i)
        transcript.add(From::Client, "RETR " + QByteArray::number(i), noon);
    QCOMPARE(textOf(transcript.dialogue()),
             (QStringList { u"RETR 1"_s, u"RETR 2"_s, u"(4 lines)"_s, u"RETR 7"_s, u"RETR 8"_s, u"RETR 9"_s }));
}

void TestTranscript::serverTextIsHarmless_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escape") << "+OK \x1b[2Jgone"_ba << u"+OK \\x1b[2Jgone"_s;
    QTest::newRow("lineEnds") << "+OK a\rb\nc"_ba << u"+OK a\\x0db\\x0ac"_s;
    QTest::newRow("rightToLeftOverride") << "-ERR \xE2\x80\xAE"
                                            "dcba"_ba
                                         << u"-ERR \\u{202e}dcba"_s;
    QTest::newRow("notUtf8") << "-ERR caf\xE9"_ba << u"-ERR café"_s;
    QTest::newRow("nul") << QByteArray("+OK\0x", 5) << u"+OK\\x00x"_s;
}

void TestTranscript::serverTextIsHarmless()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, shown);
    Transcript transcript;
    transcript.begin(noon);
    transcript.add(From::Server, line, noon);
    QCOMPARE(textOf(transcript.dialogue()), QStringList { shown });
    QCOMPARE(unpackDialogue(packDialogue(transcript.dialogue())), transcript.dialogue().lines);
}

void TestTranscript::aLongLineIsCut()
{
    Transcript transcript({ .beginning = 2, .end = 2, .octets = 10 });
    transcript.begin(noon);
    transcript.add(From::Server, QByteArray(10, 'a'), noon);
    transcript.add(From::Server, QByteArray(1'000'000, 'b'), noon);
    QCOMPARE(textOf(transcript.dialogue()), (QStringList { QString(10, u'a'), QString(10, u'b') + u'…' }));
}

void TestTranscript::whatIsPackedIsUnpacked()
{
    const Dialogue dialogue { noon,
                              { { From::Client, 0, u"USER anna b"_s }, { From::Server, 7, {} }, { From::Note, 9, u"* C"_s } } };
    QCOMPARE(unpackDialogue(packDialogue(dialogue)), dialogue.lines);
}

void TestTranscript::damagedTextIsPassedOver()
{
    QCOMPARE(unpackDialogue(u"1 C ok\nx S a\n5 ? b\n5\n\n5 S\n6 S  two"_s),
             (QList<DialogueLine> { { From::Client, 1, u"ok"_s }, { From::Server, 6, u" two"_s } }));
}

void TestTranscript::aSessionWithoutEndTakesBoundedRoom()
{
    Transcript transcript;
    transcript.begin(noon);
    const QByteArray line(4000, 'x');
    for (int i = 0; i < 20'000; ++i)
        transcript.add(From::Server, line, noon);
    QCOMPARE(transcript.dialogue().lines.size(), 601);
    QVERIFY(packDialogue(transcript.dialogue()).size() < 600 * 540);
}

QTEST_APPLESS_MAIN(TestTranscript)

} // namespace tst_transcript

#include "tst_transcript.moc"
