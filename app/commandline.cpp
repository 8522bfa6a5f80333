// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commandtable.h"
#include "mail/messagelink.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

std::unexpected<UsageError> refused(const QString &reason, const QString &hint)
{
    return std::unexpected(UsageError { reason, hint });
}

/// A command is a word; everything with a dot or a slash in it is a file.
bool looksLikeFile(const QString &argument)
{
    return argument.contains(u'.') || argument.contains(u'/') || argument.contains(u'\\');
}

bool isHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

/// Qt's own options, which the GUI application takes out of the arguments: a session manager restarts us with -session.
qsizetype toolkitOption(const QStringList &arguments, qsizetype i)
{
    static const QStringList withValue { u"-platform"_s, u"-session"_s, u"-style"_s, u"-display"_s };
    return withValue.contains(arguments[i]) && i + 1 < arguments.size() ? 2 : arguments[i] == "-reverse"_L1 ? 1 : 0;
}

QStringList firstWords()
{
    QStringList words;
    for (const CommandSpec &spec : commandTable())
        words += QString::fromLatin1(spec.words).section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

/// The command whose words the arguments begin with.
const CommandSpec *findCommand(const QStringList &arguments)
{
    const auto found = std::ranges::find_if(commandTable(), [&](const CommandSpec &spec) {
        const QStringList words = QString::fromLatin1(spec.words).split(u' ');
        return arguments.size() >= words.size() && std::ranges::equal(words, arguments.first(words.size()));
    });
    return found == commandTable().end() ? nullptr : &*found;
}

UsageError unknownCommand(const QStringList &arguments)
{
    const QString &first = arguments.first();
    if (first == "account"_L1) {
        static const QStringList verbs { u"add"_s, u"list"_s, u"show"_s, u"set"_s, u"remove"_s };
        const QString second = arguments.value(1);
        if (second.isEmpty() || second.startsWith(u'-'))
            return { Cli::tr("What to do with accounts is missing."), Cli::tr("One of: account add, list, show, set, remove") };
        const QString nearest = nearestWord(second, verbs);
        return { Cli::tr("There is no command “account %1”.").arg(second),
                 nearest.isEmpty() ? Cli::tr("One of: account add, list, show, set, remove")
                                   : Cli::tr("Did you mean “account %1”?").arg(nearest) };
    }
    const QString nearest = nearestWord(first, firstWords());
    return { Cli::tr("There is no command “%1”.").arg(first),
             nearest.isEmpty() ? Cli::tr("restante --help lists the commands. A file is written with its folder or its .eml.")
                               : Cli::tr("Did you mean “%1”?").arg(nearest) };
}

std::expected<Command, UsageError> parseFiles(const QStringList &arguments, const QString &folder)
{
    const auto parsed = ParsedOptions::parse({}, arguments);
    if (!parsed)
        return std::unexpected(parsed.error());
    const OptionValues values(*parsed, folder);
    OpenFiles command;
    for (const QString &path : parsed->positionals())
        command.paths += values.path(path);
    return command;
}

std::expected<Command, UsageError> parseCommand(const QStringList &arguments, const QString &folder, bool &json)
{
    const CommandSpec *spec = findCommand(arguments);
    if (!spec)
        return std::unexpected(unknownCommand(arguments));
    const QString words = QString::fromLatin1(spec->words);
    const QStringList rest = arguments.sliced(words.count(u' ') + 1);
    QList<OptionSpec> known(spec->options.begin(), spec->options.end());
    known += jsonOption();
    const qsizetype end = rest.indexOf("--"_L1);
    if (std::ranges::any_of(rest.first(end < 0 ? rest.size() : end), isHelp))
        return ShowHelp { words };
    const auto parsed = ParsedOptions::parse(known, rest, spec->singleDash);
    if (!parsed) {
        if (std::ranges::any_of(globalOptions(), [&](const OptionSpec &o) {
                return std::ranges::any_of(
                    rest, [&](const QString &a) { return a.section(u'=', 0, 0) == "--"_L1 + QLatin1StringView(o.name); });
            }))
            return refused(parsed.error().reason, Cli::tr("--profile and --version stand before the command."));
        return std::unexpected(parsed.error());
    }
    const QString usage = (u"restante "_s + words + u' ' + QString::fromUtf8(spec->arguments)).trimmed();
    if (parsed->positionals().size() < spec->fewest)
        return refused(Cli::tr("Something is missing after “%1”.").arg(words), usage);
    if (parsed->positionals().size() > spec->most)
        return refused(Cli::tr("“%1” is too much here.").arg(parsed->positionals()[spec->most]), usage);
    OptionValues values(*parsed, folder);
    Command command = spec->build(values);
    if (values.error())
        return std::unexpected(*values.error());
    json = parsed->has("json");
    return command;
}

} // namespace

