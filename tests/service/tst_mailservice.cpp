// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "fetch/quietdrop.h"
#include "store/accountstore.h"
#include "store/database.h"
#include "store/mailboxreader.h"
#include "store/messagestore.h"

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_mailservice {

namespace {

using After = ServerScript::After;

ServerScript silentAt(const QByteArray &command, const QByteArray &answer = {})
{
    ServerScript script;
    script.rules = { { .command = command, .answer = answer, .after = After::Silence } };
    return script;
}

QStringList subjects(const QString &storeFile)
{
    const auto database = Database::open(storeFile, Database::Mode::Reader).value();
    const MailboxReader reader(*database);
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    QStringList result;
    const auto summaries = reader.summaries(reader.keys(query).value()).value();
    for (const MessageSummary &summary : summaries)
        result << summary.subject;
    result.sort();
    return result;
}

bool heard(const Pop3Server &server, const QByteArray &verb)
{
    return std::ranges::any_of(server.heard(), [&](const QByteArray &line) { return line.startsWith(verb); });
}

} // namespace

class TestMailService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // opening
    void aStoreThatDoesNotOpenRefusesEverything();
    void whatAnEarlierRunLeftUndescribedAppears();
    void aMessageThatEndedTheProgramIsMarked();

    // accounts
    void accountsAreKept();
    void anIdIsMadeOfTheAddress();
    void aPasswordFollowsItsAccount();
    void anAccountWithoutPasswordAsksForIt();
    void aRefusedPasswordIsAskedForAgain();
    void aPasswordCommandIsRun();
    void aTokenCommandIsRunAtEveryCheckAndProbe();
    void aProbeSignsInAndStoresNothing();
    void aProbeTellsOfARefusedCertificate();
    void aProbeCanBeCancelled();

    // checks
    void aCheckCollectsAndTells();
    void aLargeMaildropThatStaysAsItIsIsNotReadAgain();
    void accountsAreCheckedAtOnce();
    void oneSessionPerHostAndLogin();
    void aRunningCheckIsJoined();
    void anUnknownAccountIsReported();
    void aStopTakesEffectInAnyState_data();
    void aStopTakesEffectInAnyState();
    void theServiceEndsWhileSessionsHang_data();
    void theServiceEndsWhileSessionsHang();
    void anAccountIsRemovedWhileItIsChecked_data();
    void anAccountIsRemovedWhileItIsChecked();
    void aRefusedCertificateIsTold();
    void theScheduleChecksAtTheStart();
    void theScheduleWaitsForTheInterval();
    void whatPassesByItselfNeverAsksForThePassword_data();
    void whatPassesByItselfNeverAsksForThePassword();
    void theLineDecidesWhatIsCheckedByItself();
    void theServersMailboxIsListed();
    void wishesAreCarriedOutByTheNextCheck();
    void aWishTakenBackIsNotCarriedOut();
    void aSkippedMessageIsLeftUntilItIsTakenBack();
    void aLargeMessageIsCollectedWhenItIsWanted();
    void recentModeTakesNoWishToDelete();
    void theNextDeletionsAreForetold();
    void manyDeletionsAreConfirmedInSeveralSessions();
    void whatGmailShowsInPartsIsCollectedWhole();
    void theDialogueIsKeptWithoutSecrets();
    void onlyTheLastDialoguesAreKept();

    // the user's changes
    void changesAreOnDiskWhenTheyAreAnswered();
    void changesAreMadeWhileACheckRuns();
    void anImpossibleChangeTakesNothingElseWithIt();
    void importedMessagesAreDescribedAndNotDoubled();
    void tagsAreMadeAndComeBack();
    void foldersAreRenamedAndComeBack();
    void settingsAreKept();
};

// ── opening ─────────────────────────────────────────────────────────────────

void TestMailService::aStoreThatDoesNotOpenRefusesEverything()
{
    QTemporaryDir folder;
    QFile file(storeFileName(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("This is no store at all, and it is long enough.\n") > 0);
    file.close();
    MailService service(folder.path());
    QSignalSpy failed(&service, &MailService::openFailed);
    QVERIFY(failed.wait());
    const ErrorCode code = failed.constFirst().constFirst().value<Error>().code;
    QCOMPARE(code, ErrorCode::StoreForeign);
    QCOMPARE(Desk::settled(service.addAccount({}, {})).error().code, code);
    QCOMPARE(Desk::settled(service.apply({})).error().code, code);
    QCOMPARE(Desk::settled(service.check({ { u"anna"_s } })).constFirst().error->code, code);
    QCOMPARE(Desk::settled(service.flush()).error().code, code);
    QCOMPARE(Desk::settled(service.setting(u"x"_s)).error().code, code);
    QVERIFY(Desk::settled(service.check()).isEmpty());
}

void TestMailService::whatAnEarlierRunLeftUndescribedAppears()
{
    Desk desk;
    desk.service.reset();
    {
        const auto database = Database::open(desk.storeFile(), Database::Mode::Writer).value();
        MessageStore store(*database);
        const auto source = store.arrive().value();
        QVERIFY(source->append(letter(7)) && source->finish());
        const FolderKey folder = store.folder(AccountId {}, u"Somewhere"_s).value();
        QVERIFY(store.add(*source, { .account = {}, .folder = folder, .received = QDateTime::currentDateTimeUtc() }));
        QVERIFY(database->commit());
    }
    desk.restart();
    QTRY_COMPARE(subjects(desk.storeFile()), QStringList { u"letter 7"_s });
}

void TestMailService::aMessageThatEndedTheProgramIsMarked()
{
    Desk desk;
    desk.service.reset();
    {
        const auto database = Database::open(desk.storeFile(), Database::Mode::Writer).value();
        MessageStore store(*database);
        for (int number = 1; number <= 3; ++number) {
            const auto source = store.arrive().value();
            QVERIFY(source->append(letter(number)) && source->finish());
            const FolderKey folder = store.folder(AccountId {}, u"Somewhere"_s).value();
            const MessageKey key =
                store.add(*source, { .account = {}, .folder = folder, .received = QDateTime::currentDateTimeUtc() }).value();
            for (int attempt = 1; attempt < number; ++attempt)
                QVERIFY(store.parsingBegins(key));
        }
        QVERIFY(database->commit());
    }
    desk.restart();
    QTRY_COMPARE(subjects(desk.storeFile()), (QStringList { u""_s, u"letter 1"_s, u"letter 2"_s }));
}

// ── accounts ────────────────────────────────────────────────────────────────

void TestMailService::accountsAreKept()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    Desk desk;
    QSignalSpy changed(desk.service.get(), &MailService::accountsChanged);
    const Account account = desk.accountAt(server);
    QCOMPARE(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).value(), account);
    QCOMPARE(desk.service->accounts(), QList<Account> { account });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).error().code, ErrorCode::AccountExists);

    Account other = account;
    other.name = u"Anna A."_s;
    other.policy.retention.kind = Retention::Kind::None;
    QCOMPARE(Desk::settled(desk.service->updateAccount(other)).value(), other);
    Account invalid = account;
    invalid.server.host.clear();
    QCOMPARE(Desk::settled(desk.service->updateAccount(invalid)).error().code, ErrorCode::InvalidArgument);
    desk.restart();
    QCOMPARE(desk.service->accounts(), QList<Account> { other });
    QVERIFY(Desk::settled(desk.service->removeAccount(account.id, true)).has_value());
    QCOMPARE(desk.service->accounts(), QList<Account>());
    QCOMPARE(Desk::settled(desk.service->removeAccount(account.id, true)).error().code, ErrorCode::NoSuchAccount);
}

