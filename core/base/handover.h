// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <utility>

#if defined(__SANITIZE_THREAD__)
#define RESTANTE_THREAD_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define RESTANTE_THREAD_SANITIZER 1
#endif
#endif

#ifdef RESTANTE_THREAD_SANITIZER
extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);
#endif

namespace Restante {

/// Has `call` run in the thread of `receiver`, from its event loop; it is dropped when the receiver ends first. The one way from
/// thread to thread: what it captures are values.
template<typename Call>
void handOver(QObject *receiver, Call call)
{
#ifdef RESTANTE_THREAD_SANITIZER
    // Qt's event queue orders the two threads, by a lock that the sanitizer cannot see in a library that was not built with it.
    auto shared = std::make_shared<Call>(std::move(call));
    __tsan_release(shared.get());
    QMetaObject::invokeMethod(
        receiver,
        [shared = std::move(shared)] {
            __tsan_acquire(shared.get());
            (*shared)();
        },
        Qt::QueuedConnection);
#else
    QMetaObject::invokeMethod(receiver, std::move(call), Qt::QueuedConnection);
#endif
}

} // namespace Restante
