// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptoengine.h"

namespace Restante {

struct ProtectedReading {
    QByteArray octets; ///< of the whole message
    Prompting prompting = Prompting::Never;
    QString charset; ///< "repair encoding", for what comes out
};

/// Reads a protected message layer by layer, as far as each covers all of what is within: of a message that only holds a
/// protected part nothing is verified and nothing decrypted, so that no verdict stands for what it does not cover and nothing
/// hidden is opened unasked. `engine` may be null. Any thread but the GUI's.
CryptoReport readProtected(const ProtectedReading &reading, CryptoEngine *engine, const std::stop_token &stop = {});

/// The public keys that a message brings along, as octets for the engine.
QByteArray keysOf(const QByteArray &octets);

} // namespace Restante
