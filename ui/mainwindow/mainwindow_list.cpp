// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/mainwindow.h"

// What the window does with the list, the places and the changes of the user; its frame is in mainwindow.cpp.

#include "mainwindow/chosenmessages.h"
#include "mainwindow/keyoverlay.h"
#include "mainwindow/messageactions.h"
#include "mainwindow/placeactions.h"
#include "mainwindow/problemarea.h"
#include "mainwindow/readingflow.h"
#include "mainwindow/statusstrip.h"
#include "mainwindow/undobar.h"
#include "messagelist/emptystate.h"
#include "messagelist/listchoice.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "messagelist/orderbutton.h"
#include "search/searchchips.h"
#include "search/searchfield.h"
#include "service/answer.h"
#include "service/queryservice.h"
#include "settings/keyeditor.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "text/visibletext.h"
#include "theme/panes.h"
#include "words/quantities.h"

#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Restante {

void MainWindow::connectList()
{
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.selectAll, [this] { m_list->view().selectAll(); });
    on(m_actions.selectNone, [this] { m_list->view().selectCurrent(); });
    on(m_actions.selectUnread, [this] { m_list->choice().selectMatching(u"is:unread"_s); });
    on(m_actions.selectStarred, [this] { m_list->choice().selectMatching(u"is:starred"_s); });
    on(m_actions.conversations, [this](bool checked) {
        m_list->setGrouping(checked ? ListQuery::Grouping::Conversations : ListQuery::Grouping::Messages);
        remember();
    });
    on(m_actions.serverSigns, [this](bool checked) {
        m_list->model().setTellingOfServer(checked);
        remember();
    });
    on(m_actions.table, [this](bool checked) {
        m_settings.setValue(checked ? "window/cards"_L1 : "window/table"_L1, m_mailArea->saveState());
        m_list->setListStyle(checked ? ListStyle::Table : ListStyle::Cards);
        setTable(checked);
        remember();
    });
    // A menu by key stands at the row it is for.
    const auto popUp = [this](QMenu *menu) {
        const QRect row = m_list->view().visualRect(m_list->view().currentIndex());
        menu->popup(m_list->view().viewport()->mapToGlobal(row.center()));
    };
    on(m_actions.move, [this, popUp] { popUp(m_moveMenu); });
    on(m_actions.tag, [this, popUp] { popUp(m_tagMenu); });
    connect(m_moveMenu, &QMenu::aboutToShow, this, [this] { m_chosen->fillMoveMenu(*m_moveMenu); });
    connect(m_tagMenu, &QMenu::aboutToShow, this, [this] { m_chosen->fillTagMenu(*m_tagMenu); });
    connect(m_chosen, &ChosenMessages::unreadToggled, m_flow, &ReadingFlow::leaveUnread);
    connect(m_chosen, &ChosenMessages::deletionAsked, this, &MainWindow::deleteForEver);
    connect(m_chosen, &ChosenMessages::newTagWanted, m_placeActions, &PlaceActions::makeTag);
    connect(&m_list->view(), &MessageListView::starClicked, this, [this](MessageKey key) {
        const MessageSummary *summary = m_list->model().summaryOf(key);
        m_changes->mark(summary && summary->starred ? MessageChange::Kind::Unstar : MessageChange::Kind::Star, { key });
    });
    connect(&m_list->view(), &QWidget::customContextMenuRequested, this, &MainWindow::showListMenu);
    connect(m_places, &SidebarModel::messagesDropped, this, &MainWindow::dropMessages);
    connect(m_placeActions, &PlaceActions::checkWanted, this, [this](const AccountId &id) { m_service.check({ id }); });
    connect(m_placeActions, &PlaceActions::settingsWanted, this, &MainWindow::accountSettingsRequested);
    connect(m_placeActions, &PlaceActions::deletionAsked, this, &MainWindow::deleteForEver);
    connect(m_placeActions, &PlaceActions::failed, m_problems, &ProblemArea::setStoreProblem);
    connect(m_flow, &ReadingFlow::failed, m_problems, &ProblemArea::setStoreProblem);
    connect(&m_service, &MailService::tagsChanged, this, &MainWindow::loadTags);
}

