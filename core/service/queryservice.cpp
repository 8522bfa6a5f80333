// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queryservice.h"

#include "base/octets.h"
#include "mail/messageparser.h"
#include "service/querylane.h"
#include "service/reply.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

#include <array>
#include <stop_token>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What is handed over as one value fits into memory with room to spare; a larger message is shown and saved in parts only.
constexpr qint64 maximumWhole = 1024 * MiB;
constexpr qint64 progressMilliseconds = 100;

Result<QByteArray> wholeOctets(QueryDesk &desk, MessageKey key)
{
    return desk.size(key).and_then([&](qint64 size) {
        return size > maximumWhole ? failure(ErrorCode::MessageTooLarge, QString::number(qint64(key)))
                                   : desk.octets(key, maximumWhole);
    });
}

} // namespace

/// Six lanes, each with its thread and connection: a search that takes long holds up neither the rows of the list nor a
/// document, a large message no other one, saving a large part no shown one, and the verification of the whole store holds up
/// nothing. A lane is made when it is first needed.
class QueryService::Private
{
public:
    enum Lane { Orders, Rows, Documents, LargeDocuments, Pieces, Verification, LaneCount };

    Private(QueryService *service, const QString &file)
        : q(service)
        , storeFile(file)
    {}

    ~Private()
    {
        for (std::stop_source &stop : stops)
            stop.request_stop();
    }

    QueryLane &lane(Lane which)
    {
        static constexpr std::array names { "query orders"_L1, "query rows"_L1,   "query documents"_L1,
                                            "query large"_L1,  "query pieces"_L1, "query verification"_L1 };
        auto &lane = lanes[which];
        if (!lane)
            lane = std::make_unique<QueryLane>(storeFile, names[which]);
        return *lane;
    }

    template<typename T>
    using Work = std::function<Result<T>(QueryDesk &, const std::stop_token &)>;

    template<typename T>
    struct Question {
        Reply<Result<T>> reply;
        std::stop_token stop; ///< nobody waits for the answer any more

        void answer(QueryDesk &desk, const Work<T> &work) const
        {
            if (stop.stop_requested())
                reply.refuse();
            else
                reply.give(work(desk, stop));
        }
    };

    template<typename T>
    Question<T> open(const std::stop_source &stop = {})
    {
        const Reply<Result<T>> reply(replies);
        stops.append(stop);
        auto *watcher = new QFutureWatcher<Result<T>>(q);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, q, [stop]() mutable { stop.request_stop(); });
        QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, stop] {
            stops.removeOne(stop);
            watcher->deleteLater();
        });
        watcher->setFuture(reply.future());
        return { reply, stop.get_token() };
    }

    template<typename T>
    void post(Lane which, const Question<T> &question, Work<T> work)
    {
        lane(which).post([question, work = std::move(work)](QueryDesk &desk) { question.answer(desk, work); });
    }

    template<typename T>
    QFuture<Result<T>> ask(Lane which, Work<T> work, const std::stop_source &stop = {})
    {
        const Question<T> question = open<T>(stop);
        post(which, question, std::move(work));
        return question.reply.future();
    }

    QueryService *const q;
    OpenReplies replies { q };
    const QString storeFile;
    QList<std::stop_source> stops; ///< of everything that is not finished
    std::array<std::unique_ptr<QueryLane>, LaneCount> lanes;
    QFuture<Result<QList<MessageKey>>> lastKeys;
    std::stop_source lastKeysStop;
};

QueryService::QueryService(const QString &storeFile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, storeFile))
{}

QueryService::~QueryService() = default;

QFuture<Result<QList<Folder>>> QueryService::folders()
{
    return d->ask<QList<Folder>>(Private::Rows, [](QueryDesk &desk, const std::stop_token &) {
        return desk.reader().and_then([](const MailboxReader *reader) { return reader->folders(); });
    });
}

QFuture<Result<QList<MessageKey>>> QueryService::keys(const ListQuery &query, int limit)
{
    // The newest wins: what nobody waits for any more stops at once.
    d->lastKeys.cancel();
    d->lastKeysStop.request_stop();
    d->lastKeysStop = std::stop_source();
    d->lastKeys = d->ask<QList<MessageKey>>(
        Private::Orders,
        [query, limit](QueryDesk &desk, const std::stop_token &stop) {
            return desk.reader().and_then([&](const MailboxReader *reader) { return reader->keys(query, limit, stop); });
        },
        d->lastKeysStop);
    return d->lastKeys;
}

QFuture<Result<QList<Tag>>> QueryService::tags()
{
    return d->ask<QList<Tag>>(Private::Rows, [](QueryDesk &desk, const std::stop_token &) {
        return desk.reader().and_then([](const MailboxReader *reader) { return reader->tags(); });
    });
}

