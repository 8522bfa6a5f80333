// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/conversationstrip.h"
#include "mainwindow/keyoverlay.h"
#include "mainwindow/selectionsummary.h"
#include "mainwindow/undobar.h"
#include "messagelist/messagedelegate.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "messagelist/messagetableheader.h"
#include "messagelist/quickfilter.h"
#include "reader/bodyview.h"
#include "reader/readerpane.h"
#include "search/searchfield.h"
#include "settings/keyeditor.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDropEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_listjourney {

namespace {

QByteArray letter(const QString &subject, int hoursAgo, const QString &from = u"Jonas Bergström <jonas@hamn.example>"_s,
                  const QByteArray &more = {})
{
    return Letter { .from = from,
                    .subject = subject,
                    .text = u"Some words about %1."_s.arg(subject),
                    .date = QDateTime::currentDateTime().addSecs(-3600 * hoursAgo),
                    .more = more }
        .render();
}

/// A conversation: each answers the first, by its own identifier.
QByteArray answer(const QString &subject, int hoursAgo, const QString &from)
{
    return letter(u"Re: "_s + subject, hoursAgo, from,
                  "In-Reply-To: <root@stage.example>\r\nReferences: <root@stage.example>\r\n");
}

QByteArray root(const QString &subject, int hoursAgo)
{
    QByteArray octets = letter(subject, hoursAgo);
    const qsizetype at = octets.indexOf("Message-ID: <");
    const qsizetype end = octets.indexOf('>', at);
    return octets.replace(at, end + 1 - at, "Message-ID: <root@stage.example>");
}

} // namespace

class TestListJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup() { m_stage.reset(); }
    void everyChangeCanBeTakenBackInItsOwnWords();
    void tagsAreGivenByMenuAndTakenBack();
    void messagesDroppedOnATagGetIt();
    void tagsAreMadeRenamedAndDeletedInTheSidebar();
    void foldersAreMadeRenamedAndDeletedInTheSidebar();
    void conversationsFoldAndUnfoldInTheList();
    void whatUnfoldsAtTheLowerEdgeIsSeen();
    void aConversationIsArchivedAsAWhole();
    void whatChangesWhileAListOpensIsNotMissed();
    void theReaderShowsTheNewestUnreadOfAConversation();
    void mailIntoAConversationKeepsTheSelection();
    void severalChosenAreSummedUp();
    void theTableSortsByItsHeadsAndIsRemembered();
    void theQuickFilterNarrowsAndEscLeavesIt();
    void lettersInTheFilterAreWordsAndNoKeys();
    void theRowAndTheReaderAreOneMessage();
    void whatIsFoundIsReadByTheKeyboard();
    void ofUnreadAndReadAllBecomeRead();
    void aClickOnTheStarChangesOnlyTheStar();
    void allKeysAreShownAndFound();
    void anotherKeyWorksAtOnceAndAfterARestart();
    void keysOfTheListAreLettersInFields();
    void regroupingKeepsWhatIsChosen();
    void theRowMenuHoldsWhatCanBeDone();

