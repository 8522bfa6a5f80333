// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/listings.h"

namespace Restante {

/// One command line of the client (RFC 1939, 2449, 2595, 5034). It alone decides which octets go out and what of them a
/// log may show: the trace is made without the secret, not cleaned of it.
class Command
{
public:
    enum class Verb : quint8 {
        Capa,
        Stls,
        Utf8, ///< RFC 6856 section 2
        Lang, ///< RFC 6856 section 3
        User,
        Pass,
        Apop,
        Auth,
        AuthResponse, ///< the answer to a challenge, base64
        Stat,
        List,
        Uidl,
        Retr,
        Top,
        Dele,
        Noop,
        Rset,
        Quit,
    };

    /// A command without arguments.
    static Command plain(Verb verb);
    /// RETR or DELE.
    static Command onMessage(Verb verb, MessageNumber number);
    static Command top(MessageNumber number, int bodyLines);
    /// Failing: InvalidArgument, when an argument holds CR, LF or NUL (a second command could hide behind it).
    static Result<Command> user(const QByteArray &name);
    static Result<Command> pass(const QByteArray &password);
    static Result<Command> apop(const QByteArray &name, const QByteArray &digest);
    /// AUTH without an initial response.
    static Command auth(const QByteArray &mechanism);
    /// AUTH with the initial response when the line stays within maximumCommandLine (RFC 5034 section 4), else without.
    static Command auth(const QByteArray &mechanism, const QByteArray &initialResponse);
    /// LANG; precondition: isLanguageTag().
    static Command lang(const QByteArray &tag);
    static Command authResponse(const QByteArray &response);

    Verb verb() const { return m_verb; }
    MessageNumber number() const { return m_number; } ///< of RETR, TOP and DELE
    /// What goes out, with CRLF.
    const QByteArray &wire() const { return m_wire; }
    /// What a log may show, without CRLF. Holds no secret.
    const QByteArray &trace() const { return m_trace; }
    bool carriesInitialResponse() const { return m_initialResponse; }
    /// True when a positive reply goes on as a multi-line response.
    bool expectsMultiline() const;
    bool retrieves() const { return m_verb == Verb::Retr || m_verb == Verb::Top; }

private:
    Command(Verb verb, const QByteArray &line);
    Command(Verb verb, QByteArray wire, QByteArray trace);

    Verb m_verb;
    bool m_initialResponse = false;
    MessageNumber m_number {};
    QByteArray m_wire;
    QByteArray m_trace;
};

/// RFC 5646, roughly: letters, digits and "-", at most 35.
bool isLanguageTag(QByteArrayView tag);

/// RFC 2449 section 4, with CRLF.
inline constexpr qsizetype maximumCommandLine = 255;

} // namespace Restante
