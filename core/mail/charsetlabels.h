// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Restante {

/// The name of the decoder for a charset label, read as the web does (WHATWG Encoding): "iso-8859-1" means Windows-1252, "gb2312"
/// GB 18030. Empty when there is none that mail has any business with (no EBCDIC, no SCSU).
QByteArray decoderNameFor(QByteArrayView label);

} // namespace Restante
