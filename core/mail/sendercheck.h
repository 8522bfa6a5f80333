// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/authenticationresults.h"
#include "mail/headerfields.h"
#include "mail/mailbox.h"

namespace Restante {

struct ReceivingServer;

/// What the account's own server found out about the domain of From.
struct SenderCheck {
    enum class State {
        Unknown,   ///< no server of an account received it: a file, an attached message, imported mail
        Unchecked, ///< no field that counts, or none that says anything
        Verified,  ///< dmarc=pass, or dkim=pass or spf=pass of the domain's own (RFC 7489 3.1)
        Failed,    ///< the domain's own signs or rules say that it was not sent by it
        Unproven,  ///< looked at, and nothing speaks for the domain; always so of several senders
    };
    State state = State::Unknown;
    QString domain;    ///< of From, in ASCII; empty: none, or several
    QString checkedBy; ///< the authserv-id, or the host that left it out
    struct Method {
        QString name;          ///< "dkim", "spf", "dmarc"
        QString result;        ///< "pass", "fail" …
        QString domain;        ///< of which it speaks
        bool ofSender = false; ///< in line with the domain of From

        bool operator==(const Method &) const = default;
    };
    QList<Method> methods;

    bool operator==(const SenderCheck &) const = default;
};

/// The fields that count, topmost first. Those of another authserv-id never do, nor any below a Received field of a foreign host,
/// nor more than the receiving server puts on each message: what stands below may be the sender's own (core/NOTES.md).
QList<AuthenticationResults> countedResults(const HeaderFields &fields, const ReceivingServer &server);

/// How many fields in a row on top are of the server, wherever they stand: what `fieldsOfEach` is learned from.
int ownFieldsOnTop(const HeaderFields &fields, const ReceivingServer &server);

SenderCheck checkSender(const HeaderFields &fields, const MailboxList &from, const ReceivingServer &server);

/// Whether a signature that passed covers all of these fields (RFC 8058 4 wants it of List-Unsubscribe).
bool isSigned(const HeaderFields &fields, const QList<QByteArray> &names, const QList<AuthenticationResults> &counted);

} // namespace Restante
