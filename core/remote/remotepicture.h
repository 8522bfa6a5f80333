// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Restante {

/// Why a remote picture is not here although it was asked for.
enum class PictureFailure {
    Unreachable,    ///< no server of that name, no line, no answer in time
    NotEncrypted,   ///< https: is not spoken there, or not with a certificate that can be trusted
    PrivateAddress, ///< the name leads into a private network, where nobody outside has a picture
    Refused,        ///< the server answered with something else than success
    NotAPicture,    ///< what came is none of the formats that are shown
    TooLarge,       ///< over a bound, of one picture or of all of a message
};
/// "unreachable" …: stable, for the store and JSON.
QLatin1StringView pictureFailureName(PictureFailure failure);
std::optional<PictureFailure> pictureFailureNamed(const QString &name);

/// A picture of an HTML body that was fetched with the user's consent, or why it could not be.
struct RemotePicture {
    QString address; ///< remoteAddress() of what the markup names
    QByteArray type; ///< pictureType() of the octets; empty: failed
    QByteArray octets;
    QDateTime fetched; ///< UTC
    std::optional<PictureFailure> failure;

    bool operator==(const RemotePicture &) const = default;
};
using RemotePictureList = QList<RemotePicture>;

} // namespace Restante
