// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountstore.h"

#include "store/folders.h"
#include "store/messagestore.h"
#include "store/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What a later version knows beyond that is treated with care.
ServerHabits::Pipelining pipeliningOf(qint64 stored)
{
    using Pipelining = ServerHabits::Pipelining;
    return stored < 0 || stored > int(Pipelining::Never) ? Pipelining::Never : Pipelining(stored);
}

/// Fills what is kept as words; a word this version does not know makes the account unreadable rather than something else.
Result<Account> accountFrom(const Statement &row)
{
    Account account;
    account.id = { row.text(0) };
    account.address = row.text(1);
    account.name = row.text(2);
    account.server.host = row.text(3);
    account.server.port = quint16(row.integer(4));
    account.server.user = row.text(7);
    account.server.caFile = row.text(8);
    account.server.timeout = std::chrono::seconds(row.integer(9));
    account.policy.headersAbove = row.integer(11);
    account.passwordCommand = row.text(13);
    account.checkInterval = std::chrono::minutes(row.integer(14));
    account.checkAtStart = row.flag(15);
    account.server.tokenCommand = row.text(16);
    account.server.clientCertificate = row.text(17);
    account.checkWhenMetered = row.flag(20);
    account.authservId = row.text(21);
    const auto budget = checkBudgetFromName(row.text(19));
    if (!budget)
        return failure(ErrorCode::StoreDamaged, account.id.value);
    account.policy.budget = *budget;
    return securityFromName(row.text(5))
        .and_then([&](Security security) {
            account.server.security = security;
            return authenticationFromName(row.text(6));
        })
        .and_then([&](Authentication method) {
            account.server.authentication = method;
            return retentionFromName(row.text(10));
        })
        .and_then([&](const Retention &retention) {
            account.policy.retention = retention;
            return passwordStoreFromName(row.text(12));
        })
        .and_then([&](PasswordStore store) {
            account.passwordStore = store;
            return proxyFromName(row.text(18));
        })
        .transform([&](const Proxy &proxy) {
            account.server.proxy = proxy;
            return account;
        })
        .or_else([&](const Error &) -> Result<Account> { return failure(ErrorCode::StoreDamaged, account.id.value); });
}

Statement &bindAccount(Statement &statement, const Account &account)
{
    const auto &server = account.server;
    return statement.bind(account.address, account.name, server.host, server.port, securityName(server.security),
                          authenticationName(server.authentication), server.user, server.caFile, qint64(server.timeout.count()),
                          retentionName(account.policy.retention), account.policy.headersAbove,
                          passwordStoreName(account.passwordStore), account.passwordCommand,
                          qint64(account.checkInterval.count()), account.checkAtStart, server.tokenCommand,
                          server.clientCertificate, proxyName(server.proxy), checkBudgetName(account.policy.budget),
                          account.checkWhenMetered, account.authservId, account.id.value);
}

} // namespace

AccountStore::AccountStore(Database &database)
    : m_database(database)
{}

Result<QList<Account>> AccountStore::accounts() const
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    QHash<QString, QList<CertificatePin>> pins;
    auto pin = m_database.statement(
        "SELECT a.id, p.host, p.sha256 FROM account_pin p JOIN account a ON a.number = p.account ORDER BY p.host, p.sha256");
    Result<bool> row;
    while ((row = pin.next()) && *row)
        pins[pin.text(0)].append({ pin.text(1), pin.blob(2) });
    if (!row)
        return std::unexpected(row.error());

    QList<Account> accounts;
    auto statement =
        m_database.statement("SELECT id, address, name, host, port, security, authentication, user, ca_file, timeout_seconds, "
                             "retention, headers_above, "
                             "password_store, password_command, check_minutes, check_at_start, token_command, "
                             "client_certificate, proxy, budget, check_when_metered, authserv_id FROM account ORDER BY number");
    while ((row = statement.next()) && *row) {
        auto account = accountFrom(statement);
        if (!account)
            return std::unexpected(account.error());
        account->server.pins = pins.value(account->id.value);
        accounts.append(std::move(*account));
    }
    return row.transform([&](bool) { return std::move(accounts); });
}

