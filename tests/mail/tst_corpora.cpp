// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"
#include "corpustable.h"
#include "mailinvariants.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tst_corpora {

/// Whatever others found to break a mail reader does not break this one.
class CorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageKeepsTheInvariants_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("our own") << Restante::ownCorpus();
        const QString others = Restante::corporaFolder();
        if (others.isEmpty())
            qInfo("The corpora of other projects are not there (RESTANTE_CORPORA); only our own is read.");
        else
            QTest::newRow("others") << others;
    }

    void everyMessageKeepsTheInvariants()
    {
        QFETCH(QString, folder);
        const QStringList files = Restante::filesIn(folder);
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
        const QStringList files = Restante::filesIn(folder);
        for (const QString &path : files) {
            const QString name = QDir(folder).relativeFilePath(path);
            Restante::CorpusRow &row = rows[Restante::suiteOf(folder, path)];
            row.folder = Restante::suiteOf(folder, path);
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
