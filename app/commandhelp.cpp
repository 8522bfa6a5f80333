// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"
#include "words.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int lineWidth = 100;

/// Of a terminal: the letters of East Asia take two (UAX #11), wherever Unicode keeps them within its first plane.
int columnsOf(QStringView text)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 5> wide {
        { { 0x2e80, 0xd7a3 }, { 0xf900, 0xfaff }, { 0xfe30, 0xfe6f }, { 0xff01, 0xff60 }, { 0xffe0, 0xffe6 } }
    };
    int columns = 0;
    for (const QChar letter : text) {
        const bool isWide =
            std::ranges::any_of(wide, [&](const auto &range) { return letter >= range.first && letter <= range.second; });
        columns += letter.isMark() || letter.category() == QChar::Other_Format ? 0 : isWide ? 2 : 1;
    }
    return columns;
}

/// What a line may be broken between: words, and within those of scripts without spaces wherever Unicode lets (UAX #14). The
/// second is whether a space stands before it.
QList<std::pair<QString, bool>> piecesOf(const QString &text)
{
    QList<std::pair<QString, bool>> pieces;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        qsizetype begin = 0;
        if (columnsOf(word) > word.size()) {
            QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, word);
            for (qsizetype end = breaks.toNextBoundary(); end > 0 && end < word.size(); end = breaks.toNextBoundary()) {
                pieces.emplace_back(word.sliced(begin, end - begin), begin == 0);
                begin = end;
            }
        }
        pieces.emplace_back(word.sliced(begin), begin == 0);
    }
    return pieces;
}

/// In lines of at most lineWidth, all indented.
QString wrapped(const QString &text, int indent)
{
    QString result;
    QString line;
    const QString margin(indent, u' ');
    const auto pieces = piecesOf(text);
    for (const auto &[piece, afterSpace] : pieces) {
        if (!line.isEmpty() && indent + columnsOf(line) + afterSpace + columnsOf(piece) > lineWidth) {
            result += margin + line + u'\n';
            line.clear();
        }
        line += (afterSpace && !line.isEmpty() ? u" "_s : QString()) + piece;
    }
    return result + margin + line + u'\n';
}

QString optionHelp(const OptionSpec &spec)
{
    const QString head = spec.value ? u"--%1 %2"_s.arg(QLatin1StringView(spec.name), QLatin1StringView(spec.value))
                                    : u"--%1"_s.arg(QLatin1StringView(spec.name));
    return u"  "_s + head + u'\n' + wrapped(Cli::tr(spec.help), 6);
}

QString usageLine(const CommandSpec &spec)
{
    return (u"restante "_s + QLatin1StringView(spec.words) + u' ' + QString::fromUtf8(spec.arguments)).trimmed();
}

QString commandHelp(const CommandSpec &spec)
{
    QString text = Cli::tr("Usage:") + u" "_s + usageLine(spec) + u"\n\n"_s + wrapped(Cli::tr(spec.summary), 0) + u'\n';
    for (const OptionSpec &option : spec.options)
        text += optionHelp(option);
    return text + optionHelp(jsonOption());
}

QString overview()
{
    QString text = wrapped(Cli::tr("Restante collects mail by POP3 and shows it offline."), 0) + u'\n';
    text += Cli::tr("Usage:") + u" restante [--profile FOLDER] [COMMAND | FILE.eml…]\n\n"_s;
    text += wrapped(
        Cli::tr("Without a command it opens the window; with files it shows each in a window of its own. A command needs no "
                "display; while the window is open, the window's program carries it out."),
        0);
    text += u'\n';
    for (const OptionSpec &option : globalOptions())
        text += optionHelp(option);
    text += u'\n' + Cli::tr("Commands; each has --json and --help:") + u'\n';
    for (const CommandSpec &spec : commandTable())
        text += u"  "_s + usageLine(spec) + u'\n' + wrapped(Cli::tr(spec.summary), 6);
    text += u'\n' + Cli::tr("Results go to standard output, progress and errors to standard error.") + u'\n';
    text += wrapped(
        Cli::tr("Exit status: 0 done, 1 something failed, 2 the arguments were not understood, 3 the profile is in use by "
                "another Restante that could not be reached."),
        0);
    return text;
}

} // namespace

QString helpText(const QString &command)
{
    for (const CommandSpec &spec : commandTable()) {
        if (command == QLatin1StringView(spec.words))
            return commandHelp(spec);
    }
    return overview();
}

} // namespace Restante
