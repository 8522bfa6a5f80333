// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/networkwatch.h"

#include <QNetworkInformation>

#include <utility>

namespace Restante {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // the schedule's own pauses are all there is
    auto *information = QNetworkInformation::instance();
    m_online = information->reachability() != QNetworkInformation::Reachability::Disconnected;
    connect(information, &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reachability) {
        const bool online = reachability != QNetworkInformation::Reachability::Disconnected;
        if (!std::exchange(m_online, online) && online)
            Q_EMIT returned();
    });
}

} // namespace Restante
