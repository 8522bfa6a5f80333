// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/newfile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Whoever has saved a file so often under one name is better told.
constexpr int mostCopies = 1000;

// What ext4, NTFS and APFS have in common; a number must fit in, too.
constexpr qsizetype maximumNameOctets = 255;

/// "letter.tar.gz" as "letter" and ".tar.gz".
struct NamePieces {
    QString folder; ///< ends with "/"
    QString stem;
    QString suffix;

    /// 2 → "letter (2).tar.gz"
    QString numbered(int number) const
    {
        if (number == 1)
            return folder + stem + suffix;
        const QString sign = u" (%1)"_s.arg(number);
        const qsizetype room = maximumNameOctets - sign.size() - suffix.toUtf8().size();
        QString cut = stem;
        while (!cut.isEmpty() && (cut.toUtf8().size() > room || cut.back().isHighSurrogate()))
            cut.chop(1);
        return folder + cut + sign + suffix;
    }
};

NamePieces piecesOf(const QString &path)
{
    const QFileInfo info(path);
    // The table of media types knows which suffixes are double; a dot elsewhere ("Report v1.2 final.pdf") is part of the name.
    const QString known = QMimeDatabase().suffixForFileName(info.fileName());
    const QString suffix = u'.' + (known.isEmpty() ? info.suffix() : known);
    const qsizetype length = info.fileName().size() - suffix.size();
    const bool hasSuffix = suffix.size() > 1 && length > 0;
    const QString folder = path.first(path.size() - info.fileName().size());
    return hasSuffix ? NamePieces { folder, info.fileName().first(length), suffix } : NamePieces { folder, info.fileName(), {} };
}

bool isSynced(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

ErrorCode codeOf(const QFileDevice &file, qint64 wanted)
{
    const QStorageInfo storage(QFileInfo(file.fileName()).path());
    const bool isFull = file.error() == QFileDevice::ResourceError
        || (storage.isValid() && storage.isReady() && storage.bytesAvailable() < wanted);
    return isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
}

class NewFile final : public OutputFile
{
public:
    explicit NewFile(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    {}

    ~NewFile() override
    {
        if (m_file->isOpen())
            m_file->remove();
    }

    Result<void> write(QByteArrayView octets) override
    {
        if (m_file->write(octets.data(), octets.size()) == octets.size())
            return {};
        return failure(codeOf(*m_file, octets.size()), m_file->fileName());
    }

    Result<QString> commit() override
    {
        if (!isSynced(*m_file))
            return failure(codeOf(*m_file, 1), m_file->fileName());
        m_file->close();
        return m_file->fileName();
    }

private:
    std::unique_ptr<QFile> m_file;
};

class ChosenFile final : public OutputFile
{
public:
    explicit ChosenFile(std::unique_ptr<QSaveFile> file)
        : m_file(std::move(file))
    {}

    Result<void> write(QByteArrayView octets) override
    {
        if (m_file->write(octets.data(), octets.size()) == octets.size())
            return {};
        return failure(codeOf(*m_file, octets.size()), m_file->fileName());
    }

    Result<QString> commit() override
    {
        if (!m_file->commit())
            return failure(codeOf(*m_file, 1), m_file->fileName());
        return m_file->fileName();
    }

private:
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace

Result<std::unique_ptr<OutputFile>> newOutputFile(const QString &target, const QString &name)
{
    const bool isFolder = target.endsWith(u'/') || QFileInfo(target).isDir();
    // The name is made safe where it is read (mail/attachmentname); a separator here would be our own mistake, and still must not
    // leave the folder.
    if (isFolder && (name.isEmpty() || name.contains(u'/') || name == u"." || name == u".."))
        return failure(ErrorCode::FileUnwritable, name);
    const QString path = isFolder ? target + (target.endsWith(u'/') ? QString() : u"/"_s) + name : target;
    const NamePieces pieces = piecesOf(path);
    for (int number = 1; number <= mostCopies; ++number) {
        const QString candidate = pieces.numbered(number);
        const QFileInfo info(candidate);
        if (info.isSymLink())
            return failure(ErrorCode::FileUnwritable, candidate);
        auto file = std::make_unique<QFile>(candidate);
        // O_CREAT | O_EXCL: neither follows a link that came in between nor opens what is there.
        if (file->open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return std::make_unique<NewFile>(std::move(file));
        if (!QFileInfo::exists(candidate))
            return failure(codeOf(*file, 1), candidate);
    }
    return failure(ErrorCode::FileUnwritable, path);
}

Result<std::unique_ptr<OutputFile>> chosenOutputFile(const QString &path)
{
    if (QFileInfo(path).isSymLink())
        return failure(ErrorCode::FileUnwritable, path);
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return failure(codeOf(*file, 1), path);
    return std::make_unique<ChosenFile>(std::move(file));
}

Result<QString> writeNewFile(const QString &target, const QString &name, const QByteArray &octets)
{
    auto file = newOutputFile(target, name);
    if (!file)
        return std::unexpected(file.error());
    if (const auto written = (*file)->write(octets); !written)
        return std::unexpected(written.error());
    return (*file)->commit();
}

} // namespace Restante
