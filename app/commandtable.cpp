// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"
#include "words.h"

#include "account/account.h"
#include "pop3/uniqueidtext.h"
#include "words/foldernames.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max();

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();
constexpr const char *securityWords = "tls|starttls|none";
constexpr const char *authenticationWords =
    "auto|plain|login|cram-md5|scram-sha-1|scram-sha-256|scram-sha-1-plus|scram-sha-256-plus|apop|userpass|external|xoauth2|"
    "oauthbearer";
constexpr const char *passwordStoreWords = "keyring|file|none";
constexpr const char *proxyWords = "system|none|socks5://HOST:PORT|http://HOST:PORT";
constexpr const char *budgetWords = "all|count:N|size:BYTES";
constexpr const char *retentionWords = "forever|none|days:N|count:N|size:BYTES|until-deleted-here";

constexpr OptionSpec accountAddOptions[] = {
    { "address", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "the mail address") },
    { "name", "NAME", QT_TRANSLATE_NOOP("Cli", "the person's name") },
    { "host", "HOST", QT_TRANSLATE_NOOP("Cli", "the POP3 server") },
    { "port", "PORT", QT_TRANSLATE_NOOP("Cli", "default: 995 with tls, else 110") },
    { "security", securityWords,
      QT_TRANSLATE_NOOP("Cli", "default: tls; none sends the password readably and needs --accept-plaintext") },
    { "accept-plaintext", nullptr,
      QT_TRANSLATE_NOOP("Cli", "agree to --security none: everything, the password too, is readable on the way") },
    { "user", "USER", QT_TRANSLATE_NOOP("Cli", "the login name; default: the address") },
    { "auth", authenticationWords, QT_TRANSLATE_NOOP("Cli", "default: auto, the safest the server offers") },
    { "password-stdin", nullptr, QT_TRANSLATE_NOOP("Cli", "the password is the first line of standard input") },
    { "password-command", "COMMAND",
      QT_TRANSLATE_NOOP("Cli", "the password is the first line this prints, asked at every check") },
    { "token-command", "COMMAND",
      QT_TRANSLATE_NOOP(
          "Cli", "the first line this prints is an OAuth access token, used instead of a password; asked at every check") },
    { "password-store", passwordStoreWords,
      QT_TRANSLATE_NOOP("Cli",
                        "default: keyring; file: a file in the profile that only you can read; none: asked at each start") },
    { "keep", retentionWords, QT_TRANSLATE_NOOP("Cli", "how long stored messages stay on the server; default: forever") },
    { "ca-file", "PEM", QT_TRANSLATE_NOOP("Cli", "certificate authorities to trust beside the system's") },
    { "proxy", proxyWords, QT_TRANSLATE_NOOP("Cli", "the way out of this network; default: system, as the desktop says") },
    { "client-certificate", "PEM",
      QT_TRANSLATE_NOOP("Cli", "a file with a certificate and its key, shown to servers that ask for one") },
    { "headers-above", "BYTES", QT_TRANSLATE_NOOP("Cli", "only the header of larger messages; 0: everything whole (default)") },
    { "per-check", budgetWords,
      QT_TRANSLATE_NOOP("Cli", "how much one check collects, newest first; the next goes on; default: all") },
    { "authserv-id", "NAME",
      QT_TRANSLATE_NOOP("Cli",
                        "the first word of the Authentication-Results fields that the server puts on each message, where it "
                        "is not of the server's own domain") },
    { "timeout", "SECONDS", QT_TRANSLATE_NOOP("Cli", "give up after so long without octets; default: 60") },
    { "id", "ID", QT_TRANSLATE_NOOP("Cli", "a short name of a-z 0-9 . _ -; default: made of the address") },
};
// --id is last there, and cannot be changed.
constexpr std::span<const OptionSpec> accountSetOptions(accountAddOptions, std::size(accountAddOptions) - 1);

