// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/maildir.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_maildir {

class tst_Maildir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsStandAtTheEndOfTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("seen");
        QTest::addColumn<bool>("flagged");
        QTest::newRow("none") << u"1700000000.M1P2.host"_s << false << false;
        QTest::newRow("empty") << u"1.host:2,"_s << false << false;
        QTest::newRow("seen") << u"1.host:2,S"_s << true << false;
        QTest::newRow("all") << u"1.host:2,DFPRST"_s << true << true;
        QTest::newRow("sizes in the name") << u"1.host,S=123,W=130:2,F"_s << false << true;
        QTest::newRow("semicolon") << u"1.host;2,S"_s << true << false;
        QTest::newRow("exclamation mark") << u"1.host!2,FS"_s << true << true;
        QTest::newRow("version 1") << u"1.host:1,S"_s << false << false;
        QTest::newRow("a host of that name") << u"1.host2,S"_s << false << false;
        QTest::newRow("nothing before") << u"2,S"_s << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }
    void flagsStandAtTheEndOfTheName()
    {
        QFETCH(const QString, name);
        const MaildirFlags flags = maildirFlags(name);
        QTEST(flags.seen, "seen");
        QTEST(flags.flagged, "flagged");
        for (qsizetype cut = 0; cut < name.size(); ++cut)
            maildirFlags(QStringView(name).first(cut));
    }

    void foldersAreNamedAsTheirOwnerSawThem_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("name");
        QTest::newRow("one level") << u".Lists"_s << u"Lists"_s;
        QTest::newRow("two levels") << u".Lists.Qt"_s << u"Lists/Qt"_s;
        QTest::newRow("modified UTF-7") << u".Entw&APw-rfe"_s << u"Entwürfe"_s;
        QTest::newRow("Japanese") << u".&ZeVnLIqe-"_s << u"日本語"_s;
        QTest::newRow("an ampersand") << u".R&-D"_s << u"R&D"_s;
        QTest::newRow("not of that form") << u".R&D"_s << u"R&D"_s;
        QTest::newRow("broken base64") << u".a&*-b"_s << u"a&*-b"_s;
        QTest::newRow("half a character") << u".a&2AA-b"_s << u"a&2AA-b"_s;
        QTest::newRow("UTF-8") << u".Entwürfe"_s << u"Entwürfe"_s;
        QTest::newRow("a folder that is none") << u"cur"_s << QString();
        QTest::newRow("a dot") << u"."_s << QString();
        QTest::newRow("two dots") << u".."_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void foldersAreNamedAsTheirOwnerSawThem()
    {
        QFETCH(const QString, directory);
        QTEST(maildirFolderName(directory), "name");
        for (qsizetype cut = 0; cut < directory.size(); ++cut)
            maildirFolderName(QStringView(directory).first(cut));
    }

    void messagesAreReadWithTheirMarks()
    {
        QTemporaryDir folder;
        QVERIFY(!isMaildir(folder.path()));
        for (const auto &each : { u"cur"_s, u"new"_s, u"tmp"_s })
            QVERIFY(QDir(folder.path()).mkdir(each));
        QVERIFY(isMaildir(folder.path()));
        write(folder.filePath(u"cur/1.h:2,S"_s), "Subject: read\r\n\r\n");
        write(folder.filePath(u"cur/2.h:2,F"_s), "Subject: starred\n\n");
        write(folder.filePath(u"cur/3.h:2,"_s), "rubbish");
        write(folder.filePath(u"cur/.hidden"_s), "Subject: hidden\n\n");
        write(folder.filePath(u"new/4.h"_s), "Subject: new\n\n");
        write(folder.filePath(u"tmp/5.h"_s), "Subject: half\n\n");

        MaildirReader reader(folder.path(), u"Lists"_s);
        QStringList found;
        while (const auto message = reader.next()) {
            if (!*message) {
                found += QString(errorCodeName(message->error().code)) + message->error().subject.sliced(folder.path().size());
                continue;
            }
            QCOMPARE((*message)->folder, u"Lists"_s);
            found += QString::fromUtf8((*message)->octets).simplified() + ((*message)->unread ? u", unread"_s : QString())
                + ((*message)->starred ? u", starred"_s : QString());
        }
        found.sort();
        QCOMPARE(found,
                 QStringList({ u"Subject: new, unread"_s, u"Subject: read"_s, u"Subject: starred, unread, starred"_s,
                               u"not_a_message/cur/3.h:2,"_s }));
    }

private:
    static void write(const QString &path, const QByteArray &octets)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
    }
};

QTEST_GUILESS_MAIN(tst_Maildir)

} // namespace tst_maildir

#include "tst_maildir.moc"
