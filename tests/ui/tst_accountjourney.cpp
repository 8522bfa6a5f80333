// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keyring.h"
#include "accounts/accountactions.h"
#include "accounts/accountdialog.h"
#include "accounts/accountwizard.h"
#include "base/clock.h"
#include "pop3/transport.h"
#include "pop3server.h"
#include "service/serviceparts.h"
#include "testcertificates.h"
#include "windowdriver.h"

#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_accountjourney {

namespace {

/// A keyring that is there, or is not. Lives in the mail thread.
class TestKeyring final : public Keyring
{
public:
    explicit TestKeyring(bool reachable)
        : m_reachable(reachable)
    {}
    QFuture<Result<QString>> read(const QString &key) override
    {
        if (!m_reachable)
            return QtFuture::makeReadyValueFuture<Result<QString>>(failure(ErrorCode::KeyringUnavailable));
        if (!m_entries.contains(key))
            return QtFuture::makeReadyValueFuture<Result<QString>>(failure(ErrorCode::PasswordMissing));
        return QtFuture::makeReadyValueFuture<Result<QString>>(m_entries.value(key));
    }
    QFuture<Result<void>> write(const QString &key, const QString &secret) override
    {
        if (!m_reachable)
            return QtFuture::makeReadyValueFuture<Result<void>>(failure(ErrorCode::KeyringUnavailable));
        m_entries.insert(key, secret);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        m_entries.remove(key);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }

private:
    bool m_reachable;
    QHash<QString, QString> m_entries;
};

} // namespace

