// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagesummary.h"

#include <memory>
#include <optional>

namespace Restante {

enum class ExportFormat { Mbox, Maildir, Eml };
/// "mbox", "maildir", "eml"
std::optional<ExportFormat> exportFormatFromName(QStringView name);

/// Writes messages as they came to where another program can read them. Any one thread, blocking.
class MailExport
{
public:
    /// An mbox is a file; the others are folders, made where they are missing and else added to. FileUnwritable.
    static Result<std::unique_ptr<MailExport>> open(ExportFormat format, const QString &path);
    virtual ~MailExport() = default;

    /// `message` gives sender, date, subject and whether it was read.
    virtual Result<void> add(const MessageSummary &message, const QByteArray &octets) = 0;
    virtual Result<void> finish() { return {}; }
};

} // namespace Restante