constexpr OptionSpec accountRemoveOptions[] = {
    { "delete-mail", nullptr,
      QT_TRANSLATE_NOOP("Cli", "delete its messages here too; else they stay as local mail. Nothing happens on the server") },
};
constexpr OptionSpec serverOptions[] = {
    { "offline", nullptr, QT_TRANSLATE_NOOP("Cli", "as of the last check, without asking the server") },
    { "get", nullptr, QT_TRANSLATE_NOOP("Cli", "collect these at the next check, whatever their size") },
    { "headers", nullptr, QT_TRANSLATE_NOOP("Cli", "collect only their headers at the next check") },
    { "delete", nullptr,
      QT_TRANSLATE_NOOP("Cli", "delete these there at the next check; what is not stored here is collected first") },
    { "without-copy", nullptr, QT_TRANSLATE_NOOP("Cli", "with --delete: without collecting first; they are lost then") },
    { "keep", nullptr, QT_TRANSLATE_NOOP("Cli", "leave these there, whatever the account's --keep says") },
    { "skip", nullptr, QT_TRANSLATE_NOOP("Cli", "neither collect nor delete these from now on") },
    { "undo", nullptr, QT_TRANSLATE_NOOP("Cli", "take back what was asked for these; those given up are tried again") },
};
constexpr OptionSpec listOptions[] = {
    { "folder", "FOLDER",
      QT_TRANSLATE_NOOP("Cli", "only of folders with this name; default: of every folder, Trash and Junk too") },
    { "account", "ID", QT_TRANSLATE_NOOP("Cli", "only of this account") },
    { "limit", "N", QT_TRANSLATE_NOOP("Cli", "at most so many") },
};
constexpr OptionSpec showOptions[] = {
    { "source", nullptr, QT_TRANSLATE_NOOP("Cli", "the raw octets, exactly as stored") },
    { "text", nullptr, QT_TRANSLATE_NOOP("Cli", "the body as plain text") },
    { "html", nullptr, QT_TRANSLATE_NOOP("Cli", "the HTML body") },
};
constexpr OptionSpec attachmentOptions[] = {
    { "output", "FILE|FOLDER",
      QT_TRANSLATE_NOOP("Cli", "where to; nothing is overwritten: a number is added to the name when it is taken") },
};
constexpr OptionSpec searchOptions[] = {
    { "limit", "N", QT_TRANSLATE_NOOP("Cli", "at most so many") },
};
constexpr OptionSpec exportOptions[] = {
    { "folder", "FOLDER", QT_TRANSLATE_NOOP("Cli", "of this folder; default: of all") },
    { "account", "ID", QT_TRANSLATE_NOOP("Cli", "of this account") },
    { "format", "mbox|maildir|eml", QT_TRANSLATE_NOOP("Cli", "one file, a Maildir, or a folder of files") },
    { "output", "PATH", QT_TRANSLATE_NOOP("Cli", "the file or folder to write") },
};
constexpr OptionSpec importOptions[] = {
    { "folder", "FOLDER", QT_TRANSLATE_NOOP("Cli", "the local folder they go to; default: Imported") },
};

void readPasswordOptions(OptionValues &values, AccountOptions &account)
{
    account.passwordFromInput = values.has("password-stdin");
    account.passwordCommand = values.words("password-command");
    account.tokenCommand = values.text("token-command");
    if (account.passwordFromInput && account.passwordCommand)
        values.refuse(Cli::tr("--password-stdin and --password-command exclude each other."), Cli::tr("Choose one."));
    account.passwordStore = values.word("password-store", passwordStoreFromName, passwordStoreWords);
    if (account.passwordStore == PasswordStore::Command) // a word of the store's, not of this option
        values.refuse(Cli::tr("“command” is no value for --password-store."), Cli::tr("Use --password-command."));
    if (account.passwordCommand && account.passwordStore)
        values.refuse(Cli::tr("--password-command and --password-store exclude each other."),
                      Cli::tr("What a command prints is not stored."));
}

