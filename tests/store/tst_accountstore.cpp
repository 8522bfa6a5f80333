// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_accountstore {

namespace {

Account bert()
{
    Account account;
    account.id = { u"bert"_s };
    account.address = u"bert@büro.example"_s;
    account.name = u"Bert 'Äpfel' Müller"_s;
    account.server.host = u"pop.büro.example"_s;
    account.server.port = 11'995;
    account.server.security = Security::StartTls;
    account.server.authentication = Authentication::ScramSha256;
    account.server.user = u"bert@büro"_s;
    account.server.proxy = { .kind = Proxy::Kind::Socks5, .host = u"proxy.example"_s, .port = 1080 };
    account.server.tokenCommand = u"oauth 'bert'"_s;
    account.server.clientCertificate = u"/home/bert/ich selbst.pem"_s;
    account.server.caFile = u"/etc/ca with blanks.pem"_s;
    account.server.timeout = std::chrono::seconds(17);
    account.server.pins = { { u"pop.büro.example"_s, QByteArray(32, '\0') }, { u"pop.büro.example"_s, QByteArray(32, '\xff') } };
    account.policy.retention = { Retention::Kind::Days, 30 };
    account.policy.headersAbove = 5'000'000'000;
    account.policy.budget = { CheckBudget::Kind::Size, 7'000'000'000 };
    account.passwordStore = PasswordStore::Command;
    account.passwordCommand = u"pass show bert"_s;
    account.checkInterval = std::chrono::minutes(3);
    account.checkAtStart = false;
    account.checkWhenMetered = true;
    account.authservId = u"mx.büro.example"_s;
    return account;
}

} // namespace

class TestAccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_accounts = std::make_unique<AccountStore>(*m_fixture->database);
    }
    void cleanup()
    {
        m_accounts.reset();
        m_fixture.reset();
    }

    void anAccountComesBackAsItWas();
    void anAccountHasItsFolders();
    void anAccountIsChanged();
    void anIdIsTakenOnce();
    void anAccountWithoutIdIsRefused();
    void whatIsNotThereCannotBeChanged();
    void removedMailIsRemoved();
    void keptMailBecomesLocalMail();
    void keptMailNeverMixesWithFoldersThatAreThere();
    void mailThatWasMovedAwayStays();
    void anAccountMadeAgainBeginsAnew();
    void settingsAreKept();
    void whatAServerDoesIsKeptUntilTheAccountLeadsElsewhere();

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<AccountStore> m_accounts;
};

void TestAccountStore::anAccountComesBackAsItWas()
{
    VERIFY_OK(m_accounts->add(bert()));
    VERIFY_OK(m_fixture->database->commit());
    const auto accounts = need(AccountStore(*m_fixture->reader()).accounts());
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].id, StoreFixture::anna);
    QVERIFY(accounts[1] == bert());
}

void TestAccountStore::anAccountHasItsFolders()
{
    VERIFY_OK(m_accounts->add(bert()));
    QList<std::pair<QString, Folder::Role>> folders;
    for (const auto &folder : need(MailboxReader(*m_fixture->database).folders())) {
        if (folder.account == bert().id)
            folders.append({ folder.name, folder.role });
    }
    const QList<std::pair<QString, Folder::Role>> expected { { u"Inbox"_s, Folder::Role::Inbox },
                                                             { u"Archive"_s, Folder::Role::Archive },
                                                             { u"Junk"_s, Folder::Role::Junk },
                                                             { u"Trash"_s, Folder::Role::Trash } };
    QCOMPARE(folders, expected);
}

void TestAccountStore::anAccountIsChanged()
{
    need(m_accounts->add(bert()));
    auto changed = bert();
    changed.name = u"Bert"_s;
    changed.server.pins.removeFirst();
    changed.policy.retention = {};
    changed.passwordStore = PasswordStore::None;
    changed.passwordCommand.clear();
    changed.server.proxy = {};
    changed.server.tokenCommand.clear();
    changed.server.clientCertificate = u"/home/bert/neu.pem"_s;
    VERIFY_OK(m_accounts->update(changed));
    QVERIFY(need(m_accounts->accounts())[1] == changed);
    QCOMPARE(need(m_accounts->accounts())[0].address, u"anna@posteo.example"_s);
}

void TestAccountStore::whatAServerDoesIsKeptUntilTheAccountLeadsElsewhere()
{
    need(m_accounts->add(bert()));
    QVERIFY(need(m_accounts->habits(bert().id)) == ServerHabits());
    const ServerHabits habits { .pipelining = ServerHabits::Pipelining::InTransaction,
                                .capabilities = "USER\nPIPELINING\n",
                                .dropsAtCapa = true,
                                .latin1Password = true,
                                .refusesBinding = true,
                                .expireDays = 30,
                                .loginDelay = std::chrono::seconds(900) };
    need(m_accounts->setHabits(bert().id, habits));
    QVERIFY(need(m_accounts->habits(bert().id)) == habits);
    QVERIFY(need(m_accounts->habits(StoreFixture::anna)) == ServerHabits());
    auto other = habits;
    other.expireDays = std::nullopt;
    need(m_accounts->setHabits(bert().id, other));
    QVERIFY(need(m_accounts->habits(bert().id)) == other);
    auto account = bert();
    account.name = u"Bert"_s;
    need(m_accounts->update(account));
    QVERIFY(need(m_accounts->habits(bert().id)) == other);
    account.server.host = u"pop.example"_s;
    need(m_accounts->update(account));
    QVERIFY(need(m_accounts->habits(bert().id)) == ServerHabits());
}

void TestAccountStore::anIdIsTakenOnce()
{
    need(m_accounts->add(bert()));
    need(m_fixture->database->commit());
    COMPARE_ERROR(m_accounts->add(bert()), ErrorCode::AccountExists);
    VERIFY_OK(m_fixture->database->commit());
    QCOMPARE(need(m_accounts->accounts()).size(), 2);
}

