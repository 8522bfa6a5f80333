// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/messagebody.h"

#include "reader/bodyview.h"
#include "reader/findbar.h"
#include "reader/linkpolicy.h"
#include "reader/messageaccess.h"
#include "service/answer.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

MessageBody::MessageBody(QWidget *parent)
    : QWidget(parent)
    , m_view(new BodyView(this))
    , m_find(new FindBar(*m_view, this))
    , m_target(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_target->setTextFormat(Qt::PlainText);
    setLook(m_target, "target");
    m_target->hide();
    m_built.document = m_view->body();

    connect(m_view, &BodyView::linkClicked, this, &MessageBody::linkClicked);
    connect(m_view, &BodyView::linkHovered, this, &MessageBody::hoverLink);
    connect(m_view, &BodyView::spacePressed, this, &MessageBody::spacePressed);
    connect(m_view, &BodyView::contextMenuWanted, this, &MessageBody::showContextMenu);
    connect(m_view, &BodyView::foldClicked, this, [this](int number) {
        if (!m_unfolded.remove(number))
            m_unfolded.insert(number);
        build(false);
    });
}

void MessageBody::prepare(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message, BodyForm form)
{
    m_access = access;
    m_message = message;
    m_wantedForm = form;
    m_fixedWidth = false;
    m_dropColours = false;
    m_unfolded.clear();
    m_remote.clear();
    if (message.htmlBodies.isEmpty()) {
        build(true);
        return;
    }
    const quint64 turn = ++m_turn;
    const auto go = [this, turn](const Result<RemotePictureList> &pictures) {
        if (turn != m_turn)
            return;
        m_remote = pictures.value_or(RemotePictureList());
        build(true);
    };
    whenAnswered(access->remotePictures(), this, go, [go] { go({}); });
}

void MessageBody::setRemotePictures(const RemotePictureList &pictures)
{
    m_remote = pictures;
    build(false);
}

void MessageBody::clear()
{
    ++m_turn;
    m_access.reset();
    m_message = {};
    m_remote.clear();
    m_view->clearBody();
    m_built = {};
    hoverLink({});
}

BodyOrder MessageBody::order() const
{
    const Metrics metrics(font());
    BodyOrder order;
    order.message = m_message;
    order.form = m_wantedForm;
    order.fixedWidth = m_fixedWidth;
    order.dropColours = m_dropColours;
    order.remote = m_remote;
    order.unfolded = m_unfolded;
    order.font = metrics.font(14 * m_zoom);
    order.colours = coloursOf(QGuiApplication::palette());
    return order;
}

void MessageBody::build(bool newMessage)
{
    if (!m_access)
        return;
    const quint64 turn = ++m_turn;
    if (m_wantedForm == BodyForm::Source) {
        m_access->octets().then(this, [this, turn, newMessage](const Result<QByteArray> &octets) {
            if (turn != m_turn)
                return;
            if (!octets) {
                Q_EMIT failed(octets.error());
                return;
            }
            QtConcurrent::run([octets = *octets, order = order(), home = thread()] {
                return buildSource(octets, order, home);
            }).then(this, [this, turn, newMessage](const BuiltBody &built) {
                if (turn == m_turn)
                    take(built, newMessage);
            });
        });
        return;
    }
    QtConcurrent::run([order = order(), home = thread()] {
        return buildBody(order, home);
    }).then(this, [this, turn, newMessage](const BuiltBody &built) {
        if (turn == m_turn)
            take(built, newMessage);
    });
}

void MessageBody::take(const BuiltBody &built, bool newMessage)
{
    const int scroll = newMessage ? 0 : m_view->verticalScrollBar()->value();
    m_built = built;
    hoverLink({});
    // Mail that paints its own grounds was made for white paper, and stands on it also in the dark.
    setLook(m_view, built.ownColours && !m_dropColours ? "paper" : "");
    m_view->showBody(built);
    m_view->verticalScrollBar()->setValue(scroll);
    fetchPictures();
    Q_EMIT ready(newMessage);
}

void MessageBody::fetchPictures()
{
    for (qsizetype number = 0; number < m_built.pictures.size(); ++number) {
        const BodyPicture &picture = m_built.pictures[number];
        const QFuture<Result<QByteArray>> octets =
            picture.part.isEmpty() ? m_access->picture(picture.contentId) : m_access->part(picture.part);
        const std::weak_ptr<BodyDocument> document = m_built.document;
        QFuture<Result<QByteArray>>(octets).then(this, [this, number, document](const Result<QByteArray> &answer) {
            if (answer && document.lock() == m_built.document)
                showPicture(u"cid:%1"_s.arg(number), *answer);
        });
    }
    for (const int number : std::as_const(m_built.remotePictures)) {
        if (number < m_remote.size())
            showPicture(u"remote:%1"_s.arg(number), m_remote[number].octets);
    }
}

void MessageBody::showPicture(const QString &name, const QByteArray &octets)
{
    const std::weak_ptr<BodyDocument> document = m_built.document;
    QtConcurrent::run([octets] { return decodePicture(octets); }).then(this, [this, name, document](const QImage &image) {
        const std::shared_ptr<BodyDocument> shown = document.lock();
        if (image.isNull() || !shown || shown != m_built.document)
            return;
        shown->addPicture(name, image, m_view->viewport()->width() - 8);
    });
}

void MessageBody::setForm(BodyForm form)
{
    m_wantedForm = form;
    build(false);
}

void MessageBody::setFixedWidth(bool fixed)
{
    m_fixedWidth = fixed;
    build(false);
}

void MessageBody::setDropColours(bool drop)
{
    m_dropColours = drop;
    build(false);
}

void MessageBody::setZoom(qreal zoom)
{
    if (qFuzzyCompare(std::exchange(m_zoom, zoom), zoom))
        return;
    build(false);
}

void MessageBody::rebuild()
{
    build(false);
}

bool MessageBody::page(bool backwards)
{
    return m_view->page(backwards);
}

void MessageBody::openFind()
{
    m_find->open();
}

void MessageBody::hoverLink(const QUrl &link)
{
    if (link.isEmpty()) {
        m_target->hide();
        return;
    }
    const LinkVerdict verdict = judgeLink(link, m_view->textOfLink(link));
    m_target->setText(fontMetrics().elidedText(verdict.shown, Qt::ElideMiddle, width() - 40));
    m_target->adjustSize();
    m_target->move(0, height() - m_target->height());
    m_target->show();
    m_target->raise();
}

void MessageBody::showContextMenu(const QPoint &global, const QUrl &link)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!link.isEmpty()) {
        const QString text = m_view->textOfLink(link);
        menu->addAction(tr("Open link"), this, [this, link, text] { Q_EMIT linkClicked(link, text); });
        menu->addAction(tr("Copy link"), this,
                        [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
        menu->addSeparator();
    }
    QAction *copy = menu->addAction(lineIcon(Icon::Copy), tr("Copy"), m_view, &QTextEdit::copy);
    copy->setEnabled(m_view->textCursor().hasSelection());
    menu->addAction(tr("Select all"), m_view, &QTextEdit::selectAll);
    menu->addSeparator();
    menu->addAction(lineIcon(Icon::Search), tr("Find in this message"), this, &MessageBody::openFind);
    menu->popup(global);
}

void MessageBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not at once: a new theme walks over all widgets, and what is built quickly would remove banners under its feet.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &MessageBody::rebuild, Qt::QueuedConnection);
}

void MessageBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_target->hide();
}

void MessageBody::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QWidget::wheelEvent(event);
}

} // namespace Restante
