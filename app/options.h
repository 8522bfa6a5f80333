// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <span>

namespace Restante {

/// Why the arguments cannot be understood: exit status 2. One line each, for people.
struct UsageError {
    QString reason;
    QString hint; ///< what to type instead

    bool operator==(const UsageError &) const = default;
};

/// One option of a command as the help text shows it.
struct OptionSpec {
    const char *name;            ///< without "--"
    const char *value = nullptr; ///< the word for its value in the help text ("HOST"); null: a switch
    const char *help = nullptr;  ///< English, translated in the context "Cli"
};

/// Arguments taken apart after the manner of getopt_long: --name VALUE, --name=VALUE, --switch, and "--" ends the options.
/// Pure. A name stands at most once.
class ParsedOptions final
{
public:
    /// What an argument with one dash is: nothing of ours is written so, but a search excludes words with it.
    enum class SingleDash { Refused, Positional };
    static std::expected<ParsedOptions, UsageError> parse(std::span<const OptionSpec> known, const QStringList &arguments,
                                                          SingleDash singleDash = SingleDash::Refused);

    bool has(const char *name) const { return m_values.contains(QLatin1StringView(name)); }
    std::optional<QString> value(const char *name) const;
    const QStringList &positionals() const { return m_positionals; }

private:
    QHash<QString, QString> m_values; ///< switches have an empty value
    QStringList m_positionals;
};

/// The nearest of `known` when a slip of the finger explains the difference; else empty.
QString nearestWord(const QString &word, const QStringList &known);

} // namespace Restante
