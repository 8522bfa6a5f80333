// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdf/pdfviewer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <cmath>
#include <memory>

namespace Restante {

namespace {

/// ISO 32000-1 annex C: no side of a page is longer than 200 inches; in points.
constexpr qreal longestSide = 14'400;
constexpr qreal shortestSide = 3;
/// A book of ten volumes; the size of each page is asked for.
constexpr int mostPages = 10'000;
/// Pixels of one page as it is drawn, at 4 octets: what a wheel that is turned too far asks for.
constexpr qreal mostPagePixels = 40'000'000;
constexpr qreal smallestZoom = 0.05;
constexpr qreal largestZoom = 8;
constexpr qreal stepFactor = 1.2;

/// Pages one below the other. QPdfView would hand links to the desktop by itself: it gets no clicks.
class Pages final : public QPdfView
{
public:
    using QPdfView::QPdfView;

    std::function<void(int)> zoomWanted;
    std::function<void()> resized;

protected:
    void mousePressEvent(QMouseEvent *event) override { event->ignore(); }
    void mouseMoveEvent(QMouseEvent *event) override { event->ignore(); }
    void mouseReleaseEvent(QMouseEvent *event) override { event->ignore(); }
    void wheelEvent(QWheelEvent *event) override
    {
        if (!(event->modifiers() & Qt::ControlModifier)) {
            QPdfView::wheelEvent(event);
            return;
        }
        zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QPdfView::resizeEvent(event);
        resized();
    }
};

struct Loaded {
    std::shared_ptr<QPdfDocument> document;
    PdfViewer::State state = PdfViewer::State::Broken;
    QSizeF largest; ///< the widest and the highest page, in points
};

PdfViewer::State stateOf(const QPdfDocument &document, bool passwordGiven)
{
    if (document.error() == QPdfDocument::Error::IncorrectPassword)
        return passwordGiven ? PdfViewer::State::PasswordWrong : PdfViewer::State::PasswordWanted;
    return document.error() == QPdfDocument::Error::None && document.pageCount() > 0 ? PdfViewer::State::Shown
                                                                                     : PdfViewer::State::Broken;
}

Loaded load(const QByteArray &octets, const QString &password, QThread *home)
{
    Loaded loaded;
    loaded.document =
        std::shared_ptr<QPdfDocument>(new QPdfDocument(nullptr), [](QPdfDocument *document) { document->deleteLater(); });
    auto *buffer = new QBuffer(loaded.document.get());
    buffer->setData(octets);
    buffer->open(QIODevice::ReadOnly);
    loaded.document->setPassword(password);
    loaded.document->load(buffer);
    loaded.state = stateOf(*loaded.document, !password.isEmpty());
    const int pages = loaded.document->pageCount();
    if (loaded.state == PdfViewer::State::Shown && pages > mostPages)
        loaded.state = PdfViewer::State::TooLarge;
    for (int page = 0; page < pages && loaded.state == PdfViewer::State::Shown; ++page) {
        const QSizeF size = loaded.document->pagePointSize(page);
        loaded.largest = loaded.largest.expandedTo(size);
        if (size.width() > longestSide || size.height() > longestSide || size.width() < shortestSide
            || size.height() < shortestSide)
            loaded.state = PdfViewer::State::TooLarge;
    }
    loaded.document->moveToThread(home);
    return loaded;
}

class ModuleViewer final : public PdfViewer
{
public:
    explicit ModuleViewer(QWidget *parent)
        : PdfViewer(parent)
        , m_pages(new Pages(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_pages);
        setFocusProxy(m_pages);
        m_pages->setFrameShape(QFrame::NoFrame);
        m_pages->setPageMode(QPdfView::PageMode::MultiPage);
        m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
        m_pages->zoomWanted = [this](int steps) { zoom(steps); };
        m_pages->resized = [this] {
            if (m_fits)
                fit();
        };
        connect(m_pages->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, [this] {
            if (pageChanged)
                pageChanged();
        });
    }

    ~ModuleViewer() override
    {
        // The view looks at its document until it is gone.
        delete m_pages;
    }

    void open(const QByteArray &octets, const QString &password) override
    {
        const int turn = ++m_turn;
        tell(State::Loading);
        QtConcurrent::run([octets, password, home = thread()] {
            return load(octets, password, home);
        }).then(this, [this, turn](const Loaded &loaded) {
            if (turn == m_turn)
                take(loaded);
        });
    }

    int pageCount() const override { return m_document ? m_document->pageCount() : 0; }
    int page() const override { return m_pages->pageNavigator()->currentPage(); }

    void zoom(int steps) override
    {
        m_fits = false;
        setFactor(m_pages->zoomFactor() * std::pow(stepFactor, steps));
    }

    void fit() override
    {
        m_fits = true;
        if (m_largest.isEmpty())
            return;
        const QMargins margins = m_pages->documentMargins();
        const int bar = m_pages->verticalScrollBar()->sizeHint().width();
        const qreal room = m_pages->maximumViewportSize().width() - margins.left() - margins.right() - bar;
        setFactor(room / (m_largest.width() * pixelsPerPoint()));
    }

private:
    void take(const Loaded &loaded)
    {
        if (loaded.state == State::Shown) {
            m_pages->setDocument(loaded.document.get());
            m_document = loaded.document;
            m_largest = loaded.largest;
            fit();
        }
        tell(loaded.state);
    }

    qreal pixelsPerPoint() const { return m_pages->logicalDpiX() / 72.0; }

    void setFactor(qreal factor)
    {
        const qreal side = pixelsPerPoint() * devicePixelRatio();
        const qreal most = std::sqrt(mostPagePixels / (m_largest.width() * m_largest.height())) / side;
        QScrollBar &bar = *m_pages->verticalScrollBar();
        const qreal place = bar.maximum() > 0 ? qreal(bar.value()) / bar.maximum() : 0;
        m_pages->setZoomFactor(qMin(qBound(smallestZoom, factor, largestZoom), most));
        // The view stays where it was read, and looks which page that is only when it is scrolled.
        const int there = qRound(place * bar.maximum());
        bar.setValue(there > 0 ? there - 1 : 1);
        bar.setValue(there);
    }

    void tell(State state)
    {
        if (stateChanged)
            stateChanged(state);
    }

    Pages *m_pages;
    std::shared_ptr<QPdfDocument> m_document;
    QSizeF m_largest { 595, 842 };
    int m_turn = 0;
    bool m_fits = true;
};

} // namespace

} // namespace Restante

extern "C" Q_DECL_EXPORT Restante::PdfViewer *restanteMakePdfViewer(QWidget *parent)
{
    return new Restante::ModuleViewer(parent);
}