Result<void> AccountStore::add(const Account &account)
{
    if (auto begun = m_database.begin(); !begun)
        return begun;
    Folders folders(m_database);
    const auto taken = folders.accountNumber(account.id);
    if (account.id.value.isEmpty())
        return failure(ErrorCode::InvalidArgument);
    if (taken || taken.error().code != ErrorCode::NoSuchAccount)
        return taken ? failure(ErrorCode::AccountExists, account.id.value) : std::unexpected(taken.error());
    auto statement = m_database.statement(
        "INSERT INTO account(address, name, host, port, security, authentication, user, "
        "ca_file, timeout_seconds, retention, headers_above, "
        "password_store, password_command, check_minutes, check_at_start, token_command, client_certificate, proxy, budget, "
        "check_when_metered, authserv_id, id) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto number = bindAccount(statement, account).insert();
    if (!number)
        return std::unexpected(number.error());
    for (const auto role : { Folder::Role::Inbox, Folder::Role::Archive, Folder::Role::Junk, Folder::Role::Trash }) {
        if (auto made = folders.ofRole(*number, role); !made)
            return std::unexpected(made.error());
    }
    return setPins(*number, account.server.pins);
}

Result<void> AccountStore::update(const Account &account)
{
    if (auto begun = m_database.begin(); !begun)
        return begun;
    const auto number = Folders(m_database).accountNumber(account.id);
    if (!number)
        return std::unexpected(number.error());
    if (!*number)
        return failure(ErrorCode::NoSuchAccount);
    const auto forgotten =
        m_database
            .statement("DELETE FROM server_habit WHERE account = ? AND NOT EXISTS (SELECT 1 FROM account WHERE number = ? AND "
                       "host = ? AND port = ? AND user = ?)")
            .bind(**number, **number, account.server.host, account.server.port, account.server.user)
            .run();
    if (!forgotten)
        return forgotten;
    auto statement = m_database.statement(
        "UPDATE account SET address = ?, name = ?, host = ?, port = ?, security = ?, authentication = ?, user = ?, ca_file = ?, "
        "timeout_seconds = ?, retention = ?, headers_above = ?, password_store = ?, password_command = ?, check_minutes = ?, "
        "check_at_start = ?, token_command = ?, client_certificate = ?, proxy = ?, budget = ?, check_when_metered = ?, "
        "authserv_id = ? "
        "WHERE id = ?");
    return bindAccount(statement, account).run().and_then([&] { return setPins(**number, account.server.pins); });
}

Result<void> AccountStore::setPins(qint64 number, const QList<CertificatePin> &pins)
{
    auto done = m_database.statement("DELETE FROM account_pin WHERE account = ?").bind(number).run();
    for (qsizetype i = 0; done && i < pins.size(); ++i)
        done = m_database.statement("INSERT OR IGNORE INTO account_pin(account, host, sha256) VALUES(?, ?, ?)")
                   .bind(number, pins[i].host, pins[i].sha256)
                   .run();
    return done;
}

Result<void> AccountStore::remove(const AccountId &id, Mail mail)
{
    if (auto begun = m_database.begin(); !begun)
        return begun;
    const auto number = Folders(m_database).accountNumber(id);
    if (!number)
        return std::unexpected(number.error());
    if (!*number)
        return failure(ErrorCode::NoSuchAccount);
    // The ledger goes first: nothing needs to be noted in it for messages that now leave or stay.
    auto done = m_database.statement("DELETE FROM retrieval WHERE account = ?").bind(**number).run();
    if (done)
        done = mail == Mail::Keep ? keepMail(**number) : removeMail(**number);
    return done.and_then([&] { return m_database.statement("DELETE FROM account WHERE number = ?").bind(**number).run(); });
}

Result<void> AccountStore::keepMail(qint64 number)
{
    auto find = m_database.statement("SELECT address, id FROM account WHERE number = ?");
    if (const auto row = find.bind(number).next(); !row)
        return std::unexpected(row.error());
    const QString wanted = find.text(0).isEmpty() ? find.text(1) : find.text(0);
    QString name = QString(wanted).replace(u'/', u'_');
    Folders folders(m_database);
    for (int i = 2;; ++i) {
        auto taken = m_database.statement("SELECT 1 FROM folder WHERE account IS NULL AND (name = ? OR substr(name, 1, ?) = ?)");
        const auto row = taken.bind(name, name.toUcs4().size() + 1, name + u'/').next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        name = u"%1 %2"_s.arg(wanted).arg(i);
    }
    const auto top = folders.named(std::nullopt, name);
    if (!top)
        return std::unexpected(top.error());
    return m_database.statement("UPDATE message SET role = ? WHERE folder IN (SELECT key FROM folder WHERE account = ?)")
        .bind(Folder::Role::Normal, number)
        .run()
        .and_then([&] {
            return m_database.statement("UPDATE folder SET account = NULL, role = ?, name = ? || '/' || name WHERE account = ?")
                .bind(Folder::Role::Normal, name, number)
                .run();
        });
}

Result<void> AccountStore::removeMail(qint64 number)
{
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    auto find = m_database.statement("SELECT key FROM message WHERE folder IN (SELECT key FROM folder WHERE account = ?)");
    find.bind(number);
    Result<bool> row;
    while ((row = find.next()) && *row)
        change.keys.append(find.key<MessageKey>(0));
    if (!row)
        return std::unexpected(row.error());
    const auto applied = MessageStore(m_database).apply(change);
    if (!applied)
        return std::unexpected(applied.error());
    return m_database.statement("DELETE FROM folder WHERE account = ?").bind(number).run();
}

Result<ServerHabits> AccountStore::habits(const AccountId &id) const
{
    auto row =
        m_database.statement("SELECT pipelining, capabilities, drops_at_capa, latin1_password, refuses_binding, expire_days, "
                             "login_delay_seconds FROM server_habit JOIN account ON number = account WHERE id = ?");
    return row.bind(id.value).next().transform([&](bool found) {
        if (!found)
            return ServerHabits {};
        return ServerHabits { .pipelining = pipeliningOf(row.integer(0)),
                              .capabilities = row.blob(1),
                              .dropsAtCapa = row.flag(2),
                              .latin1Password = row.flag(3),
                              .refusesBinding = row.flag(4),
                              .expireDays = row.isNull(5) ? std::nullopt : std::optional(row.integer(5)),
                              .loginDelay = std::chrono::seconds(row.integer(6)) };
    });
}

Result<void> AccountStore::setHabits(const AccountId &id, const ServerHabits &habits)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement(
                "INSERT OR REPLACE INTO server_habit(account, pipelining, capabilities, drops_at_capa, latin1_password, "
                "refuses_binding, expire_days, login_delay_seconds) SELECT number, ?, ?, ?, ?, ?, ?, ? FROM account WHERE id = ?")
            .bind(int(habits.pipelining), habits.capabilities, habits.dropsAtCapa, habits.latin1Password, habits.refusesBinding,
                  habits.expireDays, qint64(habits.loginDelay.count()), id.value)
            .run();
    });
}

Result<std::optional<QString>> AccountStore::setting(const QString &name) const
{
    auto statement = m_database.statement("SELECT value FROM setting WHERE name = ?");
    return statement.bind(name).next().transform([&](bool row) { return row ? std::optional(statement.text(0)) : std::nullopt; });
}

Result<void> AccountStore::setSetting(const QString &name, const QString &value)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement("INSERT INTO setting(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value")
            .bind(name, value)
            .run();
    });
}

} // namespace Restante
