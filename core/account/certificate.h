// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/error.h"

#include <QStringList>

#include <optional>

namespace Restante {

/// CertificateRefused with why, and with the certificate itself (SHA-256 of the DER form, 32 octets), so that the user can choose
/// to trust it.
Error certificateRefused(const QStringList &reasons, const QByteArray &sha256);

/// The SHA-256 of the certificate that such an error is about; nothing for every other error, and when the server showed none.
std::optional<QByteArray> refusedCertificate(const Error &error);

/// Whether the user accepted this very certificate for this very host.
bool isPinned(const ServerSettings &server, const QByteArray &sha256);

} // namespace Restante
