// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/messagebody.h"

#include "reader/bodybuilder.h"
#include "reader/bodyview.h"
#include "reader/findbar.h"
#include "reader/html/originalengine.h"
#include "reader/html/originalview.h"
#include "reader/html/simplehtmlview.h"
#include "reader/linkpolicy.h"
#include "reader/messageaccess.h"
#include "service/answer.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/motion.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

MessageBody::MessageBody(QWidget *parent)
    : QWidget(parent)
    , m_builder(new BodyBuilder(this))
    , m_simple(new SimpleHtmlView(this))
    , m_shown(m_simple)
    , m_views(new QStackedLayout)
    , m_find(new FindBar(this))
    , m_target(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addLayout(m_views, 1);
    m_views->addWidget(m_simple);
    setFocusProxy(m_simple);
    m_find->setView(m_simple);
    m_target->setTextFormat(Qt::PlainText);
    setLook(m_target, "target");
    m_target->hide();
    m_built.document = view().body();

    connect(m_builder, &BodyBuilder::built, this, &MessageBody::take);
    connect(m_builder, &BodyBuilder::illustrated, this, &MessageBody::takeIllustrated);
    connect(m_builder, &BodyBuilder::failed, this, &MessageBody::failed);
    connectView(m_simple);
    connect(m_simple, &HtmlView::foldClicked, this, [this](int number) {
        if (!m_unfolded.remove(number))
            m_unfolded.insert(number);
        build(false);
    });
    OriginalEngine &engine = OriginalEngine::ofProcess();
    const auto again = [this] {
        if (m_wantedForm == BodyForm::Original && !m_message.htmlBodies.isEmpty())
            build(false);
    };
    connect(&engine, &OriginalEngine::ready, this, again);
    connect(&engine, &OriginalEngine::unusable, this, again);
}

void MessageBody::connectView(HtmlView *view)
{
    connect(view, &HtmlView::linkClicked, this, &MessageBody::linkClicked);
    connect(view, &HtmlView::linkHovered, this, &MessageBody::hoverLink);
    connect(view, &HtmlView::spacePressed, this, &MessageBody::spacePressed);
    connect(view, &HtmlView::zoomWanted, this, &MessageBody::zoomWanted);
    connect(view, &HtmlView::menuWanted, this, &MessageBody::showContextMenu);
}

BodyView &MessageBody::view()
{
    return m_simple->view();
}

void MessageBody::prepare(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message, BodyForm form,
                          std::optional<Ground> ground)
{
    m_access = access;
    m_message = message;
    m_wantedForm = form;
    m_fixedWidth = false;
    m_dropColours = false;
    m_originalFailed = false;
    m_ground = ground;
    m_unfolded.clear();
    m_remote.clear();
    m_builder->forgetPictures();
    if (message.htmlBodies.isEmpty()) {
        build(true);
        return;
    }
    m_builder->stop();
    const auto go = [this, turn = m_builder->turn()](const Result<RemotePictureList> &pictures) {
        if (turn != m_builder->turn())
            return;
        m_remote = pictures.value_or(RemotePictureList());
        build(true);
    };
    whenAnswered(access->remotePictures(), this, go, [go] { go({}); });
}

void MessageBody::setRemotePictures(const RemotePictureList &pictures)
{
    m_remote = pictures;
    m_builder->forgetPictures();
    build(false);
}

void MessageBody::clear()
{
    m_builder->stop();
    m_builder->forgetPictures();
    m_access.reset();
    m_message = {};
    m_simple->clearBody();
    if (m_original)
        m_original->clearBody();
    m_remote.clear();
    m_built = {};
    hoverLink({});
}

Ground MessageBody::ground() const
{
    return m_ground.value_or(isDark(QGuiApplication::palette()) ? Ground::Dark : Ground::Light);
}

/// As wide as the view is now.
BodyOrder MessageBody::order()
{
    const Metrics metrics(font());
    BodyOrder order;
    order.message = m_message;
    order.form = formToBuild();
    order.justBegin = m_newMessage;
    order.fixedWidth = m_fixedWidth;
    order.dropColours = m_dropColours;
    order.remote = m_remote;
    for (const RemotePicture &picture : std::as_const(m_remote)) {
        if (!picture.failure)
            order.approvedPictures.insert(picture.address);
    }
    order.unfolded = m_unfolded;
    order.standsStill = standsStill();
    order.font = metrics.font(drawnBodyPixels * m_zoom);
    order.ground = ground();
    order.colours = coloursOf(QGuiApplication::palette());
    if (isDark(QGuiApplication::palette()) != (order.ground == Ground::Dark))
        order.colours = order.ground == Ground::Dark ? darkColours() : lightColours();
    const BodyForm possible = order.form == BodyForm::Source ? order.form : possibleForm(m_message, order.form);
    if (possible == BodyForm::Original)
        order.font = metrics.font(drawnBodyPixels); // the engine zooms by itself
    else if (view().isVisible())                    // else its width is another soon
        order.width = view().widthFor(possible, order.font);
    return order;
}

