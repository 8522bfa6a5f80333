// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/mainwindow.h"

#include "mailfile/mailfiles.h"
#include "mainwindow/chosenmessages.h"
#include "mainwindow/importing.h"
#include "mainwindow/messageactions.h"
#include "mainwindow/messagetasks.h"
#include "mainwindow/placeactions.h"
#include "mainwindow/problemarea.h"
#include "mainwindow/readingflow.h"
#include "mainwindow/selectionsummary.h"
#include "mainwindow/splitbutton.h"
#include "mainwindow/statusstrip.h"
#include "mainwindow/storedmessagewindow.h"
#include "mainwindow/undobar.h"
#include "messagelist/emptystate.h"
#include "messagelist/listchoice.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/attachmentactions.h"
#include "reader/messageaccess.h"
#include "reader/readerpane.h"
#include "reader/remotepictures.h"
#include "reader/unsubscribing.h"
#include "search/searchfield.h"
#include "servermailbox/servermailboxpane.h"
#include "service/answer.h"
#include "service/queryservice.h"
#include "settings/settingsdialog.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "text/visibletext.h"
#include "theme/fallbackfonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/panes.h"
#include "theme/stylesheet.h"
#include "theme/theme.h"
#include "words/quantities.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr auto folderPause = 80ms; ///< counts may lag behind a batch of arrivals by as much

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

} // namespace

