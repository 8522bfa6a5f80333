// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailservice.h"
#include "transfer/mailreader.h"

#include <QPromise>
#include <QThreadPool>

namespace Restante {

/// Imports the mail at some paths: a thread of its own reads files while the mail thread stores, with at most two batches in
/// memory. Lives in the thread of the service.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    ImportJob(MailService &mail, const QStringList &paths, const QString &folder, QObject *parent = nullptr);
    ~ImportJob() override;

    /// Files that hold no mail are named in the report. An Error is the store's, or Cancelled: what was imported until then
    /// stays.
    QFuture<Result<ImportReport>> start();
    void cancel();

Q_SIGNALS:
    void progressed(int imported, int duplicates, qint64 octetsRead);

private:
    struct Batch {
        QList<Result<ForeignMessage>> messages;
        qint64 octetsRead = 0;
        bool isLast = false;
    };

    static Batch readBatch(MailReader &reader);
    void beginReading();
    void handOver();
    void stored(const QString &source, const Result<bool> &isNew);
    void step();
    void finish();

    MailService &m_mail;
    QString m_folder;
    std::shared_ptr<MailReader> m_reader; ///< belongs to the pool's thread while m_isReading
    QThreadPool m_pool;
    QPromise<Result<ImportReport>> m_promise;
    ImportReport m_report;
    std::optional<Batch> m_next; ///< read, not handed over
    int m_unstored = 0;          ///< handed over, not answered
    bool m_isReading = false;
    std::optional<Error> m_stop; ///< nothing more is handed over
};

} // namespace Restante
