// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar/sidebartree.h"

#include "text/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct SidebarWords {
    Q_DECLARE_TR_FUNCTIONS(Sidebar)
};

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

void addViews(SidebarNode &root, const SidebarContents &contents)
{
    int inboxes = 0;
    int unread = 0;
    for (const Folder &folder : contents.folders) {
        if (folder.role == Folder::Role::Inbox)
            inboxes += folder.unread;
        if (folder.role != Folder::Role::Junk && folder.role != Folder::Role::Trash)
            unread += folder.unread;
    }
    root.add({ .kind = SidebarPlace::Kind::AllInboxes,
               .name = SidebarWords::tr("All Inboxes"),
               .icon = Icon::Inbox,
               .count = inboxes,
               .account = {},
               .folder = {} });
    root.add({ .kind = SidebarPlace::Kind::Unread,
               .name = SidebarWords::tr("Unread"),
               .icon = Icon::Circle,
               .count = unread,
               .account = {},
               .folder = {} });
    root.add({ .kind = SidebarPlace::Kind::Starred,
               .name = SidebarWords::tr("Starred"),
               .icon = Icon::Star,
               .count = contents.starred,
               .account = {},
               .folder = {} });
}

void addTags(SidebarNode &root, const SidebarContents &contents)
{
    SidebarNode &head = root.add({ .kind = SidebarPlace::Kind::TagHead,
                                   .name = SidebarWords::tr("Tags"),
                                   .icon = Icon::Circle,
                                   .count = 0,
                                   .account = {},
                                   .folder = {} });
    for (const Tag &tag : contents.tags) {
        head.add({ .kind = SidebarPlace::Kind::Tag,
                   .name = visibleText(tag.name, 100),
                   .icon = Icon::Circle,
                   .count = tag.unread,
                   .account = {},
                   .folder = {},
                   .tag = tag });
    }
}

void addFolders(SidebarNode &head, const AccountId &account, const QList<Folder> &folders)
{
    QList<Folder> own;
    std::ranges::copy_if(folders, std::back_inserter(own), [&](const Folder &folder) { return folder.account == account; });
    std::ranges::sort(own, [](const Folder &one, const Folder &two) {
        const int ranks = rankOf(one.role) - rankOf(two.role);
        return ranks != 0 ? ranks < 0 : one.name.localeAwareCompare(two.name) < 0;
    });
    for (const Folder &folder : std::as_const(own)) {
        SidebarNode *parent = &head;
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
                return SidebarWords::tr("Inbox");
            case Folder::Role::Archive:
                return SidebarWords::tr("Archive");
            case Folder::Role::Junk:
                return SidebarWords::tr("Junk");
            case Folder::Role::Trash:
                return SidebarWords::tr("Trash");
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

} // namespace

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

SidebarNode &SidebarNode::add(const SidebarPlace &child)
{
    children.push_back(std::make_unique<SidebarNode>(child, this));
    return *children.back();
}

bool SidebarNode::isShapedLike(const SidebarNode &other) const
{
    return place.id() == other.place.id()
        && std::ranges::equal(children, other.children, [](const auto &one, const auto &two) { return one->isShapedLike(*two); });
}

std::unique_ptr<SidebarNode> sidebarTree(const SidebarContents &contents)
{
    auto root = std::make_unique<SidebarNode>(SidebarPlace {}, nullptr);
    addViews(*root, contents);
    for (const Account &account : contents.accounts) {
        SidebarNode &head = root->add({ .kind = SidebarPlace::Kind::AccountHead,
                                        .name = visibleText(account.address, 320),
                                        .icon = Icon::Inbox,
                                        .count = 0,
                                        .account = account.id,
                                        .folder = {},
                                        .troubled = contents.troubled.contains(account.id) });
        addFolders(head, account.id, contents.folders);
        const SidebarPlace server { .kind = SidebarPlace::Kind::OnServer,
                                    .name = SidebarWords::tr("On the server"),
                                    .icon = Icon::Server,
                                    .count = 0,
                                    .account = account.id,
                                    .folder = {} };
        // Where mail comes from stands beside where it comes to.
        const bool inbox = !head.children.empty() && head.children.front()->place.folder.role == Folder::Role::Inbox;
        head.children.insert(head.children.begin() + (inbox ? 1 : 0), std::make_unique<SidebarNode>(server, &head));
    }
    if (std::ranges::any_of(contents.folders, [](const Folder &folder) { return folder.account.value.isEmpty(); })) {
        SidebarNode &head = root->add({ .kind = SidebarPlace::Kind::LocalHead,
                                        .name = SidebarWords::tr("On this computer"),
                                        .icon = Icon::Monitor,
                                        .count = 0,
                                        .account = {},
                                        .folder = {} });
        addFolders(head, {}, contents.folders);
    }
    if (!contents.tags.isEmpty())
        addTags(*root, contents);
    return root;
}

} // namespace Restante
