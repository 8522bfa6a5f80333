// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/reply.h"

#include "base/octets.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Restante {

namespace {

bool endsAt(QByteArrayView line, qsizetype at)
{
    return line.size() == at || line[at] == ' ' || line[at] == '\t';
}

Reply::Status statusOf(QByteArrayView line)
{
    if (line.startsWith("+OK") && endsAt(line, 3))
        return Reply::Status::Ok;
    // Some servers send "+ERR" or "-err" (hMailServer did): whatever begins with "-" means no.
    if (line.startsWith('-') || (line.first(qMin<qsizetype>(4, line.size())).compare("+ERR", Qt::CaseInsensitive) == 0))
        return Reply::Status::Refused;
    if (line.startsWith('+') && endsAt(line, 1))
        return Reply::Status::Continue;
    return Reply::Status::Unknown;
}

/// Where the status indicator ends and its text begins.
qsizetype textBegin(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] != ' ' && line[at] != '\t')
        ++at;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    return at;
}

struct KnownCode {
    QByteArrayView name;
    ErrorCode code;
};

constexpr std::array knownCodes {
    KnownCode { "IN-USE", ErrorCode::MaildropInUse },      KnownCode { "LOGIN-DELAY", ErrorCode::LoginTooSoon },
    KnownCode { "SYS/TEMP", ErrorCode::TemporaryRefusal }, KnownCode { "SYS/PERM", ErrorCode::PermanentRefusal },
    KnownCode { "AUTH", ErrorCode::SignInRefused },
};

// What servers without response codes write, in the order of their weight (field-notes: Courier, Perdition, Cyrus, web.de).
constexpr std::array knownWords {
    KnownCode { "too often", ErrorCode::LoginTooSoon },         KnownCode { "too frequent", ErrorCode::LoginTooSoon },
    KnownCode { "too soon", ErrorCode::LoginTooSoon },          KnownCode { "login interval", ErrorCode::LoginTooSoon },
    KnownCode { "login frequency", ErrorCode::LoginTooSoon },   KnownCode { "in use", ErrorCode::MaildropInUse },
    KnownCode { "already open", ErrorCode::MaildropInUse },     KnownCode { "already logged", ErrorCode::MaildropInUse },
    KnownCode { "another session", ErrorCode::MaildropInUse },  KnownCode { "another pop3 session", ErrorCode::MaildropInUse },
    KnownCode { "busy", ErrorCode::TemporaryRefusal },          KnownCode { "try later", ErrorCode::TemporaryRefusal },
    KnownCode { "again later", ErrorCode::TemporaryRefusal }, // "try again" alone is said of wrong passwords
    KnownCode { "wait", ErrorCode::TemporaryRefusal },          KnownCode { "temporar", ErrorCode::TemporaryRefusal },
    KnownCode { "too many", ErrorCode::TemporaryRefusal },      KnownCode { "unavailable", ErrorCode::TemporaryRefusal },
    KnownCode { "shutting down", ErrorCode::TemporaryRefusal }, KnownCode { "overload", ErrorCode::TemporaryRefusal },
    KnownCode { "not enabled", ErrorCode::PermanentRefusal },   KnownCode { "disabled", ErrorCode::PermanentRefusal },
    KnownCode { "suspended", ErrorCode::PermanentRefusal },     KnownCode { "yet to enable", ErrorCode::PermanentRefusal },
};

/// "lock" as "locked", "lock busy", "POP lock", but not inside "block", "clock" or "unlock".
bool speaksOfALock(const QByteArray &lowered)
{
    for (qsizetype at = lowered.indexOf("lock"); at >= 0; at = lowered.indexOf("lock", at + 1)) {
        if (at == 0 || lowered[at - 1] < 'a' || lowered[at - 1] > 'z')
            return true;
    }
    return false;
}

std::optional<ErrorCode> classOf(const Reply &reply, RefusedStep step)
{
    for (const KnownCode &known : knownCodes) {
        if (reply.responseCode == known.name && (step == RefusedStep::Credentials || known.code != ErrorCode::SignInRefused))
            return known.code;
    }
    if (step == RefusedStep::Message)
        return {}; // "message is locked" is about that message
    const QByteArray lowered = reply.text.toLower();
    for (const KnownCode &known : knownWords) {
        if (lowered.contains(known.name))
            return known.code;
    }
    if (speaksOfALock(lowered))
        return ErrorCode::MaildropInUse;
    return {};
}

ErrorCode classWithoutReason(RefusedStep step)
{
    switch (step) {
    case RefusedStep::Greeting:
    case RefusedStep::Command:
    case RefusedStep::Quit:
        return ErrorCode::ServerRefused;
    case RefusedStep::Credentials:
        return ErrorCode::SignInRefused;
    case RefusedStep::Message:
        return ErrorCode::MessageRefused;
    }
    Q_UNREACHABLE_RETURN(ErrorCode::ServerRefused);
}

} // namespace

Reply parseReply(QByteArrayView line)
{
    Reply reply { .status = statusOf(line), .responseCode = {}, .text = {}, .line = line.toByteArray() };
    QByteArrayView text = reply.status == Reply::Status::Unknown ? line : line.sliced(textBegin(line));
    if (reply.status != Reply::Status::Continue && text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close > 1) {
            reply.responseCode = text.sliced(1, close - 1).toByteArray().toUpper();
            text = text.sliced(close + 1);
            text = text.startsWith(' ') ? text.sliced(1) : text;
        }
    }
    reply.text = text.toByteArray();
    return reply;
}

Error refusalError(const Reply &reply, RefusedStep step)
{
    return { classOf(reply, step).value_or(classWithoutReason(step)), {}, capped(reply.text) };
}

bool saysUnsupported(const Reply &reply)
{
    if (!reply.responseCode.isEmpty())
        return false;
    const QByteArray lowered = reply.text.toLower();
    constexpr std::array<QByteArrayView, 6> words { "mechanism",       "unsupported",  "not supported",
                                                    "unknown command", "unrecognized", "not implemented" };
    return std::ranges::any_of(words, [&](QByteArrayView word) { return lowered.contains(word); });
}

} // namespace Restante
