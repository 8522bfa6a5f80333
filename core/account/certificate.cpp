// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/certificate.h"

#include <algorithm>

namespace Restante {

namespace {

constexpr qsizetype sha256Octets = 32;

} // namespace

Error certificateRefused(const QStringList &reasons, const QByteArray &sha256)
{
    return { ErrorCode::CertificateRefused, reasons.join(u'\n'), sha256.toHex() };
}

std::optional<QByteArray> refusedCertificate(const Error &error)
{
    if (error.code != ErrorCode::CertificateRefused)
        return {};
    const QByteArray sha256 = QByteArray::fromHex(error.serverText);
    return sha256.size() == sha256Octets ? std::optional(sha256) : std::nullopt;
}

bool isPinned(const ServerSettings &server, const QByteArray &sha256)
{
    return sha256.size() == sha256Octets && std::ranges::any_of(server.pins, [&](const CertificatePin &pin) {
               return pin.sha256 == sha256 && pin.host.compare(server.host, Qt::CaseInsensitive) == 0;
           });
}

} // namespace Restante
