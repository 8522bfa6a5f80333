// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageparser.h"

#include "documentjson.h"
#include "mail/contentlines.h"
#include "mail/messagebounds.h"
#include "mailinvariants.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_messageparser {

namespace {

const QString corpus = QStringLiteral(RESTANTE_SOURCE_DIR "/tests/corpus");

QStringList goldenNames()
{
    QStringList names;
    QDirIterator iterator(corpus, { u"*.eml"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        names.append(iterator.next().sliced(corpus.size() + 1).chopped(4));
    names.sort();
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray rawOf(const QString &name)
{
    return contentOf(corpus + u'/' + name + u".eml"_s);
}

void addGoldens()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : goldenNames())
        QTest::newRow(qPrintable(name)) << name;
}

QByteArray reading(const QByteArray &raw)
{
    QJsonObject object = toJson(parseDocument(raw));
    object["summary"_L1] = toJson(parseSummary(raw));
    return QJsonDocument(object).toJson();
}

QString brokenCut(const QByteArray &raw)
{
    for (qsizetype size = 0; size < raw.size(); size += 64) {
        if (const QString broken = brokenInvariant(raw.first(size)); !broken.isEmpty())
            return u"cut at %1: %2"_s.arg(size).arg(broken);
    }
    return {};
}

/// The message with some octets turned into others; the same ones for the same seed.
QByteArray damaged(QByteArray raw, quint32 seed)
{
    QRandomGenerator random(seed);
    const int changes = 1 + int(random.bounded(16));
    for (int i = 0; i < changes && !raw.isEmpty(); ++i) {
        // Half of the damage is done with octets that mean something.
        static constexpr QByteArrayView marks = "\r\n\0-:;=\"<>()@,?_ \x1b";
        const char octet = random.bounded(2) ? marks[random.bounded(int(marks.size()))] : char(random.bounded(256));
        raw[random.bounded(int(raw.size()))] = octet;
    }
    return raw;
}

} // namespace

class MessageParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsReadAsAgreed_data() { addGoldens(); }

    void everyMessageIsReadAsAgreed()
    {
        QFETCH(QString, name);
        const QByteArray actual = reading(rawOf(name));
        const QByteArray expected = contentOf(corpus + u'/' + name + u".expected"_s);
        if (actual == expected)
            return;
        const QByteArrayList actualLines = actual.split('\n');
        const QByteArrayList expectedLines = expected.split('\n');
        for (qsizetype i = 0; !expected.isEmpty() && i < qMin(actualLines.size(), expectedLines.size()); ++i)
            QCOMPARE(QString::fromUtf8(actualLines[i]), QString::fromUtf8(expectedLines[i]));
        QFAIL(("no, or another, .expected beside it; it was read as:\n" + actual).constData());
    }

    void noExpectationIsWithoutItsMessage()
    {
        QDirIterator iterator(corpus, { u"*.expected"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            QVERIFY(QFile::exists(iterator.next().chopped(9) + u".eml"_s));
        QVERIFY(goldenNames().size() >= 100);
    }

    void everyMessageMayBeCutAnywhere_data() { addGoldens(); }

    void everyMessageMayBeCutAnywhere()
    {
        QFETCH(QString, name);
        const QString broken = brokenCut(rawOf(name));
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    void everyMessageMayBeDamaged_data() { addGoldens(); }

    void everyMessageMayBeDamaged()
    {
        QFETCH(QString, name);
        const QByteArray raw = rawOf(name);
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const QString broken = brokenInvariant(damaged(raw, seed));
            QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
        }
    }

    void theHeaderAloneIsReadTheSame_data() { addGoldens(); }

    void theHeaderAloneIsReadTheSame()
    {
        QFETCH(QString, name);
        const QByteArray raw = rawOf(name);
        QCOMPARE(parseHeader(raw), parseDocument(raw).header);
        QCOMPARE(parseSummary(raw).header, parseDocument(raw).header);
    }

    void aPartIsSavedOctetByOctet()
    {
        const QByteArray raw = rawOf(u"rfc/text-attachment-exact"_s);
        QCOMPARE(partContent(raw, u"2"_s).value(), QByteArray("\r\nthe first line is empty, the last has no end"));
        QCOMPARE(partContent(raw, u"3"_s).value(), QByteArray("ends with two line ends\r\n\r\n"));
        QCOMPARE(partContent(raw, u"4"_s).value(), QByteArray("a;\xc3\xbc;b\r"));
        QCOMPARE(partContent(raw, u"5"_s).value(), QByteArray("a\nb\n"));
    }

    void anAttachedMessageIsSavedAsItStands()
    {
        const QByteArray raw = rawOf(u"rfc/attached-message"_s);
        const QByteArray message = partContent(raw, u"2"_s).value();
        QVERIFY(message.startsWith("From: Carla <carla@c.example>\r\n"));
        QVERIFY(message.endsWith("--inner--\r\n"));
        const MessageDocument document = parseDocument(message);
        QCOMPARE(document.header.subject, u"Lunch / Café at 12:00"_s);
        QCOMPARE(document.attachments.size(), 1);
    }

    void filesInTextsHavePathsOfTheirOwn()
    {
        const QByteArray raw = rawOf(u"legacy/uuencode-several"_s);
        QCOMPARE(partContent(raw, u"1.u1"_s).value(), QByteArray("Cat"));
        QCOMPARE(partContent(raw, u"1.u2"_s).value(), QByteArray("Dog\0\0\0", 6));
    }

    void whatIsNotListedIsNoPart_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             { "", "0", "1.1", "2.9", "9", "x", "1.u1", "1.u", "1.u0", "1.u-1", "1.u99999999999", ".u1", "-1", "2" })
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void whatIsNotListedIsNoPart()
    {
        QFETCH(QString, path);
        const QByteArray raw = rawOf(u"rfc/related-pictures"_s); // 1, 2 (multipart), 2.1 to 2.4
        const Result<QByteArray> content = partContent(raw, path);
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::NoSuchPart);
    }