AccountOptions readAccountOptions(OptionValues &values)
{
    AccountOptions account;
    account.address = values.words("address");
    account.name = values.text("name");
    account.host = values.words("host");
    account.user = values.words("user");
    if (const auto port = values.number("port", 1, 65535))
        account.port = quint16(*port);
    account.security = values.word("security", securityFromName, securityWords);
    if (account.security == Security::None && !values.has("accept-plaintext"))
        values.refuse(Cli::tr("Without encryption everybody on the way can read the password and the mail."),
                      Cli::tr("If that is really wanted, add --accept-plaintext."));
    account.authentication = values.word("auth", authenticationFromName, authenticationWords);
    readPasswordOptions(values, account);
    account.keep = values.word("keep", retentionFromName, retentionWords);
    if (const auto caFile = values.text("ca-file"))
        account.caFile = caFile->isEmpty() ? QString() : values.path(*caFile);
    account.proxy = values.word("proxy", proxyFromName, proxyWords);
    if (const auto certificate = values.text("client-certificate"))
        account.clientCertificate = certificate->isEmpty() ? QString() : values.path(*certificate);
    account.headersAbove = values.number("headers-above", 0, anyNumber);
    account.budget = values.word("per-check", checkBudgetFromName, budgetWords);
    account.authservId = values.text("authserv-id");
    if (const auto timeout = values.number("timeout", minimumTimeout.count(), maximumTimeout.count()))
        account.timeout = std::chrono::seconds(*timeout);
    return account;
}

Command addAccount(OptionValues &values)
{
    AddAccount command { .id = {}, .options = readAccountOptions(values) };
    if (!command.options.address)
        values.refuse(Cli::tr("The mail address is missing."), Cli::tr("Add --address ADDRESS."));
    if (!command.options.host)
        values.refuse(Cli::tr("The POP3 server is missing."), Cli::tr("Add --host HOST."));
    const bool needsNone = command.options.tokenCommand.value_or(QString()).size() > 0
        || command.options.authentication == Authentication::External || command.options.passwordStore == PasswordStore::None;
    if (!command.options.passwordFromInput && !command.options.passwordCommand && !needsNone)
        values.refuse(Cli::tr("The password is missing."), Cli::tr("Add --password-stdin or --password-command COMMAND."));
    if (command.options.authentication == Authentication::External && !command.options.clientCertificate)
        values.refuse(Cli::tr("--auth external signs in with a certificate, and there is none."),
                      Cli::tr("Add --client-certificate PEM."));
    if (const auto id = values.words("id")) {
        static const QRegularExpression allowed(u"^[a-z0-9._-]{1,64}$"_s);
        if (!allowed.match(*id).hasMatch())
            values.refuse(Cli::tr("“%1” is no account id.").arg(*id),
                          Cli::tr("An id is made of a-z 0-9 . _ - and has at most 64 of them."));
        command.id.value = *id;
    }
    return command;
}

Command setAccount(OptionValues &values)
{
    SetAccount command { .id = { values.positionals().value(0) }, .options = readAccountOptions(values) };
    if (command.options == AccountOptions())
        values.refuse(Cli::tr("There is nothing to change."),
                      Cli::tr("Give the options to change: restante account set --help lists them."));
    return command;
}

Command removeAccount(OptionValues &values)
{
    return RemoveAccount { .id = { values.positionals().value(0) }, .deleteMail = values.has("delete-mail") };
}

QList<AccountId> accountIds(const OptionValues &values)
{
    QList<AccountId> ids;
    for (const QString &id : values.positionals()) {
        if (!ids.contains(AccountId { id }))
            ids += AccountId { id };
    }
    return ids;
}

