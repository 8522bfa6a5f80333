// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "accounts/accountactions.h"
#include "accounts/accountdialog.h"
#include "mainwindow/dialoguewindow.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/bodyview.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"
#include "search/searchfield.h"
#include "servermailbox/servermailboxpane.h"
#include "settings/settingsdialog.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int stillFor = 3;        ///< pictures in a row that are the same
constexpr int pauseBetween = 40;   ///< ms
constexpr int searchPause = 250;   ///< ms: what a search field waits after the last key, with room

const AccountId &anna()
{
    static const AccountId id = accountIdFor(u"anna@posteo.example", {});
    return id;
}

} // namespace

Gallery::Gallery(Stage &stage, Viewer viewer)
    : m_stage(stage)
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
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        m_stage.theme->setChoice(choice);
        settle(seen);
        m_viewer(QString::fromLatin1(name) + u'-' + themeChoiceName(choice), seen);
    }
    m_stage.theme->setChoice(ThemeChoice::Light);
    settle(seen);
}

void Gallery::home()
{
    find<SearchField>().empty();
    find<SidebarView>().choose(u"inboxes"_s);
    find<MessageListView>().clearSelection();
    find<MessageListView>().setCurrentIndex({});
    find<MessageListView>().scrollToTop();
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
        list.view().selectRow(row);
        Stage::wait([&] { return find<ReaderPane>().showsMessage(); });
        settle(*m_stage.window);
        return;
    }
    qFatal("no message about “%s”", qPrintable(subjectPart));
}

void Gallery::beforeAnyAccount()
{
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
    m_stage.reopenWindow();
    Stage::wait([&] { return find<MessageListPane>().model().rowCount() > 0; });
}

void Gallery::showAll()
{
    listing();
    reading();
    searching();
    troubles();
    server();
    dialogs();
}

void Gallery::listing()
{
    home();
    view("list");
    find<MessageListPane>().toggleFilter();
    view("filter");
    find<MessageListPane>().toggleFilter();
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

void Gallery::searching()
{
    for (const auto &[name, words] : { std::pair { "search", u"harbour"_s }, std::pair { "search-empty", u"zebra crossing"_s } }) {
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

} // namespace Restante
