// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/answeraddresses.h"
#include "mail/messagedocument.h"

#include <QUrl>

namespace Restante {

enum class AnswerKind { Reply, ReplyToAll, ReplyToList, Forward };

/// What a mail composer begins with. Every text is one harmless line, but for the body; every address can be nothing else.
struct Draft {
    QStringList to, cc; ///< addr-specs
    QString subject;
    QString inReplyTo;      ///< message identifier without angle brackets
    QStringList references; ///< likewise, oldest first
    QString body;

    bool operator==(const Draft &) const = default;
};

/// What an answer is made of.
struct Answered {
    MessageHeader header;
    AnswerAddresses addresses;
    QString quotation; ///< what was visible of the message; nothing else of it goes into the body
};

/// `own` are the user's addresses, which get no copy; of a message the user wrote an answer goes to its recipients. To a list
/// that names no address, or to nobody: no recipients. Pure.
Draft draftOf(const Answered &answered, AnswerKind kind, const QStringList &own);

/// Of every "Re:", "AW:", "Fwd:"… in front of a subject one remains: `prefix`.
QString subjectWith(QStringView prefix, const QString &subject);
/// Each line with a quote mark (RFC 3676 4.5), what was written wrapped to 72 characters, what was quoted before as it stands; up
/// to the signature.
QString quoted(const QString &text);
/// Whether it is an address that means the same wherever it is written.
bool isPlainAddress(QStringView addrSpec);

/// A mailto: address (RFC 6068) and what of the draft did not fit into it.
struct MailtoLink {
    QUrl url;
    bool quotationCut = false;
    int recipientsLeftOut = 0;
};
/// Systems and composers cut addresses of some thousand octets.
inline constexpr qsizetype longestLink = 7800;
MailtoLink mailtoLink(const Draft &draft, qsizetype longest = longestLink);

} // namespace Restante
