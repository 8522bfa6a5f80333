// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What orders two threads within Qt (its event queue, QThread::wait()), the thread sanitizer cannot see: Debian's Qt is not built
// with it. These tell it. Without the sanitizer they are nothing.

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
#define RESTANTE_UNSEEN __attribute__((no_sanitize("thread")))
#else
#define RESTANTE_UNSEEN
#endif

namespace Restante {

/// What this thread did until now is done before what another does after happensAfter() of the same address.
inline void happensBefore([[maybe_unused]] void *address)
{
#ifdef RESTANTE_THREAD_SANITIZER
    __tsan_release(address);
#endif
}

inline void happensAfter([[maybe_unused]] void *address)
{
#ifdef RESTANTE_THREAD_SANITIZER
    __tsan_acquire(address);
#endif
}

} // namespace Restante
