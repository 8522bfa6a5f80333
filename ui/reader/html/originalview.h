// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/htmlview.h"
#include "reader/html/webview.h"

class QVBoxLayout;

namespace Restante {

struct OriginalBody;

/// Original, by the module of OriginalEngine, which must be ready. The engine's widget is made for the first body and given up
/// when its renderer dies; the next body gets a new one.
class OriginalView final : public HtmlView, private WebViewClient
{
    Q_OBJECT

public:
    explicit OriginalView(QWidget *parent = nullptr);

    void showBody(const BuiltBody &body) override;
    void clearBody() override;
    void answerPicture(int number, const QByteArray &octets);
    void setZoom(qreal zoom) override;
    bool page(bool backwards) override;
    void find(const QString &words, FindStep step) override;
    void copy() override;
    void selectAll() override;
    QString selectedText() const override;
    /// As WebView::readWords(): for an answer.
    void readWords(const std::function<void(const QString &)> &done);
    QString textOfLink(const QUrl &link) const override;

private:
    void webPageShown() override;
    void webPageFailed(WebFailure failure) override;
    void webPictureWanted(const QString &name) override;
    void webLinkHovered(const QUrl &link) override;
    void webLinkClicked(const QUrl &link) override;
    void webSpacePressed(bool backwards) override;
    void webZoomWanted(int steps) override;
    void webMenuWanted(const WebMenu &menu) override;
    void webFound(int which, int of) override;

    std::unique_ptr<WebView> m_web;
    std::shared_ptr<const OriginalBody> m_body;
    qreal m_zoom = 1;
};

} // namespace Restante
