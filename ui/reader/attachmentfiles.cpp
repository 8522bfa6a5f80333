// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentfiles.h"

#include "text/visibletext.h"
#include "transfer/newfile.h"
#include "words/lists.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct AttachmentsWords {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

constexpr qsizetype longestShownName = 120;

/// Office files whose very name says that they carry a program.
bool isMacroName(const QString &name)
{
    static const QStringList extensions {
        u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s, u"xlsb"_s, u"pptm"_s, u"potm"_s, u"ppsm"_s
    };
    return extensions.contains(effectiveExtension(name));
}

} // namespace

Result<void> writeChosenFile(const QString &path, const QByteArray &octets)
{
    const auto file = chosenOutputFile(path);
    if (!file)
        return std::unexpected(file.error());
    return (*file)->write(octets).and_then([&] { return (*file)->commit().transform([](const QString &) {}); });
}

std::optional<Danger> dangerOf(const Attachment &attachment, const ContentFindings &findings)
{
    if (attachment.type.disguised)
        return Danger::Disguised;
    switch (attachment.type.kind) {
    case FileKind::Program:
    case FileKind::Script:
    case FileKind::DiskImage: // mounted by a click, and what is in it runs without the marks of a download
        return Danger::Program;
    case FileKind::Starter:
        return Danger::Starter;
    case FileKind::WebPage:
        return Danger::WebPage;
    case FileKind::Archive:
        return findings.isLocked           ? std::optional(Danger::LockedArchive)
            : !findings.programs.isEmpty() ? std::optional(Danger::ProgramsInside)
                                           : std::nullopt;
    case FileKind::Unknown:
    case FileKind::Text:
    case FileKind::Document:
    case FileKind::Spreadsheet:
    case FileKind::Presentation:
    case FileKind::Pdf:
    case FileKind::Picture:
    case FileKind::Audio:
    case FileKind::Video:
    case FileKind::Message:
    case FileKind::Calendar:
    case FileKind::ContactCard:
    case FileKind::Tnef:
    case FileKind::Font:
    case FileKind::Key:
        return findings.hasMacros || isMacroName(attachment.name) ? std::optional(Danger::Macros) : std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

QString dangerText(Danger danger, const Attachment &attachment, const ContentFindings &findings)
{
    const QString name = visibleText(attachment.name, longestShownName);
    QStringList programs;
    for (const QString &program : findings.programs)
        programs += visibleText(program, longestShownName);
    switch (danger) {
    case Danger::Disguised:
        return AttachmentsWords::tr("“%1” is not what its name says. Open it only if you are sure of the sender.").arg(name);
    case Danger::Program:
        return AttachmentsWords::tr("“%1” is a program or can run one. Open it only if you expected it from this sender.")
            .arg(name);
    case Danger::Starter:
        return AttachmentsWords::tr(
                   "“%1” starts something else when it is opened. Open it only if you expected it from this sender.")
            .arg(name);
    case Danger::Macros:
        return AttachmentsWords::tr(
                   "“%1” is a document with a program in it (macros). Do not let the program run unless you expected it "
                   "from this sender.")
            .arg(name);
    case Danger::ProgramsInside:
        return AttachmentsWords::tr(
                   "“%1” is an archive with programs in it: %2. Open it only if you expected them from this sender.")
            .arg(name, listText(programs));
    case Danger::LockedArchive:
        return programs.isEmpty()
            ? AttachmentsWords::tr(
                  "“%1” is an archive with a password, so no virus scanner could look into it. Open it only if you expected "
                  "it from this sender.")
                  .arg(name)
            : AttachmentsWords::tr(
                  "“%1” is an archive with a password, so no virus scanner could look into it, and holds programs: %2. Open "
                  "it only if you expected them from this sender.")
                  .arg(name, listText(programs));
    case Danger::WebPage:
        return AttachmentsWords::tr("“%1” is a web page. Opened in a browser, it can tell its sender that you read it.")
            .arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<ContentFindings> inspectFile(const QString &path, const FileType &type)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    if (file.size() == 0)
        return {};
    const uchar *octets = file.map(0, file.size());
    if (!octets)
        return failure(ErrorCode::FileUnreadable, path);
    return inspectContent(QByteArrayView(octets, file.size()), type);
}

void makeReadOnly(const QString &path)
{
    // Where it fails, the file is still private.
    QFile::setPermissions(path, QFile::ReadOwner);
}

Result<QString> OpenedFiles::newFolder()
{
    if (!m_folder.isValid())
        return failure(ErrorCode::FileUnwritable, m_folder.path().isEmpty() ? QDir::tempPath() : m_folder.path());
    const QString path = m_folder.filePath(QString::number(++m_count));
    if (!QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(ErrorCode::FileUnwritable, path);
    return path;
}

} // namespace Restante
