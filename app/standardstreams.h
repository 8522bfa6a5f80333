// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire.h"

namespace Restante {

// The three streams of this process, as octets. False: nobody reads any more, or the disk is full.

bool writeOutput(const QByteArray &octets);
bool writeComplaint(const QByteArray &octets);

/// What the streams lead to.
Terminal ownTerminal();

/// The first line of standard input without its line end, at most 64 KiB; on a terminal it asks for it and does not show what is
/// typed.
QByteArray readSecretLine(const QString &prompt);

} // namespace Restante
