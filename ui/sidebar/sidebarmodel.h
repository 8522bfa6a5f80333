// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebar/sidebartree.h"

#include <QAbstractItemModel>

#include <memory>

namespace Restante {

/// The places of the sidebar (sidebarTree()) for its view. GUI thread.
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
    QList<Folder> folders() const { return m_contents.folders; }
    const QList<Tag> &tags() const { return m_contents.tags; }
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
    void rebuild();
    SidebarNode *node(const QModelIndex &index) const;
    QModelIndex indexFor(const SidebarNode *node) const;
    void update(SidebarNode &known, const SidebarNode &fresh);

    SidebarContents m_contents;
    std::unique_ptr<SidebarNode> m_root;
};

} // namespace Restante
