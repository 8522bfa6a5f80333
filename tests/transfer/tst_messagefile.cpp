// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/mailreader.h"
#include "transfer/messagefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_messagefile {

class tst_MessageFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailIsToldFromOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<bool>("isMail");
        const auto row = [](const char *name, const QByteArray &octets, bool isMail) { QTest::newRow(name) << octets << isMail; };
        row("a message", "Subject: a\r\n\r\nbody\r\n", true);
        row("LF line ends", "Subject: a\n\nbody\n", true);
        row("header without body", "From: a@b", true);
        row("an unknown field first", "X-Odd: 1\nSubject: a\n\n", true);
        row("blanks before the colon", "Subject : a\n\n", true);
        row("a byte order mark", "\xEF\xBB\xBFSubject: a\n\n", true);
        row("blank lines first", "\r\n\nSubject: a\n\n", true);
        row("8-bit octets in a field body", "Subject: \xFC\n\n", true);
        row("a first line that is damaged", "\x01 rubbish\nReceived: from x\nSubject: a\n\n", true);
        row("a folded line first", " folded\nSubject: a\n\n", true);
        row("known fields in small letters", "oops\nsubject: a\n\n", true);
        row("nothing", "", false);
        row("blank lines", "\n\n\n", false);
        row("a text", "Dear Anna,\n\nSubject: a\n", false);
        row("a text of one line", "Hello", false);
        row("a colon first", ": a\n\n", false);
        row("a field name with a blank", "Dear Anna: a\n\n", false);
        row("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), false);
        row("zeros", QByteArray(1000, '\0'), false);
        row("a field with a zero", QByteArray("Sub\0ject: a\n\n", 13), false);
        row("a long word", QByteArray(1000, 'a') + ": b\n\n", false);
        row("HTML", "<!DOCTYPE html>\n<html>\n", false);
    }
    void mailIsToldFromOtherFiles()
    {
        QFETCH(const QByteArray, octets);
        QFETCH(const bool, isMail);
        QCOMPARE(looksLikeMessage(octets), isMail);
        for (qsizetype cut = 0; cut < octets.size(); ++cut)
            looksLikeMessage(QByteArray(octets.constData(), cut)); // must not read beyond its end
    }

    void aMessageIsReadExactly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.eml"_s);
        const QByteArray octets = QByteArray("Subject: a\r\n\nbody\r.\r\n..\0 \xFF", 27);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
        file.close();
        QCOMPARE(readMessageFile(path).value(), octets);
    }

    void whatCannotBeReadIsNamed()
    {
        QTemporaryDir folder;
        const auto code = [](const QString &path) { return readMessageFile(path).error_or(Error {}); };
        const QString missing = folder.filePath(u"missing.eml"_s);
        QCOMPARE(code(missing), (Error { ErrorCode::FileUnreadable, missing, {} }));
        QCOMPARE(code(folder.path()), (Error { ErrorCode::FileUnreadable, folder.path(), {} }));
        const QString empty = folder.filePath(u"empty.eml"_s);
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        QCOMPARE(code(empty), (Error { ErrorCode::NotAMessage, empty, {} }));
        const QString large = folder.filePath(u"large.eml"_s);
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Subject: a\n\n");
        QVERIFY(file.resize(largestImportedMessage + 1)); // sparse
        QCOMPARE(code(large), (Error { ErrorCode::MessageTooLarge, large, {} }));
    }
};

QTEST_GUILESS_MAIN(tst_MessageFile)

} // namespace tst_messagefile

#include "tst_messagefile.moc"