void MainWindow::connectChanges()
{
    connect(m_changes, &MessageActions::failed, m_problems, &ProblemArea::setStoreProblem);
    connect(m_changes, &MessageActions::begun, this, &MainWindow::patch);
    connect(m_changes, &MessageActions::undoableChanged, this, [this](const QString &text) {
        // What the bar offers is the last change, or nothing.
        m_undoBar->hide();
        m_actions.undo->setEnabled(!text.isEmpty());
        m_actions.undo->setText(text.isEmpty() ? tr("Undo") : tr("Undo: %1", "what was done").arg(text).replace(u'&', u"&&"_s));
    });
    connect(m_changes, &MessageActions::done, m_undoBar, &UndoBar::tell);
    connect(m_changes, &MessageActions::undone, this,
            [this](const QString &text) { m_strip->tell(tr("Undone: %1", "what was done").arg(text)); });
}

/// What is changed is seen at once; the store confirms it.
void MainWindow::patch(const MessageChange &change)
{
    switch (change.kind) {
    case MessageChange::Kind::Move:
    case MessageChange::Kind::DeleteForEver:
        m_list->loader().release(change.keys);
        return;
    case MessageChange::Kind::MarkRead:
    case MessageChange::Kind::MarkUnread:
        m_list->model().patch(change.keys, [kind = change.kind](MessageSummary &summary) {
            summary.unread = kind == MessageChange::Kind::MarkUnread;
        });
        break;
    case MessageChange::Kind::Star:
    case MessageChange::Kind::Unstar:
        m_list->model().patch(
            change.keys, [kind = change.kind](MessageSummary &summary) { summary.starred = kind == MessageChange::Kind::Star; });
        break;
    case MessageChange::Kind::AddTag:
    case MessageChange::Kind::RemoveTag:
        break; // in which order they stand the store knows
    }
    m_list->loader().keep(change.keys);
    updateMessageActions();
}

void MainWindow::makeListMenu()
{
    QMenu *view = m_menu->addMenu(tr("List"));
    view->addActions({ m_actions.conversations, m_actions.table, m_actions.serverSigns });
    if (QMenu *order = m_list->orderButton().menu()) {
        order->addSeparator();
        order->addActions({ m_actions.conversations, m_actions.table, m_actions.serverSigns });
    }
}

void MainWindow::showListMenu(const QPoint &point)
{
    if (chosen().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_actions.reply, m_actions.replyAll, m_actions.replyToList, m_actions.forward });
    menu->addSeparator();
    menu->addActions({ m_actions.archive, m_actions.trash, m_actions.junk, m_moveMenu->menuAction(), m_tagMenu->menuAction() });
    menu->addSeparator();
    menu->addActions({ m_actions.star, m_actions.markUnread });
    menu->addSeparator();
    menu->addActions({ m_actions.openWindow, m_actions.copyLink, m_actions.print, m_actions.savePdf, m_actions.saveMessage,
                       m_actions.saveMbox, m_actions.sourceWindow });
    const int row = m_list->view().currentIndex().row();
    const MessageSummary *summary = row >= 0 ? m_list->model().summaryOf(m_list->model().keyAt(row)) : nullptr;
    if (summary && !summary->from.isEmpty() && !summary->from.constFirst().addrSpec.isEmpty()) {
        menu->addSeparator();
        const QString address = summary->from.constFirst().addrSpec;
        menu->addAction(tr("Search mail from %1").arg(visibleText(address, 60).replace(u'&', u"&&"_s)), this,
                        [this, address] { m_search->setText(u"from:"_s + address + u' '); });
    }
    menu->popup(m_list->view().viewport()->mapToGlobal(point));
}

