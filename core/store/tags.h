// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/folder.h"

namespace Restante {

class Database;

/// The rows of `tag`. Reads on any connection; writes on the writer's, inside its transaction.
class Tags final
{
public:
    explicit Tags(Database &database);

    Result<QList<Tag>> all() const; ///< in their order
    /// What a message bears, in the tags' order.
    Result<QList<MessageTag>> of(MessageKey message) const;

    /// The messages that bear it.
    Result<QList<MessageKey>> bearers(TagKey key) const;

    /// NameTaken; InvalidArgument for an impossible name.
    Result<TagKey> make(const QString &name, Tag::Colour colour);
    /// Name, colour and position.
    Result<void> change(const Tag &tag);
    Result<RemovedTag> remove(TagKey key);
    /// With its key, on those of its messages that are still here.
    Result<void> restore(const RemovedTag &removed);

private:
    Result<void> checkName(const QString &name, TagKey except) const;

    Database &m_database;
};

/// The name as it is compared: without case.
QString foldedTagName(const QString &name);

} // namespace Restante
