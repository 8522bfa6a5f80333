// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keyeditor.h"

#include <QAction>

namespace Restante {

/// Every action of the window with its words and keys. They do nothing by themselves; the window connects them.
struct WindowActions {
    explicit WindowActions(QWidget *window);

    QAction *checkMail, *addAccount, *importFiles, *importFolder, *search, *filter, *settings, *keys, *about, *quit;
    QAction *next, *previous, *nextUnread, *previousUnread;
    QAction *reply, *replyAll, *replyToList, *forward, *archive, *trash, *junk, *star, *markUnread, *undo;
    QAction *print, *savePdf, *saveMessage, *saveMbox, *copyLink, *openWindow, *sourceWindow;
    QAction *find, *source, *zoomIn, *zoomOut, *zoomNormal;
    QAction *move, *tag, *selectAll, *selectNone, *selectUnread, *selectStarred;
    QAction *conversations, *table, *serverSigns; ///< checkable: how the list looks

    /// All whose keys may be changed, in the order of the overview of keys.
    QList<ActionGroup> groups() const;
    QList<QAction *> all() const;
    /// Those that need a chosen message.
    QList<QAction *> ofMessages() const
    {
        return { reply, replyAll, replyToList, forward, archive, trash, junk, star, markUnread, move, tag };
    }
    /// Those that need the list.
    QList<QAction *> ofList() const
    {
        return { next, previous, nextUnread, previousUnread, filter, selectAll, selectNone, selectUnread, selectStarred };
    }
};

} // namespace Restante
