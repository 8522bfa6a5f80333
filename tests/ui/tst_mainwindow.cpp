// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/messagewindow.h"
#include "mainwindow/problembanner.h"
#include "mainwindow/splitbutton.h"
#include "mainwindow/undobar.h"
#include "messagelist/emptystate.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/attachmentbar.h"
#include "reader/attachmentplate.h"
#include "reader/banner.h"
#include "reader/bodyview.h"
#include "reader/findbar.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"
#include "search/searchfield.h"
#include "service/answer.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "stage.h"

#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_mainwindow {

namespace {

QByteArray letter(const QString &subject, int hoursAgo, const QString &text = u"Some words."_s)
{
    return Letter { .from = u"Jonas Bergström <jonas@hamn.example>"_s,
                    .subject = subject,
                    .text = text,
                    .date = QDateTime::currentDateTime().addSecs(-3600 * hoursAgo) }
        .render();
}

/// Takes what the program would open outside.
class Outside final : public QObject
{
    Q_OBJECT

public:
    Outside()
    {
        for (const QString &scheme : { u"http"_s, u"https"_s, u"mailto"_s, u"file"_s })
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Outside() override
    {
        for (const QString &scheme : { u"http"_s, u"https"_s, u"mailto"_s, u"file"_s })
            QDesktopServices::unsetUrlHandler(scheme);
    }

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }

public:
    QList<QUrl> opened;
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAccountsItWelcomes();
    void importedMailIsShownWithoutAnAccount();
    void aChosenMessageIsShownAndThenRead();
    void aNewThemeRemovesNothingWhileItIsSpread();
    void readMessagesStayInTheListOfUnreadOnes();
    void theKeysOfTheListDoWhatTheySay();
    void archivingGoesOnToTheNextMessageAndCanBeUndone();
    void deletingForEverIsAskedFirst();
    void newMailArrivesWithoutMovingTheSelection();
    void aSearchFindsWhileItIsTypedAndEndsWithEscape();
    void theFilterShowsSomeOfTheList();
    void messagesCanBeDroppedOnFolders();
    void aRefusedPasswordIsAskedForInPlace();
    void aStoppedServerIsABannerAndTheMailStays();
    void theOrderIsRemembered();
    void clearLinksOpenAndDisguisedOnesAsk();
    void attachmentsOpenFromAPrivateFolder();
    void dangerousAttachmentsAskFirst();
    void attachedMessagesOpenInTheirOwnWindow();
    void wordsAreFoundInTheMessage();
    void theSourceIsShownAsItIs();
    void theSpaceBarReadsOn();
    void everyControlHasAName();
    void theThemeChangesWhileItRuns();
    void aWindowThatEndsHearsNoAnswer();

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
    QString subjectAt(int row)
    {
        model().summary(row);
        Stage::wait([&] { return model().summary(row) != nullptr; });
        return model().summary(row)->subject;
    }
    bool unreadAt(int row)
    {
        subjectAt(row);
        return model().summary(row)->unread;
    }
    QStringList subjects()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all += subjectAt(row);
        return all;
    }
    void openWith(const QList<QByteArray> &letters)
    {
        m_stage->collect(u"anna@posteo.example"_s, letters);
        m_stage->showWindow();
        QTRY_COMPARE(model().rowCount(), int(letters.size()));
        list().setFocus();
    }
    void choose(int row)
    {
        QSignalSpy shown(&find<ReaderPane>(), &ReaderPane::messageShown);
        list().selectRow(row);
        QVERIFY(!shown.isEmpty() || shown.wait());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QStringList banners()
    {
        QStringList texts;
        for (const Banner *banner : find<ReaderPane>().findChildren<Banner *>())
            texts += banner->text();
        return texts;
    }

    std::unique_ptr<Stage> m_stage;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestMainWindow::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->settings.setValue(u"reading/markReadAfter"_s, u"never"_s);
}

void TestMainWindow::cleanup()
{
    m_stage.reset();
}

void TestMainWindow::withoutAccountsItWelcomes()
{
    m_stage->showWindow();
    QSignalSpy asked(m_stage->window.get(), &MainWindow::addAccountRequested);
    const auto find = [&](const QString &text) -> QPushButton * {
        for (QPushButton *button : m_stage->window->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(find(u"Add account"_s));
    QTest::mouseClick(find(u"Add account"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    // With the first account the keys belong to the list.
    m_stage->collect(u"anna@posteo.example"_s, { letter(u"first"_s, 2) });
    QTRY_VERIFY(list().hasFocus());
}

void TestMainWindow::importedMailIsShownWithoutAnAccount()
{
    m_stage->import({ letter(u"first"_s, 2), letter(u"second"_s, 1) }, u"Old mail"_s);
    m_stage->showWindow();
    QTRY_COMPARE(subjects(), (QStringList { u"second"_s, u"first"_s }));
    // And the way to new mail is at hand.
    QSignalSpy asked(m_stage->window.get(), &MainWindow::addAccountRequested);
    auto &button = find<SplitButton>();
    QVERIFY(button.isVisible() && button.isEnabled());
    QCOMPARE(button.text(), u"Add account"_s);
    QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(asked.size(), 1);
}

void TestMainWindow::aNewThemeRemovesNothingWhileItIsSpread()
{
    openWith({ letter(u"first"_s, 1) });
    choose(0);
    auto &body = find<MessageBody>();
    const QSignalSpy ready(&body, &MessageBody::ready);
    for (int i = 1; i <= 300; ++i) {
        const qsizetype before = ready.size();
        QEvent change(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&body, &change);
        // Words as short as these are built at once now and then: that is when banners were deleted amid QApplication's walk.
        QCOMPARE(ready.size(), before);
        Stage::wait([&] { return ready.size() > before; });
    }
}

void TestMainWindow::aChosenMessageIsShownAndThenRead()
{
    m_stage->settings.setValue(u"reading/markReadAfter"_s, 0);
    openWith({ letter(u"first"_s, 2, u"Hej Anna"_s), letter(u"second"_s, 1) });
    QCOMPARE(subjects(), (QStringList { u"second"_s, u"first"_s }));
    QVERIFY(unreadAt(1));
    choose(1);
    QCOMPARE(find<BodyView>().toPlainText(), u"Hej Anna"_s);
    QTRY_VERIFY(!unreadAt(1));
    QVERIFY(unreadAt(0));
    // What was read is so for the store too.
    m_stage->reopenWindow();
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_VERIFY(!unreadAt(1));
}

void TestMainWindow::readMessagesStayInTheListOfUnreadOnes()
{
    m_stage->settings.setValue(u"reading/markReadAfter"_s, 0);
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    QSignalSpy listed(&find<MessageListLoader>(), &MessageListLoader::shown);
    find<SidebarView>().choose(u"unread"_s);
    QVERIFY(listed.wait());
    QCOMPARE(model().rowCount(), 2);
    choose(0);
    QTRY_VERIFY(!unreadAt(0));
    QTRY_COMPARE(find<SidebarModel>().place(find<SidebarModel>().index(1, 0))->count, 1);
    QCOMPARE(model().rowCount(), 2);
    find<SidebarView>().choose(u"inboxes"_s);
    find<SidebarView>().choose(u"unread"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(subjectAt(0), u"first"_s);
}

void TestMainWindow::theKeysOfTheListDoWhatTheySay()
{
    openWith({ letter(u"first"_s, 3), letter(u"second"_s, 2), letter(u"third"_s, 1) });
    press(Qt::Key_J);
    QCOMPARE(list().currentIndex().row(), 0);
    press(Qt::Key_J);
    QCOMPARE(list().currentIndex().row(), 1);
    press(Qt::Key_K);
    QCOMPARE(list().currentIndex().row(), 0);
    press(Qt::Key_S);
    QTRY_VERIFY(model().summary(0)->starred);
    QTRY_COMPARE(find<SidebarModel>().place(find<SidebarModel>().index(2, 0))->count, 1);
    press(Qt::Key_S);
    QTRY_VERIFY(!model().summary(0)->starred);
    press(Qt::Key_U);
    QTRY_VERIFY(!unreadAt(0));
    press(Qt::Key_U);
    QTRY_VERIFY(unreadAt(0));
    press(Qt::Key_U);
    press(Qt::Key_J);
    press(Qt::Key_U);
    QTRY_VERIFY(!unreadAt(1));
    press(Qt::Key_K);
    press(Qt::Key_N);
    QTRY_COMPARE(list().currentIndex().row(), 2);
    press(Qt::Key_Slash);
    QVERIFY(find<SearchField>().hasFocus());
}

void TestMainWindow::archivingGoesOnToTheNextMessageAndCanBeUndone()
{
    openWith({ letter(u"first"_s, 3), letter(u"second"_s, 2), letter(u"third"_s, 1) });
    choose(0);
    press(Qt::Key_A);
    press(Qt::Key_A);
    QTRY_COMPARE(subjects(), QStringList { u"first"_s });
    QCOMPARE(list().currentIndex().row(), 0);
    QTRY_VERIFY(find<UndoBar>().isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(subjects(), (QStringList { u"second"_s, u"first"_s }));
    QVERIFY(!find<UndoBar>().isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(subjects(), (QStringList { u"third"_s, u"second"_s, u"first"_s }));
    choose(0);
    press(Qt::Key_A);
    QTRY_COMPARE(subjects(), (QStringList { u"second"_s, u"first"_s }));
    press(Qt::Key_S);
    press(Qt::Key_A);
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_VERIFY(find<UndoBar>().isVisible());
    QTest::mouseClick(find<UndoBar>().findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(subjects(), (QStringList { u"second"_s, u"first"_s }));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(subjects(), (QStringList { u"third"_s, u"second"_s, u"first"_s }));
    QCOMPARE(list().selectedKeys().size(), 1);
}

void TestMainWindow::deletingForEverIsAskedFirst()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    choose(0);
    press(Qt::Key_Delete);
    QTRY_COMPARE(model().rowCount(), 1);
    for (const Folder &folder : find<SidebarModel>().folders()) {
        if (folder.role == Folder::Role::Trash)
            find<SidebarView>().choose(u"folder/%1"_s.arg(qint64(folder.key)));
    }
    QTRY_COMPARE(subjects(), QStringList { u"second"_s });
    choose(0);
    press(Qt::Key_Delete);
    const auto question = [&] { return m_stage->window->findChild<ProblemBanner *>(); };
    QTRY_VERIFY(question());
    QCOMPARE(model().rowCount(), 1);
    for (QPushButton *button : question()->findChildren<QPushButton *>()) {
        if (button->text() == u"Delete for ever")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(model().rowCount(), 0);
    QTRY_VERIFY(!question());
}

void TestMainWindow::newMailArrivesWithoutMovingTheSelection()
{
    openWith({ letter(u"first"_s, 3), letter(u"second"_s, 2) });
    choose(1);
    m_stage->servers.front()->maildrop().add(letter(u"third"_s, 1));
    press(Qt::Key_F5);
    QTRY_COMPARE(subjects(), (QStringList { u"third"_s, u"second"_s, u"first"_s }));
    QCOMPARE(subjectAt(list().currentIndex().row()), u"first"_s);
    QTRY_COMPARE(find<SidebarModel>().place(find<SidebarModel>().index(0, 0))->count, 3);
}

void TestMainWindow::aSearchFindsWhileItIsTypedAndEndsWithEscape()
{
    openWith({ letter(u"harbour plan"_s, 3), letter(u"lunch"_s, 2, u"at the Harbour"_s), letter(u"nothing"_s, 1) });
    choose(2);
    QTRY_VERIFY(find<ReaderPane>().showsMessage());
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"harb"_s);
    QTRY_COMPARE(subjects(), (QStringList { u"lunch"_s, u"harbour plan"_s }));
    QTest::keyClicks(QApplication::focusWidget(), u"xyz"_s);
    QTRY_COMPARE(model().rowCount(), 0);
    QTRY_VERIFY(!find<ReaderPane>().showsMessage());
    press(Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 3);
    QTRY_VERIFY(list().hasFocus());
    // What was read before is read on.
    QTRY_COMPARE(subjectAt(list().currentIndex().row()), u"harbour plan"_s);
    QTRY_VERIFY(find<ReaderPane>().showsMessage());
    QCOMPARE(list().selectedKeys().size(), 1);
}

void TestMainWindow::theFilterShowsSomeOfTheList()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    choose(0);
    press(Qt::Key_S);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const auto chip = [&](const QString &text) -> QToolButton * {
        for (QToolButton *button : find<MessageListPane>().findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(chip(u"Starred"_s)->isVisible());
    QTest::mouseClick(chip(u"Starred"_s), Qt::LeftButton);
    QTRY_COMPARE(subjects(), QStringList { u"second"_s });
    QTest::mouseClick(chip(u"With attachment"_s), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 0);
    QTest::mouseClick(chip(u"Filter"_s), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 2);
}

void TestMainWindow::messagesCanBeDroppedOnFolders()
{
    openWith({ letter(u"first"_s, 2), letter(u"second"_s, 1) });
    SidebarModel &places = find<SidebarModel>();
    QTRY_VERIFY(!places.folders().isEmpty());
    FolderKey archive {};
    for (const Folder &folder : places.folders()) {
        if (folder.role == Folder::Role::Archive)
            archive = folder.key;
    }
    const QModelIndex target = places.indexOf(u"folder/%1"_s.arg(qint64(archive)));
    const std::unique_ptr<QMimeData> data(model().mimeData({ model().index(0) }));
    QVERIFY(!places.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, places.index(0, 0)));
    SidebarView &sidebar = find<SidebarView>();
    const QPoint place = sidebar.visualRect(target).center();
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(sidebar.viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(sidebar.viewport(), &move);
    QCOMPARE(sidebar.dropTarget(), target);
    QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(sidebar.viewport(), &drop);
    QTRY_COMPARE(subjects(), QStringList { u"first"_s });
}

void TestMainWindow::aRefusedPasswordIsAskedForInPlace()
{
    openWith({ letter(u"first"_s, 2) });
    m_stage->servers.front()->settings().login.password = "geheim";
    m_stage->servers.front()->maildrop().add(letter(u"second"_s, 1));
    press(Qt::Key_F5);
    const auto field = [&]() -> QLineEdit * {
        const ProblemBanner *banner = m_stage->window->findChild<ProblemBanner *>();
        QLineEdit *password = banner ? banner->findChild<QLineEdit *>() : nullptr;
        return password && password->isVisible() ? password : nullptr;
    };
    QTRY_VERIFY(field());
    // Its account bears a sign, which stays though the banner is put away.
    const SidebarView &sidebar = find<SidebarView>();
    const auto accountSays = [&] {
        const QAbstractItemModel &places = *sidebar.model();
        const QModelIndexList heads =
            places.match(places.index(0, 0), Qt::DisplayRole, m_stage->mail->accounts().constFirst().address);
        return heads.value(0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(accountSays().contains(u"could not be collected"_s));
    field()->setFocus();
    // Letters typed here are a password, not the keys of the list.
    QTest::keyClicks(field(), u"geheim"_s);
    QCOMPARE(field()->text(), u"geheim"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_VERIFY(!m_stage->window->findChild<ProblemBanner *>());
    QVERIFY(!accountSays().isEmpty());
    QVERIFY(!accountSays().contains(u"could not be collected"_s));
}

void TestMainWindow::aStoppedServerIsABannerAndTheMailStays()
{
    openWith({ letter(u"first"_s, 2) });
    m_stage->servers.clear();
    m_stage->reopenWindow();
    QTRY_COMPARE(model().rowCount(), 1);
    choose(0);
    press(Qt::Key_F5);
    QTRY_VERIFY(m_stage->window->findChild<ProblemBanner *>());
    QVERIFY(m_stage->window->findChild<ProblemBanner *>()->accessibleName().contains(u"localhost"_s));
    QCOMPARE(model().rowCount(), 1);
}

void TestMainWindow::theOrderIsRemembered()
{
    openWith({ letter(u"beta"_s, 3), letter(u"alpha"_s, 2), letter(u"gamma"_s, 1) });
    MessageListPane &pane = find<MessageListPane>();
    for (QToolButton *button : pane.findChildren<QToolButton *>()) {
        if (!button->menu())
            continue;
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == u"Subject" || action->text() == u"Ascending")
                action->trigger();
        }
    }
    QTRY_COMPARE(subjects(), (QStringList { u"alpha"_s, u"beta"_s, u"gamma"_s }));
    QVERIFY(list().groups().isEmpty());
    m_stage->reopenWindow();
    QTRY_COMPARE(model().rowCount(), 3);
    QCOMPARE(subjects(), (QStringList { u"alpha"_s, u"beta"_s, u"gamma"_s }));
}

void TestMainWindow::clearLinksOpenAndDisguisedOnesAsk()
{
    Outside outside;
    openWith({ Letter {
        .from = u"A <a@b.example>"_s,
        .subject = u"links"_s,
        .date = QDateTime::currentDateTime(),
        .html =
            u"<p><a href=\"https://hamn.example/plan\">the plan</a></p><p><a href=\"http://evil.example/\">https://bank.example</a></p>"_s }
                   .render() });
    choose(0);
    // Before anybody clicks.
    QTRY_COMPARE(banners().size(), 1);
    QVERIFY(banners().constFirst().contains(u"bank.example"_s) && banners().constFirst().contains(u"evil.example"_s));
    BodyView &view = find<BodyView>();
    const auto clickOn = [&](const QString &word) {
        view.moveCursor(QTextCursor::Start);
        QVERIFY(view.find(word));
        const QPoint place = view.cursorRect().center() - QPoint(6, 0);
        view.moveCursor(QTextCursor::Start);
        QTest::mouseMove(view.viewport(), place);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    };
    clickOn(u"plan"_s);
    QTRY_COMPARE(outside.opened, QList<QUrl> { QUrl(u"https://hamn.example/plan"_s) });
    clickOn(u"bank"_s);
    QTRY_COMPARE(banners().size(), 2);
    QVERIFY(banners().constLast().contains(u"evil.example"_s));
    QCOMPARE(outside.opened.size(), 1);
    for (QPushButton *button : find<ReaderPane>().findChildren<QPushButton *>()) {
        if (button->text() == u"Open all the same")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(outside.opened.size(), 2);
    QCOMPARE(outside.opened.constLast().host(), u"evil.example"_s);
    QTRY_COMPARE(banners().size(), 1);
}

void TestMainWindow::attachmentsOpenFromAPrivateFolder()
{
    Outside outside;
    openWith({ Letter { .from = u"A <a@b.example>"_s,
                        .subject = u"file"_s,
                        .text = u"See below."_s,
                        .files = { { u"plan.pdf"_s, "%PDF-1.7 the plan" } } }
                   .render() });
    choose(0);
    AttachmentPlate *plate = nullptr;
    QTRY_VERIFY((plate = m_stage->window->findChild<AttachmentPlate *>()) && plate->isVisible());
    QTest::mouseClick(plate, Qt::LeftButton);
    QTRY_COMPARE(outside.opened.size(), 1);
    const QString path = outside.opened.constFirst().toLocalFile();
    QCOMPARE(QFileInfo(path).fileName(), u"plan.pdf"_s);
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("%PDF-1.7 the plan"));
    m_stage->window.reset();
    QVERIFY(!QFileInfo::exists(path));
}

void TestMainWindow::dangerousAttachmentsAskFirst()
{
    Outside outside;
    openWith({ Letter { .from = u"A <a@b.example>"_s,
                        .subject = u"file"_s,
                        .text = u"Open me."_s,
                        .files = { { u"photo.jpg.desktop"_s, "[Desktop Entry]\nExec=x" } } }
                   .render() });
    choose(0);
    QTest::mouseClick(m_stage->window->findChild<AttachmentPlate *>(), Qt::LeftButton);
    QTRY_VERIFY(banners().join(u' ').contains(u"photo.jpg.desktop"_s));
    QVERIFY(outside.opened.isEmpty());
    for (QPushButton *button : find<ReaderPane>().findChildren<QPushButton *>()) {
        if (button->text() == u"Do not open")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(banners().isEmpty());
    QVERIFY(outside.opened.isEmpty());
}

void TestMainWindow::attachedMessagesOpenInTheirOwnWindow()
{
    const QByteArray inner = letter(u"the inner one"_s, 5, u"Inner words."_s);
    openWith({ Letter {
        .from = u"A <a@b.example>"_s, .subject = u"outer"_s, .text = u"Forwarded."_s, .files = { { u"inner.eml"_s, inner } } }
                   .render() });
    choose(0);
    QTest::mouseClick(m_stage->window->findChild<AttachmentPlate *>(), Qt::LeftButton);
    QTRY_VERIFY(m_stage->window->findChild<MessageWindow *>());
    auto *window = m_stage->window->findChild<MessageWindow *>();
    QTRY_COMPARE(window->windowTitle(), u"the inner one"_s);
    QTRY_VERIFY(window->findChild<BodyView *>()->toPlainText().contains(u"Inner words."_s));
}

void TestMainWindow::wordsAreFoundInTheMessage()
{
    openWith({ letter(u"long"_s, 1, u"one\n"_s.repeated(200) + u"needle\n"_s + u"two\n"_s.repeated(200)) });
    choose(0);
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find<FindBar>().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"need"_s);
    QCOMPARE(find<BodyView>().textCursor().selectedText(), u"need"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QVERIFY(find<BodyView>().textCursor().selectedText().isEmpty() || find<BodyView>().textCursor().selectedText() == u"need"_s);
    press(Qt::Key_Escape);
    QVERIFY(!find<FindBar>().isVisible());
}

void TestMainWindow::theSourceIsShownAsItIs()
{
    openWith({ letter(u"source"_s, 1) });
    choose(0);
    press(Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY(find<BodyView>().toPlainText().startsWith(u"From: "_s));
    QVERIFY(find<BodyView>().toPlainText().contains(u"Content-Transfer-Encoding: base64"_s));
    press(Qt::Key_U, Qt::ControlModifier);
    QTRY_COMPARE(find<BodyView>().toPlainText(), u"Some words."_s);
}

void TestMainWindow::theSpaceBarReadsOn()
{
    openWith({ letter(u"short"_s, 2), letter(u"long"_s, 1, u"line\n"_s.repeated(300)) });
    choose(0);
    BodyView &view = find<BodyView>();
    press(Qt::Key_Space);
    QTRY_VERIFY(view.verticalScrollBar()->value() > 0);
    QCOMPARE(list().currentIndex().row(), 0);
    for (int page = 0; page < 100 && list().currentIndex().row() == 0; ++page)
        press(Qt::Key_Space);
    QCOMPARE(list().currentIndex().row(), 1);
}

void TestMainWindow::everyControlHasAName()
{
    openWith(
        { Letter { .from = u"A <a@b.example>"_s, .subject = u"file"_s, .text = u"See."_s, .files = { { u"plan.pdf"_s, "x" } } }
              .render() });
    choose(0);
    find<MessageListPane>().toggleFilter();
    find<ReaderPane>().openFind();
    int controls = 0;
    for (QWidget *widget : m_stage->window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || qobject_cast<QScrollBar *>(widget))
            continue;
        ++controls;
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
    }
    QVERIFY(controls > 15);
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(rows && rows->childCount() == 1);
    QVERIFY(rows->child(0)->text(QAccessible::Name).contains(u"file"_s));
}

void TestMainWindow::theThemeChangesWhileItRuns()
{
    openWith({ letter(u"first"_s, 1) });
    choose(0);
    const auto ground = [&] {
        return m_stage->window->grab().toImage().pixelColor(m_stage->window->width() - 40, m_stage->window->height() / 2);
    };
    QCOMPARE(ground(), lightColours().base);
    m_stage->theme->setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(ground(), darkColours().base);
}

void TestMainWindow::aWindowThatEndsHearsNoAnswer()
{
    // The window's own members are gone when ~QWidget tells that it is destroyed, and that cancels what was asked.
    QPromise<int> question;
    question.start();
    bool heard = false;
    auto window = std::make_unique<QWidget>();
    whenAnswered(question.future(), window.get(), [&](int) { heard = true; }, [&] { heard = true; });
    window.reset();
    QCoreApplication::processEvents();
    QVERIFY(!heard);
}

QTEST_MAIN(TestMainWindow)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
