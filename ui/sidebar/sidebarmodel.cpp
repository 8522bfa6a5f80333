// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar/sidebarmodel.h"

#include "messagelist/messagelistmodel.h"
#include "words/quantities.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Restante {

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(sidebarTree({}))
{}

SidebarModel::~SidebarModel() = default;

void SidebarModel::setContents(const QList<Account> &accounts, const QList<Folder> &folders)
{
    m_contents.accounts = accounts;
    m_contents.folders = folders;
    rebuild();
}

void SidebarModel::setStarredCount(int starred)
{
    if (std::exchange(m_contents.starred, starred) != starred)
        rebuild();
}

void SidebarModel::setTags(const QList<Tag> &tags)
{
    QList<Tag> sorted = tags;
    std::ranges::stable_sort(sorted, {}, &Tag::position);
    if (m_contents.tags == sorted)
        return;
    m_contents.tags = sorted;
    rebuild();
}

void SidebarModel::setTroubled(const AccountId &account, bool troubled)
{
    if (m_contents.troubled.contains(account) == troubled)
        return;
    if (troubled)
        m_contents.troubled.insert(account);
    else
        m_contents.troubled.remove(account);
    rebuild();
}

void SidebarModel::rebuild()
{
    std::unique_ptr<SidebarNode> fresh = sidebarTree(m_contents);
    if (m_root->isShapedLike(*fresh)) {
        update(*m_root, *fresh);
        return;
    }
    beginResetModel();
    m_root = std::move(fresh);
    endResetModel();
}

void SidebarModel::update(SidebarNode &known, const SidebarNode &fresh)
{
    if (known.place != fresh.place) {
        known.place = fresh.place;
        const QModelIndex changed = indexFor(&known);
        Q_EMIT dataChanged(changed, changed);
    }
    for (size_t i = 0; i < known.children.size(); ++i)
        update(*known.children[i], *fresh.children[i]);
}

SidebarNode *SidebarModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<SidebarNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex SidebarModel::indexFor(const SidebarNode *node) const
{
    if (!node || !node->parent)
        return {};
    const auto &siblings = node->parent->children;
    const auto place = std::ranges::find_if(siblings, [node](const auto &child) { return child.get() == node; });
    return createIndex(int(place - siblings.begin()), 0, const_cast<SidebarNode *>(node));
}

const SidebarPlace *SidebarModel::place(const QModelIndex &index) const
{
    return index.isValid() ? &node(index)->place : nullptr;
}

int SidebarModel::depth(const QModelIndex &index) const
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

QModelIndex SidebarModel::indexOf(const QString &id) const
{
    const auto find = [&](auto &&self, const SidebarNode &within) -> const SidebarNode * {
        for (const auto &child : within.children) {
            if (child->place.id() == id)
                return child.get();
            if (const SidebarNode *found = self(self, *child))
                return found;
        }
        return nullptr;
    };
    return indexFor(find(find, *m_root));
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[size_t(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(node(index)->parent) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int SidebarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    const SidebarPlace *row = place(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->name;
    case Qt::ToolTipRole:
        return row->troubled ? tr("The mail of this account could not be collected. The line at the top says why.") : QString();
    case Qt::AccessibleTextRole:
        if (row->troubled)
            return tr("%1, its mail could not be collected", "account").arg(row->name);
        if (row->kind == SidebarPlace::Kind::Starred)
            return row->count > 0 ? tr("%1, %2", "place, 2,113 messages").arg(row->name, messagesText(row->count)) : row->name;
        return row->count > 0 ? tr("%1, %2 unread", "place, number").arg(row->name, numberText(row->count)) : row->name;
    case Qt::EditRole:
        return row->kind == SidebarPlace::Kind::Tag ? row->tag.name : row->folder.name.section(u'/', -1);
    case UnreadRole:
        return row->count;
    default:
        return {};
    }
}

bool SidebarModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SidebarPlace *row = place(index);
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !row || !row->isRenamable() || name.isEmpty() || name == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT renameWanted(SidebarPlace(*row), name);
    return true;
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    const SidebarPlace *row = place(index);
    // The root takes drops too, or the view would refuse to look at what is dragged over the rows.
    if (!row)
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    flags.setFlag(Qt::ItemIsSelectable, row->isChoosable());
    flags.setFlag(Qt::ItemIsDropEnabled, row->kind == SidebarPlace::Kind::Folder || row->kind == SidebarPlace::Kind::Tag);
    flags.setFlag(Qt::ItemIsEditable, row->isRenamable());
    return flags;
}

QStringList SidebarModel::mimeTypes() const
{
    return { MessageListModel::messagesMimeType() };
}

bool SidebarModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const SidebarPlace *row = place(parent);
    const bool takes = row && (row->kind == SidebarPlace::Kind::Folder || row->kind == SidebarPlace::Kind::Tag);
    return takes && data && data->hasFormat(MessageListModel::messagesMimeType());
}

bool SidebarModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<MessageKey> keys = MessageListModel::keysIn(*data);
    if (keys.isEmpty())
        return false;
    Q_EMIT messagesDropped(keys, SidebarPlace(*place(parent)));
    return true;
}

} // namespace Restante

#include "moc_sidebarmodel.cpp"
