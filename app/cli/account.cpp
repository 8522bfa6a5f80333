// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/terminal.h"
#include "words.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What was said replaces what was.
void apply(const AccountOptions &options, Account &account)
{
    ServerSettings &server = account.server;
    const bool portWasUsual = server.port == defaultPort(server.security);
    account.address = options.address.value_or(account.address);
    account.name = options.name.value_or(account.name);
    server.host = options.host.value_or(server.host);
    server.security = options.security.value_or(server.security);
    server.port = options.port.value_or(portWasUsual ? defaultPort(server.security) : server.port);
    server.user = options.user.value_or(server.user);
    server.authentication = options.authentication.value_or(server.authentication);
    server.tokenCommand = options.tokenCommand.value_or(server.tokenCommand);
    server.clientCertificate = options.clientCertificate.value_or(server.clientCertificate);
    server.proxy = options.proxy.value_or(server.proxy);
    server.caFile = options.caFile.value_or(server.caFile);
    server.timeout = options.timeout.value_or(server.timeout);
    account.policy.retention = options.keep.value_or(account.policy.retention);
    account.policy.headersAbove = options.headersAbove.value_or(account.policy.headersAbove);
    account.policy.budget = options.budget.value_or(account.policy.budget);
    account.authservId = options.authservId.value_or(account.authservId);
    if (options.passwordCommand) {
        account.passwordStore = PasswordStore::Command;
        account.passwordCommand = *options.passwordCommand;
    } else if (options.passwordStore) {
        account.passwordStore = *options.passwordStore;
        account.passwordCommand.clear();
    } else if (options.passwordFromInput && account.passwordStore == PasswordStore::Command) {
        account.passwordStore = PasswordStore::Keyring;
        account.passwordCommand.clear();
    }
}

/// The files that were named can be read.
Result<void> checkFiles(const AccountOptions &options)
{
    const auto isReadable = [](const std::optional<QString> &path) {
        return path.value_or(QString()).isEmpty() || QFile(*path).open(QIODevice::ReadOnly);
    };
    if (!isReadable(options.caFile))
        return failure(ErrorCode::CaFileUnreadable, *options.caFile);
    if (!isReadable(options.clientCertificate))
        return failure(ErrorCode::ClientCertificateUnreadable, *options.clientCertificate);
    return {};
}

/// The password of standard input, when it was asked for.
Result<std::optional<QString>> password(const AccountOptions &options, const Account &account, const QByteArray &input)
{
    if (!options.passwordFromInput)
        return std::nullopt;
    if (input.isEmpty())
        return failure(ErrorCode::PasswordMissing, account.address);
    return QString::fromUtf8(input);
}

/// The account and what its server said of itself when it was last signed in to.
QJsonObject objectOf(const Account &account, const MailService &mail)
{
    QJsonObject object = toJson(account);
    const auto days = mail.status(account.id).expireDays;
    object.insert(u"expire_days"_s, days ? QJsonValue(*days) : QJsonValue());
    return object;
}

QString described(const QJsonObject &object)
{
    QString text;
    for (const auto &name : { u"id"_s, u"address"_s, u"name"_s, u"host"_s, u"port"_s, u"security"_s, u"user"_s, u"auth"_s,
                              u"password_store"_s, u"keep"_s, u"headers_above"_s, u"per_check"_s, u"ca_file"_s,
                              u"client_certificate"_s, u"proxy"_s, u"authserv_id"_s, u"timeout"_s, u"expire_days"_s }) {
        const QString value = object.value(name).toVariant().toString();
        if (!value.isEmpty())
            text += fitted(name, 16) + terminalLine(value) + u'\n';
    }
    return text;
}

Outcome accountOutcome(const Result<Account> &account, const CommandContext &context)
{
    if (!account)
        return std::unexpected(account.error());
    const QJsonObject object = objectOf(*account, context.mail);
    return CommandOutput { .octets = context.json ? jsonDocument(object) : described(object).toUtf8(),
                           .complaint = expiryWarning(*account, context.mail.status(account->id)) };
}

} // namespace

