// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpustable.h"
#include "mailinvariants.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tst_corpora {

namespace {

// The largest message of the corpora has 3 MB.
constexpr qint64 maximumFile = 16 * 1024 * 1024;

/// Messages of other projects' suites, read where they are: in $RESTANTE_CORPORA or beside the checkout. Empty: not there.
QString corporaFolder()
{
    const QString given = qEnvironmentVariable("RESTANTE_CORPORA");
    const QString folder = given.isEmpty() ? QStringLiteral(RESTANTE_SOURCE_DIR "/../shared/corpora") : given;
    return QDir(folder).exists() ? folder : QString();
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        iterator.next();
        if (iterator.fileInfo().size() <= maximumFile)
            files.append(iterator.filePath());
    }
    files.sort();
    return files;
}

} // namespace

/// Whatever others found to break a mail reader does not break this one.
class CorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageKeepsTheInvariants_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("our own") << QStringLiteral(RESTANTE_SOURCE_DIR "/tests/corpus");
        const QString others = corporaFolder();
        if (others.isEmpty())
            qInfo("The corpora of other projects are not there (RESTANTE_CORPORA); only our own is read.");
        else
            QTest::newRow("others") << others;
    }

    void everyMessageKeepsTheInvariants()
    {
        QFETCH(QString, folder);
        const QStringList files = filesIn(folder);
        QVERIFY(!files.isEmpty());
        for (const QString &path : files) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QString broken = Restante::brokenInvariant(file.readAll());
            QVERIFY2(broken.isEmpty(), qPrintable(path + u": "_s + broken));
        }
        qInfo("%lld messages read", qlonglong(files.size()));
    }

    void everyLeafIsShownOrListed_data() { everyMessageKeepsTheInvariants_data(); }
    void everyLeafIsShownOrListed()
    {
        QFETCH(QString, folder);
        QMap<QString, Restante::CorpusRow> rows;
        const QStringList files = filesIn(folder);
        for (const QString &path : files) {
            const QString name = QDir(folder).relativeFilePath(path);
            Restante::CorpusRow &row = rows[name.section(u'/', 0, 0)];
            row.folder = name.section(u'/', 0, 0);
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            Restante::addMessage(row, file.readAll(), name);
        }
        int unreachable = 0;
        const QList<Restante::CorpusRow> all(rows.constBegin(), rows.constEnd());
        for (const Restante::CorpusRow &row : all) {
            unreachable += row.unreachable;
            for (const QString &remark : row.remarks)
                qInfo("%s", qPrintable(remark));
        }
        qInfo("\n%s", qPrintable(Restante::corpusTable(all)));
        QCOMPARE(unreachable, 0);
    }
};

QTEST_GUILESS_MAIN(CorporaTest)

} // namespace tst_corpora

#include "tst_corpora.moc"