void TestAccountStore::anAccountWithoutIdIsRefused()
{
    COMPARE_ERROR(m_accounts->add({}), ErrorCode::InvalidArgument);
}

void TestAccountStore::whatIsNotThereCannotBeChanged()
{
    COMPARE_ERROR(m_accounts->update(bert()), ErrorCode::NoSuchAccount);
    COMPARE_ERROR(m_accounts->remove({ u"bert"_s }, AccountStore::Mail::Keep), ErrorCode::NoSuchAccount);
    COMPARE_ERROR(m_accounts->remove({}, AccountStore::Mail::Remove), ErrorCode::NoSuchAccount);
}

void TestAccountStore::removedMailIsRemoved()
{
    const auto key = m_fixture->add("x", summaryOf(u"x"_s));
    need(RetrievalLog(*m_fixture->database).stored(m_fixture->list("uid"), key, true));
    auto pinned = need(m_accounts->accounts()).front();
    pinned.server.pins = bert().server.pins;
    need(m_accounts->update(pinned));
    VERIFY_OK(m_accounts->remove(StoreFixture::anna, AccountStore::Mail::Remove));
    VERIFY_OK(m_fixture->database->commit());
    for (const auto *table :
         { "account", "account_pin", "folder", "message", "summary", "source", "source_chunk", "retrieval", "listing" })
        QCOMPARE(m_fixture->number(QByteArray("SELECT count(*) FROM ") + table), 0);
    QVERIFY(need(MailboxReader(*m_fixture->database).verify({})).store.isEmpty());
}

void TestAccountStore::keptMailBecomesLocalMail()
{
    const auto inbox = m_fixture->add("x", summaryOf(u"x"_s));
    const auto trashed = m_fixture->add("y", summaryOf(u"y"_s));
    MessageChange change;
    change.kind = MessageChange::Kind::Move;
    change.keys = { trashed };
    change.targetRole = Folder::Role::Trash;
    need(m_fixture->store->apply(change));
    VERIFY_OK(m_accounts->remove(StoreFixture::anna, AccountStore::Mail::Keep));
    VERIFY_OK(m_fixture->database->commit());
    QVERIFY(need(m_accounts->accounts()).isEmpty());
    const MailboxReader reader(*m_fixture->database);
    const auto rows = need(reader.summaries({ inbox, trashed }));
    QCOMPARE(rows[0].folderName, u"anna@posteo.example/Inbox"_s);
    QCOMPARE(rows[1].folderName, u"anna@posteo.example/Trash"_s);
    QVERIFY(rows[0].account.value.isEmpty());
    QCOMPARE(need(m_fixture->store->octets(inbox, 10)), "x");
    for (const auto &folder : need(reader.folders()))
        QCOMPARE(folder.role, Folder::Role::Normal);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM message WHERE role <> 4"), 0);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM retrieval"), 0);
}

void TestAccountStore::keptMailNeverMixesWithFoldersThatAreThere()
{
    need(m_fixture->store->folder({}, u"anna@posteo.example/Inbox"_s));
    need(m_fixture->store->folder({}, u"anna@posteo.example 2"_s));
    const auto key = m_fixture->add("x", summaryOf(u"x"_s));
    VERIFY_OK(m_accounts->remove(StoreFixture::anna, AccountStore::Mail::Keep));
    QCOMPARE(need(MailboxReader(*m_fixture->database).summaries({ key })).front().folderName, u"anna@posteo.example 3/Inbox"_s);
}

void TestAccountStore::mailThatWasMovedAwayStays()
{
    const auto key = m_fixture->add("x", summaryOf(u"x"_s));
    need(RetrievalLog(*m_fixture->database).stored(m_fixture->list("uid"), key, true));
    MessageChange change;
    change.kind = MessageChange::Kind::Move;
    change.keys = { key };
    change.target = need(m_fixture->store->folder({}, u"Kept"_s));
    need(m_fixture->store->apply(change));
    VERIFY_OK(m_accounts->remove(StoreFixture::anna, AccountStore::Mail::Remove));
    VERIFY_OK(m_fixture->database->commit());
    QCOMPARE(need(MailboxReader(*m_fixture->database).summaries({ key })).front().folderName, u"Kept"_s);
}

void TestAccountStore::anAccountMadeAgainBeginsAnew()
{
    RetrievalLog log(*m_fixture->database);
    m_fixture->list("uid");
    need(log.checked(StoreFixture::anna, { QDateTime::currentDateTimeUtc(), 1000 }));
    auto account = need(m_accounts->accounts()).front();
    need(m_accounts->remove(StoreFixture::anna, AccountStore::Mail::Keep));
    VERIFY_OK(m_accounts->add(account));
    QVERIFY(need(log.records(StoreFixture::anna)).isEmpty());
    QCOMPARE(need(log.lastCheck(StoreFixture::anna)).age, 0);
}

void TestAccountStore::settingsAreKept()
{
    QCOMPARE(need(m_accounts->setting(u"theme"_s)), std::nullopt);
    VERIFY_OK(m_accounts->setSetting(u"theme"_s, u"dark"_s));
    VERIFY_OK(m_accounts->setSetting(u"empty"_s, {}));
    VERIFY_OK(m_accounts->setSetting(u"theme"_s, u"light"_s));
    QCOMPARE(need(m_accounts->setting(u"theme"_s)), u"light"_s);
    QCOMPARE(need(m_accounts->setting(u"empty"_s)), u""_s);
}

QTEST_GUILESS_MAIN(TestAccountStore)

} // namespace tst_accountstore

#include "tst_accountstore.moc"
