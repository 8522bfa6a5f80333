// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "accounts/accountactions.h"
#include "accounts/accountdialog.h"
#include "mainwindow/keyoverlay.h"
#include "mainwindow/samplemailbox.h"
#include "mainwindow/storedmessagewindow.h"
#include "mainwindow/undobar.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "preview/previewpane.h"
#include "reader/attachmentplate.h"
#include "reader/cryptoreading.h"
#include "reader/readerpane.h"
#include "search/searchfield.h"
#include "servermailbox/servermailboxpane.h"
#include "settings/settingsdialog.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"

#include <QEnterEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int stillFor = 5;      ///< pictures in a row that are the same
constexpr int pauseBetween = 50; ///< ms
constexpr int searchPause = 250; ///< ms: what a search field waits after the last key, with room

const AccountId &anna()
{
    static const AccountId id = accountIdFor(u"anna@posteo.example", {});
    return id;
}

const QString sampleFolder = u"Sample mail"_s;

} // namespace

Gallery::Gallery(Stage &stage, Extent extent, Viewer viewer)
    : m_stage(stage)
    , m_extent(extent)
    , m_viewer(std::move(viewer))
{}

void Gallery::settle(QWidget &widget) const
{
    QImage last;
    int same = 0;
    QElapsedTimer pause;
    pause.start();
    Stage::wait([&] {
        if (pause.elapsed() < pauseBetween)
            return false;
        pause.restart();
        QImage now = widget.grab().toImage();
        same = now == last ? same + 1 : 0;
        last = std::move(now);
        return same >= stillFor;
    });
}

void Gallery::view(const char *name, QWidget *widget)
{
    QWidget &seen = widget ? *widget : *m_stage.window;
    static constexpr auto telling = std::to_array<std::string_view>(
        { "welcome", "list", "several", "plain", "html", "arabic", "invitation", "search", "server", "keeping", "settings" });
    if (m_extent == Extent::Telling && std::ranges::find(telling, name) == telling.end())
        return;
    QList<ThemeChoice> themes { ThemeChoice::Light };
    if (m_extent == Extent::Everything)
        themes.append(ThemeChoice::Dark);
    for (const ThemeChoice choice : std::as_const(themes)) {
        m_stage.theme->setChoice(choice);
        settle(seen);
        m_viewer(QString::fromLatin1(name) + u'-' + themeChoiceName(choice), seen);
    }
    m_stage.theme->setChoice(ThemeChoice::Light);
    settle(seen);
}

QAction &Gallery::action(const char *name) const
{
    return *m_stage.window->findChild<QAction *>(QLatin1StringView(name), Qt::FindDirectChildrenOnly);
}

void Gallery::home()
{
    find<SearchField>().empty();
    place(u"inboxes"_s);
    find<MessageListView>().clearSelection();
    find<MessageListView>().setCurrentIndex({});
    find<MessageListView>().scrollToTop();
    settle(*m_stage.window);
}

void Gallery::place(const QString &id)
{
    auto &places = find<SidebarView>();
    if (places.chosen() == id)
        return;
    const QSignalSpy listed(&find<MessageListPane>(), &MessageListPane::settled);
    places.choose(id);
    Stage::wait([&] { return !listed.isEmpty(); });
}

void Gallery::folder(const QString &name)
{
    const QList<Folder> folders = find<SidebarModel>().folders();
    SidebarPlace there;
    there.kind = SidebarPlace::Kind::Folder;
    there.folder = *std::ranges::find(folders, name, &Folder::name);
    place(there.id());
    settle(*m_stage.window);
}

void Gallery::choose(const QString &subjectPart)
{
    auto &list = find<MessageListPane>();
    const auto summaryAt = [&](int row) {
        list.model().summary(row);
        const MessageKey key = list.model().keyAt(row);
        Stage::wait([&] { return list.model().summaryOf(key) != nullptr; });
        return list.model().summaryOf(key);
    };
    for (int row = 0; row < list.model().rowCount(); ++row) {
        if (!summaryAt(row)->subject.contains(subjectPart))
            continue;
        const QSignalSpy shown(&find<ReaderPane>(), &ReaderPane::messageShown);
        list.view().selectRow(row);
        Stage::wait([&] { return !shown.isEmpty(); });
        settle(*m_stage.window);
        return;
    }
    qFatal("no message about “%s”", qPrintable(subjectPart));
}

void Gallery::beforeAnyAccount()
{
    m_stage.settings.setValue(u"reading/markReadAfter"_s, u"never"_s); // or it were a matter of time what is unread
    m_stage.showWindow();
    view("welcome");
}

