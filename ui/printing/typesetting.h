// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paper.h"
#include "reader/html/webview.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

class QThreadPool;

namespace Restante {

/// Lays messages out for a paper. Bodies in Original are printed by the engine one after the other, in a view that nobody sees;
/// where it, or the module that shows PDF, cannot be had, they become Simple. Deletes itself when done; deleted before, its
/// future is cancelled. GUI thread; what takes time runs in the pool.
class Typesetting final : public QObject, private WebViewClient
{
    Q_OBJECT

public:
    /// `window` holds the view; it outlives this.
    Typesetting(const QList<PrintableMessage> &messages, const QPageLayout &layout, QThreadPool &pool, QWidget *window);
    ~Typesetting() override;

    QFuture<std::shared_ptr<Paper>> start();

private:
    void loadModules();
    void printNext();
    void print(const BuiltBody &built);
    void take(const QByteArray &pdf);
    void layOut();

    void webPageShown() override {}
    void webPageFailed(WebFailure failure) override;
    void webPictureWanted(const QString &name) override;
    void webLinkHovered(const QUrl &) override {}
    void webLinkClicked(const QUrl &) override {}
    void webSpacePressed(bool) override {}
    void webZoomWanted(int) override {}
    void webMenuWanted(const WebMenu &) override {}
    void webFound(int, int) override {}

    QList<PrintableMessage> m_messages;
    QPageLayout m_layout;
    QThreadPool &m_pool;
    QWidget *m_window;
    OpenPdfPages m_openPages = nullptr;
    qsizetype m_next = 0; ///< of the messages
    BuiltBody m_body;     ///< of the one before it
    std::unique_ptr<WebView> m_web;
    QTimer m_patience;
    quint64 m_turn = 0;
    QPromise<std::shared_ptr<Paper>> m_promise;
};

} // namespace Restante