/// The wizard and the dialog before the real service, its store, and a POP3 server on loopback.
class tst_AccountJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        QVERIFY(m_profile->isValid());
        m_server = std::make_unique<Pop3Server>();
        for (const char *subject : { "One", "Two", "Three" })
            m_server->maildrop().add(QByteArray("From: a@b.example\r\nSubject: ") + subject + "\r\n\r\nHello\r\n");
        m_authority = m_profile->filePath(u"authority.pem"_s);
        QFile file(m_authority);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(testAuthority());
    }

    void cleanup()
    {
        m_wizard.reset();
        m_actions.reset();
        m_service.reset();
        m_server.reset();
    }

    void mailIsCollectedFromTheAccountTheWizardAdded()
    {
        begin();
        settings(m_authority);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        QVERIFY(visibleText(m_wizard.get()).contains(u"3 messages waiting there"_s));
        QVERIFY(visibleText(m_wizard.get()).contains(u"Encrypted with TLS"_s));
        press(m_wizard.get(), Qt::Key_Return);
        QSignalSpy stored(m_service.get(), &MailService::messagesStored);
        QSignalSpy finished(m_service.get(), &MailService::checkFinished);
        press(m_wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.constFirst().constFirst().value<CheckReport>();
        QVERIFY(!report.error);
        QCOMPARE(report.retrieved, 3);
        QVERIFY(!stored.isEmpty());
        QCOMPARE(m_server->maildrop().messages().size(), 3); // the default deletes nothing
        QCOMPARE(m_service->accounts().size(), 1);
        QVERIFY(m_server->heardInClear().isEmpty());
    }

    void aWrongPasswordIsMendedInPlace()
    {
        begin(u"seasm"_s);
        settings(m_authority);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        QVERIFY(visibleText(m_wizard.get()).contains(u"does not accept the user name or the password."_s));
        retype(control<QLineEdit>(u"Password"_s), u"sesam"_s);
        press(m_wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
    }

    void aSelfSignedCertificateIsTrustedOnRequestAlone()
    {
        m_server->settings().certificate = TestCertificate::SelfSigned;
        begin();
        settings({});
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        QVERIFY(visibleText(m_wizard.get()).contains(u"The server’s certificate cannot be trusted:"_s));
        QVERIFY(m_server->heard().isEmpty()); // not one word was said, let alone the password
        click(control<QCheckBox>(u"Trust this very certificate, for this server alone"_s));
        press(m_wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        press(m_wizard.get(), Qt::Key_Return);
        press(m_wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(m_service->accounts().size(), 1);
        QCOMPARE(m_service->accounts().constFirst().server.pins,
                 (QList<CertificatePin> { { u"127.0.0.1"_s, sha256Of(TestCertificate::SelfSigned) } }));
    }

    void aServerThatIsNotThereIsToldAndTheAccountKept()
    {
        begin();
        settings(m_authority, 1); // nobody listens at port 1
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        QVERIFY(visibleText(m_wizard.get()).contains(u"refuses the connection."_s));
        click(control<QPushButton>(u"Add anyway, sign in later"_s));
        press(m_wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(m_service->accounts().size(), 1);
    }

    void aSilentServerIsStoppedAtOnce()
    {
        m_server->settings().script.greeting = QByteArray("");
        begin();
        settings(m_authority);
        toSignIn();
        QTRY_COMPARE(m_server->sessionsBegun(), 1);
        QCOMPARE(pageTitle(), u"Signing in"_s);
        click(control<QPushButton>(u"Stop"_s));
        QTRY_COMPARE(pageTitle(), u"Not signed in yet"_s);
        QTRY_COMPARE(m_server->sessionsOpen(), 0);
    }

    void withoutAKeyringAFileIsChosenAndIsPrivate()
    {
        begin(u"sesam"_s, false);
        settings(m_authority);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        press(m_wizard.get(), Qt::Key_Return);
        QTRY_VERIFY(!control<QRadioButton>(u"In the desktop’s keyring"_s)->isEnabled());
        click(control<QRadioButton>(u"In a file that only my user can read"_s));
        QSignalSpy finished(m_service.get(), &MailService::checkFinished);
        press(m_wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        const QFileInfo file(m_profile->filePath(u"passwords"_s));
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void theDialogChangesAndRemovesTheAccount()
    {
        begin();
        settings(m_authority);
        toSignIn();
        QTRY_COMPARE(pageTitle(), u"It works"_s);
        press(m_wizard.get(), Qt::Key_Return);
        QSignalSpy finished(m_service.get(), &MailService::checkFinished);
        press(m_wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);

        AccountDialog dialog(*m_actions, m_service->accounts().constFirst());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        retype(controlNamed<QLineEdit>(&dialog, u"Your name"_s), u"Anna L."_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_service->accounts().constFirst().name, u"Anna L."_s);

        AccountDialog removal(*m_actions, m_service->accounts().constFirst(), AccountDialog::Section::Remove);
        removal.show();
        QVERIFY(QTest::qWaitForWindowActive(&removal));
        click(controlNamed<QPushButton>(&removal, u"Remove account"_s));
        QTRY_VERIFY(m_service->accounts().isEmpty());
        QCOMPARE(m_server->maildrop().messages().size(), 3);
    }

private:
    /// Opens the service and the wizard, and fills in who.
    void begin(const QString &password = u"sesam"_s, bool keyring = true)
    {
        QVERIFY(m_server->listen());
        ServiceParts parts = ServiceParts::real();
        parts.makeKeyring = [keyring] { return std::make_unique<TestKeyring>(keyring); };
        m_service = std::make_unique<MailService>(m_profile->path(), parts);
        QSignalSpy opened(m_service.get(), &MailService::opened);
        QTRY_COMPARE(opened.size(), 1);
        m_actions = std::make_unique<MailServiceActions>(*m_service);
        m_wizard = std::make_unique<AccountWizard>(*m_actions);
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
        retype(control<QLineEdit>(u"Your name"_s), u"Anna"_s);
        retype(control<QLineEdit>(u"E-mail address"_s), u"anna@werft.example"_s);
        retype(control<QLineEdit>(u"Password"_s), password);
        press(m_wizard.get(), Qt::Key_Return);
    }

    void settings(const QString &caFile, int port = 0)
    {
        QCOMPARE(pageTitle(), u"Where is your mail?"_s);
        retype(control<QLineEdit>(u"Server"_s), u"127.0.0.1"_s);
        control<QSpinBox>(u"Port"_s)->setValue(port == 0 ? m_server->port() : port);
        retype(control<QLineEdit>(u"User name"_s), u"anna"_s);
        click(control<QToolButton>(u"Advanced"_s));
        retype(control<QLineEdit>(u"CA file (PEM)"_s), caFile);
    }

    void toSignIn()
    {
        press(m_wizard.get(), Qt::Key_Return);
        QCOMPARE(pageTitle(), u"How shall your mail be kept?"_s);
        press(m_wizard.get(), Qt::Key_Return);
    }

    template<typename Control>
    Control *control(const QString &name) const
    {
        return controlNamed<Control>(m_wizard.get(), name);
    }

    QString pageTitle() const
    {
        const auto *scroll = qobject_cast<QScrollArea *>(m_wizard->findChild<QStackedWidget *>()->currentWidget());
        return scroll->widget()->accessibleName();
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    QString m_authority;
    std::unique_ptr<Pop3Server> m_server;
    std::unique_ptr<MailService> m_service;
    std::unique_ptr<MailServiceActions> m_actions;
    std::unique_ptr<AccountWizard> m_wizard;
};

QTEST_MAIN(tst_AccountJourney)

} // namespace tst_accountjourney

#include "tst_accountjourney.moc"
