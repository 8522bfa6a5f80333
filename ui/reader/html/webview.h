// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QPoint>
#include <QString>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QPageLayout;
class QWidget;
QT_END_NAMESPACE

/// What stands between the window and the module that holds Qt WebEngine: values and pure interfaces, so that the module links
/// none of ours and nothing of ours links it.
namespace Restante {

/// A page to be shown: the first document is the page, the others are frames of it ("d/1"…). Nothing else can be asked for but
/// pictures by the names that the documents use ("p/0"…), and those are answered by whoever shows the page.
struct WebPage {
    QList<QByteArray> documents; ///< UTF-8
    QColor ground;
    bool darken = false; ///< by the engine; pictures stay as they are
};

struct WebMenu {
    QPoint global;
    QUrl link;
    QString linkText;
    QString picture; ///< the name of the picture below the pointer; empty: none
};

enum class WebFailure { Crashed, Hung };
enum class WebDirection { FromHere, Forwards, Backwards };

/// Who has made a view and is told of it. GUI thread.
class WebViewClient
{
public:
    virtual void webPageShown() = 0;
    virtual void webPageFailed(WebFailure failure) = 0;
    virtual void webPictureWanted(const QString &name) = 0; ///< WebView::answer() follows, some time
    virtual void webLinkHovered(const QUrl &link) = 0;
    virtual void webLinkClicked(const QUrl &link) = 0;
    virtual void webSpacePressed(bool backwards) = 0;
    virtual void webZoomWanted(int steps) = 0;
    virtual void webMenuWanted(const WebMenu &menu) = 0;
    virtual void webFound(int which, int of) = 0;

protected:
    ~WebViewClient() = default;
};

/// One page by Qt WebEngine. Has no network, runs no script, keeps nothing.
class WebView
{
public:
    virtual ~WebView() = default;
    virtual QWidget &widget() = 0;
    virtual void show(const WebPage &page) = 0;
    /// Empty octets: there is no such picture.
    virtual void answer(const QString &name, const QByteArray &octets, const QByteArray &mediaType) = 0;
    virtual void setZoom(qreal zoom) = 0;
    virtual bool page(bool backwards) = 0;
    virtual void find(const QString &words, WebDirection direction) = 0; ///< no words: no marks
    virtual void copy() = 0;
    virtual void selectAll() = 0;
    virtual QString selectedText() const = 0;
    /// What people can see of the page, of what is selected if anything is: lines, those of quotations marked. Null: it cannot be
    /// told.
    virtual void readWords(const std::function<void(const QString &)> &done) = 0;
    /// The page that was shown last, when it and its pictures are there; no octets: that failed.
    virtual void printToPdf(const QPageLayout &layout, const std::function<void(const QByteArray &)> &done) = 0;
};

class WebModule
{
public:
    virtual ~WebModule() = default;
    virtual std::unique_ptr<WebView> makeView(WebViewClient &client, QWidget *parent) = 0;
};

} // namespace Restante

#define RESTANTE_WEBMODULE_IID "org.restante.WebModule/1"
Q_DECLARE_INTERFACE(Restante::WebModule, RESTANTE_WEBMODULE_IID)
