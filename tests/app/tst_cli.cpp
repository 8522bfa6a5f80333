// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_cli {

namespace {

const QByteArray plainMail = "From: =?utf-8?q?J=C3=BCrgen?= <juergen@hafen.example>\r\n"
                             "To: anna@posteo.example\r\n"
                             "Subject: The ship leaves at dawn\r\n"
                             "Date: Sun, 1 Mar 2026 09:05:00 +0530\r\n"
                             "Message-ID: <1@hafen.example>\r\n"
                             "\r\n"
                             "Bring the drawings.\r\n"
                             ".\r\n"
                             "From here it is not far.\r\n";

const QByteArray mailWithAttachment = "From: Kontor <kontor@hafen.example>\r\n"
                                      "To: anna@posteo.example\r\n"
                                      "Subject: Invoice 4711\r\n"
                                      "Date: Mon, 2 Mar 2026 10:00:00 +0000\r\n"
                                      "Message-ID: <2@hafen.example>\r\n"
                                      "MIME-Version: 1.0\r\n"
                                      "Content-Type: multipart/mixed; boundary=b\r\n"
                                      "\r\n"
                                      "--b\r\n"
                                      "Content-Type: text/html; charset=utf-8\r\n"
                                      "\r\n"
                                      "<p>Please <b>pay</b> soon.</p>\r\n"
                                      "--b\r\n"
                                      "Content-Type: application/pdf\r\n"
                                      "Content-Disposition: attachment; filename=\"../invoice.pdf\"\r\n"
                                      "Content-Transfer-Encoding: base64\r\n"
                                      "\r\n"
                                      "AAECAwT/\r\n"
                                      "--b--\r\n";

const QByteArray attachmentContent("\0\1\2\3\4\xFF", 6);

constexpr int enough = 60'000; // ms; a machine may be busy with other things

struct Ending {
    int exitCode = -1;
    QByteArray output;
    QByteArray complaint;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    QString errorCode() const { return json()["error"_L1]["code"_L1].toString(); }
};

QString hash(const QByteArray &octets)
{
    return QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// The real program in processes of its own, with a real server over TLS.
class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_server.path()).mkdir(u"mail"_s));
        write(m_server.filePath(u"mail/1.eml"_s), plainMail);
        write(m_server.filePath(u"mail/2.eml"_s), mailWithAttachment);
        m_port = serve(m_pop3, {});
    }
    void cleanupTestCase()
    {
        m_pop3.terminate();
        m_pop3.waitForFinished();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsNotUnderstoodIsExitTwo()
    {
        const Ending ending = restante({ u"lsit"_s, u"--json"_s });
        QCOMPARE(ending.exitCode, 2);
        QVERIFY(ending.output.isEmpty());
        QVERIFY(ending.complaint.contains("list"));
        QVERIFY(!QFile::exists(profile()));
    }

    void helpSpeaksTheLanguageWithinItsLines()
    {
        const QByteArray before = qgetenv("LANGUAGE");
        const auto reset = qScopeGuard([&] { qputenv("LANGUAGE", before); });
        for (const auto &[language, word] : { std::pair { "de", u"Aufruf"_s }, std::pair { "ja", u"メール"_s } }) {
            qputenv("LANGUAGE", language);
            const QString help = QString::fromUtf8(restante({ u"--help"_s }).output);
            QVERIFY2(help.contains(word), qPrintable(help));
            for (const QStringView line : QStringView(help).split(u'\n')) {
                // Letters of East Asia take two columns; a usage line is as long as it is.
                const auto wide = std::ranges::count_if(line, [](QChar letter) { return letter.unicode() >= 0x2e80; });
                QVERIFY2(line.startsWith(u"  restante") || line.size() + wide <= 100, qPrintable(line.toString()));
            }
        }
    }

    void helpAndVersionNeedNoProfile()
    {
        QVERIFY(restante({ u"--help"_s }).output.contains("account add"));
        QCOMPARE(restante({ u"check"_s, u"--help"_s }).exitCode, 0);
        QVERIFY(restante({ u"--version"_s }).output.startsWith("Restante "));
        QVERIFY(!QFile::exists(profile()));
    }

    void aNewProfileIsEmpty()
    {
        QCOMPARE(restante({ u"list"_s, u"--json"_s }).json()["messages"_L1].toArray().size(), 0);
        QCOMPARE(restante({ u"account"_s, u"list"_s, u"--json"_s }).json()["accounts"_L1].toArray().size(), 0);
        const Ending check = restante({ u"check"_s, u"--json"_s });
        QCOMPARE(check.exitCode, 0);
        QVERIFY(check.json()["accounts"_L1].isArray());
    }

    void accountsAreAddedChangedAndRemoved()
    {
        const Ending added = addAccount();
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.json()["id"_L1].toString(), u"anna"_s);
        QVERIFY(!added.output.contains("sesam") && !added.complaint.contains("sesam"));
        QCOMPARE(addAccount().errorCode(), u"account_exists"_s);

        const Ending changed =
            restante({ u"account"_s, u"set"_s, u"anna"_s, u"--keep"_s, u"days:14"_s, u"--name"_s, u"Anna Ä"_s, u"--json"_s });
        QCOMPARE(changed.exitCode, 0);
        const QJsonObject shown = restante({ u"account"_s, u"show"_s, u"anna"_s, u"--json"_s }).json();
        QCOMPARE(shown["keep"_L1].toString(), u"days:14"_s);
        QCOMPARE(shown["name"_L1].toString(), u"Anna Ä"_s);
        QCOMPARE(shown["host"_L1].toString(), u"localhost"_s);
        QCOMPARE(shown["port"_L1].toInt(), m_port.toInt());

        QCOMPARE(restante({ u"account"_s, u"remove"_s, u"anna"_s }).exitCode, 0);
        QCOMPARE(restante({ u"account"_s, u"list"_s, u"--json"_s }).json()["accounts"_L1].toArray().size(), 0);
    }

    void whatTheServerDeletesByItselfIsShownAndWarnedOf()
    {
        QProcess expiring;
        const QString port = serve(expiring, { u"--expires"_s, u"60"_s });
        QVERIFY(addAccount().json()["expire_days"_L1].isNull()); // nobody asked it yet
        QCOMPARE(restante({ u"account"_s, u"set"_s, u"anna"_s, u"--port"_s, port }).exitCode, 0);
        QVERIFY(restante({ u"check"_s }).complaint.contains("after 60 days"));
        const Ending shown = restante({ u"account"_s, u"show"_s, u"anna"_s });
        QVERIFY(shown.output.contains("\nexpire_days     60\n"));
        QVERIFY(shown.complaint.contains("anna: This server deletes messages by itself after 60 days."));
        QCOMPARE(restante({ u"account"_s, u"list"_s, u"--json"_s }).json()["accounts"_L1][0]["expire_days"_L1].toInt(), 60);
        // It is none of its business where mail stays there for a shorter time anyway.
        const Ending shorter = restante({ u"account"_s, u"set"_s, u"anna"_s, u"--keep"_s, u"days:14"_s, u"--json"_s });
        QCOMPARE(shorter.json()["expire_days"_L1].toInt(), 60);
        QVERIFY(shorter.complaint.isEmpty());
        expiring.terminate();
        expiring.waitForFinished();
    }

    void withoutAKeyringTheFileIsNamedAsTheChoice()
    {
        const Ending ending = restante({ u"account"_s, u"add"_s, u"--address"_s, u"anna@posteo.example"_s, u"--host"_s,
                                         u"localhost"_s, u"--password-stdin"_s, u"--json"_s },
                                       "sesam\n");
        QCOMPARE(ending.exitCode, 1);
        QCOMPARE(ending.errorCode(), u"keyring_unavailable"_s);
        QVERIFY(ending.complaint.contains("--password-store file"));
        QVERIFY(ending.output.contains("--password-store file"));
        QCOMPARE(restante({ u"account"_s, u"list"_s, u"--json"_s }).json()["accounts"_L1].toArray().size(), 0);
    }

    void anEmptyPasswordIsNone()
    {
        const Ending ending = restante({ u"account"_s, u"add"_s, u"--address"_s, u"a@b.example"_s, u"--host"_s, u"localhost"_s,
                                         u"--password-stdin"_s, u"--password-store"_s, u"file"_s, u"--json"_s });
        QCOMPARE(ending.exitCode, 1);
        QCOMPARE(ending.errorCode(), u"password_missing"_s);
    }

    void mailIsCollectedOnceAndListed()
    {
        QCOMPARE(addAccount().exitCode, 0);
        const Ending first = restante({ u"check"_s, u"--json"_s });
        QCOMPARE(first.exitCode, 0);
        const QJsonObject report = first.json()["accounts"_L1][0].toObject();
        QCOMPARE(report["id"_L1].toString(), u"anna"_s);
        QCOMPARE(report["listed"_L1].toInt(), 2);
        QCOMPARE(report["retrieved"_L1].toInt(), 2);
        QCOMPARE(report["octets"_L1].toInteger(), plainMail.size() + mailWithAttachment.size());
        QVERIFY(report["error"_L1].isNull());
        QCOMPARE(restante({ u"check"_s, u"anna"_s, u"--json"_s }).json()["accounts"_L1][0]["retrieved"_L1].toInt(), 0);

        const QJsonArray messages = restante({ u"list"_s, u"--json"_s }).json()["messages"_L1].toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0]["subject"_L1].toString(), u"Invoice 4711"_s); // newest first
        QCOMPARE(messages[1]["from"_L1][0]["name"_L1].toString(), u"Jürgen"_s);
        QCOMPARE(messages[1]["date"_L1].toString(), u"2026-03-01T09:05:00+05:30"_s);
        QCOMPARE(messages[1]["sha256"_L1].toString(), hash(plainMail));
        QCOMPARE(messages[1]["folder"_L1].toString(), u"Inbox"_s);
        QCOMPARE(restante({ u"list"_s, u"--json"_s, u"--limit"_s, u"1"_s }).json()["messages"_L1].toArray().size(), 1);
        QCOMPARE(restante({ u"list"_s, u"--json"_s, u"--folder"_s, u"inbox"_s, u"--account"_s, u"anna"_s })
                     .json()["messages"_L1]
                     .toArray()
                     .size(),
                 2);
        QCOMPARE(restante({ u"list"_s, u"--json"_s, u"--folder"_s, u"Trash"_s }).json()["messages"_L1].toArray().size(), 0);

        const QJsonArray waiting = restante({ u"server"_s, u"anna"_s, u"--json"_s }).json()["messages"_L1].toArray();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting[0]["state"_L1].toString(), u"stored"_s);
        QVERIFY(waiting[0]["key"_L1].toInteger() > 0);
    }

    void wishesWaitForTheNextCheckAndAreTakenBack()
    {
        collect();
        const auto listed = [this] {
            return restante({ u"server"_s, u"anna"_s, u"--offline"_s, u"--json"_s }).json()["messages"_L1].toArray();
        };
        const QString id = listed()[0]["unique_id"_L1].toString();
        QVERIFY(listed()[0]["wish"_L1].isNull());
        QVERIFY(restante({ u"preview"_s, u"anna"_s }).output.contains("nothing is deleted"));

        const Ending wished = restante({ u"server"_s, u"anna"_s, u"--delete"_s, id, u"--json"_s });
        QCOMPARE(wished.exitCode, 0);
        QCOMPARE(wished.json()["messages"_L1].toArray().size(), 1);
        QCOMPARE(listed()[0]["wish"_L1].toString(), u"delete"_s);
        QVERIFY(restante({ u"server"_s, u"anna"_s, u"--offline"_s }).output.contains("deleted there at the next check"));
        QVERIFY(restante({ u"preview"_s }).output.contains("1 message"));
        const QJsonObject preview = restante({ u"preview"_s, u"--json"_s }).json()["accounts"_L1][0].toObject();
        QCOMPARE(preview["id"_L1].toString(), u"anna"_s);
        QCOMPARE(preview["deletions"_L1][0]["unique_id"_L1].toString(), id);
        QCOMPARE(preview["deletions"_L1][0]["reason"_L1].toString(), u"chosen"_s);
        QCOMPARE(preview["deletions"_L1][0]["copy"_L1].toString(), u"here"_s);

        const QJsonObject transcript = restante({ u"transcript"_s, u"anna"_s, u"--json"_s }).json();
        QCOMPARE(transcript.keys(), QStringList { u"sessions"_s });
        const QJsonObject session = transcript["sessions"_L1][0].toObject();
        QCOMPARE(session.keys(), (QStringList { u"began"_s, u"lines"_s }));
        QCOMPARE(session["lines"_L1][0].toObject().keys(), (QStringList { u"from"_s, u"milliseconds"_s, u"text"_s }));

        QCOMPARE(restante({ u"server"_s, u"anna"_s, u"--undo"_s, id }).exitCode, 0);
        QVERIFY(listed()[0]["wish"_L1].isNull());
        QCOMPARE(
            restante({ u"server"_s, u"anna"_s, u"--skip"_s, u"nowhere"_s, u"--json"_s }).json()["error"_L1]["code"_L1].toString(),
            u"not_on_server"_s);
    }

    void messagesAreShownInEveryForm()
    {
        collect();
        const QString plain = keyOf(u"The ship leaves at dawn"_s);
        const QString invoice = keyOf(u"Invoice 4711"_s);
        QCOMPARE(restante({ u"show"_s, plain, u"--source"_s }).output, plainMail);
        QCOMPARE(restante({ u"show"_s, plain, u"--text"_s }).output.trimmed(),
                 "Bring the drawings.\n.\nFrom here it is not far.");
        QVERIFY(restante({ u"show"_s, invoice, u"--text"_s }).output.contains("Please pay soon."));
        QVERIFY(restante({ u"show"_s, invoice, u"--html"_s }).output.contains("<b>pay</b>"));
        const QByteArray reading = restante({ u"show"_s, plain }).output;
        QVERIFY(reading.contains("Jürgen <juergen@hafen.example>"));
        QVERIFY(reading.contains("Bring the drawings."));
        QVERIFY(restante({ u"show"_s, invoice }).output.contains("invoice.pdf"));
        QVERIFY(restante({ u"list"_s }).output.contains("Invoice 4711"));

        const QJsonObject json = restante({ u"show"_s, invoice, u"--json"_s }).json();
        QCOMPARE(json["message_id"_L1].toString(), u"2@hafen.example"_s);
        QVERIFY(json["text"_L1].isNull());
        QVERIFY(json["html"_L1].toString().contains(u"<b>pay</b>"_s));
        QCOMPARE(json["attachments"_L1][0]["sha256"_L1].toString(), hash(attachmentContent));
    }

    void attachmentsAreSavedAndNothingIsOverwritten()
    {
        collect();
        const QString key = keyOf(u"Invoice 4711"_s);
        const QString part = restante({ u"show"_s, key, u"--json"_s }).json()["attachments"_L1][0]["part"_L1].toString();
        const QString file = m_folder->filePath(u"saved.pdf"_s);
        QCOMPARE(restante({ u"attachment"_s, key, part, u"--output"_s, file }).exitCode, 0);
        QCOMPARE(read(file), attachmentContent);
        const Ending second = restante({ u"attachment"_s, key, part, u"--output"_s, file, u"--json"_s });
        QCOMPARE(second.json()["path"_L1].toString(), m_folder->filePath(u"saved (2).pdf"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
        QCOMPARE(restante({ u"attachment"_s, key, part, u"--output"_s, u"out"_s }, {}, m_folder->path()).exitCode, 0);
        const QStringList saved = QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Files);
        QCOMPARE(saved.size(), 1);
        QVERIFY(saved.first().endsWith(u"invoice.pdf"_s));

        QCOMPARE(restante({ u"attachment"_s, key, u"9.9"_s, u"--output"_s, file, u"--json"_s }).errorCode(), u"no_such_part"_s);
        QCOMPARE(
            restante({ u"attachment"_s, key, part, u"--output"_s, m_folder->filePath(u"none/x"_s), u"--json"_s }).errorCode(),
            u"file_unwritable"_s);
    }

    void mailIsFound()
    {
        collect();
        const auto found = [this](const QStringList &words) {
            return restante(QStringList { u"search"_s } + words + QStringList { u"--json"_s })
                .json()["messages"_L1]
                .toArray()
                .size();
        };
        QCOMPARE(found({ u"drawings"_s }), 1);
        QCOMPARE(found({ u"from:kontor"_s, u"pay"_s }), 1);
        QCOMPARE(found({ u"hafen"_s, u"-invoice"_s }), 1);
        QCOMPARE(found({ u"nowhere"_s }), 0);
    }

    void mailIsImportedOnce()
    {
        const QString in = m_folder->filePath(u"in"_s);
        QVERIFY(QDir().mkpath(in + u"/deep"_s));
        write(in + u"/a.eml"_s, plainMail);
        write(in + u"/deep/box.mbox"_s,
              "From - Mon Mar 2 10:00:00 2026\nSubject: one\n\n>From me\n\nFrom - Mon Mar 2 10:00:01 2026\nSubject: two\n\n");
        write(in + u"/broken.eml"_s, QByteArray(100, '\0'));
        const Ending first = restante({ u"import"_s, in, u"--folder"_s, u"Old/Mail"_s, u"--json"_s });
        QCOMPARE(first.exitCode, 1);
        QCOMPARE(first.json()["imported"_L1].toInt(), 3);
        QCOMPARE(first.json()["duplicates"_L1].toInt(), 0);
        QCOMPARE(first.json()["failed"_L1].toArray().size(), 1);
        QCOMPARE(first.json()["failed"_L1][0]["path"_L1].toString(), in + u"/broken.eml"_s);
        QVERIFY(first.complaint.contains("broken.eml"));

        QVERIFY(QFile::remove(in + u"/broken.eml"_s));
        const Ending second = restante({ u"import"_s, u"in"_s, u"--json"_s }, {}, m_folder->path());
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.json()["imported"_L1].toInt(), 0);
        QCOMPARE(second.json()["duplicates"_L1].toInt(), 3);
        const QJsonArray messages =
            restante({ u"list"_s, u"--folder"_s, u"Old/Mail"_s, u"--json"_s }).json()["messages"_L1].toArray();
        QCOMPARE(messages.size(), 3);
        for (const QJsonValue message : messages)
            QVERIFY(message["account"_L1].isNull());
        QCOMPARE(restante({ u"show"_s, keyOf(u"one"_s), u"--source"_s }).output, "Subject: one\n\nFrom me\n");
        QCOMPARE(restante({ u"import"_s, u"/does/not/exist"_s, u"--json"_s }).exitCode, 1);
    }

    void everyMessageIsVerified()
    {
        collect();
        const Ending ending = restante({ u"verify"_s, u"--json"_s });
        QCOMPARE(ending.exitCode, 0);
        QCOMPARE(ending.json()["messages"_L1].toInt(), 2);
        QCOMPARE(ending.json()["octets"_L1].toInteger(), plainMail.size() + mailWithAttachment.size());
        QVERIFY(ending.json()["ok"_L1].toBool());
    }

    void unknownThingsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &arguments, const QString &code) {
            QTest::addRow("%s", qPrintable(arguments)) << arguments.split(u' ') << code;
        };
        row(u"check nobody"_s, u"no_such_account"_s);
        row(u"server nobody"_s, u"no_such_account"_s);
        row(u"account show nobody"_s, u"no_such_account"_s);
        row(u"account set nobody --port 1"_s, u"no_such_account"_s);
        row(u"account remove nobody"_s, u"no_such_account"_s);
        row(u"list --account nobody"_s, u"no_such_account"_s);
        row(u"list --folder Nowhere"_s, u"no_such_folder"_s);
        row(u"show 4711"_s, u"no_such_message"_s);
        row(u"attachment 4711 1 --output x"_s, u"no_such_message"_s);
    }
    void unknownThingsAreNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, code);
        const Ending ending = restante(arguments + QStringList { u"--json"_s });
        QCOMPARE(ending.exitCode, 1);
        QCOMPARE(ending.errorCode(), code);
        QVERIFY(!ending.json()["error"_L1]["message"_L1].toString().isEmpty());
        QVERIFY(!ending.complaint.isEmpty());
    }

    void everyAccountIsNamedWhenOneFails()
    {
        QCOMPARE(addAccount().exitCode, 0);
        QCOMPARE(addAccount(u"wrong"_s, "nonsense\n").exitCode, 0);
        const Ending ending = restante({ u"check"_s, u"--json"_s });
        QCOMPARE(ending.exitCode, 1);
        const QJsonArray accounts = ending.json()["accounts"_L1].toArray();
        QCOMPARE(accounts.size(), 2);
        QVERIFY(accounts[0]["error"_L1].isNull());
        QCOMPARE(accounts[0]["retrieved"_L1].toInt(), 2);
        QCOMPARE(accounts[1]["error"_L1]["code"_L1].toString(), u"sign_in_refused"_s);
        QVERIFY(!accounts[1]["error"_L1]["server_text"_L1].toString().isEmpty());
        QVERIFY(ending.complaint.contains("wrong"));
    }

    void aStoreOfAnotherProgramIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(profile()));
        const QByteArray foreign("This is no database, but something that somebody wrote.\n");
        write(profile() + u"/mail.sqlite"_s, foreign);
        const Ending ending = restante({ u"list"_s, u"--json"_s });
        QCOMPARE(ending.exitCode, 1);
        QVERIFY(ending.errorCode().startsWith(u"store_"_s));
        QCOMPARE(read(profile() + u"/mail.sqlite"_s), foreign);
    }

    void aProfileThatCannotBeMadeIsNamed()
    {
        write(profile(), "a file");
        const Ending ending = restante({ u"list"_s, u"--json"_s });
        QCOMPARE(ending.exitCode, 1);
        QCOMPARE(ending.errorCode(), u"profile_unwritable"_s);
        QVERIFY(ending.complaint.contains(profile().toUtf8()));
    }

    void aProfileInUseThatCannotBeReachedIsExitThree()
    {
        const auto lock = ProfileLock::acquire(profile());
        QVERIFY(lock);
        const Ending ending = restante({ u"list"_s, u"--json"_s });
        QCOMPARE(ending.exitCode, 3);
        QCOMPARE(ending.errorCode(), u"profile_in_use"_s);
    }

    void processesAtTheSameTimeShareAProfile()
    {
        collect();
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 5; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            prepare(*processes.back());
            processes.back()->start(QStringLiteral(RESTANTE), { u"--profile"_s, profile(), u"list"_s, u"--json"_s });
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(enough));
            QCOMPARE(process->exitCode(), 0);
            QCOMPARE(QJsonDocument::fromJson(process->readAllStandardOutput()).object()["messages"_L1].toArray().size(), 2);
        }
    }

