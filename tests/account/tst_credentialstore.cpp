// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialstore.h"
#include "account/passwordcommand.h"
#include "account/privatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_credentialstore {

namespace {

const QString secret = u"Käse \"und\" 鍵\\"_s;

/// A keyring of the test: holds entries, or is out of reach.
class TestKeyring final : public Keyring
{
public:
    explicit TestKeyring(QHash<QString, QString> &entries, bool reachable = true)
        : m_entries(entries)
        , m_reachable(reachable)
    {}
    QFuture<Result<QString>> read(const QString &key) override
    {
        if (!m_reachable)
            return QtFuture::makeReadyValueFuture<Result<QString>>(failure(ErrorCode::KeyringUnavailable));
        if (!m_entries.contains(key))
            return QtFuture::makeReadyValueFuture<Result<QString>>(failure(ErrorCode::PasswordMissing));
        return QtFuture::makeReadyValueFuture<Result<QString>>(m_entries.value(key));
    }
    QFuture<Result<void>> write(const QString &key, const QString &value) override
    {
        if (!m_reachable)
            return QtFuture::makeReadyValueFuture<Result<void>>(failure(ErrorCode::KeyringUnavailable));
        m_entries.insert(key, value);
        return QtFuture::makeReadyValueFuture<Result<void>>({});
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        m_entries.remove(key);
        return QtFuture::makeReadyValueFuture<Result<void>>({});
    }

private:
    QHash<QString, QString> &m_entries;
    bool m_reachable;
};

Account accountWith(PasswordStore store, const QString &id = u"anna"_s)
{
    Account account;
    account.id = { id };
    account.passwordStore = store;
    return account;
}

template<typename Value>
Value settled(QFuture<Value> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("the future never finished");
    return future.result();
}

struct stat statusOf(const QString &path)
{
    struct stat status {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putFile(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

} // namespace

class tst_CredentialStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        QVERIFY(m_profile->isValid());
        m_entries.clear();
        m_path = m_profile->filePath(u"passwords"_s);
    }

    void aPasswordGoesToTheKeyringAndNowhereElse()
    {
        auto store = open();
        const Account account = accountWith(PasswordStore::Keyring);
        QCOMPARE(settled(store->password(account)).error().code, ErrorCode::PasswordMissing);
        QVERIFY(settled(store->keep(account, secret)));
        QCOMPARE(settled(store->password(account)).value(), secret);
        QCOMPARE(settled(open()->password(account)).value(), secret);
        QVERIFY(filesOfProfile().isEmpty());
        QVERIFY(settled(store->forget(account)));
        QVERIFY(m_entries.isEmpty());
    }

    void twoProfilesDoNotShareAnEntryOfTheKeyring()
    {
        const QTemporaryDir other;
        const Account account = accountWith(PasswordStore::Keyring);
        QVERIFY(settled(open()->keep(account, secret)));
        CredentialStore store(other.path(), std::make_unique<TestKeyring>(m_entries));
        QCOMPARE(settled(store.password(account)).error().code, ErrorCode::PasswordMissing);
    }

    void withoutAKeyringNothingIsKeptAnywhere()
    {
        auto store = open(false);
        const Account account = accountWith(PasswordStore::Keyring);
        QCOMPARE(settled(store->keep(account, secret)).error().code, ErrorCode::KeyringUnavailable);
        QVERIFY(filesOfProfile().isEmpty());
        QVERIFY(m_entries.isEmpty());
        QCOMPARE(settled(store->password(account)).error().code, ErrorCode::KeyringUnavailable);
        QVERIFY(!settled(store->isKeyringReachable()));
        QVERIFY(settled(open()->isKeyringReachable()));
    }

    void theDesktopsKeyringOutOfReachIsAnErrorAndNoFallback()
    {
        // No session bus: what a server, a container or a bare window manager has.
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
        CredentialStore store(m_profile->path(), systemKeyring());
        QVERIFY(!settled(store.isKeyringReachable()));
        const auto kept = settled(store.keep(accountWith(PasswordStore::Keyring), secret));
        QCOMPARE(kept.error().code, ErrorCode::KeyringUnavailable);
        QVERIFY(!kept.error().serverText.contains(secret.toUtf8()));
        QVERIFY(filesOfProfile().isEmpty());
        QVERIFY(QDir(home.path()).isEmpty());
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    }