/// What can be shown now of what is wanted. The engine is loaded when it is first wanted for a message that has something for it.
BodyForm MessageBody::formToBuild()
{
    if (m_wantedForm != BodyForm::Original || m_message.htmlBodies.isEmpty())
        return m_wantedForm;
    OriginalEngine &engine = OriginalEngine::ofProcess();
    engine.prepare();
    return engine.state() == OriginalEngine::State::Ready && !m_originalFailed ? BodyForm::Original : BodyForm::SimpleHtml;
}

void MessageBody::build(bool newMessage)
{
    if (!m_access)
        return;
    // A message whose body is still on its way is a new one however often it is ordered.
    m_newMessage = m_newMessage || newMessage;
    m_builder->build(m_access, order());
}

void MessageBody::take(const BuiltBody &built)
{
    m_built = built;
    hoverLink({});
    if (built.original) {
        takeOriginal();
        return;
    }
    const int scroll = m_newMessage ? 0 : view().verticalScrollBar()->value();
    const bool other = isDark(QGuiApplication::palette()) != (ground() == Ground::Dark);
    setLook(&view(), !other ? "" : ground() == Ground::Light ? "paper" : "ink");
    m_simple->showBody(built);
    view().verticalScrollBar()->setValue(scroll);
    finish(m_simple);
}

void MessageBody::finish(HtmlView *shown)
{
    if (m_shown != shown) {
        const bool hadFocus = m_shown->isAncestorOf(QApplication::focusWidget());
        m_shown = shown;
        m_views->setCurrentWidget(shown);
        setFocusProxy(shown);
        m_find->setView(shown);
        if (hadFocus)
            shown->setFocus(Qt::OtherFocusReason);
    }
    m_find->lookAgain();
    Q_EMIT ready(std::exchange(m_newMessage, false));
    const OriginalEngine &engine = OriginalEngine::ofProcess();
    if (m_wantedForm == BodyForm::Original && !m_message.htmlBodies.isEmpty()
        && engine.state() == OriginalEngine::State::Unusable)
        Q_EMIT originalMissed(engine.trouble());
}

/// The same body: its reader stays where he is, with what he has selected.
void MessageBody::takeIllustrated(const BuiltBody &built)
{
    QTextCursor selected = view().textCursor();
    const std::pair places(selected.anchor(), selected.position());
    const int scroll = view().verticalScrollBar()->value();
    m_built = built;
    m_simple->showBody(built);
    if (places.first != places.second) {
        selected = QTextCursor(built.document.get());
        selected.setPosition(places.first);
        selected.setPosition(places.second, QTextCursor::KeepAnchor);
        view().setTextCursor(selected);
    }
    view().verticalScrollBar()->setValue(scroll);
    m_find->lookAgain();
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

void MessageBody::setGround(std::optional<Ground> ground)
{
    if (std::exchange(m_ground, ground) != ground)
        build(false);
}

void MessageBody::setZoom(qreal zoom)
{
    if (qFuzzyCompare(std::exchange(m_zoom, zoom), zoom))
        return;
    if (m_original)
        m_original->setZoom(zoom);
    if (m_shown == m_simple)
        build(false);
}

void MessageBody::rebuild()
{
    build(false);
}

bool MessageBody::page(bool backwards)
{
    return m_shown->page(backwards);
}

QString MessageBody::selectedText() const
{
    return m_shown->selectedText();
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
    const LinkVerdict verdict = judgeLink(link, m_shown->textOfLink(link));
    m_target->setText(elidedAddress(verdict.shown, fontMetrics(), width() - 40));
    m_target->adjustSize();
    m_target->move(0, height() - m_target->height());
    m_target->show();
    m_target->raise();
}

void MessageBody::showContextMenu(const BodyMenu &at)
{
    constexpr int longestSearch = 40; // characters of a menu entry
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!at.link.isEmpty()) {
        menu->addAction(tr("Open link"), this, [this, at] { Q_EMIT linkClicked(at.link, at.linkText); });
        menu->addAction(tr("Copy link"), this,
                        [at] { QGuiApplication::clipboard()->setText(at.link.toString(QUrl::FullyEncoded)); });
        menu->addSeparator();
    }
    if (at.picture >= 0 && at.picture < m_built.pictures.size()) {
        menu->addAction(tr("Save picture…"), this,
                        [this, picture = m_built.pictures[at.picture]] { Q_EMIT pictureSaveWanted(picture); });
        menu->addSeparator();
    }
    const QString selected = m_shown->selectedText().simplified();
    QAction *copy = menu->addAction(lineIcon(Icon::Copy), tr("Copy"), m_shown, &HtmlView::copy);
    copy->setEnabled(!selected.isEmpty());
    menu->addAction(tr("Select all"), m_shown, &HtmlView::selectAll);
    menu->addSeparator();
    if (!selected.isEmpty()) {
        const QString words = visibleText(selected, longestSearch);
        menu->addAction(tr("Search all mail for “%1”").arg(words).replace(u'&', u"&&"_s), this,
                        [this, words] { Q_EMIT searchWanted(words); });
    }
    menu->addAction(lineIcon(Icon::Search), tr("Find in this message"), this, &MessageBody::openFind);
    menu->popup(at.global);
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

#include "moc_messagebody.cpp"
