// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/dialoguewindow.h"
#include "messagelist/emptystate.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "pop3/uniqueidtext.h"
#include "servermailbox/servermailboxmodel.h"
#include "servermailbox/servermailboxpane.h"
#include "servermailbox/servertext.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "stage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_servermailbox {

namespace {

const QString address = u"anna@posteo.example"_s;

QByteArray letter(const QString &subject, int hoursAgo)
{
    return Letter { .from = u"Jonas Bergström <jonas@hamn.example>"_s,
                    .subject = subject,
                    .text = u"Some words."_s,
                    .date = QDateTime::currentDateTime().addSecs(-3600 * hoursAgo) }
        .render();
}

} // namespace

class TestServerMailbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void statesAreWords_data();
    void statesAreWords();
    void eachAccountHasItsServer();
    void whatWaitsIsListedNewestFirst();
    void aWishShowsAndIsTakenBack();
    void whatLeavesIsShownAndKept();
    void whatIsDeletedThereIsGoneAfterTheCheck();
    void toDeleteWithoutCollectingIsAskedFirst();
    void onlyWhatMakesSenseCanBeDone();
    void inRecentModeNothingCanBeDeleted();
    void theKeysOfTheListLeaveTheMailAlone();
    void anEmptyMaildropSaysSo();
    void aMaildropNobodyLookedAtSaysSo();
    void theMailComesBackWithAnotherPlace();
    void theRestOfAMessageIsCollectedFromTheReader();
    void theDialogueCanBeCopied();

private:
    template<typename T>
    T &find()
    {
        T *found = m_stage->window->findChild<T *>();
        if (!found)
            qFatal("no %s", T::staticMetaObject.className());
        return *found;
    }
    ServerMailboxPane &pane() { return find<ServerMailboxPane>(); }
    QListView &view() { return pane().view(); }
    ServerMailboxModel &model() { return find<ServerMailboxModel>(); }
    QString id() const { return u"server/"_s + accountIdFor(address, {}).value; }
    QString text(int row) { return model().data(model().index(row), Qt::DisplayRole).toString(); }
    QStringList labels(QWidget &within)
    {
        QStringList texts;
        const auto found = within.findChildren<QLabel *>();
        for (const QLabel *label : found) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    void press(int row, Qt::Key key)
    {
        view().setCurrentIndex(model().index(row));
        view().setFocus();
        QTest::keyClick(&view(), key);
    }
    QAction *action(const QString &name)
    {
        const auto actions = view().actions();
        for (QAction *each : actions) {
            if (each->text() == name)
                return each;
        }
        qFatal("no action %ls", qUtf16Printable(name));
    }
    /// Three letters, all here; the window shows the server.
    void open(int letters = 3)
    {
        QList<QByteArray> all;
        for (int i = 0; i < letters; ++i)
            all += letter(u"Letter %1"_s.arg(i + 1), 10 - i);
        m_stage->collect(address, all);
        m_stage->showWindow();
        Stage::wait([&] { return find<SidebarModel>().indexOf(id()).isValid(); });
        find<SidebarView>().choose(id());
        if (letters > 0)
            Stage::wait([&] { return model().rowCount() == letters; });
    }
    void check() { QVERIFY(!Stage::settled(m_stage->mail->check()).constFirst().error); }

    std::unique_ptr<Stage> m_stage;
};

void TestServerMailbox::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_stage = std::make_unique<Stage>();
}

void TestServerMailbox::cleanup()
{
    m_stage.reset();
}

