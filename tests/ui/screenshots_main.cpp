// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// restante-screenshots FOLDER [--mail FOLDER-OF-EML]: the window in its named states, light and dark, as pictures. Scale:
// QT_SCALE_FACTOR.

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
#include "stage.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

/// The letters of the drawn window.
QList<QByteArray> drawnLetters()
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto today = [&](int hour, int minute) { return QDateTime(now.date(), QTime(hour, minute)); };
    QList<QByteArray> letters;
    const QString quoted = u"> line\n"_s.repeated(14);
    letters +=
        Letter {
            .from = u"Jonas Bergström <jonas.bergstrom@hamn.example>"_s,
            .subject = u"Harbour plan, second draft"_s,
            .text =
                u"Hej Anna,\n\nI have moved the crane to the north quay, as you asked. The second drawing shows what that does to the railway: the curve gets tighter, but the long wagons still pass. Please look at page 4 before the meeting on Thursday.\n\nThe figures are in the table; the old ones are on the last page for comparison.\n\n"_s
                + quoted + u"\n-- \nJonas Bergström · Hamnkontoret"_s,
            .date = today(now.time().hour(), qMax(0, now.time().minute() - 1)),
            .to = u"anna@posteo.example, Mikkel <mikkel@hamn.example>, Per <per@hamn.example>, Siri <siri@hamn.example>"_s,
            .files = { { u"harbour-plan-v2.pdf"_s, QByteArray(1'400'000, 'x') }, { u"figures.xlsx"_s, QByteArray(86'000, 'y') } },
        }
            .render();
    letters += Letter { .from = u"山田太郎 <taro.yamada@kaisha.example>"_s,
                        .subject = u"来週の会議について"_s,
                        .text = u"添付の資料をご確認ください。よろしくお願いいたします。"_s,
                        .date = now.addSecs(-5400) }
                   .render();
    letters += Letter { .from = u"Postmaster <postmaster@posteo.example>"_s,
                        .subject = u"Re: Mailbox moved to the new server"_s,
                        .text = u"All unique-ids changed last night; nothing was collected twice."_s,
                        .date = now.addSecs(-9000) }
                   .render();
    letters += Letter {
        .from = u"Stadtwerke Kundenservice <service@stadtwerke.example>"_s,
        .subject = u"Ihre Rechnung für Oktober"_s,
        .text = u"Guten Tag Frau Lindqvist, anbei erhalten Sie Ihre Rechnung für den Monat Oktober."_s,
        .date = now.addDays(-1),
        .files = { { u"Rechnung.pdf"_s, QByteArray(20'000, 'x') } }
    }.render();
    letters +=
        Letter {
            .from = u"The Weekly Sail <news@sail.example>"_s,
            .subject = u"Five quiet anchorages for late autumn"_s,
            .text = u"Plus: what the new weather models mean for your passage"_s,
            .date = now.addDays(-1).addSecs(-3600),
            .html =
                u"<html><body bgcolor=\"#eef2f5\"><table width=\"600\" align=\"center\" cellpadding=\"16\" cellspacing=\"0\" bgcolor=\"#ffffff\"><tr><td bgcolor=\"#17324d\"><font color=\"#ffffff\" size=\"5\"><b>The Weekly Sail</b></font></td></tr><tr><td><img src=\"cid:head@sail\" width=\"568\" height=\"180\"><h2>Five quiet anchorages</h2><p style=\"color:#444\">Plus: what the new weather models mean for your passage. The <a href=\"https://sail.example/guide\">guide</a> has <b>maps</b>.</p><ul><li>Skerry bay</li><li>North inlet</li></ul></td></tr><tr><td align=\"center\" style=\"background-color:#f4f5f7;font-size:12px;color:#666\"><img src=\"https://track.example/p.gif\" width=\"1\" height=\"1\">You get this because you asked for it.</td></tr></table></body></html>"_s,
            .pictures = { { u"head@sail"_s, pngOctets({ 568, 180 }, QColor(0x6b, 0x9a, 0xc4)) } },
        }
            .render();
    letters += Letter {
        .from = u"Léa Moreau <lea@moreau.example>"_s,
        .subject = u"Photos du port"_s,
        .text = u"Les voici ! La lumière était magnifique ce soir-là, et les bateaux rentraient."_s,
        .date = now.addDays(-3),
        .files = { { u"port.png"_s, pngOctets({ 320, 200 }, QColor(0xd9, 0x8a, 0x5b)) } }
    }.render();
    letters += Letter { .from = u"debian-user <debian-user@lists.example>"_s,
                        .subject = u"[SECURITY] openssl update"_s,
                        .text = u"The following problem has been found in the packages listed below."_s,
                        .date = now.addDays(-4) }
                   .render();
    letters +=
        Letter {
            .from = u"محمد الأحمد <mohammed@hotel.example>"_s,
            .subject = u"تأكيد الحجز"_s,
            .text =
                u"نشكركم على حجزكم ونتطلع إلى استقبالكم في فندقنا. يرجى الاطلاع على التفاصيل أدناه.\n\nتاريخ الوصول: ١٢ ديسمبر\nعدد الليالي: ٣"_s,
            .date = now.addDays(-4).addSecs(-600)
        }
            .render();
    letters += Letter { .from = u"Nils <nils@skepp.example>"_s,
                        .subject = u"Saturday?"_s,
                        .text = u"Are you still coming?"_s,
                        .date = now.addDays(-5) }
                   .render();
    for (int i = 0; i < 30; ++i)
        letters += Letter { .from = u"Harbour log <log@hamn.example>"_s,
                            .subject = u"Log of day %1"_s.arg(i + 1),
                            .text = u"Wind, tide and traffic of the day."_s,
                            .date = now.addDays(-12 - i) }
                       .render();
    return letters;
}

QList<QByteArray> lettersIn(const QString &path)
{
    QList<QByteArray> letters;
    const QDir folder(path);
    for (const QString &name : folder.entryList({ u"*.eml"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            letters += file.readAll();
    }
    return letters;
}

class Photographer
{
public:
    Photographer(Stage &stage, QString target)
        : m_stage(stage)
        , m_target(std::move(target))
    {}

    void take(const QString &name, QWidget *widget = nullptr)
    {
        for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
            m_stage.theme->setChoice(choice);
            settle();
            const QString file = m_target.filePath(u"%1-%2.png"_s.arg(name, themeChoiceName(choice)));
            if (!(widget ? widget : m_stage.window.get())->grab().save(file))
                qFatal("%s cannot be written", qPrintable(file));
        }
        m_stage.theme->setChoice(ThemeChoice::Light);
        settle();
    }

    /// Bodies are built and pictures decoded in other threads; a picture wants them all.
    void settle() const
    {
        QElapsedTimer clock;
        clock.start();
        Stage::wait([&] { return clock.elapsed() > 400; });
    }

    template<typename T>
    T &find() const
    {
        return *m_stage.window->findChild<T *>();
    }

    bool choose(const QString &subjectPart)
    {
        auto &list = find<MessageListPane>();
        for (int row = 0; row < list.model().rowCount(); ++row) {
            list.model().summary(row);
            const MessageSummary *summary = list.model().summaryOf(list.model().keyAt(row));
            if (!summary) {
                Stage::wait([&] { return list.model().summaryOf(list.model().keyAt(row)) != nullptr; });
                summary = list.model().summaryOf(list.model().keyAt(row));
            }
            if (summary->subject.contains(subjectPart)) {
                list.view().selectRow(row);
                Stage::wait([&] { return find<ReaderPane>().showsMessage(); });
                settle();
                return true;
            }
        }
        return false;
    }

private:
    Stage &m_stage;
    QDir m_target;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("restante-screenshots FOLDER [--mail FOLDER]");
    QDir().mkpath(arguments[1]);
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);

    Stage stage;
    Photographer photographer(stage, arguments[1]);
    stage.showWindow();
    photographer.settle();
    photographer.take(u"welcome"_s);

    const qsizetype mailOption = arguments.indexOf(u"--mail"_s);
    stage.collect(u"anna@posteo.example"_s, drawnLetters());
    if (mailOption > 0)
        stage.collect(u"office@werft.example"_s, lettersIn(arguments.value(mailOption + 1)));
    stage.collect(u"empty@posteo.example"_s, {});
    stage.import({ Letter { .from = u"Archive <old@archive.example>"_s,
                            .subject = u"From an old disk"_s,
                            .text = u"Kept."_s,
                            .date = QDateTime::currentDateTime().addDays(-900) }
                       .render() },
                 u"Ships"_s);
    stage.reopenWindow();
    Stage::wait([&] { return photographer.find<MessageListPane>().model().rowCount() > 0; });
    photographer.settle();
    photographer.take(u"list"_s);

    CheckProgress progress {
        .stage = CheckProgress::Stage::Retrieving, .retrieved = 3, .toRetrieve = 120, .octets = 1'000'000, .toOctets = 62'914'560
    };
    AccountStatus status { .phase = AccountStatus::Phase::Checking,
                           .progress = progress,
                           .lastCheck = {},
                           .nextCheck = {},
                           .problem = {},
                           .passwordNeeded = false };
    const AccountId anna = accountIdFor(u"anna@posteo.example", {});
    Q_EMIT stage.mail->statusChanged(anna, status);
    QElapsedTimer clock;
    clock.start();
    Stage::wait([&] { return clock.elapsed() > 1100; });
    status.progress.octets = 4'299'161;
    Q_EMIT stage.mail->statusChanged(anna, status);
    photographer.choose(u"Harbour plan"_s);
    photographer.take(u"main"_s);

    for (const auto &[name, subject] :
         { std::pair { u"html"_s, u"Five quiet"_s }, std::pair { u"arabic"_s, u"تأكيد"_s },
           std::pair { u"japanese"_s, u"来週"_s }, std::pair { u"picture"_s, u"Photos du port"_s } }) {
        photographer.choose(subject);
        photographer.take(name);
    }
    status.phase = AccountStatus::Phase::Idle;
    status.lastCheck = QDateTime::currentDateTimeUtc();
    status.nextCheck = status.lastCheck.addSecs(900);
    status.problem = Error { ErrorCode::SignInRefused, u"pop.posteo.example"_s, "-ERR [AUTH] wrong password for anna" };
    Q_EMIT stage.mail->statusChanged(anna, status);
    if (mailOption > 0) {
        AccountStatus other = status;
        other.problem = Error { ErrorCode::ServerSilent, u"pop.werft.example"_s, {} };
        Q_EMIT stage.mail->statusChanged(accountIdFor(u"office@werft.example", {}), other);
    }
    photographer.take(u"problem"_s);
    status.problem.reset();
    for (const Account &account : stage.mail->accounts())
        Q_EMIT stage.mail->statusChanged(account.id, status);

    photographer.find<SidebarView>().choose(u"server/"_s + anna.value);
    const ServerMailbox there = Stage::settled(stage.mail->serverMailbox(anna, false)).value();
    const auto wish = [&](qsizetype fromEnd, ServerWish wished) {
        Stage::settled(stage.mail->wish(anna, { there.messages[there.messages.size() - fromEnd].row }, wished)).value();
    };
    wish(2, ServerWish::Delete);
    wish(4, ServerWish::Keep);
    wish(5, ServerWish::Delete);
    stage.servers.front()->maildrop().add(QByteArray(3'000'000, 'x'), "0000001a65f3c2d9");
    Stage::settled(stage.mail->serverMailbox(anna, true)).value();
    photographer.settle();
    photographer.find<ServerMailboxPane>().view().setCurrentIndex(
        photographer.find<ServerMailboxPane>().view().model()->index(1, 0));
    photographer.take(u"server"_s);
    photographer.find<SidebarView>().choose(u"server/"_s + accountIdFor(u"empty@posteo.example", {}).value);
    photographer.take(u"server-empty"_s);
    {
        MailServiceActions actions(*stage.mail);
        const QList<Account> accounts = stage.mail->accounts();
        Account account = *std::ranges::find(accounts, anna, &Account::id);
        account.policy.retention = { Retention::Kind::Count, 12 };
        AccountDialog dialog(actions, account, AccountDialog::Section::Keeping);
        dialog.show();
        photographer.settle();
        photographer.take(u"keeping"_s, &dialog);
        DialogueWindow dialogue(*stage.mail, account);
        dialogue.setAttribute(Qt::WA_DeleteOnClose, false);
        dialogue.show();
        photographer.settle();
        photographer.take(u"dialogue"_s, &dialogue);
    }
    photographer.find<SidebarView>().choose(u"inboxes"_s);
    photographer.settle();

    auto &search = photographer.find<SearchField>();
    QTest::keyClicks(&search, u"harbour"_s);
    photographer.settle();
    photographer.take(u"search"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    photographer.settle();
    photographer.choose(u"Nils"_s);
    photographer.find<MessageListView>().setFocus();
    photographer.find<MessageListView>().selectRow(2);
    photographer.settle();
    QTest::keyClick(&photographer.find<MessageListView>(), Qt::Key_A);
    photographer.settle();
    photographer.take(u"undo"_s);
    photographer.find<MessageListPane>().toggleFilter();
    photographer.settle();
    photographer.take(u"filter"_s);
    if (mailOption > 0) {
        photographer.find<MessageListPane>().toggleFilter();
        photographer.find<SidebarView>().choose(u"inboxes"_s);
        photographer.settle();
        auto &list = photographer.find<MessageListPane>();
        for (int row = 0; row < qMin(list.model().rowCount(), 120); ++row) {
            list.view().selectRow(row);
            photographer.settle();
            stage.window->grab().save(QDir(arguments[1]).filePath(u"all-%1.png"_s.arg(row, 3, 10, QChar(u'0'))));
        }
    }
    return 0;
}
