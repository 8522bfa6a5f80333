// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/sandboxcheck.h"

#include <QUrl>
#include <QWidget>

namespace Restante {

struct BuiltBody;

enum class FindStep { FromHere, Forwards, Backwards };

/// What stood under the pointer when a menu was wanted.
struct BodyMenu {
    QPoint global;
    QUrl link;
    QString linkText;
    int picture = -1; ///< of BuiltBody::pictures
};

/// One way of showing a built body: Simple (SimpleHtmlView) or Original (OriginalView). What happens in it is told by signals; it
/// opens, loads and follows nothing by itself. GUI thread.
class HtmlView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// shown() follows, or gaveUp(). Several documents are each shown on their own (EFAIL).
    virtual void showBody(const BuiltBody &body) = 0;
    virtual void clearBody() = 0;
    virtual void setZoom(qreal zoom) = 0;
    /// One page down or up; false when there is no further.
    virtual bool page(bool backwards) = 0;
    /// found() follows. No words: no marks.
    virtual void find(const QString &words, FindStep step) = 0;
    virtual void copy() = 0;
    virtual void selectAll() = 0;
    /// The visible text that is selected.
    virtual QString selectedText() const = 0;
    /// The text of the link at an address, as the reader sees it.
    virtual QString textOfLink(const QUrl &link) const = 0;

Q_SIGNALS:
    void shown();
    void gaveUp();
    void linkClicked(const QUrl &link, const QString &text);
    void linkHovered(const QUrl &link); ///< empty: none any more
    void foldClicked(int number);
    void spacePressed(bool backwards);
    void zoomWanted(int steps);
    void menuWanted(const Restante::BodyMenu &menu);
    void found(int which, int of); ///< of 0: nothing
    void pictureWanted(int number);
};

} // namespace Restante
