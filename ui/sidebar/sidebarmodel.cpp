// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar/sidebarmodel.h"

#include "messagelist/messagelistmodel.h"
#include "text/visibletext.h"
#include "words/quantities.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

Icon iconOf(Folder::Role role)
{
    switch (role) {
    case Folder::Role::Inbox:
        return Icon::Inbox;
    case Folder::Role::Archive:
        return Icon::Archive;
    case Folder::Role::Junk:
        return Icon::Junk;
    case Folder::Role::Trash:
        return Icon::Trash;
    case Folder::Role::Normal:
        return Icon::Folder;
    }
    Q_UNREACHABLE_RETURN(Icon::Folder);
}

/// Inbox, the user's own, Archive, Junk, Trash.
int rankOf(Folder::Role role)
{
    switch (role) {
    case Folder::Role::Inbox:
        return 0;
    case Folder::Role::Normal:
        return 1;
    case Folder::Role::Archive:
        return 2;
    case Folder::Role::Junk:
        return 3;
    case Folder::Role::Trash:
        return 4;
    }
    Q_UNREACHABLE_RETURN(1);
}

constexpr qsizetype deepestLevel = 8;

} // namespace

struct SidebarModel::Node {
    SidebarPlace place;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(const SidebarPlace &child)
    {
        children.push_back(std::make_unique<Node>(child, this));
        return *children.back();
    }
    Node(SidebarPlace thePlace, Node *theParent)
        : place(std::move(thePlace))
        , parent(theParent)
    {}
    bool isShapedLike(const Node &other) const
    {
        return place.id() == other.place.id()
            && std::ranges::equal(children, other.children,
                                  [](const auto &one, const auto &two) { return one->isShapedLike(*two); });
    }
};

ListQuery SidebarPlace::query() const
{
    ListQuery query;
    switch (kind) {
    case Kind::AllInboxes:
        query.scope = ListQuery::Scope::AllInboxes;
        break;
    case Kind::Unread:
        query.scope = ListQuery::Scope::Unread;
        break;
    case Kind::Starred:
        query.scope = ListQuery::Scope::Starred;
        break;
    case Kind::Folder:
        query.scope = ListQuery::Scope::Folder;
        query.folder = folder.key;
        break;
    case Kind::Tag:
        query.scope = ListQuery::Scope::Tag;
        query.tag = tag.key;
        break;
    case Kind::AccountHead:
    case Kind::LocalHead:
    case Kind::FolderLevel:
    case Kind::OnServer:
    case Kind::TagHead:
        break;
    }
    return query;
}

QString SidebarPlace::id() const
{
    switch (kind) {
    case Kind::AllInboxes:
        return u"inboxes"_s;
    case Kind::Unread:
        return u"unread"_s;
    case Kind::Starred:
        return u"starred"_s;
    case Kind::AccountHead:
        return u"account/"_s + account.value;
    case Kind::LocalHead:
        return u"local"_s;
    case Kind::Folder:
        return u"folder/%1"_s.arg(qint64(folder.key));
    case Kind::FolderLevel:
        return u"level/%1/%2"_s.arg(account.value, folder.name);
    case Kind::OnServer:
        return u"server/"_s + account.value;
    case Kind::TagHead:
        return u"tags"_s;
    case Kind::Tag:
        return u"tag/%1"_s.arg(qint64(tag.key));
    }
    Q_UNREACHABLE_RETURN({});
}

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(build())
{}

SidebarModel::~SidebarModel() = default;

void SidebarModel::setContents(const QList<Account> &accounts, const QList<Folder> &folders)
{
    m_accounts = accounts;
    m_folders = folders;
    rebuild();
}

void SidebarModel::setStarredCount(int starred)
{
    if (std::exchange(m_starred, starred) != starred)
        rebuild();
}

void SidebarModel::setTags(const QList<Tag> &tags)
{
    QList<Tag> sorted = tags;
    std::ranges::stable_sort(sorted, {}, &Tag::position);
    if (m_tags == sorted)
        return;
    m_tags = sorted;
    rebuild();
}

void SidebarModel::setTroubled(const AccountId &account, bool troubled)
{
    if (m_troubled.contains(account) == troubled)
        return;
    if (troubled)
        m_troubled.insert(account);
    else
        m_troubled.remove(account);
    rebuild();
}

void SidebarModel::rebuild()
{
    std::unique_ptr<Node> fresh = build();
    if (m_root->isShapedLike(*fresh)) {
        update(*m_root, *fresh);
        return;
    }
    beginResetModel();
    m_root = std::move(fresh);
    endResetModel();
}

void SidebarModel::update(Node &known, const Node &fresh)
{
    if (known.place != fresh.place) {
        known.place = fresh.place;
        const QModelIndex changed = indexFor(&known);
        Q_EMIT dataChanged(changed, changed);
    }
    for (size_t i = 0; i < known.children.size(); ++i)
        update(*known.children[i], *fresh.children[i]);
}

void SidebarModel::addViews(Node &root) const
{
    int inboxes = 0;
    int unread = 0;
    for (const Folder &folder : m_folders) {
        if (folder.role == Folder::Role::Inbox)
            inboxes += folder.unread;
        if (folder.role != Folder::Role::Junk && folder.role != Folder::Role::Trash)
            unread += folder.unread;
    }
    root.add({ .kind = SidebarPlace::Kind::AllInboxes,
               .name = tr("All Inboxes"),
               .icon = Icon::Inbox,
               .count = inboxes,
               .account = {},
               .folder = {} });
    root.add({ .kind = SidebarPlace::Kind::Unread,
               .name = tr("Unread"),
               .icon = Icon::Circle,
               .count = unread,
               .account = {},
               .folder = {} });
    root.add({ .kind = SidebarPlace::Kind::Starred,
               .name = tr("Starred"),
               .icon = Icon::Star,
               .count = m_starred,
               .account = {},
               .folder = {} });
}

