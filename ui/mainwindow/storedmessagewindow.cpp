// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/storedmessagewindow.h"

#include "mainwindow/messageactions.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"
#include "service/answer.h"
#include "service/mailservice.h"
#include "service/queryservice.h"
#include "theme/icons.h"

namespace Restante {

StoredMessageWindow::StoredMessageWindow(const Services &services, Neighbour neighbour, const Surroundings &around,
                                         QWidget *parent)
    : MessageWindow(around, parent, Bare {})
    , m_services(services)
    , m_neighbour(std::move(neighbour))
    , m_loader(services.queries)
{
    const WindowActions &a = actions();
    offer({ a.reply, a.replyAll, a.forward, a.archive, a.trash, a.star },
          { a.replyAll, a.replyToList, a.markUnread, a.junk, a.next, a.previous, a.undo, a.print, a.savePdf, a.copyLink,
            a.sourceWindow });
    m_read.setSingleShot(true);
    connectActions();
    connect(&m_loader, &MessageLoader::loaded, this, [this](MessageKey key, const MessageDocument &document) {
        showMessage(std::make_shared<StoredMessage>(m_services.queries, key), document);
        reader().body().setFocus();
        if (this->around().preferences.markReadAfter)
            m_read.start(*this->around().preferences.markReadAfter * 1000);
    });
    connect(&m_loader, &MessageLoader::failed, this, [this](MessageKey, const Error &error) { tell(error); });
    connect(&m_read, &QTimer::timeout, this, [this] {
        if (m_summary.unread)
            m_services.changes.markShown(m_key);
    });
    connect(&services.mail, &MailService::messagesChanged, this, [this](const QList<MessageKey> &keys) {
        if (keys.contains(m_key))
            readSummary();
    });
    connect(&services.mail, &MailService::messagesRemoved, this, &StoredMessageWindow::gone);
    whenAnswered(
        services.queries.folders(), this,
        [this](const Result<QList<Folder>> &folders) {
            const QList<Folder> all = folders.value_or(QList<Folder>());
            for (const Folder &folder : all) {
                if (folder.role == Folder::Role::Trash)
                    m_trashes.insert(folder.key);
            }
            updateActions();
        },
        [] {});
}

void StoredMessageWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    const WindowActions &a = actions();
    on(a.archive, [this] { moveTo(Folder::Role::Archive); });
    on(a.trash, [this] { moveTo(Folder::Role::Trash); });
    on(a.junk, [this] { moveTo(Folder::Role::Junk); });
    on(a.star, [this] { mark(m_summary.starred ? MessageChange::Kind::Unstar : MessageChange::Kind::Star); });
    on(a.markUnread, [this] {
        m_read.stop();
        mark(m_summary.unread ? MessageChange::Kind::MarkRead : MessageChange::Kind::MarkUnread);
    });
    on(a.next, [this] { go(1); });
    on(a.previous, [this] { go(-1); });
    on(a.undo, [this] { m_services.changes.undo(); });
    a.undo->setEnabled(m_services.changes.canUndo());
    connect(&m_services.changes, &MessageActions::undoableChanged, a.undo,
            [undo = a.undo](const QString &text) { undo->setEnabled(!text.isEmpty()); });
    connect(&m_services.changes, &MessageActions::done, this, [this](const QString &text) {
        if (isActiveWindow())
            say(tr("%1. Undo: %2", "what was done; a key")
                    .arg(text, actions().undo->shortcut().toString(QKeySequence::NativeText)));
    });
}

void StoredMessageWindow::openMessage(MessageKey key)
{
    m_read.stop();
    m_key = key;
    m_summary = {};
    updateActions();
    m_loader.load(key);
    readSummary();
}

void StoredMessageWindow::readSummary()
{
    whenAnswered(
        m_services.queries.summaries({ m_key }), this,
        [this, key = m_key](const Result<QList<MessageSummary>> &summaries) {
            if (key != m_key || !summaries || summaries->isEmpty())
                return;
            m_summary = summaries->constFirst();
            updateActions();
        },
        [] {});
}

void StoredMessageWindow::updateActions()
{
    const WindowActions &a = actions();
    a.star->setIcon(lineIcon(m_summary.starred ? Icon::StarFilled : Icon::Star));
    a.star->setText(m_summary.starred ? tr("Remove star") : tr("Star"));
    a.markUnread->setText(m_summary.unread ? tr("Mark as read") : tr("Mark as unread"));
    a.trash->setEnabled(!m_trashes.contains(m_summary.folder));
    a.next->setEnabled(m_neighbour(m_key, 1) != MessageKey {});
    a.previous->setEnabled(m_neighbour(m_key, -1) != MessageKey {});
}

void StoredMessageWindow::go(int step)
{
    if (const MessageKey key = m_neighbour(m_key, step); key != MessageKey {})
        openMessage(key);
}

/// Then the next message is shown, as in the list; after the last one there is nothing to show.
void StoredMessageWindow::moveTo(Folder::Role role)
{
    const MessageKey moved = m_key;
    MessageKey next = m_neighbour(m_key, 1);
    if (next == MessageKey {})
        next = m_neighbour(m_key, -1);
    m_services.changes.moveTo(role, { moved });
    if (next != MessageKey {})
        openMessage(next);
    else
        close();
}

void StoredMessageWindow::mark(MessageChange::Kind kind)
{
    m_services.changes.mark(kind, { m_key });
}

void StoredMessageWindow::gone(const QList<MessageKey> &keys)
{
    if (!keys.contains(m_key))
        return;
    m_read.stop();
    m_loader.forget(keys);
    reader().showText(tr("This message was deleted."));
}

} // namespace Restante

#include "moc_storedmessagewindow.cpp"