void TestMailService::anIdIsMadeOfTheAddress()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    Desk desk;
    Account account = desk.accountAt(server);
    account.id = {};
    const AccountId first = Desk::settled(desk.service->addAccount(account, u"sesam"_s)).value().id;
    QVERIFY(!first.value.isEmpty());
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).value().id != first);
}

void TestMailService::aPasswordFollowsItsAccount()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    Desk desk;
    Account account = desk.accountAt(server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    for (const PasswordStore store : { PasswordStore::File, PasswordStore::None, PasswordStore::Keyring, PasswordStore::File }) {
        account.passwordStore = store;
        QVERIFY(Desk::settled(desk.service->updateAccount(account)).has_value());
        QVERIFY(!desk.check().error);
    }
    desk.restart();
    QVERIFY(!desk.check().error);
}

void TestMailService::anAccountWithoutPasswordAsksForIt()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    Desk desk;
    Account account = desk.accountAt(server);
    account.passwordStore = PasswordStore::None;
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    QVERIFY(!desk.check().error);
    desk.restart();
    QCOMPARE(desk.check().error->code, ErrorCode::PasswordMissing);
    QTRY_VERIFY(desk.service->status(account.id).passwordNeeded);
    desk.service->providePassword(account.id, u"sesam"_s);
    QVERIFY(!desk.check().error);
    QVERIFY(!desk.service->status(account.id).passwordNeeded);
    QVERIFY(!desk.service->status(account.id).problem);
}

void TestMailService::aRefusedPasswordIsAskedForAgain()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    Desk desk;
    const Account account = desk.accountAt(server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"wrong"_s)).has_value());
    QCOMPARE(desk.check().error->code, ErrorCode::SignInRefused);
    QTRY_VERIFY(desk.service->status(account.id).passwordNeeded);
    QCOMPARE(desk.service->status(account.id).problem->code, ErrorCode::SignInRefused);
    QVERIFY(Desk::settled(desk.service->updateAccount(account, u"sesam"_s)).has_value());
    QVERIFY(!desk.check().error);
}

void TestMailService::aPasswordCommandIsRun()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    Desk desk;
    Account account = desk.accountAt(server);
    account.passwordStore = PasswordStore::Command;
    account.passwordCommand = u"echo sesam"_s;
    QVERIFY(Desk::settled(desk.service->addAccount(account, {})).has_value());
    QVERIFY(!desk.check().error);
    account.passwordCommand = u"exit 3"_s;
    QVERIFY(Desk::settled(desk.service->updateAccount(account)).has_value());
    QCOMPARE(desk.check().error->code, ErrorCode::PasswordCommandFailed);
}

void TestMailService::aTokenCommandIsRunAtEveryCheckAndProbe()
{
    Pop3ServerSettings settings = serverFor("anna");
    settings.script.mechanisms = { "PLAIN", "XOAUTH2" };
    Pop3Server server(settings);
    QVERIFY(server.listen());
    Desk desk;
    Account account = desk.accountAt(server);
    const QString token = desk.folder.filePath(u"token"_s);
    account.server.tokenCommand = u"cat '%1'"_s.arg(token);
    const auto print = [&token](const char *text) {
        QFile file(token);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    QCOMPARE(Desk::settled(desk.service->probe(account, {})).error().code, ErrorCode::PasswordCommandFailed);
    print("sesam\n");
    QVERIFY(Desk::settled(desk.service->probe(account, {})).has_value());
    QVERIFY(Desk::settled(desk.service->addAccount(account, {})).has_value());
    QVERIFY(!desk.check().error);
    print("stale\n");
    QCOMPARE(desk.check().error->code, ErrorCode::TokenRefused);
    QVERIFY(!desk.service->status(account.id).passwordNeeded); // there is nothing to type
    print("sesam\n");
    QVERIFY(!desk.check().error);
}

void TestMailService::aProbeSignsInAndStoresNothing()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1));
    server.maildrop().add(letter(2));
    Desk desk;
    const auto probe = Desk::settled(desk.service->probe(desk.accountAt(server), u"sesam"_s));
    QCOMPARE(probe->messages, 2u);
    QCOMPARE(probe->octets, server.maildrop().octets());
    QVERIFY(probe->tls.protocol.startsWith("TLS"_L1));
    QVERIFY(!heard(server, "RETR"));
    QCOMPARE(subjects(desk.storeFile()), QStringList());
    QCOMPARE(Desk::settled(desk.service->probe(desk.accountAt(server), u"wrong"_s)).error().code, ErrorCode::SignInRefused);
}