Command onServer(OptionValues &values)
{
    using enum ServerWish;
    constexpr std::pair<const char *, ServerWish> wishes[] = { { "get", Get },   { "headers", GetHeaders }, { "delete", Delete },
                                                               { "keep", Keep }, { "skip", Skip },          { "undo", None } };
    const AccountId id { values.positionals().value(0) };
    const QStringList texts = values.positionals().sliced(qMin<qsizetype>(1, values.positionals().size()));
    std::optional<ServerWish> wish;
    for (const auto &[name, named] : wishes) {
        if (!values.has(name))
            continue;
        if (wish)
            values.refuse(Cli::tr("--get, --headers, --delete, --keep, --skip and --undo exclude each other."),
                          Cli::tr("Choose one."));
        wish = named;
    }
    if (values.has("without-copy") && wish != Delete)
        values.refuse(Cli::tr("--without-copy belongs to --delete."), Cli::tr("Add --delete, or leave it out."));
    if (!wish) {
        if (!texts.isEmpty())
            values.refuse(Cli::tr("What to do with “%1” is missing.").arg(texts.first()),
                          Cli::tr("One of: --get, --headers, --delete, --keep, --skip, --undo"));
        return ListServer { .id = id, .offline = values.has("offline") };
    }
    if (values.has("offline"))
        values.refuse(Cli::tr("--offline belongs to the list."), Cli::tr("What is asked for waits for the next check anyway."));
    if (texts.isEmpty())
        values.refuse(Cli::tr("The unique-ids are missing."), Cli::tr("“restante server %1” lists them.").arg(id.value));
    WishOnServer command { .id = id, .wish = values.has("without-copy") ? DeleteUnstored : *wish, .uniqueIds = {} };
    for (const QString &text : texts) {
        const auto uniqueId = uniqueIdFromText(text);
        if (!uniqueId || uniqueId->octets.isEmpty())
            values.refuse(Cli::tr("“%1” is no unique-id.").arg(text),
                          Cli::tr("Give them as “restante server %1” prints them.").arg(id.value));
        else if (!command.uniqueIds.contains(*uniqueId))
            command.uniqueIds += *uniqueId;
    }
    return command;
}

int limit(OptionValues &values)
{
    return int(values.number("limit", 1, std::numeric_limits<int>::max()).value_or(0));
}

Command listMessages(OptionValues &values)
{
    return ListMessages { .folder = values.words("folder").value_or(QString()),
                          .account = { values.words("account").value_or(QString()) },
                          .limit = limit(values) };
}

Command showMessage(OptionValues &values)
{
    ShowMessage command { .key = values.key(values.positionals().value(0)) };
    using Form = ShowMessage::Form;
    constexpr std::pair<const char *, Form> forms[] = { { "source", Form::Source },
                                                        { "text", Form::Text },
                                                        { "html", Form::Html } };
    int chosen = values.has("json") ? 1 : 0;
    for (const auto &[name, form] : forms) {
        if (!values.has(name))
            continue;
        command.form = form;
        ++chosen;
    }
    if (chosen > 1)
        values.refuse(Cli::tr("--source, --text, --html and --json exclude each other."), Cli::tr("Choose one."));
    return command;
}

Command saveAttachment(OptionValues &values)
{
    SaveAttachment command { .key = values.key(values.positionals().value(0)),
                             .part = values.positionals().value(1),
                             .output = {} };
    const auto output = values.words("output");
    if (!output)
        values.refuse(Cli::tr("Where the attachment goes to is missing."), Cli::tr("Add --output FILE or --output FOLDER."));
    else // cleanPath drops the slash that says "a folder"
        command.output = values.path(*output) + (output->endsWith(u'/') ? u"/"_s : QString());
    return command;
}

Command searchMessages(OptionValues &values)
{
    const QString words = values.positionals().join(u' ').trimmed();
    if (words.isEmpty())
        values.refuse(Cli::tr("What to search for is missing."), Cli::tr("For example: restante search from:anna invoice"));
    return SearchMessages { .words = words, .limit = limit(values) };
}

Command importMail(OptionValues &values)
{
    ImportMail command { .paths = {}, .folder = values.words("folder").value_or(importFolderName()) };
    for (const QString &path : values.positionals()) {
        if (path.isEmpty())
            values.refuse(Cli::tr("An empty path leads nowhere."), Cli::tr("Give a file or a folder."));
        command.paths += values.path(path);
    }
    return command;
}

Command exportMail(OptionValues &values)
{
    ExportMail command { .folder = values.words("folder").value_or(QString()),
                         .account = { values.words("account").value_or(QString()) },
                         .format = {},
                         .output = {} };
    const auto format = exportFormatFromName(values.text("format").value_or(QString()));
    if (!format)
        values.refuse(Cli::tr("The format is missing or not known."), u"--format mbox|maildir|eml"_s);
    else
        command.format = *format;
    const QString output = values.words("output").value_or(QString());
    if (output.isEmpty())
        values.refuse(Cli::tr("Where to write is missing."), u"--output PATH"_s);
    else
        command.output = values.path(output);
    return command;
}

