// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/archivelisting.h"
#include "mail/messagedocument.h"

#include <QTemporaryDir>

#include <optional>

namespace Restante {

/// Replaces the file the user chose by name in a dialog, in one step. Any thread.
Result<void> writeChosenFile(const QString &path, const QByteArray &octets);

/// Why opening this could do more than show it, the worst first. Nothing: a document like others.
enum class Danger {
    Disguised, ///< runs or reaches out, and says that it is something else
    Program,
    Starter,
    Macros,
    ProgramsInside, ///< of an archive
    LockedArchive,  ///< no scanner could look into it
    WebPage,
};
std::optional<Danger> dangerOf(const Attachment &attachment, const ContentFindings &findings = {});
/// A sentence or two; `name` and the names in `findings` are made harmless.
QString dangerText(Danger danger, const Attachment &attachment, const ContentFindings &findings = {});

/// Looks into a file that was brought: off the GUI thread. FileUnreadable.
Result<ContentFindings> inspectFile(const QString &path, const FileType &type);
/// From now on nobody writes into it by mistake: it is not where the mail is.
void makeReadOnly(const QString &path);

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
