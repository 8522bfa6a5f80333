// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagelistmodel.h"

#include "messagelist/listmerge.h"
#include "text/visibletext.h"
#include "words/dates.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int keptSummaries = 4096;   ///< some 2 KiB each
constexpr qsizetype mostWanted = 512; ///< a few screens; what was scrolled past long ago is not fetched
constexpr qsizetype mostRanges = 512; ///< above it a reset is cheaper than as many changes of the view

} // namespace

MessageListModel::MessageListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_summaries(keptSummaries)
{}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == KeyRole)
        return QVariant::fromValue(m_keys.at(index.row()));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const MessageSummary *row = summary(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Loading") : QVariant();
    if (role == Qt::ToolTipRole)
        return row->from.isEmpty() ? QVariant() : fullMailboxText(row->from.front()).toHtmlEscaped();
    return role == Qt::DisplayRole ? visibleText(row->subject) : spokenText(*row);
}

QString MessageListModel::spokenText(const MessageSummary &summary) const
{
    QStringList parts;
    if (summary.unread)
        parts += tr("Unread");
    if (summary.starred)
        parts += tr("Starred");
    parts += senderText(summary.from);
    parts += summary.subject.isEmpty() ? tr("(no subject)") : visibleText(summary.subject);
    parts += headerDateText(summary.date.isValid() ? summary.date : summary.received, QDateTime::currentDateTime());
    if (summary.hasAttachment)
        parts += tr("with attachment");
    if (!summary.complete)
        parts += tr("only the header is here");
    if (!summary.snippet.isEmpty())
        parts += visibleText(summary.snippet);
    return parts.join(u", ");
}

Qt::ItemFlags MessageListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList MessageListModel::mimeTypes() const
{
    return { messagesMimeType() };
}

QMimeData *MessageListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray octets;
    QDataStream stream(&octets, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes)
        stream << qint64(m_keys.at(index.row()));
    auto *data = new QMimeData;
    data->setData(messagesMimeType(), octets);
    return data;
}

QString MessageListModel::messagesMimeType()
{
    return u"application/x-restante-messages"_s;
}

QList<MessageKey> MessageListModel::keysIn(const QMimeData &data)
{
    const QByteArray octets = data.data(messagesMimeType());
    QDataStream stream(octets);
    QList<MessageKey> keys;
    while (!stream.atEnd()) {
        qint64 key = 0;
        stream >> key;
        if (stream.status() != QDataStream::Ok)
            return {};
        keys.append(MessageKey(key));
    }
    return keys;
}

int MessageListModel::rowOf(MessageKey key) const
{
    if (const auto hint = m_askedAt.constFind(key);
        hint != m_askedAt.constEnd() && *hint < m_keys.size() && m_keys.at(*hint) == key)
        return *hint;
    return int(m_keys.indexOf(key));
}

const MessageSummary *MessageListModel::summary(int row) const
{
    const MessageKey key = m_keys.at(row);
    const MessageSummary *found = m_summaries.object(key);
    if (!found || m_outdated.contains(key))
        want(key, row);
    return found;
}

void MessageListModel::want(MessageKey key, int row) const
{
    if (m_askedAt.contains(key))
        return;
    if (m_wanted.size() >= mostWanted)
        m_askedAt.remove(m_wanted.takeFirst());
    m_wanted.append(key);
    m_askedAt.insert(key, row);
    if (std::exchange(m_announced, true))
        return;
    auto *self = const_cast<MessageListModel *>(this);
    QMetaObject::invokeMethod(self, &MessageListModel::summariesWanted, Qt::QueuedConnection);
}

QList<MessageKey> MessageListModel::takeWanted(int maximum)
{
    m_announced = false;
    QList<MessageKey> keys;
    while (!m_wanted.isEmpty() && keys.size() < maximum)
        keys.append(m_wanted.takeLast());
    if (!m_wanted.isEmpty())
        m_announced = true;
    return keys;
}

void MessageListModel::replaceKeys(const QList<MessageKey> &keys)
{
    beginResetModel();
    m_keys = keys;
    m_wanted.clear();
    m_askedAt.clear();
    endResetModel();
}

void MessageListModel::mergeKeys(const QList<MessageKey> &keys)
{
    const ListMerge merge = planMerge(m_keys, keys);
    if (merge.removals.size() + merge.insertions.size() > mostRanges) {
        replaceKeys(keys);
        return;
    }
    for (const ListMerge::Range &range : merge.removals) {
        beginRemoveRows({}, range.first, range.first + range.count - 1);
        m_keys.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const ListMerge::Range &range : merge.insertions) {
        beginInsertRows({}, range.first, range.first + range.count - 1);
        m_keys.insert(range.first, range.count, MessageKey {});
        std::copy_n(keys.cbegin() + range.first, range.count, m_keys.begin() + range.first);
        endInsertRows();
    }
    Q_ASSERT(m_keys == keys);
}

void MessageListModel::setSummaries(const QList<MessageSummary> &summaries)
{
    for (const MessageSummary &summary : summaries) {
        m_outdated.remove(summary.key);
        m_summaries.insert(summary.key, new MessageSummary(summary));
        announce(summary.key);
        m_askedAt.remove(summary.key);
    }
}

void MessageListModel::forgetAsked(const QList<MessageKey> &keys)
{
    for (const MessageKey key : keys)
        m_askedAt.remove(key);
}

void MessageListModel::announce(MessageKey key)
{
    if (const int row = rowOf(key); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void MessageListModel::outdate(const QList<MessageKey> &keys)
{
    for (const MessageKey key : keys) {
        m_askedAt.remove(key);
        m_wanted.removeOne(key);
        if (!m_summaries.contains(key))
            continue;
        m_outdated.insert(key);
        announce(key);
    }
}

void MessageListModel::patch(const QList<MessageKey> &keys, const std::function<void(MessageSummary &)> &change)
{
    for (const MessageKey key : keys) {
        if (MessageSummary *known = m_summaries.object(key)) {
            change(*known);
            announce(key);
        }
    }
}

} // namespace Restante
