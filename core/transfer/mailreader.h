// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Restante {

/// Larger ones are refused: a message is in memory while it is imported, and no mail server lets half a gigabyte through.
inline constexpr qint64 largestImportedMessage = 512 * MiB;

/// One message as another program kept it.
struct ForeignMessage {
    QByteArray octets;   ///< exactly as received, as far as the format tells
    QString folder;      ///< below the folder the import goes to: "Lists/Qt"; empty: that folder itself
    bool unread = false; ///< what does not say it counts as read: it comes from an archive
    bool starred = false;
    QString source; ///< the file, and which message of it: for people

    bool operator==(const ForeignMessage &) const = default;
};

/// Yields the messages of a file or a folder one by one; memory stays bounded by the largest of them. Any one thread, blocking.
class MailReader
{
public:
    virtual ~MailReader() = default;
    /// None: the end. An Error names in `subject` the file it is about (or the message in it), and reading goes on behind it.
    virtual std::optional<Result<ForeignMessage>> next() = 0;
    /// Octets that have been looked at so far.
    virtual qint64 octetsRead() const = 0;
};

} // namespace Restante
