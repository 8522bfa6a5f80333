// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/archivelisting.h"
#include "mail/attachmentname.h"
#include "mail/messageparser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_attachmentverdicts {

namespace {

/// Traps of another project's suite, read where they are: in $RESTANTE_CORPORA or beside the checkout.
QString trapFolder()
{
    const QString given = qEnvironmentVariable("RESTANTE_CORPORA");
    const QString corpora = given.isEmpty() ? QStringLiteral(RESTANTE_SOURCE_DIR "/../shared/corpora") : given;
    return corpora + u"/rspamd/test/functional/messages/"_s;
}

QByteArray mailWith(const QByteArray &fields, const QByteArray &body)
{
    return "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\n"
        + fields + "\r\n\r\n" + body + "\r\n--b--\r\n";
}

} // namespace

/// faults.md B.7, from the octets of a mail to what is said of its attachment.
class tst_AttachmentVerdicts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trapsOfOthersAreSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QStringList>("programs");
        if (!QDir(trapFolder()).exists()) {
            qInfo("The corpora of other projects are not there (RESTANTE_CORPORA).");
            QTest::newRow("none") << QString() << FileKind::Unknown << QString() << QStringList();
            return;
        }
        using enum FileKind;
        const auto row = [](const QString &file, FileKind kind, const QString &type, const QStringList &programs = {}) {
            QTest::newRow(qPrintable(file)) << file << kind << type << programs;
        };
        row(u"exe_attm"_s, Program, u"application/x-executable"_s);
        row(u"bad_ext.dotted_file_name"_s, Program, u"application/x-executable"_s);
        row(u"next2last-digits_in_parens"_s, Program, u"application/x-executable"_s);
        row(u"f.zip.gz"_s, Archive, u"application/gzip"_s);
        row(u"f.zip.001"_s, Archive, u"application/zip"_s);
        row(u"next2last-doublebad"_s, Archive, u"application/x-bzip2"_s);
        row(u"rar-date-bad-ext"_s, Archive, u"application/vnd.rar"_s);
        row(u"rar4"_s, Archive, u"application/vnd.rar"_s);
        row(u"zip"_s, Archive, u"application/zip"_s);
        row(u"ics"_s, Calendar, u"text/calendar"_s);
    }
    void trapsOfOthersAreSeen()
    {
        QFETCH(const QString, file);
        if (file.isEmpty())
            return;
        QFETCH(const FileKind, kind);
        QFETCH(const QString, mediaType);
        QFile mail(trapFolder() + file + u".eml"_s);
        QVERIFY(mail.open(QIODevice::ReadOnly));
        const QByteArray raw = mail.readAll();
        const MessageDocument document = parseDocument(raw);
        QVERIFY(!document.attachments.isEmpty());
        const Attachment &attachment = document.attachments.constLast();
        QCOMPARE(int(attachment.type.kind), int(kind));
        QCOMPARE(attachment.type.mediaType, mediaType);
    }

    void aProgramBehindADoubleExtensionIsNamed()
    {
        QFile mail(trapFolder() + u"zip-doublebad.eml"_s);
        if (!mail.open(QIODevice::ReadOnly)) {
            qInfo("The corpora of other projects are not there (RESTANTE_CORPORA).");
            return;
        }
        const QByteArray raw = mail.readAll();
        const Attachment attachment = parseDocument(raw).attachments.constLast();
        const auto content = partContent(raw, attachment.part);
        QVERIFY(content);
        QVERIFY(!inspectContent(*content, attachment.type).programs.isEmpty());
    }

    void theLabelDecidesNothing_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<bool>("disguised");
        using enum FileKind;
        // ATT-MISM
        QTest::newRow("program as png") << QByteArray("Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: BASE64")
                                        << QByteArray("TVqQAAMAAAAEAAAA//8AALgAAAA=") << Program << true;
        QTest::newRow("page as png") << QByteArray("CONTENT-TYPE: IMAGE/PNG\r\nContent-Disposition: attachment; filename=a.png")
                                     << QByteArray("<html><script>x</script>") << WebPage << true;
        QTest::newRow("no type, odd encoding")
            << QByteArray("Content-Transfer-Encoding: \"Base64\";\r\nContent-Disposition: attachment; filename=a.bin")
            << QByteArray("JVBERi0xLjcK") << Pdf << false;
        QTest::newRow("picture as octets") << QByteArray(
            "Content-Type: application/octet-stream; name=a.dat\r\nContent-Transfer-Encoding: base64")
                                           << QByteArray("iVBORw0KGgoAAAAN") << Picture << false;
    }
    void theLabelDecidesNothing()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, body);
        QFETCH(const FileKind, kind);
        QFETCH(const bool, disguised);
        const Attachment attachment = parseDocument(mailWith(fields, body)).attachments.value(0);
        QCOMPARE(int(attachment.type.kind), int(kind));
        QCOMPARE(attachment.type.disguised, disguised);
    }

    void namesThatDeceiveAreMarked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("odd");
        QTest::newRow("ATT-RTLO") << u"invoice_\u202Efdp.exe"_s << true;
        QTest::newRow("isolate") << u"a\u2066b\u2069.exe"_s << true;
        QTest::newRow("zero width") << u"a\u200B.exe"_s << true;
        QTest::newRow("ATT-PAD") << u"photo.jpg"_s + QString(200, u' ') + u".desktop"_s << true;
        QTest::newRow("plain") << u"Bericht (Entwurf 2).pdf"_s << false;
        QTest::newRow("folded") << u"a long\r\n name.pdf"_s << false;
    }
    void namesThatDeceiveAreMarked()
    {
        QFETCH(const QString, name);
        QTEST(hasDeceivingCharacters(name), "odd");
    }

    void sizesAndHashesAreExact()
    {
        // kmime-notes 7: a blank line in front, CR LF and a last line without an end stay as they are.
        const QByteArray content = "\r\n\r\none\r\ntwo\nthree";
        const QByteArray raw = mailWith("Content-Type: text/x-log; name=a.log\r\nContent-Disposition: attachment", content);
        const Attachment attachment = parseDocument(raw).attachments.value(0);
        QCOMPARE(attachment.octets, content.size());
        QCOMPARE(attachment.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
        QCOMPARE(partContent(raw, attachment.part).value(), content);
    }
};

QTEST_GUILESS_MAIN(tst_AttachmentVerdicts)

} // namespace tst_attachmentverdicts

#include "tst_attachmentverdicts.moc"
