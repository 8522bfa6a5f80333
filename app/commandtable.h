// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace Restante {

/// Reads the values of options and remembers the first that is wrong, so that a command is built in straight lines.
class OptionValues final
{
public:
    OptionValues(const ParsedOptions &options, const QString &folder);

    bool has(const char *name) const { return m_options.has(name); }
    const QStringList &positionals() const { return m_options.positionals(); }
    std::optional<QString> text(const char *name);
    /// Must not be empty.
    std::optional<QString> words(const char *name);
    std::optional<qint64> number(const char *name, qint64 smallest, qint64 largest);
    template<typename T>
    std::optional<T> word(const char *name, Result<T> (*fromName)(QStringView), const char *known);
    MessageKey key(const QString &text);
    /// Absolute, from the folder the user is in.
    QString path(const QString &text) const;
    void refuse(const QString &reason, const QString &hint);

    const std::optional<UsageError> &error() const { return m_error; }

private:
    const ParsedOptions &m_options;
    QString m_folder;
    std::optional<UsageError> m_error;
};

/// One command: what the parser accepts and the help shows, so that neither can know more than the other.
struct CommandSpec {
    const char *words;                   ///< "account add"
    const char *arguments;               ///< as in the help: "ID…"; may be empty
    const char *summary;                 ///< one line, translated in the context "Cli"
    std::span<const OptionSpec> options; ///< beside --json, which every command has
    qsizetype fewest = 0;
    qsizetype most = 0; ///< positional arguments
    ParsedOptions::SingleDash singleDash = ParsedOptions::SingleDash::Refused;
    Command (*build)(OptionValues &values) = nullptr;
};

std::span<const CommandSpec> commandTable();

/// --json, of every command.
const OptionSpec &jsonOption();

/// --profile, --version, --help.
std::span<const OptionSpec> globalOptions();

} // namespace Restante