void TestServerMailbox::statesAreWords_data()
{
    QTest::addColumn<ServerMessage>("message");
    QTest::addColumn<QString>("words");
    using State = RetrievalRecord::State;
    using Copy = DeletionPreview::Copy;
    const auto row = [](const char *name, const ServerMessage &message, const QString &words) {
        QTest::newRow(name) << message << words;
    };
    const auto deletion = [](DeletionReason reason, Copy copy) {
        return DeletionPreview::Item { MessageNumber(1), { "u" }, 5, reason, copy };
    };
    const auto message = [](State state, ServerWish wish = ServerWish::None,
                            const std::optional<DeletionPreview::Item> &item = std::nullopt) {
        ServerMessage made;
        made.state = state;
        made.wish = wish;
        made.whole = state == State::Stored || state == State::DeleteRequested;
        made.deletion = item;
        return made;
    };
    using enum ServerWish;
    row("new", message(State::New), u"Not collected yet"_s);
    row("stored", message(State::Stored), u"Stored here"_s);
    row("header", message(State::Headers), u"Only the header is here"_s);
    row("wanted", message(State::Headers, Get), u"Only the header is here · collected at the next check"_s);
    row("skipped", message(State::Skipped, Skip), u"Skipped"_s);
    row("given up", message(State::Skipped), u"Given up after three failures"_s);
    row("kept", message(State::Stored, Keep), u"Stored here · stays there"_s);
    row("old", message(State::Stored, None, deletion(DeletionReason::Age, Copy::Here)),
        u"Stored here · deleted there at the next check: there for 30 days"_s);
    row("chosen", message(State::New, Delete, deletion(DeletionReason::Chosen, Copy::ToCome)),
        u"Not collected yet · collected at the next check, then deleted there: you chose it"_s);
    row("without a copy", message(State::New, DeleteUnstored, deletion(DeletionReason::Chosen, Copy::None)),
        u"Not collected yet · deleted there at the next check, without a copy here: you chose it"_s);
    row("asked", message(State::DeleteRequested), u"Stored here · asked to be deleted there"_s);
}

void TestServerMailbox::statesAreWords()
{
    QFETCH(ServerMessage, message);
    QFETCH(QString, words);
    QCOMPARE(serverStateText(message, { Retention::Kind::Days, 30 }).words, words);
}

void TestServerMailbox::eachAccountHasItsServer()
{
    open();
    const SidebarPlace *place = find<SidebarModel>().place(find<SidebarModel>().indexOf(id()));
    QVERIFY(place);
    QCOMPARE(place->name, u"On the server"_s);
    QVERIFY(pane().isVisible());
    QVERIFY(!find<MessageListPane>().isVisible());
}

void TestServerMailbox::whatWaitsIsListedNewestFirst()
{
    open();
    Stage::wait([&] { return text(0).contains(u"Letter"_s) && text(2).contains(u"Letter"_s); });
    QVERIFY2(text(0).startsWith(u"Jonas Bergström, Letter 3, "_s), qPrintable(text(0)));
    QVERIFY2(text(2).contains(u"Letter 1"_s) && text(2).endsWith(u"Stored here"_s), qPrintable(text(2)));
    const QStringList shown = labels(pane());
    QVERIFY(std::ranges::any_of(shown, [](const QString &label) { return label.startsWith(u"3 messages · "_s); }));
    QVERIFY(std::ranges::any_of(shown, [](const QString &label) { return label.startsWith(u"As of the last check: Today"_s); }));
    QVERIFY(shown.contains(u"At the next check nothing is deleted on the server."_s));
}

void TestServerMailbox::aWishShowsAndIsTakenBack()
{
    open();
    press(1, Qt::Key_D);
    Stage::wait([&] { return model().message(1).wish == ServerWish::Delete; });
    QVERIFY(text(1).endsWith(u"deleted there at the next check: you chose it"_s));
    QVERIFY(labels(pane()).join(u' ').contains(u"At the next check 1 message"_s));
    QCOMPARE(view().currentIndex().row(), 1); // the choice stays
    press(1, Qt::Key_Backspace);
    Stage::wait([&] { return model().message(1).wish == ServerWish::None; });
    check();
    QCOMPARE(m_stage->servers.front()->maildrop().messages().size(), 3);
}

