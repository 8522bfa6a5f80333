// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation.h"

#include <initializer_list>

namespace Restante {

/// The server of accountOver().
inline constexpr auto host = QLatin1StringView("mail.example.org");
inline const QByteArrayList withPipelining { "USER", "UIDL", "TOP", "PIPELINING" };

/// Rows for a dialogue of so many octets: uncut, in pieces of a few octets, and cut once behind each octet.
void addSegmentations(qsizetype octets);

/// As far as the capabilities.
void greet(Conversation &talk, const QByteArrayList &capabilities = { "USER", "UIDL", "TOP" });
/// As far as the Transaction state.
void open(Conversation &talk, const QByteArrayList &capabilities = { "USER", "UIDL", "TOP" }, const QByteArray &stat = "2 320");

/// Where a session may be when something happens to it.
enum class Stage {
    Connecting,
    Greeting,
    HalfAGreeting,
    Capabilities,
    CapabilityLines,
    Stls,
    Handshake,
    CapabilitiesAnew,
    User,
    Pass,
    Stat,
    Idle,
    Listing,
    Message,
    Deletion,
    Quit,
};

/// Rows for every stage: the state's name, and whether a message is cut there.
void addStages(std::initializer_list<Stage> without = {});
/// Leads a session over STLS there; before QUIT one deletion was accepted.
void lead(Conversation &talk, Stage stage);

} // namespace Restante

Q_DECLARE_METATYPE(Restante::Segmentation)
Q_DECLARE_METATYPE(Restante::Stage)
