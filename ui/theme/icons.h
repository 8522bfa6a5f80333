// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace Restante {

/// The line icons of resources/icons, in the colour of the text around them, sharp at every scale.
enum class Icon {
    Archive,
    ArrowDown,
    ArrowRight,
    Attachment,
    Calendar,
    Check,
    Circle,
    Close,
    Copy,
    Eye,
    Filter,
    Folder,
    FolderOpen,
    Forward,
    GoNext,
    GoPrevious,
    Inbox,
    Info,
    Junk,
    Lock,
    MarkRead,
    MarkUnread,
    Menu,
    Monitor,
    More,
    Open,
    Person,
    Picture,
    Plus,
    Refresh,
    Reply,
    ReplyAll,
    Save,
    Search,
    Server,
    Settings,
    Sort,
    Star,
    StarFilled,
    Trash,
    TriangleDown,
    Undo,
    Warning,
    ZoomFit,
    ZoomIn,
    ZoomOut,
};

/// For buttons and actions: follows the palette of the application, also after a switch of theme.
QIcon lineIcon(Icon icon);
/// For delegates and other painting of our own.
QPixmap iconPixmap(Icon icon, int size, qreal devicePixelRatio, const QColor &colour);
void paintIcon(QPainter *painter, Icon icon, const QRect &rect, const QColor &colour);

} // namespace Restante