void TestMailService::aProbeTellsOfARefusedCertificate()
{
    Pop3ServerSettings settings = serverFor("anna");
    settings.certificate = TestCertificate::SelfSigned;
    Pop3Server server(settings);
    QVERIFY(server.listen());
    Desk desk;
    QSignalSpy refused(desk.service.get(), &MailService::certificateRefused);
    Account account = desk.accountAt(server);
    QCOMPARE(Desk::settled(desk.service->probe(account, u"sesam"_s)).error().code, ErrorCode::CertificateRefused);
    QTRY_COMPARE(refused.count(), 1);
    const QByteArray hash = refused.constFirst().at(2).value<TlsInfo>().certificateSha256;
    QCOMPARE(hash, sha256Of(TestCertificate::SelfSigned));
    account.server.pins = { { account.server.host, hash } };
    QVERIFY(Desk::settled(desk.service->probe(account, u"sesam"_s)).has_value());
}

void TestMailService::aProbeCanBeCancelled()
{
    Pop3Server server(serverFor("anna", silentAt("STAT")));
    QVERIFY(server.listen());
    Desk desk;
    QFuture<Result<SignInProbe>> probe = desk.service->probe(desk.accountAt(server), u"sesam"_s);
    QTRY_VERIFY(heard(server, "STAT"));
    QTRY_COMPARE(probe.progressValue(), int(CheckProgress::Stage::SigningIn));
    probe.cancel();
    QTRY_COMPARE(server.sessionsOpen(), 0);
    QTRY_VERIFY(probe.isFinished());
}

// ── checks ──────────────────────────────────────────────────────────────────

void TestMailService::aCheckCollectsAndTells()
{
    for (const Security security : { Security::Tls, Security::StartTls }) {
        Pop3ServerSettings settings = serverFor("anna");
        settings.security = security;
        Pop3Server server(settings);
        QVERIFY(server.listen());
        for (int i = 1; i <= 3; ++i)
            server.maildrop().add(letter(i));
        server.maildrop().add(letter(4, 300'000));
        Desk desk;
        Account account = desk.accountAt(server);
        account.server.security = security;
        account.policy.retention.kind = Retention::Kind::None;
        QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
        QList<MessageKey> stored;
        QObject::connect(desk.service.get(), &MailService::messagesStored, desk.service.get(),
                         [&](const QList<MessageKey> &keys) { stored += keys; });
        QSignalSpy finished(desk.service.get(), &MailService::checkFinished);
        QList<AccountStatus::Phase> phases;
        QObject::connect(desk.service.get(), &MailService::statusChanged, desk.service.get(),
                         [&](const AccountId &, const AccountStatus &status) {
                             if (phases.isEmpty() || phases.constLast() != status.phase)
                                 phases << status.phase;
                         });

        const CheckReport report = desk.check();
        QVERIFY(!report.error);
        QCOMPARE(report.retrieved, 4);
        QCOMPARE(report.deleted, 4);
        // What the check brought is there, described, when it is over.
        QCOMPARE(stored.size(), 4);
        QCOMPARE(subjects(desk.storeFile()), (QStringList { u"letter 1"_s, u"letter 2"_s, u"letter 3"_s, u"letter 4"_s }));
        QCOMPARE(server.maildrop().messages().size(), 0);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(phases, (QList<AccountStatus::Phase> { AccountStatus::Phase::Checking, AccountStatus::Phase::Idle }));
        const AccountStatus status = desk.service->status(account.id);
        QVERIFY(status.lastCheck.isValid() && !status.nextCheck.isValid() && !status.problem);
        desk.restart();
        QVERIFY(desk.service->status(account.id).lastCheck.isValid());
    }
}

void TestMailService::aLargeMaildropThatStaysAsItIsIsNotReadAgain()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1));
    server.maildrop().repeat(smallestQuietDrop);
    Desk desk;
    Account account = desk.accountAt(server);
    account.policy.headersAbove = 1; // nothing but the listing matters here
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    for (int i = 1; i <= 4; ++i) {
        const CheckReport report = desk.check();
        QVERIFY(!report.error);
        QCOMPARE(report.listed, int(smallestQuietDrop));
        QCOMPARE(report.retrieved, i == 1 ? int(smallestQuietDrop) : 0);
        QCOMPARE(server.heard().count("LIST"), qMin(i, 2)); // the second one had to look at what the first has stored
        QCOMPARE(server.heard().count("UIDL"), i);
    }
}

void TestMailService::accountsAreCheckedAtOnce()
{
    Pop3Server hangs(serverFor("anna", silentAt("RETR", "+OK\r\nSubject: the begin")));
    Pop3Server works(serverFor("berta"));
    QVERIFY(hangs.listen() && works.listen());
    hangs.maildrop().add(letter(1));
    works.maildrop().add(letter(2));
    Desk desk;
    QVERIFY(Desk::settled(desk.service->addAccount(desk.accountAt(hangs), u"sesam"_s)).has_value());
    QVERIFY(Desk::settled(desk.service->addAccount(desk.accountAt(works, u"berta"_s), u"sesam"_s)).has_value());
    const auto both = desk.service->check();
    QTRY_COMPARE(desk.service->status({ u"anna"_s }).progress.stage, CheckProgress::Stage::Retrieving);
    QTRY_COMPARE(subjects(desk.storeFile()), QStringList { u"letter 2"_s });
    QVERIFY(!both.isFinished());
    desk.service->stopCheck({ u"anna"_s });
    const QList<CheckReport> reports = Desk::settled(both);
    QCOMPARE(reports[0].error->code, ErrorCode::Cancelled);
    QVERIFY(!reports[1].error);
    QVERIFY(!desk.service->status({ u"anna"_s }).problem); // it was the user's wish
}