QFuture<Result<QList<MessageSummary>>> QueryService::summaries(const QList<MessageKey> &keys, const ListQuery &list)
{
    return d->ask<QList<MessageSummary>>(
        Private::Rows, [keys, list](QueryDesk &desk, const std::stop_token &) { return desk.summaries(keys, list); });
}

QFuture<Result<QList<ThreadPlace>>> QueryService::conversation(ConversationKey key, const ListQuery &list)
{
    return d->ask<QList<ThreadPlace>>(
        Private::Rows, [key, list](QueryDesk &desk, const std::stop_token &) { return desk.conversation(key, list); });
}

QFuture<Result<QList<MessageKey>>> QueryService::conversationKeys(const QList<MessageKey> &keys, const ListQuery &list)
{
    return d->ask<QList<MessageKey>>(Private::Rows, [keys, list](QueryDesk &desk, const std::stop_token &) {
        return desk.reader().and_then([&](const MailboxReader *reader) { return reader->conversationKeys(keys, list); });
    });
}

QFuture<Result<MessageDocument>> QueryService::document(MessageKey key, const QString &charset)
{
    const Private::Work<MessageDocument> work = [key, charset](QueryDesk &desk, const std::stop_token &stop) {
        return desk.document(key, charset, stop);
    };
    const auto question = d->open<MessageDocument>();
    // Its size is known at a desk, lanes are made here.
    d->lane(Private::Documents).post([this, key, question, work](QueryDesk &desk) {
        if (desk.size(key).value_or(0) > QueryDesk::maximumHeld)
            handOver(this, [this, question, work] { d->post(Private::LargeDocuments, question, work); });
        else
            question.answer(desk, work);
    });
    return question.reply.future();
}

QFuture<Result<QByteArray>> QueryService::octets(MessageKey key)
{
    return d->ask<QByteArray>(Private::Documents,
                              [key](QueryDesk &desk, const std::stop_token &) { return wholeOctets(desk, key); });
}

QFuture<Result<QByteArray>> QueryService::partContent(MessageKey key, const PartPath &part)
{
    return d->ask<QByteArray>(Private::Documents, [key, part](QueryDesk &desk, const std::stop_token &) {
        return wholeOctets(desk, key).and_then([&](const QByteArray &raw) { return Restante::partContent(raw, part); });
    });
}

QFuture<Result<void>> QueryService::partContent(MessageKey key, const PartPath &part, const OctetSink &sink)
{
    return d->ask<void>(Private::Pieces, [key, part, sink](QueryDesk &desk, const std::stop_token &stop) {
        return desk.part(key, part, sink, stop);
    });
}

QFuture<Result<QByteArray>> QueryService::inlineContent(MessageKey key, const QString &contentId)
{
    return d->ask<QByteArray>(Private::Documents, [key, contentId](QueryDesk &desk, const std::stop_token &) {
        return wholeOctets(desk, key).and_then([&](const QByteArray &raw) -> Result<QByteArray> {
            if (auto resource = resourceByContentId(raw, contentId))
                return resource->octets;
            return failure(ErrorCode::NoSuchPart, contentId);
        });
    });
}

QFuture<Result<RemotePictureList>> QueryService::remotePictures(MessageKey key)
{
    return d->ask<RemotePictureList>(Private::Documents,
                                     [key](QueryDesk &desk, const std::stop_token &) { return desk.remotePictures(key); });
}

QFuture<Result<QList<MessageKey>>> QueryService::withIdentifier(const QString &identifier)
{
    return d->ask<QList<MessageKey>>(
        Private::Documents, [identifier](QueryDesk &desk, const std::stop_token &) { return desk.withIdentifier(identifier); });
}

QFuture<Result<MailboxReader::Verification>> QueryService::verify(const std::function<void(qint64 done, qint64 total)> &progress)
{
    return d->ask<MailboxReader::Verification>(
        Private::Verification, [this, progress](QueryDesk &desk, const std::stop_token &stop) {
            QElapsedTimer sinceLast;
            // Told in the service's thread, and not more often than an eye can follow.
            const auto tell = [&](qint64 done, qint64 total) {
                if (!progress || (done < total && sinceLast.isValid() && sinceLast.elapsed() < progressMilliseconds))
                    return;
                sinceLast.start();
                handOver(this, [progress, done, total] { progress(done, total); });
            };
            return desk.reader().and_then([&](const MailboxReader *reader) { return reader->verify(tell, stop); });
        });
}

} // namespace Restante

#include "moc_queryservice.cpp"
