// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/foreignmail.h"

#include "transfer/maildir.h"
#include "transfer/mbox.h"
#include "transfer/messagefile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// No archive is deeper; a file system made to harm may be.
constexpr size_t deepestFolder = 64;

bool isNamedLikeMail(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "eml"_L1 || suffix == "mbox"_L1 || suffix == "mbx"_L1;
}

/// A file without a suffix that means something else: "Inbox", or the numbers of an MH folder.
bool mayBeMail(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    return suffix.isEmpty() || isNamedLikeMail(path);
}

} // namespace

ForeignMail::ForeignMail(const QStringList &paths)
    : m_paths(paths)
{}

qint64 ForeignMail::octetsRead() const
{
    return m_octets + (m_reader ? m_reader->octetsRead() : 0);
}

void ForeignMail::close()
{
    if (m_reader)
        m_octets += m_reader->octetsRead();
    m_reader.reset();
}

std::optional<Result<ForeignMessage>> ForeignMail::next()
{
    for (;;) {
        if (m_reader) {
            if (auto message = m_reader->next())
                return message;
            close();
        }
        if (!m_single.isEmpty()) {
            const QString path = std::exchange(m_single, {});
            Result<QByteArray> octets = readMessageFile(path);
            if (!octets)
                return std::unexpected(octets.error());
            m_octets += octets->size();
            return ForeignMessage { .octets = *std::move(octets), .folder = m_singleFolder, .source = path };
        }
        std::optional<Error> error;
        if (!m_folders.empty())
            error = openNextEntry();
        else if (!m_paths.isEmpty())
            error = openNamed(m_paths.takeFirst());
        else
            return std::nullopt;
        if (error)
            return std::unexpected(*error);
    }
}

std::optional<Error> ForeignMail::openNamed(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return openFolder(path, {});
    return openFile(path, true);
}

std::optional<Error> ForeignMail::openFolder(const QString &path, const QString &name)
{
    if (m_folders.size() >= deepestFolder || !QFileInfo(path).isReadable())
        return Error { ErrorCode::FileUnreadable, path, {} };
    const bool maildir = isMaildir(path);
    auto filters = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot;
    if (maildir)
        filters = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot; // its messages are read below, its subfolders are hidden
    m_folders.push_back({ path, name, std::make_unique<QDirIterator>(path, filters), maildir });
    if (maildir)
        m_reader = std::make_unique<MaildirReader>(path, name);
    return std::nullopt;
}

std::optional<Error> ForeignMail::openNextEntry()
{
    Folder &folder = m_folders.back();
    if (!folder.entries->hasNext()) {
        m_folders.pop_back();
        return std::nullopt;
    }
    const QFileInfo entry = folder.entries->nextFileInfo();
    if (!entry.isDir()) {
        m_singleFolder = folder.name;
        return mayBeMail(entry.filePath()) && entry.isFile() ? openFile(entry.filePath(), isNamedLikeMail(entry.filePath()))
                                                             : std::nullopt;
    }
    if (entry.isSymLink())
        return std::nullopt; // it may lead back to us
    if (!folder.isMaildir)
        return openFolder(entry.filePath(), folder.name);
    if (!isMaildir(entry.filePath()))
        return std::nullopt; // cur, new, tmp, and what servers keep there
    QString name = maildirFolderName(entry.fileName());
    if (name.isEmpty())
        name = entry.fileName();
    return openFolder(entry.filePath(), folder.name.isEmpty() ? name : folder.name + u'/' + name);
}

std::optional<Error> ForeignMail::openFile(const QString &path, bool mustBeMail)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, path, {} };
    const QByteArray beginning = file.peek(sniffedFileOctets);
    if (file.error() != QFileDevice::NoError)
        return Error { ErrorCode::FileUnreadable, path, {} };
    const bool isEml = info.suffix().compare("eml"_L1, Qt::CaseInsensitive) == 0;
    if (MboxReader::looksLikeMbox(beginning) || (beginning.isEmpty() && !isEml)) {
        auto reader = MboxReader::open(path);
        if (!reader)
            return reader.error();
        m_reader = *std::move(reader);
    } else if (looksLikeMessage(beginning)) {
        m_single = path;
    } else if (mustBeMail) {
        return Error { ErrorCode::NotAMessage, path, {} };
    }
    return std::nullopt;
}

} // namespace Restante
