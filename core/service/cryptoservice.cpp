// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/cryptoservice.h"

#include "service/reply.h"
#include "service/workthread.h"

#include <QTimer>

#include <chrono>
#include <optional>
#include <stop_token>

using namespace std::chrono_literals;

namespace Restante {

namespace {

/// A hundred megabytes are verified in two seconds; what takes longer hangs on a card, an agent or a network file system.
constexpr auto patience = 30s;

/// Holds the engine in the service's thread.
class CryptoDesk final : public QObject
{
public:
    explicit CryptoDesk(CryptoService::EngineMaker maker)
        : m_maker(std::move(maker))
    {}

    CryptoEngine *engine()
    {
        if (!m_engine)
            m_engine = m_maker();
        return m_engine->get();
    }

private:
    CryptoService::EngineMaker m_maker;
    std::optional<std::unique_ptr<CryptoEngine>> m_engine;
};

} // namespace

class CryptoService::Private
{
public:
    using Work = std::function<void(CryptoEngine *, const std::stop_token &)>;

    Private(CryptoService *service, EngineMaker engineMaker)
        : replies(service)
        , maker(std::move(engineMaker))
    {
        limit.setSingleShot(true);
        limit.setInterval(patience);
        QObject::connect(&limit, &QTimer::timeout, service, [this] {
            limitReached = true;
            stop.request_stop();
        });
    }

    ~Private() { stop.request_stop(); }

    template<typename T>
    QFuture<T> ask(std::function<T(CryptoEngine *, const std::stop_token &)> work)
    {
        if (!thread) {
            desk = new CryptoDesk(maker);
            thread = std::make_unique<WorkThread>(QStringLiteral("crypto"), desk);
            thread->start();
        }
        if (stop.stop_requested())
            stop = std::stop_source();
        const Reply<T> reply(replies);
        handOver(desk, [reply, at = desk, token = stop.get_token(), work = std::move(work)] {
            if (token.stop_requested())
                reply.refuse();
            else
                reply.give(work(at->engine(), token));
        });
        return reply.future();
    }

    OpenReplies replies;
    EngineMaker maker;
    std::stop_source stop;
    QTimer limit;
    bool limitReached = false;
    quint64 turn = 0;
    CryptoDesk *desk = nullptr; ///< the thread's
    std::unique_ptr<WorkThread> thread;
};

CryptoService::CryptoService(EngineMaker maker, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(maker)))
{}

CryptoService::~CryptoService() = default;

QFuture<CryptoReport> CryptoService::read(const ProtectedReading &reading)
{
    d->stop.request_stop();
    d->limit.stop();
    d->limitReached = false;
    ++d->turn;
    QFuture<CryptoReport> report = d->ask<CryptoReport>(
        [reading](CryptoEngine *engine, const std::stop_token &stop) { return readProtected(reading, engine, stop); });
    if (reading.prompting == Prompting::Never)
        d->limit.start();
    return report.then(this, [this, turn = d->turn](CryptoReport found) {
        if (turn != d->turn)
            return found;
        if (d->limitReached && found.seal == SealOutcome::Cancelled)
            found.seal = SealOutcome::TimedOut;
        d->limit.stop();
        return found;
    });
}

QFuture<Result<KeyPreview>> CryptoService::previewKeys(const QByteArray &octets)
{
    return d->ask<Result<KeyPreview>>([octets](CryptoEngine *engine, const std::stop_token &stop) -> Result<KeyPreview> {
        return engine ? engine->preview(keysOf(octets), stop) : failure(ErrorCode::NoSuchPart);
    });
}

QFuture<Result<int>> CryptoService::importKeys(const QByteArray &octets)
{
    return d->ask<Result<int>>([octets](CryptoEngine *engine, const std::stop_token &stop) -> Result<int> {
        return engine ? engine->import(keysOf(octets), stop) : failure(ErrorCode::NoSuchPart);
    });
}

void CryptoService::cancel()
{
    d->stop.request_stop();
}

} // namespace Restante

#include "moc_cryptoservice.cpp"
