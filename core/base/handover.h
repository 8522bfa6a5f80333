// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadsanitizer.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace Restante {

#ifdef RESTANTE_THREAD_SANITIZER
/// A call on its way through Qt's event queue. Its own address is written behind happensBefore(), so it is read unseen.
template<typename Call>
class HandedCall
{
public:
    explicit HandedCall(Call call)
        : m_call(new Call(std::move(call)))
    {
        happensBefore(m_call);
    }
    HandedCall(HandedCall &&other) noexcept
        : m_call(std::exchange(other.m_call, nullptr))
    {}
    HandedCall(const HandedCall &) = delete;
    HandedCall &operator=(const HandedCall &) = delete;
    HandedCall &operator=(HandedCall &&) = delete;
    RESTANTE_UNSEEN ~HandedCall()
    {
        Call *call = m_call;
        if (!call)
            return;
        happensAfter(call);
        delete call;
    }
    RESTANTE_UNSEEN void operator()()
    {
        Call *call = m_call;
        happensAfter(call);
        (*call)();
    }

private:
    Call *m_call;
};
#endif

/// Has `call` run in the thread of `receiver`, from its event loop; it is dropped when the receiver ends first. The one way from
/// thread to thread: what it captures are values.
template<typename Call>
void handOver(QObject *receiver, Call call)
{
#ifdef RESTANTE_THREAD_SANITIZER
    QMetaObject::invokeMethod(receiver, HandedCall<Call>(std::move(call)), Qt::QueuedConnection);
#else
    QMetaObject::invokeMethod(receiver, std::move(call), Qt::QueuedConnection);
#endif
}

} // namespace Restante
