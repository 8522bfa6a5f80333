// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagedocument.h"

#include <QTemporaryDir>

#include <optional>

namespace Restante {

/// Replaces the file the user chose by name in a dialog, in one step. Any thread.
Result<void> writeChosenFile(const QString &path, const QByteArray &octets);

/// Why opening this could do more than show it: programs, scripts, starters, web pages; by name and by content. Nothing: a
/// document like others.
enum class Danger { Program, Starter, WebPage, Disguised };
std::optional<Danger> dangerOf(const Attachment &attachment, const QByteArray &octets);
QString dangerText(Danger danger, const QString &name);

/// The private folder (0700) opened attachments are written to; gone with the program. GUI thread.
class OpenedFiles final
{
public:
    /// A folder of its own for each attachment, so that names stay as they are.
    Result<QString> newFolder();

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace Restante
