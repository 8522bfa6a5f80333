// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagesummary.h"

namespace Restante {

class Database;
struct IndexTexts;

/// The words of messages in the FTS5 table `search`. Writer's connection, inside its transaction; written at its end, all
/// messages together: FTS5 writes out what it holds whenever another statement opens a savepoint (one with a trigger does), which
/// was measured to cost more than the indexing.
class SearchIndex final
{
public:
    explicit SearchIndex(Database &database);

    Result<void> add(MessageKey key, const IndexTexts &texts);
    Result<void> remove(MessageKey key);

private:
    Database &m_database;
};

} // namespace Restante
