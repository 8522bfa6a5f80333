// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/mailreader.h"

#include <QDirIterator>
#include <QStringView>

#include <memory>

namespace Restante {

/// Whether the folder is a Maildir: it has `cur` and `new`.
bool isMaildir(const QString &path);

/// What the end of a file name in `cur` says: ":2,FS" (";" or "!" where ":" cannot be in a name).
struct MaildirFlags {
    bool seen = false;
    bool flagged = false;

    bool operator==(const MaildirFlags &) const = default;
};
MaildirFlags maildirFlags(QStringView fileName);

/// ".Lists.Qt" (Maildir++) → "Lists/Qt"; names are in modified UTF-7 (RFC 3501 5.1.3) where they can be. Empty: not a subfolder.
QString maildirFolderName(QStringView directory);

/// The messages in `cur` and `new` of one Maildir, without its subfolders; `tmp` holds what was never delivered.
class MaildirReader final : public MailReader
{
public:
    MaildirReader(const QString &path, const QString &folder);

    std::optional<Result<ForeignMessage>> next() override;
    qint64 octetsRead() const override { return m_octets; }

private:
    QString m_path;
    QString m_folder;
    bool m_inNew = false;
    std::unique_ptr<QDirIterator> m_files;
    qint64 m_octets = 0;
};

} // namespace Restante
