// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptoengine.h"

namespace Restante {

std::unique_ptr<CryptoEngine> makeGpgEngine()
{
    return nullptr;
}

} // namespace Restante
