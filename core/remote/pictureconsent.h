// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Restante {

/// "Always load the pictures of this sender."
struct PictureConsent {
    QString address; ///< addr-spec in lower case
    QDateTime given; ///< UTC
    /// It rests on a check of the user's own server, and holds for mail that passes it. False: on the address alone, which
    /// anybody can write.
    bool verified = false;

    bool operator==(const PictureConsent &) const = default;
};

} // namespace Restante
