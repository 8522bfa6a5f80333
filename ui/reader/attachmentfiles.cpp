// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

ErrorCode codeOf(const QFileDevice &file)
{
    return file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
}

QString extensionOf(const QString &name)
{
    // Windows drops dots and blanks at the end of a name, so "x.exe. " is a program.
    QString clean = name.toLower();
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    const qsizetype dot = clean.lastIndexOf(u'.');
    return dot < 0 ? QString() : clean.sliced(dot + 1);
}

bool isText(QStringView mediaType)
{
    return mediaType.startsWith(u"text/") || mediaType.startsWith(u"image/") || mediaType.startsWith(u"audio/")
        || mediaType.startsWith(u"video/") || mediaType == u"application/pdf";
}

} // namespace

Result<void> writeChosenFile(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        return failure(codeOf(file), path);
    return {};
}

std::optional<Danger> dangerOf(const Attachment &attachment, const QByteArray &octets)
{
    static const QSet<QString> programs { u"exe"_s,        u"com"_s,  u"scr"_s,  u"pif"_s,      u"msi"_s, u"bat"_s, u"cmd"_s,
                                          u"ps1"_s,        u"vbs"_s,  u"vbe"_s,  u"js"_s,       u"jse"_s, u"wsf"_s, u"hta"_s,
                                          u"cpl"_s,        u"dll"_s,  u"sh"_s,   u"bash"_s,     u"zsh"_s, u"run"_s, u"py"_s,
                                          u"pl"_s,         u"rb"_s,   u"jar"_s,  u"appimage"_s, u"deb"_s, u"rpm"_s, u"flatpak"_s,
                                          u"flatpakref"_s, u"snap"_s, u"apk"_s,  u"app"_s,      u"dmg"_s, u"pkg"_s, u"command"_s,
                                          u"docm"_s,       u"xlsm"_s, u"pptm"_s, u"iso"_s,      u"img"_s, u"vhd"_s };
    static const QSet<QString> starters { u"desktop"_s,           u"lnk"_s, u"url"_s,        u"webloc"_s,
                                          u"inetloc"_s,           u"scf"_s, u"library-ms"_s, u"search-ms"_s,
                                          u"settingcontent-ms"_s, u"reg"_s, u"directory"_s };
    static const QSet<QString> pages { u"html"_s,  u"htm"_s, u"xhtml"_s, u"xht"_s, u"shtml"_s, u"mht"_s,
                                       u"mhtml"_s, u"svg"_s, u"svgz"_s,  u"xml"_s, u"xsl"_s };
    const QString extension = extensionOf(attachment.name);
    const bool isProgram = octets.startsWith("MZ")
        || octets.startsWith("\x7f"
                             "ELF")
        || octets.startsWith("#!") || octets.startsWith("\xca\xfe\xba\xbe") || octets.startsWith("\xcf\xfa\xed\xfe");
    if (programs.contains(extension))
        return Danger::Program;
    if (starters.contains(extension) || octets.trimmed().startsWith("[Desktop Entry]"))
        return Danger::Starter;
    if (isProgram)
        return isText(attachment.mediaType) ? Danger::Disguised : Danger::Program;
    if (pages.contains(extension))
        return Danger::WebPage;
    // Declared as a picture or a document, but a page by its content.
    const QString real = QMimeDatabase().mimeTypeForData(octets.first(qMin<qsizetype>(octets.size(), 4096))).name();
    if (real == u"text/html" || real == u"application/xhtml+xml")
        return attachment.mediaType == u"text/html" ? Danger::WebPage : Danger::Disguised;
    return std::nullopt;
}

QString dangerText(Danger danger, const QString &name)
{
    switch (danger) {
    case Danger::Program:
        return Words::tr("“%1” is a program or can run one. Open it only if you expected it from this sender.").arg(name);
    case Danger::Starter:
        return Words::tr("“%1” starts something else when it is opened. Open it only if you expected it from this sender.")
            .arg(name);
    case Danger::WebPage:
        return Words::tr("“%1” is a web page. Opened in a browser, it can tell its sender that you read it.").arg(name);
    case Danger::Disguised:
        return Words::tr("“%1” is not what its name says. Open it only if you are sure of the sender.").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
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
