// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/mailexport.h"

#include "transfer/foreignmail.h"
#include "transfer/mbox.h"
#include "transfer/mboxwriter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_mailexport {

namespace {

const QList<QByteArray> messages {
    "From: a@b.example\r\nSubject: Plan\r\n\r\nOne\r\n",
    "From: a@b.example\r\nSubject: Plan\r\n\r\nFrom here\r\n>From there\r\n>>From both\r\n From none\r\n",
    "From: a@b.example\nSubject: Unix\n\nOne\n\n",
    "Subject: 8 bit\r\n\r\nGr\xfc\xdf"
    "e \xff\r\n",
    "Subject: a/b\\c \"d\"\r\n\r\nx\r\n",
};

MessageSummary summaryOf(int number)
{
    MessageSummary summary;
    summary.key = MessageKey(number + 1);
    summary.from = { { {}, u"a@b.example"_s } };
    summary.subject = number == 4 ? u"a/b\\c \"d\""_s : u"Plan"_s;
    summary.date = QDateTime(QDate(2026, 11, 17), QTime(14, 32), QTimeZone::UTC);
    summary.unread = number == 1;
    summary.starred = number == 2;
    return summary;
}

QList<QByteArray> sorted(QList<QByteArray> list)
{
    std::ranges::sort(list);
    return list;
}

} // namespace

class TestMailExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackOctetByOctet_data();
    void whatIsWrittenIsReadBackOctetByOctet();
    void anMboxIsThereWhenItIsWhole();
    void aMaildirKeepsWhatWasRead();
    void separatorsHoldNothingForeign_data();
    void separatorsHoldNothingForeign();
    void aPlaceThatCannotBeWrittenIsTold();
};

void TestMailExport::whatIsWrittenIsReadBackOctetByOctet_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("mbox") << u"mbox"_s;
    QTest::newRow("maildir") << u"maildir"_s;
    QTest::newRow("eml") << u"eml"_s;
}

void TestMailExport::whatIsWrittenIsReadBackOctetByOctet()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    auto target = MailExport::open(*exportFormatFromName(format), path);
    QVERIFY(target);
    for (int i = 0; i < messages.size(); ++i)
        QVERIFY((*target)->add(summaryOf(i), messages[i]));
    QVERIFY((*target)->finish());
    ForeignMail reader({ path });
    QList<QByteArray> read;
    while (const auto message = reader.next()) {
        QVERIFY2(*message, qPrintable(message->error_or(Error {}).subject));
        read += (*message)->octets;
    }
    QCOMPARE(sorted(read), sorted(messages));
    if (format == u"mbox")
        QCOMPARE(read, messages);
}

void TestMailExport::anMboxIsThereWhenItIsWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.mbox"_s);
    {
        auto target = MailExport::open(ExportFormat::Mbox, path);
        QVERIFY(target && (*target)->add(summaryOf(0), messages[0]));
    }
    QVERIFY(!QFile::exists(path));
    auto target = MailExport::open(ExportFormat::Mbox, path);
    QVERIFY(target && (*target)->add(summaryOf(0), messages[0]) && (*target)->finish());
    QVERIFY(QFile::exists(path));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestMailExport::aMaildirKeepsWhatWasRead()
{
    const QTemporaryDir folder;
    auto target = MailExport::open(ExportFormat::Maildir, folder.filePath(u"out"_s));
    QVERIFY(target);
    for (int i = 0; i < 3; ++i)
        QVERIFY((*target)->add(summaryOf(i), messages[i]));
    QCOMPARE(QDir(folder.filePath(u"out/new"_s)).entryList(QDir::Files).size(), 1);
    QCOMPARE(QDir(folder.filePath(u"out/tmp"_s)).entryList(QDir::Files).size(), 0);
    const QStringList current = QDir(folder.filePath(u"out/cur"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(current.size(), 2);
    QVERIFY(current[0].endsWith(u":2,S"));
    QVERIFY(current[1].endsWith(u":2,FS"));
}

void TestMailExport::separatorsHoldNothingForeign_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QByteArray>("line");
    const QByteArray date = " Tue Nov 17 14:32:00 2026\n";
    QTest::newRow("address") << u"a@b.example"_s << "From a@b.example" + date;
    QTest::newRow("none") << QString() << "From MAILER-DAEMON" + date;
    QTest::newRow("line end") << u"a@b.example\r\n\r\nFrom: x"_s << "From a@b.exampleFrom:x" + date;
    QTest::newRow("letters") << u"ü@b.example"_s << "From @b.example" + date;
}

void TestMailExport::separatorsHoldNothingForeign()
{
    QFETCH(QString, sender);
    QTEST(mboxSeparator(sender, summaryOf(0).date), "line");
}

void TestMailExport::aPlaceThatCannotBeWrittenIsTold()
{
    for (const ExportFormat format : { ExportFormat::Mbox, ExportFormat::Maildir, ExportFormat::Eml }) {
        const auto target = MailExport::open(format, u"/proc/none/out"_s);
        QVERIFY(!target);
        QCOMPARE(target.error().code, ErrorCode::FileUnwritable);
    }
}

QTEST_GUILESS_MAIN(TestMailExport)

} // namespace tst_mailexport

#include "tst_mailexport.moc"