constexpr CommandSpec commands[] = {
    { .words = "account add",
      .arguments = "--address ADDRESS --host HOST --password-stdin|--password-command COMMAND",
      .summary = QT_TRANSLATE_NOOP("Cli", "Adds an account. Nothing is fetched yet."),
      .options = accountAddOptions,
      .build = addAccount },
    { .words = "account list",
      .arguments = "",
      .summary = QT_TRANSLATE_NOOP("Cli", "Lists the accounts."),
      .options = {},
      .build = [](OptionValues &) -> Command { return ListAccounts(); } },
    { .words = "account show",
      .arguments = "ID",
      .summary = QT_TRANSLATE_NOOP("Cli", "Shows the settings of an account, without its password."),
      .options = {},
      .fewest = 1,
      .most = 1,
      .build = [](OptionValues &values) -> Command { return ShowAccount { { values.positionals().value(0) } }; } },
    { .words = "account set",
      .arguments = "ID OPTIONS",
      .summary = QT_TRANSLATE_NOOP("Cli", "Changes settings of an account; what is not named stays."),
      .options = accountSetOptions,
      .fewest = 1,
      .most = 1,
      .build = setAccount },
    { .words = "account remove",
      .arguments = "ID",
      .summary = QT_TRANSLATE_NOOP("Cli", "Removes an account here; its mail stays as local mail."),
      .options = accountRemoveOptions,
      .fewest = 1,
      .most = 1,
      .build = removeAccount },
    { .words = "check",
      .arguments = "[ID…]",
      .summary = QT_TRANSLATE_NOOP("Cli", "Checks for mail: all accounts, or those named."),
      .options = {},
      .most = unlimited,
      .build = [](OptionValues &values) -> Command { return CheckMail { accountIds(values) }; } },
    { .words = "preview",
      .arguments = "[ID…]",
      .summary = QT_TRANSLATE_NOOP("Cli", "Tells what the next check would delete on the server, and why. Asks nobody."),
      .options = {},
      .most = unlimited,
      .build = [](OptionValues &values) -> Command { return PreviewDeletions { accountIds(values) }; } },
    { .words = "server",
      .arguments = "ID [--offline | --get|--headers|--delete|--keep|--skip|--undo UNIQUE-ID…]",
      .summary = QT_TRANSLATE_NOOP("Cli",
                                   "Asks the server what waits there: number, octets, state, unique-id. Or says what the next "
                                   "check shall do with some of it; --undo takes that back."),
      .options = serverOptions,
      .fewest = 1,
      .most = unlimited,
      .singleDash = ParsedOptions::SingleDash::Positional,
      .build = onServer },
    { .words = "transcript",
      .arguments = "ID",
      .summary =
          QT_TRANSLATE_NOOP("Cli", "Shows what was said with the server in the last sessions, newest first; no secret is in it."),
      .options = {},
      .fewest = 1,
      .most = 1,
      .build = [](OptionValues &values) -> Command { return ShowTranscript { { values.positionals().value(0) } }; } },
    { .words = "list",
      .arguments = "",
      .summary = QT_TRANSLATE_NOOP("Cli", "Lists stored messages, newest first."),
      .options = listOptions,
      .build = listMessages },
    { .words = "show",
      .arguments = "KEY [--source|--text|--html|--json]",
      .summary = QT_TRANSLATE_NOOP("Cli", "Shows a message. KEY is the number that list prints."),
      .options = showOptions,
      .fewest = 1,
      .most = 1,
      .build = showMessage },
    { .words = "attachment",
      .arguments = "KEY PART --output FILE|FOLDER",
      .summary = QT_TRANSLATE_NOOP("Cli", "Saves an attachment. PART is what show prints before its name."),
      .options = attachmentOptions,
      .fewest = 2,
      .most = 2,
      .build = saveAttachment },
    { .words = "search",
      .arguments = "WORDS…",
      .summary =
          QT_TRANSLATE_NOOP("Cli",
                            "Searches the stored messages: words, \"a phrase\", -without, from: to: subject: has:attachment "
                            "is:unread is:starred in:FOLDER account:ID before:2026-01-31 after:2026-01-01 larger:5M."),
      .options = searchOptions,
      .fewest = 1,
      .most = unlimited,
      .singleDash = ParsedOptions::SingleDash::Positional,
      .build = searchMessages },
    { .words = "import",
      .arguments = "PATH…",
      .summary = QT_TRANSLATE_NOOP("Cli",
                                   "Imports mail: EML and mbox files, Maildirs, and folders of them. What is here already is not "
                                   "stored again."),
      .options = importOptions,
      .fewest = 1,
      .most = unlimited,
      .build = importMail },
    { .words = "export",
      .arguments = "--format mbox|maildir|eml --output PATH",
      .summary = QT_TRANSLATE_NOOP("Cli", "Writes messages as they came, octet by octet, for another program."),
      .options = exportOptions,
      .build = exportMail },
    { .words = "verify",
      .arguments = "",
      .summary = QT_TRANSLATE_NOOP("Cli", "Verifies the store and the SHA-256 of every message."),
      .options = {},
      .build = [](OptionValues &) -> Command { return VerifyStore(); } },
};

