// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/knownheights.h"

#include <QTextBrowser>

namespace Restante {

/// Text of our own making that takes the height it needs and breaks wherever it must, so that no word of a stranger makes the
/// window wider or runs out of sight. Selectable; its links work by mouse and keyboard. Loads nothing.
class FlowText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit FlowText(QWidget *parent = nullptr);

    /// Rich text in which everything foreign is escaped. Its lines run as the window does, whatever they begin with: what runs
    /// otherwise is to be isolated.
    void setMarkup(const QString &markup);

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkClicked(const QString &link);
    void linkMenuWanted(const QString &link, const QPoint &global);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isUnbroken() const;

    QString m_markup;
    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto; ///< that it was written in
    mutable KnownHeights m_heights;
};

} // namespace Restante