private:
    template<typename T>
    T &find()
    {
        T *found = m_stage->window->findChild<T *>();
        if (!found)
            qFatal("no %s", T::staticMetaObject.className());
        return *found;
    }
    MessageListView &list() { return find<MessageListView>(); }
    MessageListModel &model() { return find<MessageListModel>(); }
    const MessageSummary &summaryAt(int row)
    {
        Stage::wait([&] { return model().rowCount() > row && model().summary(row) != nullptr; });
        return *model().summary(row);
    }
    QStringList subjects()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all += summaryAt(row).subject;
        return all;
    }
    void openWith(const QList<QByteArray> &letters)
    {
        m_stage->collect(u"anna@posteo.example"_s, letters);
        m_stage->showWindow();
        QTRY_VERIFY(model().rowCount() > 0);
        list().setFocus();
    }
    void choose(int row)
    {
        QSignalSpy shown(&find<ReaderPane>(), &ReaderPane::messageShown);
        list().selectRow(row);
        QVERIFY(!shown.isEmpty() || shown.wait());
    }
    /// Without a window manager nobody gives the activity back that a menu or dialog had.
    void activate()
    {
        m_stage->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        activate();
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_stage->window.get(), key, modifiers);
    }
    QAction *action(const QString &name) { return m_stage->window->findChild<QAction *>(name); }
    void setConversations(bool on)
    {
        if (action(u"conversations"_s)->isChecked() != on)
            action(u"conversations"_s)->trigger();
    }
    /// Jonas, Léa and Nils, the newest; chosen, folded.
    void openConversationOfWhichTheNewestIsRead()
    {
        openWith({ root(u"Crane"_s, 9), answer(u"Crane"_s, 7, u"Léa <lea@port.example>"_s),
                   answer(u"Crane"_s, 5, u"Nils <nils@skepp.example>"_s) });
        QTRY_COMPARE(model().rowCount(), 3);
        choose(0);
        press(Qt::Key_U);
        QTRY_VERIFY(!summaryAt(0).unread);
        list().clearSelection();
        setConversations(true);
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_COMPARE(summaryAt(0).digest->unread, 2);
        list().selectRow(0);
    }
    QString undoText()
    {
        const auto labels = find<UndoBar>().findChildren<QLabel *>();
        return labels.isEmpty() || !find<UndoBar>().isVisible() ? QString() : labels.constFirst()->text();
    }
    QMenu *openMenu()
    {
        Stage::wait([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; });
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    void trigger(QMenu *menu, const QString &part)
    {
        for (QAction *entry : menu->actions()) {
            if (entry->text().remove(u'&').contains(part)) {
                menu->setActiveAction(entry);
                QTest::keyClick(menu, Qt::Key_Return);
                activate();
                return;
            }
        }
        qFatal("no entry %s", qPrintable(part));
    }
    /// By the keyboard, as its row.
    QMenu *placeMenu(const QString &id)
    {
        SidebarView &sidebar = find<SidebarView>();
        sidebar.setFocus();
        const QModelIndex index = find<SidebarModel>().indexOf(id);
        if (!index.isValid())
            qFatal("no place %s", qPrintable(id));
        sidebar.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(sidebar.viewport(), &event);
        return openMenu();
    }
    QLineEdit *nameEditor()
    {
        QLineEdit *edit = nullptr;
        Stage::wait([&] { return (edit = find<SidebarView>().findChild<QLineEdit *>()) != nullptr; });
        return edit;
    }
    QStringList tagNames()
    {
        QStringList names;
        for (const Tag &tag : find<SidebarModel>().tags())
            names += tag.name;
        return names;
    }
    QString tagId(const QString &name)
    {
        for (const Tag &tag : find<SidebarModel>().tags()) {
            if (tag.name == name)
                return u"tag/%1"_s.arg(qint64(tag.key));
        }
        return {};
    }
    QString folderId(const QString &name)
    {
        for (const Folder &folder : find<SidebarModel>().folders()) {
            if (folder.name == name && !folder.account.value.isEmpty())
                return u"folder/%1"_s.arg(qint64(folder.key));
        }
        return {};
    }
    void clickSpot(int row, RowSpot spot)
    {
        summaryAt(row);
        QStyleOptionViewItem option;
        option.initFrom(&list());
        option.font = list().font();
        option.rect = list().visualRect(model().index(row));
        const auto *delegate = static_cast<const MessageDelegate *>(list().itemDelegate());
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, delegate->placeOf(spot, option, model().index(row)).center());
    }

    /// With RESTANTE_SCREENSHOTS=FOLDER the window leaves a picture there, in both themes, to be looked at.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("RESTANTE_SCREENSHOTS");
        for (const ThemeChoice theme : { ThemeChoice::Dark, ThemeChoice::Light }) {
            if (folder.isEmpty())
                return;
            m_stage->theme->setChoice(theme);
            QCoreApplication::processEvents();
            QVERIFY(m_stage->window->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, themeChoiceName(theme))));
        }
    }

    std::unique_ptr<Stage> m_stage;
};

void TestListJourney::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->settings.setValue(u"reading/markReadAfter"_s, u"never"_s);
}

void TestListJourney::everyChangeCanBeTakenBackInItsOwnWords()
{
    openWith({ letter(u"first"_s, 3), letter(u"second"_s, 2), letter(u"third"_s, 1) });
    choose(0);
    press(Qt::Key_S);
    QTRY_COMPARE(undoText(), u"Star given to 1 message"_s);
    press(Qt::Key_U);
    QTRY_COMPARE(undoText(), u"1 message marked as read"_s);
    picture(u"undo"_s);
    press(Qt::Key_A);
    QTRY_COMPARE(undoText(), u"1 message archived"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(action(u"undo"_s)->text(), u"Undo: 1 message archived"_s);
    press(Qt::Key_Z);
    QTRY_COMPARE(model().rowCount(), 3);
    QVERIFY(summaryAt(0).starred && !summaryAt(0).unread);
    press(Qt::Key_Z);
    QTRY_VERIFY(summaryAt(0).unread);
    QVERIFY(summaryAt(0).starred);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!summaryAt(0).starred);
    QTRY_VERIFY(!action(u"undo"_s)->isEnabled());
}