std::optional<Account> CommandContext::account(const AccountId &id) const
{
    const auto accounts = mail.accounts();
    for (const Account &account : accounts) {
        if (account.id == id)
            return account;
    }
    return std::nullopt;
}

QFuture<Outcome> carryOut(const AddAccount &command, CommandContext &context)
{
    Account account;
    account.server.user = command.options.address.value_or(QString());
    apply(command.options, account);
    QList<AccountId> taken;
    const auto others = context.mail.accounts();
    for (const Account &other : others)
        taken += other.id;
    account.id = command.id.value.isEmpty() ? accountIdFor(account.address, taken) : command.id;
    if (taken.contains(account.id))
        return settled(failure(ErrorCode::AccountExists, account.id.value));
    if (const auto valid = validate(account); !valid)
        return settled(std::unexpected(valid.error()));
    if (const auto readable = checkFiles(command.options); !readable)
        return settled(std::unexpected(readable.error()));
    const auto secret = password(command.options, account, context.input);
    if (!secret)
        return settled(std::unexpected(secret.error()));
    return context.mail.addAccount(account, secret->value_or(QString()))
        .then(context.guard, [&context](const Result<Account> &added) { return accountOutcome(added, context); });
}

QFuture<Outcome> carryOut(const ListAccounts &, CommandContext &context)
{
    if (context.json) {
        QJsonArray accounts;
        const auto known = context.mail.accounts();
        for (const Account &account : known)
            accounts += objectOf(account, context.mail);
        return settled(CommandOutput { .octets = jsonDocument({ { u"accounts"_s, accounts } }), .complaint = {} });
    }
    QString text;
    const auto known = context.mail.accounts();
    for (const Account &account : known) {
        text += fitted(account.id.value, 24) + u' ' + fitted(terminalLine(account.address), 32) + u' '
            + terminalLine(account.server.host) + u':' + QString::number(account.server.port) + u' '
            + securityName(account.server.security) + u' ' + retentionName(account.policy.retention) + u'\n';
    }
    return settled(CommandOutput {
        .octets = text.toUtf8(),
        .complaint = text.isEmpty() ? Cli::tr("There are no accounts. Add one with: restante account add") : QString() });
}

QFuture<Outcome> carryOut(const ShowAccount &command, CommandContext &context)
{
    const auto account = context.account(command.id);
    if (!account)
        return settled(failure(ErrorCode::NoSuchAccount, command.id.value));
    return settled(accountOutcome(*account, context));
}

QFuture<Outcome> carryOut(const SetAccount &command, CommandContext &context)
{
    auto account = context.account(command.id);
    if (!account)
        return settled(failure(ErrorCode::NoSuchAccount, command.id.value));
    apply(command.options, *account);
    if (const auto valid = validate(*account); !valid)
        return settled(std::unexpected(valid.error()));
    if (const auto readable = checkFiles(command.options); !readable)
        return settled(std::unexpected(readable.error()));
    const auto secret = password(command.options, *account, context.input);
    if (!secret)
        return settled(std::unexpected(secret.error()));
    return context.mail.updateAccount(*account, *secret).then(context.guard, [&context](const Result<Account> &updated) {
        return accountOutcome(updated, context);
    });
}

QFuture<Outcome> carryOut(const RemoveAccount &command, CommandContext &context)
{
    if (!context.account(command.id))
        return settled(failure(ErrorCode::NoSuchAccount, command.id.value));
    return context.mail.removeAccount(command.id, !command.deleteMail)
        .then(context.guard, [json = context.json, id = command.id](const Result<void> &removed) -> Outcome {
            if (!removed)
                return std::unexpected(removed.error());
            return CommandOutput { .octets = json ? jsonDocument({ { u"removed"_s, id.value } }) : QByteArray(),
                                   .complaint = {} };
        });
}

} // namespace Restante
