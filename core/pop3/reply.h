// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Restante {

/// One status line of the server (RFC 1939 section 3, RFC 2449 section 8, RFC 5034 section 4).
struct Reply {
    enum class Status {
        Ok,       ///< "+OK", in upper case: the only success there is
        Refused,  ///< "-ERR", and what stands for it on servers that misspell it ("+ERR", "-err", "-")
        Continue, ///< "+ ": a challenge of AUTH
        Unknown,  ///< not a line of POP3
    };

    Status status = Status::Unknown;
    QByteArray responseCode; ///< what stood in [ ] at the front, upper-case, without them; empty: none
    QByteArray text;         ///< the rest, after the response code
    QByteArray line;         ///< all of it, without CRLF

    bool operator==(const Reply &) const = default;
};

/// Reads a status line, given without its CRLF.
Reply parseReply(QByteArrayView line);

/// To what a -ERR answered: decides what a refusal without a reason means.
enum class RefusedStep {
    Greeting,
    Credentials,
    Command, ///< STAT, LIST, RSET…
    Message, ///< RETR, TOP, DELE: the session goes on
    Quit,
};

/// The class of a refusal: the response code decides (RFC 2449 8.1, RFC 3206), then well-known words, then the step. A
/// temporary refusal never becomes SignInRefused. The subject is left to the session.
Error refusalError(const Reply &reply, RefusedStep step);

/// True when the words say that the command or mechanism as such is not known, rather than what was sent with it.
bool saysUnsupported(const Reply &reply);

} // namespace Restante