MainWindow::MainWindow(MailService &service, QueryService &queries, QSettings &settings, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_service(service)
    , m_queries(queries)
    , m_settings(settings)
    , m_theme(theme)
    , m_preferences(Preferences::read(settings))
    , m_memory(settings)
    , m_actions(this)
    , m_changes(new MessageActions(service, this))
    , m_keys(KeyBindings::read(settings))
    , m_places(new SidebarModel(this))
{
    setWindowTitle(tr("Restante"));
    auto *ground = new QWidget(this);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_problems = new ProblemArea(ground);
    m_stack = new QStackedWidget(ground);
    m_strip = new StatusStrip(ground);
    column->addWidget(makeTopBar());
    column->addWidget(separator(ground));
    column->addWidget(m_problems);
    column->addWidget(m_stack, 1);
    column->addWidget(separator(ground));
    column->addWidget(m_strip);
    m_welcome = new EmptyState(m_stack);
    m_stack->addWidget(makeColumns());
    m_stack->addWidget(m_welcome);
    m_undoBar = new UndoBar(m_stack, *m_list);
    m_importing = new Importing(service, this);
    m_reader->setMemory(&m_memory);
    m_flow = new ReadingFlow(queries, *m_list, *m_reader, *m_changes, this);
    m_chosen = new ChosenMessages(*m_list, *m_places, *m_changes, this);
    m_placeActions = new PlaceActions(service, queries, *m_changes, *m_places, *m_sidebar, this);
    m_keys.apply(m_actions.all());
    m_tasks = new MessageTasks(*m_reader, m_actions, [this] { return ownAddresses(); }, this);
    m_tasks->setChosen([this] { return chosenAccess(); });
    new RemotePictures(m_service, *m_reader, this);
    m_reader->unsubscribing().setPost([this](const QUrl &page) { return m_service.leaveList(m_reader->access()->key(), page); });
    setCentralWidget(ground);
    new FallbackFonts(*this);

    m_folderPause.setSingleShot(true);
    m_folderPause.setInterval(folderPause);
    connect(&m_folderPause, &QTimer::timeout, this, &MainWindow::loadFolders);
    makeMenu();
    connectActions();
    connectPanes();
    connectList();
    connectChanges();
    connectService();
    apply(m_preferences);
    restore();
    updateMessageActions();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeTopBar()
{
    const Metrics metrics(font());
    auto *bar = new QWidget(this);
    setLook(bar, "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(metrics.px(47));
    m_check = new SplitButton(bar);
    m_checkMenu = new QMenu(m_check);
    m_check->setMenu(m_checkMenu);
    m_search = new SearchField(bar);
    m_search->setMaximumWidth(metrics.px(560));
    m_search->setMinimumWidth(metrics.px(160));
    auto *menuButton = new QToolButton(bar);
    menuButton->setIcon(lineIcon(Icon::Menu));
    menuButton->setIconSize(QSize(metrics.px(16), metrics.px(16)));
    menuButton->setToolTip(tr("Menu"));
    menuButton->setAccessibleName(tr("Menu"));
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setShortcut(Qt::Key_F10);
    m_menu = new QMenu(menuButton);
    menuButton->setMenu(m_menu);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.px(12), 0, metrics.px(12), 0);
    row->addWidget(m_check);
    row->addStretch(1);
    row->addWidget(m_search, 8);
    row->addStretch(1);
    row->addWidget(menuButton);
    return bar;
}

QWidget *MainWindow::makeColumns()
{
    const Metrics metrics(font());
    m_columns = new Panes(m_stack);
    auto *side = new QWidget(m_columns);
    setLook(side, "bar");
    side->setAttribute(Qt::WA_StyledBackground);
    m_sidebar = new SidebarView(*m_places, side);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, metrics.px(10), 0, 0);
    sideColumn->addWidget(m_sidebar);
    m_mailArea = new Panes(m_columns);
    m_list = new MessageListPane(m_queries, m_mailArea);
    m_reader = new ReaderPane(m_mailArea);
    m_server = new ServerMailboxPane(m_service, m_queries, m_columns);
    m_columns->addWidget(side);
    m_mailArea->addWidget(m_list);
    m_mailArea->addWidget(m_reader);
    m_columns->addWidget(m_mailArea);
    m_columns->addWidget(m_server);
    m_server->hide();
    side->setMinimumWidth(metrics.px(150));
    m_list->setMinimumWidth(metrics.px(240));
    m_reader->setMinimumWidth(metrics.px(440));
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    m_columns->setSizes({ metrics.px(215), metrics.px(1064) });
    m_mailArea->setStretchFactor(0, 0);
    m_mailArea->setStretchFactor(1, 1);
    m_mailArea->setSizes({ metrics.px(375), metrics.px(688) });
    setTabOrder(m_search, m_sidebar);
    setTabOrder(m_sidebar, &m_list->view());
    return m_columns;
}

void MainWindow::makeMenu()
{
    m_menu->addAction(m_actions.checkMail);
    m_menu->addSeparator();
    m_menu->addAction(m_actions.addAccount);
    m_accountMenu = m_menu->addMenu(tr("Account settings"));
    m_dialogueMenu = m_menu->addMenu(tr("Dialogue with the server"));
    m_menu->addActions({ m_actions.importFiles, m_actions.importFolder });
    m_menu->addSeparator();
    QMenu *messages = m_menu->addMenu(tr("Message"));
    messages->addActions({ m_actions.reply, m_actions.replyAll, m_actions.replyToList, m_actions.forward });
    messages->addSeparator();
    messages->addActions({ m_actions.archive, m_actions.trash, m_actions.junk });
    m_moveMenu = messages->addMenu(tr("Move to"));
    m_tagMenu = messages->addMenu(tr("Tag"));
    messages->addSeparator();
    messages->addActions({ m_actions.star, m_actions.markUnread });
    messages->addSeparator();
    messages->addActions({ m_actions.openWindow, m_actions.copyLink, m_actions.print, m_actions.savePdf, m_actions.saveMessage,
                           m_actions.saveMbox });
    messages->addSeparator();
    messages->addActions({ m_actions.find, m_actions.source, m_actions.sourceWindow });
    QMenu *go = m_menu->addMenu(tr("Go to"));
    go->addActions({ m_actions.next, m_actions.previous, m_actions.nextUnread, m_actions.previousUnread });
    go->addSeparator();
    go->addActions({ m_actions.search, m_actions.filter });
    go->addSeparator();
    go->addActions({ m_actions.selectAll, m_actions.selectNone, m_actions.selectUnread, m_actions.selectStarred });
    makeListMenu();
    QMenu *text = m_menu->addMenu(tr("Text size"));
    text->addActions({ m_actions.zoomIn, m_actions.zoomOut, m_actions.zoomNormal });
    m_menu->addAction(m_actions.undo);
    m_menu->addSeparator();
    m_menu->addActions({ m_actions.settings, m_actions.keys, m_actions.about });
    m_menu->addSeparator();
    m_menu->addAction(m_actions.quit);
    m_reader->setBarActions(
        { m_actions.reply, m_actions.replyAll, m_actions.forward, m_actions.archive, m_actions.trash, m_actions.star });
    m_reader->setMoreActions({ m_actions.replyAll, m_actions.replyToList, m_actions.markUnread, m_moveMenu->menuAction(),
                               m_tagMenu->menuAction(), m_actions.junk, m_actions.print, m_actions.savePdf, m_actions.copyLink,
                               m_actions.openWindow, m_actions.sourceWindow });
    m_flow->selection().setActions({ m_actions.archive, m_actions.trash, m_actions.markUnread, m_actions.star,
                                     m_tagMenu->menuAction(), m_moveMenu->menuAction(), m_actions.junk });
    fillAccountMenus();
}

void MainWindow::connectPanes()
{
    connect(m_check, &QAbstractButton::clicked, this,
            [this] { (m_service.accounts().isEmpty() ? m_actions.addAccount : m_actions.checkMail)->trigger(); });
    connect(m_sidebar, &SidebarView::placeChosen, this, &MainWindow::showPlace);
    connect(m_search, &SearchField::searchChanged, this, &MainWindow::search);
    connect(m_search, &SearchField::left, m_list, &MessageListPane::focusList);
    connect(m_list, &MessageListPane::searchEndWanted, m_search, &SearchField::end);
    connect(m_search, &SearchField::listWanted, this, [this] {
        m_list->focusList();
        m_list->chooseFirst();
    });
    connect(m_list, &MessageListPane::failed, m_problems, &ProblemArea::setStoreProblem);
    connect(m_list, &MessageListPane::orderChanged, this, &MainWindow::remember);
    connect(m_list, &MessageListPane::settled, this, &MainWindow::countStarred);
    connect(&m_list->view(), &MessageListView::activatedKey, this, &MainWindow::openStored);
    connect(m_reader, &ReaderPane::failed, m_problems, &ProblemArea::setStoreProblem);
    connect(m_flow, &ReadingFlow::restWanted, this, &MainWindow::collectRest);
    connect(m_reader, &ReaderPane::messageShown, this, &MainWindow::updateMessageActions);
    connect(m_tasks, &MessageTasks::told, m_strip, &StatusStrip::tell);
    connect(m_tasks, &MessageTasks::failed, m_problems, &ProblemArea::setStoreProblem);
    connect(m_reader, &ReaderPane::told, m_strip, &StatusStrip::tell);
    connect(m_reader, &ReaderPane::zoomWanted, this, &MainWindow::zoom);
    connect(m_reader, &ReaderPane::attachedMessageOpened, this, &MainWindow::openMessage);
    m_reader->allowSearch();
    connect(m_reader, &ReaderPane::charsetWanted, this, &MainWindow::repairCharset);
    connect(m_reader, &ReaderPane::searchWanted, m_search, &QLineEdit::setText);
    connect(m_server, &ServerMailboxPane::failed, m_problems, &ProblemArea::setStoreProblem);
    connect(m_server, &ServerMailboxPane::questionWanted, m_problems, &ProblemArea::ask);
    // Without waiting for the reader: the next key may be on its way already.
    connect(&m_list->view(), &MessageListView::selectionKeysChanged, this, &MainWindow::updateMessageActions);
    connect(&m_list->model(), &QAbstractItemModel::modelReset, this, &MainWindow::updateMessageActions);
    connect(m_undoBar, &UndoBar::undoWanted, m_changes, &MessageActions::undo);
    connect(m_welcome, &EmptyState::firstClicked, this, &MainWindow::addAccountRequested);
    connect(m_welcome, &EmptyState::secondClicked, m_actions.importFiles, &QAction::trigger);
    connect(m_welcome, &EmptyState::thirdClicked, m_importing, &Importing::importSample);
    connect(m_importing, &Importing::sampleImported, this, [this](FolderKey folder) {
        SidebarPlace place;
        place.kind = SidebarPlace::Kind::Folder;
        place.folder.key = folder;
        m_awaitedPlace = place.id();
        m_folderPause.start();
    });
    connect(m_importing, &Importing::told, m_strip, &StatusStrip::tell);
    connect(m_importing, &Importing::failed, m_problems, &ProblemArea::setStoreProblem);
}

void MainWindow::restore()
{
    const Metrics metrics(font());
    resize(metrics.px(1280), metrics.px(800));
    restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray());
    m_columns->restoreState(m_settings.value("window/frame"_L1).toByteArray());
    m_sidebar->setFolded(m_settings.value("window/folded"_L1).toStringList());
    m_list->restore(m_settings);
    rememberSaveFolder(m_settings.value("attachments/folder"_L1).toString());
    m_actions.conversations->setChecked(m_list->grouping() == ListQuery::Grouping::Conversations);
    m_actions.serverSigns->setChecked(m_list->model().isTellingOfServer());
    m_actions.table->setChecked(m_list->view().listStyle() == ListStyle::Table);
    setTable(m_actions.table->isChecked());
}

