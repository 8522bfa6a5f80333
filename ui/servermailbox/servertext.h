// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"
#include "service/servermailbox.h"
#include "theme/icons.h"

namespace Restante {

/// The state of a message on the server as people read it.
struct ServerStateText {
    enum class Tone {
        Quiet,  ///< it waits
        Here,   ///< all of it is here
        Wanted, ///< something will be done with it
        Leaves, ///< it is going to be deleted there
        Failed, ///< it could not be collected
    };
    QString words; ///< "Stored here · deleted there at the next check: there for 30 days"
    Icon icon = Icon::Circle;
    Tone tone = Tone::Quiet;
};
ServerStateText serverStateText(const ServerMessage &message, const Retention &retention);

/// "2,113 messages · 1.2 GB", those that the last check deleted not counted.
QString serverTotalText(const QList<ServerMessage> &messages);

} // namespace Restante