void TestMailService::oneSessionPerHostAndLogin()
{
    Pop3Server server(serverFor("anna", silentAt("STAT")));
    QVERIFY(server.listen());
    server.settings().sessions = { silentAt("STAT"), {} };
    Desk desk;
    Account second = desk.accountAt(server);
    second.id = { u"again"_s };
    QVERIFY(Desk::settled(desk.service->addAccount(desk.accountAt(server), u"sesam"_s)).has_value());
    QVERIFY(Desk::settled(desk.service->addAccount(second, u"sesam"_s)).has_value());
    const auto both = desk.service->check();
    QTRY_VERIFY(heard(server, "STAT"));
    QTRY_COMPARE(desk.service->status(second.id).phase, AccountStatus::Phase::Checking);
    QCOMPARE(desk.service->status(second.id).progress.stage, CheckProgress::Stage::Waiting);
    QCOMPARE(server.sessionsBegun(), 1);
    server.settings().script = {};
    desk.service->stopCheck({ u"anna"_s });
    QVERIFY(!Desk::settled(both)[1].error);
    QCOMPARE(server.sessionsBegun(), 2);
}

void TestMailService::aRunningCheckIsJoined()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1));
    Desk desk;
    QVERIFY(Desk::settled(desk.service->addAccount(desk.accountAt(server), u"sesam"_s)).has_value());
    const auto first = desk.service->check();
    const auto second = desk.service->check({ { u"anna"_s } });
    const auto listing = desk.service->serverMailbox({ u"anna"_s }, true);
    QCOMPARE(Desk::settled(first), Desk::settled(second));
    QCOMPARE(Desk::settled(listing)->messages.size(), 1);
    QCOMPARE(server.sessionsBegun(), 1);
}

void TestMailService::anUnknownAccountIsReported()
{
    Desk desk;
    QCOMPARE(desk.check(u"nobody"_s).error->code, ErrorCode::NoSuchAccount);
    QCOMPARE(desk.check(u"nobody"_s).account.value, u"nobody"_s);
    QVERIFY(Desk::settled(desk.service->check()).isEmpty());
    desk.service->stopCheck({ u"nobody"_s });
}

void TestMailService::aStopTakesEffectInAnyState_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command : { "CAPA", "STAT", "LIST", "UIDL", "RETR", "DELE", "QUIT" })
        QTest::newRow(command) << QByteArray(command);
}

void TestMailService::aStopTakesEffectInAnyState()
{
    QFETCH(QByteArray, command);
    Pop3Server server(serverFor("anna", silentAt(command)));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1));
    Desk desk;
    Account account = desk.accountAt(server);
    account.policy.retention.kind = Retention::Kind::None;
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    const auto check = desk.service->check();
    QTRY_VERIFY(heard(server, command));
    desk.service->stopCheck(account.id);
    QCOMPARE(Desk::settled(check).constFirst().error->code, ErrorCode::Cancelled);
    QTRY_COMPARE(server.sessionsOpen(), 0);
    QCOMPARE(server.maildrop().messages().size(), 1);
    // Nothing was lost by it, and nothing is doubled by what follows.
    server.settings().script = {};
    QVERIFY(!desk.check().error);
    QCOMPARE(subjects(desk.storeFile()), QStringList { u"letter 1"_s });
    QCOMPARE(server.maildrop().messages().size(), 0);
}

void TestMailService::theServiceEndsWhileSessionsHang_data()
{
    aStopTakesEffectInAnyState_data();
}

void TestMailService::theServiceEndsWhileSessionsHang()
{
    QFETCH(QByteArray, command);
    Pop3Server server(serverFor("anna", silentAt(command)));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1));
    Desk desk;
    Account account = desk.accountAt(server);
    account.policy.retention.kind = Retention::Kind::None;
    account.passwordStore = PasswordStore::File;
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    const auto check = desk.service->check();
    QTRY_VERIFY(heard(server, command));
    const auto unheard = desk.service->setting(u"anything"_s);
    desk.service.reset();
    QVERIFY(check.isCanceled() && check.isFinished());
    QVERIFY(unheard.isFinished());
    QTRY_COMPARE(server.sessionsOpen(), 0);
    QCOMPARE(server.maildrop().messages().size(), 1);
    server.settings().script = {};
    desk.restart();
    QVERIFY(!desk.check().error);
    QCOMPARE(subjects(desk.storeFile()), QStringList { u"letter 1"_s });
    QCOMPARE(server.maildrop().messages().size(), 0);
}

void TestMailService::anAccountIsRemovedWhileItIsChecked_data()
{
    QTest::addColumn<bool>("keepMail");
    QTest::newRow("keepingItsMail") << true;
    QTest::newRow("withItsMail") << false;
}

void TestMailService::anAccountIsRemovedWhileItIsChecked()
{
    QFETCH(bool, keepMail);
    Pop3Server server(serverFor("anna", silentAt("RETR 1", "+OK\r\nSubject: half of")));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1));
    server.maildrop().add(letter(2));
    Desk desk;
    Account account = desk.accountAt(server);
    account.policy.retention.kind = Retention::Kind::None;
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    const auto check = desk.service->check();
    QTRY_COMPARE(desk.service->status(account.id).progress.retrieved, 1);
    QVERIFY(Desk::settled(desk.service->removeAccount(account.id, keepMail)).has_value());
    const auto deletions = std::ranges::count_if(server.heard(), [](const QByteArray &line) { return line.startsWith("DELE"); });
    QCOMPARE(Desk::settled(check).constFirst().error->code, ErrorCode::NoSuchAccount);
    QTRY_COMPARE(server.sessionsOpen(), 0);
    QCOMPARE(std::ranges::count_if(server.heard(), [](const QByteArray &line) { return line.startsWith("DELE"); }), deletions);
    QVERIFY(!heard(server, "QUIT"));
    QCOMPARE(server.maildrop().messages().size(), 2);
    QVERIFY(Desk::settled(desk.service->flush()).has_value());
    QCOMPARE(subjects(desk.storeFile()), keepMail ? QStringList { u"letter 2"_s } : QStringList());
}

void TestMailService::aRefusedCertificateIsTold()
{
    Pop3ServerSettings settings = serverFor("anna");
    settings.certificate = TestCertificate::Expired;
    Pop3Server server(settings);
    QVERIFY(server.listen());
    Desk desk;
    QVERIFY(Desk::settled(desk.service->addAccount(desk.accountAt(server), u"sesam"_s)).has_value());
    QSignalSpy refused(desk.service.get(), &MailService::certificateRefused);
    QCOMPARE(desk.check().error->code, ErrorCode::CertificateRefused);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(server.heard(), QByteArrayList());
}

