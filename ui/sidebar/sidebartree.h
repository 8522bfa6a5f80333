// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "mail/folder.h"
#include "theme/icons.h"

#include <QSet>

#include <memory>
#include <vector>

namespace Restante {

/// One row of the sidebar.
struct SidebarPlace {
    enum class Kind { AllInboxes, Unread, Starred, AccountHead, LocalHead, Folder, FolderLevel, OnServer, TagHead, Tag };
    Kind kind = Kind::AllInboxes;
    QString name;
    Icon icon = Icon::Inbox;
    int count = 0;
    AccountId account;
    Folder folder;         ///< for Kind::Folder
    Restante::Tag tag {};  ///< for Kind::Tag
    bool troubled = false; ///< for Kind::AccountHead: its mail cannot be collected

    bool isHead() const { return kind == Kind::AccountHead || kind == Kind::LocalHead || kind == Kind::TagHead; }
    /// Its name is the user's own to change.
    bool isRenamable() const { return kind == Kind::Tag || (kind == Kind::Folder && folder.role == Folder::Role::Normal); }
    bool isChoosable() const { return !isHead() && kind != Kind::FolderLevel; }
    ListQuery query() const;
    /// Stays the same over restarts: for remembering what is chosen and what is folded.
    QString id() const;

    bool operator==(const SidebarPlace &) const = default;
};

/// What the sidebar's places are made of.
struct SidebarContents {
    QList<Account> accounts;
    QList<Folder> folders;
    QList<Tag> tags; ///< in their order
    int starred = 0;
    QSet<AccountId> troubled; ///< accounts whose mail cannot be collected
};

/// A place with those below it.
struct SidebarNode {
    explicit SidebarNode(SidebarPlace place, SidebarNode *parent = nullptr)
        : place(std::move(place))
        , parent(parent)
    {}

    SidebarNode &add(const SidebarPlace &child);
    /// The same places in the same order, whatever they say.
    bool isShapedLike(const SidebarNode &other) const;

    SidebarPlace place;
    SidebarNode *parent = nullptr;
    std::vector<std::unique_ptr<SidebarNode>> children;
};

/// The views over everything, each account with its folders, those of this computer, and tags, below a root that is no place.
/// Pure.
std::unique_ptr<SidebarNode> sidebarTree(const SidebarContents &contents);

} // namespace Restante
