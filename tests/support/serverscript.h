// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <optional>

namespace Restante {

/// What a test server does in one session instead of what the RFCs say. An empty script is a server by the book.
struct ServerScript {
    enum class After {
        GoOn,
        HangUp,   ///< an orderly end: close_notify, FIN
        Truncate, ///< FIN without close_notify
        Reset,    ///< RST
        Silence,  ///< the line stays, nothing comes any more
        StartTls, ///< the handshake follows
    };

    /// Another answer to a command.
    struct Rule {
        QByteArray command; ///< "RETR" for any, "RETR 2" for this one; case does not matter
        QByteArray answer;  ///< the octets that go out, as they are; none: nothing goes out
        After after = After::GoOn;
        bool takesEffect = false; ///< what the command asks for is done all the same
        int times = -1;           ///< so often, then by the book again; -1: always
    };

    std::optional<QByteArray> greeting;                ///< octets; none: by the book
    std::optional<QByteArrayList> capabilities;        ///< lines of CAPA; none: by the book
    std::optional<QByteArrayList> capabilitiesOverTls; ///< none: as `capabilities`
    bool offersPipelining = true;
    bool offersApop = true;
    QByteArrayList mechanisms { "PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256" };
    QByteArray endPoint;                 ///< tls-server-end-point of its line; empty: it binds nothing
    bool refusesPasswordsInClear = true; ///< where TLS is possible and not there yet
    QList<Rule> rules;
    QByteArray injectedBehindStls; ///< octets in the same segment as the +OK to STLS
    qint64 cutBehind = -1;         ///< after that many octets of the server, TLS not counted; -1: never
    After cut = After::HangUp;
    QByteArray lastWords;                ///< go out behind the cut
    qint64 deafBehind = -1;              ///< of the client's octets only so many are heard, then `cut`; -1: all
    qsizetype segmentOctets = 0;         ///< octets a write; 0: as they come
    int announcedPercent = 100;          ///< LIST and STAT say so much of the true size
    qsizetype listsAtMost = 0;           ///< messages, the oldest; 0: all
    bool retrievedLeaves = false;        ///< with QUIT, as if it were deleted (Gmail)
    bool losesWhatFollowsSignIn = false; ///< what comes in the same write as the password (Courier)
};

} // namespace Restante
