// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace Restante {

/// A Content-Type or Content-Disposition field: a value and parameters (RFC 2045 5.1, RFC 2183, RFC 2231), read as leniently as
/// senders write: a forgotten semicolon, unquoted blanks, quotes around extended values, an unclosed quote. Of parameters given
/// twice the first counts.
class MimeField
{
public:
    static MimeField read(QByteArrayView fieldBody);

    QByteArray value; ///< lower-case, "type/subtype" or a disposition; empty when there is none

    bool has(const QByteArray &parameter) const;
    /// The octets of a parameter, for boundary= and charset=; sections of RFC 2231 are joined and percent-decoded.
    QByteArray octets(const QByteArray &parameter) const;
    /// The text of a parameter, for names: RFC 2231 before RFC 2047 before raw octets (`fallbackCharset` as for
    /// decodeRawHeader()).
    QString text(const QByteArray &parameter, QByteArrayView fallbackCharset = {}) const;

private:
    struct Section {
        QByteArray octets; ///< not percent-decoded
        bool extended = false;
    };
    struct Parameter {
        QByteArray plain;
        bool hasPlain = false;
        QHash<int, Section> sections; ///< RFC 2231 3 and 4
    };
    struct ExtendedValue {
        QByteArray octets;
        QByteArray charset;
        bool extended = false;
    };

    void add(const QByteArray &name, const QByteArray &parameterValue);
    static ExtendedValue joined(const Parameter &parameter);

    QHash<QByteArray, Parameter> m_parameters;
};

} // namespace Restante
