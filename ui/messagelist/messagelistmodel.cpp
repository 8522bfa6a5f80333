// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagelistmodel.h"

#include "messagelist/listmerge.h"
#include "text/visibletext.h"
#include "words/dates.h"
#include "words/lists.h"
#include "words/quantities.h"
#include "words/serversidetext.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int keptSummaries = 4096;   ///< some 2 KiB each
constexpr qsizetype mostWanted = 512; ///< a few screens; what was scrolled past long ago is not fetched
constexpr int longestTag = 40;        ///< characters of its name
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
        return toolTip(*row);
    return role == Qt::DisplayRole ? visibleText(row->subject) : spokenText(index.row(), *row);
}

RowKind MessageListModel::kindOf(int row) const
{
    const MessageKey key = m_keys.at(row);
    if (m_members.contains(key))
        return RowKind::Member;
    const MessageSummary *known = m_summaries.object(key);
    const bool grouped = m_grouping == ListQuery::Grouping::Conversations;
    if (!grouped || !known || !known->digest || known->digest->messages < 2)
        return RowKind::Message;
    return m_unfolded.contains(key) ? RowKind::Unfolded : RowKind::Conversation;
}

bool MessageListModel::isUnread(int row) const
{
    const MessageSummary *known = m_summaries.object(m_keys.at(row));
    return known && (known->unread || (kindOf(row) == RowKind::Conversation && known->digest->unread > 0));
}

bool MessageListModel::isStarred(int row) const
{
    const MessageSummary *known = m_summaries.object(m_keys.at(row));
    return known && (known->starred || (kindOf(row) == RowKind::Conversation && known->digest->starred));
}

QString MessageListModel::toolTip(const MessageSummary &summary) const
{
    QStringList lines;
    if (!summary.from.isEmpty())
        lines += fullMailboxText(summary.from.front()).toHtmlEscaped();
    if (const QString there = m_tellsOfServer ? serverSideText(summary.serverSide) : QString(); !there.isEmpty())
        lines += there.toHtmlEscaped();
    return lines.join(u"<br>");
}

QString MessageListModel::spokenText(int row, const MessageSummary &summary) const
{
    QStringList parts;
    if (isUnread(row))
        parts += tr("Unread");
    if (isStarred(row))
        parts += tr("Starred");
    switch (kindOf(row)) {
    case RowKind::Conversation:
        parts += tr("Conversation, folded, %1", "2,113 messages").arg(messagesText(summary.digest->messages));
        break;
    case RowKind::Unfolded:
        parts += tr("Conversation, unfolded, %1", "2,113 messages").arg(messagesText(summary.digest->messages));
        break;
    case RowKind::Member:
        parts += tr("In the conversation above");
        break;
    case RowKind::Message:
        break;
    }
    parts += senderText(summary.from);
    parts += summary.subject.isEmpty() ? tr("(no subject)") : visibleText(summary.subject);
    parts += headerDateText(summary.date.isValid() ? summary.date : summary.received, QDateTime::currentDateTime());
    if (summary.hasAttachment)
        parts += tr("with attachment");
    if (!summary.complete)
        parts += tr("only the header is here");
    for (const MessageTag &tag : summary.tags)
        parts += tr("tag %1").arg(visibleText(tag.name, longestTag));
    if (const QString there = m_tellsOfServer ? serverSideText(summary.serverSide) : QString(); !there.isEmpty())
        parts += there;
    if (m_tellsOfFolder)
        parts += folderText(summary);
    if (!summary.snippet.isEmpty())
        parts += visibleText(summary.snippet);
    return listText(parts);
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

void MessageListModel::setUnfolded(const QSet<MessageKey> &heads, const QSet<MessageKey> &members)
{
    const QSet<MessageKey> before = std::exchange(m_unfolded, heads);
    m_members = members;
    for (const MessageKey key : before) {
        if (!heads.contains(key))
            announce(key);
    }
    for (const MessageKey key : heads)
        announce(key);
}

void MessageListModel::setPlaceNames(const PlaceNames &names)
{
    if (m_names == names)
        return;
    m_names = names;
    announceAll();
}

void MessageListModel::setTellingOfServer(bool telling)
{
    if (std::exchange(m_tellsOfServer, telling) != telling)
        announceAll();
}

void MessageListModel::setTellingOfFolder(bool telling)
{
    if (std::exchange(m_tellsOfFolder, telling) != telling)
        announceAll();
}

QString MessageListModel::folderText(const MessageSummary &summary) const
{
    return m_names.folders.value(summary.folder, visibleText(summary.folderName, 100));
}

void MessageListModel::announceAll()
{
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
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

void MessageListModel::outdateAll()
{
    m_wanted.clear();
    m_askedAt.clear();
    const QList<MessageKey> known = m_summaries.keys(); // at most keptSummaries
    m_outdated = QSet<MessageKey>(known.begin(), known.end());
    announceAll();
}

void MessageListModel::outdateAllBut(const QList<MessageKey> &fresh)
{
    const QList<MessageKey> known = m_summaries.keys();
    m_outdated = QSet<MessageKey>(known.begin(), known.end());
    for (const MessageKey key : fresh)
        m_outdated.remove(key);
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

#include "moc_messagelistmodel.cpp"