void TestListJourney::tagsAreGivenByMenuAndTakenBack()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    QTRY_VERIFY(!tagNames().isEmpty());
    const QString work = tagNames().at(1);
    choose(0);
    press(Qt::Key_T);
    trigger(openMenu(), work);
    QTRY_COMPARE(summaryAt(0).tags.size(), 1);
    QCOMPARE(summaryAt(0).tags.constFirst().name, work);
    QTRY_VERIFY(undoText().contains(work));
    // The menu knows: the same entry takes it off again.
    press(Qt::Key_L);
    QMenu *menu = openMenu();
    trigger(menu, work);
    QTRY_VERIFY(summaryAt(0).tags.isEmpty());
    press(Qt::Key_Z);
    QTRY_COMPARE(summaryAt(0).tags.size(), 1);
    find<SidebarView>().choose(tagId(work));
    QTRY_COMPARE(subjects(), QStringList { u"second"_s });
    press(Qt::Key_Z);
    QTRY_COMPARE(model().rowCount(), 0);
}

void TestListJourney::messagesDroppedOnATagGetIt()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    QTRY_VERIFY(!tagNames().isEmpty());
    SidebarView &sidebar = find<SidebarView>();
    const QModelIndex target = find<SidebarModel>().indexOf(tagId(tagNames().constFirst()));
    sidebar.scrollTo(target);
    const std::unique_ptr<QMimeData> data(model().mimeData({ model().index(0), model().index(1) }));
    const QPoint place = sidebar.visualRect(target).center();
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(sidebar.viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(sidebar.viewport(), &move);
    QCOMPARE(sidebar.dropTarget(), target);
    QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(sidebar.viewport(), &drop);
    QTRY_COMPARE(summaryAt(0).tags.size(), 1);
    QTRY_COMPARE(summaryAt(1).tags.size(), 1);
    QCOMPARE(model().rowCount(), 2);
    QTRY_COMPARE(find<SidebarModel>().tags().constFirst().unread, 2);
    picture(u"tags"_s);
}

