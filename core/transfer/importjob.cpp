// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importjob.h"

#include "service/answer.h"
#include "transfer/foreignmail.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// A batch ends with whichever comes first: one large message, or as many small ones as share a commit.
constexpr qsizetype batchMessages = 64;
constexpr qint64 batchOctets = 4 * MiB;

/// Whether an Error concerns one message only.
bool isOfMessage(ErrorCode code)
{
    return code == ErrorCode::NotAMessage || code == ErrorCode::MessageTooLarge || code == ErrorCode::FileUnreadable;
}

} // namespace

ImportJob::ImportJob(MailService &mail, const QStringList &paths, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_mail(mail)
    , m_folder(folder)
    , m_reader(std::make_shared<ForeignMail>(paths))
{
    m_pool.setMaxThreadCount(1);
}

ImportJob::~ImportJob() = default;

QFuture<Result<ImportReport>> ImportJob::start()
{
    m_promise.start();
    beginReading();
    return m_promise.future();
}

void ImportJob::cancel()
{
    if (!m_stop)
        m_stop = Error { ErrorCode::Cancelled, {}, {} };
}

ImportJob::Batch ImportJob::readBatch(MailReader &reader)
{
    Batch batch;
    const qint64 before = reader.octetsRead();
    while (batch.messages.size() < batchMessages && reader.octetsRead() - before < batchOctets) {
        auto message = reader.next();
        if (!message) {
            batch.isLast = true;
            break;
        }
        batch.messages += *std::move(message);
    }
    batch.octetsRead = reader.octetsRead();
    return batch;
}

void ImportJob::beginReading()
{
    m_isReading = true;
    auto promise = std::make_shared<QPromise<Batch>>();
    promise->start();
    promise->future().then(this, [this](const Batch &batch) {
        m_isReading = false;
        m_next = batch;
        step();
    });
    m_pool.start([reader = m_reader, promise] {
        promise->addResult(readBatch(*reader));
        promise->finish();
    });
}

void ImportJob::step()
{
    if (m_isReading || m_unstored > 0)
        return;
    if (m_stop || !m_next)
        return finish();
    handOver();
}

void ImportJob::handOver()
{
    const Batch batch = *std::exchange(m_next, std::nullopt);
    // Counted before the first is handed over: an answer may be there at once.
    m_unstored = 1;
    if (!batch.isLast)
        beginReading();
    for (const Result<ForeignMessage> &message : batch.messages) {
        if (!message) {
            m_report.failed += { message.error().subject, message.error() };
            continue;
        }
        ++m_unstored;
        const QString folder = message->folder.isEmpty() ? m_folder : m_folder + u'/' + message->folder;
        whenAnswered(
            m_mail.importMessage(
                { .octets = message->octets, .folder = folder, .unread = message->unread, .starred = message->starred }),
            this, [this, source = message->source](const Result<bool> &isNew) { stored(source, isNew); },
            [this] { stored({}, failure(ErrorCode::Cancelled)); });
    }
    Q_EMIT progressed(m_report.imported, m_report.duplicates, batch.octetsRead);
    --m_unstored;
    step();
}

void ImportJob::stored(const QString &source, const Result<bool> &isNew)
{
    if (isNew)
        ++(*isNew ? m_report.imported : m_report.duplicates);
    else if (isOfMessage(isNew.error().code))
        m_report.failed += { source, isNew.error() };
    else if (!m_stop)
        m_stop = isNew.error();
    --m_unstored;
    step();
}

void ImportJob::finish()
{
    const auto end = [this] {
        if (m_stop)
            m_promise.addResult(std::unexpected(*m_stop));
        else
            m_promise.addResult(m_report);
        m_promise.finish();
    };
    whenAnswered(
        m_mail.flush(), this,
        [this, end](const Result<void> &flushed) {
            if (!m_stop && !flushed)
                m_stop = flushed.error();
            end();
        },
        [this, end] {
            cancel();
            end();
        });
}

} // namespace Restante

#include "moc_importjob.cpp"
