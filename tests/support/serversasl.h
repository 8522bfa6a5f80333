// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace Restante {

struct ServerLogin {
    QByteArray user;
    QByteArray password; ///< or the access token
};

/// What the server knows of the line.
struct ServerLine {
    QByteArray endPoint {};        ///< as ServerScript::endPoint
    QByteArray certificateName {}; ///< the common name in the client's certificate
};

/// The server's side of one SASL exchange, written apart from the client's so that the two cannot share a mistake.
class ServerSasl
{
public:
    enum class Verdict { Challenge, Accept, Refuse };
    struct Step {
        Verdict verdict;
        QByteArray challenge {};
    };

    virtual ~ServerSasl() = default;
    /// What follows on a message of the client; none: it sent no initial response.
    virtual Step next(const std::optional<QByteArray> &message) = 0;
};

/// nullptr: the mechanism is not known.
std::unique_ptr<ServerSasl> serverSasl(const QByteArray &mechanism, const ServerLogin &login, const ServerLine &line = {});

} // namespace Restante
