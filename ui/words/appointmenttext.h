// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/appointment.h"

namespace Restante {

// Appointments as people tell them, in local time and the application's language.

/// "Thu 3 December 2026, 14:00 – 15:30"; of several days "Thu 24 December – Sat 26 December 2026, all day". In another zone than
/// here the time there follows: "(15:00 – 16:30 in Europe/Helsinki)". Empty: no time is named.
QString whenText(const Appointment &appointment);
/// "every 2 weeks on Monday and Wednesday, until 1 January 2030"; empty: once.
QString recurrenceText(const Recurrence &rule);
/// What the sender wants: "Jonas invites you", "This appointment was cancelled"…; never empty.
QString invitationTitle(const Invitation &invitation);
/// "accepted", "has not answered"
QString answerText(Attendee::Answer answer);
/// "3 accepted, 1 declined, 2 have not answered"; rooms are not counted. Empty: nobody is invited.
QString attendanceText(const Appointment &appointment);

} // namespace Restante
