// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/filekind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_filekind {

namespace {

QByteArray zipOf(const QByteArrayList &names)
{
    QByteArray zip;
    for (const QByteArray &name : names)
        zip += "PK\3\4" + QByteArray(22, '\0') + char(name.size()) + QByteArray(3, '\0') + name;
    return zip;
}

QByteArray odfOf(const QByteArray &mediaType)
{
    return "PK\3\4" + QByteArray(22, '\0') + char(8) + QByteArray(3, '\0') + "mimetype" + mediaType;
}

} // namespace

class tst_FileKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContentSaysWhatAFileIs_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<bool>("disguised");
        const auto row = [](const char *title, const QByteArray &head, const QString &name, const QString &declared,
                            FileKind kind, const QString &type, bool disguised = false) {
            QTest::newRow(title) << head << name << declared << kind << type << disguised;
        };
        using enum FileKind;
        const QString none = u"application/octet-stream"_s;
        row("pdf", "%PDF-1.7\n", u"a.pdf"_s, u"application/pdf"_s, Pdf, u"application/pdf"_s);
        row("pdf without a name for it", "%PDF-1.7\n", u"a"_s, none, Pdf, u"application/pdf"_s);
        row("png", "\x89PNG\r\n\x1a\nIHDR", u"a.png"_s, u"image/png"_s, Picture, u"image/png"_s);
        row("jpeg called png", "\xff\xd8\xff\xe0JFIF", u"a.png"_s, u"image/png"_s, Picture, u"image/jpeg"_s);
        row("pdf called jpg", "%PDF-1.4 x", u"photo.jpg"_s, u"image/jpeg"_s, Pdf, u"application/pdf"_s);
        row("webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), u"a.webp"_s, {}, Picture, u"image/webp"_s);
        row("heic",
            QByteArray("\0\0\0\x18"
                       "ftypheic",
                       12),
            u"IMG.HEIC"_s, {}, Picture, u"image/heif"_s);
        row("wave", QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), u"a.wav"_s, {}, Audio, u"audio/x-wav"_s);
        row("mp3 with tags", "ID3\3", u"a.mp3"_s, {}, Audio, u"audio/mpeg"_s);
        row("mp3 frame", QByteArray("\xff\xfb\x90\x64\0\0", 6), u"a"_s, none, Audio, u"audio/mpeg"_s);
        row("mp4",
            QByteArray("\0\0\0\x18"
                       "ftypisom",
                       12),
            u"a.mp4"_s, {}, Video, u"video/mp4"_s);
        row("docx", zipOf({ "[Content_Types].xml", "word/document.xml" }), u"a.docx"_s, none, Document,
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
        row("docx called zip", zipOf({ "[Content_Types].xml", "word/document.xml" }), u"a.zip"_s, none, Document,
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
        row("xlsx", zipOf({ "[Content_Types].xml", "xl/workbook.xml" }), u"a.xlsx"_s, none, Spreadsheet,
            u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s);
        row("odt", odfOf("application/vnd.oasis.opendocument.text"), u"a.odt"_s, {}, Document,
            u"application/vnd.oasis.opendocument.text"_s);
        row("ods", odfOf("application/vnd.oasis.opendocument.spreadsheet"), u"x"_s, none, Spreadsheet,
            u"application/vnd.oasis.opendocument.spreadsheet"_s);
        row("zip", zipOf({ "letter.txt" }), u"a.zip"_s, {}, Archive, u"application/zip"_s);
        row("jar", zipOf({ "META-INF/MANIFEST.MF" }), u"a.jar"_s, {}, Program, u"application/java-archive"_s);
        row("jar called zip", zipOf({ "META-INF/MANIFEST.MF" }), u"a.zip"_s, u"application/zip"_s, Program,
            u"application/java-archive"_s, true);
        row("doc", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0'), u"a.doc"_s, u"application/msword"_s,
            Document, u"application/msword"_s);
        row("xls by its name", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0'), u"a.xls"_s, none,
            Spreadsheet, u"application/vnd.ms-excel"_s);
        row("msi", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0'), u"a.msi"_s, none, Program,
            u"application/x-executable"_s);
        row("gzip", QByteArray("\x1f\x8b\x08\0", 4), u"a.tar.gz"_s, {}, Archive, u"application/gzip"_s);
        row("rar", QByteArray("Rar!\x1a\x07\x01\0", 8), u"a.rar"_s, {}, Archive, u"application/vnd.rar"_s);
        row("tar", QByteArray(257, 'x') + "ustar", u"a.tar"_s, {}, Archive, u"application/x-tar"_s);
        row("iso", QByteArray(0x8001, '\0') + "CD001", u"a.img"_s, none, DiskImage, u"application/x-iso9660-image"_s);
        row("text", "Dear Anna,\n", u"a.txt"_s, u"text/plain"_s, Text, u"text/plain"_s);
        row("text called png", "Dear Anna,\n", u"a.png"_s, u"image/png"_s, Text, u"text/plain"_s);
        row("utf-16", QByteArray("\xff\xfeH\0i\0", 6), u"a.txt"_s, u"text/plain"_s, Text, u"text/plain"_s);
        row("patch", "--- a\n+++ b\n", u"fix.patch"_s, u"text/x-patch"_s, Text, u"text/x-patch"_s);
        row("csv", "a;b\n1;2\n", u"a.csv"_s, u"text/csv"_s, Spreadsheet, u"text/csv"_s);
        row("page", "<!-- x -->\n<HTML><body>", u"a.html"_s, u"text/html"_s, WebPage, u"text/html"_s);
        row("page called picture", "<!DOCTYPE html><script>", u"photo.png"_s, u"image/png"_s, WebPage, u"text/html"_s, true);
        row("page called text", "\xef\xbb\xbf  <script>x</script>", u"notes.txt"_s, u"text/plain"_s, WebPage, u"text/html"_s,
            true);
        row("svg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"\">", u"logo.svg"_s, u"image/svg+xml"_s, WebPage, u"image/svg+xml"_s);
        row("a word that begins like a tag", "<anna@x.example> wrote", u"a.txt"_s, u"text/plain"_s, Text, u"text/plain"_s);
        row("windows program", QByteArray("MZ\x90\0\3", 5), u"setup.exe"_s, none, Program,
            u"application/vnd.microsoft.portable-executable"_s);
        row("windows program called picture", QByteArray("MZ\x90\0\3", 5), u"photo.png"_s, u"image/png"_s, Program,
            u"application/vnd.microsoft.portable-executable"_s, true);
        row("a text that begins with MZ", "MZ is a name", u"a.txt"_s, u"text/plain"_s, Text, u"text/plain"_s);
        row("elf called text",
            QByteArray("\x7f"
                       "ELF\2\1\1\0",
                       8),
            u"notes.txt"_s, u"text/plain"_s, Program, u"application/x-executable"_s, true);
        row("elf without a name",
            QByteArray("\x7f"
                       "ELF\2\1\1\0",
                       8),
            u"tool"_s, none, Program, u"application/x-executable"_s);
        row("mach-o", QByteArray("\xcf\xfa\xed\xfe\7\0", 6), u"tool"_s, none, Program, u"application/x-mach-binary"_s);
        row("script", "#!/bin/sh\nrm -rf ~\n", u"run.sh"_s, u"text/plain"_s, Script, u"application/x-shellscript"_s);
        row("script called picture", "#!/usr/bin/python3\n", u"a.jpg"_s, u"image/jpeg"_s, Script, u"application/x-shellscript"_s,
            true);
        row("basic by its name", "MsgBox 1", u"a.vbs"_s, u"text/plain"_s, Script, u"application/x-shellscript"_s);
        row("windows names", "x", u"a.PIF. "_s, none, Program, u"application/x-executable"_s);
        row("desktop", "# a comment\n[Desktop Entry]\nExec=x", u"photo.jpg.desktop"_s, u"image/jpeg"_s, Starter,
            u"application/x-desktop"_s);
        row("desktop without a name", "\n[Desktop Entry]\nExec=x", u"photo"_s, none, Starter, u"application/x-desktop"_s);
        row("desktop called picture", "[Desktop Entry]\nExec=x", u"photo.jpg"_s, u"image/jpeg"_s, Starter,
            u"application/x-desktop"_s, true);
        row("lnk", QByteArray("L\0\0\0\1\x14\2\0\0", 9), u"a.lnk"_s, none, Starter, u"application/x-ms-shortcut"_s);
        row("url", "[InternetShortcut]\r\nURL=file:", u"a.url"_s, u"text/plain"_s, Starter, u"application/x-mswinurl"_s);
        row("picture that is called a program", "\x89PNG\r\n\x1a\n", u"a.png.scr"_s, u"image/png"_s, Program, u"image/png"_s);
        row("calendar", "BEGIN:VCALENDAR\r\n", u"x"_s, none, Calendar, u"text/calendar"_s);
        row("contact", "begin:vcard\n", u"a.vcf"_s, u"text/x-vcard"_s, ContactCard, u"text/vcard"_s);
        row("message", "From: a@b\n\nx", u"a.eml"_s, none, Message, u"message/rfc822"_s);
        row("tnef", "\x78\x9f\x3e\x22\1", u"winmail.dat"_s, u"application/ms-tnef"_s, Tnef, u"application/ms-tnef"_s);
        row("key", "-----BEGIN PGP PUBLIC KEY BLOCK-----", u"key.asc"_s, {}, Key, u"application/pgp-keys"_s);
        row("font", QByteArray("OTTO\0\n", 6), u"a.otf"_s, {}, Font, u"font/otf"_s);
        row("nothing known", QByteArray("\1\2\3\0\4", 5), u"a.bin"_s, none, Unknown, none);
        row("a label alone makes no picture", QByteArray("\1\2\3\0\4", 5), u"a.png"_s, u"image/png"_s, Unknown, u"image/png"_s);
        row("empty", {}, u"a.pdf"_s, u"application/pdf"_s, Pdf, u"application/pdf"_s);
    }
    void theContentSaysWhatAFileIs()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QString, name);
        QFETCH(const QString, declared);
        QFETCH(const FileKind, kind);
        QFETCH(const QString, mediaType);
        QFETCH(const bool, disguised);
        const FileType type = fileTypeOf(head, name, declared);
        QCOMPARE(int(type.kind), int(kind));
        QCOMPARE(type.mediaType, mediaType);
        QCOMPARE(type.disguised, disguised);
        // Total: any front of it gives a value.
        for (qsizetype cut = 0; cut < qMin<qsizetype>(head.size(), 700); ++cut)
            fileTypeOf(QByteArrayView(head).first(cut), name, declared);
    }

    void aMillionOctetsOfOneKindAreReadInNoTime()
    {
        // Linear, and only the front: what repeats most in each search.
        for (const QByteArray &octets : { QByteArray("PK\3\4").repeated(1 << 20), QByteArray("<!--").repeated(1 << 20),
                                          QByteArray("<?").repeated(1 << 20), QByteArray(4 << 20, '\n') })
            QVERIFY(!fileTypeOf(octets, u"a"_s, u"x/y"_s).mediaType.isEmpty());
    }

    void whatRunsIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("runs");
        for (const QString &name : { u"a.exe"_s, u"A.EXE"_s, u"a.exe."_s, u"a.pdf.scr"_s, u"x.desktop"_s, u"x.lnk"_s, u"x.url"_s,
                                     u"x.sh"_s, u"x.jar"_s, u"x.AppImage"_s, u"x.js"_s, u"dir/x.bat"_s })
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString &name : { u"a.pdf"_s, u"exe"_s, u"a.exe.txt"_s, QString(), u"."_s, u"a.docx"_s, u"a.html"_s })
            QTest::newRow(qPrintable(name)) << name << false;
    }
    void whatRunsIsKnownByItsName()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, runs);
        QCOMPARE(isRunnableName(name), runs);
    }
};

QTEST_GUILESS_MAIN(tst_FileKind)

} // namespace tst_filekind

#include "tst_filekind.moc"
