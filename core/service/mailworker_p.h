// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentialstore.h"
#include "base/clock.h"
#include "fetch/commitbatch.h"
#include "pop3/transport.h"
#include "service/describer.h"
#include "service/mailimport.h"
#include "service/mailworker.h"
#include "service/serverdesk.h"
#include "store/accountstore.h"
#include "store/database.h"
#include "store/messagestore.h"
#include "store/picturestore.h"
#include "store/retrievallog.h"
#include "store/tags.h"
#include "store/transcriptstore.h"

namespace Restante {

struct MailWorker::Open {
    Open(std::unique_ptr<Database> writer, const QString &profile, const ServiceParts &parts)
        : database(std::move(writer))
        , accounts(*database)
        , messages(*database)
        , tags(*database)
        , log(*database)
        , transcripts(*database)
        , pictures(*database)
        , desk(log, *parts.clock)
        , batch(*database, {})
        , describer(messages, batch)
        , imports(messages, batch, describer, *parts.clock)
        , credentials(profile, parts.makeKeyring())
        , checks({ .store = { *database, messages, log, batch },
                   .transcripts = transcripts,
                   .describer = describer,
                   .credentials = credentials,
                   .clock = *parts.clock,
                   .makeTransport = parts.makeTransport })
    {}

    std::unique_ptr<Database> database;
    AccountStore accounts;
    MessageStore messages;
    Tags tags;
    RetrievalLog log;
    TranscriptStore transcripts;
    PictureStore pictures;
    ServerDesk desk;
    CommitBatch batch;
    Describer describer;
    MailImport imports;
    CredentialStore credentials;
    MailChecks checks;
};

/// A change of the user's is on disk before it is answered. It stands in a transaction of its own, so that a refused one takes
/// nothing of a running check with it.
template<typename Change>
auto MailWorker::changed(Change change) -> decltype(change())
{
    using Outcome = decltype(change());
    if (const auto open = usable(); !open)
        return Outcome(std::unexpected(open.error()));
    if (const auto before = d->batch.commit(); !before)
        return Outcome(std::unexpected(before.error()));
    Outcome outcome = change();
    if (!outcome) {
        d->database->rollback();
        return outcome;
    }
    if (const auto saved = d->batch.commit(); !saved)
        return Outcome(std::unexpected(saved.error()));
    return outcome;
}

} // namespace Restante