/// What is dragged is what is chosen: of folded conversations all.
void MainWindow::dropMessages(const QList<MessageKey> &keys, const SidebarPlace &target)
{
    const auto drop = [this, target](const QList<MessageKey> &dropped) {
        if (target.kind == SidebarPlace::Kind::Tag)
            m_changes->tag(target.tag, dropped);
        else
            m_changes->moveTo(target.folder.key, target.name, dropped);
    };
    if (m_list->view().selectedKeys() == keys)
        m_list->choice().withMessages(drop);
    else
        drop(keys);
}

void MainWindow::deleteForEver(const QList<MessageKey> &keys)
{
    m_problems->ask(
        tr("%1: deleted on this computer for ever, and cannot be brought back.", "2,113 messages").arg(messagesText(keys.size())),
        tr("Delete for ever"), [this, keys] {
            if (chosen() == keys)
                m_list->choice().stepPast();
            m_changes->deleteForEver(keys);
        });
}

void MainWindow::loadTags()
{
    whenAnswered(
        m_queries.tags(), this,
        [this](const Result<QList<Tag>> &tags) {
            if (!tags) {
                m_problems->setStoreProblem(tags.error());
                return;
            }
            const auto looks = [](const QList<Tag> &all) {
                QMap<TagKey, std::pair<QString, Tag::Colour>> seen;
                for (const Tag &tag : all)
                    seen.insert(tag.key, { tag.name, tag.colour });
                return seen;
            };
            const bool renamed = looks(*tags) != looks(m_places->tags());
            m_places->setTags(*tags);
            m_chosen->setTags(m_places->tags());
            m_list->setTags(m_places->tags());
            if (renamed) // rows show them
                m_list->loader().refresh(m_list->model().keysOfLoaded());
            if (m_stack->currentWidget() == m_welcome)
                m_placeActions->nameFirstTags();
            nameThings();
            updateCounts();
        },
        [] {});
}

/// What places are called, for those who show names of them; a place just made gets its own now.
void MainWindow::nameThings()
{
    PlaceNames names;
    SearchNames search;
    const auto accounts = m_service.accounts();
    for (const Account &account : accounts) {
        names.accounts.insert(account.id, visibleText(account.address, 100));
        search.accounts += account.id.value;
    }
    const auto folders = m_places->folders();
    for (const Folder &folder : folders) {
        const SidebarPlace *place = m_places->place(m_places->indexOf(u"folder/%1"_s.arg(qint64(folder.key))));
        names.folders.insert(folder.key, place ? place->name : visibleText(folder.name, 100));
        if (!search.folders.contains(folder.name))
            search.folders += folder.name;
    }
    const auto tags = m_places->tags();
    for (const Tag &tag : tags)
        search.tags += tag.name;
    m_list->model().setPlaceNames(names);
    m_search->setNames(search);
    m_placeActions->placesChanged();
}

/// Lines need width: the reader goes below them.
void MainWindow::setTable(bool table)
{
    m_mailArea->setOrientation(table ? Qt::Vertical : Qt::Horizontal);
    const QByteArray state = m_settings.value(table ? "window/table"_L1 : "window/cards"_L1).toByteArray();
    if (!state.isEmpty())
        m_mailArea->restoreState(state);
    m_mailArea->setOrientation(table ? Qt::Vertical : Qt::Horizontal);
    m_mailArea->setStretchFactor(0, table ? 1 : 0);
    m_mailArea->setStretchFactor(1, table ? 2 : 1);
}

void MainWindow::editKeys()
{
    auto *editor = new KeyEditor(m_actions.groups(), m_keys, this);
    connect(editor, &KeyEditor::changed, this, [this](const KeyBindings &bindings) {
        m_keys = bindings;
        m_keys.apply(m_actions.all());
        m_keys.write(m_settings);
    });
    editor->open();
}

void MainWindow::showKeys()
{
    auto *overlay = new KeyOverlay(m_actions.groups(), this);
    connect(overlay, &KeyOverlay::editWanted, this, &MainWindow::editKeys);
}

} // namespace Restante