#ifdef Q_OS_UNIX
    void aCheckThatIsInterruptedEndsAtOnce()
    {
        // A server that never greets: the kernel takes the connection.
        QProcess silent;
        silent.start(u"python3"_s,
                     { u"-c"_s,
                       u"import socket,time\ns=socket.create_server(('127.0.0.1',0))\nprint(s.getsockname()[1],flush=True)\n"
                       "c=s.accept()\nprint('accepted',flush=True)\ntime.sleep(600)"_s });
        QTRY_VERIFY_WITH_TIMEOUT(silent.canReadLine(), enough);
        const QString port = QString::fromLatin1(silent.readLine().trimmed());
        QCOMPARE(restante({ u"account"_s, u"add"_s, u"--id"_s, u"mute"_s, u"--address"_s, u"a@b.example"_s, u"--host"_s,
                            u"127.0.0.1"_s, u"--port"_s, port, u"--security"_s, u"none"_s, u"--accept-plaintext"_s,
                            u"--password-stdin"_s, u"--password-store"_s, u"file"_s },
                          "x\n")
                     .exitCode,
                 0);
        QProcess check;
        prepare(check);
        check.start(QStringLiteral(RESTANTE), { u"--profile"_s, profile(), u"check"_s, u"--json"_s });
        QTRY_VERIFY_WITH_TIMEOUT(silent.canReadLine(), enough);
        ::kill(pid_t(check.processId()), SIGINT);
        QVERIFY(check.waitForFinished(enough));
        QCOMPARE(check.exitStatus(), QProcess::NormalExit);
        QCOMPARE(check.exitCode(), 1);
        const QJsonObject json = QJsonDocument::fromJson(check.readAllStandardOutput()).object();
        QCOMPARE(json["accounts"_L1][0]["error"_L1]["code"_L1].toString(), u"cancelled"_s);
        silent.kill();
        silent.waitForFinished();
    }

    void theOpenWindowCarriesOutCommands()
    {
        QProcess window;
        prepare(window);
        window.start(QStringLiteral(RESTANTE), { u"--profile"_s, profile() });
        QTRY_VERIFY_WITH_TIMEOUT(!ProfileLock::announced(profile()).isEmpty(), enough);

        collect();
        QCOMPARE(restante({ u"list"_s, u"--json"_s }).json()["messages"_L1].toArray().size(), 2);
        QCOMPARE(restante({ u"show"_s, u"4711"_s, u"--json"_s }).errorCode(), u"no_such_message"_s);
        QCOMPARE(restante({ u"show"_s, keyOf(u"The ship leaves at dawn"_s), u"--source"_s }).output, plainMail);
        write(m_folder->filePath(u"a.eml"_s), "Subject: from here\n\nx\n");
        QCOMPARE(restante({ u"import"_s, u"a.eml"_s, u"--json"_s }, {}, m_folder->path()).json()["imported"_L1].toInt(), 1);
        QCOMPARE(restante({}).exitCode, 0); // it comes to the front
        QCOMPARE(restante({ m_folder->filePath(u"a.eml"_s) }).exitCode, 0);
        QCOMPARE(window.state(), QProcess::Running);

        ::kill(pid_t(window.processId()), SIGTERM);
        QVERIFY(window.waitForFinished(enough));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QCOMPARE(restante({ u"list"_s, u"--json"_s }).json()["messages"_L1].toArray().size(), 3);
    }

    void aFileIsShownWithoutTouchingTheProfile()
    {
        write(m_folder->filePath(u"a.eml"_s), plainMail);
        QProcess window;
        prepare(window);
        window.setProcessEnvironment([&] {
            auto environment = window.processEnvironment();
            environment.insert(u"QT_LOGGING_RULES"_s, u"qt.qpa.*=false"_s);
            return environment;
        }());
        window.start(QStringLiteral(RESTANTE), { u"--profile"_s, profile(), m_folder->filePath(u"a.eml"_s) });
        QVERIFY(window.waitForStarted());
        QVERIFY(!window.waitForFinished(3000)); // it stays until it is closed
        QVERIFY(!QFile::exists(profile()));
        window.terminate();
        QVERIFY(window.waitForFinished(enough));
    }

    void aKilledProcessLeavesTheProfileFree()
    {
        QProcess window;
        prepare(window);
        window.start(QStringLiteral(RESTANTE), { u"--profile"_s, profile() });
        QTRY_VERIFY_WITH_TIMEOUT(!ProfileLock::announced(profile()).isEmpty(), enough);
        window.kill();
        QVERIFY(window.waitForFinished(enough));
        QCOMPARE(restante({ u"list"_s, u"--json"_s }).exitCode, 0);
    }
