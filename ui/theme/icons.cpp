// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QLatin1StringView fileName(Icon icon)
{
    switch (icon) {
    case Icon::Archive:
        return "archive"_L1;
    case Icon::ArrowDown:
        return "arrow-down"_L1;
    case Icon::ArrowRight:
        return "arrow-right"_L1;
    case Icon::Attachment:
        return "attachment"_L1;
    case Icon::Calendar:
        return "calendar"_L1;
    case Icon::Check:
        return "checkmark"_L1;
    case Icon::Circle:
        return "circle"_L1;
    case Icon::Close:
        return "window-close"_L1;
    case Icon::Copy:
        return "edit-copy"_L1;
    case Icon::Eye:
        return "eye"_L1;
    case Icon::Filter:
        return "filter"_L1;
    case Icon::Folder:
        return "folder"_L1;
    case Icon::FolderOpen:
        return "folder-open"_L1;
    case Icon::Forward:
        return "forward"_L1;
    case Icon::GoNext:
        return "go-next"_L1;
    case Icon::GoPrevious:
        return "go-previous"_L1;
    case Icon::Inbox:
        return "inbox"_L1;
    case Icon::Info:
        return "help-about"_L1;
    case Icon::Junk:
        return "junk"_L1;
    case Icon::Lock:
        return "mail-encrypted-full"_L1;
    case Icon::MarkRead:
        return "mail-mark-read"_L1;
    case Icon::MarkUnread:
        return "mail-mark-unread"_L1;
    case Icon::Menu:
        return "menu"_L1;
    case Icon::Monitor:
        return "monitor"_L1;
    case Icon::More:
        return "more"_L1;
    case Icon::Open:
        return "document-open"_L1;
    case Icon::Person:
        return "person"_L1;
    case Icon::Picture:
        return "picture"_L1;
    case Icon::Plus:
        return "list-add"_L1;
    case Icon::Refresh:
        return "view-refresh"_L1;
    case Icon::Reply:
        return "reply"_L1;
    case Icon::ReplyAll:
        return "reply-all"_L1;
    case Icon::Save:
        return "document-save"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::Server:
        return "server"_L1;
    case Icon::Settings:
        return "settings-configure"_L1;
    case Icon::Sort:
        return "sort"_L1;
    case Icon::Star:
        return "star"_L1;
    case Icon::StarFilled:
        return "star-filled"_L1;
    case Icon::Trash:
        return "trash"_L1;
    case Icon::TriangleDown:
        return "triangle-down"_L1;
    case Icon::Undo:
        return "edit-undo"_L1;
    case Icon::Warning:
        return "warning"_L1;
    case Icon::ZoomFit:
        return "zoom-fit"_L1;
    case Icon::ZoomIn:
        return "zoom-in"_L1;
    case Icon::ZoomOut:
        return "zoom-out"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Follows the direction of reading: it points to what comes next, or back.
bool turnsAround(Icon icon)
{
    switch (icon) {
    case Icon::ArrowRight:
    case Icon::Forward:
    case Icon::GoNext:
    case Icon::GoPrevious:
    case Icon::Reply:
    case Icon::ReplyAll:
    case Icon::Undo:
        return true;
    default:
        return false;
    }
}

QPixmap rendered(Icon icon, const QSize &pixels, const QColor &colour)
{
    const bool turned = QGuiApplication::isRightToLeft() && turnsAround(icon);
    const QString key = u"restante/%1/%2x%3/%4/%5"_s.arg(int(icon))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba(), 0, 16)
                            .arg(int(turned));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(u":/restante/icons/%1.svg"_s.arg(fileName(icon)));
    Q_ASSERT(renderer.isValid());
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(turned ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(Icon icon)
        : m_icon(icon)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_icon, rect, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(m_icon, size, colour(mode)); }

    /// `size` is in pixels of the look, not of the screen (Qt 6.8).
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = rendered(m_icon, (QSizeF(size) * scale).toSize(), colour(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_icon); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::Text);
    }

    Icon m_icon;
};

} // namespace

QIcon lineIcon(Icon icon)
{
    return QIcon(new LineIconEngine(icon));
}

QPixmap iconPixmap(Icon icon, int size, qreal devicePixelRatio, const QColor &colour)
{
    QPixmap pixmap = rendered(icon, (QSizeF(size, size) * devicePixelRatio).toSize(), colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter *painter, Icon icon, const QRect &rect, const QColor &colour)
{
    const int size = qMin(rect.width(), rect.height());
    QRect square(0, 0, size, size);
    square.moveCenter(rect.center());
    painter->drawPixmap(square.topLeft(), iconPixmap(icon, size, painter->device()->devicePixelRatio(), colour));
}

} // namespace Restante
