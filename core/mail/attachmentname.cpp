// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/attachmentname.h"

#include <QHash>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// What ext4, NTFS and APFS have in common (NTFS counts UTF-16 units, which are never more).
constexpr qsizetype maximumNameOctets = 255;
// A longer "extension" is none that anything is opened by.
constexpr qsizetype maximumExtension = 32;

bool isSeparator(char32_t c)
{
    return c == '/' || c == '\\';
}

/// Not allowed in names on Windows and removable media, and telling the eye nothing.
bool isReserved(char32_t c)
{
    return c == '<' || c == '>' || c == ':' || c == '"' || c == '|' || c == '?' || c == '*';
}

/// Shown as nothing or turning what follows: gone, so that the name reads as it is.
bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }
}

/// The last component that is more than dots and blanks.
QStringView baseName(QStringView path)
{
    while (!path.isEmpty()) {
        qsizetype begin = path.size();
        while (begin > 0 && !isSeparator(path[begin - 1].unicode()))
            --begin;
        const QStringView component = path.sliced(begin);
        if (std::ranges::any_of(component, [](QChar c) { return c != u'.' && !c.isSpace(); }))
            return component;
        path = path.first(qMax<qsizetype>(0, begin - 1));
    }
    return {};
}

QString cleaned(QStringView name)
{
    QString result;
    const auto codePoints = name.toUcs4();
    for (const char32_t c : codePoints) {
        const bool divides = c == '\t' || c == '\n' || c == '\r';
        if (isUnseen(c) && !divides)
            continue;
        if (divides || QChar::isSpace(c))
            result += u' ';
        else if (isReserved(c))
            result += u'_';
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result.simplified();
}

bool isDeviceName(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QString stem = (dot < 0 ? name : name.first(dot)).trimmed().toString().toUpper();
    static constexpr auto names = std::to_array<QStringView>({ u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$" });
    if (std::ranges::find(names, QStringView(stem)) != names.end())
        return true;
    const bool isNumbered = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return isNumbered && (stem[3].isDigit() || QStringView(u"¹²³").contains(stem[3]));
}

/// At most maximumNameOctets of UTF-8, cut in front of the extension.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= maximumNameOctets)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && name.size() - dot <= maximumExtension;
    const QString extension = hasExtension ? name.sliced(dot) : QString();
    QString stem = hasExtension ? name.first(dot) : name;
    stem.truncate(maximumNameOctets); // each is at least one octet
    while (stem.toUtf8().size() + extension.toUtf8().size() > maximumNameOctets
           || (!stem.isEmpty() && stem.back().isHighSurrogate()))
        stem.chop(1);
    return stem.trimmed() + extension;
}

QString extensionOf(const QString &mediaType)
{
    // Types whose usual extension the desktop's database does not know or orders oddly, and those that every mail has.
    static const QHash<QString, QString> usual {
        { u"text/plain"_s, u"txt"_s },
        { u"text/html"_s, u"html"_s },
        { u"text/calendar"_s, u"ics"_s },
        { u"text/vcard"_s, u"vcf"_s },
        { u"text/x-vcard"_s, u"vcf"_s },
        { u"image/jpeg"_s, u"jpg"_s },
        { u"image/jpg"_s, u"jpg"_s },
        { u"image/png"_s, u"png"_s },
        { u"image/gif"_s, u"gif"_s },
        { u"image/svg+xml"_s, u"svg"_s },
        { u"application/pdf"_s, u"pdf"_s },
        { u"application/zip"_s, u"zip"_s },
        { u"application/octet-stream"_s, u"bin"_s },
        { u"message/rfc822"_s, u"eml"_s },
        { u"message/global"_s, u"eml"_s },
        { u"message/news"_s, u"eml"_s },
        { u"message/delivery-status"_s, u"txt"_s },
        { u"message/disposition-notification"_s, u"txt"_s },
        { u"message/feedback-report"_s, u"txt"_s },
        { u"message/partial"_s, u"txt"_s },
        { u"message/external-body"_s, u"txt"_s },
        { u"text/rfc822-headers"_s, u"txt"_s },
        { u"application/pgp-signature"_s, u"asc"_s },
        { u"application/pgp-encrypted"_s, u"txt"_s },
        { u"application/pgp-keys"_s, u"asc"_s },
        { u"application/pkcs7-signature"_s, u"p7s"_s },
        { u"application/x-pkcs7-signature"_s, u"p7s"_s },
        { u"application/pkcs7-mime"_s, u"p7m"_s },
        { u"application/x-pkcs7-mime"_s, u"p7m"_s },
        { u"application/ms-tnef"_s, u"dat"_s },
    };
    if (const auto found = usual.constFind(mediaType); found != usual.cend())
        return *found;
    return QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
}

} // namespace

QString safeFileName(QStringView name)
{
    QString result = cleaned(baseName(name));
    // Dots in front hide a file (and make ".bashrc" of it), dots and blanks at the end are dropped by Windows.
    qsizetype begin = 0;
    while (begin < result.size() && (result[begin] == u'.' || result[begin] == u' '))
        ++begin;
    result = result.sliced(begin);
    if (isDeviceName(result))
        result.prepend(u'_');
    result = shortened(result);
    while (result.endsWith(u'.') || result.endsWith(u' '))
        result.chop(1);
    return result;
}

bool hasDeceivingCharacters(QStringView name)
{
    constexpr int longestGap = 8;
    int gap = 0;
    const auto codePoints = name.toUcs4();
    for (const char32_t c : codePoints) {
        // A folded header field leaves tabs and line ends, which deceive nobody.
        gap = QChar::isSpace(c) ? gap + 1 : 0;
        if (gap > longestGap || (isUnseen(c) && !QChar::isSpace(c)))
            return true;
    }
    return false;
}

QString fileNameFor(QStringView base, const QString &mediaType)
{
    const QString extension = extensionOf(mediaType);
    return base.toString() + (extension.isEmpty() ? QString() : u'.' + extension);
}

} // namespace Restante
