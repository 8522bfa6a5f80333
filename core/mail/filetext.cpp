// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/filemagic.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using enum FileKind;

/// Enough for a comment in front of what tells.
constexpr qsizetype markupOctets = 4096;

bool hasUtf16Mark(QByteArrayView head)
{
    return head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
}

/// Lower-case, without a byte order mark and blanks in front; UTF-16 squeezed to its Latin letters.
QByteArray plainStart(QByteArrayView head)
{
    QByteArray start = head.first(qMin(head.size(), markupOctets * 2)).toByteArray();
    if (hasUtf16Mark(head))
        start.remove(0, 2).replace(QByteArray(1, '\0'), QByteArray());
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.first(qMin(start.size(), markupOctets)).trimmed().toLower();
}

/// Past comments, processing instructions and a DOCTYPE that is not HTML's, as a browser reads on.
QByteArrayView firstElement(QByteArrayView markup)
{
    while (true) {
        const bool isComment = markup.startsWith("<!--");
        if (!isComment && !markup.startsWith("<?") && (!markup.startsWith("<!") || markup.startsWith("<!doctype html")))
            return markup;
        const QByteArrayView end = isComment ? QByteArrayView("-->") : QByteArrayView(">");
        const qsizetype at = markup.indexOf(end);
        if (at < 0)
            return {};
        markup = markup.sliced(at + end.size()).trimmed();
    }
}

/// The tags by which browsers recognise HTML (mimesniff.spec.whatwg.org 7.1), and frames of our own experience.
bool beginsHtml(QByteArrayView element)
{
    static constexpr auto tags = std::to_array<QByteArrayView>(
        { "<!doctype html", "<html",  "<head", "<script", "<iframe", "<h1", "<div",  "<font", "<table", "<a",
          "<style",         "<title", "<b",    "<body",   "<br",     "<p",  "<meta", "<form", "<base",  "<center" });
    return std::ranges::any_of(tags, [&](QByteArrayView tag) {
        return element.startsWith(tag)
            && (element.size() == tag.size() || QByteArrayView(" \t\r\n>/").contains(element[tag.size()]));
    });
}

bool hasLine(const QByteArray &text, QByteArrayView line)
{
    return text.startsWith(line) || text.contains('\n' + line.toByteArray()) || text.contains('\r' + line.toByteArray());
}

KnownType typeOfMarkup(QByteArrayView element)
{
    if (element.startsWith("<svg"))
        return { WebPage, "image/svg+xml"_L1 };
    if (element.startsWith("<!doctype html") || beginsHtml(element))
        return { WebPage, "text/html"_L1 };
    return {};
}

} // namespace

