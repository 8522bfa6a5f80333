// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webengineview.h"

#include "mailpage.h"
#include "mailprofile.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFile>
#include <QKeyEvent>
#include <QPageLayout>
#include <QPageRanges>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineScript>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {
/// The engine does not always tell that a page is loaded; what is there then is taken.
constexpr auto longestLoad = 3s;
constexpr auto longestSilence = 12s; ///< of the renderer; a page of any mail we know stands within one
} // namespace

WebEngineView::WebEngineView(std::shared_ptr<MailProfile> profile, WebViewClient &client, QWidget *parent)
    : QWebEngineView(parent)
    , m_profile(std::move(profile))
    , m_client(client)
    , m_page(new MailPage(*m_profile, client, this))
{
    setPage(m_page);
    setAcceptDrops(false);
    setAccessibleName(tr("Message text"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestSilence);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(WebFailure::Hung); });
    connect(m_page, &QWebEnginePage::urlChanged, this, [this](const QUrl &address) {
        if (!m_page->isCurrent(address))
            return;
        m_client.webPageShown();
        expectAnswer();
    });
    connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool good) {
        if (good) // else it was one that another overtook
            endLoading(true);
    });
    m_loadPatience.setSingleShot(true);
    m_loadPatience.setInterval(longestLoad);
    connect(&m_loadPatience, &QTimer::timeout, this, [this] { endLoading(true); });
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status, int) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    giveUp(WebFailure::Crashed);
            });
}

WebEngineView::~WebEngineView()
{
    m_given = true;
    endLoading(false);
    // Before the profile that it belongs to.
    setPage(nullptr);
    delete m_page;
}

void WebEngineView::show(const WebPage &page)
{
    if (m_given)
        return;
    endLoading(false);
    m_isLoading = true;
    m_page->show(page);
    m_patience.start();
}

void WebEngineView::answer(const QString &name, const QByteArray &octets, const QByteArray &mediaType)
{
    m_page->answer(name, octets, mediaType);
}

void WebEngineView::setZoom(qreal zoom)
{
    m_page->setZoomFactor(zoom);
    expectAnswer();
}

bool WebEngineView::page(bool backwards)
{
    constexpr qreal overlap = 0.88; // what stood at the edge stays in sight
    const qreal above = m_page->scrollPosition().y();
    const qreal below = m_page->contentsSize().height() - height() - above;
    if (backwards ? above < 1 : below < 1)
        return false;
    m_page->runJavaScript(u"window.scrollBy(0, window.innerHeight * %1)"_s.arg(backwards ? -overlap : overlap),
                          QWebEngineScript::ApplicationWorld);
    expectAnswer();
    return true;
}

void WebEngineView::find(const QString &words, WebDirection direction)
{
    const QWebEnginePage::FindFlags flags =
        direction == WebDirection::Backwards ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags();
    m_page->findText(words, flags, [this](const QWebEngineFindTextResult &result) {
        m_client.webFound(result.activeMatch(), result.numberOfMatches());
    });
}

void WebEngineView::readWords(const std::function<void(const QString &)> &done)
{
    QFile script(u":/restante/webengine/visiblewords.js"_s);
    if (!script.open(QIODevice::ReadOnly)) {
        done({});
        return;
    }
    ask(QString::fromUtf8(script.readAll()), [done](const QVariant &words) {
        // No words at all are an answer too.
        done(words.typeId() == QMetaType::QString ? u""_s + words.toString() : QString());
    });
}

void WebEngineView::ask(const QString &script, const std::function<void(const QVariant &)> &answered)
{
    whenLoaded([this, script, answered](bool there) {
        if (!there) {
            answered({});
            return;
        }
        // The answer says which page gave it: another may have come in its place on the way.
        m_page->runJavaScript(u"[location.href,\n%1\n]"_s.arg(script), QWebEngineScript::ApplicationWorld,
                              [answered, page = m_page->address()](const QVariant &answer) {
                                  const QVariantList pair = answer.toList();
                                  const bool isHere =
                                      pair.size() == 2 && QUrl(pair[0].toString()).adjusted(QUrl::RemoveFragment) == page;
                                  answered(isHere ? pair[1] : QVariant());
                              });
        expectAnswer();
    });
}

void WebEngineView::whenLoaded(const std::function<void(bool)> &task)
{
    if (!m_isLoading || m_given) {
        task(!m_given);
        return;
    }
    m_whenLoaded += task;
    m_loadPatience.start();
}

void WebEngineView::endLoading(bool there)
{
    m_isLoading = false;
    m_loadPatience.stop();
    const auto tasks = std::exchange(m_whenLoaded, {});
    for (const auto &task : tasks)
        task(there);
}

void WebEngineView::printToPdf(const QPageLayout &layout, const std::function<void(const QByteArray &)> &done)
{
    // Behind what makes frames as high as what they hold, which goes the same way.
    ask(u"true"_s, [this, layout, done](const QVariant &isHere) {
        if (isHere.toBool() && !m_given)
            m_page->printToPdf(done, layout);
        else
            done({});
    });
}

void WebEngineView::expectAnswer()
{
    if (m_given)
        return;
    m_patience.start();
    m_page->runJavaScript(u"1"_s, QWebEngineScript::ApplicationWorld, [this, ping = ++m_pings](const QVariant &) {
        if (ping == m_pings)
            m_patience.stop();
    });
}

void WebEngineView::giveUp(WebFailure failure)
{
    if (std::exchange(m_given, true))
        return;
    m_patience.stop();
    m_client.webPageFailed(failure);
    endLoading(false);
}

bool WebEngineView::event(QEvent *event)
{
    // The widget that is given the keys is a child the engine makes, and makes anew.
    if (event->type() == QEvent::ChildPolished || event->type() == QEvent::ChildAdded) {
        // No cast: a child that is being added is not yet what it will be.
        if (QObject *child = static_cast<QChildEvent *>(event)->child(); child->isWidgetType())
            child->installEventFilter(this);
    }
    return QWebEngineView::event(event);
}

bool WebEngineView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && !(key->modifiers() & Qt::ControlModifier)) {
            m_client.webSpacePressed(key->modifiers() & Qt::ShiftModifier);
            return true;
        }
    } else if (event->type() == QEvent::Wheel) {
        auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            if (wheel->angleDelta().y() != 0)
                m_client.webZoomWanted(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWebEngineView::eventFilter(watched, event);
}

void WebEngineView::contextMenuEvent(QContextMenuEvent *event)
{
    WebMenu menu;
    menu.global = event->globalPos();
    if (const QWebEngineContextMenuRequest *request = lastContextMenuRequest()) {
        menu.link = request->linkUrl();
        menu.linkText = request->linkText();
        menu.picture = m_page->pictureAt(request->mediaUrl());
    }
    event->accept();
    m_client.webMenuWanted(menu);
}

void WebEngineView::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore();
}

void WebEngineView::resizeEvent(QResizeEvent *event)
{
    QWebEngineView::resizeEvent(event);
    if (m_pings > 0)
        expectAnswer();
}

} // namespace Restante

#include "moc_webengineview.cpp"
