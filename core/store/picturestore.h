// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagesummary.h"
#include "remote/pictureconsent.h"
#include "remote/remotepicture.h"

namespace Restante {

class Database;

/// Remote pictures kept with their messages, and whose are loaded without asking. Writes in the Database's current transaction;
/// also for readers' connections.
class PictureStore final
{
public:
    explicit PictureStore(Database &database);

    /// Takes the place of what was there of the same addresses; a failure does not take that of a picture. NoSuchMessage when it
    /// is gone by now.
    Result<void> keep(MessageKey key, const RemotePictureList &pictures);
    Result<RemotePictureList> pictures(MessageKey key) const;

    Result<void> consent(const PictureConsent &consent);
    Result<void> withdraw(const QString &address);
    /// By address.
    Result<QList<PictureConsent>> consents() const;

private:
    Database &m_database;
};

} // namespace Restante
