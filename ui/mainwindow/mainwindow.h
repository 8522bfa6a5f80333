// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answering/composer.h"
#include "mainwindow/messagewindow.h"
#include "mainwindow/windowactions.h"
#include "reader/readingmemory.h"
#include "service/mailservice.h"
#include "settings/keybindings.h"
#include "settings/preferences.h"

#include <QMainWindow>
#include <QTimer>

class QMenu;
class QSettings;
class QStackedWidget;

namespace Restante {

class ChosenMessages;
class EmptyState;
class Importing;
class MessageAccess;
class MessageActions;
class MessageListPane;
class Panes;
class PlaceActions;
class MessageTasks;
class ProblemArea;
class QueryService;
class ReaderPane;
class ReadingFlow;
class SearchField;
class ServerMailboxPane;
class SidebarModel;
class SidebarView;
class SplitButton;
class StatusStrip;
class Theme;
class UndoBar;
struct SidebarPlace;

/// The window: places, list, reader, search, status. Wires the panes to the services and to each other; asks the composition root
/// by signals for what is not its own (accounts). GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive the window. `settings` is the profile's own file.
    MainWindow(MailService &service, QueryService &queries, QSettings &settings, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The store is open (also called by itself when MailService says so).
    void begin();
    /// It could not be opened: says why, in place of the mail.
    void fail(const Error &error);
    /// A message file in a window of its own.
    void openFile(const QString &path);
    /// The message that bears the identifier, in a window of its own; a word where it is not here.
    void openLink(const QString &identifier);
    /// Until then answers go to what opens mailto: addresses.
    void setComposer(const std::shared_ptr<Composer> &composer);

Q_SIGNALS:
    void addAccountRequested();
    void accountSettingsRequested(const Restante::AccountId &id);
    void certificateRequested(const Restante::AccountId &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTopBar();
    QWidget *makeColumns();
    void makeMenu();
    void fillAccountMenus();
    void connectService();
    void connectActions();
    void connectPanes();
    void restore();
    void remember();
    void apply(const Preferences &preferences);
    void zoom(int steps);

    void showPlace(const SidebarPlace &place);
    void search(const QString &words);
    void showMail(bool mail);
    void updateCounts();
    void loadFolders();
    void updateWelcome();
    QString placeWithMail(const QString &id) const;
    void updateMessageActions();
    void messagesChanged(const QList<MessageKey> &keys);
    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountId &id, const AccountStatus &status);
    void countStarred();

    QList<MessageKey> chosen() const;
    void connectList();
    void connectChanges();
    void patch(const MessageChange &change);
    void makeListMenu();
    void showListMenu(const QPoint &point);
    void dropMessages(const QList<MessageKey> &keys, const SidebarPlace &target);
    void deleteForEver(const QList<MessageKey> &keys);
    void loadTags();
    void nameThings();
    void setTable(bool table);
    void editKeys();
    void repairCharset(const QString &charset);
    QStringList ownAddresses() const;
    Surroundings surroundings();
    void openStored(MessageKey key);
    void showKeys();
    void showAbout();
    void openMessage(const std::shared_ptr<MessageAccess> &message);
    QList<std::shared_ptr<MessageAccess>> chosenAccess() const;
    void collectRest(const AccountId &account, MessageKey key);

    MailService &m_service;
    QueryService &m_queries;
    QSettings &m_settings;
    Theme &m_theme;
    Preferences m_preferences;
    ReadingMemory m_memory;
    WindowActions m_actions;
    MessageActions *m_changes;
    KeyBindings m_keys;

    SplitButton *m_check;
    SearchField *m_search;
    SidebarModel *m_places;
    SidebarView *m_sidebar;
    MessageListPane *m_list;
    ReaderPane *m_reader;
    ServerMailboxPane *m_server;
    ReadingFlow *m_flow;
    ChosenMessages *m_chosen;
    PlaceActions *m_placeActions;
    MessageTasks *m_tasks;
    StatusStrip *m_strip;
    ProblemArea *m_problems;
    UndoBar *m_undoBar;
    Importing *m_importing;
    Panes *m_columns;
    Panes *m_mailArea; ///< list and reader, side by side or one above the other
    QStackedWidget *m_stack;
    EmptyState *m_welcome;
    QMenu *m_menu;
    QMenu *m_checkMenu;
    QMenu *m_accountMenu;
    QMenu *m_dialogueMenu;
    QMenu *m_moveMenu;
    QMenu *m_tagMenu;

    std::shared_ptr<Composer> m_composer;
    QTimer m_folderPause;
    bool m_starredUnknown = true;
    bool m_begun = false;
    QString m_awaitedLink;  ///< opened as soon as the store is
    QString m_awaitedPlace; ///< chosen as soon as the folders are known
};

} // namespace Restante
