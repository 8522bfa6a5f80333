// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/newfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_newfile {

class tst_NewFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsOverwritten()
    {
        QCOMPARE(writeNewFile(path(u"a.pdf"_s), u"unused"_s, "one").value(), path(u"a.pdf"_s));
        QCOMPARE(writeNewFile(path(u"a.pdf"_s), u"unused"_s, "two").value(), path(u"a (2).pdf"_s));
        QCOMPARE(writeNewFile(path(u"a.pdf"_s), u"unused"_s, "three").value(), path(u"a (3).pdf"_s));
        QCOMPARE(content(u"a.pdf"_s), "one");
        QCOMPARE(content(u"a (2).pdf"_s), "two");
    }

    void theNumberStandsBeforeTheSuffix_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("second");
        QTest::newRow("suffix") << u"a.pdf"_s << u"a (2).pdf"_s;
        QTest::newRow("two suffixes") << u"a.tar.gz"_s << u"a (2).tar.gz"_s;
        QTest::newRow("none") << u"a"_s << u"a (2)"_s;
        QTest::newRow("hidden") << u".profile"_s << u".profile (2)"_s;
        QTest::newRow("a dot in the name") << u"Report v1.2 final.pdf"_s << u"Report v1.2 final (2).pdf"_s;
        QTest::newRow("Chinese") << u"报告.pdf"_s << u"报告 (2).pdf"_s;
    }
    void theNumberStandsBeforeTheSuffix()
    {
        QFETCH(const QString, name);
        QVERIFY(writeNewFile(m_folder->path(), name, "one"));
        QFETCH(const QString, second);
        QCOMPARE(writeNewFile(m_folder->path() + u'/', name, "two").value(), path(second));
    }

    void onlyTheUserCanReadIt()
    {
        QVERIFY(writeNewFile(path(u"a"_s), {}, "one"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
        QVERIFY(!(QFileInfo(path(u"a"_s)).permissions() & others));
    }

    void aLinkInTheWayIsRefused()
    {
        QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"dangling"_s)));
        QCOMPARE(writeNewFile(path(u"dangling"_s), {}, "x").error().code, ErrorCode::FileUnwritable);
        QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
        QFile target(path(u"target"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
        QCOMPARE(writeNewFile(path(u"link"_s), {}, "x").error().code, ErrorCode::FileUnwritable);
        QCOMPARE(content(u"target"_s), "");
    }

    void aNameNeverLeavesTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : { u"../../x"_s, u"/etc/x"_s, u"a/../../x"_s, u".."_s, u"."_s, QString(), u"/"_s })
            QTest::newRow(qPrintable(name)) << name;
    }
    void aNameNeverLeavesTheFolder()
    {
        QFETCH(const QString, name);
        QCOMPARE(writeNewFile(m_folder->path(), name, "x").error_or(Error {}).code, ErrorCode::FileUnwritable);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aFolderThatIsMissingIsNamed()
    {
        const QString missing = path(u"missing/a"_s);
        QCOMPARE(writeNewFile(missing, {}, "x").error_or(Error {}), (Error { ErrorCode::FileUnwritable, missing, {} }));
        QCOMPARE(writeNewFile(path(u"missing/"_s), u"a"_s, "x").error_or(Error {}),
                 (Error { ErrorCode::FileUnwritable, missing, {} }));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_NewFile)

} // namespace tst_newfile

#include "tst_newfile.moc"
