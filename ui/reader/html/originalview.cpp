// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/originalview.h"

#include "mail/picturetype.h"
#include "reader/bodydocument.h"
#include "reader/html/originalbody.h"
#include "reader/html/originalengine.h"
#include "reader/linkpolicy.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

OriginalView::OriginalView(QWidget *parent)
    : HtmlView(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void OriginalView::showBody(const BuiltBody &body)
{
    m_body = body.original;
    if (!m_web) {
        m_web = OriginalEngine::ofProcess().makeView(*this, this);
        if (!m_web || !m_body) {
            Q_EMIT gaveUp();
            return;
        }
        layout()->addWidget(&m_web->widget());
        setFocusProxy(&m_web->widget());
        m_web->setZoom(m_zoom);
    }
    m_web->show(m_body->page);
}

void OriginalView::clearBody()
{
    m_body.reset();
    if (m_web)
        m_web->show({ { QByteArray() }, palette().base().color(), false });
}

void OriginalView::answerPicture(int number, const QByteArray &octets)
{
    if (m_web)
        m_web->answer(OriginalBody::pictureName(number), octets, pictureType(octets));
}

void OriginalView::setZoom(qreal zoom)
{
    m_zoom = zoom;
    if (m_web)
        m_web->setZoom(zoom);
}

bool OriginalView::page(bool backwards)
{
    return m_web && m_web->page(backwards);
}

void OriginalView::find(const QString &words, FindStep step)
{
    if (!m_web)
        return;
    switch (step) {
    case FindStep::FromHere:
        m_web->find(words, WebDirection::FromHere);
        break;
    case FindStep::Forwards:
        m_web->find(words, WebDirection::Forwards);
        break;
    case FindStep::Backwards:
        m_web->find(words, WebDirection::Backwards);
        break;
    }
}

void OriginalView::copy()
{
    if (m_web)
        m_web->copy();
}

void OriginalView::selectAll()
{
    if (m_web)
        m_web->selectAll();
}

QString OriginalView::selectedText() const
{
    return m_web ? m_web->selectedText() : QString();
}

void OriginalView::readWords(const std::function<void(const QString &)> &done)
{
    if (m_web)
        m_web->readWords(done);
    else
        done({});
}

QString OriginalView::textOfLink(const QUrl &link) const
{
    if (!m_body)
        return {};
    const QHash<QString, QString> &known = m_body->linkTexts;
    if (const auto exact = known.constFind(link.toString(QUrl::FullyEncoded)); exact != known.cend())
        return *exact;
    // The engine writes it otherwise than we did, in a way we do not know: then all that leads to that host counts.
    QString text;
    for (const auto &[address, words] : known.asKeyValueRange()) {
        if (QUrl(address).host() == link.host())
            text = tellingText(link, text, words);
    }
    return text;
}

void OriginalView::webPageShown()
{
    if (m_body)
        Q_EMIT shown();
}

void OriginalView::webPageFailed(WebFailure)
{
    OriginalEngine::ofProcess().reportFailure();
    // It is telling us of it: it goes when it has done so.
    m_web->widget().hide();
    std::shared_ptr<WebView> dying(std::move(m_web));
    QMetaObject::invokeMethod(this, [dying] {}, Qt::QueuedConnection);
    Q_EMIT gaveUp();
}

void OriginalView::webPictureWanted(const QString &name)
{
    if (const int number = OriginalBody::pictureNumber(name); number >= 0)
        Q_EMIT pictureWanted(number);
}

void OriginalView::webLinkHovered(const QUrl &link)
{
    Q_EMIT linkHovered(link);
}

void OriginalView::webLinkClicked(const QUrl &link)
{
    Q_EMIT linkClicked(link, textOfLink(link));
}

void OriginalView::webSpacePressed(bool backwards)
{
    Q_EMIT spacePressed(backwards);
}

void OriginalView::webZoomWanted(int steps)
{
    Q_EMIT zoomWanted(steps);
}

void OriginalView::webMenuWanted(const WebMenu &menu)
{
    Q_EMIT menuWanted({ menu.global, menu.link, menu.linkText, OriginalBody::pictureNumber(menu.picture) });
}

void OriginalView::webFound(int which, int of)
{
    Q_EMIT found(which, of);
}

} // namespace Restante

#include "moc_originalview.cpp"
