// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace Restante {

/// "smtp.mailfrom=anna@x.example": ptype, property and value of a propspec. Lower-case but for the value.
struct AuthenticationProperty {
    QString type;
    QString name;
    QString value;

    bool operator==(const AuthenticationProperty &) const = default;
};

/// One resinfo: what a method found.
struct AuthenticationResult {
    QString method; ///< "dkim", "spf", "dmarc" …, lower-case
    QString result; ///< "pass", "fail", "none" …, lower-case
    QString reason;
    QList<AuthenticationProperty> properties;

    /// The value of the first property of that name; empty: none.
    QString value(QLatin1StringView type, QLatin1StringView name) const;

    bool operator==(const AuthenticationResult &) const = default;
};

/// An Authentication-Results field (RFC 8601 2.2). Whether it may be believed is for sendercheck to say.
struct AuthenticationResults {
    QString authservId; ///< lower-case; empty where a server names none, as Microsoft's do
    QList<AuthenticationResult> results;

    bool operator==(const AuthenticationResults &) const = default;
};

/// Reads a field body in linear time; results that cannot be read are left out. Nothing: another version than 1, or no such
/// field.
std::optional<AuthenticationResults> readAuthenticationResults(QByteArrayView body);

} // namespace Restante
