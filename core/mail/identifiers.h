// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace Restante {

/// The message identifiers of a Message-ID, In-Reply-To or References field (RFC 5322 3.6.4), without angle brackets and blanks,
/// in order. What stands between angle brackets is taken as it is; of a field without any, words with an "@".
QStringList readIdentifiers(QByteArrayView fieldBody);

} // namespace Restante