void TestListJourney::tagsAreMadeRenamedAndDeletedInTheSidebar()
{
    openWith({ letter(u"first"_s, 2) });
    QTRY_VERIFY(!tagNames().isEmpty());
    const QAbstractItemModelTester tester(&find<SidebarModel>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList before = tagNames();
    trigger(placeMenu(u"tags"_s), u"New tag"_s);
    QTRY_COMPARE(tagNames().size(), before.size() + 1);
    QLineEdit *name = nameEditor();
    name->selectAll();
    QTest::keyClicks(name, u"Harbour"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(tagNames().contains(u"Harbour"_s));
    trigger(placeMenu(tagId(u"Harbour"_s)), u"Delete tag"_s);
    QTRY_COMPARE(tagNames(), before);
    QTRY_VERIFY(undoText().contains(u"Harbour"_s));
    list().setFocus();
    press(Qt::Key_Z);
    QTRY_VERIFY(tagNames().contains(u"Harbour"_s));
    press(Qt::Key_Z);
    QTRY_VERIFY(!tagNames().contains(u"Harbour"_s));
    press(Qt::Key_Z);
    QTRY_COMPARE(tagNames(), before);
}

void TestListJourney::foldersAreMadeRenamedAndDeletedInTheSidebar()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    const QString account = u"account/"_s + accountIdFor(u"anna@posteo.example", {}).value;
    trigger(placeMenu(account), u"New folder"_s);
    QTRY_VERIFY(!folderId(u"New folder"_s).isEmpty());
    QLineEdit *name = nameEditor();
    name->selectAll();
    QTest::keyClicks(name, u"Ships"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!folderId(u"Ships"_s).isEmpty());
    list().setFocus();
    choose(0);
    press(Qt::Key_V);
    trigger(openMenu(), u"Ships"_s);
    QTRY_COMPARE(subjects(), QStringList { u"first"_s });
    trigger(placeMenu(folderId(u"Ships"_s)), u"Delete folder"_s);
    QTRY_VERIFY(folderId(u"Ships"_s).isEmpty());
    list().setFocus();
    press(Qt::Key_Z);
    QTRY_VERIFY(!folderId(u"Ships"_s).isEmpty());
    find<SidebarView>().choose(folderId(u"Ships"_s));
    QTRY_COMPARE(subjects(), QStringList { u"second"_s });
}

void TestListJourney::conversationsFoldAndUnfoldInTheList()
{
    openWith({ root(u"Crane"_s, 9), answer(u"Crane"_s, 7, u"Léa <lea@port.example>"_s), letter(u"Lunch"_s, 6),
               answer(u"Crane"_s, 5, u"Nils <nils@skepp.example>"_s) });
    QTRY_COMPARE(model().rowCount(), 4);
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    setConversations(true);
    QTRY_COMPARE(model().rowCount(), 2);
    summaryAt(0);
    QCOMPARE(model().kindOf(0), RowKind::Conversation);
    QCOMPARE(summaryAt(0).digest->messages, 3);
    QCOMPARE(summaryAt(0).digest->participants.size(), 3);
    QCOMPARE(model().kindOf(1), RowKind::Message);
    list().selectRow(0);
    press(Qt::Key_Right);
    QTRY_COMPARE(model().rowCount(), 4);
    QCOMPARE(model().kindOf(0), RowKind::Unfolded);
    QCOMPARE(model().kindOf(1), RowKind::Member);
    QCOMPARE(model().kindOf(2), RowKind::Member);
    QCOMPARE(list().currentIndex().row(), 0);
    press(Qt::Key_Right);
    QCOMPARE(list().currentIndex().row(), 1);
    press(Qt::Key_J);
    QCOMPARE(list().currentIndex().row(), 2);
    press(Qt::Key_Left);
    QCOMPARE(list().currentIndex().row(), 0);
    press(Qt::Key_Left);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(list().currentIndex().row(), 0);
    clickSpot(0, RowSpot::Fold);
    QTRY_COMPARE(model().rowCount(), 4);
    // What comes meanwhile finds its place, and nothing folds by itself.
    m_stage->servers.front()->maildrop().add(answer(u"Crane"_s, 1, u"Mira <mira@werft.example>"_s));
    press(Qt::Key_F5);
    QTRY_COMPARE(model().rowCount(), 5);
    summaryAt(0);
    QTRY_COMPARE(model().kindOf(0), RowKind::Unfolded);
    QCOMPARE(summaryAt(0).from.constFirst().displayName, u"Mira"_s);
    picture(u"conversation"_s);
    // The wish is remembered.
    m_stage->reopenWindow();
    QTRY_COMPARE(model().rowCount(), 2);
}

void TestListJourney::whatUnfoldsAtTheLowerEdgeIsSeen()
{
    QList<QByteArray> letters { root(u"Crane"_s, 90), answer(u"Crane"_s, 80, u"Léa <lea@port.example>"_s),
                                answer(u"Crane"_s, 70, u"Nils <nils@skepp.example>"_s) };
    for (int i = 1; i <= 30; ++i)
        letters += letter(u"Letter %1"_s.arg(i), i);
    openWith(letters);
    setConversations(true);
    QTRY_COMPARE(model().rowCount(), 31);
    list().selectRow(30);
    QTRY_COMPARE(model().kindOf(30), RowKind::Conversation);
    press(Qt::Key_Right);
    QTRY_COMPARE(model().rowCount(), 33);
    const auto isSeen = [&](int row) { return list().viewport()->rect().contains(list().visualRect(model().index(row))); };
    QTRY_VERIFY(isSeen(32));
    QVERIFY(isSeen(31) && isSeen(30));
    QCOMPARE(list().currentIndex().row(), 30);
}

void TestListJourney::aConversationIsArchivedAsAWhole()
{
    openWith({ root(u"Crane"_s, 9), answer(u"Crane"_s, 7, u"Léa <lea@port.example>"_s), letter(u"Lunch"_s, 6) });
    setConversations(true);
    QTRY_COMPARE(model().rowCount(), 2);
    summaryAt(0);
    summaryAt(1);
    const int crane = summaryAt(0).subject.contains(u"Crane") ? 0 : 1;
    list().selectRow(crane);
    press(Qt::Key_A);
    QTRY_COMPARE(subjects(), QStringList { u"Lunch"_s });
    QTRY_COMPARE(undoText(), u"2 messages archived"_s);
    find<SidebarView>().choose(folderId(u"Archive"_s));
    QTRY_COMPARE(subjects(), QStringList { u"Re: Crane"_s });
    QCOMPARE(summaryAt(0).digest->messages, 2);
    list().setFocus();
    press(Qt::Key_Z);
    QTRY_COMPARE(model().rowCount(), 0);
    // Unfolded, one message is meant alone.
    find<SidebarView>().choose(u"inboxes"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    const int again = summaryAt(0).subject.contains(u"Crane") ? 0 : 1;
    list().selectRow(again);
    list().setFocus();
    press(Qt::Key_Right);
    QTRY_COMPARE(model().rowCount(), 3);
    press(Qt::Key_A);
    QTRY_COMPARE(undoText(), u"1 message archived"_s);
    QTRY_COMPARE(model().rowCount(), 2);
}

void TestListJourney::whatChangesWhileAListOpensIsNotMissed()
{
    openWith({ root(u"Crane"_s, 9), answer(u"Crane"_s, 7, u"Léa <lea@port.example>"_s) });
    QTRY_COMPARE(model().rowCount(), 2);
    MessageChange change;
    change.keys = { model().keyAt(0) };
    for (int round = 0; round < 60; ++round) {
        setConversations(false);
        QTRY_COMPARE(model().rowCount(), 2);
        const bool toRead = round % 2 == 0;
        change.kind = toRead ? MessageChange::Kind::MarkRead : MessageChange::Kind::MarkUnread;
        m_stage->mail->apply(change);
        // So that of some it is told between the reading of the first rows and their coming here.
        QDeadlineTimer moment(std::chrono::microseconds(500) * (round % 30), Qt::PreciseTimer);
        while (!moment.hasExpired())
            QCoreApplication::processEvents();
        setConversations(true);
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_COMPARE(summaryAt(0).digest->unread, toRead ? 1 : 2);
    }
}

void TestListJourney::theReaderShowsTheNewestUnreadOfAConversation()
{
    openConversationOfWhichTheNewestIsRead();
    ConversationStrip &strip = find<ConversationStrip>();
    QTRY_VERIFY(strip.isVisible());
    QAbstractItemModel *members = strip.findChild<QListView *>()->model();
    const QAbstractItemModelTester tester(members, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(members->rowCount(), 3);
    QTRY_COMPARE(find<ReaderPane>().message().header.from.value(0).displayName, u"Léa"_s);
    // The others are a key away.
    auto *view = strip.findChild<QListView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTRY_COMPARE(find<ReaderPane>().message().header.from.value(0).displayName, u"Jonas Bergström"_s);
    QVERIFY(members->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Unread"));
    picture(u"strip"_s);
    // Space reads on within the conversation first.
    list().setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(find<ReaderPane>().message().header.from.value(0).displayName, u"Léa"_s);
}

void TestListJourney::mailIntoAConversationKeepsTheSelection()
{
    openWith({ root(u"Crane"_s, 9), answer(u"Crane"_s, 7, u"Léa <lea@port.example>"_s), letter(u"Lunch"_s, 6) });
    setConversations(true);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_COMPARE(subjects(), (QStringList { u"Lunch"_s, u"Re: Crane"_s }));
    choose(1);
    m_stage->servers.front()->maildrop().add(answer(u"Crane"_s, 1, u"Mira <mira@werft.example>"_s));
    press(Qt::Key_F5);
    QTRY_COMPARE(subjects(), (QStringList { u"Re: Crane"_s, u"Lunch"_s }));
    QTRY_COMPARE(list().currentIndex().row(), 0);
    QCOMPARE(list().selectedKeys().size(), 1);
    QTRY_COMPARE(find<ConversationStrip>().findChild<QListView *>()->model()->rowCount(), 3);
    // What is read stays.
    QCOMPARE(find<ReaderPane>().message().header.from.value(0).displayName, u"Léa"_s);
}

void TestListJourney::lettersInTheFilterAreWordsAndNoKeys()
{
    openWith({ letter(u"Harbour"_s, 3), letter(u"Lunch"_s, 2), letter(u"Harvest"_s, 1) });
    QTRY_COMPARE(model().rowCount(), 3);
    choose(0);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *typed = find<QuickFilter>().findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), typed);
    // Each of these is a key of the window: archive, reply, mark …
    for (const Qt::Key key : { Qt::Key_H, Qt::Key_A, Qt::Key_R })
        press(key);
    QTRY_COMPARE(subjects(), (QStringList { u"Harvest"_s, u"Harbour"_s }));
    QCOMPARE(undoText(), QString());
    // On a chip, too.
    for (QToolButton *chip : find<QuickFilter>().findChildren<QToolButton *>()) {
        if (chip->text() == u"Unread")
            chip->setFocus(Qt::TabFocusReason);
    }
    QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));
    press(Qt::Key_B);
    QTRY_COMPARE(QApplication::focusWidget(), typed);
    QCOMPARE(typed->text(), u"harb"_s);
    QTRY_COMPARE(subjects(), QStringList { u"Harbour"_s });
    // On to what was let through, and out.
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), &list());
    QTRY_COMPARE(list().selectedKeys().size(), 1);
    press(Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 3);
    QVERIFY(!find<QuickFilter>().isVisible());
    QCOMPARE(undoText(), QString());
}