bool looksLikeText(QByteArrayView head)
{
    if (hasUtf16Mark(head))
        return true;
    return std::ranges::none_of(head, [](char c) {
        return (uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b') || c == '\x7f';
    });
}

KnownType typeByText(QByteArrayView head)
{
    const QByteArray start = plainStart(head);
    if (start.startsWith("#!"))
        return { Script, "application/x-shellscript"_L1 };
    if (hasLine(start, "[desktop entry]"))
        return { Starter, "application/x-desktop"_L1 };
    if (hasLine(start, "[internetshortcut"))
        return { Starter, "application/x-mswinurl"_L1 };
    if (start.startsWith("windows registry editor") || start.startsWith("regedit4"))
        return { Starter, "text/x-ms-regedit"_L1 };
    if (start.startsWith("@echo off"))
        return { Script, "application/x-bat"_L1 };
    if (start.startsWith("begin:vcalendar"))
        return { Calendar, "text/calendar"_L1 };
    if (start.startsWith("begin:vcard"))
        return { ContactCard, "text/vcard"_L1 };
    if (start.startsWith("{\\rtf"))
        return { Document, "application/rtf"_L1 };
    if (start.startsWith("%!ps"))
        return { Document, "application/postscript"_L1 };
    if (start.startsWith("%pdf-"))
        return { Pdf, "application/pdf"_L1 };
    if (start.startsWith("-----begin pgp "))
        return { Key,
                 start.startsWith("-----begin pgp public") || start.startsWith("-----begin pgp private")
                     ? "application/pgp-keys"_L1
                     : start.startsWith("-----begin pgp sig") ? "application/pgp-signature"_L1
                                                              : "application/pgp-encrypted"_L1 };
    if (start.startsWith("-----begin certificate"))
        return { Key, "application/pkix-cert"_L1 };
    if (start.startsWith("-----begin ") && start.first(qMin<qsizetype>(60, start.size())).contains(" key-----"))
        return { Key, "application/x-pem-key"_L1 };
    if (start.startsWith('<')) {
        const bool isXml = start.startsWith("<?xml");
        if (const KnownType markup = typeOfMarkup(firstElement(start)))
            return markup;
        if (isXml)
            return { WebPage, "application/xml"_L1 };
    }
    return {};
}

KnownType typeByExtension(QStringView extension)
{
    static const QHash<QString, KnownType> known = [] {
        QHash<QString, KnownType> types;
        const auto add = [&](const KnownType &type, QLatin1StringView names) {
            for (const QLatin1StringView name : names.tokenize(u' '))
                types.insert(name.toString(), type);
        };
        add({ Program, "application/x-executable"_L1 },
            "exe com scr pif cpl dll sys ocx drv msi msp mst jar appimage deb rpm flatpak flatpakref flatpakrepo snap apk xapk "
            "aab app pkg "
            "mpkg run bin.run gadget chm hlp crx xpi msix appx msixbundle appxbundle xll xlam wll ppam ppa air ipa"_L1);
        add({ Script, "application/x-shellscript"_L1 },
            "sh bash zsh csh ksh fish command tool bat cmd btm ps1 psm1 psd1 ps2 vb vbs vbe js jse mjs ws wsf wsh wsc sct hta py "
            "pyw pyc pyz "
            "pyzw pl rb php lua tcl applescript scpt scptd osx workflow ahk au3 jnlp inf ins isp mcf"_L1);
        add({ Starter, "application/x-desktop"_L1 },
            "desktop lnk url webloc inetloc fileloc scf library-ms search-ms searchconnector-ms settingcontent-ms reg directory "
            "appref-ms application rdp theme themepack diagcab msc website mad maf mag mam maq mar mas mat mau mav maw ade adp "
            "iqy "
            "slk kdelnk service"_L1);
        add({ WebPage, "text/html"_L1 }, "html htm xhtml xht shtml mht mhtml xml xsl xslt"_L1);
        add({ WebPage, "image/svg+xml"_L1 }, "svg svgz"_L1);
        add({ DiskImage, "application/x-raw-disk-image"_L1 }, "iso img vhd vhdx dmg vmdk qcow2 udf toast"_L1);
        add({ Pdf, "application/pdf"_L1 }, "pdf"_L1);
        add({ Picture, "image/png"_L1 }, "png"_L1);
        add({ Picture, "image/jpeg"_L1 }, "jpg jpeg jpe jfif"_L1);
        add({ Picture, "image/x-unknown"_L1 }, "gif webp bmp tif tiff heic heif avif ico jxl psd"_L1);
        add({ Audio, "audio/mpeg"_L1 }, "mp3 ogg oga opus flac wav m4a aac wma amr mid midi"_L1);
        add({ Video, "video/mp4"_L1 }, "mp4 m4v mkv webm avi mov mpg mpeg wmv flv ts 3gp"_L1);
        add({ Archive, "application/zip"_L1 }, "zip 7z rar gz tgz xz txz bz2 tbz2 tbz zst tar lzma lha lzh cab arj ace z"_L1);
        add({ Document, "application/msword"_L1 }, "doc dot wri"_L1);
        add({ Document, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1 }, "docx dotx docm dotm"_L1);
        add({ Document, "application/vnd.oasis.opendocument.text"_L1 }, "odt ott fodt odg odf pages"_L1);
        add({ Document, "application/rtf"_L1 }, "rtf"_L1);
        add({ Document, "application/vnd.ms-outlook"_L1 }, "msg"_L1);
        add({ Document, "application/epub+zip"_L1 }, "epub"_L1);
        add({ Spreadsheet, "application/vnd.ms-excel"_L1 }, "xls xlt xlsb"_L1);
        add({ Spreadsheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1 }, "xlsx xltx xlsm xltm"_L1);
        add({ Spreadsheet, "application/vnd.oasis.opendocument.spreadsheet"_L1 }, "ods ots fods numbers"_L1);
        add({ Spreadsheet, "text/csv"_L1 }, "csv tsv tab"_L1);
        add({ Presentation, "application/vnd.ms-powerpoint"_L1 }, "ppt pps pot"_L1);
        add({ Presentation, "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1 },
            "pptx ppsx potx pptm ppsm potm"_L1);
        add({ Presentation, "application/vnd.oasis.opendocument.presentation"_L1 }, "odp otp fodp key"_L1);
        add({ Message, "message/rfc822"_L1 }, "eml"_L1);
        add({ Calendar, "text/calendar"_L1 }, "ics ical ifb"_L1);
        add({ ContactCard, "text/vcard"_L1 }, "vcf vcard"_L1);
        add({ Font, "font/ttf"_L1 }, "ttf otf woff woff2 ttc"_L1);
        add({ Key, "application/pgp-keys"_L1 }, "asc gpg pgp sig p7s p7m p7c cer crt der pem pfx p12"_L1);
        add({ Text, "text/x-patch"_L1 }, "patch diff"_L1);
        add({ Text, "text/markdown"_L1 }, "md markdown"_L1);
        add({ Text, "application/json"_L1 }, "json"_L1);
        add({ Text, "text/plain"_L1 }, "txt text log conf cfg ini yaml yml toml c h cpp hpp cc rs go java kt css tex sql"_L1);
        return types;
    }();
    return known.value(extension.toString());
}

} // namespace Restante
