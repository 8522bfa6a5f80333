// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace Restante {

/// In context's thread: `use` with the answer, or `without` if there will be none (a newer question took its place, the service
/// is gone). Once context is being destroyed neither is called. QFuture::then(context, …).onCanceled(context, …) is not that: it
/// calls the latter from within ~QObject.
template<typename T, typename Use, typename Without>
void whenAnswered(QFuture<T> future, QObject *context, Use use, Without without)
{
    future.then(context, [use = std::move(use), without = std::move(without)](QFuture<T> answer) {
        if (answer.isCanceled())
            without();
        else
            use(answer.takeResult());
    });
}

} // namespace Restante
