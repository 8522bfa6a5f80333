// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/remotepicture.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

QLatin1StringView pictureFailureName(PictureFailure failure)
{
    switch (failure) {
    case PictureFailure::Unreachable:
        return "unreachable"_L1;
    case PictureFailure::NotEncrypted:
        return "not_encrypted"_L1;
    case PictureFailure::PrivateAddress:
        return "private_address"_L1;
    case PictureFailure::Refused:
        return "refused"_L1;
    case PictureFailure::NotAPicture:
        return "not_a_picture"_L1;
    case PictureFailure::TooLarge:
        return "too_large"_L1;
    }
    Q_UNREACHABLE_RETURN(QLatin1StringView());
}

std::optional<PictureFailure> pictureFailureNamed(const QString &name)
{
    constexpr std::array all { PictureFailure::Unreachable, PictureFailure::NotEncrypted, PictureFailure::PrivateAddress,
                               PictureFailure::Refused,     PictureFailure::NotAPicture,  PictureFailure::TooLarge };
    for (const PictureFailure failure : all) {
        if (pictureFailureName(failure) == name)
            return failure;
    }
    return std::nullopt;
}

} // namespace Restante
