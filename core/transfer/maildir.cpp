// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/maildir.h"

#include "transfer/messagefile.h"

#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// RFC 3501 5.1.3. None: the text is not of that form.
std::optional<QString> fromModifiedUtf7(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x20 || text[i].unicode() > 0x7E)
            return std::nullopt;
        if (text[i] != u'&') {
            result += text[i];
            continue;
        }
        const qsizetype end = text.indexOf(u'-', i);
        if (end < 0)
            return std::nullopt;
        if (end == i + 1) {
            result += u'&';
        } else {
            QByteArray base64 = text.sliced(i + 1, end - i - 1).toLatin1();
            base64.replace(',', '/');
            const auto decoded =
                QByteArray::fromBase64Encoding(base64, QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
            QStringDecoder utf16(QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless);
            const QString part = decoded ? QString(utf16(*decoded)) : QString();
            if (part.isEmpty() || !part.isValidUtf16())
                return std::nullopt;
            result += part;
        }
        i = end;
    }
    return result;
}

} // namespace

bool isMaildir(const QString &path)
{
    return QFileInfo(path + "/cur"_L1).isDir() && QFileInfo(path + "/new"_L1).isDir();
}

MaildirFlags maildirFlags(QStringView fileName)
{
    const qsizetype info = fileName.lastIndexOf(u"2,");
    if (info < 1 || !u":;!"_s.contains(fileName[info - 1]))
        return {};
    const QStringView flags = fileName.sliced(info + 2);
    return { .seen = flags.contains(u'S'), .flagged = flags.contains(u'F') };
}

QString maildirFolderName(QStringView directory)
{
    if (directory.size() < 2 || directory[0] != u'.' || directory[1] == u'.')
        return {};
    const QString name = directory.sliced(1).toString();
    QStringList levels = fromModifiedUtf7(name).value_or(name).split(u'.', Qt::SkipEmptyParts);
    return levels.join(u'/');
}

MaildirReader::MaildirReader(const QString &path, const QString &folder)
    : m_path(path)
    , m_folder(folder)
    , m_files(std::make_unique<QDirIterator>(path + "/cur"_L1, QDir::Files))
{}

std::optional<Result<ForeignMessage>> MaildirReader::next()
{
    if (!m_files->hasNext() && !m_inNew) {
        m_inNew = true;
        m_files = std::make_unique<QDirIterator>(m_path + "/new"_L1, QDir::Files);
    }
    if (!m_files->hasNext())
        return std::nullopt;
    const QString path = m_files->next();
    Result<QByteArray> octets = readMessageFile(path);
    if (!octets)
        return std::unexpected(octets.error());
    m_octets += octets->size();
    const MaildirFlags flags = maildirFlags(m_files->fileName());
    return ForeignMessage { .octets = *std::move(octets),
                            .folder = m_folder,
                            .unread = m_inNew || !flags.seen,
                            .starred = flags.flagged,
                            .source = path };
}

} // namespace Restante
