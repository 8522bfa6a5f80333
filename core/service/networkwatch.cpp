// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/networkwatch.h"

#include <QNetworkInformation>

#include <utility>

namespace Restante {

namespace {

class SystemNetworkWatch final : public NetworkWatch
{
public:
    SystemNetworkWatch()
    {
        using Feature = QNetworkInformation::Feature;
        if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
            && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
            return; // the schedule's own pauses are all there is
        const auto *information = QNetworkInformation::instance();
        const auto isOnline = [](QNetworkInformation::Reachability reachability) {
            return reachability != QNetworkInformation::Reachability::Disconnected;
        };
        setOnline(isOnline(information->reachability()));
        setMetered(information->isMetered());
        connect(information, &QNetworkInformation::reachabilityChanged, this,
                [this, isOnline](QNetworkInformation::Reachability reachability) { setOnline(isOnline(reachability)); });
        connect(information, &QNetworkInformation::isMeteredChanged, this, &SystemNetworkWatch::setMetered);
    }
};

} // namespace

void NetworkWatch::setOnline(bool online)
{
    if (!std::exchange(m_online, online) && online)
        Q_EMIT returned();
}

void NetworkWatch::setMetered(bool metered)
{
    if (std::exchange(m_metered, metered) != metered)
        Q_EMIT meteredChanged(metered);
}

std::unique_ptr<NetworkWatch> systemNetworkWatch()
{
    return std::make_unique<SystemNetworkWatch>();
}

} // namespace Restante

#include "moc_networkwatch.cpp"
