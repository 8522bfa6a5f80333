// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QAbstractButton>
#include <QPixmap>

namespace Restante {

/// One attachment: a plate in the colour of what it really is (or the picture itself, small), its name with the extension in
/// sight, its size, and an eye where it can be looked at here. A click opens it.
class AttachmentPlate final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AttachmentPlate(const Attachment &attachment, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    const Attachment &attachment() const { return m_attachment; }

    void setThumbnail(const QImage &picture);
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    QRect eyeRect() const; ///< empty: it cannot be previewed

Q_SIGNALS:
    void previewWanted();
    void choiceToggled(); ///< Ctrl and a click, or Ctrl and Space
    void rangeWanted();   ///< Shift and a click
    void dragWanted();
    void stepWanted(int key); ///< an arrow, Home or End

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect mirrored(QRect area) const;
    void paintPlate(QPainter &painter) const;

    Attachment m_attachment;
    QString m_name;
    mutable QSize m_size; ///< measured once a font
    QPixmap m_thumbnail;
    QPoint m_pressed;
    bool m_chosen = false;
    bool m_dragging = false;
    bool m_previewable = false;
};

} // namespace Restante
