// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"
#include "words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Levenshtein distance; both words are short.
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ replaced, row[j] + 1, diagonal + 1 });
        }
    }
    return row.last();
}

UsageError unknownOption(const QString &name, std::span<const OptionSpec> known)
{
    if (name == "password"_L1 || name == "pass"_L1)
        return { Cli::tr("A password is never given as an argument: every user of this computer could read it there."),
                 Cli::tr("Use --password-stdin or --password-command.") };
    QStringList names;
    for (const OptionSpec &spec : known)
        names += QLatin1StringView(spec.name);
    const QString nearest = nearestWord(name, names);
    return { Cli::tr("There is no option --%1 here.").arg(name),
             nearest.isEmpty() ? Cli::tr("--help lists the options.") : Cli::tr("Did you mean --%1?").arg(nearest) };
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    constexpr qsizetype longestWord = 64; // nobody mistypes more; bounds the work
    if (word.size() < 2 || word.size() > longestWord)
        return {};
    QString nearest;
    qsizetype smallest = word.size() > 4 ? 3 : 2;
    for (const QString &candidate : known) {
        const qsizetype d = candidate.startsWith(word) ? 1 : distance(word, candidate);
        if (d < smallest) {
            smallest = d;
            nearest = candidate;
        }
    }
    return nearest;
}

std::optional<QString> ParsedOptions::value(const char *name) const
{
    const auto it = m_values.constFind(QLatin1StringView(name));
    return it == m_values.cend() ? std::nullopt : std::optional(*it);
}

std::expected<ParsedOptions, UsageError> ParsedOptions::parse(std::span<const OptionSpec> known, const QStringList &arguments,
                                                              SingleDash singleDash)
{
    ParsedOptions result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1) {
            result.m_positionals += arguments.sliced(i + 1);
            break;
        }
        const bool isLong = argument.startsWith("--"_L1);
        if (!argument.startsWith(u'-') || argument == "-"_L1 || (!isLong && singleDash == SingleDash::Positional)) {
            result.m_positionals += argument;
            continue;
        }
        if (!isLong)
            return std::unexpected(unknownOption(argument.sliced(1), known));
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.sliced(2, (equals < 0 ? argument.size() : equals) - 2);
        const auto spec = std::ranges::find_if(known, [&](const OptionSpec &o) { return name == QLatin1StringView(o.name); });
        if (spec == known.end())
            return std::unexpected(unknownOption(name, known));
        if (result.m_values.contains(name))
            return std::unexpected(UsageError { Cli::tr("--%1 is given twice.").arg(name), Cli::tr("Give it once.") });
        if (!spec->value && equals >= 0)
            return std::unexpected(
                UsageError { Cli::tr("--%1 takes no value.").arg(name), Cli::tr("Write --%1 alone.").arg(name) });
        if (spec->value && equals < 0 && (i + 1 == arguments.size() || arguments[i + 1].startsWith("--"_L1)))
            return std::unexpected(
                UsageError { Cli::tr("--%1 needs a value.").arg(name), u"--%1 %2"_s.arg(name, QLatin1StringView(spec->value)) });
        if (!spec->value)
            result.m_values.insert(name, {});
        else
            result.m_values.insert(name, equals >= 0 ? argument.sliced(equals + 1) : arguments[++i]);
    }
    return result;
}

} // namespace Restante
