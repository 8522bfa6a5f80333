// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "service/mailservice.h"
#include "service/queryservice.h"
#include "wire.h"

#include <QFuture>

#include <functional>

namespace Restante {

/// What a command leaves behind. An Error instead of it is printed by CommandRun, the same way for all.
struct CommandOutput {
    QByteArray octets; ///< for standard output
    QString complaint; ///< for standard error, without a line end
    int exitCode = 0;
};
using Outcome = Result<CommandOutput>;

/// What a command works with. Everything lives until the outcome is there.
struct CommandContext {
    MailService &mail;
    QueryService &query;
    QObject *guard; ///< continuations belong to it
    bool json = false;
    Terminal terminal;
    QByteArray input;                              ///< the first line of standard input
    std::function<void(const QString &)> progress; ///< shows one line in place of the last
    std::function<void()> cancel; ///< set by a command that ends by itself when it is told to; else it is just forgotten

    std::optional<Account> account(const AccountId &id) const;
};

// One file a command. Each returns at once.
QFuture<Outcome> carryOut(const AddAccount &command, CommandContext &context);
QFuture<Outcome> carryOut(const ListAccounts &command, CommandContext &context);
QFuture<Outcome> carryOut(const ShowAccount &command, CommandContext &context);
QFuture<Outcome> carryOut(const SetAccount &command, CommandContext &context);
QFuture<Outcome> carryOut(const RemoveAccount &command, CommandContext &context);
QFuture<Outcome> carryOut(const CheckMail &command, CommandContext &context);
QFuture<Outcome> carryOut(const ListServer &command, CommandContext &context);
QFuture<Outcome> carryOut(const WishOnServer &command, CommandContext &context);
QFuture<Outcome> carryOut(const PreviewDeletions &command, CommandContext &context);
QFuture<Outcome> carryOut(const ShowTranscript &command, CommandContext &context);
QFuture<Outcome> carryOut(const ListMessages &command, CommandContext &context);
QFuture<Outcome> carryOut(const SearchMessages &command, CommandContext &context);
QFuture<Outcome> carryOut(const ShowMessage &command, CommandContext &context);
QFuture<Outcome> carryOut(const SaveAttachment &command, CommandContext &context);
QFuture<Outcome> carryOut(const ImportMail &command, CommandContext &context);
QFuture<Outcome> carryOut(const ExportMail &command, CommandContext &context);
QFuture<Outcome> carryOut(const VerifyStore &command, CommandContext &context);

/// What the server will do by itself that the account does not want (RFC 2449 section 6.7); empty: nothing.
QString expiryWarning(const Account &account, const AccountStatus &status);

/// An outcome that is known already.
inline QFuture<Outcome> settled(Outcome outcome)
{
    return QtFuture::makeReadyValueFuture(std::move(outcome));
}

} // namespace Restante
