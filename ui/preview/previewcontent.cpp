// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewcontent.h"

#include "base/octets.h"
#include "mail/charsetguess.h"
#include "mail/contentlines.h"
#include "mail/htmltext.h"
#include "mail/messageparser.h"
#include "mail/tnef.h"

#include <QBuffer>
#include <QImageReader>

#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qint64 mostTextOctets = 1 * MiB; ///< a text view lays out so much without a stall
constexpr qint64 mostPictureOctets = 64 * MiB;
constexpr qint64 mostDocumentOctets = 128 * MiB;
constexpr qint64 mostArchiveOctets = 256 * MiB; ///< the list of names stands at the end of a zip
constexpr qsizetype longestLine = 2000;         ///< of what a text view lays out as one paragraph
constexpr qsizetype mostTableRows = 5000;
constexpr qsizetype mostTableColumns = 200;
constexpr qsizetype longestField = 1000;
/// A camera's 100 megapixels; decoded they take 400 MB for a moment.
constexpr qint64 mostPixels = 100'000'000;
constexpr int mostSide = 32'767; ///< of what painting can address
constexpr int largestShownSide = 8'192;
constexpr int contactPictureSide = 192; ///< of a contact

/// Formats whose decoders are asked, by what the octets are: the rare ones are only a surface for attacks, and SVG is a document
/// that can refer to files and servers.
QByteArray decoderFor(const QString &mediaType)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 7> decoders { {
        { "image/png"_L1, "png" },
        { "image/jpeg"_L1, "jpeg" },
        { "image/gif"_L1, "gif" },
        { "image/webp"_L1, "webp" },
        { "image/bmp"_L1, "bmp" },
        { "image/tiff"_L1, "tiff" },
        { "image/vnd.microsoft.icon"_L1, "ico" },
    } };
    for (const auto &[type, decoder] : decoders) {
        if (type == mediaType)
            return decoder;
    }
    return {};
}

/// A line that is too long for a text view is broken; nothing of it is lost.
QString withBearableLines(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / longestLine);
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        while (line.size() > longestLine) {
            const qsizetype cut = line[longestLine - 1].isHighSurrogate() ? longestLine - 1 : longestLine;
            result += line.first(cut);
            result += u'\n';
            line = line.sliced(cut);
        }
        result += line;
        result += u'\n';
    }
    result.chop(1);
    return result.replace(QChar(u'\0'), QChar(0x2400));
}

/// The separator that the first line has most of.
QChar separatorOf(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = end < 0 ? text.first(qMin<qsizetype>(text.size(), longestLine)) : text.first(end);
    QChar best = u',';
    for (const QChar candidate : { u';', u'\t' }) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

QString decodedText(const Attachment &attachment, const QByteArray &octets, bool isCut)
{
    if (attachment.type.mediaType == "text/html"_L1)
        return textOfHtml(decodeText(octets, charsetOfHtml(octets), isCut).text, mostTextOctets);
    return decodeText(octets, {}, isCut).text;
}

void listTnef(PreviewContent &content, const QByteArray &octets)
{
    const QList<TnefFile> files = readTnef(octets);
    for (const TnefFile &file : files) {
        content.archive.entries += { file.name, file.size, false, false };
        content.files += file.content(octets).toByteArray();
    }
}

} // namespace

PreviewKind previewKindOf(const Attachment &attachment)
{
    switch (attachment.type.kind) {
    case FileKind::Picture:
        return decoderFor(attachment.type.mediaType).isEmpty() ? PreviewKind::None : PreviewKind::Picture;
    case FileKind::Pdf:
        return PreviewKind::Pdf;
    case FileKind::Message:
        return PreviewKind::Message;
    case FileKind::Tnef:
        return PreviewKind::Archive;
    case FileKind::Archive:
        return attachment.type.mediaType == "application/zip"_L1 || attachment.type.mediaType == "application/x-tar"_L1
                || attachment.type.mediaType == "application/vnd.rar"_L1
            ? PreviewKind::Archive
            : PreviewKind::None;
    case FileKind::Spreadsheet:
        return attachment.type.mediaType == "text/csv"_L1 ? PreviewKind::Table : PreviewKind::None;
    case FileKind::Text:
    case FileKind::Script:
    case FileKind::WebPage:
        return PreviewKind::Text;
    case FileKind::Calendar:
        return PreviewKind::Calendar;
    case FileKind::ContactCard:
        return PreviewKind::Contact;
    case FileKind::Starter:
        return attachment.type.mediaType == "application/x-ms-shortcut"_L1 ? PreviewKind::None : PreviewKind::Text;
    case FileKind::Key:
        return attachment.type.mediaType.startsWith("application/p"_L1) ? PreviewKind::Text : PreviewKind::None;
    case FileKind::Unknown:
    case FileKind::Document:
    case FileKind::Presentation:
    case FileKind::Audio:
    case FileKind::Video:
    case FileKind::DiskImage:
    case FileKind::Program:
    case FileKind::Font:
        return PreviewKind::None;
    }
    Q_UNREACHABLE_RETURN(PreviewKind::None);
}

