// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/messagewindow.h"

#include "base/octets.h"
#include "mail/messageparser.h"
#include "mainwindow/messagetasks.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"
#include "reader/remotepictures.h"
#include "reader/unsubscribing.h"
#include "service/mailservice.h"
#include "text/visibletext.h"
#include "theme/metrics.h"
#include "words/errortext.h"

#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QShortcut>
#include <QStatusBar>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {
constexpr int wordMilliseconds = 10'000; ///< how long something done is told
}

MessageWindow::MessageWindow(const Surroundings &around, QWidget *parent)
    : MessageWindow(around, parent, Bare {})
{
    offer({ m_actions.reply, m_actions.replyAll, m_actions.forward, m_actions.print },
          { m_actions.replyAll, m_actions.replyToList, m_actions.savePdf, m_actions.copyLink, m_actions.sourceWindow });
}

MessageWindow::MessageWindow(const Surroundings &around, QWidget *parent, Bare)
    : QMainWindow(parent)
    , m_around(around)
    , m_actions(this)
    , m_reader(new ReaderPane(this))
    , m_tasks(new MessageTasks(*m_reader, m_actions, around.own, this))
{
    const Metrics metrics(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::Window);
    m_reader->setMinimumWidth(metrics.px(440));
    setCentralWidget(m_reader);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [bar = statusBar()](const QString &now) { bar->setVisible(!now.isEmpty()); });
    resize(metrics.px(760), metrics.px(680));
    if (around.composer)
        m_tasks->setComposer(around.composer);
    m_reader->setPreferredForm(around.preferences.form);
    m_reader->setZoom(around.preferences.zoom / 100.0);
    if (around.network) {
        new RemotePictures(*around.network, *m_reader, this);
        m_reader->unsubscribing().setPost(
            [this, &service = *around.network](const QUrl &page) { return service.leaveList(m_reader->access()->key(), page); });
    }
    connectReader();
    m_tasks->update(0);
}

MessageWindow::~MessageWindow() = default;

void MessageWindow::offer(const QList<QAction *> &bar, const QList<QAction *> &more)
{
    // The reader has these by itself.
    const QList<QAction *> reading { m_actions.find,   m_actions.saveMessage, m_actions.source,
                                     m_actions.zoomIn, m_actions.zoomOut,     m_actions.zoomNormal };
    const auto all = findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *action : all)
        action->setVisible(bar.contains(action) || more.contains(action) || reading.contains(action));
    m_reader->setBarActions(bar);
    m_reader->setMoreActions(more);
}

void MessageWindow::connectReader()
{
    connect(m_reader, &ReaderPane::spacePressed, this, [this](bool backwards) { m_reader->page(backwards); });
    connect(m_reader, &ReaderPane::failed, this, &MessageWindow::tell);
    connect(m_reader, &ReaderPane::told, this, &MessageWindow::say);
    connect(m_reader, &ReaderPane::zoomWanted, this, &MessageWindow::zoom);
    connect(m_reader, &ReaderPane::messageShown, this, [this] { m_tasks->update(1); });
    connect(m_reader, &ReaderPane::charsetWanted, this, [this](const QString &charset) {
        if (m_message)
            parse(charset);
    });
    connect(m_reader, &ReaderPane::attachedMessageOpened, this, [this](const std::shared_ptr<MessageAccess> &message) {
        auto *window = new MessageWindow(m_around, parentWidget());
        window->open(message);
        window->show();
    });
    connect(m_tasks, &MessageTasks::told, this, &MessageWindow::say);
    connect(m_tasks, &MessageTasks::failed, this, [this](const Error &error) { say(errorMessage(error, Reader::Window)); });
    connect(m_actions.find, &QAction::triggered, m_reader, &ReaderPane::openFind);
    connect(m_actions.source, &QAction::triggered, m_reader, &ReaderPane::toggleSource);
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { zoom(1); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { zoom(-1); });
    connect(m_actions.zoomNormal, &QAction::triggered, this, [this] { zoom(0); });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

/// Not a shortcut: what is open within the window goes first.
void MessageWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QMainWindow::keyPressEvent(event);
}

void MessageWindow::showMessage(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message)
{
    setWindowTitle(message.header.subject.isEmpty() ? tr("(no subject)") : visibleText(message.header.subject, 120));
    m_reader->showMessage(access, message);
}

void MessageWindow::open(const QByteArray &octets)
{
    open(std::make_shared<LooseMessage>(octets));
}

void MessageWindow::open(const std::shared_ptr<MessageAccess> &message)
{
    m_message = message;
    parse({});
}

/// `charset` overrides what the message says ("repair encoding"); empty: it is believed.
void MessageWindow::parse(const QString &charset)
{
    m_message->octets()
        .then(QtFuture::Launch::Async,
              [charset](const Result<QByteArray> &octets) {
                  return octets.transform(
                      [&](const QByteArray &raw) { return parseDocument(raw, { .charset = charset.toLatin1() }); });
              })
        .then(this, [this, message = m_message](const Result<MessageDocument> &document) {
            if (!document)
                return tell(document.error());
            showMessage(message, *document);
            m_reader->body().setFocus();
        });
}

void MessageWindow::openFile(const QString &path)
{
    constexpr qint64 largest = 256 * MiB;
    setWindowTitle(visibleText(QFileInfo(path).fileName(), 120));
    QtConcurrent::run([path]() -> Result<QByteArray> {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, path);
        if (file.size() > largest)
            return failure(ErrorCode::MessageTooLarge, path);
        return file.read(largest);
    }).then(this, [this](const Result<QByteArray> &octets) {
        if (octets)
            open(*octets);
        else
            tell(octets.error());
    });
}

void MessageWindow::tell(const Error &error)
{
    const ErrorText text = errorText(error);
    if (m_reader->showsMessage())
        say(errorMessage(error, Reader::Window));
    else
        m_reader->showText(text.sentence, text.remedy);
}

void MessageWindow::say(const QString &text)
{
    statusBar()->show();
    statusBar()->showMessage(text, wordMilliseconds);
}

void MessageWindow::zoom(int steps)
{
    m_around.preferences.zoom = steps == 0 ? 100 : zoomed(m_around.preferences.zoom, steps);
    m_reader->setZoom(m_around.preferences.zoom / 100.0);
}

} // namespace Restante

#include "moc_messagewindow.cpp"
