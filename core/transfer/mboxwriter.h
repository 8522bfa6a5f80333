// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSaveFile>

#include <memory>

namespace Restante {

/// Writes an mbox file (mboxrd): every line that begins with "From ", quoted or not, gets one ">" more, so that MboxReader gives
/// back each message octet by octet; line ends stay as they came by mail. The file appears when finish() has synced it. Any one
/// thread.
class MboxWriter final
{
public:
    /// Replaces what was there. FileUnwritable.
    static Result<std::unique_ptr<MboxWriter>> create(const QString &path);

    /// `sender` (an addr-spec, or empty) and `date` stand in the line between messages.
    Result<void> add(const QByteArray &octets, const QString &sender, const QDateTime &date);
    Result<void> finish();

private:
    explicit MboxWriter(const QString &path);
    Result<void> write(QByteArrayView octets);

    QSaveFile m_file;
};

/// "From jonas@hamn.example Tue Nov 17 14:32:00 2026\n", UTC, the sender's address without what could end it (RFC 4155).
QByteArray mboxSeparator(const QString &sender, const QDateTime &date);
/// Puts the quoting of mboxrd on.
QByteArray withFromQuoting(const QByteArray &octets);

} // namespace Restante
