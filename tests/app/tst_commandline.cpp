// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace std::chrono_literals;

namespace tst_commandline {

namespace {

const QString here = u"/home/anna"_s;

QStringList split(const char *arguments)
{
    return QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
}

void understood(const char *arguments, const Command &command, bool json = false, const QString &profile = {})
{
    QTest::addRow("%s", *arguments ? arguments : "(none)") << split(arguments) << CommandLine { profile, json, command };
}

void understoodWords(const char *row, const QStringList &arguments, const Command &command)
{
    QTest::addRow("%s", row) << arguments << CommandLine { {}, false, command };
}

/// `account add` with what it must have.
const QByteArray least = "account add --address anna@posteo.example --host pop.posteo.example --password-stdin";

AccountOptions leastOptions()
{
    AccountOptions options;
    options.address = u"anna@posteo.example"_s;
    options.host = u"pop.posteo.example"_s;
    options.passwordFromInput = true;
    return options;
}

AccountOptions with(auto change, AccountOptions options = {})
{
    change(options);
    return options;
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreUnderstood_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<CommandLine>("expected");

        understood("", OpenWindow());
        understood("--profile /p", OpenWindow(), false, u"/p"_s);
        understood("--profile=/p", OpenWindow(), false, u"/p"_s);
        understood("--profile p/../q", OpenWindow(), false, u"/home/anna/q"_s);
        understood("--profile=a=b list", ListMessages(), false, u"/home/anna/a=b"_s);
        understood("--help", ShowHelp());
        understood("-h", ShowHelp());
        understood("--profile /p --help list", ShowHelp(), false, u"/p"_s);
        understood("--version", ShowVersion());
        understood("list --help", ShowHelp { u"list"_s });
        understood("account add --help", ShowHelp { u"account add"_s });
        understood("account set --bogus -h", ShowHelp { u"account set"_s });

        understood("letter.eml", OpenFiles { { u"/home/anna/letter.eml"_s } });
        understood("a/b ../c.EML", OpenFiles { { u"/home/anna/a/b"_s, u"/home/c.EML"_s } });
        understood("-- list", OpenFiles { { u"/home/anna/list"_s } });
        understood("--profile /p -- -odd.eml", OpenFiles { { u"/home/anna/-odd.eml"_s } }, false, u"/p"_s);
        understood("mid:a%40b@c.example", OpenLink { u"a@b@c.example"_s });
        understood("MID:a@b.example", OpenLink { u"a@b.example"_s });
        understood(
            "export --format mbox --output out.mbox --folder Inbox",
            ExportMail { .folder = u"Inbox"_s, .account = {}, .format = ExportFormat::Mbox, .output = u"/home/anna/out.mbox"_s });
        understood("file:///tmp/two%20words.eml", OpenFiles { { u"/tmp/two words.eml"_s } });

        understood("account list", ListAccounts());
        understood("account list --json", ListAccounts(), true);
        understood("account show anna", ShowAccount { { u"anna"_s } });
        understood("account show --json anna", ShowAccount { { u"anna"_s } }, true);
        understood("account remove anna", RemoveAccount { { u"anna"_s }, false });
        understood("account remove anna --delete-mail", RemoveAccount { { u"anna"_s }, true });
        understood("account set anna --port 110", SetAccount { { u"anna"_s }, with([](auto &o) { o.port = 110; }) });
        understood("account set anna --password-stdin",
                   SetAccount { { u"anna"_s }, with([](auto &o) { o.passwordFromInput = true; }) });
        understood("account set --keep none anna",
                   SetAccount { { u"anna"_s }, with([](auto &o) { o.keep = Retention { Retention::Kind::None, 0 }; }) });

        understood("check", CheckMail());
        understood("check --json", CheckMail(), true);
        understood("check b a b", CheckMail { { { u"b"_s }, { u"a"_s } } });
        understood("server anna --json", ListServer { { u"anna"_s } }, true);
        understood("server anna --offline", ListServer { { u"anna"_s }, true });
        const auto wish = [](ServerWish wished, const QList<UniqueId> &ids) {
            return WishOnServer { { u"anna"_s }, wished, ids };
        };
        understood("server anna --get u1 u2 u1", wish(ServerWish::Get, { { "u1" }, { "u2" } }));
        understood("server anna u1 --headers", wish(ServerWish::GetHeaders, { { "u1" } }));
        understood("server anna --delete a\\x20b", wish(ServerWish::Delete, { { "a b" } }));
        understood("server anna --delete --without-copy u1 --json", wish(ServerWish::DeleteUnstored, { { "u1" } }), true);
        understood("server anna --keep -u1", wish(ServerWish::Keep, { { "-u1" } }));
        understood("server anna --skip -- --u1", wish(ServerWish::Skip, { { "--u1" } }));
        understood("server anna --undo u1", wish(ServerWish::None, { { "u1" } }));
        understood("preview", PreviewDeletions());
        understood("preview anna --json", PreviewDeletions { { { u"anna"_s } } }, true);

        understood("list", ListMessages());
        understood("list --folder Inbox --account anna --limit 5 --json", ListMessages { u"Inbox"_s, { u"anna"_s }, 5 }, true);
        understood("list --limit 2147483647", ListMessages { {}, {}, 2147483647 });
        understoodWords("a folder of two words", { u"list"_s, u"--folder"_s, u"Old mail"_s },
                        ListMessages { u"Old mail"_s, {}, 0 });
        understood("show 7", ShowMessage { MessageKey(7) });
        understood("show 9223372036854775807 --json", ShowMessage { MessageKey(9223372036854775807) }, true);
        understood("show --source 7", ShowMessage { MessageKey(7), ShowMessage::Form::Source });
        understood("show 7 --text", ShowMessage { MessageKey(7), ShowMessage::Form::Text });
        understood("show 7 --html", ShowMessage { MessageKey(7), ShowMessage::Form::Html });
        understood("attachment 7 2.1 --output x.pdf", SaveAttachment { MessageKey(7), u"2.1"_s, u"/home/anna/x.pdf"_s });
        understood("attachment 7 2 --output=out/", SaveAttachment { MessageKey(7), u"2"_s, u"/home/anna/out/"_s });
        understood("search invoice", SearchMessages { u"invoice"_s });
        understood("search from:anna -spam --limit 3 --json", SearchMessages { u"from:anna -spam"_s, 3 }, true);
        understood("search --json -- --strange", SearchMessages { u"--strange"_s }, true);
        understoodWords("a phrase", { u"search"_s, u"\"two words\""_s }, SearchMessages { u"\"two words\""_s });
        understood("import a.eml /m", ImportMail { { u"/home/anna/a.eml"_s, u"/m"_s }, u"Imported"_s });
        understood("import --folder Old a", ImportMail { { u"/home/anna/a"_s }, u"Old"_s });
        understood("verify", VerifyStore());
        understood("verify --json", VerifyStore(), true);
    }
    void argumentsAreUnderstood()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const CommandLine, expected);
        const auto parsed = parseCommandLine(arguments, here);
        QVERIFY2(parsed, qPrintable(parsed.error_or(UsageError()).reason));
        QCOMPARE(parsed->profile, expected.profile);
        QCOMPARE(parsed->json, expected.json);
        QCOMPARE(parsed->command.index(), expected.command.index());
        QVERIFY(parsed->command == expected.command);
    }

    void accountOptionsAreUnderstood_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<CommandLine>("expected");
        const auto row = [](const char *more, auto change, const QString &id = {}) {
            QTest::addRow("%s", *more ? more : "(least)")
                << QString::fromUtf8(more) << CommandLine { {}, false, AddAccount { { id }, with(change, leastOptions()) } };
        };
        row("", [](auto &) {});
        row("--name Anna", [](auto &o) { o.name = u"Anna"_s; });
        row("--name=", [](auto &o) { o.name = QString(); });
        row("--port 1", [](auto &o) { o.port = 1; });
        row("--port 65535", [](auto &o) { o.port = 65535; });
        row("--security tls", [](auto &o) { o.security = Security::Tls; });
        row("--security starttls", [](auto &o) { o.security = Security::StartTls; });
        row("--security none --accept-plaintext", [](auto &o) { o.security = Security::None; });
        row("--accept-plaintext --security tls", [](auto &o) { o.security = Security::Tls; });
        row("--user anna", [](auto &o) { o.user = u"anna"_s; });
        row("--auth auto", [](auto &o) { o.authentication = Authentication::Auto; });
        row("--auth plain", [](auto &o) { o.authentication = Authentication::Plain; });
        row("--auth login", [](auto &o) { o.authentication = Authentication::Login; });
        row("--auth cram-md5", [](auto &o) { o.authentication = Authentication::CramMd5; });
        row("--auth scram-sha-256", [](auto &o) { o.authentication = Authentication::ScramSha256; });
        row("--auth apop", [](auto &o) { o.authentication = Authentication::Apop; });
        row("--auth userpass", [](auto &o) { o.authentication = Authentication::UserPass; });
        row("--auth xoauth2", [](auto &o) { o.authentication = Authentication::XOAuth2; });
        row("--auth scram-sha-1", [](auto &o) { o.authentication = Authentication::ScramSha1; });
        row("--auth scram-sha-1-plus", [](auto &o) { o.authentication = Authentication::ScramSha1Plus; });
        row("--auth scram-sha-256-plus", [](auto &o) { o.authentication = Authentication::ScramSha256Plus; });
        row("--auth external --client-certificate me.pem", [](auto &o) {
            o.authentication = Authentication::External;
            o.clientCertificate = u"/home/anna/me.pem"_s;
        });
        row("--client-certificate=", [](auto &o) { o.clientCertificate = QString(); });
        row("--proxy none", [](auto &o) { o.proxy = Proxy { .kind = Proxy::Kind::None, .host = {} }; });
        row("--proxy socks5://h:1", [](auto &o) { o.proxy = Proxy { .kind = Proxy::Kind::Socks5, .host = u"h"_s, .port = 1 }; });
        row("--token-command oauth", [](auto &o) { o.tokenCommand = u"oauth"_s; });
        row("--token-command=", [](auto &o) { o.tokenCommand = QString(); });
        row("--auth oauthbearer", [](auto &o) { o.authentication = Authentication::OAuthBearer; });
        row("--password-store keyring", [](auto &o) { o.passwordStore = PasswordStore::Keyring; });
        row("--password-store file", [](auto &o) { o.passwordStore = PasswordStore::File; });
        row("--password-store none", [](auto &o) { o.passwordStore = PasswordStore::None; });
        row("--keep forever", [](auto &o) { o.keep = Retention(); });
        row("--keep none", [](auto &o) { o.keep = Retention { Retention::Kind::None, 0 }; });
        row("--keep days:14", [](auto &o) { o.keep = Retention { Retention::Kind::Days, 14 }; });
        row("--keep count:100", [](auto &o) { o.keep = Retention { Retention::Kind::Count, 100 }; });
        row("--keep size:1000000", [](auto &o) { o.keep = Retention { Retention::Kind::Size, 1000000 }; });
        row("--keep until-deleted-here", [](auto &o) { o.keep = Retention { Retention::Kind::UntilDeletedHere, 0 }; });
        row("--ca-file ca.pem", [](auto &o) { o.caFile = u"/home/anna/ca.pem"_s; });
        row("--ca-file=", [](auto &o) { o.caFile = QString(); });
        row("--headers-above 1048576", [](auto &o) { o.headersAbove = 1048576; });
        row("--per-check size:52428800", [](auto &o) { o.budget = CheckBudget { CheckBudget::Kind::Size, 52'428'800 }; });
        row("--authserv-id mx.hoster.example", [](auto &o) { o.authservId = u"mx.hoster.example"_s; });
        row("--authserv-id=", [](auto &o) { o.authservId = QString(); });
        row("--per-check all", [](auto &o) { o.budget = CheckBudget(); });
        row("--headers-above 0", [](auto &o) { o.headersAbove = 0; });
        row("--timeout 5", [](auto &o) { o.timeout = 5s; });
        row("--id anna.home_1-x", [](auto &) {}, u"anna.home_1-x"_s);
    }
    void accountOptionsAreUnderstood()
    {
        QFETCH(const QString, more);
        QFETCH(const CommandLine, expected);
        const auto parsed = parseCommandLine(split(least) + more.split(u' ', Qt::SkipEmptyParts), here);
        QVERIFY2(parsed, qPrintable(parsed.error_or(UsageError()).reason));
        QVERIFY(*parsed == expected);
    }

    void accountsWithoutAPasswordHere()
    {
        const QStringList base = split("account add --address a@b.example --host h");
        auto parsed = parseCommandLine(base + split("--password-store none"), here);
        QVERIFY(parsed);
        parsed = parseCommandLine(base + QStringList { u"--password-command"_s, u"pass show mail"_s }, here);
        QVERIFY(parsed);
        QCOMPARE(std::get<AddAccount>(parsed->command).options.passwordCommand, u"pass show mail"_s);
    }

    void whatIsWrongIsNamedWithTheRemedy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason"); ///< a piece of it
        QTest::addColumn<QString>("hint");
        const auto row = [](const QByteArray &arguments, const char *reason, const char *hint) {
            QTest::addRow("%s", arguments.constData())
                << split(arguments) << QString::fromUtf8(reason) << QString::fromUtf8(hint);
        };
        row("--bogus", "--bogus", "--help");
        row("--profil /p", "--profil", "--profile");
        row("--profile", "--profile needs a value", "--profile FOLDER");
        row("--profile=", "--profile needs a value", "--profile FOLDER");
        row("--profile /a --profile /b list", "twice", "once");
        row("--help=now", "--help takes no value", "--help");
        row("--version=2", "--version takes no value", "--version");
        row("-x", "-x", "--help");
        row("--json list", "--json belongs to a command", "list --json");
        row("chekc", "“chekc”", "“check”");
        row("serach foo", "“serach”", "“search”");
        row("frobnicate", "“frobnicate”", "--help");
        row("x", "“x”", "--help");
        row("account", "What to do with accounts is missing", "add, list, show, set, remove");
        row("account --json", "What to do with accounts is missing", "add");
        row("account ad", "“account ad”", "“account add”");
        row("account frobnicate", "“account frobnicate”", "add, list");
        row("letter.eml --json", "--json", "--help");
        row("list --profile /p", "--profile", "before the command");
        row("list --version", "--version", "before the command");

        row("account add", "address is missing", "--address");
        row("account add --host h --password-stdin", "address is missing", "--address");
        row("account add --address a@b --password-stdin", "server is missing", "--host");
        row("account add --address a@b --host h", "password is missing", "--password-stdin");
        row("account add --address a@b --host h --token-command=", "password is missing", "--password-stdin");
        row("account add --address a@b --host h --password-stdin --proxy h:1", "h:1", "socks5://HOST:PORT");
        row("account add --address a@b --host h --auth external", "there is none", "--client-certificate");
        row("account add --address a@b --host h --password-store file", "password is missing", "--password-command");
        row("account add --address a@b --host h --password-stdin --password-command x", "exclude each other", "Choose one");
        row("account add --address a@b --host h --password-command x --password-store file", "exclude each other", "not stored");
        row("account add --address a@b --host h --password-command=", "--password-command is empty", "value");
        row("account add --address a@b --host h --password secret", "never given as an argument", "--password-stdin");
        row("account add --address a@b --host h --password=secret", "never given as an argument", "--password-stdin");
        row("account add --address a@b --host h --password-store command", "“command”", "--password-command");
        row("account add --address a@b --host h --password-store safe", "“safe”", "keyring|file|none");
        row("account add --address= --host h --password-stdin", "--address is empty", "value");
        row("account add --address a@b --host --password-stdin", "--host needs a value", "--host HOST");
        row("account add extra --address a@b --host h --password-stdin", "“extra”", "account add");
        row(least + " --security none", "Without encryption", "--accept-plaintext");
        row(least + " --security ssl", "“ssl”", "tls|starttls|none");
        row(least + " --auth magic", "“magic”", "plain|login");
        row(least + " --port 0", "“0”", "1 to 65");
        row(least + " --port 65536", "“65536”", "1 to 65");
        row(least + " --port pop3s", "“pop3s”", "whole number");
        row(least + " --keep sometimes", "“sometimes”", "forever|none|days:N");
        row(least + " --keep days:0", "“days:0”", "days:N");
        row(least + " --keep days:", "“days:”", "days:N");
        row(least + " --headers-above -1", "“-1”", "at least 0");
        row(least + " --headers-above 5M", "“5M”", "at least 0");
        row(least + " --timeout 0", "“0”", "1 to");
        row(least + " --timeout forever", "“forever”", "1 to");
        row(least + " --id Anna", "“Anna”", "a-z 0-9");
        row(least + " --id=", "--id is empty", "value");
        row(least + " --address c@d", "--address is given twice", "once");
        row(least + " --json=yes", "--json takes no value", "--json");

        row("account show", "missing after “account show”", "account show ID");
        row("account show a b", "“b”", "account show ID");
        row("account list a", "“a”", "account list");
        row("account set", "missing after “account set”", "account set ID");
        row("account set anna", "nothing to change", "--help");
        row("account set anna --id other", "--id", "--help");
        row("account set anna --security none", "Without encryption", "--accept-plaintext");
        row("account remove", "missing after “account remove”", "account remove ID");
        row("account remove anna --delete-mails", "--delete-mails", "--delete-mail");
        row("check --all", "--all", "--help");
        row("server", "missing after “server”", "server ID");
        row("server anna get", "“get”", "--get");
        row("server anna --get", "unique-ids are missing", "server anna");
        row("server anna --get --skip u1", "exclude each other", "one");
        row("server anna --without-copy u1", "--delete", "--delete");
        row("server anna --get --without-copy u1", "--delete", "--delete");
        row("server anna --get u\\x41", "“u\\x41”", "server anna");
        row("server anna --offline --get u1", "--offline", "next check");
        row("list Inbox", "“Inbox”", "restante list");
        row("list --limit", "--limit needs a value", "--limit N");
        row("list --limit 0", "“0”", "1 to");
        row("list --limit many", "“many”", "1 to");
        row("list --limit 2147483648", "“2147483648”", "1 to");
        row("list --folder=", "--folder is empty", "value");
        row("list --fodler x", "--fodler", "--folder");
        row("show", "missing after “show”", "show KEY");
        row("show 1 2", "“2”", "show KEY");
        row("show zero", "“zero”", "restante list");
        row("show 0", "“0”", "restante list");
        row("show 9223372036854775808", "“9223372036854775808”", "restante list");
        row("show -1", "-1", "--help");
        row("show 7 --text --html", "exclude each other", "Choose one");
        row("show 7 --source --json", "exclude each other", "Choose one");
        row("attachment 7", "missing after “attachment”", "attachment KEY PART");
        row("attachment 7 1", "goes to is missing", "--output");
        row("attachment x 1 --output o", "“x”", "restante list");
        row("attachment 7 1 2 --output o", "“2”", "attachment KEY PART");
        row("search", "missing after “search”", "search WORDS");
        row("search --json", "missing after “search”", "search WORDS");
        row("search x --folder y", "--folder", "--help");
        row("import", "missing after “import”", "import PATH");
        row("import --folder", "--folder needs a value", "--folder FOLDER");
        row("verify now", "“now”", "verify");
    }
    void whatIsWrongIsNamedWithTheRemedy()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, reason);
        QFETCH(const QString, hint);
        const auto parsed = parseCommandLine(arguments, here);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().reason.contains(reason), qPrintable(parsed.error().reason));
        QVERIFY2(parsed.error().hint.contains(hint), qPrintable(parsed.error().hint));
        QVERIFY(!parsed.error().reason.contains(u'\n'));
        QVERIFY(!needsDisplay(arguments));
    }

    void aSearchOfBlanksIsRefused()
    {
        QVERIFY(!parseCommandLine({ u"search"_s, u"  "_s }, here));
        QVERIFY(!parseCommandLine({ u"import"_s, QString() }, here));
    }

    void onlyTheWindowNeedsADisplay_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<bool>("display");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("profile") << u"--profile /p"_s << true;
        QTest::newRow("a file") << u"a.eml"_s << true;
        QTest::newRow("restored session") << u"-session 117f00_17 --profile /p"_s << true;
        QTest::newRow("platform") << u"-platform offscreen"_s << true;
        QTest::newRow("right to left") << u"-reverse"_s << true;
        QTest::newRow("command") << u"list"_s << false;
        QTest::newRow("command in profile") << u"--profile /p check"_s << false;
        QTest::newRow("help") << u"--help"_s << false;
        QTest::newRow("version") << u"--version"_s << false;
        QTest::newRow("wrong") << u"--bogus"_s << false;
        QTest::newRow("help of a command") << u"list --help"_s << false;
    }
    void onlyTheWindowNeedsADisplay()
    {
        QFETCH(const QString, arguments);
        QFETCH(const bool, display);
        QCOMPARE(needsDisplay(arguments.split(u' ', Qt::SkipEmptyParts)), display);
    }

    void onlyAskedForPasswordsAreRead()
    {
        const auto reads = [](const QStringList &arguments) { return readsInput(parseCommandLine(arguments, here)->command); };
        QVERIFY(reads(split(least)));
        QVERIFY(reads(split("account set anna --password-stdin")));
        QVERIFY(!reads(split("account set anna --port 1")));
        QVERIFY(!reads(split("check")));
    }

    void theHelpNamesEveryCommandAndOption()
    {
        const QString all = helpText({});
        for (const char *command : { "account add", "account list", "account show", "account set", "account remove", "check",
                                     "server", "list", "show", "attachment", "search", "import", "verify" }) {
            const QString words = QString::fromLatin1(command);
            QVERIFY2(all.contains(u"  restante "_s + words), command);
            const QString own = helpText(words);
            QVERIFY2(own != all, command);
            QVERIFY2(own.contains(u"--json"_s), command);
        }
        for (const char *option : { "--profile", "--version", "--help", "FILE.eml" })
            QVERIFY2(all.contains(QString::fromLatin1(option)), option);
        QVERIFY(helpText(u"account add"_s).contains(u"--id ID"_s));
        QVERIFY(!helpText(u"account set"_s).contains(u"--id ID"_s));
        for (const QString &line : all.split(u'\n'))
            QVERIFY2(line.size() <= 130, qPrintable(line));
        QVERIFY(all.endsWith(u'\n'));
    }
};

QTEST_APPLESS_MAIN(tst_CommandLine)

} // namespace tst_commandline

#include "tst_commandline.moc"
