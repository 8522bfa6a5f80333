// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Restante {

/// What an opaque signed S/MIME object holds (RFC 8551 3.5.2), taken out without a look at the signature: it is readable for
/// everybody, so it is shown before anything is verified. Nothing: no such object.
std::optional<QByteArray> cmsSignedContent(const QByteArray &octets);

} // namespace Restante
