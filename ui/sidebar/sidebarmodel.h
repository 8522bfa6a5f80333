// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "mail/folder.h"
#include "theme/icons.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>

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

/// The places of the sidebar as a tree: views over everything, each account with its folders, those of this computer, tags.
class SidebarModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { UnreadRole = Qt::UserRole + 1 };

    explicit SidebarModel(QObject *parent = nullptr);
    ~SidebarModel() override;

    void setContents(const QList<Account> &accounts, const QList<Folder> &folders);
    /// Something keeps the account from its mail.
    void setTroubled(const AccountId &account, bool troubled);
    void setStarredCount(int starred);
    void setTags(const QList<Tag> &tags);

    const SidebarPlace *place(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;
    QList<Folder> folders() const { return m_folders; }
    const QList<Tag> &tags() const { return m_tags; }
    int depth(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Changes nothing by itself: renameWanted() does.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void messagesDropped(const QList<Restante::MessageKey> &keys, const Restante::SidebarPlace &target);
    void renameWanted(const Restante::SidebarPlace &place, const QString &name);

private:
    struct Node;
    std::unique_ptr<Node> build() const;
    void addViews(Node &root) const;
    void addTags(Node &root) const;
    void addFolders(Node &head, const AccountId &account) const;
    void rebuild();
    Node *node(const QModelIndex &index) const;
    QModelIndex indexFor(const Node *node) const;
    void update(Node &known, const Node &fresh);

    QList<Account> m_accounts;
    QList<Folder> m_folders;
    QList<Tag> m_tags;
    QSet<AccountId> m_troubled;
    int m_starred = 0;
    std::unique_ptr<Node> m_root;
};

} // namespace Restante
