// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"
#include "transfer/mbox.h"

#include <QFutureWatcher>
#include <QObject>

namespace Restante {

/// A message of an mbox file as a list shows it.
struct MboxRow {
    MboxReader::Entry entry;
    Mailbox from;
    QString subject;
    QDateTime date;
};

/// Walks over an mbox file of any size, off the GUI thread, and tells of its messages piece by piece; none of their octets are
/// kept. GUI thread.
class MboxIndex final : public QObject
{
    Q_OBJECT

public:
    explicit MboxIndex(const QString &path, QObject *parent = nullptr);
    ~MboxIndex() override;

    void start();

    /// A list of more is of no use, and would not fit into memory.
    static constexpr qsizetype mostRows = 1'000'000;

Q_SIGNALS:
    void found(const QList<Restante::MboxRow> &rows);
    void progressed(qint64 octets, qint64 of);
    void finished();
    void failed(const Restante::Error &error);

private:
    struct Batch {
        QList<MboxRow> rows;
        qint64 octets = 0;
        qint64 of = 0;
        std::optional<Error> error;
    };
    static void walk(QPromise<Batch> &promise, const QString &path);

    QString m_path;
    QFutureWatcher<Batch> m_watcher;
};

/// One message of the file. Any thread.
Result<QByteArray> readMboxMessage(const QString &path, const MboxReader::Entry &entry);

} // namespace Restante