std::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments, const QString &folder)
{
    CommandLine result;
    qsizetype i = 0;
    for (; i < arguments.size() && arguments[i].startsWith(u'-') && arguments[i] != "--"_L1; ++i) {
        const QString &argument = arguments[i];
        if (isHelp(argument)) {
            result.command = ShowHelp();
            return result;
        }
        if (argument == "--version"_L1) {
            result.command = ShowVersion();
            return result;
        }
        const bool hasValue = argument.startsWith("--profile="_L1);
        if (argument == "--json"_L1)
            return refused(Cli::tr("--json belongs to a command."), Cli::tr("Write it after the command: restante list --json"));
        if (argument != "--profile"_L1 && !hasValue)
            return std::unexpected(ParsedOptions::parse(globalOptions(), { argument })
                                       .error_or(UsageError { Cli::tr("“%1” takes no value.").arg(argument),
                                                              Cli::tr("restante --help tells more.") }));
        if (!result.profile.isEmpty())
            return refused(Cli::tr("--profile is given twice."), Cli::tr("Give it once."));
        const QString value = hasValue ? argument.section(u'=', 1) : arguments.value(++i);
        if (value.isEmpty())
            return refused(Cli::tr("--profile needs a value."), u"--profile FOLDER"_s);
        const auto none = ParsedOptions::parse({}, {});
        result.profile = OptionValues(*none, folder).path(value);
    }
    const QStringList rest = arguments.sliced(std::min(i, arguments.size()));
    if (rest.isEmpty()) {
        result.command = OpenWindow();
        return result;
    }
    if (rest.first().startsWith("mid:"_L1, Qt::CaseInsensitive)) {
        const QString identifier = identifierOfLink(QUrl(rest.first()));
        if (identifier.isEmpty() || rest.size() > 1)
            return refused(Cli::tr("“%1” names no message.").arg(rest.first()), u"restante mid:IDENTIFIER"_s);
        result.command = OpenLink { identifier };
        return result;
    }
    const bool areFiles = rest.first() == "--"_L1 || (!findCommand(rest) && looksLikeFile(rest.first()));
    auto command = areFiles ? parseFiles(rest, folder) : parseCommand(rest, folder, result.json);
    if (!command)
        return std::unexpected(command.error());
    result.command = *std::move(command);
    return result;
}

bool needsDisplay(const QStringList &arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size();) {
        const qsizetype taken = toolkitOption(arguments, i);
        if (taken == 0)
            own += arguments[i];
        i += std::max<qsizetype>(taken, 1);
    }
    const auto parsed = parseCommandLine(own, u"/"_s);
    return parsed && wantsWindow(parsed->command);
}

bool wantsWindow(const Command &command)
{
    return std::holds_alternative<OpenWindow>(command) || std::holds_alternative<OpenFiles>(command)
        || std::holds_alternative<OpenLink>(command);
}

bool readsInput(const Command &command)
{
    if (const auto *add = std::get_if<AddAccount>(&command))
        return add->options.passwordFromInput;
    if (const auto *set = std::get_if<SetAccount>(&command))
        return set->options.passwordFromInput;
    return false;
}

} // namespace Restante
