// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Restante {

/// Tells of the line to the world, where the system knows. The service's thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isMetered() const { return m_metered; }

Q_SIGNALS:
    /// The computer is online again.
    void returned();
    void meteredChanged(bool metered);

protected:
    void setOnline(bool online);
    void setMetered(bool metered);

private:
    bool m_online = true;
    bool m_metered = false;
};

/// What the system says: nothing at all where it has no network service.
std::unique_ptr<NetworkWatch> systemNetworkWatch();

} // namespace Restante
