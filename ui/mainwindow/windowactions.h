// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// All with a key, in the order of the overview of keys.
    QList<QAction *> all() const;
    /// Those that need a chosen message.
    QList<QAction *> ofMessages() const { return { reply, replyAll, replyToList, forward, archive, trash, junk, star, markUnread }; }
};

} // namespace Restante
