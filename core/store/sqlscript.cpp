// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlscript.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

enum class Token { Space, Semicolon, Create, Temp, Trigger, End, Other };

struct Lexeme {
    Token token = Token::Other;
    qsizetype length = 0; ///< 0: never ended
};

bool isWordOctet(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

qsizetype lengthThrough(QByteArrayView text, QByteArrayView end, qsizetype from)
{
    const auto found = text.indexOf(end, from);
    return found < 0 ? 0 : found + end.size();
}

Lexeme wordAt(QByteArrayView text)
{
    qsizetype length = 1;
    while (length < text.size() && isWordOctet(text[length]))
        ++length;
    const auto is = [word = text.first(length)](const char *keyword) { return word.compare(keyword, Qt::CaseInsensitive) == 0; };
    if (is("create"))
        return { Token::Create, length };
    if (is("temp") || is("temporary"))
        return { Token::Temp, length };
    if (is("trigger"))
        return { Token::Trigger, length };
    if (is("end"))
        return { Token::End, length };
    return { Token::Other, length };
}

Lexeme lexemeAt(QByteArrayView text)
{
    switch (text[0]) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case '\f':
        return { Token::Space, 1 };
    case ';':
        return { Token::Semicolon, 1 };
    case '-':
        if (text.startsWith("--")) {
            const auto end = text.indexOf('\n');
            return { Token::Space, end < 0 ? text.size() : end + 1 };
        }
        return { Token::Other, 1 };
    case '/':
        if (text.startsWith("/*"))
            return { Token::Space, lengthThrough(text, "*/", 2) };
        return { Token::Other, 1 };
    case '[':
        return { Token::Other, lengthThrough(text, "]", 1) };
    case '\'':
    case '"':
    case '`': // a doubled quote reads as two strings side by side, which ends at the same place
        return { Token::Other, lengthThrough(text, text.first(1), 1) };
    default:
        return isWordOctet(text[0]) ? wordAt(text) : Lexeme { Token::Other, 1 };
    }
}

/// Where inside a statement we are, as far as its end depends on it.
enum class Place { Start, AfterCreate, Plain, TriggerBody, TriggerSemicolon, TriggerEnd, Ended };

Place next(Place place, Token token)
{
    if (token == Token::Space)
        return place;
    switch (place) {
    case Place::Start:
        return token == Token::Semicolon ? Place::Ended : token == Token::Create ? Place::AfterCreate : Place::Plain;
    case Place::AfterCreate:
        if (token == Token::Temp)
            return Place::AfterCreate;
        if (token == Token::Trigger)
            return Place::TriggerBody;
        [[fallthrough]];
    case Place::Plain:
        return token == Token::Semicolon ? Place::Ended : Place::Plain;
    case Place::TriggerBody:
        return token == Token::Semicolon ? Place::TriggerSemicolon : Place::TriggerBody;
    case Place::TriggerSemicolon:
        if (token == Token::End)
            return Place::TriggerEnd;
        return token == Token::Semicolon ? Place::TriggerSemicolon : Place::TriggerBody;
    case Place::TriggerEnd:
        return token == Token::Semicolon ? Place::Ended : Place::TriggerBody;
    case Place::Ended:
        break;
    }
    Q_UNREACHABLE_RETURN(Place::Ended);
}

} // namespace

Result<QList<QByteArray>> splitStatements(QByteArrayView script)
{
    QList<QByteArray> statements;
    qsizetype begin = 0; // of the statement, its leading blanks and comments left out
    auto place = Place::Start;
    for (qsizetype at = 0; at < script.size();) {
        const auto lexeme = lexemeAt(script.sliced(at));
        if (lexeme.length == 0)
            return failure(ErrorCode::StoreFailed, u"a string or comment that never ends"_s);
        if (place == Place::Start && lexeme.token != Token::Space)
            begin = at;
        const bool bare = place == Place::Start;
        place = next(place, lexeme.token);
        at += lexeme.length;
        if (place == Place::Ended) {
            if (!bare)
                statements.append(script.sliced(begin, at - begin).toByteArray());
            place = Place::Start;
        }
    }
    if (place != Place::Start)
        return failure(ErrorCode::StoreFailed, u"a statement that never ends"_s);
    return statements;
}

} // namespace Restante
