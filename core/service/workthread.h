// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace Restante {

/// A thread for one object, the worker, which lives and ends in it. Made, started and ended in its owner's thread.
class WorkThread final : public QThread
{
    Q_OBJECT

public:
    /// Takes the worker, which has no parent. It gets no events before start().
    WorkThread(const QString &name, QObject *worker);
    /// Waits for what the worker is doing; what is queued for it is dropped.
    ~WorkThread() override;

protected:
    void run() override;

private:
    QObject *m_worker;
};

} // namespace Restante