void TestServerMailbox::whatLeavesIsShownAndKept()
{
    open(5);
    for (const int row : { 1, 2, 4 }) {
        press(row, Qt::Key_D);
        Stage::wait([&] { return model().message(row).wish == ServerWish::Delete; });
    }
    const auto click = [&](const QString &text) {
        const auto buttons = pane().findChildren<QPushButton *>();
        const auto button = std::ranges::find(buttons, text, &QPushButton::text);
        QVERIFY(button != buttons.cend() && (*button)->isVisible());
        QTest::mouseClick(*button, Qt::LeftButton);
    };
    click(u"Show them"_s);
    QSet<int> rows;
    const auto selected = view().selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.insert(index.row());
    QCOMPARE(rows, (QSet<int> { 1, 2, 4 }));
    click(u"Keep them there"_s);
    Stage::wait([&] { return model().message(4).wish == ServerWish::Keep; });
    check();
    QCOMPARE(m_stage->servers.front()->maildrop().messages().size(), 5);
}

void TestServerMailbox::whatIsDeletedThereIsGoneAfterTheCheck()
{
    open();
    press(0, Qt::Key_D);
    Stage::wait([&] { return model().message(0).wish == ServerWish::Delete; });
    check();
    Stage::wait([&] { return model().rowCount() == 2; });
    QCOMPARE(m_stage->servers.front()->maildrop().messages().size(), 2);
}

void TestServerMailbox::toDeleteWithoutCollectingIsAskedFirst()
{
    open();
    m_stage->servers.front()->maildrop().add(letter(u"Unseen"_s, 0), "unseen");
    QVERIFY(Stage::settled(m_stage->mail->serverMailbox(accountIdFor(address, {}), true)).has_value());
    Stage::wait([&] { return model().rowCount() == 4; });
    QVERIFY(text(0).startsWith(u"Unique-id unseen, "_s));
    press(0, Qt::Key_D);
    Stage::wait([&] { return model().message(0).wish == ServerWish::Delete; });
    QPushButton *without = nullptr;
    Stage::wait([&] {
        const auto buttons = m_stage->window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Delete without collecting"_s && button->isVisible())
                without = button;
        }
        return without != nullptr;
    });
    QTest::mouseClick(without, Qt::LeftButton);
    Stage::wait([&] { return model().message(0).wish == ServerWish::DeleteUnstored; });
    check();
    Stage::wait([&] { return model().rowCount() == 3; });
    QCOMPARE(m_stage->servers.front()->maildrop().messages().size(), 3);
}

void TestServerMailbox::onlyWhatMakesSenseCanBeDone()
{
    open();
    view().clearSelection();
    for (const QString &name :
         { u"Collect"_s, u"Collect header"_s, u"Delete there"_s, u"Keep there"_s, u"Skip"_s, u"Take back"_s })
        QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
    view().setCurrentIndex(model().index(0)); // stored here
    QVERIFY(!action(u"Collect"_s)->isEnabled());
    QVERIFY(!action(u"Collect header"_s)->isEnabled());
    QVERIFY(!action(u"Skip"_s)->isEnabled());
    QVERIFY(!action(u"Take back"_s)->isEnabled());
    QVERIFY(action(u"Delete there"_s)->isEnabled());
    QVERIFY(action(u"Keep there"_s)->isEnabled());
}

void TestServerMailbox::inRecentModeNothingCanBeDeleted()
{
    open();
    Account account = m_stage->mail->accounts().constFirst();
    account.server.user.prepend(u"recent:"_s);
    account.policy.retention = { Retention::Kind::None, 0 };
    QVERIFY(Stage::settled(m_stage->mail->updateAccount(account)).has_value());
    const auto lookAgain = m_stage->mail->wish(account.id, { model().message(0).row }, ServerWish::None);
    QVERIFY(Stage::settled(lookAgain).has_value());
    Stage::wait([&] { return labels(pane()).join(u' ').contains(u"Nothing is ever deleted there"_s); });
    view().setCurrentIndex(model().index(0));
    QVERIFY(!action(u"Delete there"_s)->isEnabled());
    QVERIFY(!action(u"Keep there"_s)->isEnabled()); // it is kept anyway
    for (int row = 0; row < 3; ++row)
        QVERIFY(!text(row).contains(u"deleted there"_s));
}