constexpr OptionSpec global[] = {
    { "profile", "FOLDER", QT_TRANSLATE_NOOP("Cli", "the folder with accounts and mail; made when it is missing") },
    { "version", nullptr, QT_TRANSLATE_NOOP("Cli", "print the version") },
    { "help", nullptr, QT_TRANSLATE_NOOP("Cli", "print this help, or that of a command: restante list --help") },
};
constexpr OptionSpec json { "json", nullptr, QT_TRANSLATE_NOOP("Cli", "print one JSON document (UTF-8)") };

} // namespace

std::span<const CommandSpec> commandTable()
{
    return commands;
}

const OptionSpec &jsonOption()
{
    return json;
}

std::span<const OptionSpec> globalOptions()
{
    return global;
}

OptionValues::OptionValues(const ParsedOptions &options, const QString &folder)
    : m_options(options)
    , m_folder(folder)
{}

std::optional<QString> OptionValues::text(const char *name)
{
    return m_options.value(name);
}

std::optional<QString> OptionValues::words(const char *name)
{
    const auto value = m_options.value(name);
    if (value && value->trimmed().isEmpty())
        refuse(Cli::tr("--%1 is empty.").arg(QLatin1StringView(name)), Cli::tr("Give it a value or leave it out."));
    return value;
}

std::optional<qint64> OptionValues::number(const char *name, qint64 smallest, qint64 largest)
{
    const auto text = m_options.value(name);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = text->toLongLong(&isNumber);
    if (isNumber && value >= smallest && value <= largest)
        return value;
    refuse(Cli::tr("“%1” is no value for --%2.").arg(*text, QLatin1StringView(name)),
           largest == anyNumber ? Cli::tr("It is a whole number, at least %1.").arg(smallest)
                                : Cli::tr("It is a whole number from %1 to %2.").arg(smallest).arg(largest));
    return std::nullopt;
}

template<typename T>
std::optional<T> OptionValues::word(const char *name, Result<T> (*fromName)(QStringView), const char *known)
{
    const auto text = m_options.value(name);
    if (!text)
        return std::nullopt;
    if (const Result<T> value = fromName(*text))
        return *value;
    refuse(Cli::tr("“%1” is no value for --%2.").arg(*text, QLatin1StringView(name)),
           Cli::tr("It is one of %1.").arg(QLatin1StringView(known)));
    return std::nullopt;
}

MessageKey OptionValues::key(const QString &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < 1)
        refuse(Cli::tr("“%1” is no message key.").arg(text),
               Cli::tr("A key is the number that restante list prints for each message."));
    return MessageKey(value);
}

QString OptionValues::path(const QString &text) const
{
    // A desktop hands files over as URLs.
    const QUrl url(text, QUrl::StrictMode);
    const QString path = url.isLocalFile() ? url.toLocalFile() : text;
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(path));
}

void OptionValues::refuse(const QString &reason, const QString &hint)
{
    if (!m_error)
        m_error = UsageError { reason, hint };
}

} // namespace Restante