    void savingCanBeStopped()
    {
        const Result<void> stopped = partContent(rawOf(u"rfc/attachments"_s), u"2"_s, [](QByteArrayView) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void picturesAreFoundByContentId()
    {
        const QByteArray raw = rawOf(u"rfc/related-pictures"_s);
        const std::optional<Resource> picture = resourceByContentId(raw, u"dot@a.example"_s);
        QVERIFY(picture);
        QCOMPARE(picture->part, u"2.2"_s);
        QCOMPARE(picture->mediaType, u"image/png"_s);
        QVERIFY(picture->octets.startsWith("\x89PNG"));
        QVERIFY(!resourceByContentId(raw, u"nobody"_s));
        QVERIFY(!resourceByContentId(raw, u""_s));
    }

    void anEncodingCanBeRepaired()
    {
        const QByteArray raw = "From: \xc8\xe2\xe0\xed <i@x.example>\r\nContent-Type: text/plain; "
                               "charset=koi8-r\r\n\r\n\xcf\xf0\xe8\xe2\xe5\xf2\r\n";
        const MessageDocument wrong = parseDocument(raw);
        QVERIFY(wrong.plainBodies.first().content != u"Привет\n"_s);
        const MessageDocument right = parseDocument(raw, { .charset = "windows-1251" });
        QCOMPARE(right.plainBodies.first().content, u"Привет\n"_s);
        QCOMPARE(right.header.from.first().displayName, u"Иван"_s);
    }

    void aBodyThatIsTooLongIsCutAndListed()
    {
        const QByteArray text = QByteArray("0123456789abcde\n").repeated(maximumBodyOctets / 16 + 1000);
        const QByteArray raw = "Subject: long\n\n" + text;
        const MessageDocument document = parseDocument(raw);
        QCOMPARE(document.warnings, QList { Warning::Truncated });
        QCOMPARE(document.plainBodies.first().content.size(), maximumBodyOctets);
        QCOMPARE(document.attachments.size(), 1);
        QCOMPARE(document.attachments.first().part, u"1"_s);
        QCOMPARE(document.attachments.first().octets, text.size());
        QCOMPARE(partContent(raw, u"1"_s).value(), text);
        QCOMPARE(parseSummary(raw).bodyText.size(), maximumIndexCharacters);
    }

    void allBodiesTogetherAreBounded()
    {
        QByteArray raw = "Content-Type: multipart/mixed; boundary=B\n\n";
        for (int i = 0; i < 10; ++i)
            raw += "--B\n\n" + QByteArray(maximumBodyOctets - 1, 'x') + '\n';
        raw += "--B--\n";
        const MessageDocument document = parseDocument(raw);
        qsizetype shown = 0;
        for (const BodyPart &body : document.plainBodies)
            shown += body.content.size();
        QVERIFY(shown <= maximumAllBodyOctets);
        QVERIFY(document.warnings.contains(Warning::Truncated));
        QCOMPARE(document.attachments.size(), 6); // those that are not whole can be saved
    }

    void aLargeAttachmentIsMeasuredExactly()
    {
        QByteArray content;
        for (int i = 0; i < 3'000'000; ++i)
            content.append(char(i * 31 / 7));
        QByteArray encoded = content.toBase64();
        for (qsizetype i = 76; i < encoded.size(); i += 78)
            encoded.insert(i, "\r\n");
        const QByteArray raw =
            "Content-Type: application/zip; name=x.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n";
        const MessageDocument document = parseDocument(raw);
        QCOMPARE(document.attachments.size(), 1);
        QCOMPARE(document.attachments.first().octets, content.size());
        QCOMPARE(document.attachments.first().sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
        QVERIFY(document.warnings.isEmpty());
        QCOMPARE(partContent(raw, u"1"_s).value(), content);
    }

    void lineEndsMakeNoDifferenceToWhatIsRead()
    {
        const QByteArray raw = rawOf(u"rfc/alternative"_s);
        MessageDocument crlf = parseDocument(raw);
        MessageDocument lf = parseDocument(QByteArray(raw).replace("\r\n", "\n"));
        QCOMPARE(lf, crlf);
    }

    void theReadableTextIsThatOfAnyForm()
    {
        QCOMPARE(readableTextOf(parseDocument(rawOf(u"rfc/html-only"_s))).trimmed().section(u'\n', -1), u"Kaufen!"_s);
        const MessageDocument mixed = parseDocument(
            "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/html\n\n<p>one</p>\n--B\n\ntwo\n--B--\n");
        QCOMPARE(readableTextOf(mixed), u"one\ntwo"_s);
        QCOMPARE(plainTextOf(mixed), u"two"_s);
        QCOMPARE(htmlOf(mixed), u"<p>one</p>"_s);
        QCOMPARE(plainTextOf(parseDocument("Content-Type: text/html\n\n<p>")), std::nullopt);
        QCOMPARE(htmlOf(parseDocument("\n\nx")), std::nullopt);
    }

    void theFirstCalendarIsTheInvitation_data()
    {
        QTest::addColumn<QByteArrayList>("parts");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("summary");
        const auto event = [](const char *summary) {
            return QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:") + summary + "\nEND:VEVENT\nEND:VCALENDAR\n";
        };
        const QByteArray calendar = "Content-Type: text/calendar\n\n";
        const QByteArray encoded =
            "Content-Type: application/octet-stream; name=\"a.ics\"\nContent-Transfer-Encoding: base64\n\n";
        const QByteArray text = "\nhello\n";
        QTest::newRow("one") << QByteArrayList { text, calendar + event("one") } << u"2"_s << u"one"_s;
        QTest::newRow("two") << QByteArrayList { text, calendar + event("one"), calendar + event("two") } << u"2"_s << u"one"_s;
        QTest::newRow("by its content") << QByteArrayList { text, encoded + event("one").toBase64() + '\n' } << u"2"_s
                                        << u"one"_s;
        QTest::newRow("none") << QByteArrayList { text, "Content-Type: application/zip\n\nzip\n" } << QString() << QString();
        QTest::newRow("nothing in it") << QByteArrayList { text, calendar + "BEGIN:VCALENDAR\nEND:VCALENDAR\n" } << QString()
                                       << QString();
        QTest::newRow("after one that cannot be read")
            << QByteArrayList { text, calendar + "BEGIN:VCALENDAR\n", calendar + event("two") } << QString() << QString();
        QTest::newRow("too large") << QByteArrayList {
            text, calendar + event("one") + QByteArray(maximumContentOctets, 'x').append('\n')
        } << QString() << QString();
    }

    void theFirstCalendarIsTheInvitation()
    {
        QFETCH(QByteArrayList, parts);
        QFETCH(QString, part);
        QFETCH(QString, summary);
        const QByteArray raw = "Content-Type: multipart/mixed; boundary=B\n\n--B\n" + parts.join("--B\n").append("--B--\n");
        const MessageDocument document = parseDocument(raw);
        QCOMPARE(document.invitation ? document.invitation->part : QString(), part);
        QCOMPARE(document.invitation ? document.invitation->invitation.appointments.constFirst().summary : QString(), summary);
        QCOMPARE(document.attachments.size(), parts.size() - 1); // it can be saved
    }

    void warningsHaveNamesOfTheirOwn()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Warning::PartialMessage); ++i)
            names.insert(QString(warningName(Warning(i))));
        QCOMPARE(names.size(), int(Warning::PartialMessage) + 1);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(MessageParserTest)

} // namespace tst_messageparser

#include "tst_messageparser.moc"
