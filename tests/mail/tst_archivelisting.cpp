// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/archivelisting.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_archivelisting {

namespace {

template<typename T>
QByteArray little(T value)
{
    QByteArray octets(sizeof(T), '\0');
    qToLittleEndian(value, octets.data());
    return octets;
}

struct File {
    QByteArray name;
    quint16 flags = 0;
    quint32 octets = 3;
};

/// A zip of stored files (APPNOTE 4.3).
QByteArray zipOf(const QList<File> &files)
{
    QByteArray zip;
    QByteArray directory;
    for (const File &file : files) {
        const QByteArray common = little<quint16>(file.flags) + little<quint16>(0) + little<quint32>(0) + little<quint32>(0)
            + little<quint32>(3) + little<quint32>(file.octets) + little<quint16>(quint16(file.name.size())) + little<quint16>(0);
        directory += "PK\1\2" + little<quint16>(20) + little<quint16>(20) + common + QByteArray(10, '\0')
            + little<quint32>(quint32(zip.size())) + file.name;
        zip += "PK\3\4" + little<quint16>(20) + common + file.name + "abc";
    }
    const QByteArray count = little<quint16>(quint16(files.size()));
    return zip + directory + "PK\5\6" + QByteArray(4, '\0') + count + count + little<quint32>(quint32(directory.size()))
        + little<quint32>(quint32(zip.size())) + little<quint16>(0);
}

QByteArray tarOf(const QByteArrayList &names)
{
    QByteArray tar;
    for (const QByteArray &name : names) {
        QByteArray header = name.leftJustified(124, '\0') + "00000000003";
        header = header.leftJustified(156, '\0') + (name.endsWith('/') ? '5' : '0');
        header = header.leftJustified(257, '\0') + "ustar";
        tar += header.leftJustified(512, '\0') + QByteArray("abc").leftJustified(512, '\0');
    }
    return tar + QByteArray(1024, '\0');
}

QByteArray rar5Of(const QByteArray &name, bool headersLocked)
{
    const QByteArray signature("Rar!\x1a\x07\x01\0", 8);
    if (headersLocked)
        return signature + little<quint32>(0) + '\x05' + '\x04' + QByteArray(4, '\0');
    QByteArray header =
        QByteArray("\2\2\3\0\3\0\0\0", 8) + char(name.size()) + name; // type, flags (data), data 3, file flags, size …
    return signature + little<quint32>(0) + char(header.size()) + header + "abc" + little<quint32>(0) + '\x03'
        + QByteArray("\5\0\0", 3);
}

QStringList namesIn(const ArchiveListing &listing)
{
    QStringList names;
    for (const ArchiveEntry &entry : listing.entries)
        names += entry.name;
    return names;
}

const FileType archive { FileKind::Archive, u"application/zip"_s, false };

} // namespace

class tst_ArchiveListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadFromAZip()
    {
        const auto listing = listArchive(zipOf({ { "letters/" }, { "letters/anna.txt" }, { "b\xc3\xa4r.pdf", 0x800, 7 } }));
        QVERIFY(listing);
        QCOMPARE(namesIn(*listing), (QStringList { u"letters/"_s, u"letters/anna.txt"_s, u"bär.pdf"_s }));
        QVERIFY(listing->entries[0].isFolder);
        QCOMPARE(listing->entries[2].octets, 7);
        QVERIFY(!listing->isDamaged && !listing->isLocked && !listing->isCut);
    }

    void aZipWithOctetsInFrontIsRead()
    {
        const auto listing = listArchive("PK00" + zipOf({ { "a" } }));
        QVERIFY(listing);
        QCOMPARE(namesIn(*listing), QStringList { u"a"_s });
    }

    void aZipCutOffIsReadByItsParts()
    {
        const QByteArray zip = zipOf({ { "one" }, { "two" }, { "three" } });
        const auto listing = listArchive(QByteArrayView(zip).first(80));
        QVERIFY(listing);
        QCOMPARE(namesIn(*listing).first(2), (QStringList { u"one"_s, u"two"_s }));
        QVERIFY(listing->isDamaged);
    }

    void everyCutOfAnArchiveGivesAValue()
    {
        for (const QByteArray &whole : { zipOf({ { "one", 1 }, { "two" } }), tarOf({ "a", "b/" }), rar5Of("a.exe", false),
                                         rar5Of({}, true), QByteArray("Rar!\x1a\x07\0", 7) + QByteArray(60, '\x74') }) {
            for (qsizetype cut = 0; cut <= whole.size(); ++cut)
                inspectContent(QByteArrayView(whole).first(cut), archive);
        }
    }

    void aMilliardOfEntriesIsCut()
    {
        QList<File> files(maximumArchiveEntries + 10, File { "x" });
        const auto listing = listArchive(zipOf(files));
        QVERIFY(listing);
        QCOMPARE(listing->entries.size(), maximumArchiveEntries);
        QVERIFY(listing->isCut);
    }

    void namesAreReadFromATarAndARar()
    {
        const auto tar = listArchive(tarOf({ "a.txt", "folder/" }));
        QVERIFY(tar);
        QCOMPARE(namesIn(*tar), (QStringList { u"a.txt"_s, u"folder/"_s }));
        QVERIFY(!tar->isDamaged);
        const auto rar = listArchive(rar5Of("invoice.exe", false));
        QVERIFY(rar);
        QCOMPARE(namesIn(*rar), QStringList { u"invoice.exe"_s });
        QVERIFY(listArchive(rar5Of({}, true))->isLocked);
    }

    void whatCanHarmIsFound_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<bool>("macros");
        QTest::addColumn<bool>("locked");
        QTest::addColumn<QStringList>("programs");
        using enum FileKind;
        QTest::newRow("plain zip") << zipOf({ { "a.txt" } }) << Archive << false << false << QStringList {};
        QTest::newRow("program in a folder")
            << zipOf({ { "x/invoice.pdf.exe" } }) << Archive << false << false << QStringList { u"invoice.pdf.exe"_s };
        QTest::newRow("with a password") << zipOf({ { "a.txt", 1 } }) << Archive << false << true << QStringList {};
        QTest::newRow("with a password and a program")
            << zipOf({ { "a.js", 1 } }) << Archive << false << true << QStringList { u"a.js"_s };
        QTest::newRow("macros of Word") << zipOf({ { "word/document.xml" }, { "word/vbaProject.bin" } }) << Document << true
                                        << false << QStringList {};
        QTest::newRow("none in Word") << zipOf({ { "word/document.xml" } }) << Document << false << false << QStringList {};
        QTest::newRow("Basic of OpenDocument")
            << zipOf({ { "mimetype" }, { "Basic/Standard/Module1.xml" } }) << Document << true << false << QStringList {};
        QTest::newRow("macros of an old Word") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(512, '\0')
                + QByteArray("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24)
                                               << Document << true << false << QStringList {};
        QTest::newRow("text") << QByteArray("hello") << Text << false << false << QStringList {};
    }
    void whatCanHarmIsFound()
    {
        QFETCH(const QByteArray, octets);
        QFETCH(const FileKind, kind);
        const ContentFindings findings = inspectContent(octets, { kind, {}, false });
        QTEST(findings.hasMacros, "macros");
        QTEST(findings.isLocked, "locked");
        QTEST(findings.programs, "programs");
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveListing)

} // namespace tst_archivelisting

#include "tst_archivelisting.moc"
