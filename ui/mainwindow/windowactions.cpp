// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/windowactions.h"

#include "theme/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace Restante {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction *make(QWidget *window, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, window);
    action->setShortcuts(keys);
    action->setToolTip(keys.isEmpty() ? text
                                      : QString(text).remove(u'…')
                               + QStringLiteral(" (%1)").arg(keys.constFirst().toString(QKeySequence::NativeText)));
    window->addAction(action);
    return action;
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : checkMail(make(window, Words::tr("Check mail"), { Qt::Key_F5 }))
    , addAccount(make(window, Words::tr("Add account…"), {}))
    , importFiles(make(window, Words::tr("Import mail files…"), {}))
    , importFolder(make(window, Words::tr("Import a folder of mail…"), {}))
    , search(make(window, Words::tr("Search all mail"), { Qt::CTRL | Qt::Key_K, Qt::Key_Slash }))
    , filter(make(window, Words::tr("Filter this list"), { Qt::CTRL | Qt::SHIFT | Qt::Key_K }))
    , settings(make(window, Words::tr("Settings…"), { Qt::CTRL | Qt::Key_Comma }))
    , keys(make(window, Words::tr("All keys…"), { Qt::Key_Question }))
    , about(make(window, Words::tr("About Restante…"), {}))
    , quit(make(window, Words::tr("Quit"), { QKeySequence(QKeySequence::Quit) }))
    , next(make(window, Words::tr("Next message"), { Qt::Key_J }))
    , previous(make(window, Words::tr("Previous message"), { Qt::Key_K }))
    , nextUnread(make(window, Words::tr("Next unread message"), { Qt::Key_N }))
    , previousUnread(make(window, Words::tr("Previous unread message"), { Qt::Key_P }))
    , reply(make(window, Words::tr("Reply"), { Qt::CTRL | Qt::Key_R }))
    , replyAll(make(window, Words::tr("Reply to all"), { Qt::CTRL | Qt::SHIFT | Qt::Key_R }))
    , replyToList(make(window, Words::tr("Reply to list"), { Qt::CTRL | Qt::SHIFT | Qt::Key_L }))
    , forward(make(window, Words::tr("Forward"), { Qt::CTRL | Qt::Key_L }))
    , archive(make(window, Words::tr("Archive"), { Qt::Key_A }))
    , trash(make(window, Words::tr("Trash"), { Qt::Key_Delete, Qt::Key_NumberSign }))
    , junk(make(window, Words::tr("Junk"), { Qt::Key_Exclam }))
    , star(make(window, Words::tr("Star"), { Qt::Key_S }))
    , markUnread(make(window, Words::tr("Mark as unread"), { Qt::Key_U }))
    , undo(make(window, Words::tr("Undo"), { QKeySequence(QKeySequence::Undo) }))
    , print(make(window, Words::tr("Print…"), { QKeySequence(QKeySequence::Print) }))
    , savePdf(make(window, Words::tr("Save as PDF…"), {}))
    , saveMessage(make(window, Words::tr("Save message…"), { QKeySequence(QKeySequence::Save) }))
    , saveMbox(make(window, Words::tr("Save as mbox file…"), {}))
    , copyLink(make(window, Words::tr("Copy link to message"), { Qt::CTRL | Qt::SHIFT | Qt::Key_C }))
    , openWindow(make(window, Words::tr("Open in a window"), { QKeySequence(QKeySequence::Open) }))
    , sourceWindow(make(window, Words::tr("Source in a window"), { Qt::CTRL | Qt::SHIFT | Qt::Key_U }))
    , find(make(window, Words::tr("Find in this message…"), { QKeySequence(QKeySequence::Find) }))
    , source(make(window, Words::tr("Source"), { Qt::CTRL | Qt::Key_U }))
    , zoomIn(make(window, Words::tr("Larger text"), { QKeySequence(QKeySequence::ZoomIn), Qt::CTRL | Qt::Key_Equal }))
    , zoomOut(make(window, Words::tr("Smaller text"), { QKeySequence(QKeySequence::ZoomOut) }))
    , zoomNormal(make(window, Words::tr("Normal text size"), { Qt::CTRL | Qt::Key_0 }))
{
    reply->setIcon(lineIcon(Icon::Reply));
    replyAll->setIcon(lineIcon(Icon::ReplyAll));
    forward->setIcon(lineIcon(Icon::Forward));
    star->setIcon(lineIcon(Icon::Star));
    star->setPriority(QAction::LowPriority); // in the bar it is its icon alone
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    undo->setEnabled(false);
}

QList<QAction *> WindowActions::all() const
{
    return { next,   previous, nextUnread, previousUnread, reply,    replyAll, replyToList, forward, archive,   trash,
             junk,   star,     markUnread, undo,           print,    saveMessage, copyLink, openWindow, sourceWindow, search,   filter,   checkMail, find,
             source, zoomIn,   zoomOut,    zoomNormal,     settings, keys,     quit };
}

} // namespace Restante
