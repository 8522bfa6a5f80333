// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QByteArray keyword(Command::Verb verb)
{
    switch (verb) {
    case Command::Verb::Capa:
        return "CAPA"_ba;
    case Command::Verb::Stls:
        return "STLS"_ba;
    case Command::Verb::Utf8:
        return "UTF8"_ba;
    case Command::Verb::Lang:
        return "LANG"_ba;
    case Command::Verb::User:
        return "USER"_ba;
    case Command::Verb::Pass:
        return "PASS"_ba;
    case Command::Verb::Apop:
        return "APOP"_ba;
    case Command::Verb::Auth:
        return "AUTH"_ba;
    case Command::Verb::AuthResponse:
        return {};
    case Command::Verb::Stat:
        return "STAT"_ba;
    case Command::Verb::List:
        return "LIST"_ba;
    case Command::Verb::Uidl:
        return "UIDL"_ba;
    case Command::Verb::Retr:
        return "RETR"_ba;
    case Command::Verb::Top:
        return "TOP"_ba;
    case Command::Verb::Dele:
        return "DELE"_ba;
    case Command::Verb::Noop:
        return "NOOP"_ba;
    case Command::Verb::Rset:
        return "RSET"_ba;
    case Command::Verb::Quit:
        return "QUIT"_ba;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray digits(MessageNumber number)
{
    return QByteArray::number(quint32(number));
}

bool isOneLine(const QByteArray &argument)
{
    return !argument.contains('\r') && !argument.contains('\n') && !argument.contains('\0');
}

constexpr char struckOut[] = "***";

} // namespace

Command::Command(Verb verb, const QByteArray &line)
    : Command(verb, line + "\r\n", line)
{}

Command::Command(Verb verb, QByteArray wire, QByteArray trace)
    : m_verb(verb)
    , m_wire(std::move(wire))
    , m_trace(std::move(trace))
{}

Command Command::plain(Verb verb)
{
    Q_ASSERT(verb != Verb::AuthResponse);
    return { verb, keyword(verb) };
}

Command Command::onMessage(Verb verb, MessageNumber number)
{
    Q_ASSERT(verb == Verb::Retr || verb == Verb::Dele);
    Command command { verb, keyword(verb) + ' ' + digits(number) };
    command.m_number = number;
    return command;
}

Command Command::top(MessageNumber number, int bodyLines)
{
    Command command { Verb::Top, keyword(Verb::Top) + ' ' + digits(number) + ' ' + QByteArray::number(qMax(0, bodyLines)) };
    command.m_number = number;
    return command;
}

Result<Command> Command::user(const QByteArray &name)
{
    if (!isOneLine(name))
        return failure(ErrorCode::InvalidArgument, u"user"_s);
    return Command { Verb::User, keyword(Verb::User) + ' ' + name };
}

Result<Command> Command::pass(const QByteArray &password)
{
    if (!isOneLine(password))
        return failure(ErrorCode::InvalidArgument, u"password"_s);
    return Command { Verb::Pass, keyword(Verb::Pass) + ' ' + password + "\r\n", keyword(Verb::Pass) + ' ' + struckOut };
}

Result<Command> Command::apop(const QByteArray &name, const QByteArray &digest)
{
    if (!isOneLine(name) || name.contains(' '))
        return failure(ErrorCode::InvalidArgument, u"user"_s);
    const QByteArray front = keyword(Verb::Apop) + ' ' + name + ' ';
    return Command { Verb::Apop, front + digest + "\r\n", front + struckOut };
}

Command Command::auth(const QByteArray &mechanism)
{
    return { Verb::Auth, keyword(Verb::Auth) + ' ' + mechanism };
}

Command Command::auth(const QByteArray &mechanism, const QByteArray &initialResponse)
{
    const QByteArray front = keyword(Verb::Auth) + ' ' + mechanism;
    // "=" stands for a response of no octets (RFC 5034 section 4).
    const QByteArray wire = front + ' ' + (initialResponse.isEmpty() ? "="_ba : initialResponse.toBase64()) + "\r\n";
    if (wire.size() > maximumCommandLine)
        return auth(mechanism);
    Command command { Verb::Auth, wire, front + ' ' + struckOut };
    command.m_initialResponse = true;
    return command;
}

Command Command::lang(const QByteArray &tag)
{
    Q_ASSERT(isLanguageTag(tag));
    return { Verb::Lang, keyword(Verb::Lang) + ' ' + tag };
}

Command Command::authResponse(const QByteArray &response)
{
    return { Verb::AuthResponse, response.toBase64() + "\r\n", struckOut };
}

bool Command::expectsMultiline() const
{
    switch (m_verb) {
    case Verb::Capa:
    case Verb::List:
    case Verb::Uidl:
    case Verb::Retr:
    case Verb::Top:
        return true;
    case Verb::Stls:
    case Verb::Utf8:
    case Verb::Lang:
    case Verb::User:
    case Verb::Pass:
    case Verb::Apop:
    case Verb::Auth:
    case Verb::AuthResponse:
    case Verb::Stat:
    case Verb::Dele:
    case Verb::Noop:
    case Verb::Rset:
    case Verb::Quit:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isLanguageTag(QByteArrayView tag)
{
    constexpr qsizetype longest = 35; // RFC 5646 section 4.4.1
    return !tag.isEmpty() && tag.size() <= longest && std::ranges::all_of(tag, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace Restante