void TestMailService::theScheduleChecksAtTheStart()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1));
    Desk desk;
    const Account account = desk.accountAt(server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    QSignalSpy finished(desk.service.get(), &MailService::checkFinished);
    QVERIFY(!desk.service->status(account.id).nextCheck.isValid());
    desk.service->beginSchedule();
    QVERIFY(finished.wait());
    const QDateTime last = desk.service->status(account.id).lastCheck;
    QTRY_COMPARE(desk.service->status(account.id).nextCheck, last.addSecs(600));
}

void TestMailService::theScheduleWaitsForTheInterval()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    Desk desk;
    Account account = desk.accountAt(server);
    account.checkAtStart = false;
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    desk.service->beginSchedule();
    QTRY_VERIFY(desk.service->status(account.id).nextCheck >= before.addSecs(600));
    QCOMPARE(server.sessionsBegun(), 0);
    account.checkInterval = std::chrono::minutes { 0 };
    QVERIFY(Desk::settled(desk.service->updateAccount(account)).has_value());
    QTRY_VERIFY(!desk.service->status(account.id).nextCheck.isValid());
}

void TestMailService::whatPassesByItselfNeverAsksForThePassword_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("IN-USE") << QByteArray("-ERR [IN-USE] Do you have another POP session running?\r\n");
    QTest::newRow("LOGIN-DELAY") << QByteArray("-ERR [LOGIN-DELAY] minimum time between mail checks violation\r\n");
    QTest::newRow("SYS/TEMP") << QByteArray("-ERR [SYS/TEMP] Temporary system problem.\r\n");
    QTest::newRow("busy") << QByteArray("-ERR Busy - try later\r\n");
    QTest::newRow("lock") << QByteArray("-ERR Can't get POP lock, mailbox in use\r\n");
    QTest::newRow("too often") << QByteArray("-ERR You are checking too often\r\n");
}

void TestMailService::whatPassesByItselfNeverAsksForThePassword()
{
    QFETCH(QByteArray, answer);
    ServerScript busy;
    busy.mechanisms = {};
    busy.rules = { { .command = "PASS", .answer = answer, .after = After::HangUp } };
    Pop3Server server(serverFor("anna", busy));
    QVERIFY(server.listen());
    Desk desk;
    const Account account = desk.accountAt(server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    QSignalSpy finished(desk.service.get(), &MailService::checkFinished);
    desk.service->beginSchedule();
    QVERIFY(finished.wait());
    QVERIFY(heard(server, "PASS"));
    const AccountStatus status = desk.service->status(account.id);
    QVERIFY(status.problem.has_value());
    QVERIFY(!status.passwordNeeded);
    QTRY_COMPARE(desk.service->status(account.id).nextCheck, desk.service->status(account.id).lastCheck.addSecs(60));
}

void TestMailService::theLineDecidesWhatIsCheckedByItself()
{
    auto server = std::make_unique<Pop3Server>(serverFor("anna"));
    QVERIFY(server->listen());
    Desk desk;
    desk.network.metered = true;
    desk.restart();
    const Account account = desk.accountAt(*server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    desk.service->beginSchedule();
    QTRY_VERIFY(desk.service->status(account.id).heldBack);
    QCOMPARE(server->sessionsBegun(), 0);
    QVERIFY(!desk.check().error); // asked for
    QSignalSpy finished(desk.service.get(), &MailService::checkFinished);
    desk.network.watch->setMetered(false);
    QTRY_VERIFY(!desk.service->status(account.id).heldBack);
    QTRY_VERIFY(desk.service->status(account.id).nextCheck.isValid());
    // What the network's absence made fail is tried again with its return.
    server.reset();
    QCOMPARE(desk.check().error->code, ErrorCode::ConnectionRefused);
    finished.clear();
    desk.network.watch->setOnline(false);
    desk.network.watch->setOnline(true);
    QVERIFY(finished.wait());
}

void TestMailService::theServersMailboxIsListed()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1), "u1");
    Desk desk;
    const Account account = desk.accountAt(server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    QVERIFY(Desk::settled(desk.service->serverMailbox(account.id, false))->messages.isEmpty());
    const auto waiting = Desk::settled(desk.service->serverMailbox(account.id, true))->messages;
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.constFirst().uniqueId.octets, "u1");
    QCOMPARE(waiting.constFirst().state, RetrievalRecord::State::New);
    QCOMPARE(subjects(desk.storeFile()), QStringList());
    desk.check();
    server.maildrop().add(letter(2), "u2");
    const auto both = Desk::settled(desk.service->serverMailbox(account.id, true))->messages;
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0).state, RetrievalRecord::State::Stored);
    QVERIFY(both.at(0).key.has_value());
    desk.restart();
    QCOMPARE(Desk::settled(desk.service->serverMailbox(account.id, false))->messages.size(), 2);
    QCOMPARE(Desk::settled(desk.service->serverMailbox({ u"nobody"_s }, true)).error().code, ErrorCode::NoSuchAccount);
}

namespace {

/// An account with three messages in its maildrop, seen but not collected.
struct Waiting {
    explicit Waiting(const std::function<void(Account &)> &change = {})
        : server(serverFor("anna"))
    {
        if (!server.listen())
            qFatal("the server does not listen");
        for (int number = 1; number <= 3; ++number)
            server.maildrop().add(letter(number, 1000 * number), "u" + QByteArray::number(number));
        account = desk.accountAt(server);
        if (change)
            change(account);
        if (!Desk::settled(desk.service->addAccount(account, u"sesam"_s)))
            qFatal("no account");
        look(true);
    }

    ServerMailbox look(bool online) { return Desk::settled(desk.service->serverMailbox(account.id, online)).value(); }
    Result<void> wish(const QByteArray &id, ServerWish wished)
    {
        QList<qint64> rows;
        for (const ServerMessage &message : look(false).messages) {
            if (message.uniqueId.octets == id)
                rows << message.row;
        }
        return Desk::settled(desk.service->wish(account.id, rows, wished));
    }

    Pop3Server server;
    Desk desk;
    Account account;
};

} // namespace

