// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/htmlview.h"

#include <QTextCursor>

namespace Restante {

class BodyView;

/// Simple HTML, plain text and source, by QTextBrowser.
class SimpleHtmlView final : public HtmlView
{
    Q_OBJECT

public:
    explicit SimpleHtmlView(QWidget *parent = nullptr);

    BodyView &view() { return *m_view; }
    void showBody(const BuiltBody &body) override;
    void clearBody() override;
    void setZoom(qreal) override {} ///< is in the font that the body is built with
    bool page(bool backwards) override;
    void find(const QString &words, FindStep step) override;
    void copy() override;
    void selectAll() override;
    QString selectedText() const override;
    QString textOfLink(const QUrl &link) const override;

private:
    void mark(const QList<QTextCursor> &places);

    BodyView *m_view;
    QString m_marked; ///< the words whose marks stand
    QList<QTextCursor> m_places;
};

} // namespace Restante
