// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptoreport.h"
#include "reader/tone.h"
#include "theme/icons.h"

namespace Restante {

/// One statement about the protection of a message, in words; the colour only repeats them.
struct CryptoStatement {
    Tone tone = Tone::Quiet;
    Icon icon = Icon::Info;
    QString sentence;
    QStringList details; ///< plain text, a line each
    QString fingerprint; ///< to copy; empty: none

    bool operator==(const CryptoStatement &) const = default;
};

/// What the header card says. Foreign text in it is harmless. `header` is the one that is shown.
QList<CryptoStatement> cryptoStatements(const CryptoReport &report, const MessageHeader &header);

/// "ABCD 1234 …", in groups of four.
QString groupedFingerprint(const QString &fingerprint);

} // namespace Restante