void TestMailService::wishesAreCarriedOutByTheNextCheck()
{
    Waiting waiting;
    QSignalSpy changed(waiting.desk.service.get(), &MailService::serverMailboxChanged);
    QVERIFY(waiting.wish("u1", ServerWish::Delete).has_value());
    QVERIFY(waiting.wish("u2", ServerWish::DeleteUnstored).has_value());
    QVERIFY(waiting.wish("u3", ServerWish::GetHeaders).has_value());
    QCOMPARE(changed.size(), 3);
    waiting.desk.restart();
    waiting.desk.service->providePassword(waiting.account.id, u"sesam"_s);
    const CheckReport report = waiting.desk.check();
    QVERIFY(!report.error);
    QCOMPARE(report.deleted, 2);
    QCOMPARE(waiting.server.maildrop().uniqueIds(), QByteArrayList { "u3" });
    QCOMPARE(subjects(waiting.desk.storeFile()), (QStringList { u"letter 1"_s, u"letter 3"_s }));
    const ServerMailbox after = waiting.look(false);
    QVERIFY(after.asOf.isValid());
    for (const ServerMessage &message : after.messages)
        QCOMPARE(message.awaited, message.uniqueId.octets != "u3");
    QCOMPARE(after.messages.constLast().state, RetrievalRecord::State::Headers);
    QCOMPARE(after.messages.constLast().wish, ServerWish::None);
    QVERIFY(!waiting.desk.check().error);
    QCOMPARE(waiting.look(false).messages.size(), 1);
}

void TestMailService::aWishTakenBackIsNotCarriedOut()
{
    Waiting waiting;
    for (const auto wish : { ServerWish::Delete, ServerWish::DeleteUnstored, ServerWish::Skip, ServerWish::GetHeaders }) {
        QVERIFY(waiting.wish("u1", wish).has_value());
        QCOMPARE(waiting.look(false).messages.constFirst().wish, wish);
        QVERIFY(waiting.wish("u1", ServerWish::None).has_value());
    }
    QVERIFY(!waiting.desk.check().error);
    QCOMPARE(waiting.server.maildrop().messages().size(), 3);
    QVERIFY(waiting.look(false).messages.constFirst().whole);
}

void TestMailService::aSkippedMessageIsLeftUntilItIsTakenBack()
{
    Waiting waiting([](Account &account) { account.policy.retention = { Retention::Kind::None, 0 }; });
    QVERIFY(waiting.wish("u2", ServerWish::Skip).has_value());
    QCOMPARE(waiting.look(false).messages.at(1).state, RetrievalRecord::State::Skipped);
    for (int i = 0; i < 2; ++i) {
        const CheckReport report = waiting.desk.check();
        QCOMPARE(report.skipped.size(), 1);
        QCOMPARE(waiting.server.maildrop().uniqueIds(), QByteArrayList { "u2" });
    }
    QVERIFY(waiting.wish("u2", ServerWish::None).has_value());
    QVERIFY(waiting.desk.check().skipped.isEmpty());
    QVERIFY(waiting.server.maildrop().messages().isEmpty());
    QCOMPARE(subjects(waiting.desk.storeFile()).size(), 3);
}

void TestMailService::aLargeMessageIsCollectedWhenItIsWanted()
{
    Waiting waiting([](Account &account) { account.policy.headersAbove = 2000; });
    QVERIFY(!waiting.desk.check().error);
    QCOMPARE(waiting.look(false).messages.constLast().state, RetrievalRecord::State::Headers);
    QVERIFY(waiting.wish("u3", ServerWish::Get).has_value());
    QVERIFY(!waiting.desk.check().error);
    const ServerMessage large = waiting.look(false).messages.constLast();
    QCOMPARE(large.state, RetrievalRecord::State::Stored);
    QVERIFY(large.whole);
    QCOMPARE(large.wish, ServerWish::None);
    QCOMPARE(subjects(waiting.desk.storeFile()).size(), 3);
}

void TestMailService::recentModeTakesNoWishToDelete()
{
    Pop3Server server(serverFor("recent:anna"));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1), "u1");
    Desk desk;
    Account account = desk.accountAt(server);
    account.server.user = u"recent:anna"_s;
    account.policy.retention = { Retention::Kind::None, 0 };
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(desk.check().deleted, 0);
    const ServerMailbox mailbox = Desk::settled(desk.service->serverMailbox(account.id, false)).value();
    QVERIFY(mailbox.neverDeletes);
    const auto refused = Desk::settled(desk.service->wish(account.id, { mailbox.messages.constFirst().row }, ServerWish::Delete));
    QCOMPARE(refused.error().code, ErrorCode::DeletionRuledOut);
    QVERIFY(!heard(server, "DELE"));
    QCOMPARE(server.maildrop().messages().size(), 1);
}

void TestMailService::theNextDeletionsAreForetold()
{
    Waiting waiting;
    QVERIFY(!waiting.desk.check().error);
    const auto preview = [&](const std::optional<FetchPolicy> &policy) {
        return Desk::settled(waiting.desk.service->deletionPreview(waiting.account.id, policy)).value().all().messages;
    };
    QCOMPARE(preview(std::nullopt), 0);
    QCOMPARE(preview(FetchPolicy { { Retention::Kind::None, 0 }, 0 }), 3);
    QCOMPARE(preview(FetchPolicy { { Retention::Kind::Count, 1 }, 0 }), 2);
    QVERIFY(waiting.wish("u1", ServerWish::Delete).has_value());
    QCOMPARE(preview(std::nullopt), 1);
    QVERIFY(waiting.look(false).messages.constFirst().deletion.has_value());
    QVERIFY(!waiting.desk.check().error);
    QCOMPARE(preview(std::nullopt), 0);
    QCOMPARE(Desk::settled(waiting.desk.service->deletionPreview({ u"nobody"_s }, std::nullopt)).error().code,
             ErrorCode::NoSuchAccount);
}

