// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "fetch/retrievalrecord.h"
#include "mail/messagesummary.h"
#include "options.h"
#include "transfer/mailexport.h"

#include <chrono>
#include <optional>
#include <variant>

namespace Restante {

/// What `account add` and `account set` may say; what is not set was not said.
struct AccountOptions {
    std::optional<QString> address, name, host, user;
    std::optional<quint16> port;
    std::optional<Security> security;
    std::optional<Authentication> authentication;
    std::optional<QString> passwordCommand;
    std::optional<QString> tokenCommand; ///< empty: none any more
    std::optional<Proxy> proxy;
    std::optional<QString> clientCertificate; ///< absolute; empty: none any more
    std::optional<PasswordStore> passwordStore;
    bool passwordFromInput = false;
    std::optional<Retention> keep;
    std::optional<QString> caFile; ///< absolute; empty: the system's authorities alone
    std::optional<qint64> headersAbove;
    std::optional<CheckBudget> budget;
    std::optional<std::chrono::seconds> timeout;
    std::optional<QString> authservId; ///< empty: told by the server's name

    bool operator==(const AccountOptions &) const = default;
};

/// One struct a command. Paths are absolute; identifiers and keys are as typed, not known to exist.
struct OpenWindow {
    bool operator==(const OpenWindow &) const = default;
};
struct OpenFiles {
    QStringList paths;
    bool operator==(const OpenFiles &) const = default;
};
struct OpenLink {
    QString identifier; ///< that a mid: address names
    bool operator==(const OpenLink &) const = default;
};
struct ShowHelp {
    QString command; ///< empty: of everything
    bool operator==(const ShowHelp &) const = default;
};
struct ShowVersion {
    bool operator==(const ShowVersion &) const = default;
};
struct AddAccount {
    AccountId id; ///< empty: made of the address
    AccountOptions options;
    bool operator==(const AddAccount &) const = default;
};
struct ListAccounts {
    bool operator==(const ListAccounts &) const = default;
};
struct ShowAccount {
    AccountId id;
    bool operator==(const ShowAccount &) const = default;
};
struct SetAccount {
    AccountId id;
    AccountOptions options;
    bool operator==(const SetAccount &) const = default;
};
struct RemoveAccount {
    AccountId id;
    bool deleteMail = false;
    bool operator==(const RemoveAccount &) const = default;
};
struct CheckMail {
    QList<AccountId> ids; ///< empty: all
    bool operator==(const CheckMail &) const = default;
};
struct ListServer {
    AccountId id;
    bool offline = false; ///< as of the last check
    bool operator==(const ListServer &) const = default;
};
struct WishOnServer {
    AccountId id;
    ServerWish wish = ServerWish::None;
    QList<UniqueId> uniqueIds;
    bool operator==(const WishOnServer &) const = default;
};
struct PreviewDeletions {
    QList<AccountId> ids; ///< empty: all
    bool operator==(const PreviewDeletions &) const = default;
};
struct ShowTranscript {
    AccountId id;
    bool operator==(const ShowTranscript &) const = default;
};
struct ListMessages {
    QString folder; ///< empty: every folder
    AccountId account;
    int limit = 0; ///< 0: all
    bool operator==(const ListMessages &) const = default;
};
struct ShowMessage {
    enum class Form { Reading, Source, Text, Html };
    MessageKey key {};
    Form form = Form::Reading;
    bool operator==(const ShowMessage &) const = default;
};
struct SaveAttachment {
    MessageKey key {};
    QString part;
    QString output; ///< ends with "/" when a folder was written so
    bool operator==(const SaveAttachment &) const = default;
};
struct SearchMessages {
    QString words;
    int limit = 0;
    bool operator==(const SearchMessages &) const = default;
};
struct ImportMail {
    QStringList paths;
    QString folder;
    bool operator==(const ImportMail &) const = default;
};
struct ExportMail {
    QString folder; ///< empty: every folder
    AccountId account;
    ExportFormat format {};
    QString output;
    bool operator==(const ExportMail &) const = default;
};
struct VerifyStore {
    bool operator==(const VerifyStore &) const = default;
};

using Command = std::variant<OpenWindow, OpenFiles, OpenLink, ShowHelp, ShowVersion, AddAccount, ListAccounts, ShowAccount,
                             SetAccount, RemoveAccount, CheckMail, ListServer, WishOnServer, PreviewDeletions, ListMessages,
                             ShowMessage, SaveAttachment, SearchMessages, ImportMail, ExportMail, VerifyStore, ShowTranscript>;

/// The arguments understood.
struct CommandLine {
    QString profile; ///< absolute; empty: the default
    bool json = false;
    Command command;

    bool operator==(const CommandLine &) const = default;
};

/// Pure and total. `arguments` without the program's name; relative paths are taken from `folder`.
std::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments, const QString &folder);

/// Whether these arguments need a display: no command and nothing to print. Looks only as far as it must, so it can be asked
/// before there is an application; what is wrong needs none.
bool needsDisplay(const QStringList &arguments);

/// Whether it is for a process with a window.
bool wantsWindow(const Command &command);

/// Whether the command reads a password from standard input.
bool readsInput(const Command &command);

/// The whole help, or that of one command ("account add"). Ends with a line end.
QString helpText(const QString &command);

} // namespace Restante