qint64 previewLimit(PreviewKind kind)
{
    switch (kind) {
    case PreviewKind::None:
        return 0;
    case PreviewKind::Text:
    case PreviewKind::Table:
        return mostTextOctets;
    case PreviewKind::Picture:
        return mostPictureOctets;
    case PreviewKind::Pdf:
    case PreviewKind::Message:
        return mostDocumentOctets;
    case PreviewKind::Archive:
        return mostArchiveOctets;
    case PreviewKind::Calendar:
    case PreviewKind::Contact:
        return maximumContentOctets;
    }
    Q_UNREACHABLE_RETURN(0);
}

bool fitsPreview(const Attachment &attachment)
{
    const PreviewKind kind = previewKindOf(attachment);
    const bool isText =
        kind == PreviewKind::Text || kind == PreviewKind::Table || kind == PreviewKind::Calendar || kind == PreviewKind::Contact;
    return isText || attachment.octets <= previewLimit(kind);
}

DecodedPicture readPicture(const QByteArray &octets, const QString &mediaType, int side)
{
    DecodedPicture picture;
    QByteArray copy = octets;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, decoderFor(mediaType));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    picture.original = reader.size();
    const qint64 pixels = qint64(picture.original.width()) * picture.original.height();
    if (!picture.original.isValid() || picture.original.isEmpty()) {
        picture.problem = DecodedPicture::Problem::Damaged;
        return picture;
    }
    if (pixels > mostPixels || picture.original.width() > mostSide || picture.original.height() > mostSide) {
        picture.problem = DecodedPicture::Problem::TooLarge;
        return picture;
    }
    picture.isAnimated = side == 0 && reader.supportsAnimation() && reader.imageCount() != 1;
    const int room = side > 0 ? side : largestShownSide;
    if (picture.original.width() > room || picture.original.height() > room)
        reader.setScaledSize(picture.original.scaled(room, room, side > 0 ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio)
                                 .boundedTo(picture.original));
    picture.image = reader.read();
    if (picture.image.isNull())
        picture.problem = reader.error() == QImageReader::InvalidDataError ? DecodedPicture::Problem::Damaged
                                                                           : DecodedPicture::Problem::TooLarge;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        picture.original.transpose();
    return picture;
}

QList<QStringList> tableRows(QStringView text, qsizetype mostRows, qsizetype mostColumns, bool &isCut)
{
    QList<QStringList> rows;
    const QChar separator = separatorOf(text);
    QStringList row;
    QString field;
    bool quoted = false;
    const auto endField = [&] {
        if (row.size() < mostColumns)
            row += field.left(longestField);
        else
            isCut = true;
        field.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            endField();
        } else if (c == u'\n') {
            endField();
            rows += std::exchange(row, {});
            if (rows.size() == mostRows) {
                isCut = isCut || i + 1 < text.size();
                return rows;
            }
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty()) {
        endField();
        rows += row;
    }
    return rows;
}

PreviewContent preparePreview(const Attachment &attachment, const QByteArray &octets)
{
    PreviewContent content;
    content.kind = previewKindOf(attachment);
    content.isCut = octets.size() < attachment.octets;
    switch (content.kind) {
    case PreviewKind::None:
        break;
    case PreviewKind::Picture:
        content.picture = readPicture(octets, attachment.type.mediaType);
        if (content.picture.isAnimated)
            content.octets = octets;
        break;
    case PreviewKind::Table:
        content.text = decodedText(attachment, octets, content.isCut);
        content.rows = tableRows(content.text, mostTableRows, mostTableColumns, content.isCut);
        content.text = withBearableLines(content.text);
        break;
    case PreviewKind::Text:
        content.text = withBearableLines(decodedText(attachment, octets, content.isCut));
        content.isPatch = attachment.type.mediaType == "text/x-patch"_L1;
        break;
    case PreviewKind::Pdf:
        content.octets = octets;
        break;
    case PreviewKind::Message:
        content.octets = octets;
        content.message = parseDocument(octets);
        break;
    case PreviewKind::Calendar:
        content.invitation = readInvitation(octets);
        break;
    case PreviewKind::Contact:
        content.contacts = readContacts(octets);
        for (const Contact &contact : std::as_const(content.contacts.contacts))
            content.faces += contact.picture.isEmpty()
                ? QImage()
                : readPicture(contact.picture, fileTypeOf(contact.picture, {}, {}).mediaType, contactPictureSide).image;
        break;
    case PreviewKind::Archive:
        if (attachment.type.kind == FileKind::Tnef)
            listTnef(content, octets);
        else if (std::optional<ArchiveListing> listing = listArchive(octets))
            content.archive = std::move(*listing);
        else
            content.archive.isDamaged = true;
        break;
    }
    return content;
}

} // namespace Restante