    void aPasswordFileIsForItsOwnerAlone()
    {
        const mode_t before = ::umask(0); // the widest there is must not matter
        auto store = open();
        const Account account = accountWith(PasswordStore::File);
        QVERIFY(settled(store->keep(account, secret)));
        QCOMPARE(statusOf(m_path).st_mode & 07777, 0600u);
        QVERIFY(settled(store->keep(accountWith(PasswordStore::File, u"ben"_s), u"other"_s)));
        ::umask(before);
        QCOMPARE(statusOf(m_path).st_mode & 07777, 0600u);
        QCOMPARE(filesOfProfile(), QStringList { u"passwords"_s });
        QCOMPARE(settled(open(false)->password(account)).value(), secret);
        QVERIFY(settled(store->forget(account)));
        QCOMPARE(settled(store->password(account)).error().code, ErrorCode::PasswordMissing);
        QCOMPARE(settled(store->password(accountWith(PasswordStore::File, u"ben"_s))).value(), u"other"_s);
        QVERIFY(!contentOf(m_path).contains("und"));
    }

    void aPasswordFileThatOthersCouldReadIsClosedToThem()
    {
        auto store = open();
        QVERIFY(settled(store->keep(accountWith(PasswordStore::File), secret)));
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0644), 0);
        QCOMPARE(settled(store->password(accountWith(PasswordStore::File))).value(), secret);
        QCOMPARE(statusOf(m_path).st_mode & 07777, 0600u);
    }

    void aSymbolicLinkIsNeverFollowed()
    {
        const QTemporaryDir elsewhere;
        const QString victim = elsewhere.filePath(u"victim"_s);
        QVERIFY(putFile(victim, R"({"passwords":{"anna":"planted"}})"));
        QCOMPARE(::symlink(QFile::encodeName(victim).constData(), QFile::encodeName(m_path).constData()), 0);

        auto store = open();
        const Account account = accountWith(PasswordStore::File);
        QCOMPARE(settled(store->password(account)).error(), (Error { ErrorCode::FileUnreadable, m_path, {} }));
        QCOMPARE(settled(store->keep(account, secret)).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(contentOf(victim), R"({"passwords":{"anna":"planted"}})");

        QVERIFY(writePrivateFile(m_path, "mine")); // even asked to write without looking: the link goes, its target stays
        QCOMPARE(contentOf(victim), R"({"passwords":{"anna":"planted"}})");
        QVERIFY(S_ISREG(statusOf(m_path).st_mode));
        QCOMPARE(statusOf(m_path).st_mode & 07777, 0600u);
        QCOMPARE(statusOf(victim).st_size, 32);
    }

    void aLinkToNowhereIsNotTakenForAMissingFile()
    {
        QCOMPARE(::symlink("/nonexistent/passwords", QFile::encodeName(m_path).constData()), 0);
        QCOMPARE(settled(open()->keep(accountWith(PasswordStore::File), secret)).error().code, ErrorCode::FileUnreadable);
    }

    void whatIsNoPasswordFileIsNeitherReadNorOverwritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("anna: secret\n");
        QTest::newRow("cut") << QByteArray("{\"passwords\":{\"anna\":\"sec");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("other object") << QByteArray(R"({"accounts":{}})");
        QTest::newRow("endless") << QByteArray(3 * 1024 * 1024, ' ');
        QTest::newRow("deep") << QByteArray(5000, '[');
    }

    void whatIsNoPasswordFileIsNeitherReadNorOverwritten()
    {
        QFETCH(QByteArray, content);
        QVERIFY(putFile(m_path, content));
        auto store = open();
        QCOMPARE(settled(store->password(accountWith(PasswordStore::File))).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(settled(store->keep(accountWith(PasswordStore::File), secret)).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(contentOf(m_path), content);
    }

    void whatIsNoPlainFileIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QCOMPARE(settled(open()->password(accountWith(PasswordStore::File))).error().code, ErrorCode::FileUnreadable);
    }

    void aFailedWriteLeavesTheOldFileWhole()
    {
        QVERIFY(settled(open()->keep(accountWith(PasswordStore::File), secret)));
        QDir(m_profile->path()).mkdir(u"folder"_s);
        QVERIFY(QDir(m_profile->path()).mkdir(u"folder/inside"_s));
        const QString folder = m_profile->filePath(u"folder"_s); // a folder cannot be replaced by a file: the rename fails
        QCOMPARE(writePrivateFile(folder, "x").error(), (Error { ErrorCode::FileUnwritable, folder, {} }));
        QCOMPARE(QDir(m_profile->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList { u"folder"_s, u"passwords"_s }));
        QCOMPARE(writePrivateFile(u"/nonexistent/x"_s, "x").error().code, ErrorCode::FileUnwritable);
        QCOMPARE(settled(open()->password(accountWith(PasswordStore::File))).value(), secret);
    }

    void withNoStoreAPasswordLivesInMemoryOnly()
    {
        auto store = open();
        const Account account = accountWith(PasswordStore::None);
        QCOMPARE(settled(store->password(account)).error(), (Error { ErrorCode::PasswordMissing, u"anna"_s, {} }));
        QVERIFY(settled(store->keep(account, secret)));
        QCOMPARE(settled(store->password(account)).value(), secret);
        QVERIFY(filesOfProfile().isEmpty());
        QVERIFY(m_entries.isEmpty());
        QCOMPARE(settled(open()->password(account)).error().code, ErrorCode::PasswordMissing);
        QVERIFY(settled(store->forget(account)));
        QCOMPARE(settled(store->password(account)).error().code, ErrorCode::PasswordMissing);
    }

    void aRememberedPasswordWinsUntilANewOneIsKept()
    {
        auto store = open();
        const Account account = accountWith(PasswordStore::Keyring);
        QVERIFY(settled(store->keep(account, u"old"_s)));
        store->remember(account.id, u"typed now"_s);
        QCOMPARE(settled(store->password(account)).value(), u"typed now"_s);
        QVERIFY(settled(store->keep(account, u"new"_s)));
        QCOMPARE(settled(store->password(account)).value(), u"new"_s);
    }

    void aCommandsFirstLineIsThePassword_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("password"); // empty: refused
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("one line") << u"echo secret"_s << u"secret"_s << QByteArray();
        QTest::newRow("no end of line") << u"printf 'sec ret'"_s << u"sec ret"_s << QByteArray();
        QTest::newRow("several lines") << u"printf 'secret\\nuser: anna\\n'"_s << u"secret"_s << QByteArray();
        QTest::newRow("CRLF") << u"printf 'secret\\r\\n'"_s << u"secret"_s << QByteArray();
        QTest::newRow("UTF-8") << u"echo Käse"_s << u"Käse"_s << QByteArray();
        QTest::newRow("asks nobody") << u"read x; echo \"-$x-\""_s << u"--"_s << QByteArray();
        QTest::newRow("nothing") << u"true"_s << QString() << QByteArray();
        QTest::newRow("empty first line") << u"printf '\\nsecret\\n'"_s << QString() << QByteArray();
        QTest::newRow("failure") << u"echo secret; echo locked >&2; exit 3"_s << QString() << QByteArray("locked");
        QTest::newRow("endless") << u"yes | tr -d '\\n'"_s << QString() << QByteArray();
        QTest::newRow("killed") << u"kill -9 $$"_s << QString() << QByteArray();
    }

    void aCommandsFirstLineIsThePassword()
    {
        QFETCH(QString, command);
        QFETCH(QString, password);
        QFETCH(QByteArray, said);
        Account account = accountWith(PasswordStore::Command);
        account.passwordCommand = command;
        const auto result = settled(open()->password(account));
        if (password.isEmpty())
            QCOMPARE(result.error(), (Error { ErrorCode::PasswordCommandFailed, command, said }));
        else
            QCOMPARE(result.value(), password);
    }

    void aCommandThatHangsIsEnded()
    {
        const auto result = settled(passwordFromCommand(u"exec sleep 600"_s, std::chrono::seconds(1)));
        QCOMPARE(result.error().code, ErrorCode::PasswordCommandFailed);
    }

private:
    std::unique_ptr<CredentialStore> open(bool reachable = true)
    {
        return std::make_unique<CredentialStore>(m_profile->path(), std::make_unique<TestKeyring>(m_entries, reachable));
    }

    QStringList filesOfProfile() const
    {
        return QDir(m_profile->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    QHash<QString, QString> m_entries;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_CredentialStore)

} // namespace tst_credentialstore

#include "tst_credentialstore.moc"
