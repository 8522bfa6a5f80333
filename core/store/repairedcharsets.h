// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagesummary.h"

namespace Restante {

class Database;

/// The charsets that users chose for messages that could not be read as they are. The thread of its connection; set() with the
/// writer's.
class RepairedCharsets final
{
public:
    explicit RepairedCharsets(Database &database);

    /// Empty: as the message says.
    Result<QString> of(MessageKey key) const;
    /// In the current transaction, which it begins when there is none. Empty takes the choice back.
    Result<void> set(MessageKey key, const QString &charset);

private:
    Database &m_database;
};

} // namespace Restante
