// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/webview.h"

#include <QTimer>
#include <QWebEngineView>

namespace Restante {

class MailPage;
class MailProfile;

/// The view of the module: keys, wheel and menus go to the client, the page moves when told, and a renderer that dies or does not
/// answer is given up.
class WebEngineView final : public QWebEngineView, public WebView
{
    Q_OBJECT

public:
    WebEngineView(std::shared_ptr<MailProfile> profile, WebViewClient &client, QWidget *parent);
    ~WebEngineView() override;

    QWidget &widget() override { return *this; }
    void show(const WebPage &page) override;
    void answer(const QString &name, const QByteArray &octets, const QByteArray &mediaType) override;
    void setZoom(qreal zoom) override;
    bool page(bool backwards) override;
    void find(const QString &words, WebDirection direction) override;
    void copy() override { pageAction(QWebEnginePage::Copy)->trigger(); }
    void selectAll() override { pageAction(QWebEnginePage::SelectAll)->trigger(); }
    QString selectedText() const override { return QWebEngineView::selectedText(); }
    void readWords(const std::function<void(const QString &)> &done) override;
    void printToPdf(const QPageLayout &layout, const std::function<void(const QByteArray &)> &done) override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void expectAnswer();
    /// At once or as soon as the page and its pictures are there; false: that page never comes.
    void whenLoaded(const std::function<void(bool there)> &task);
    void endLoading(bool there);
    /// What a script of ours tells of the page that was shown last, once it is there; invalid: nothing.
    void ask(const QString &script, const std::function<void(const QVariant &)> &answered);
    void giveUp(WebFailure failure);

    std::shared_ptr<MailProfile> m_profile; ///< outlives the page
    WebViewClient &m_client;
    MailPage *m_page;
    QTimer m_patience;
    QList<std::function<void(bool there)>> m_whenLoaded;
    QTimer m_loadPatience;
    bool m_isLoading = false;
    bool m_given = false; ///< up
    quint64 m_pings = 0;
};

} // namespace Restante