void TestListJourney::theRowAndTheReaderAreOneMessage()
{
    openConversationOfWhichTheNewestIsRead();
    const auto reads = [&] { return find<ReaderPane>().message().header.from.value(0).displayName; };
    const auto stands = [&] {
        const MessageSummary *row = model().summaryOf(list().currentKey());
        return row && list().selectedKeys() == QList<MessageKey> { list().currentKey() } ? row->from.value(0).displayName
                                                                                         : QString();
    };
    QTRY_COMPARE(reads(), u"Léa"_s); // not the newest, whose row this is
    press(Qt::Key_Right);
    QTRY_COMPARE(model().rowCount(), 3);
    QTRY_COMPARE(stands(), u"Léa"_s);
    QCOMPARE(reads(), u"Léa"_s);
    // The same where the conversations end as such.
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_VERIFY(find<ConversationStrip>().isVisible());
    auto *strip = find<ConversationStrip>().findChild<QListView *>();
    QTRY_COMPARE(strip->model()->rowCount(), 3);
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_End);
    QTRY_COMPARE(reads(), u"Jonas Bergström"_s);
    setConversations(false);
    QTRY_COMPARE(model().rowCount(), 3);
    QTRY_COMPARE(stands(), u"Jonas Bergström"_s);
    QCOMPARE(reads(), u"Jonas Bergström"_s);
}

