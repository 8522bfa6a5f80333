// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountdialog.h"
#include "accounts/accountlist.h"
#include "testaccountactions.h"
#include "theme/theme.h"
#include "windowdriver.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_accountdialog {
using Section = AccountDialog::Section;

namespace {

Account anna()
{
    Account account;
    account.id = { u"anna-web.de"_s };
    account.address = u"anna@web.de"_s;
    account.name = u"Anna Lindqvist"_s;
    account.server.host = u"pop3.web.de"_s;
    account.server.user = u"anna"_s;
    account.server.pins = { { u"pop3.web.de"_s, QByteArray(32, 'x') } };
    account.policy = { { Retention::Kind::Days, 14 }, 5 * 1024 * 1024, {} };
    account.checkInterval = std::chrono::minutes(20);
    return account;
}

} // namespace

class tst_AccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        QApplication::setFont(font);
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    }

    void init()
    {
        m_actions = std::make_unique<TestActions>();
        open(anna());
    }

    void cleanup() { m_dialog.reset(); }

    void anUntouchedAccountIsSavedAsItWas()
    {
        QSignalSpy saved(m_dialog.get(), &AccountDialog::accountSaved);
        press(m_dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_actions->updated, QList { anna() });
        QCOMPARE(m_actions->newPasswords, QList { std::optional<QString>() });
        QVERIFY(!m_dialog->isVisible());
    }

    void everySectionChangesItsPart()
    {
        retype(control<QLineEdit>(u"Your name"_s), u"Anna L."_s);
        choose(control<QComboBox>(u"Look for new mail"_s), u"every 1 h"_s);
        click(control<QCheckBox>(u"Look for new mail when Restante starts"_s));
        click(control<QCheckBox>(u"Look for it by itself on a metered line, too, where each octet is paid for"_s));
        shoot(m_dialog.get(), u"account-1"_s);
        go(Section::Server);
        retype(control<QLineEdit>(u"Server"_s), u"pop.web.de"_s);
        choose(control<QComboBox>(u"Encryption"_s), u"STARTTLS"_s);
        retype(control<QLineEdit>(u"Who checks senders"_s), u"mx.web.de"_s);
        shoot(m_dialog.get(), u"account-2"_s);
        go(Section::Keeping);
        QVERIFY(control<QRadioButton>(u"Delete there after a number of days"_s)->isChecked());
        QCOMPARE(control<QSpinBox>(u"Days until it is deleted there"_s)->value(), 14);
        shoot(m_dialog.get(), u"account-3"_s);
        click(control<QRadioButton>(u"Delete there when I delete it here"_s));
        QTRY_VERIFY(visibleText(m_dialog.get()).contains(u"At the next check 12 messages, 34 MB, are deleted on the server"_s));
        QCOMPARE(m_actions->previewed.constLast().retention.kind, Retention::Kind::UntilDeletedHere);
        click(control<QCheckBox>(u"Collect only the headers of large messages"_s));
        click(control<QCheckBox>(u"Limit what one check collects"_s));
        go(Section::Password);
        retype(control<QLineEdit>(u"New password"_s), u"new secret"_s);
        click(control<QRadioButton>(u"Nowhere; I am asked at each start"_s));
        shoot(m_dialog.get(), u"account-4"_s);
        click(control<QPushButton>(u"Save"_s));
        QTRY_COMPARE(m_actions->updated.size(), 1);

        Account expected = anna();
        expected.name = u"Anna L."_s;
        expected.checkInterval = std::chrono::minutes(60);
        expected.checkAtStart = false;
        expected.checkWhenMetered = true;
        expected.server.host = u"pop.web.de"_s;
        expected.server.security = Security::StartTls;
        expected.server.port = 110;
        expected.authservId = u"mx.web.de"_s;
        expected.policy = { { Retention::Kind::UntilDeletedHere, 0 }, 0, { CheckBudget::Kind::Size, 50 * 1024 * 1024 } };
        expected.passwordStore = PasswordStore::None;
        QCOMPARE(m_actions->updated.constFirst(), expected);
        QCOMPARE(m_actions->newPasswords.constFirst(), u"new secret"_s);
    }

    void whatTheServerDeletesByItselfIsSaid()
    {
        m_actions->known.expireDays = 30;
        open(anna()); // 14 days: none of the server's business
        go(Section::Keeping);
        QVERIFY(visibleText(m_dialog.get()).contains(u"This server deletes messages by itself after 30 days."_s));
        QVERIFY(!visibleText(m_dialog.get()).contains(u"holds there no longer"_s));
        click(control<QRadioButton>(u"Leave everything on the server"_s));
        QTRY_VERIFY(
            visibleText(m_dialog.get()).contains(u"after 30 days. What you choose above cannot keep mail there for longer"_s));
        shoot(m_dialog.get(), u"account-6"_s);
        m_actions->known.expireDays.reset();
        open(anna());
        go(Section::Keeping);
        QVERIFY(!visibleText(m_dialog.get()).contains(u"This server deletes"_s));
    }

    void aBudgetThatIsNotTouchedStays()
    {
        Account account = anna();
        account.policy.budget = { CheckBudget::Kind::Size, 5'000'000 };
        open(account);
        click(control<QPushButton>(u"Save"_s));
        QTRY_COMPARE(m_actions->updated, QList { account });
    }

    void everyPolicyIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("policy");
        for (const char *name : { "forever", "none", "days:1", "days:36500", "count:1", "count:5000", "size:1048576",
                                  "size:524288000", "size:2147483648", "until-deleted-here" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyPolicyIsShownAsItIs()
    {
        QFETCH(QString, policy);
        Account account = anna();
        account.policy.retention = retentionFromName(policy).value();
        open(account);
        click(control<QPushButton>(u"Save"_s));
        QTRY_COMPARE(m_actions->updated.size(), 1);
        QCOMPARE(retentionName(m_actions->updated.constFirst().policy.retention), policy);
    }

    void cancelChangesNothing()
    {
        retype(control<QLineEdit>(u"Your name"_s), u"Other"_s);
        press(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_actions->updated.isEmpty());
    }

    void wrongSettingsAreToldInTheirSection()
    {
        go(Section::Server);
        retype(control<QLineEdit>(u"Server"_s), u"a b"_s);
        go(Section::Account);
        click(control<QPushButton>(u"Save"_s));
        QCOMPARE(shownSection(), Section::Server);
        QVERIFY(visibleText(m_dialog.get()).contains(u"This is no server’s name."_s));
        retype(control<QLineEdit>(u"Server"_s), u"h.example"_s);
        go(Section::Account);
        retype(control<QLineEdit>(u"E-mail address"_s), u"anna"_s);
        go(Section::Password);
        click(control<QPushButton>(u"Save"_s));
        QCOMPARE(shownSection(), Section::Account);
        QVERIFY(visibleText(m_dialog.get()).contains(u"This is no e-mail address."_s));
        QVERIFY(m_actions->updated.isEmpty());
        retype(control<QLineEdit>(u"E-mail address"_s), u"anna@web.de"_s);
        go(Section::Server);
        retype(control<QLineEdit>(u"Who checks senders"_s), u"mx example"_s);
        go(Section::Account);
        click(control<QPushButton>(u"Save"_s));
        QCOMPARE(shownSection(), Section::Server);
        QVERIFY(visibleText(m_dialog.get()).contains(u"This is no name of a server."_s));
        QVERIFY(m_actions->updated.isEmpty());
    }

    void aFailureIsToldInPlaceAndNothingIsLost()
    {
        m_actions->changingFails = Error { ErrorCode::KeyringUnavailable, {}, {} };
        retype(control<QLineEdit>(u"Your name"_s), u"Other"_s);
        click(control<QPushButton>(u"Save"_s));
        QTRY_VERIFY(visibleText(m_dialog.get()).contains(u"The desktop’s keyring cannot be reached"_s));
        QCOMPARE(shownSection(), Section::Password);
        shoot(m_dialog.get(), u"account-4-problem"_s);
        click(control<QPushButton>(u"Save"_s));
        QTRY_COMPARE(m_actions->updated.size(), 1);
        QCOMPARE(m_actions->updated.constFirst().name, u"Other"_s);
    }

    void removingKeepsTheMailUnlessSaidOtherwise()
    {
        go(Section::Remove);
        QSignalSpy removed(m_dialog.get(), &AccountDialog::accountRemoved);
        click(control<QPushButton>(u"Remove account"_s));
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(m_actions->removed.constFirst(), std::pair(anna().id, AccountActions::Mail::Keep));
        QVERIFY(!m_dialog->isVisible());
    }

    void removingTheMailTooTakesATick()
    {
        go(Section::Remove);
        click(control<QRadioButton>(u"Delete the mail collected here, too"_s));
        auto *remove = control<QPushButton>(u"Remove account and its mail"_s);
        QVERIFY(!remove->isEnabled());
        shoot(m_dialog.get(), u"account-5"_s);
        click(control<QCheckBox>(u"I know that what is no longer on the server is lost then"_s));
        QVERIFY(remove->isEnabled());
        m_actions->changingFails = Error { ErrorCode::DiskFull, {}, {} };
        click(remove);
        QTRY_VERIFY(visibleText(m_dialog.get()).contains(u"The disk is full."_s));
        click(remove);
        QTRY_COMPARE(m_actions->removed.size(), 1);
        QCOMPARE(m_actions->removed.constFirst().second, AccountActions::Mail::Remove);
    }

    void everyControlHasANameAndNothingIsCut()
    {
        for (const Section section :
             { Section::Account, Section::Server, Section::Keeping, Section::Password, Section::Remove }) {
            go(section);
            QTRY_COMPARE(cutTexts(m_dialog.get()).join(u" | "), QString());
            for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
                    QVERIFY2(!spokenName(widget).isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void theListTellsWhatIsWanted()
    {
        Account other = anna();
        other.id = { u"ben"_s };
        other.address = u"ben@web.de"_s;
        AccountList list;
        QSignalSpy add(&list, &AccountList::addWanted);
        QSignalSpy edit(&list, &AccountList::editWanted);
        QSignalSpy remove(&list, &AccountList::removeWanted);
        list.resize(480, 320);
        list.show();
        QVERIFY(visibleText(&list).contains(u"There is no account yet."_s));
        click(controlNamed<QPushButton>(&list, u"Add an account…"_s));
        QCOMPARE(add.size(), 1);
        QVERIFY(!controlNamed<QPushButton>(&list, u"Change…"_s)->isEnabled());

        list.setAccounts({ anna(), other });
        auto *rows = controlNamed<QListWidget>(&list, u"Accounts"_s);
        QCOMPARE(rows->item(0)->text(), u"anna@web.de\nDelete there after 14 days"_s);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Down);
        shoot(&list, u"account-list"_s);
        click(controlNamed<QPushButton>(&list, u"Change…"_s));
        list.setAccounts({ other, anna() }); // the selection follows the account
        click(controlNamed<QPushButton>(&list, u"Remove…"_s));
        QCOMPARE(edit.value(0).value(0).value<AccountId>(), other.id);
        QCOMPARE(remove.value(0).value(0).value<AccountId>(), other.id);
    }

private:
    void open(const Account &account)
    {
        m_dialog = std::make_unique<AccountDialog>(*m_actions, account);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void go(Section section)
    {
        auto *sections = m_dialog->findChild<QListWidget *>();
        QTest::mouseClick(sections->viewport(), Qt::LeftButton, {},
                          sections->visualItemRect(sections->item(int(section))).center());
        QCOMPARE(shownSection(), section);
    }

    Section shownSection() const { return Section(m_dialog->findChild<QStackedWidget *>()->currentIndex()); }

    template<typename Control>
    Control *control(const QString &name) const
    {
        return controlNamed<Control>(m_dialog.get(), name);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestActions> m_actions;
    std::unique_ptr<AccountDialog> m_dialog;
};

QTEST_MAIN(tst_AccountDialog)

} // namespace tst_accountdialog

#include "tst_accountdialog.moc"
