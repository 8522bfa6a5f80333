// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailservice.h"

#include <QList>

#include <chrono>

namespace Restante {

/// How fast octets come, over the last seconds. Pure.
class TransferRate
{
public:
    void add(qint64 octets, std::chrono::milliseconds at);

    /// 0: not known yet.
    qint64 octetsPerSecond() const;

private:
    struct Sample {
        std::chrono::milliseconds at;
        qint64 octets;
    };
    QList<Sample> m_samples;
};

/// "3 of 120 · 4.1 of 60 MB · 2.0 MB/s · 28 s left", or what the check is doing before octets come.
QString progressText(const CheckProgress &progress, qint64 octetsPerSecond);
/// 0 … 1; nothing while the end is not known.
std::optional<double> progressShare(const CheckProgress &progress);

} // namespace Restante