void TestListJourney::whatIsFoundIsReadByTheKeyboard()
{
    openWith({ letter(u"Harbour"_s, 3), letter(u"Lunch"_s, 2), letter(u"Harvest"_s, 1) });
    QTRY_COMPARE(model().rowCount(), 3);
    const auto read = [&] { return find<ReaderPane>().showsMessage() ? find<ReaderPane>().message().header.subject : QString(); };
    press(Qt::Key_K, Qt::ControlModifier);
    SearchField &field = find<SearchField>();
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClicks(&field, u"lunch"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(read(), u"Lunch"_s);
    QCOMPARE(subjects(), QStringList { u"Lunch"_s });
    QTRY_COMPARE(QApplication::focusWidget(), &list());
    // The only one, with the frame alone: a key chooses it.
    list().clearSelection();
    QTRY_COMPARE(read(), QString());
    press(Qt::Key_Down);
    QTRY_COMPARE(read(), u"Lunch"_s);
    // From the list, and from the letter, Esc ends the search.
    press(Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 3);
    QCOMPARE(field.text(), QString());
}

void TestListJourney::ofUnreadAndReadAllBecomeRead()
{
    openWith({ letter(u"first"_s, 3), letter(u"second"_s, 2), letter(u"third"_s, 1) });
    QTRY_COMPARE(model().rowCount(), 3);
    choose(0);
    press(Qt::Key_U);
    QTRY_VERIFY(!summaryAt(0).unread);
    press(Qt::Key_A, Qt::ControlModifier);
    const auto labels = [&] {
        QStringList texts;
        for (const QLabel *label : find<SelectionSummary>().findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    };
    QTRY_VERIFY(labels().contains(u"2 unread"_s));
    press(Qt::Key_U);
    for (int row = 0; row < 3; ++row)
        QTRY_VERIFY(!summaryAt(row).unread);
    QTRY_VERIFY(!labels().contains(u"unread"_s)); // the sum is that of now
    press(Qt::Key_U);
    for (int row = 0; row < 3; ++row)
        QTRY_VERIFY(summaryAt(row).unread);
    QTRY_VERIFY(labels().contains(u"3 unread"_s));
}

void TestListJourney::severalChosenAreSummedUp()
{
    QList<QByteArray> letters;
    for (int i = 0; i < 9; ++i)
        letters +=
            letter(u"Letter %1"_s.arg(i), i + 1, i % 3 == 0 ? u"Léa <lea@port.example>"_s : u"Nils <nils@skepp.example>"_s);
    openWith(letters);
    QTRY_COMPARE(model().rowCount(), 9);
    choose(0);
    press(Qt::Key_A, Qt::ControlModifier);
    SelectionSummary &summary = find<SelectionSummary>();
    QTRY_VERIFY(summary.isVisible());
    const auto says = [&](const QString &part) {
        const auto labels = summary.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    };
    QTRY_VERIFY(says(u"9 messages"_s));
    QTRY_VERIFY(says(u"from 2 people"_s));
    QVERIFY(says(u"9 unread"_s));
    QVERIFY(says(u"Nils, Léa"_s));
    QVERIFY(says(u"and 3 more"_s));
    QToolButton *archive = nullptr;
    for (QToolButton *button : summary.findChildren<QToolButton *>()) {
        if (button->defaultAction() == action(u"archive"_s))
            archive = button;
    }
    QVERIFY(archive && archive->isVisible() && archive->isEnabled());
    picture(u"selection"_s);
    QTest::mouseClick(archive, Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 0);
    QTRY_VERIFY(!summary.isVisible());
    QTRY_COMPARE(undoText(), u"9 messages archived"_s);
    press(Qt::Key_Z);
    QTRY_COMPARE(model().rowCount(), 9);
    choose(2);
    QVERIFY(find<ReaderPane>().showsMessage());
}

void TestListJourney::theTableSortsByItsHeadsAndIsRemembered()
{
    openWith({ letter(u"beta"_s, 3), letter(u"alpha"_s, 2), letter(u"gamma"_s, 1) });
    choose(0);
    QVERIFY(!list().header().isVisible());
    action(u"table"_s)->trigger();
    MessageTableHeader &header = list().header();
    QTRY_VERIFY(header.isVisible());
    QVERIFY(list().visualRect(model().index(0)).height() < 40);
    QCOMPARE(list().selectedKeys().size(), 1);
    const auto clickHead = [&](MessageTableHeader::Column column) {
        const int section = int(column);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(section) + 20, header.height() / 2));
    };
    clickHead(MessageTableHeader::Column::Subject);
    QTRY_COMPARE(subjects(), (QStringList { u"alpha"_s, u"beta"_s, u"gamma"_s }));
    // What was chosen still is.
    QTRY_COMPARE(list().selectedKeys().size(), 1);
    QCOMPARE(summaryAt(list().currentIndex().row()).subject, u"gamma"_s);
    clickHead(MessageTableHeader::Column::Subject);
    QTRY_COMPARE(subjects(), (QStringList { u"gamma"_s, u"beta"_s, u"alpha"_s }));
    // What is marked comes first.
    clickSpot(1, RowSpot::Star);
    QTRY_VERIFY(summaryAt(1).starred);
    clickHead(MessageTableHeader::Column::Star);
    QTRY_COMPARE(subjects(), (QStringList { u"beta"_s, u"gamma"_s, u"alpha"_s }));
    picture(u"table-by-star"_s);
    clickSpot(0, RowSpot::Star);
    QTRY_VERIFY(!summaryAt(0).starred);
    clickHead(MessageTableHeader::Column::Subject);
    clickHead(MessageTableHeader::Column::Subject);
    QTRY_COMPARE(subjects(), (QStringList { u"gamma"_s, u"beta"_s, u"alpha"_s }));
    // Columns are chosen by the menu of the head.
    QVERIFY(header.isSectionHidden(int(MessageTableHeader::Column::Folder)));
    QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(10, 10), header.mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(header.viewport(), &menu);
    trigger(openMenu(), u"Folder"_s);
    QVERIFY(!header.isSectionHidden(int(MessageTableHeader::Column::Folder)));
    header.resizeSection(int(MessageTableHeader::Column::Size), 99);
    header.moveSection(header.visualIndex(int(MessageTableHeader::Column::Date)), 0);
    clickSpot(1, RowSpot::Star);
    QTRY_VERIFY(summaryAt(1).starred);
    list().grab();
    picture(u"table"_s);
    m_stage->reopenWindow();
    QTRY_COMPARE(model().rowCount(), 3);
    MessageTableHeader &again = list().header();
    QVERIFY(again.isVisible());
    QVERIFY(!again.isSectionHidden(int(MessageTableHeader::Column::Folder)));
    QCOMPARE(again.sectionSize(int(MessageTableHeader::Column::Size)), 99);
    QCOMPARE(again.visualIndex(int(MessageTableHeader::Column::Date)), 0);
    QCOMPARE(subjects(), (QStringList { u"gamma"_s, u"beta"_s, u"alpha"_s }));
}

