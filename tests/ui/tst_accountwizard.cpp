// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/certificate.h"
#include "accounts/accountactions.h"
#include "accounts/accountwizard.h"
#include "testaccountactions.h"
#include "theme/theme.h"
#include "windowdriver.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_accountwizard {

namespace {

const QByteArray certificate(32, '\x7f');

SignInProbe annasMailbox()
{
    SignInProbe probe;
    probe.tls = { u"TLS 1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, u"posteo e.K."_s, u"GEANT Vereniging"_s, certificate, {} };
    probe.messages = 2113;
    probe.octets = qint64(1.2 * 1024 * 1024 * 1024);
    return probe;
}

/// A language whose words are half as long again, as German's often are.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + u' ' + QString(u"länger ").repeated(text.size() / 14 + (text.size() > 4 ? 1 : 0)).trimmed();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class tst_AccountWizard : public QObject
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
        m_actions->answer = annasMailbox();
        open();
    }

    void cleanup()
    {
        m_wizard.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aKnownProviderNeedsNothingButNameAddressAndPassword()
    {
        QCOMPARE(focusName(), u"Your name"_s);
        type(u"Anna Lindqvist"_s);
        press(Qt::Key_Tab);
        type(u"anna@gmx.de"_s);
        press(Qt::Key_Tab);
        type(u"pass word"_s);
        press(Qt::Key_Return);
        QCOMPARE(pageTitle(), u"Your provider: GMX Freemail"_s);
        QVERIFY(pageText().contains(u"pop.gmx.net"_s));
        QVERIFY(pageText().contains(u"TLS, port 995"_s));
        QVERIFY(pageText().contains(u"Switch on POP3 in the web mail settings of GMX Freemail"_s));
        QVERIFY(pageText().contains(u"https://hilfe.gmx.net/pop-imap/einschalten.html"_s));
        QVERIFY(m_actions->probes.isEmpty()); // nothing was asked of any network
        press(Qt::Key_Return);
        QCOMPARE(pageTitle(), u"How shall your mail be kept?"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        QVERIFY(pageText().contains(u"Encrypted with TLS 1.3; the certificate belongs to posteo e.K., says GEANT Vereniging."_s));
        QVERIFY(pageText().contains(u"2,113 messages waiting there, 1.2 GB."_s));
        press(Qt::Key_Return);
        QCOMPARE(pageTitle(), u"Ready to collect"_s);
        QVERIFY(pageText().contains(u"<b>0 are deleted</b> on pop.gmx.net."_s));
        QSignalSpy added(m_wizard.get(), &AccountWizard::accountAdded);
        press(Qt::Key_Return);
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(!m_wizard->isVisible());

        const Account account = m_actions->added.value(0);
        QCOMPARE(account.id.value, u"anna-gmx.de"_s);
        QCOMPARE(account.name, u"Anna Lindqvist"_s);
        QCOMPARE(account.address, u"anna@gmx.de"_s);
        QCOMPARE(account.server.host, u"pop.gmx.net"_s);
        QCOMPARE(account.server.user, u"anna@gmx.de"_s);
        QCOMPARE(account.policy, FetchPolicy());
        QCOMPARE(account.passwordStore, PasswordStore::Keyring);
        QCOMPARE(m_actions->passwords, QStringList { u"pass word"_s });
        QCOMPARE(m_actions->checked, QList { account.id });
        QVERIFY(validate(account));
    }

    void whatIsMissingIsToldInItsPlace()
    {
        press(Qt::Key_Return);
        QCOMPARE(focusName(), u"E-mail address"_s);
        QVERIFY(pageText().contains(u"Type your e-mail address."_s));
        type(u"anna"_s);
        press(Qt::Key_Return);
        QVERIFY(pageText().contains(u"This is no e-mail address."_s));
        type(u"@gmx.de"_s);
        press(Qt::Key_Return);
        QCOMPARE(focusName(), u"Password"_s);
        QVERIFY(pageText().contains(u"Type the password of the mailbox."_s));
        QVERIFY(!pageText().contains(u"Type your e-mail address."_s));
        shoot(u"1-missing"_s);
    }

    void aTokenStandsForThePassword()
    {
        retype(control<QLineEdit>(u"E-mail address"_s), u"anna@gmx.de"_s);
        retype(control<QLineEdit>(u"Password"_s), u"typed before"_s);
        click(control<QCheckBox>(u"I sign in without a password: by an access token or a certificate of mine"_s));
        QVERIFY(!control<QLineEdit>(u"Password"_s)->isEnabled());
        shoot(u"1-without-password"_s);
        press(Qt::Key_Return);
        // What stands for the password has to be said, so the settings are open.
        QCOMPARE(pageTitle(), u"Your provider: GMX Freemail"_s);
        QCOMPARE(focusName(), u"Server"_s);
        press(Qt::Key_Return);
        QCOMPARE(focusName(), u"Command that prints an access token"_s);
        QVERIFY(pageText().contains(u"you sign in without a password"_s));
        shoot(u"2-token"_s);
        type(u"oauth-token anna"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        QCOMPARE(m_actions->probes.constLast().account.server.tokenCommand, u"oauth-token anna"_s);
        QCOMPARE(m_actions->probes.constLast().password, QString());
        press(Qt::Key_Return);
        QVERIFY(!pageText().contains(u"Where your password is kept"_s)); // there is none
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->added.size(), 1);
        QCOMPARE(m_actions->passwords, QStringList { QString() });
    }

    void aCertificateStandsForThePassword()
    {
        QTemporaryFile pem;
        QVERIFY(pem.open());
        retype(control<QLineEdit>(u"E-mail address"_s), u"anna@gmx.de"_s);
        click(control<QCheckBox>(u"I sign in without a password: by an access token or a certificate of mine"_s));
        press(Qt::Key_Return);
        retype(control<QLineEdit>(u"Your own certificate, with its key (PEM)"_s), pem.fileName());
        press(Qt::Key_Return);
        QCOMPARE(pageTitle(), u"How shall your mail be kept?"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        const ServerSettings server = m_actions->probes.constLast().account.server;
        QCOMPARE(server.authentication, Authentication::External);
        QCOMPARE(server.clientCertificate, pem.fileName());
    }

    void aPasswordCanBeLookedAt()
    {
        auto *password = control<QLineEdit>(u"Password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        click(control<QToolButton>(u"Show the password"_s));
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        click(control<QToolButton>(u"Show the password"_s));
        QCOMPARE(password->echoMode(), QLineEdit::Password);
    }

    void anAddressThatIsThereAlreadyIsTold()
    {
        Account account;
        account.id = { u"anna-gmx.de"_s };
        account.address = u"Anna@GMX.de"_s;
        m_actions->existing = { account };
        fillIdentity(u"anna@gmx.de"_s);
        press(Qt::Key_Return);
        goBack();
        QVERIFY(pageText().contains(u"There is an account with this address already"_s));
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 1);
        QCOMPARE(m_actions->probes.constFirst().account.id.value, u"anna-gmx.de-2"_s);
    }

    void anUnknownProviderIsAGuessToBeChecked()
    {
        fillIdentity(u"anna@werft.example"_s);
        press(Qt::Key_Return);
        QCOMPARE(pageTitle(), u"Where is your mail?"_s);
        QVERIFY(pageText().contains(u"This is a guess"_s));
        auto *host = control<QLineEdit>(u"Server"_s);
        QCOMPARE(host->text(), u"pop.werft.example"_s);
        QCOMPARE(control<QSpinBox>(u"Port"_s)->value(), 995);
        retype(host, u"mail.werft.example"_s);
        retype(control<QLineEdit>(u"User name"_s), u"anna"_s);
        choose(control<QComboBox>(u"Encryption"_s), u"STARTTLS"_s);
        QCOMPARE(control<QSpinBox>(u"Port"_s)->value(), 110);
        shoot(u"2-unknown"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 1);
        const ServerSettings server = m_actions->probes.constFirst().account.server;
        QCOMPARE(server.host, u"mail.werft.example"_s);
        QCOMPARE(server.user, u"anna"_s);
        QCOMPARE(server.port, 110);
        QCOMPARE(server.security, Security::StartTls);
    }

    void wrongSettingsAreToldInTheirPlace()
    {
        fillIdentity(u"anna@werft.example"_s);
        press(Qt::Key_Return);
        retype(control<QLineEdit>(u"Server"_s), u"http://werft"_s);
        retype(control<QLineEdit>(u"User name"_s), {});
        press(Qt::Key_Return);
        QCOMPARE(focusName(), u"Server"_s);
        QVERIFY(pageText().contains(u"This is no server’s name."_s));
        QVERIFY(pageText().contains(u"Type the user name"_s));
    }

    void aPortSetByHandStaysWhenTheEncryptionChanges()
    {
        fillIdentity(u"anna@werft.example"_s);
        press(Qt::Key_Return);
        control<QSpinBox>(u"Port"_s)->setValue(2110);
        choose(control<QComboBox>(u"Encryption"_s), u"STARTTLS"_s);
        QCOMPARE(control<QSpinBox>(u"Port"_s)->value(), 2110);
    }

    void settingsOfAKnownProviderCanBeChangedByHand()
    {
        fillIdentity(u"anna@gmx.de"_s);
        press(Qt::Key_Return);
        click(control<QToolButton>(u"Settings by hand"_s));
        retype(control<QLineEdit>(u"User name"_s), u"1234567"_s);
        click(control<QToolButton>(u"Advanced"_s));
        control<QSpinBox>(u"Give up after this time without an answer"_s)->setValue(90);
        choose(control<QComboBox>(u"Sign-in method"_s), u"Password (PLAIN)"_s);
        retype(control<QLineEdit>(u"CA file (PEM)"_s), u"/nonexistent.pem"_s);
        shoot(u"2-byhand"_s);
        press(Qt::Key_Return);
        QVERIFY(pageText().contains(u"This file cannot be read."_s));
        retype(control<QLineEdit>(u"CA file (PEM)"_s), {});
        press(Qt::Key_Return);
        goBack();
        QCOMPARE(control<QLineEdit>(u"User name"_s)->text(), u"1234567"_s); // what was typed by hand is shown again
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 1);
        QCOMPARE(m_actions->probes.constFirst().account.server.timeout, std::chrono::seconds(90));
        QCOMPARE(m_actions->probes.constFirst().account.server.authentication, Authentication::Plain);
    }

    void aLineWithoutEncryptionTakesAnExplicitTick()
    {
        fillIdentity(u"anna@werft.example"_s);
        press(Qt::Key_Return);
        choose(control<QComboBox>(u"Encryption"_s), u"No encryption"_s);
        QVERIFY(pageText().contains(u"can read your password and all your mail"_s));
        shoot(u"2-plaintext"_s);
        press(Qt::Key_Return);
        QCOMPARE(pageTitle(), u"Where is your mail?"_s);
        QCOMPARE(focusName(), u"I accept that others can read them"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 1);
        QCOMPARE(m_actions->probes.constFirst().account.server.security, Security::None);
        QCOMPARE(m_actions->probes.constFirst().account.server.port, 110);
    }

    void everyWayOfKeepingIsTakenOver_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("policy");
        QTest::addRow("forever") << u"Leave everything on the server"_s << u"forever"_s;
        QTest::addRow("none") << u"Delete there once it is safely stored here"_s << u"none"_s;
        QTest::addRow("days") << u"Delete there after a number of days"_s << u"days:30"_s;
        QTest::addRow("newest") << u"Keep the newest there, up to an amount"_s << u"size:524288000"_s;
        QTest::addRow("until deleted here") << u"Delete there when I delete it here"_s << u"until-deleted-here"_s;
    }

    void everyWayOfKeepingIsTakenOver()
    {
        QFETCH(QString, title);
        QFETCH(QString, policy);
        fillIdentity(u"anna@posteo.de"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        click(control<QRadioButton>(title)->parentWidget()); // anywhere on the card
        press(Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->added.size(), 1);
        QCOMPARE(retentionName(m_actions->added.constFirst().policy.retention), policy);
    }

    void keepingIsChosenByArrowKeysAndTyping()
    {
        fillIdentity(u"anna@posteo.de"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(focusName(), u"Leave everything on the server"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(focusName(), u"Delete there after a number of days"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focusName(), u"Days until it is deleted there"_s);
        type(u"7"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 1);
        QCOMPARE(retentionName(m_actions->probes.constFirst().account.policy.retention), u"days:7"_s);
    }

    void theFirstCheckIsToldForEachChoice()
    {
        fillIdentity(u"anna@posteo.de"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY(pageText().contains(u"<b>Nothing is deleted</b> on posteo.de."_s)); // nobody asked the server yet
        press(Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        goBack();
        QVERIFY(
            pageText().contains(u"2,113 messages (1.2 GB) are copied to this computer. <b>0 are deleted</b> on posteo.de."_s));
        shoot(u"3-numbers"_s);
        click(control<QRadioButton>(u"Delete there once it is safely stored here"_s));
        QVERIFY(pageText().contains(u"<b>2,113 are deleted</b> on posteo.de."_s));
    }

    void aMailboxOfSeveralDevicesIsReadInItsOwnMode()
    {
        fillIdentity(u"anna@gmail.com"_s);
        press(Qt::Key_Return);
        QVERIFY(pageText().contains(u"app password"_s));
        press(Qt::Key_Return);
        QVERIFY(!control<QRadioButton>(u"Delete there once it is safely stored here"_s)->isEnabled());
        shoot(u"3-gmail"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 1);
        QCOMPARE(m_actions->probes.constFirst().account.server.user, u"recent:anna@gmail.com"_s);
        goBack();
        click(control<QRadioButton>(u"Is this mailbox also read on another device? No"_s));
        QVERIFY(control<QRadioButton>(u"Delete there once it is safely stored here"_s)->isEnabled());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 2);
        QCOMPARE(m_actions->probes.constLast().account.server.user, u"anna@gmail.com"_s);
    }

    void aRefusedPasswordIsMendedInPlace()
    {
        m_actions->answer = failure(ErrorCode::SignInRefused, u"posteo.de"_s, "-ERR [AUTH] <b>wrong</b>\x1b[31m password");
        fillIdentity(u"anna@posteo.de"_s, u"wrogn"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        QVERIFY(pageText().contains(u"posteo.de does not accept the user name or the password."_s));
        QVERIFY(pageText().contains(u"The server said: “-ERR [AUTH] <b>wrong</b>\\x1b[31m password”"_s));
        for (const QLabel *label : m_wizard->findChildren<QLabel *>()) {
            if (label->text().contains(u"wrong"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(focusName(), u"Password"_s);
        shoot(u"4-refused"_s);
        QCOMPARE(primaryText(), u"Try again"_s);
        m_actions->answer = annasMailbox();
        retype(control<QLineEdit>(u"Password"_s), u"wrong"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        QCOMPARE(m_actions->probes.size(), 2);
        QCOMPARE(m_actions->probes.constLast().password, u"wrong"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->passwords, QStringList { u"wrong"_s });
    }

    void aRefusedCertificateIsTrustedOnlyOnRequest()
    {
        m_actions->answer = std::unexpected(certificateRefused({ u"The certificate is self-signed"_s }, certificate));
        fillIdentity(u"anna@posteo.de"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        QVERIFY(pageText().contains(u"The certificate is self-signed"_s));
        QVERIFY(pageText().contains(u"7F:7F:7F"_s));
        shoot(u"4-certificate"_s);
        press(Qt::Key_Return); // trying again alone trusts nothing
        QTRY_COMPARE(m_actions->probes.size(), 2);
        QVERIFY(m_actions->probes.constLast().account.server.pins.isEmpty());
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        m_actions->answer = annasMailbox();
        click(control<QCheckBox>(u"Trust this very certificate, for this server alone"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        QCOMPARE(m_actions->probes.constLast().account.server.pins, (QList<CertificatePin> { { u"posteo.de"_s, certificate } }));
    }

    void aCertificateIsNotTrustedForAnotherServer()
    {
        m_actions->answer = std::unexpected(certificateRefused({ u"self-signed"_s }, certificate));
        fillIdentity(u"anna@werft.example"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        click(control<QCheckBox>(u"Trust this very certificate, for this server alone"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 2);
        goBack();
        goBack();
        retype(control<QLineEdit>(u"Server"_s), u"other.example"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 3);
        QVERIFY(!isPinned(m_actions->probes.constLast().account.server, certificate));
    }

    void withoutANetworkTheAccountIsAddedAllTheSame()
    {
        m_actions->answer = failure(ErrorCode::NetworkUnreachable, u"posteo.de"_s);
        fillIdentity(u"anna@posteo.de"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        QCOMPARE(focusName(), u"Try again"_s);
        shoot(u"4-offline"_s);
        click(control<QPushButton>(u"Add anyway, sign in later"_s));
        QCOMPARE(pageTitle(), u"Ready to collect"_s);
        QVERIFY(pageText().contains(u"signing in follows with the first check"_s));
        shoot(u"5-offline"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->added.size(), 1);
    }

    void stopEndsTheSigningInAtOnce()
    {
        m_actions->answer.reset();
        fillIdentity(u"anna@posteo.de"_s);
        toSignIn();
        QCOMPARE(pageTitle(), u"Signing in"_s);
        QVERIFY(pageText().contains(u"Connecting to posteo.de…"_s));
        QVERIFY(!m_wizard->findChild<QPushButton *>(u"next"_s)->isEnabled());
        auto promise = m_actions->probes.constFirst().promise;
        promise->setProgressRange(0, int(CheckProgress::Stage::Finishing));
        promise->setProgressValue(int(CheckProgress::Stage::SigningIn));
        QTRY_VERIFY(pageText().contains(u"Signing in at posteo.de…"_s));
        shoot(u"4-progress"_s);
        click(control<QPushButton>(u"Stop"_s));
        QVERIFY(promise->isCanceled());
        promise->finish();
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        QVERIFY(pageText().contains(u"Signing in was stopped."_s));
    }

    void goingBackStopsTheSigningIn()
    {
        m_actions->answer.reset();
        fillIdentity(u"anna@posteo.de"_s);
        toSignIn();
        goBack();
        QVERIFY(m_actions->probes.constFirst().promise->isCanceled());
        m_actions->probes.constFirst().promise->finish();
        QCOMPARE(pageTitle(), u"How shall your mail be kept?"_s);
    }

    void aSuccessIsAskedForAgainOnlyWhenSomethingChanged()
    {
        fillIdentity(u"anna@posteo.de"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        goBack();
        press(Qt::Key_Return);
        QCOMPARE(pageTitle(), u"It works"_s);
        QCOMPARE(m_actions->probes.size(), 1);
        for (int i = 0; i < 3; ++i)
            goBack();
        retype(control<QLineEdit>(u"Password"_s), u"another"_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->probes.size(), 2);
        QCOMPARE(m_actions->probes.constLast().password, u"another"_s);
    }

    void withoutAKeyringThePasswordIsAskedForUnlessAFileIsChosen()
    {
        m_actions->keyring = false;
        fillIdentity(u"anna@posteo.de"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!control<QRadioButton>(u"In the desktop’s keyring"_s)->isEnabled());
        QVERIFY(control<QRadioButton>(u"Nowhere; I am asked at each start"_s)->isChecked());
        shoot(u"5-nokeyring"_s);
        click(control<QRadioButton>(u"In a file that only my user can read"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->added.size(), 1);
        QCOMPARE(m_actions->added.constFirst().passwordStore, PasswordStore::File);
    }

    void aKeyringThatFailsWhileAddingIsToldInPlace()
    {
        m_actions->addingFails = Error { ErrorCode::KeyringUnavailable, {}, "No such secret collection" };
        fillIdentity(u"anna@posteo.de"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_VERIFY(pageText().contains(u"The desktop’s keyring cannot be reached"_s));
        QVERIFY(m_wizard->isVisible());
        shoot(u"5-problem"_s);
        press(Qt::Key_Return); // asking at each start is chosen now
        QTRY_COMPARE(m_actions->added.size(), 1);
        QCOMPARE(m_actions->added.constFirst().passwordStore, PasswordStore::None);
    }

    void largeMessagesAndTheIntervalAreTakenOver()
    {
        fillIdentity(u"anna@web.de"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        press(Qt::Key_Return);
        auto *interval = control<QComboBox>(u"Look for new mail"_s);
        QCOMPARE(interval->currentText(), u"every 15 min"_s); // web.de allows no less
        QCOMPARE(interval->findText(u"every 10 min"_s), -1);
        auto *large = control<QCheckBox>(u"Collect only the headers of large messages"_s);
        QVERIFY(!large->isChecked());
        control<QSpinBox>(u"Size above which only headers are collected"_s)->setValue(5);
        QVERIFY(large->isChecked());
        QVERIFY(pageText().contains(u"Of messages over 5.0 MB only the headers are copied"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_actions->added.size(), 1);
        QCOMPARE(m_actions->added.constFirst().policy.headersAbove, 5 * 1024 * 1024);
        QCOMPARE(m_actions->added.constFirst().checkInterval, std::chrono::minutes(15));
    }

    void closingKeepsWhatWasTyped()
    {
        fillIdentity(u"anna@posteo.de"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QVERIFY(!m_wizard->isVisible());
        m_wizard->show();
        QCOMPARE(pageTitle(), u"Your provider: Posteo"_s);
        goBack();
        QCOMPARE(control<QLineEdit>(u"E-mail address"_s)->text(), u"anna@posteo.de"_s);
    }

    void anAddedAccountLeavesNothingBehind()
    {
        fillIdentity(u"anna@posteo.de"_s);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_wizard->isVisible());
        for (const QLineEdit *edit : m_wizard->findChildren<QLineEdit *>())
            QVERIFY2(!edit->text().contains(u"secret"_s), qPrintable(edit->accessibleName()));
        m_wizard->show();
        QCOMPARE(pageTitle(), u"Who are you?"_s);
        QCOMPARE(control<QLineEdit>(u"E-mail address"_s)->text(), QString());
    }

    void everyControlHasAName()
    {
        walk([this](int step) {
            for (QWidget *widget : m_wizard->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                    continue;
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(accessible);
                const QByteArray what = QByteArray::number(step + 1) + ": " + widget->metaObject()->className();
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), what);
            }
        });
    }

    void tabGoesThroughEachPageFromTopToBottom()
    {
        walk([this](int) {
            QWidget *first = QApplication::focusWidget();
            int last = -1;
            int steps = 0;
            do {
                QWidget *focus = QApplication::focusWidget();
                QVERIFY(focus && m_wizard->isAncestorOf(focus));
                const int y = focus->mapTo(m_wizard.get(), focus->rect().center()).y();
                const bool wrapped = focus == first && steps > 0;
                if (!wrapped && steps > 0 && QByteArray(focus->metaObject()->className()) != "QPushButton")
                    QVERIFY(y + 20 >= last || last > m_wizard->height() - 80);
                last = y;
                press(Qt::Key_Tab);
            } while (QApplication::focusWidget() != first && ++steps < 40);
            QVERIFY(steps < 40);
        });
    }

    void nothingIsCutInLargeFontsOrFromRightToLeft_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("longWords");
        QTest::newRow("light") << 13 << Qt::LeftToRight << false << false;
        QTest::newRow("dark") << 13 << Qt::LeftToRight << true << false;
        QTest::newRow("double") << 26 << Qt::LeftToRight << false << false;
        QTest::newRow("rtl") << 13 << Qt::RightToLeft << false << false;
        QTest::newRow("long") << 13 << Qt::LeftToRight << false << true;
        QTest::newRow("long and double") << 26 << Qt::LeftToRight << false << true;
    }

    void nothingIsCutInLargeFontsOrFromRightToLeft()
    {
        QFETCH(int, pixels);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, dark);
        QFETCH(bool, longWords);
        LongWords translator;
        if (longWords)
            QCoreApplication::installTranslator(&translator);
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        QGuiApplication::setLayoutDirection(direction);
        m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        open();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        walk([&](int step) {
            QTRY_COMPARE(cutTexts().join(u" | "), QString()); // layouts settle in the event loop
            shoot(u"%1-%2"_s.arg(step + 1).arg(tag));
            const auto *scroll = qobject_cast<QScrollArea *>(m_wizard->findChild<QStackedWidget *>()->currentWidget());
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        });
        font.setPixelSize(13);
        QApplication::setFont(font);
        m_theme->setChoice(ThemeChoice::Light);
    }

private:
    void open()
    {
        m_wizard = std::make_unique<AccountWizard>(*m_actions);
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }

    /// Goes through all pages with GMX's known settings; `visit` sees each.
    void walk(const std::function<void(int)> &visit)
    {
        auto *next = m_wizard->findChild<QPushButton *>(u"next"_s);
        for (const QString &text : { u"Anna Lindqvist"_s, u"anna@gmx.de"_s, u"secret"_s }) {
            type(text);
            press(Qt::Key_Tab);
        }
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(m_wizard->findChild<QStackedWidget *>()->currentIndex(), step);
            QTRY_VERIFY(next->isEnabled());
            visit(step);
            if (step < 4)
                click(next);
        }
    }

    void fillIdentity(const QString &address, const QString &password = u"secret"_s)
    {
        retype(control<QLineEdit>(u"Your name"_s), u"Anna Lindqvist"_s);
        retype(control<QLineEdit>(u"E-mail address"_s), address);
        retype(control<QLineEdit>(u"Password"_s), password);
    }

    void toSignIn()
    {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Return);
    }

    void goBack() { click(m_wizard->findChild<QPushButton *>(u"back"_s)); }

    void press(Qt::Key key) { Restante::press(m_wizard.get(), key); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString focusName() const { return spokenName(QApplication::focusWidget()); }
    QStringList cutTexts() const { return Restante::cutTexts(m_wizard.get()); }

    /// On the page that is shown.
    template<typename Control>
    Control *control(const QString &name) const
    {
        return controlNamed<Control>(m_wizard.get(), name);
    }

    QWidget *page() const
    {
        return qobject_cast<QScrollArea *>(m_wizard->findChild<QStackedWidget *>()->currentWidget())->widget();
    }
    QString pageTitle() const { return page()->accessibleName(); }
    QString primaryText() const { return m_wizard->findChild<QPushButton *>(u"next"_s)->text().remove(u'&'); }

    QString pageText() const { return visibleText(page()); }

    void shoot(const QString &name) { Restante::shoot(m_wizard.get(), u"wizard-"_s + name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestActions> m_actions;
    std::unique_ptr<AccountWizard> m_wizard;
};

QTEST_MAIN(tst_AccountWizard)

} // namespace tst_accountwizard

#include "tst_accountwizard.moc"
