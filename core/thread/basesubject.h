// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Restante {

/// What a subject is about, without what answering and forwarding put around it (RFC 5256, 2.1), and the marks of other languages
/// than English too. Case as it was. Pure.
struct BaseSubject {
    QString text;
    bool answers = false; ///< a mark of a reply or of a forward was taken off

    bool operator==(const BaseSubject &) const = default;
};
BaseSubject baseSubject(QStringView subject);

/// So much of one is compared.
constexpr qsizetype maximumComparedSubject = 1000;

} // namespace Restante