void TestListJourney::theQuickFilterNarrowsAndEscLeavesIt()
{
    openWith({ letter(u"first"_s, 3, u"Léa <lea@port.example>"_s), letter(u"second"_s, 2), letter(u"third"_s, 1) });
    choose(2);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QuickFilter &filter = find<QuickFilter>();
    QTRY_VERIFY(filter.isVisible());
    QToolButton *sender = nullptr;
    for (QToolButton *button : filter.findChildren<QToolButton *>()) {
        if (button->text() == u"This sender")
            sender = button;
    }
    QVERIFY(sender && sender->isEnabled());
    QTest::mouseClick(sender, Qt::LeftButton);
    QTRY_COMPARE(subjects(), QStringList { u"first"_s });
    QCOMPARE(sender->text(), u"Léa"_s);
    const auto says = [&](const QString &part) {
        const auto labels = filter.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == part; });
    };
    QTRY_VERIFY(says(u"1 message shown"_s));
    picture(u"filter"_s);
    sender->setFocus();
    QTest::keyClick(sender, Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 3);
    QVERIFY(!filter.isVisible());
    QVERIFY(list().hasFocus());
}

void TestListJourney::aClickOnTheStarChangesOnlyTheStar()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    choose(0);
    clickSpot(1, RowSpot::Star);
    QTRY_VERIFY(summaryAt(1).starred);
    QCOMPARE(list().currentIndex().row(), 0);
    QVERIFY(!summaryAt(0).starred);
    clickSpot(1, RowSpot::Star);
    QTRY_VERIFY(!summaryAt(1).starred);
}

