// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <expected>

namespace Restante {

/// A value or the reason why there is none. Ignoring one is a clang-tidy error (bugprone-unused-return-value).
template<typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QString subject = {}, QByteArray serverText = {})
{
    return std::unexpected(Error { code, std::move(subject), std::move(serverText) });
}

} // namespace Restante
