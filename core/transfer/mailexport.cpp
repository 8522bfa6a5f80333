// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/mailexport.h"

#include "mail/messagename.h"
#include "transfer/mboxwriter.h"
#include "transfer/newfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

class MboxExport final : public MailExport
{
public:
    explicit MboxExport(std::unique_ptr<MboxWriter> writer)
        : m_writer(std::move(writer))
    {}
    Result<void> add(const MessageSummary &message, const QByteArray &octets) override
    {
        return m_writer->add(octets, message.from.value(0).addrSpec, message.date.isValid() ? message.date : message.received);
    }
    Result<void> finish() override { return m_writer->finish(); }

private:
    std::unique_ptr<MboxWriter> m_writer;
};

class EmlExport final : public MailExport
{
public:
    explicit EmlExport(const QString &folder)
        : m_folder(folder)
    {}
    Result<void> add(const MessageSummary &message, const QByteArray &octets) override
    {
        const QDateTime date = message.date.isValid() ? message.date : message.received;
        const QString name = date.toLocalTime().toString(u"yyyy-MM-dd "_s) + message.subject;
        return writeNewFile(m_folder, messageFileName(name, ".eml"_L1), octets).transform([](const QString &) {});
    }

private:
    QString m_folder;
};

/// https://cr.yp.to/proto/maildir.html: written in tmp, then renamed.
class MaildirExport final : public MailExport
{
public:
    explicit MaildirExport(const QString &folder)
        : m_folder(folder)
    {}
    Result<void> add(const MessageSummary &message, const QByteArray &octets) override
    {
        const QDateTime date = message.date.isValid() ? message.date : message.received;
        QString host = QSysInfo::machineHostName();
        host.replace(u'/', u'_').replace(u':', u'_');
        const QString unique = u"%1.R%2_%3.%4"_s.arg(date.toSecsSinceEpoch())
                                   .arg(qint64(message.key))
                                   .arg(QCoreApplication::applicationPid())
                                   .arg(host.isEmpty() ? u"localhost"_s : host);
        const auto written = writeNewFile(m_folder + "/tmp/"_L1, unique, octets);
        if (!written)
            return std::unexpected(written.error());
        const QString flags = (message.starred ? u"F"_s : QString()) + (message.unread ? QString() : u"S"_s);
        const QString target = message.unread && !message.starred ? m_folder + "/new/"_L1 + unique
                                                                  : m_folder + "/cur/"_L1 + unique + u":2,"_s + flags;
        if (!QFile::rename(*written, target))
            return failure(ErrorCode::FileUnwritable, target);
        return {};
    }

private:
    QString m_folder;
};

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return failure(ErrorCode::FileUnwritable, path);
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    if (name == u"mbox")
        return ExportFormat::Mbox;
    if (name == u"maildir")
        return ExportFormat::Maildir;
    if (name == u"eml")
        return ExportFormat::Eml;
    return std::nullopt;
}

Result<std::unique_ptr<MailExport>> MailExport::open(ExportFormat format, const QString &path)
{
    switch (format) {
    case ExportFormat::Mbox:
        return MboxWriter::create(path).transform([](std::unique_ptr<MboxWriter> writer) -> std::unique_ptr<MailExport> {
            return std::make_unique<MboxExport>(std::move(writer));
        });
    case ExportFormat::Maildir:
        for (const char *part : { "/cur", "/new", "/tmp" }) {
            if (const auto made = makeFolder(path + QLatin1StringView(part)); !made)
                return std::unexpected(made.error());
        }
        return std::make_unique<MaildirExport>(path);
    case ExportFormat::Eml:
        if (const auto made = makeFolder(path); !made)
            return std::unexpected(made.error());
        return std::make_unique<EmlExport>(path);
    }
    Q_UNREACHABLE();
}

} // namespace Restante
