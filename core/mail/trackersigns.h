// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/remotecontent.h"

class QUrl;

namespace Restante {

/// What the element itself gives away: its size, that it is hidden, or an address with a name in it and no size. Pure.
QList<TrackerSign> trackerSigns(const HtmlToken &picture);

/// Whether the address is shaped as those of services that count readers ("/track/open.php", "/wf/open"…). Pure.
bool isTrackerPath(const QUrl &address);

} // namespace Restante
