// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"
#include "fetch/deletionpreview.h"

#include <QStringList>

namespace Restante {

/// "At the next check 12 messages, 34 MB, are deleted on the server; they are stored here." and its like: a sentence for each
/// kind of copy there is, then one with the reasons; one sentence alone when nothing is deleted. Plain text.
QStringList nextDeletionsText(const DeletionPreview &preview, const Retention &retention);

/// "older than 30 days", "you chose it": why one message goes.
QString deletionReasonText(DeletionReason reason, const Retention &retention);

} // namespace Restante
