// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/foreignmail.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_foreignmail {

class tst_ForeignMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNamedFileMustBeMail_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("EML") << u"a.eml"_s << QByteArray("Subject: a\n\n") << QStringList { u"a"_s };
        QTest::newRow("a message of any name") << u"a.txt"_s << QByteArray("Subject: a\n\n") << QStringList { u"a"_s };
        QTest::newRow("mbox") << u"Inbox"_s << QByteArray("From \nSubject: a\n\nx\n\nFrom \nSubject: b\n\n")
                              << QStringList { u"a"_s, u"b"_s };
        QTest::newRow("mbox that is called EML")
            << u"a.eml"_s << QByteArray("From - Mon Jan 5 10:00:00 2026\nSubject: a\n\n") << QStringList { u"a"_s };
        QTest::newRow("empty mbox") << u"Inbox"_s << QByteArray() << QStringList();
        QTest::newRow("empty EML") << u"a.EML"_s << QByteArray() << QStringList { u"not_a_message a.EML"_s };
        QTest::newRow("rubbish") << u"a.eml"_s << QByteArray(1000, '\xFE') << QStringList { u"not_a_message a.eml"_s };
        QTest::newRow("a picture") << u"a.png"_s << QByteArray("\x89PNG\r\n") << QStringList { u"not_a_message a.png"_s };
    }
    void aNamedFileMustBeMail()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, octets);
        write(name, octets);
        QTEST(found({ path(name) }), "expected");
    }

    void foldersAreSearchedAtAnyDepth()
    {
        write(u"in/a.eml"_s, "Subject: a\n\n");
        write(u"in/deep/er/b.EML"_s, "Subject: b\n\n");
        write(u"in/deep/Inbox"_s, "From \nSubject: c\n\nx\n\nFrom \nSubject: d\n\n");
        write(u"in/mh/1"_s, "Subject: e\n\n");
        write(u"in/deep/broken.eml"_s, "rubbish");
        write(u"in/notes.txt"_s, "Subject: not imported\n\n");
        write(u"in/README"_s, "Dear reader\n");
        write(u"in/Inbox.msf"_s, "// <!-- <mdb:mork:z v=\"1.4\"/> -->\n");
        write(u"in/empty"_s, "");
        write(u"in/.hidden/f.eml"_s, "Subject: hidden\n\n");
        QCOMPARE(found({ path(u"in"_s) }),
                 QStringList({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"not_a_message in/deep/broken.eml"_s }));
    }

    void maildirsKeepTheirSubfolders()
    {
        for (const auto &each : { u"m"_s, u"m/.Lists"_s, u"m/.Lists.Qt"_s, u"m/Plain"_s }) {
            for (const auto &part : { u"cur"_s, u"new"_s, u"tmp"_s })
                QVERIFY(QDir(m_folder->path()).mkpath(each + u'/' + part));
        }
        write(u"m/cur/1:2,S"_s, "Subject: a\n\n");
        write(u"m/.Lists/new/2"_s, "Subject: b\n\n");
        write(u"m/.Lists.Qt/cur/3:2,"_s, "Subject: c\n\n");
        write(u"m/Plain/cur/4:2,"_s, "Subject: d\n\n");
        write(u"m/dovecot.index.log"_s, "rubbish");
        QCOMPARE(found({ path(u"m"_s) }), QStringList({ u"Lists/Qt: c"_s, u"Lists: b"_s, u"Plain: d"_s, u"a"_s }));
    }

    void aLoopOfLinksEnds()
    {
        write(u"in/a.eml"_s, "Subject: a\n\n");
        QVERIFY(QFile::link(path(u"in"_s), path(u"in/again"_s)));
        QVERIFY(QFile::link(path(u"in/self.eml"_s), path(u"in/self.eml"_s)));
        QCOMPARE(found({ path(u"in"_s) }), QStringList({ u"a"_s }));
        // A link that was named is what the user means.
        QVERIFY(QFile::link(path(u"in"_s), path(u"link"_s)));
        QCOMPARE(found({ path(u"link"_s) }), QStringList({ u"a"_s }));
    }

    void aFolderWithoutEndIsNamed()
    {
        QString deep = u"in"_s;
        for (int i = 0; i < 70; ++i)
            deep += u"/d"_s;
        write(deep + u"/a.eml"_s, "Subject: too deep\n\n");
        write(u"in/b.eml"_s, "Subject: b\n\n");
        const QStringList all = found({ path(u"in"_s) });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0], u"b"_s);
        QVERIFY(all[1].startsWith(u"file_unreadable in/d/d"_s));
    }

    void severalPathsAreReadOneAfterTheOther()
    {
        write(u"a.eml"_s, "Subject: a\n\n");
        write(u"in/b.eml"_s, "Subject: b\n\n");
        QCOMPARE(found({ path(u"a.eml"_s), path(u"missing"_s), path(u"in"_s), path(u"a.eml"_s) }),
                 QStringList({ u"a"_s, u"a"_s, u"b"_s, u"file_unreadable missing"_s }));
        ForeignMail reader({ path(u"a.eml"_s), path(u"in"_s) });
        while (reader.next()) {}
        QCOMPARE(reader.octetsRead(), 24);
    }

    void anEmptyFolderHasNoMail() { QCOMPARE(found({ m_folder->path() }), QStringList()); }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &octets) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
    }

    /// Subjects (with their folder) and failures, sorted: the order of a folder's entries is the file system's.
    QStringList found(const QStringList &paths) const
    {
        QStringList all;
        ForeignMail reader(paths);
        while (const auto message = reader.next()) {
            if (*message)
                all += ((*message)->folder.isEmpty() ? QString() : (*message)->folder + u": "_s)
                    + QString::fromUtf8((*message)->octets.mid(9)).section(u'\n', 0, 0);
            else
                all += QString(errorCodeName(message->error().code)) + u' '
                    + QDir(m_folder->path()).relativeFilePath(message->error().subject);
        }
        all.sort();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_ForeignMail)

} // namespace tst_foreignmail

#include "tst_foreignmail.moc"
