// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

namespace Restante {

/// A place in the sidebar that holds messages. Every account has one of each role but Normal; local folders belong to none.
struct Folder {
    enum class Role { Inbox, Archive, Junk, Trash, Normal };
    FolderKey key {};
    AccountId account; ///< empty: a local folder
    Role role = Role::Normal;
    QString name; ///< "Inbox", "Archive", "Junk", "Trash" (never translated here), or the user's; "/" separates levels
    int unread = 0;
    int total = 0;

    bool operator==(const Folder &) const = default;
};

/// Which messages a list shows, in which order. A value: what the sidebar and the search field make, what queryservice answers.
struct ListQuery {
    enum class Scope {
        AllInboxes,
        AllMail, ///< whatever is stored, Junk and Trash too
        Unread,  ///< but not in Junk or Trash
        Starred, ///< but not in Junk or Trash
        Folder,
        FolderName,
        Tag, ///< but not in Junk or Trash
    };
    enum class Order {
        Date,
        Sender,
        Subject,
        Size,
        Received,
        // No index has these: a list that is long takes its time, and its user waits once.
        Starred,
        Unread,
        Attachment,
        Account, ///< by its identifier; local folders last
        Folder,  ///< those of the roles first, then by name, whatever the account
        Tag,     ///< by the first tag of each; without one last
        Server,  ///< what is still there, will be deleted there, is gone there; what never was there last
    };
    enum class Grouping {
        Messages,
        Conversations, ///< of each the newest message that the list shows stands for all
    };
    Scope scope = Scope::AllInboxes;
    FolderKey folder {}; ///< for Scope::Folder
    QString folderName;  ///< for Scope::FolderName: in every account and among the local folders
    AccountId account;   ///< empty: all
    QString words;       ///< a search in the grammar of search/query; empty: none
    Order order = Order::Date;
    bool descending = true;
    TagKey tag {}; ///< for Scope::Tag
    Grouping grouping = Grouping::Messages;

    bool operator==(const ListQuery &) const = default;
};

/// One change of the user to messages, as a value: what is done, and (as returned) what undoes it.
struct MessageChange {
    enum class Kind { MarkRead, MarkUnread, Star, Unstar, Move, DeleteForEver, AddTag, RemoveTag };
    struct Former {
        MessageKey key {};
        FolderKey folder {};
        bool unread = false;
        bool starred = false;
        bool tagged = false; ///< for AddTag and RemoveTag: had the tag already

        bool operator==(const Former &) const = default;
    };
    Kind kind = Kind::MarkRead;
    QList<MessageKey> keys;
    FolderKey target {}; ///< for Move
    TagKey tag {};       ///< for AddTag and RemoveTag
    Folder::Role targetRole =
        Folder::Role::Normal; ///< for Move without target: the folder of this role in each message's own account
    QList<Former> former;     ///< filled by the store: what the messages were before; DeleteForEver cannot be undone

    bool operator==(const MessageChange &) const = default;
};

/// A tag that was removed, and what brings it back.
struct RemovedTag {
    Tag tag;
    QList<MessageKey> messages; ///< that bore it

    bool operator==(const RemovedTag &) const = default;
};

/// A folder that was removed with the levels below it, and what brings them back.
struct RemovedFolder {
    QList<Folder> folders; ///< uppermost first
    MessageChange moved;   ///< their messages, into the Trash

    bool operator==(const RemovedFolder &) const = default;
};

} // namespace Restante