void TestListJourney::allKeysAreShownAndFound()
{
    openWith({ letter(u"first"_s, 2) });
    choose(0);
    press(Qt::Key_Question);
    KeyOverlay *overlay = nullptr;
    QTRY_VERIFY((overlay = m_stage->window->findChild<KeyOverlay *>()) != nullptr);
    const auto says = [&](const QString &part) {
        const auto labels = overlay->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == part; });
    };
    QTRY_VERIFY(says(u"Archive"_s));
    QVERIFY(says(u"Next unread message"_s));
    picture(u"keys"_s);
    // Letters find; they do nothing to the mail below.
    QTest::keyClicks(QApplication::focusWidget(), u"arch"_s);
    QTRY_VERIFY(!says(u"Next unread message"_s));
    QVERIFY(says(u"Archive"_s));
    QCOMPARE(model().rowCount(), 1);
    press(Qt::Key_Escape);
    QTRY_VERIFY(says(u"Next unread message"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_stage->window->findChild<KeyOverlay *>());
    QVERIFY(list().hasFocus());
}

void TestListJourney::anotherKeyWorksAtOnceAndAfterARestart()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    choose(0);
    press(Qt::Key_Comma, Qt::ControlModifier);
    QPushButton *change = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button : m_stage->window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Change keys…")
                change = button;
        }
        return change != nullptr;
    }());
    QTest::mouseClick(change, Qt::LeftButton);
    KeyEditor *editor = nullptr;
    QTRY_VERIFY((editor = m_stage->window->findChild<KeyEditor *>()) != nullptr);
    auto *actions = editor->findChild<QTreeWidget *>();
    actions->setCurrentItem(actions->findItems(u"Archive"_s, Qt::MatchExactly | Qt::MatchRecursive).constFirst());
    editor->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::Key_E));
    for (QPushButton *button : editor->findChildren<QPushButton *>()) {
        if (button->text() == u"Add")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    editor->close();
    QTRY_VERIFY(!m_stage->window->findChild<KeyEditor *>());
    list().setFocus();
    press(Qt::Key_E);
    QTRY_COMPARE(subjects(), QStringList { u"first"_s });
    m_stage->reopenWindow();
    QTRY_COMPARE(model().rowCount(), 1);
    list().setFocus();
    list().selectRow(0);
    press(Qt::Key_E);
    QTRY_COMPARE(model().rowCount(), 0);
}

void TestListJourney::keysOfTheListAreLettersInFields()
{
    openWith({ letter(u"first"_s, 2) });
    choose(0);
    press(Qt::Key_Slash);
    picture(u"search"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"asu#vz*"_s);
    QCOMPARE(find<SearchField>().text(), u"asu#vz*"_s);
    QVERIFY(!summaryAt(0).starred || model().rowCount() == 0);
    press(Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(!summaryAt(0).starred && summaryAt(0).unread);
}

void TestListJourney::regroupingKeepsWhatIsChosen()
{
    openWith({ root(u"Crane"_s, 9), letter(u"Lunch"_s, 6), answer(u"Crane"_s, 5, u"Nils <nils@skepp.example>"_s) });
    QTRY_COMPARE(model().rowCount(), 3);
    choose(1);
    setConversations(true);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_COMPARE(list().selectedKeys().size(), 1);
    QCOMPARE(summaryAt(list().currentIndex().row()).subject, u"Lunch"_s);
    setConversations(false);
    QTRY_COMPARE(model().rowCount(), 3);
    // The first message of the conversation has no row of its own among conversations: its conversation has.
    choose(2);
    setConversations(true);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_COMPARE(list().selectedKeys().size(), 1);
    QCOMPARE(summaryAt(list().currentIndex().row()).subject, u"Re: Crane"_s);
}

void TestListJourney::theRowMenuHoldsWhatCanBeDone()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    choose(0);
    const QPoint place = list().visualRect(model().index(0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, list().viewport()->mapToGlobal(place));
    QApplication::sendEvent(list().viewport(), &event);
    QMenu *menu = openMenu();
    QStringList texts;
    for (const QAction *entry : menu->actions())
        texts += entry->text();
    for (const QString &text : { u"Reply"_s, u"Archive"_s, u"Trash"_s, u"Move to"_s, u"Tag"_s, u"Star"_s, u"Mark as read"_s })
        QVERIFY2(texts.contains(text), qPrintable(text + u" in "_s + texts.join(u", ")));
    trigger(menu, u"Search mail from"_s);
    QTRY_COMPARE(find<SearchField>().text(), u"from:jonas@hamn.example "_s);
}

QTEST_MAIN(TestListJourney)

} // namespace tst_listjourney

#include "tst_listjourney.moc"
