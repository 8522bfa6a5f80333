// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/windowactions.h"

#include "reader/readerbar.h"
#include "theme/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace Restante {

namespace {

struct ActionsWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// `name` is the one under which other keys are kept: it never changes.
QAction *make(QWidget *window, const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QLatin1StringView(name));
    setOwnKeys(action, keys);
    window->addAction(action);
    return action;
}

QAction *makeChoice(QWidget *window, const char *name, const QString &text)
{
    QAction *action = make(window, name, text, {});
    action->setCheckable(true);
    return action;
}

QKeySequence two(Qt::Key first, Qt::Key second)
{
    return QKeySequence(first, second);
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : checkMail(make(window, "checkMail", ActionsWords::tr("Check mail"), { Qt::Key_F5 }))
    , addAccount(make(window, "addAccount", ActionsWords::tr("Add account…"), {}))
    , importFiles(make(window, "importFiles", ActionsWords::tr("Import mail files…"), {}))
    , importFolder(make(window, "importFolder", ActionsWords::tr("Import a folder of mail…"), {}))
    , search(make(window, "search", ActionsWords::tr("Search all mail"), { Qt::CTRL | Qt::Key_K, Qt::Key_Slash }))
    , filter(make(window, "filter", ActionsWords::tr("Filter this list"), { Qt::CTRL | Qt::SHIFT | Qt::Key_K }))
    , settings(make(window, "settings", ActionsWords::tr("Settings…"), { Qt::CTRL | Qt::Key_Comma }))
    , keys(make(window, "keys", ActionsWords::tr("All keys…"), { Qt::Key_Question }))
    , about(make(window, "about", ActionsWords::tr("About Restante…"), {}))
    , quit(make(window, "quit", ActionsWords::tr("Quit"), { QKeySequence(QKeySequence::Quit) }))
    , next(make(window, "next", ActionsWords::tr("Next message"), { Qt::Key_J }))
    , previous(make(window, "previous", ActionsWords::tr("Previous message"), { Qt::Key_K }))
    , nextUnread(make(window, "nextUnread", ActionsWords::tr("Next unread message"), { Qt::Key_N }))
    , previousUnread(make(window, "previousUnread", ActionsWords::tr("Previous unread message"), { Qt::Key_P }))
    , reply(make(window, "reply", ActionsWords::tr("Reply"), { Qt::CTRL | Qt::Key_R, Qt::Key_R }))
    , replyAll(make(window, "replyAll", ActionsWords::tr("Reply to all"), { Qt::CTRL | Qt::SHIFT | Qt::Key_R }))
    , replyToList(make(window, "replyToList", ActionsWords::tr("Reply to list"), { Qt::CTRL | Qt::SHIFT | Qt::Key_L }))
    , forward(make(window, "forward", ActionsWords::tr("Forward"), { Qt::CTRL | Qt::Key_L, Qt::Key_F }))
    , archive(make(window, "archive", ActionsWords::tr("Archive"), { Qt::Key_A }))
    , trash(make(window, "trash", ActionsWords::tr("Trash"), { Qt::Key_Delete, Qt::Key_NumberSign }))
    , junk(make(window, "junk", ActionsWords::tr("Junk"), { Qt::Key_Exclam }))
    , star(make(window, "star", ActionsWords::tr("Star"), { Qt::Key_S }))
    , markUnread(make(window, "markUnread", ActionsWords::tr("Mark as unread"), { Qt::Key_U }))
    , undo(make(window, "undo", ActionsWords::tr("Undo"), { QKeySequence(QKeySequence::Undo), Qt::Key_Z }))
    , print(make(window, "print", ActionsWords::tr("Print…"), { QKeySequence(QKeySequence::Print) }))
    , savePdf(make(window, "savePdf", ActionsWords::tr("Save as PDF…"), {}))
    , saveMessage(make(window, "saveMessage", ActionsWords::tr("Save message…"), { QKeySequence(QKeySequence::Save) }))
    , saveMbox(make(window, "saveMbox", ActionsWords::tr("Save as mbox file…"), {}))
    , copyLink(make(window, "copyLink", ActionsWords::tr("Copy link to message"), { Qt::CTRL | Qt::SHIFT | Qt::Key_C }))
    , openWindow(make(window, "openWindow", ActionsWords::tr("Open in a window"), { QKeySequence(QKeySequence::Open) }))
    , sourceWindow(make(window, "sourceWindow", ActionsWords::tr("Source in a window"), { Qt::CTRL | Qt::SHIFT | Qt::Key_U }))
    , find(make(window, "find", ActionsWords::tr("Find in this message…"), { QKeySequence(QKeySequence::Find) }))
    , source(make(window, "source", ActionsWords::tr("Source"), { Qt::CTRL | Qt::Key_U }))
    , zoomIn(make(window, "zoomIn", ActionsWords::tr("Larger text"),
                  { QKeySequence(QKeySequence::ZoomIn), Qt::CTRL | Qt::Key_Equal }))
    , zoomOut(make(window, "zoomOut", ActionsWords::tr("Smaller text"), { QKeySequence(QKeySequence::ZoomOut) }))
    , zoomNormal(make(window, "zoomNormal", ActionsWords::tr("Normal text size"), { Qt::CTRL | Qt::Key_0 }))
    , move(make(window, "move", ActionsWords::tr("Move to…"), { Qt::Key_V, Qt::Key_M }))
    , tag(make(window, "tag", ActionsWords::tr("Tag…"), { Qt::Key_L, Qt::Key_T }))
    , selectAll(make(window, "selectAll", ActionsWords::tr("Select all"),
                     { QKeySequence(QKeySequence::SelectAll), two(Qt::Key_Asterisk, Qt::Key_A) }))
    , selectNone(make(window, "selectNone", ActionsWords::tr("Select only this one"), { two(Qt::Key_Asterisk, Qt::Key_N) }))
    , selectUnread(make(window, "selectUnread", ActionsWords::tr("Select the unread ones"), { two(Qt::Key_Asterisk, Qt::Key_U) }))
    , selectStarred(
          make(window, "selectStarred", ActionsWords::tr("Select the starred ones"), { two(Qt::Key_Asterisk, Qt::Key_S) }))
    , conversations(makeChoice(window, "conversations", ActionsWords::tr("Conversations")))
    , table(makeChoice(window, "table", ActionsWords::tr("Table")))
    , serverSigns(makeChoice(window, "serverSigns", ActionsWords::tr("Mark what the server holds")))
{
    reply->setIcon(lineIcon(Icon::Reply));
    replyAll->setIcon(lineIcon(Icon::ReplyAll));
    forward->setIcon(lineIcon(Icon::Forward));
    archive->setIcon(lineIcon(Icon::Archive));
    trash->setIcon(lineIcon(Icon::Trash));
    junk->setIcon(lineIcon(Icon::Junk));
    star->setIcon(lineIcon(Icon::Star));
    reply->setPriority(QAction::HighPriority);
    star->setPriority(QAction::LowPriority); // in the bar it is its sign alone
    for (QAction *action : { replyAll, forward })
        action->setProperty(ReaderBar::wordsWithRoom, true);
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    undo->setEnabled(false);
}

QList<ActionGroup> WindowActions::groups() const
{
    return {
        { ActionsWords::tr("Reading"),
          { next, previous, nextUnread, previousUnread, find, source, zoomIn, zoomOut, zoomNormal } },
        { ActionsWords::tr("Messages"), { archive, trash, junk, move, tag, star, markUnread, undo } },
        { ActionsWords::tr("Answering"),
          { reply, replyAll, replyToList, forward, print, saveMessage, copyLink, openWindow, sourceWindow } },
        { ActionsWords::tr("List"),
          { selectAll, selectNone, selectUnread, selectStarred, filter, conversations, table, serverSigns } },
        { ActionsWords::tr("Restante"), { search, checkMail, settings, keys, quit } },
    };
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> all;
    const QList<ActionGroup> every = groups();
    for (const ActionGroup &group : every)
        all += group.actions;
    return all;
}

} // namespace Restante
