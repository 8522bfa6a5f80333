// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mail/folder.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QMenu;

namespace Restante {

class MailService;
class MessageActions;
class QueryService;
class SidebarModel;
class SidebarView;
struct SidebarPlace;

/// What can be done with folders and tags themselves: the menus of the sidebar and what they do, all of it undoable. GUI thread.
class PlaceActions final : public QObject
{
    Q_OBJECT

public:
    PlaceActions(MailService &service, QueryService &queries, MessageActions &actions, SidebarModel &places, SidebarView &view,
                 QObject *parent = nullptr);

    /// The sidebar shows what was made: its name is asked for there.
    void placesChanged();
    void makeTag();
    /// The tags that a new profile begins with get their names in the language of the windows. Once one has another name,
    /// nothing.
    void nameFirstTags();

Q_SIGNALS:
    void checkWanted(const Restante::AccountId &account);
    void settingsWanted(const Restante::AccountId &account);
    void deletionAsked(const QList<Restante::MessageKey> &keys);
    void failed(const Restante::Error &error);

private:
    void showMenu(const SidebarPlace &place, const QPoint &global);
    void addFolderEntries(QMenu &menu, const SidebarPlace &place);
    void addTagEntries(QMenu &menu, const SidebarPlace &place);
    void markAllRead(const SidebarPlace &place);
    void emptyTrash(const SidebarPlace &place);
    void makeFolder(const AccountId &account, const QString &above);
    void removeFolder(const Folder &folder);
    void rename(const SidebarPlace &place, const QString &name);
    void renameFolder(const Folder &folder, const QString &name);
    void changeTag(const Tag &before, const Tag &after, const QString &text);
    void removeTag(const Tag &tag);
    /// A newer question of the list takes the place of this one: then it is asked again, a few times.
    void withKeys(const ListQuery &query, const std::function<void(const QList<MessageKey> &)> &use, int attempts = 5);
    /// Says what failed, or goes on with what was answered.
    template<typename T, typename Use>
    void then(const QFuture<T> &future, Use use);

    MailService &m_service;
    QueryService &m_queries;
    MessageActions &m_actions;
    SidebarModel &m_places;
    SidebarView &m_view;
    QString m_made; ///< id of the place whose name is still ours
};

} // namespace Restante
