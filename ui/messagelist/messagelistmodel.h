// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>

namespace Restante {

/// What places are called where a row names them.
struct PlaceNames {
    QHash<AccountId, QString> accounts;
    QHash<FolderKey, QString> folders;

    bool operator==(const PlaceNames &) const = default;
};

/// How rows stand in the list beside their order: what of its conversation a row shows.
enum class RowKind {
    Message,      ///< stands for itself
    Conversation, ///< its newest message stands for all
    Unfolded,     ///< the newest of a conversation whose others follow
    Member,       ///< one of those
};

/// The rows of the list: all keys, and the summaries of those that were looked at lately. Knows no store: what it wants to show
/// it asks for with summariesWanted(), what came is given to setSummaries(). GUI thread.
class MessageListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1 };

    explicit MessageListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    const QList<MessageKey> &keys() const { return m_keys; }
    MessageKey keyAt(int row) const { return m_keys.at(row); }
    int rowOf(MessageKey key) const; ///< -1: not listed
    RowKind kindOf(int row) const;
    /// The row stands for the unread messages it does not show, too.
    bool isUnread(int row) const;
    bool isStarred(int row) const;
    /// Nothing while it is not loaded; asking makes it wanted.
    const MessageSummary *summary(int row) const;
    /// As above, without making it wanted.
    const MessageSummary *summaryOf(MessageKey key) const { return m_summaries.object(key); }

    /// Those whose summaries are known.
    QList<MessageKey> keysOfLoaded() const { return m_summaries.keys(); }

    /// Another list: everything is new.
    void replaceKeys(const QList<MessageKey> &keys);
    /// The same list, later: rows come, go and stay.
    void mergeKeys(const QList<MessageKey> &keys);
    /// Which of the keys are unfolded conversations, and which their members.
    void setUnfolded(const QSet<MessageKey> &heads, const QSet<MessageKey> &members);
    void setGrouping(ListQuery::Grouping grouping) { m_grouping = grouping; }
    void setPlaceNames(const PlaceNames &names);
    const PlaceNames &placeNames() const { return m_names; }
    QString folderText(const MessageSummary &summary) const;
    /// Rows tell what their server has of them.
    void setTellingOfServer(bool telling);
    bool isTellingOfServer() const { return m_tellsOfServer; }
    /// Rows tell which folder they lie in: a search finds in all of them.
    void setTellingOfFolder(bool telling);
    bool isTellingOfFolder() const { return m_tellsOfFolder; }
    void setSummaries(const QList<MessageSummary> &summaries);
    /// What was asked for did not come; it may be asked for again.
    void forgetAsked(const QList<MessageKey> &keys);
    /// What is known of them is old: they stay as they are until they are loaded anew.
    void outdate(const QList<MessageKey> &keys);
    void outdateAll();
    /// Before replaceKeys().
    void outdateAllBut(const QList<MessageKey> &fresh);
    /// Shown at once, before the store confirms it.
    void patch(const QList<MessageKey> &keys, const std::function<void(MessageSummary &)> &change);

    /// Up to `maximum` keys that were asked for, the latest first; they are taken out.
    QList<MessageKey> takeWanted(int maximum);

    static QString messagesMimeType();
    static QList<MessageKey> keysIn(const QMimeData &data);

Q_SIGNALS:
    void summariesWanted();

private:
    void want(MessageKey key, int row) const;
    void announce(MessageKey key);
    void announceAll();
    QString spokenText(int row, const MessageSummary &summary) const;
    QString toolTip(const MessageSummary &summary) const;

    QList<MessageKey> m_keys;
    QSet<MessageKey> m_unfolded;
    QSet<MessageKey> m_members;
    PlaceNames m_names;
    bool m_tellsOfServer = false;
    bool m_tellsOfFolder = false;
    ListQuery::Grouping m_grouping = ListQuery::Grouping::Messages;
    QCache<MessageKey, MessageSummary> m_summaries;
    QSet<MessageKey> m_outdated;
    mutable QList<MessageKey> m_wanted;
    mutable QHash<MessageKey, int> m_askedAt; ///< the row a wanted or travelling key had: a hint
    mutable bool m_announced = false;
};

} // namespace Restante