void TestServerMailbox::theKeysOfTheListLeaveTheMailAlone()
{
    open();
    view().setCurrentIndex(model().index(0));
    view().setFocus();
    for (const Qt::Key key : { Qt::Key_A, Qt::Key_Delete, Qt::Key_S, Qt::Key_U, Qt::Key_J, Qt::Key_K })
        QTest::keyClick(&view(), key);
    const auto folders = Stage::settled(m_stage->queries->folders()).value();
    for (const Folder &folder : folders) {
        if (folder.role == Folder::Role::Inbox)
            QCOMPARE(folder.total, 3);
        if (folder.role == Folder::Role::Inbox)
            QCOMPARE(folder.unread, 3);
    }
}

void TestServerMailbox::anEmptyMaildropSaysSo()
{
    open(0);
    Stage::wait([&] { return labels(pane()).contains(u"Nothing waits there"_s); });
}

void TestServerMailbox::aMaildropNobodyLookedAtSaysSo()
{
    auto server = std::make_unique<Pop3Server>(Pop3ServerSettings());
    QVERIFY(server->listen());
    m_stage->addAccount(address, *server);
    m_stage->servers.push_back(std::move(server));
    m_stage->showWindow();
    Stage::wait([&] { return find<SidebarModel>().indexOf(id()).isValid(); });
    find<SidebarView>().choose(id());
    Stage::wait([&] { return labels(pane()).contains(u"Nobody looked there yet"_s); });
}

void TestServerMailbox::theMailComesBackWithAnotherPlace()
{
    open();
    find<SidebarView>().choose(u"inboxes"_s);
    QVERIFY(!pane().isVisible());
    QVERIFY(find<MessageListPane>().isVisible());
}

void TestServerMailbox::theRestOfAMessageIsCollectedFromTheReader()
{
    open(1);
    Account account = m_stage->mail->accounts().constFirst();
    account.policy.headersAbove = 1;
    QVERIFY(Stage::settled(m_stage->mail->updateAccount(account)).has_value());
    m_stage->servers.front()->maildrop().add(letter(u"Large"_s, 0), "large");
    check();
    find<SidebarView>().choose(u"inboxes"_s);
    auto &list = find<MessageListPane>();
    Stage::wait([&] { return list.model().rowCount() == 2; });
    list.view().selectRow(0);
    QPushButton *collect = nullptr;
    Stage::wait([&] {
        const auto buttons = m_stage->window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Collect it now"_s && button->isVisible())
                collect = button;
        }
        return collect != nullptr;
    });
    QTest::mouseClick(collect, Qt::LeftButton);
    Stage::wait([&] {
        const auto texts = labels(*m_stage->window);
        const MessageSummary *summary = list.model().summaryOf(list.model().keyAt(0));
        return summary && summary->complete && !texts.join(u' ').contains(u"Only the header of this message"_s);
    });
    QCOMPARE(list.model().rowCount(), 2);
}

void TestServerMailbox::theDialogueCanBeCopied()
{
    open(1);
    DialogueWindow dialogue(*m_stage->mail, m_stage->mail->accounts().constFirst());
    dialogue.setAttribute(Qt::WA_DeleteOnClose, false);
    dialogue.show();
    auto *text = dialogue.findChild<QPlainTextEdit *>();
    Stage::wait([&] { return text->toPlainText().contains(u"C: RETR 1"_s); });
    const auto buttons = dialogue.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"&Copy all"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    QVERIFY(!text->toPlainText().contains(u"Some words"_s));
}

QTEST_MAIN(TestServerMailbox)

} // namespace tst_servermailbox

#include "tst_servermailbox.moc"
