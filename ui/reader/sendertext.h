// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "reader/tone.h"
#include "theme/icons.h"

#include <QStringList>

namespace Restante {

/// A line of the header card, in words.
struct HeaderLine {
    Icon icon = Icon::Info;
    Tone tone = Tone::Quiet;
    QString text;        ///< one harmless line
    QStringList details; ///< what it rests on, a line each

    bool operator==(const HeaderLine &) const = default;
};

/// What the account's own server found out about who sent it; an empty text: there is no such server.
HeaderLine senderLine(const MessageDocument &message);

/// What else is to be known before answering or believing: whom answers reach, who sent it for whom, who passed it on, who wants
/// a receipt. Empty of most mail.
QList<HeaderLine> headerNotes(const MessageDocument &message);

} // namespace Restante