void TestMailService::manyDeletionsAreConfirmedInSeveralSessions()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    for (int number = 1; number <= 520; ++number)
        server.maildrop().add(letter(number), "u" + QByteArray::number(number));
    Desk desk;
    Account account = desk.accountAt(server);
    account.policy.retention = { Retention::Kind::None, 0 };
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    const CheckReport report = desk.check();
    QVERIFY(!report.error);
    QCOMPARE(report.listed, 520);
    QCOMPARE(report.retrieved, 520);
    QCOMPARE(report.deleted, 520);
    QCOMPARE(server.sessionsBegun(), 2);
    QVERIFY(server.maildrop().messages().isEmpty());
    QCOMPARE(subjects(desk.storeFile()).size(), 520);
}

void TestMailService::whatGmailShowsInPartsIsCollectedWhole()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1), "u1");
    Desk desk;
    Account account = desk.accountAt(server);
    account.address = u"anna@gmail.com"_s;
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    QCOMPARE(desk.check().retrieved, 1);
    QCOMPARE(server.sessionsBegun(), 2); // the second one saw nothing new
    QCOMPARE(desk.check().retrieved, 0);
    QCOMPARE(server.sessionsBegun(), 3);
}

void TestMailService::theDialogueIsKeptWithoutSecrets()
{
    Pop3ServerSettings settings = serverFor("anna");
    settings.script.mechanisms = { "PLAIN" };
    settings.login.password = "sesam-oeffne-dich";
    Pop3Server server(settings);
    QVERIFY(server.listen());
    server.maildrop().add(letter(1), "u1");
    Desk desk;
    const Account account = desk.accountAt(server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam-oeffne-dich"_s)).has_value());
    QVERIFY(!desk.check().error);
    desk.restart();
    const auto dialogues = Desk::settled(desk.service->transcript(account.id)).value();
    QCOMPARE(dialogues.size(), 1);
    QStringList lines;
    for (const DialogueLine &line : dialogues.constFirst().lines)
        lines << line.text;
    QVERIFY(lines.contains(u"RETR 1"_s));
    QCOMPARE(lines.constLast().first(3), u"+OK"_s); // to QUIT
    const QString all = lines.join(u'\n');
    QVERIFY(!all.contains(u"Hello 1"_s)); // of a message only how much it was
    QVERIFY(!all.contains(u"sesam"_s));
    QVERIFY(!all.contains(QString::fromLatin1(QByteArray("sesam-oeffne-dich").toBase64().first(8))));
    QVERIFY(!all.contains(QString::fromLatin1(QByteArray("\0anna\0sesam-oeffne-dich", 23).toBase64())));
    QCOMPARE(Desk::settled(desk.service->transcript({ u"nobody"_s })).error().code, ErrorCode::NoSuchAccount);
}

void TestMailService::onlyTheLastDialoguesAreKept()
{
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    Desk desk;
    const Account account = desk.accountAt(server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    for (int i = 0; i < 12; ++i)
        desk.check();
    const auto dialogues = Desk::settled(desk.service->transcript(account.id)).value();
    QCOMPARE(dialogues.size(), 10);
    QVERIFY(dialogues.constFirst().began >= dialogues.constLast().began);
    QVERIFY(Desk::settled(desk.service->removeAccount(account.id, true)).has_value());
    QCOMPARE(Desk::settled(desk.service->transcript(account.id)).error().code, ErrorCode::NoSuchAccount);
}

// ── the user's changes ──────────────────────────────────────────────────────

void TestMailService::changesAreOnDiskWhenTheyAreAnswered()
{
    Desk desk;
    QVERIFY(Desk::settled(desk.service->importMessage({ .octets = letter(1), .folder = u"Old"_s, .unread = true })).value());
    QSignalSpy stored(desk.service.get(), &MailService::messagesStored);
    QVERIFY(Desk::settled(desk.service->flush()).has_value());
    const auto keys = stored.constFirst().constFirst().value<QList<MessageKey>>();
    const FolderKey folder = Desk::settled(desk.service->makeFolder({}, u"New"_s)).value();

    QSignalSpy changed(desk.service.get(), &MailService::messagesChanged);
    QSignalSpy removed(desk.service.get(), &MailService::messagesRemoved);
    MessageChange change {
        .kind = MessageChange::Kind::Move, .keys = keys, .target = folder, .targetRole = Folder::Role::Normal, .former = {}
    };
    const MessageChange applied = Desk::settled(desk.service->apply(change)).value();
    const auto folderOf = [&] {
        const auto database = Database::open(desk.storeFile(), Database::Mode::Reader).value();
        return MailboxReader(*database).summaries(keys).value().constFirst().folderName;
    };
    QCOMPARE(folderOf(), u"New"_s);
    QVERIFY(Desk::settled(desk.service->revert(applied)).has_value());
    QCOMPARE(folderOf(), u"Old"_s);
    QCOMPARE(changed.count(), 2);
    change.kind = MessageChange::Kind::DeleteForEver;
    QVERIFY(Desk::settled(desk.service->apply(change)).has_value());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(subjects(desk.storeFile()), QStringList());
}

void TestMailService::changesAreMadeWhileACheckRuns()
{
    Pop3Server server(serverFor("anna", silentAt("RETR 1", "+OK\r\nSubject: half of")));
    QVERIFY(server.listen());
    server.maildrop().add(letter(1));
    server.maildrop().add(letter(2));
    Desk desk;
    QVERIFY(Desk::settled(desk.service->addAccount(desk.accountAt(server), u"sesam"_s)).has_value());
    QSignalSpy stored(desk.service.get(), &MailService::messagesStored);
    const auto check = desk.service->check();
    QVERIFY(stored.wait()); // while the session hangs in the next message
    MessageChange change;
    change.kind = MessageChange::Kind::Star;
    change.keys = stored.constFirst().constFirst().value<QList<MessageKey>>();
    QCOMPARE(Desk::settled(desk.service->apply(change))->former.size(), 1);
    QVERIFY(!check.isFinished());
    desk.service->stopCheck({ u"anna"_s });
    Desk::settled(check);
}

void TestMailService::anImpossibleChangeTakesNothingElseWithIt()
{
    Desk desk;
    QVERIFY(Desk::settled(desk.service->importMessage({ .octets = letter(1), .folder = u"Old"_s })).value());
    QSignalSpy problem(desk.service.get(), &MailService::storeProblem);
    MessageChange change;
    change.kind = MessageChange::Kind::Move;
    change.keys = { MessageKey(1) };
    change.target = FolderKey(4711);
    QCOMPARE(Desk::settled(desk.service->apply(change)).error().code, ErrorCode::NoSuchFolder);
    QVERIFY(Desk::settled(desk.service->flush()).has_value());
    QCOMPARE(subjects(desk.storeFile()), QStringList { u"letter 1"_s });
    QCOMPARE(problem.count(), 0);
}

void TestMailService::importedMessagesAreDescribedAndNotDoubled()
{
    Desk desk;
    QList<QFuture<Result<bool>>> imports;
    for (int i = 0; i < 300; ++i)
        imports << desk.service->importMessage({ .octets = letter(i % 200, i == 7 ? 500'000 : 0), .folder = u"Old/2025"_s });
    QVERIFY(Desk::settled(desk.service->flush()).has_value());
    const auto isNew =
        std::ranges::count_if(imports, [](const QFuture<Result<bool>> &future) { return future.result().value(); });
    QCOMPARE(isNew, 201); // letter 7 came in two forms
    QCOMPARE(subjects(desk.storeFile()).size(), 201);
    QCOMPARE(Desk::settled(desk.service->importMessage({ .octets = letter(1), .folder = {} })).error().code,
             ErrorCode::NoSuchFolder);
}

void TestMailService::tagsAreMadeAndComeBack()
{
    Desk desk;
    QVERIFY(Desk::settled(desk.service->importMessage({ .octets = letter(1), .folder = u"Old"_s })).value());
    QVERIFY(Desk::settled(desk.service->flush()).has_value());
    const auto row = [&] {
        const auto database = Database::open(desk.storeFile(), Database::Mode::Reader).value();
        return MailboxReader(*database).summaries({ MessageKey(1) }).value().constFirst();
    };
    QSignalSpy tags(desk.service.get(), &MailService::tagsChanged);
    QSignalSpy messages(desk.service.get(), &MailService::messagesChanged);
    const TagKey boat = Desk::settled(desk.service->makeTag(u"Boat"_s, Tag::Colour::Teal)).value();
    QCOMPARE(tags.count(), 1);
    QCOMPARE(Desk::settled(desk.service->makeTag(u"boat"_s, Tag::Colour::Red)).error().code, ErrorCode::NameTaken);
    QCOMPARE(tags.count(), 1);
    MessageChange change;
    change.kind = MessageChange::Kind::AddTag;
    change.keys = { MessageKey(1) };
    change.tag = boat;
    const auto given = Desk::settled(desk.service->apply(change)).value();
    QCOMPARE(tags.count(), 2);
    QCOMPARE(messages.count(), 1);
    QVERIFY(Desk::settled(desk.service->changeTag({ .key = boat, .name = u"Yacht"_s, .colour = Tag::Colour::Pink })).has_value());
    QCOMPARE(row().tags, (QList<MessageTag> { { boat, u"Yacht"_s, Tag::Colour::Pink } }));
    QCOMPARE(messages.count(), 2); // its row shows the name
    const auto removed = Desk::settled(desk.service->removeTag(boat)).value();
    QVERIFY(row().tags.isEmpty());
    QCOMPARE(messages.count(), 3);
    QVERIFY(Desk::settled(desk.service->restoreTag(removed)).has_value());
    QCOMPARE(row().tags.size(), 1);
    QVERIFY(Desk::settled(desk.service->revert(given)).has_value());
    QVERIFY(row().tags.isEmpty());
    QCOMPARE(tags.count(), 6);
    QCOMPARE(Desk::settled(desk.service->removeTag(TagKey(4711))).error().code, ErrorCode::NoSuchTag);
}

void TestMailService::foldersAreRenamedAndComeBack()
{
    Desk desk;
    QVERIFY(Desk::settled(desk.service->importMessage({ .octets = letter(1), .folder = u"Old/Letters"_s })).value());
    QVERIFY(Desk::settled(desk.service->flush()).has_value());
    const auto folderOf = [&] {
        const auto database = Database::open(desk.storeFile(), Database::Mode::Reader).value();
        return MailboxReader(*database).summaries({ MessageKey(1) }).value().constFirst().folderName;
    };
    QSignalSpy folders(desk.service.get(), &MailService::foldersChanged);
    QSignalSpy messages(desk.service.get(), &MailService::messagesChanged);
    const FolderKey old = Desk::settled(desk.service->makeFolder({}, u"Old"_s)).value();
    const FolderKey other = Desk::settled(desk.service->makeFolder({}, u"Other"_s)).value();
    QCOMPARE(Desk::settled(desk.service->renameFolder(old, u"New"_s)).value(), u"Old"_s);
    QCOMPARE(folderOf(), u"New/Letters"_s);
    QCOMPARE(messages.count(), 1); // its row shows the name
    QCOMPARE(Desk::settled(desk.service->renameFolder(old, u"other"_s)).error().code, ErrorCode::NameTaken);
    QCOMPARE(Desk::settled(desk.service->moveFolder(old, other)).value(), u"New"_s);
    QCOMPARE(folderOf(), u"Other/New/Letters"_s);
    const auto removed = Desk::settled(desk.service->removeFolder(old)).value();
    QCOMPARE(folderOf(), u"Trash"_s);
    QVERIFY(Desk::settled(desk.service->restoreFolder(removed)).has_value());
    QCOMPARE(folderOf(), u"Other/New/Letters"_s);
    QVERIFY(folders.count() >= 6);
}

void TestMailService::settingsAreKept()
{
    Desk desk;
    QCOMPARE(Desk::settled(desk.service->setting(u"theme"_s)).value(), QString());
    desk.service->setSetting(u"theme"_s, u"dark"_s);
    QCOMPARE(Desk::settled(desk.service->setting(u"theme"_s)).value(), u"dark"_s);
    desk.restart();
    QCOMPARE(Desk::settled(desk.service->setting(u"theme"_s)).value(), u"dark"_s);
}

QTEST_GUILESS_MAIN(TestMailService)

} // namespace tst_mailservice

#include "tst_mailservice.moc"
