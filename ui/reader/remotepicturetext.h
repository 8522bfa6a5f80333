// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "mail/remotecontent.h"
#include "remote/remotepicture.h"

namespace Restante {

/// "7 pictures from 2 servers are not loaded; 3 look like trackers."
QString notLoadedText(const RemoteContent &missing);
/// Server by server: how many pictures, how many of them look like trackers, and why.
QString serversText(const RemoteContent &missing);
/// "2 of 7 pictures could not be loaded: 1 is not offered over an encrypted line…"; empty: all are here.
QString failuresText(const RemotePictureList &pictures);
/// What "always for this sender" rests on.
QString consentText(const QString &address, bool verified);

/// The addr-spec that a consent may be given to; empty: it is not clear whose mail this is.
QString consentAddress(const MessageDocument &message);

} // namespace Restante
