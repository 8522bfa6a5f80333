// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/mboxwriter.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {
constexpr QByteArrayView fromLine = "From ";
}

QByteArray mboxSeparator(const QString &sender, const QDateTime &date)
{
    constexpr qsizetype longest = 256;
    const QByteArray bounded = sender.toLatin1().left(longest);
    QByteArray address;
    for (const char c : bounded) {
        if (c > 0x20 && c < 0x7F)
            address += c;
    }
    if (address.isEmpty())
        address = "MAILER-DAEMON";
    const QDateTime time = (date.isValid() ? date : QDateTime::fromSecsSinceEpoch(0)).toUTC();
    return fromLine.toByteArray() + address + ' ' + QLocale::c().toString(time, u"ddd MMM dd HH:mm:ss yyyy"_s).toLatin1() + '\n';
}

QByteArray withFromQuoting(const QByteArray &octets)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype line = 0; line >= 0 && line < octets.size();) {
        qsizetype i = line;
        while (i < octets.size() && octets[i] == '>')
            ++i;
        if (QByteArrayView(octets).sliced(i).startsWith(fromLine)) {
            result.append(octets.constData() + copied, line - copied).append('>');
            copied = line;
        }
        const qsizetype end = octets.indexOf('\n', i);
        line = end < 0 ? -1 : end + 1;
    }
    if (result.isEmpty() && copied == 0)
        return octets;
    return result.append(octets.constData() + copied, octets.size() - copied);
}

Result<std::unique_ptr<MboxWriter>> MboxWriter::create(const QString &path)
{
    std::unique_ptr<MboxWriter> writer(new MboxWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path);
    // Mail is for its owner's eyes.
    writer->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return writer;
}

MboxWriter::MboxWriter(const QString &path)
    : m_file(path)
{}

Result<void> MboxWriter::write(QByteArrayView octets)
{
    if (m_file.write(octets.data(), octets.size()) == octets.size())
        return {};
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, m_file.fileName());
}

Result<void> MboxWriter::add(const QByteArray &octets, const QString &sender, const QDateTime &date)
{
    // The blank line before the next separator is the format's, not the message's.
    const bool endsLine = octets.isEmpty() || octets.endsWith('\n');
    const QByteArray end = octets.contains("\r\n") ? "\r\n" : "\n";
    return write(mboxSeparator(sender, date)).and_then([&] { return write(withFromQuoting(octets)); }).and_then([&] {
        return write(endsLine ? end : end + end);
    });
}

Result<void> MboxWriter::finish()
{
    if (m_file.commit())
        return {};
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, m_file.fileName());
}

} // namespace Restante