void MainWindow::remember()
{
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    m_settings.setValue("window/frame"_L1, m_columns->saveState());
    m_settings.setValue(m_actions.table->isChecked() ? "window/table"_L1 : "window/cards"_L1, m_mailArea->saveState());
    m_settings.setValue("window/folded"_L1, m_sidebar->folded());
    m_settings.setValue("window/place"_L1, m_sidebar->remembered());
    m_list->remember(m_settings);
    m_settings.setValue("attachments/folder"_L1, saveFolder());
    m_preferences.write(m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::apply(const Preferences &preferences)
{
    m_preferences = preferences;
    m_theme.setChoice(preferences.theme);
    setMotion(preferences.motion);
    m_flow->setMarkReadAfter(preferences.markReadAfter);
    m_reader->setPreferredForm(preferences.form);
    m_reader->setZoom(preferences.zoom / 100.0);
}

/// Where nothing else has a use for it, the filter ends, then the search.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_list->leave())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::zoom(int steps)
{
    Preferences preferences = m_preferences;
    preferences.zoom = steps == 0 ? 100 : zoomed(preferences.zoom, steps);
    apply(preferences);
    m_strip->tell(tr("Text at %1").arg(isolated(percentText(preferences.zoom))));
}

void MainWindow::openMessage(const std::shared_ptr<MessageAccess> &message)
{
    auto *window = new MessageWindow(surroundings(), this);
    window->open(message);
    window->show();
}

void MainWindow::setComposer(const std::shared_ptr<Composer> &composer)
{
    m_composer = composer;
    m_tasks->setComposer(composer);
}

void MainWindow::openFile(const QString &path)
{
    openMailFile(path, surroundings(), this);
}

void MainWindow::openLink(const QString &identifier)
{
    m_awaitedLink = identifier;
    if (!m_begun)
        return;
    whenAnswered(
        m_queries.withIdentifier(std::exchange(m_awaitedLink, {})), this,
        [this](const Result<QList<MessageKey>> &keys) {
            if (!keys)
                m_problems->setStoreProblem(keys.error());
            else if (keys->isEmpty())
                m_strip->tell(tr("The message that the link names is not on this computer."));
            else
                openStored(keys->constFirst());
        },
        [] {});
}

/// A message of the list, in a window from which the list can be gone along.
void MainWindow::openStored(MessageKey key)
{
    const auto neighbour = [this](MessageKey of, int step) {
        const int row = m_list->model().rowOf(of) + step;
        return m_list->model().rowOf(of) >= 0 && row >= 0 && row < m_list->model().rowCount() ? m_list->model().keyAt(row)
                                                                                              : MessageKey {};
    };
    auto *window = new StoredMessageWindow({ m_service, m_queries, *m_changes }, neighbour, surroundings(), this);
    window->openMessage(key);
    window->show();
}

Surroundings MainWindow::surroundings()
{
    return { .composer = m_composer,
             .own = [this] { return ownAddresses(); },
             .preferences = m_preferences,
             .import = [this](const QStringList &paths) { m_importing->import(paths); },
             .network = &m_service };
}

QList<std::shared_ptr<MessageAccess>> MainWindow::chosenAccess() const
{
    QList<std::shared_ptr<MessageAccess>> messages;
    const QList<MessageKey> keys = chosen();
    messages.reserve(keys.size());
    for (const MessageKey key : keys)
        messages += std::make_shared<StoredMessage>(m_queries, key);
    return messages;
}

} // namespace Restante

#include "moc_mainwindow.cpp"