#endif

private:
    QString profile() const { return m_folder->filePath(u"a profile"_s); }

    static void write(const QString &path, const QByteArray &octets)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(octets);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// No keyring, no display, no language but English.
    static void prepare(QProcess &process)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
    }

    Ending restante(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {}) const
    {
        QProcess process;
        prepare(process);
        if (!folder.isEmpty())
            process.setWorkingDirectory(folder);
        process.start(QStringLiteral(RESTANTE), QStringList { u"--profile"_s, profile() } + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(enough) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }

    /// Starts a server with the two messages; its port.
    QString serve(QProcess &server, const QStringList &more) const
    {
        const QString port = m_server.filePath(u"port"_s);
        QFile::remove(port);
        server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server.start(QStringLiteral(POP3_SERVER),
                     QStringList { u"--mail"_s, m_server.filePath(u"mail"_s), u"--write-ca"_s, m_server.filePath(u"ca.pem"_s),
                                   u"--port-file"_s, port }
                         + more);
        if (!QTest::qWaitFor([&] { return !read(port).isEmpty(); }, enough))
            qFatal("no server");
        return QString::fromLatin1(read(port).trimmed());
    }

    Ending addAccount(const QString &id = u"anna"_s, const QByteArray &password = "sesam\n") const
    {
        return restante({ u"account"_s, u"add"_s, u"--id"_s, id, u"--address"_s, u"anna@posteo.example"_s, u"--user"_s, u"anna"_s,
                          u"--host"_s, u"localhost"_s, u"--port"_s, m_port, u"--ca-file"_s, m_server.filePath(u"ca.pem"_s),
                          u"--password-stdin"_s, u"--password-store"_s, u"file"_s, u"--json"_s },
                        password);
    }

    void collect() const
    {
        QCOMPARE(addAccount().exitCode, 0);
        QCOMPARE(restante({ u"check"_s }).exitCode, 0);
    }

    QString keyOf(const QString &subject) const
    {
        for (const QJsonValue message : restante({ u"list"_s, u"--json"_s }).json()["messages"_L1].toArray()) {
            if (message["subject"_L1].toString() == subject)
                return QString::number(message["key"_L1].toInteger());
        }
        return {};
    }

    QTemporaryDir m_server;
    QProcess m_pop3;
    QString m_port;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Cli)

} // namespace tst_cli

#include "tst_cli.moc"
