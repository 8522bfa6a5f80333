// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/mailreader.h"

#include <QDirIterator>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace Restante {

/// Reads whatever mail lies at some paths: EML files, mbox files, Maildirs, and folders of them at any depth. A path that was
/// named must be mail; what else lies in a folder is passed over, unless its name says that it is mail. Folders behind symbolic
/// links are not entered.
class ForeignMail final : public MailReader
{
public:
    explicit ForeignMail(const QStringList &paths);

    std::optional<Result<ForeignMessage>> next() override;
    qint64 octetsRead() const override;

private:
    struct Folder {
        QString path;
        QString name; ///< where its messages go, below the target of the import
        std::unique_ptr<QDirIterator> entries;
        bool isMaildir = false;
    };

    /// What a path is begins to be read; an Error when it is nothing that can be.
    std::optional<Error> openNamed(const QString &path);
    std::optional<Error> openFile(const QString &path, bool mustBeMail);
    std::optional<Error> openFolder(const QString &path, const QString &name);
    std::optional<Error> openNextEntry();
    void close();

    QStringList m_paths;
    std::vector<Folder> m_folders; ///< the innermost is last
    std::unique_ptr<MailReader> m_reader;
    QString m_single; ///< an EML file that is next
    QString m_singleFolder;
    qint64 m_octets = 0; ///< of readers that are done
};

} // namespace Restante
