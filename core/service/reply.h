// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/handover.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace Restante {

/// The promises a service made and did not keep yet. They begin and end in the service's thread, so that nothing of a future is
/// ever touched by two threads; those left at the end are cancelled.
class OpenReplies
{
public:
    explicit OpenReplies(QObject *home)
        : m_home(home)
    {}
    QObject *home() const { return m_home; }

    template<typename T>
    std::shared_ptr<QPromise<T>> make()
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_promises.insert(promise.get(), promise);
        return promise;
    }
    void forget(const void *promise) { m_promises.remove(promise); }

private:
    QObject *const m_home;
    QHash<const void *, std::shared_ptr<void>> m_promises;
};

/// The right to answer one question of a service, from any thread.
template<typename T>
class Reply
{
public:
    explicit Reply(OpenReplies &replies)
        : m_replies(&replies)
        , m_promise(replies.make<T>())
    {}

    QFuture<T> future() const { return m_promise->future(); }

    void give(T value) const
    {
        handOver(m_replies->home(), [replies = m_replies, promise = m_promise, value = std::move(value)] {
            promise->addResult(value);
            promise->finish();
            replies->forget(promise.get());
        });
    }
    /// Unanswered: its future is cancelled.
    void refuse() const
    {
        handOver(m_replies->home(), [replies = m_replies, promise = m_promise] { replies->forget(promise.get()); });
    }
    void progress(int value) const
    {
        handOver(m_replies->home(), [promise = m_promise, value] { promise->setProgressValue(value); });
    }

private:
    OpenReplies *m_replies;
    std::shared_ptr<QPromise<T>> m_promise;
};

} // namespace Restante