void Gallery::collect()
{
    m_stage.collect(u"anna@posteo.example"_s, galleryLetters());
    m_stage.collect(u"empty@posteo.example"_s, {});
    m_stage.import({ Letter { .from = u"Archive <old@archive.example>"_s,
                              .subject = u"From an old disk"_s,
                              .text = u"Kept."_s,
                              .date = QDateTime::currentDateTime().addDays(-900) }
                         .render() },
                   u"Ships"_s);
    m_stage.import(sampleMessages(QDateTime::currentDateTime()), sampleFolder);
    m_stage.reopenWindow();
    Stage::wait([&] { return find<MessageListPane>().model().rowCount() > 0; });
}

void Gallery::showAll()
{
    listing();
    reading();
    sample();
    searching();
    troubles();
    server();
    dialogs();
    windows();
    if (m_extent == Extent::Everything)
        sealed();
}

void Gallery::listing()
{
    home();
    view("list");
    find<MessageListPane>().toggleFilter();
    view("filter");
    find<MessageListPane>().toggleFilter();
    action("selectAll").trigger();
    view("several");
    home();
    folder(sampleFolder);
    action("conversations").trigger();
    view("conversations");
    action("conversations").trigger();
}

void Gallery::reading()
{
    for (const auto &[name, subject] :
         { std::pair { "plain", u"Harbour plan"_s }, std::pair { "html", u"Five quiet"_s }, std::pair { "arabic", u"تأكيد"_s },
           std::pair { "japanese", u"来週"_s }, std::pair { "picture", u"Photos du port"_s } }) {
        home();
        choose(subject);
        view(name);
    }
}

/// What the demonstration shows.
void Gallery::sample()
{
    for (const auto &[name, subject] :
         { std::pair { "remote-pictures", u"BLACK DECKS"_s }, std::pair { "suspicious", u"URGENT"_s },
           std::pair { "invitation", u"Invitation"_s }, std::pair { "attachments", u"Two offers"_s } }) {
        home();
        folder(sampleFolder);
        choose(subject);
        view(name);
    }
    home();
    folder(sampleFolder);
    const QSignalSpy told(&find<ReaderPane>().crypto(), &CryptoReading::told);
    choose(u"List of bollards"_s);
    Stage::wait([&] { return !told.isEmpty(); });
    view("signed");
}

void Gallery::searching()
{
    for (const auto &[name, words] :
         { std::pair { "search", u"harbour"_s }, std::pair { "search-empty", u"zebra crossing"_s } }) {
        home();
        QTest::keyClicks(&find<SearchField>(), words);
        QElapsedTimer typed;
        typed.start();
        Stage::wait([&] { return typed.elapsed() > searchPause; });
        view(name);
    }
}

void Gallery::troubles()
{
    home();
    AccountStatus status;
    status.problem = Error { ErrorCode::SignInRefused, u"pop.posteo.example"_s, "-ERR [AUTH] wrong password for anna" };
    Q_EMIT m_stage.mail->statusChanged(anna(), status);
    view("problem");
    status.problem.reset();
    Q_EMIT m_stage.mail->statusChanged(anna(), status);
}

void Gallery::server()
{
    home();
    find<SidebarView>().choose(u"server/"_s + anna().value);
    view("server");
    find<SidebarView>().choose(u"server/"_s + accountIdFor(u"empty@posteo.example", {}).value);
    view("server-empty");
}

void Gallery::dialogs()
{
    home();
    MailServiceActions actions(*m_stage.mail);
    const QList<Account> accounts = m_stage.mail->accounts();
    Account account = *std::ranges::find(accounts, anna(), &Account::id);
    account.policy.retention = { Retention::Kind::Count, 12 };
    AccountDialog dialog(actions, account, AccountDialog::Section::Keeping);
    dialog.show();
    view("keeping", &dialog);
    SettingsDialog settings({});
    settings.show();
    view("settings", &settings);
}

/// What lies over the window or beside it.
void Gallery::windows()
{
    home();
    choose(u"Photos du port"_s);
    QTest::keyClick(&find<AttachmentPlate>(), Qt::Key_Space);
    Stage::wait([&] { return m_stage.window->findChild<PreviewPane *>() != nullptr; });
    view("preview");
    QTest::keyClick(&find<PreviewPane>(), Qt::Key_Escape);
    home();
    action("keys").trigger();
    view("keys");
    delete &find<KeyOverlay>();
    choose(u"Harbour plan"_s);
    action("openWindow").trigger();
    Stage::wait([&] { return m_stage.window->findChild<StoredMessageWindow *>() != nullptr; });
    auto &window = find<StoredMessageWindow>();
    Stage::wait([&] { return window.findChild<ReaderPane *>()->showsMessage(); });
    view("message-window", &window);
    delete &window;
    home();
    choose(u"Saturday?"_s);
    action("archive").trigger();
    Stage::wait([&] { return find<UndoBar>().isVisible(); });
    QEnterEvent enter({}, {}, {}); // stays while the pointer is over it
    QCoreApplication::sendEvent(&find<UndoBar>(), &enter);
    view("undo");
}

} // namespace Restante
