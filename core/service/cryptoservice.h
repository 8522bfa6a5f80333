// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/protectedreader.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace Restante {

/// Verifies and decrypts off the GUI thread, one message after the other. The thread and the engine are made when they are first
/// needed: most people never meet a protected message. GUI thread.
class CryptoService final : public QObject
{
    Q_OBJECT

public:
    /// Called in the service's thread; null: there is none.
    using EngineMaker = std::function<std::unique_ptr<CryptoEngine>()>;

    explicit CryptoService(EngineMaker maker = makeGpgEngine, QObject *parent = nullptr);
    /// Ends what is running.
    ~CryptoService() override;

    /// Ends what was read before. A reading that asks the user nothing has a time limit; one that does is the user's to end.
    QFuture<CryptoReport> read(const ProtectedReading &reading);
    QFuture<Result<KeyPreview>> previewKeys(const QByteArray &octets);
    QFuture<Result<int>> importKeys(const QByteArray &octets);
    /// What runs is ended within a second and answered with what is known by then.
    void cancel();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Restante
