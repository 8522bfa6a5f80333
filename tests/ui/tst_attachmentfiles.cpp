// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentfiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_attachmentfiles {

/// A local header (APPNOTE 4.3.7) is enough to be listed.
static QByteArray zipWith(const QByteArray &name, char flags)
{
    return QByteArray("PK\x03\x04\x14\0", 6) + flags + QByteArray(19, '\0') + char(name.size()) + QByteArray(3, '\0') + name;
}

class TestAttachmentFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openedFilesLieInAPrivateFolder();
    void whatWasOpenedIsReadOnlyAndLookedInto();
    void theProgramsInAnArchiveAreNamed();
    void dangerIsSeen_data();
    void dangerIsSeen();
};

void TestAttachmentFiles::openedFilesLieInAPrivateFolder()
{
    OpenedFiles files;
    const QString one = files.newFolder().value();
    const QString two = files.newFolder().value();
    QVERIFY(one != two);
    QCOMPARE(QFileInfo(one).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
}

void TestAttachmentFiles::whatWasOpenedIsReadOnlyAndLookedInto()
{
    OpenedFiles files;
    const QString path = files.newFolder().value() + u"/a.zip"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipWith("run.bat", 0));
    file.close();
    QCOMPARE(inspectFile(path, { FileKind::Archive, {}, false }).value().programs, QStringList { u"run.bat"_s });
    makeReadOnly(path);
    const auto forbidden = QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFileInfo(path).permissions() & forbidden));
    QCOMPARE(inspectFile(path + u"no"_s, {}).error().code, ErrorCode::FileUnreadable);
}

void TestAttachmentFiles::theProgramsInAnArchiveAreNamed()
{
    Attachment attachment;
    attachment.name = u"holiday.zip"_s;
    const ContentFindings findings { .hasMacros = false, .isLocked = true, .programs = { u"photo\u202Egpj.exe"_s } };
    // Harmless: what turns letters around is shown, not obeyed.
    QVERIFY(!dangerText(Danger::LockedArchive, attachment, findings).contains(QChar(0x202E)));
    QVERIFY(dangerText(Danger::ProgramsInside, attachment, findings).contains(u".exe"_s));
}

void TestAttachmentFiles::dangerIsSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("danger"); // -1: none
    const auto row = [](const char *title, const QString &name, const QString &type, const QByteArray &octets, int danger) {
        QTest::newRow(title) << name << type << octets << danger;
    };
    row("pdf", u"plan.pdf"_s, u"application/pdf"_s, "%PDF-1.7", -1);
    row("picture", u"a.png"_s, u"image/png"_s, "\x89PNG\r\n\x1a\n", -1);
    row("text", u"a.txt"_s, u"text/plain"_s, "hello", -1);
    row("document", u"a.odt"_s, u"application/vnd.oasis.opendocument.text"_s, "PK\x03\x04", -1);
    row("program", u"setup.exe"_s, u"application/octet-stream"_s, "MZ", int(Danger::Program));
    row("upper case", u"SETUP.EXE"_s, u"application/octet-stream"_s, "MZ", int(Danger::Program));
    row("dots behind", u"setup.exe. "_s, u"application/octet-stream"_s, "x", int(Danger::Program));
    row("script", u"run.sh"_s, u"text/plain"_s, "#!/bin/sh", int(Danger::Program));
    row("jar", u"a.jar"_s, u"application/java-archive"_s, "PK\x03\x04", int(Danger::Program));
    row("macro document", u"a.docm"_s, u"application/octet-stream"_s, "PK\x03\x04word/", int(Danger::Macros));
    row("disk image", u"a.iso"_s, u"application/octet-stream"_s, "x", int(Danger::Program));
    row("program in an archive", u"a.zip"_s, u"application/zip"_s, zipWith("inner/photo.jpg.exe", 0),
        int(Danger::ProgramsInside));
    row("archive with a password", u"a.zip"_s, u"application/zip"_s, zipWith("letter.txt", 1), int(Danger::LockedArchive));
    row("archive", u"a.zip"_s, u"application/zip"_s, zipWith("letter.txt", 0), -1);
    row("starter", u"photo.jpg.desktop"_s, u"image/jpeg"_s, "[Desktop Entry]\nExec=x", int(Danger::Starter));
    row("starter by content", u"photo"_s, u"application/octet-stream"_s, "\n[Desktop Entry]\nExec=x", int(Danger::Starter));
    row("link file", u"a.url"_s, u"text/plain"_s, "[InternetShortcut]", int(Danger::Starter));
    row("page", u"invoice.html"_s, u"text/html"_s, "<html>", int(Danger::WebPage));
    row("svg", u"logo.svg"_s, u"image/svg+xml"_s, "<svg>", int(Danger::WebPage));
    row("program as picture", u"photo.png"_s, u"image/png"_s, "MZ\x90", int(Danger::Disguised));
    row("elf as text", u"notes.txt"_s, u"text/plain"_s,
        "\x7f"
        "ELF",
        int(Danger::Disguised));
    row("page as picture", u"photo.png"_s, u"image/png"_s, "<!DOCTYPE html><html><script>x</script></html>",
        int(Danger::Disguised));
}

void TestAttachmentFiles::dangerIsSeen()
{
    QFETCH(const QString, name);
    QFETCH(const QString, mediaType);
    QFETCH(const QByteArray, octets);
    QFETCH(const int, danger);
    Attachment attachment;
    attachment.name = name;
    attachment.mediaType = mediaType;
    attachment.type = fileTypeOf(octets, name, mediaType);
    const ContentFindings findings = inspectContent(octets, attachment.type);
    const std::optional<Danger> found = dangerOf(attachment, findings);
    QCOMPARE(found ? int(*found) : -1, danger);
    if (found)
        QVERIFY(dangerText(*found, attachment, findings).contains(name.trimmed()));
}

QTEST_GUILESS_MAIN(TestAttachmentFiles)

} // namespace tst_attachmentfiles

#include "tst_attachmentfiles.moc"
