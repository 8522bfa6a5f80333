// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/typesetting.h"

#include "mail/picturetype.h"
#include "preview/pdfmoduleloader.h"
#include "reader/html/originalbody.h"
#include "reader/html/originalengine.h"

#include <QPointer>
#include <QThreadPool>
#include <QWidget>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr auto longestPrint = 30s; ///< of one body; then it is printed as Simple
constexpr int mostOriginals = 50;  ///< each is held as PDF; those behind become Simple
constexpr int mostOriginalPages = 500;

OriginalPrint opened(const QByteArray &pdf, OpenPdfPages open)
{
    std::shared_ptr<const PdfPages> pages(pdf.isEmpty() ? nullptr : open(pdf));
    return pages && pages->pageCount() <= mostOriginalPages ? OriginalPrint { pdf, pages } : OriginalPrint();
}

} // namespace

Typesetting::Typesetting(const QList<PrintableMessage> &messages, const QPageLayout &layout, QThreadPool &pool, QWidget *window)
    : QObject(window)
    , m_messages(messages)
    , m_layout(layout)
    , m_pool(pool)
    , m_window(window)
{
    int left = mostOriginals;
    for (PrintableMessage &message : m_messages) {
        message.original = {};
        if (message.form == BodyForm::Original && (!isOriginal(message) || --left < 0))
            message.form = BodyForm::SimpleHtml;
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestPrint);
    connect(&m_patience, &QTimer::timeout, this, [this] { webPageFailed(WebFailure::Hung); });
    m_promise.start();
}

Typesetting::~Typesetting()
{
    ++m_turn; // its view answers when it goes
}

QFuture<std::shared_ptr<Paper>> Typesetting::start()
{
    QFuture<std::shared_ptr<Paper>> future = m_promise.future();
    if (std::ranges::any_of(std::as_const(m_messages), isOriginal))
        loadModules();
    else
        layOut();
    return future;
}

void Typesetting::loadModules()
{
    pdfModule().then(this, [this](const PdfModule &module) {
        m_openPages = module.openPages;
        OriginalEngine &engine = OriginalEngine::ofProcess();
        if (!m_openPages || engine.state() == OriginalEngine::State::Unusable)
            return layOut();
        if (engine.state() == OriginalEngine::State::Ready)
            return printNext();
        const auto settle = [this, &engine](void (Typesetting::*next)()) {
            engine.disconnect(this); // it may yet fail, for the reader
            (this->*next)();
        };
        connect(&engine, &OriginalEngine::ready, this, [settle] { settle(&Typesetting::printNext); });
        connect(&engine, &OriginalEngine::unusable, this, [settle] { settle(&Typesetting::layOut); });
        engine.prepare();
    });
}

void Typesetting::printNext()
{
    while (m_next < m_messages.size() && !isOriginal(m_messages[m_next]))
        ++m_next;
    if (m_next == m_messages.size())
        return layOut();
    QtConcurrent::run(&m_pool, [message = m_messages[m_next], layout = m_layout, home = thread()] {
        return buildBody(originalOrderFor(message, layout), home);
    }).then(this, [this](const BuiltBody &built) { print(built); });
}

void Typesetting::print(const BuiltBody &built)
{
    m_body = built;
    if (!m_web)
        m_web = OriginalEngine::ofProcess().makeView(*this, m_window);
    if (!m_web || !m_body.original)
        return take({});
    // As wide as what it is printed on, so that frames are as high as they will be there.
    m_web->widget().hide();
    m_web->widget().resize(contentOf(m_layout).size().toSize());
    m_web->show(m_body.original->page);
    m_patience.start();
    QPageLayout layout = m_layout;
    layout.setMode(QPageLayout::StandardMode);
    layout.setUnits(QPageLayout::Millimeter);
    layout.setMargins(paperMargins());
    m_web->printToPdf(layout, [this, guard = QPointer(this), turn = ++m_turn](const QByteArray &pdf) {
        if (guard && turn == m_turn)
            take(pdf);
    });
}

void Typesetting::take(const QByteArray &pdf)
{
    ++m_turn;
    m_patience.stop();
    QtConcurrent::run(&m_pool, [pdf, open = m_openPages] {
        return opened(pdf, open);
    }).then(this, [this](const OriginalPrint &original) {
        m_messages[m_next++].original = original;
        printNext();
    });
}

void Typesetting::layOut()
{
    QtConcurrent::run(&m_pool, [messages = m_messages, layout = m_layout] {
        return std::make_shared<Paper>(messages, layout);
    }).then(this, [this](const std::shared_ptr<Paper> &paper) {
        m_promise.addResult(paper);
        m_promise.finish();
        deleteLater();
    });
}

void Typesetting::webPageFailed(WebFailure)
{
    // It is telling us of it: it goes when it has done so.
    std::shared_ptr<WebView> dying(std::move(m_web));
    QMetaObject::invokeMethod(this, [dying] {}, Qt::QueuedConnection);
    take({});
}

void Typesetting::webPictureWanted(const QString &name)
{
    const int number = OriginalBody::pictureNumber(name);
    const QByteArray octets = number < m_body.pictures.size() && number >= 0 && m_next < m_messages.size()
        ? m_messages[m_next].octetsOf(m_body.pictures[number])
        : QByteArray();
    m_web->answer(name, octets, pictureType(octets));
}

} // namespace Restante

#include "moc_typesetting.cpp"
