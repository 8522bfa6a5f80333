// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Restante {

/// `mid:` and the message identifier (RFC 2392), for other programs' notes and tasks; empty: the message has none.
QUrl messageLink(const QString &messageId);
/// The identifier a mid: address names; empty: it names none.
QString identifierOfLink(const QUrl &link);

} // namespace Restante
