// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/mainwindow.h"

// What the window does with mail: places, search, counts, accounts; its frame is in mainwindow.cpp.

#include "mainwindow/chosenmessages.h"
#include "mainwindow/dialoguewindow.h"
#include "mainwindow/importing.h"
#include "mainwindow/messageactions.h"
#include "mainwindow/messagetasks.h"
#include "mainwindow/placeactions.h"
#include "mainwindow/problemarea.h"
#include "mainwindow/readingflow.h"
#include "mainwindow/splitbutton.h"
#include "mainwindow/statusstrip.h"
#include "mainwindow/undobar.h"
#include "mainwindow/windowdialogs.h"
#include "messagelist/emptystate.h"
#include "messagelist/listchoice.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/readerpane.h"
#include "search/searchfield.h"
#include "servermailbox/servermailboxpane.h"
#include "service/answer.h"
#include "service/queryservice.h"
#include "settings/picturesenders.h"
#include "settings/settingsdialog.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "theme/panes.h"
#include "words/errortext.h"
#include "words/quantities.h"

#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr auto starredPause = std::chrono::milliseconds(500); ///< the list has what it asked for by then, or the next try follows

} // namespace

void MainWindow::connectService()
{
    connect(&m_service, &MailService::opened, this, &MainWindow::begin);
    connect(&m_service, &MailService::openFailed, this, &MainWindow::fail);
    connect(&m_service, &MailService::accountsChanged, this, &MainWindow::setAccounts);
    connect(&m_service, &MailService::statusChanged, this, &MainWindow::setStatus);
    connect(&m_service, &MailService::messagesStored, this, &MainWindow::messagesChanged);
    connect(&m_service, &MailService::messagesChanged, this, &MainWindow::messagesChanged);
    connect(&m_service, &MailService::messagesRemoved, this, &MainWindow::messagesChanged);
    connect(&m_service, &MailService::foldersChanged, &m_folderPause, qOverload<>(&QTimer::start));
    connect(&m_service, &MailService::storeProblem, m_problems, &ProblemArea::setStoreProblem);
    connect(m_strip, &StatusStrip::stopWanted, &m_service, &MailService::stopCheck);
    connect(m_problems, &ProblemArea::checkWanted, this, [this](const AccountId &id) { m_service.check({ id }); });
    connect(m_problems, &ProblemArea::settingsWanted, this, &MainWindow::accountSettingsRequested);
    connect(m_problems, &ProblemArea::certificateWanted, this, &MainWindow::certificateRequested);
    connect(m_problems, &ProblemArea::passwordGiven, this, [this](const AccountId &id, const QString &password) {
        m_service.providePassword(id, password);
        m_service.check({ id });
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.checkMail, [this] { m_service.check(); });
    on(m_actions.addAccount, [this] { Q_EMIT addAccountRequested(); });
    on(m_actions.importFiles, [this] { m_importing->ask(Importing::What::Files); });
    on(m_actions.importFolder, [this] { m_importing->ask(Importing::What::Folder); });
    on(m_actions.openWindow, [this] {
        if (const QList<MessageKey> keys = chosen(); keys.size() == 1)
            openStored(keys.constFirst());
    });
    on(m_actions.search, [this] { m_search->start(); });
    on(m_actions.filter, [this] { m_list->toggleFilter(); });
    on(m_actions.next, [this] { m_list->choice().step(1); });
    on(m_actions.previous, [this] { m_list->choice().step(-1); });
    on(m_actions.nextUnread, [this] { m_flow->goToUnread(false); });
    on(m_actions.previousUnread, [this] { m_flow->goToUnread(true); });
    on(m_actions.archive, [this] { m_chosen->move(Folder::Role::Archive); });
    on(m_actions.junk, [this] { m_chosen->move(Folder::Role::Junk); });
    on(m_actions.trash, [this] { m_chosen->trash(); });
    on(m_actions.star, [this] { m_chosen->toggleStar(); });
    on(m_actions.markUnread, [this] { m_chosen->toggleUnread(); });
    on(m_actions.undo, [this] { m_changes->undo(); });
    on(m_actions.find, [this] { m_reader->openFind(); });
    on(m_actions.source, [this] { m_reader->toggleSource(); });
    on(m_actions.zoomIn, [this] { zoom(1); });
    on(m_actions.zoomOut, [this] { zoom(-1); });
    on(m_actions.zoomNormal, [this] { zoom(0); });
    on(m_actions.keys, [this] { showKeys(); });
    on(m_actions.about, [this] { showAbout(); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.settings, [this] {
        auto *dialog = new SettingsDialog(m_preferences, this);
        dialog->addSection(new PictureSenders(m_service, dialog));
        connect(dialog, &SettingsDialog::changed, this, [this](const Preferences &preferences) {
            apply(preferences);
            m_preferences.write(m_settings);
        });
        connect(dialog, &SettingsDialog::keysWanted, this, &MainWindow::editKeys);
        dialog->open();
    });
}

void MainWindow::begin()
{
    if (std::exchange(m_begun, true))
        return;
    setAccounts(m_service.accounts());
    loadFolders();
    loadTags();
    m_awaitedPlace = m_settings.value("window/place"_L1, u"inboxes"_s).toString();
    // Without an account, where mail is, is known with the folders.
    if (!m_service.accounts().isEmpty() && m_places->indexOf(m_awaitedPlace).isValid())
        m_sidebar->choose(std::exchange(m_awaitedPlace, {}));
    if (m_stack->currentWidget() == m_columns)
        m_list->focusList();
    if (!m_awaitedLink.isEmpty())
        openLink(m_awaitedLink);
}

void MainWindow::fail(const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList lines;
    for (const QString &line : { text.quotation, text.remedy }) {
        if (!line.isEmpty())
            lines += line;
    }
    m_welcome->setText(text.sentence, lines.join(u' '));
    m_welcome->setButtons({});
    m_stack->setCurrentWidget(m_welcome);
    m_check->hide();
    m_search->setEnabled(false);
}

void MainWindow::setAccounts(const QList<Account> &accounts)
{
    m_strip->setAccounts(accounts);
    m_problems->keepOnly(accounts);
    for (const Account &account : accounts)
        setStatus(account.id, m_service.status(account.id));
    m_places->setContents(accounts, m_places->folders());
    fillAccountMenus();
    updateWelcome();
    m_folderPause.start();
}

void MainWindow::setStatus(const AccountId &id, const AccountStatus &status)
{
    const auto accounts = m_service.accounts();
    for (const Account &account : accounts) {
        if (account.id != id)
            continue;
        m_strip->setStatus(id, status);
        m_problems->setStatus(account, status);
        m_places->setTroubled(id, problemOf(account, status).has_value());
    }
}

void MainWindow::fillAccountMenus()
{
    m_checkMenu->clear();
    m_accountMenu->clear();
    m_dialogueMenu->clear();
    const QList<Account> accounts = m_service.accounts();
    for (const Account &account : accounts) {
        const QString name = visibleText(account.address, 100).replace(u'&', u"&&"_s);
        m_checkMenu->addAction(name, this, [this, id = account.id] { m_service.check({ id }); });
        m_accountMenu->addAction(name, this, [this, id = account.id] { Q_EMIT accountSettingsRequested(id); });
        m_dialogueMenu->addAction(name + u'…', this, [this, account] { (new DialogueWindow(m_service, account, this))->show(); });
    }
    if (!accounts.isEmpty()) {
        m_checkMenu->addSeparator();
        m_checkMenu->addAction(tr("Stop all checks"), this, [this] {
            const auto checked = m_service.accounts();
            for (const Account &account : checked)
                m_service.stopCheck(account.id);
        });
    } else {
        m_checkMenu->addAction(m_actions.addAccount);
    }
    m_accountMenu->menuAction()->setVisible(!accounts.isEmpty());
    m_dialogueMenu->menuAction()->setVisible(!accounts.isEmpty());
    m_actions.checkMail->setEnabled(!accounts.isEmpty());
    const bool none = m_begun && accounts.isEmpty();
    m_check->setText(none ? tr("Add account") : tr("Check mail"));
    m_check->setToolTip((none ? m_actions.addAccount : m_actions.checkMail)->toolTip());
    m_check->setEnabled(none || !accounts.isEmpty());
    m_check->setAccessibleName(m_check->text());
    m_check->updateGeometry();
}

void MainWindow::loadFolders()
{
    m_queries.folders().then(this, [this](const Result<QList<Folder>> &folders) {
        if (!folders) {
            m_problems->setStoreProblem(folders.error());
            return;
        }
        m_places->setContents(m_service.accounts(), *folders);
        if (m_awaitedPlace.isEmpty() && m_stack->currentWidget() == m_welcome)
            m_awaitedPlace = m_sidebar->remembered();
        if (!m_awaitedPlace.isEmpty())
            m_sidebar->choose(placeWithMail(std::exchange(m_awaitedPlace, {})));
        updateCounts();
        updateWelcome();
        nameThings();
    });
}

/// Imported mail has folders of its own: without an account the inboxes are empty, and the first folder with mail is shown.
QString MainWindow::placeWithMail(const QString &id) const
{
    const QModelIndex index = m_places->indexOf(id);
    const SidebarPlace *place = m_places->place(index.isValid() ? index : m_places->index(0, 0));
    if (!place || place->kind != SidebarPlace::Kind::AllInboxes || !m_service.accounts().isEmpty())
        return id;
    const QList<Folder> folders = m_places->folders();
    const auto full = [](Folder::Role role) { return [role](const Folder &of) { return of.role == role && of.total > 0; }; };
    const auto first = std::ranges::find_if(folders, full(Folder::Role::Normal));
    if (first == folders.end() || std::ranges::any_of(folders, full(Folder::Role::Inbox)))
        return id;
    SidebarPlace found;
    found.kind = SidebarPlace::Kind::Folder;
    found.folder = *first;
    return found.id();
}

void MainWindow::updateWelcome()
{
    if (!m_begun)
        return;
    const bool mail = std::ranges::any_of(m_places->folders(), [](const Folder &folder) { return folder.total > 0; });
    const bool welcome = m_service.accounts().isEmpty() && !mail;
    if (welcome) {
        m_welcome->setText(tr("Welcome to Restante"),
                           tr("Your mail is collected to this computer and can be read here without a network, for ever."));
        m_welcome->setButtons(tr("Add account"), tr("Import mail files…"), tr("Look around with sample mail"));
        m_welcome->setPrimary(true);
        m_placeActions->nameFirstTags();
    }
    m_check->setVisible(!welcome);
    m_search->setVisible(!welcome);
    QWidget *const shown = welcome ? static_cast<QWidget *>(m_welcome) : m_columns;
    if (m_stack->currentWidget() == shown)
        return;
    m_stack->setCurrentWidget(shown);
    if (welcome)
        m_welcome->setFocus();
    else
        m_list->focusList();
}

void MainWindow::updateCounts()
{
    const SidebarPlace *place = m_sidebar->chosenPlace();
    const bool counts = place && place->kind != SidebarPlace::Kind::Starred;
    m_list->setUnreadCount(counts ? place->count : 0);
    const SidebarPlace *inboxes = m_places->place(m_places->index(0, 0));
    const int unread = inboxes ? inboxes->count : 0;
    // The desktop puts the name of the program behind it.
    setWindowTitle(unread > 0 ? tr("%1 unread", "number", unread).arg(numberText(unread)) : tr("Restante"));
}

void MainWindow::showPlace(const SidebarPlace &place)
{
    m_search->empty();
    m_problems->stopAsking();
    showMail(place.kind != SidebarPlace::Kind::OnServer);
    if (place.kind != SidebarPlace::Kind::OnServer) {
        m_list->show(place.query(), place.name);
    } else {
        const auto accounts = m_service.accounts();
        for (const Account &account : accounts) {
            if (account.id == place.account)
                m_server->show(account);
        }
    }
    updateCounts();
}

/// The list and the reader, or what waits on a server in place of both.
void MainWindow::showMail(bool mail)
{
    const bool focused = m_server->isAncestorOf(focusWidget()) || m_list->isAncestorOf(focusWidget());
    m_mailArea->setVisible(mail);
    m_server->setVisible(!mail);
    const auto actions = m_actions.ofList() + QList<QAction *> { m_actions.find, m_actions.source };
    for (QAction *action : actions)
        action->setEnabled(mail);
    updateMessageActions();
    if (focused)
        (mail ? static_cast<QWidget &>(m_list->view()) : m_server->view()).setFocus();
}

void MainWindow::search(const QString &words)
{
    if (words.isEmpty()) {
        m_sidebar->choose(m_sidebar->remembered());
        return;
    }
    m_sidebar->clearChoice();
    showMail(true);
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    query.words = words;
    m_list->show(query, tr("Found in all mail"));
    m_list->setUnreadCount(0);
}

void MainWindow::messagesChanged(const QList<MessageKey> &keys)
{
    m_flow->outdate(keys);
    m_list->loader().refresh(keys);
    m_starredUnknown = true;
    if (!m_folderPause.isActive())
        m_folderPause.start();
}

void MainWindow::countStarred()
{
    // Asked when the list has what it needs: the list's own questions go first.
    if (!std::exchange(m_starredUnknown, false))
        return;
    ListQuery starred;
    starred.scope = ListQuery::Scope::Starred;
    whenAnswered(
        m_queries.keys(starred), this,
        [this](const Result<QList<MessageKey>> &keys) {
            if (keys)
                m_places->setStarredCount(int(keys->size()));
        },
        [this] {
            // The list asked something meanwhile. It may have nothing more to say when it is done.
            m_starredUnknown = true;
            QTimer::singleShot(starredPause, this, &MainWindow::countStarred);
        });
}

QList<MessageKey> MainWindow::chosen() const
{
    return m_server->isHidden() ? m_list->view().selectedKeys() : QList<MessageKey>();
}

void MainWindow::updateMessageActions()
{
    const QList<MessageKey> keys = chosen();
    const auto actions = m_actions.ofMessages();
    for (QAction *action : actions)
        action->setEnabled(!keys.isEmpty());
    m_moveMenu->menuAction()->setEnabled(!keys.isEmpty());
    m_tagMenu->menuAction()->setEnabled(!keys.isEmpty());
    const bool starred = m_chosen->isStarred();
    const bool unread = m_chosen->isUnread();
    m_actions.openWindow->setEnabled(keys.size() == 1);
    m_tasks->update(keys.size());
    const QString star = starred ? tr("Remove star") : tr("Star");
    if (m_actions.star->text() != star) { // an icon that is set, even the same, has each button draw and measure itself
        m_actions.star->setIcon(lineIcon(starred ? Icon::StarFilled : Icon::Star));
        m_actions.star->setText(star);
    }
    m_actions.markUnread->setText(unread ? tr("Mark as read") : tr("Mark as unread"));
}

QStringList MainWindow::ownAddresses() const
{
    QStringList own;
    const auto accounts = m_service.accounts();
    for (const Account &account : accounts)
        own += account.address;
    return own;
}

void MainWindow::repairCharset(const QString &charset)
{
    const MessageKey key = m_flow->shown();
    const auto repaired = [this, key](const Result<void> &saved) {
        if (!saved)
            return m_problems->setStoreProblem(saved.error());
        if (m_flow->shown() == key)
            m_flow->reload();
    };
    whenAnswered(m_service.repairCharset(key, charset), this, repaired, [] {});
}

/// Of this message only the header is here.
void MainWindow::collectRest(const AccountId &account, MessageKey key)
{
    const auto wish = [this, account, key](const Result<ServerMailbox> &mailbox) {
        if (!mailbox)
            return m_problems->setStoreProblem(mailbox.error());
        QList<qint64> rows;
        for (const ServerMessage &message : mailbox->messages) {
            if (message.key == key)
                rows.append(message.row);
        }
        if (rows.isEmpty()) {
            m_strip->tell(tr("This message is no longer on the server."));
            return;
        }
        m_service.wish(account, rows, ServerWish::Get);
        m_service.check({ account });
    };
    whenAnswered(m_service.serverMailbox(account, false), this, wish, [] {});
}

void MainWindow::showAbout()
{
    showAboutWindow(this);
}

} // namespace Restante
