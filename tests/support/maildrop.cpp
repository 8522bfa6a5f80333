// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maildrop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestUniqueId = 70; // RFC 1939 section 7

QByteArray asServed(QByteArray octets)
{
    if (!octets.contains("\r\n"))
        octets.replace("\n", "\r\n");
    return octets;
}

bool mayBeUniqueId(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestUniqueId
        && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

void Maildrop::add(const QByteArray &octets, const QByteArray &uniqueId)
{
    Message message { .uniqueId = uniqueId, .octets = octets };
    if (!message.octets.endsWith("\r\n"))
        message.octets += "\r\n";
    if (message.uniqueId.isEmpty()) {
        message.uniqueId = QCryptographicHash::hash(message.octets, QCryptographicHash::Sha256).toHex().first(16) + '-'
            + QByteArray::number(m_added);
    }
    message.serial = ++m_added;
    m_messages.append(std::move(message));
}

bool Maildrop::addFolder(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return false;
    QFileInfoList files;
    for (const QString &part : { u"new"_s, u"cur"_s })
        files += QDir(folder.filePath(part)).entryInfoList(QDir::Files, QDir::Name);
    if (files.isEmpty())
        files = folder.entryInfoList({ u"*.eml"_s }, QDir::Files, QDir::Name);
    std::ranges::sort(files, {}, &QFileInfo::fileName);
    for (const QFileInfo &info : std::as_const(files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray name = info.fileName().section(u":2,"_s, 0, 0).toUtf8();
        add(asServed(file.readAll()), mayBeUniqueId(name) ? name : QByteArray());
        m_messages.last().file = info.filePath();
    }
    return true;
}

void Maildrop::repeat(int times)
{
    const QList<Message> once = m_messages;
    m_messages.reserve(once.size() * times);
    for (int round = 1; round < times; ++round) {
        for (const Message &message : once) {
            m_messages.append(message);
            m_messages.last().uniqueId += '.' + QByteArray::number(round);
            m_messages.last().serial = ++m_added;
        }
    }
}

QByteArrayList Maildrop::uniqueIds() const
{
    QByteArrayList ids;
    for (const Message &message : m_messages)
        ids << message.uniqueId;
    return ids;
}

qint64 Maildrop::octets() const
{
    qint64 sum = 0;
    for (const Message &message : m_messages)
        sum += message.octets.size();
    return sum;
}

void Maildrop::remove(const QList<qsizetype> &indexes)
{
    QList<qsizetype> descending = indexes;
    std::ranges::sort(descending, std::greater());
    for (const qsizetype index : std::as_const(descending)) {
        if (m_removesFiles && !m_messages[index].file.isEmpty())
            QFile::remove(m_messages[index].file);
        m_messages.removeAt(index);
    }
}

void Maildrop::removeSerials(const QSet<qint64> &serials)
{
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < m_messages.size() && indexes.size() < serials.size(); ++i) {
        if (serials.contains(m_messages.at(i).serial)) // at(): sessions share the list
            indexes << i;
    }
    remove(indexes);
}

bool Maildrop::lock()
{
    return !std::exchange(m_locked, true);
}

} // namespace Restante
