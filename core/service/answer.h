// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPointer>

namespace Restante {

/// In context's thread: `use` with the answer, or `without` if there will be none (a newer question took its place, the service
/// is gone). Once context is being destroyed neither is called; QFuture::onCanceled(context, …) alone calls from within ~QObject
/// and ~QWidget, when what `without` wants to change is gone. So it is posted, and what is posted to the dead is not delivered.
template<typename T, typename Use, typename Without>
void whenAnswered(QFuture<T> future, QObject *context, Use use, Without without)
{
    future.then(context, std::move(use)).onCanceled(context, [alive = QPointer<QObject>(context), without = std::move(without)] {
        if (alive)
            QMetaObject::invokeMethod(alive, without, Qt::QueuedConnection);
    });
}

} // namespace Restante
