// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentplate.h"

#include "preview/previewcontent.h"
#include "reader/attachmenttext.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "words/quantities.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qreal signRoom = 44; ///< from the edge to the text
constexpr qreal eyeRoom = 30;

} // namespace

AttachmentPlate::AttachmentPlate(const Attachment &attachment, QWidget *parent)
    : QAbstractButton(parent)
    , m_attachment(attachment)
    , m_name(visibleText(attachment.name))
    , m_previewable(previewKindOf(attachment) != PreviewKind::None)
{
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(spokenAttachment(attachment));
    setAccessibleDescription(m_previewable ? tr("Enter opens it, Space shows it here.") : tr("Enter opens it."));
    // As text: a name may look like markup.
    setToolTip(u"<qt>"_s + describedAttachment(attachment).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s);
}

QSize AttachmentPlate::sizeHint() const
{
    if (m_size.isEmpty()) {
        const Metrics metrics(font());
        const int text =
            qMax(fontMetrics().horizontalAdvance(m_name), fontMetrics().horizontalAdvance(octetsText(m_attachment.octets)));
        const int around = metrics.px(signRoom + 5 + (m_previewable ? eyeRoom : 11));
        m_size = { qBound(metrics.px(110), around + text, metrics.px(270)), metrics.px(52) };
    }
    return m_size;
}

QRect AttachmentPlate::mirrored(QRect area) const
{
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(width() - 1 - area.right());
    return area;
}

QRect AttachmentPlate::eyeRect() const
{
    if (!m_previewable)
        return {};
    const Metrics metrics(font());
    return mirrored({ width() - metrics.px(eyeRoom), 0, metrics.px(eyeRoom), height() });
}

void AttachmentPlate::setThumbnail(const QImage &picture)
{
    const Metrics metrics(font());
    const qreal ratio = devicePixelRatio();
    const QSize room = QSize(metrics.px(26), metrics.px(30)) * ratio;
    m_thumbnail = QPixmap::fromImage(
        picture.scaled(room, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation).copy({ QPoint(0, 0), room }));
    m_thumbnail.setDevicePixelRatio(ratio);
    update();
}

void AttachmentPlate::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void AttachmentPlate::paintPlate(QPainter &painter) const
{
    const Metrics metrics(font());
    const QRect plate = mirrored({ metrics.px(11), (height() - metrics.px(30)) / 2, metrics.px(26), metrics.px(30) });
    painter.setPen(Qt::NoPen);
    if (!m_thumbnail.isNull()) {
        QPainterPath frame;
        frame.addRoundedRect(plate, metrics.px(3), metrics.px(3));
        painter.save();
        painter.setClipPath(frame);
        painter.drawPixmap(plate.topLeft(), m_thumbnail);
        painter.restore();
        return;
    }
    painter.setBrush(QColor::fromRgb(fileTypeColour(m_attachment.type.kind)));
    painter.drawRoundedRect(plate, metrics.px(3), metrics.px(3));
    const QString sign = fileTypeSign(m_attachment.type);
    if (sign.isEmpty()) {
        const int size = metrics.px(14);
        paintIcon(&painter, Icon::Attachment, QRect(plate.center() - QPoint(size / 2, size / 2), QSize(size, size)), Qt::white);
        return;
    }
    painter.setPen(Qt::white);
    painter.setFont(metrics.font(sign.size() > 3 ? 7.5 : 9, QFont::Bold));
    painter.drawText(plate, Qt::AlignCenter, sign);
}

void AttachmentPlate::paintEvent(QPaintEvent *)
{
    const Metrics metrics(font());
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() || m_chosen ? colours.accent : colours.line, 1));
    painter.setBrush(m_chosen ? colours.accentSoft : underMouse() || isDown() ? colours.hover : colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.px(8), metrics.px(8));
    paintPlate(painter);

    const int end = metrics.px(m_previewable ? eyeRoom : 10);
    const QRect text =
        mirrored({ metrics.px(signRoom + 1), metrics.px(7), width() - metrics.px(signRoom + 1) - end, metrics.px(19) });
    painter.setPen(m_attachment.type.disguised ? colours.bad : colours.text);
    painter.setFont(font());
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), elidedFileName(m_name, fontMetrics(), text.width()));
    painter.setPen(colours.muted);
    painter.drawText(text.translated(0, metrics.px(19)), int(Qt::AlignVCenter | Qt::AlignLeading),
                     octetsText(m_attachment.octets));
    if (const QRect eye = eyeRect(); !eye.isEmpty()) {
        const bool under = eye.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        const int size = metrics.px(16);
        paintIcon(&painter, Icon::Eye, QRect(eye.center() - QPoint(size / 2, size / 2), QSize(size, size)),
                  under ? colours.accent : colours.muted);
    }
}

void AttachmentPlate::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_size = {};
        updateGeometry();
    }
}

void AttachmentPlate::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    m_dragging = false;
}

void AttachmentPlate::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractButton::mouseMoveEvent(event);
    update(eyeRect());
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) && far && !m_dragging) {
        m_dragging = true;
        setDown(false);
        Q_EMIT dragWanted();
    }
}

void AttachmentPlate::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool special = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) || eyeRect().contains(point);
    if (event->button() != Qt::LeftButton || (!m_dragging && !special)) {
        QAbstractButton::mouseReleaseEvent(event); // a plain click opens, as the assistive press does
        return;
    }
    const bool hit = isDown() && !m_dragging && rect().contains(point);
    setDown(false);
    m_dragging = false;
    if (!hit)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT choiceToggled();
    else if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT rangeWanted();
    else
        Q_EMIT previewWanted();
}

void AttachmentPlate::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT choiceToggled();
        else if (m_previewable)
            Q_EMIT previewWanted();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT stepWanted(event->key());
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace Restante

#include "moc_attachmentplate.cpp"
