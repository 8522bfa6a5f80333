// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What mail lets be asked of other servers: remote pictures, and the leaving of lists.
#include "service/mailworker_p.h"

#include "remote/listleave.h"
#include "service/pictureload.h"
#include "store/mailboxreader.h"

namespace Restante {

void MailWorker::loadPictures(std::optional<MessageKey> key, const QStringList &addresses, quint64 number,
                              const Reply<Result<RemotePictureList>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    PictureLoad::Keep keep;
    if (key)
        keep = [this, key = *key](const RemotePictureList &pictures) {
            return changed([&] { return d->pictures.keep(key, pictures); });
        };
    auto *load = new PictureLoad(addresses, httpPolicyFor(key), keep, reply, this);
    m_pictureLoads.removeIf([](const auto &running) { return running.value().isNull(); });
    m_pictureLoads.insert(number, load);
    load->start();
}

void MailWorker::stopPictures(quint64 number)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (PictureLoad *load = m_pictureLoads.take(number))
        load->stop();
}

/// The way to the network is that of the account the message came by.
HttpPolicy MailWorker::httpPolicyFor(std::optional<MessageKey> key) const
{
    HttpPolicy policy = m_parts.http;
    const auto rows = key ? MailboxReader(*d->database).summaries({ *key }) : Result<QList<MessageSummary>>();
    if (rows && !rows->isEmpty()) {
        if (const auto account = accountOf(rows->constFirst().account))
            policy.proxy = account->server.proxy;
    }
    return policy;
}

void MailWorker::pictureConsents(const Reply<Result<QList<PictureConsent>>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    reply.give(d->pictures.consents());
}

void MailWorker::consentToPictures(const PictureConsent &consent, const Reply<Result<void>> &reply)
{
    reply.give(changed([&] { return d->pictures.consent(consent); }));
    announceConsents();
}

void MailWorker::withdrawPictureConsent(const QString &address, const Reply<Result<void>> &reply)
{
    reply.give(changed([&] { return d->pictures.withdraw(address); }));
    announceConsents();
}

void MailWorker::announceConsents()
{
    if (!usable())
        return;
    if (const auto consents = d->pictures.consents())
        Q_EMIT pictureConsentsChanged(*consents);
}

// ── lists ───────────────────────────────────────────────────────────────────

void MailWorker::leaveList(std::optional<MessageKey> key, const QUrl &page, const Reply<Result<void>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    auto *leave = new ListLeave(page, httpPolicyFor(key), this);
    connect(leave, &ListLeave::finished, this, [leave, reply](const Result<void> &left) {
        reply.give(left);
        leave->deleteLater();
    });
    leave->start();
}

} // namespace Restante