void SidebarModel::addTags(Node &root) const
{
    Node &head = root.add({ .kind = SidebarPlace::Kind::TagHead,
                            .name = tr("Tags"),
                            .icon = Icon::Circle,
                            .count = 0,
                            .account = {},
                            .folder = {} });
    for (const Tag &tag : m_tags) {
        head.add({ .kind = SidebarPlace::Kind::Tag,
                   .name = visibleText(tag.name, 100),
                   .icon = Icon::Circle,
                   .count = tag.unread,
                   .account = {},
                   .folder = {},
                   .tag = tag });
    }
}

std::unique_ptr<SidebarModel::Node> SidebarModel::build() const
{
    auto root = std::make_unique<Node>(SidebarPlace {}, nullptr);
    addViews(*root);
    for (const Account &account : m_accounts) {
        Node &head = root->add({ .kind = SidebarPlace::Kind::AccountHead,
                                 .name = visibleText(account.address, 320),
                                 .icon = Icon::Inbox,
                                 .count = 0,
                                 .account = account.id,
                                 .folder = {},
                                 .troubled = m_troubled.contains(account.id) });
        addFolders(head, account.id);
        const SidebarPlace server { .kind = SidebarPlace::Kind::OnServer,
                                    .name = tr("On the server"),
                                    .icon = Icon::Server,
                                    .count = 0,
                                    .account = account.id,
                                    .folder = {} };
        // Where mail comes from stands beside where it comes to.
        const bool inbox = !head.children.empty() && head.children.front()->place.folder.role == Folder::Role::Inbox;
        head.children.insert(head.children.begin() + (inbox ? 1 : 0), std::make_unique<Node>(server, &head));
    }
    if (std::ranges::any_of(m_folders, [](const Folder &folder) { return folder.account.value.isEmpty(); })) {
        Node &head = root->add({ .kind = SidebarPlace::Kind::LocalHead,
                                 .name = tr("On this computer"),
                                 .icon = Icon::Monitor,
                                 .count = 0,
                                 .account = {},
                                 .folder = {} });
        addFolders(head, {});
    }
    if (!m_tags.isEmpty())
        addTags(*root);
    return root;
}

void SidebarModel::addFolders(Node &head, const AccountId &account) const
{
    QList<Folder> own;
    std::ranges::copy_if(m_folders, std::back_inserter(own), [&](const Folder &folder) { return folder.account == account; });
    std::ranges::sort(own, [](const Folder &one, const Folder &two) {
        const int ranks = rankOf(one.role) - rankOf(two.role);
        return ranks != 0 ? ranks < 0 : one.name.localeAwareCompare(two.name) < 0;
    });
    for (const Folder &folder : std::as_const(own)) {
        Node *parent = &head;
        QStringList levels =
            folder.role == Folder::Role::Normal ? folder.name.split(u'/', Qt::SkipEmptyParts) : QStringList { folder.name };
        if (levels.isEmpty() || levels.size() > deepestLevel)
            levels = { folder.name };
        for (qsizetype level = 0; level + 1 < levels.size(); ++level) {
            const QString path = levels.first(level + 1).join(u'/');
            const auto known =
                std::ranges::find_if(parent->children, [&](const auto &child) { return child->place.folder.name == path; });
            if (known != parent->children.end()) {
                parent = known->get();
                continue;
            }
            SidebarPlace between { .kind = SidebarPlace::Kind::FolderLevel,
                                   .name = visibleText(levels[level], 100),
                                   .icon = Icon::Folder,
                                   .count = 0,
                                   .account = account,
                                   .folder = {} };
            between.folder.name = path;
            parent = &parent->add(between);
        }
        const QString name = [&] {
            switch (folder.role) {
            case Folder::Role::Inbox:
                return tr("Inbox");
            case Folder::Role::Archive:
                return tr("Archive");
            case Folder::Role::Junk:
                return tr("Junk");
            case Folder::Role::Trash:
                return tr("Trash");
            case Folder::Role::Normal:
                return visibleText(levels.constLast(), 100);
            }
            Q_UNREACHABLE_RETURN(QString());
        }();
        // A trash does not call for attention.
        const int count = folder.role == Folder::Role::Trash ? 0 : folder.unread;
        parent->add({ .kind = SidebarPlace::Kind::Folder,
                      .name = name,
                      .icon = iconOf(folder.role),
                      .count = count,
                      .account = account,
                      .folder = folder });
    }
}

SidebarModel::Node *SidebarModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex SidebarModel::indexFor(const Node *node) const
{
    if (!node || !node->parent)
        return {};
    const auto &siblings = node->parent->children;
    const auto place = std::ranges::find_if(siblings, [node](const auto &child) { return child.get() == node; });
    return createIndex(int(place - siblings.begin()), 0, const_cast<Node *>(node));
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
    const auto find = [&](auto &&self, const Node &within) -> const Node * {
        for (const auto &child : within.children) {
            if (child->place.id() == id)
                return child.get();
            if (const Node *found = self(self, *child))
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
