// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"

#include "transfer/mbox.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {
constexpr qint64 maximumFile = 16 * MiB; ///< the largest message of the corpora has 3 MB
}

QString ownCorpus()
{
    return QStringLiteral(RESTANTE_SOURCE_DIR "/tests/corpus");
}

QString corporaFolder()
{
    const QString given = qEnvironmentVariable("RESTANTE_CORPORA");
    const QString folder = given.isEmpty() ? QStringLiteral(RESTANTE_SOURCE_DIR "/../shared/corpora") : given;
    return QDir(folder).exists() ? folder : QString();
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        iterator.next();
        if (iterator.fileInfo().size() <= maximumFile)
            files.append(iterator.filePath());
    }
    files.sort();
    return files;
}

QString suiteOf(const QString &folder, const QString &file)
{
    return QDir(folder).relativeFilePath(file).section(u'/', 0, 0);
}

QList<QByteArray> messagesIn(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QByteArray octets = source.readAll();
    if (!MboxReader::looksLikeMbox(octets))
        return { octets };
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(octets);
    buffer->open(QIODevice::ReadOnly);
    QList<QByteArray> messages;
    if (const auto mbox = MboxReader::open(std::move(buffer), file)) {
        while (const auto message = (*mbox)->next()) {
            if (*message)
                messages += (*message)->octets;
        }
    }
    return messages;
}

} // namespace Restante
