// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailbox.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <optional>

namespace Restante {

/// Events of one file, and people of one event, that are read; a company's invitation to everybody has some thousands.
inline constexpr int maximumAppointments = 50;
inline constexpr int maximumAttendees = 500;

/// When something begins or ends. `isDate`: all day, no time. `isFloating`: the clock on the wall, wherever one is (RFC
/// 5545 3.3.5).
struct CalendarTime {
    QDateTime moment; ///< in the zone that was meant; invalid: none
    bool isDate = false;
    bool isFloating = false;
    bool zoneUnknown = false; ///< its zone was not found anywhere: read as the clock on the wall

    bool isValid() const { return moment.isValid(); }
    bool operator==(const CalendarTime &) const = default;
};

/// The rules that people make (RFC 5545 3.3.10). Others are Other: told as "repeated", never as something that they are not.
struct Recurrence {
    enum class Frequency { None, Daily, Weekly, Monthly, Yearly, Other };
    Frequency frequency = Frequency::None;
    int interval = 1;
    int count = 0;       ///< 0: without end, or until
    QDate until;         ///< the last day
    QList<int> weekdays; ///< Qt::Monday …, of Weekly
    int weekday = 0;     ///< of Monthly and Yearly: "the second Tuesday"
    int weekOfMonth = 0; ///< 1 … 5, -1: the last
    int dayOfMonth = 0;

    bool operator==(const Recurrence &) const = default;
};

struct Attendee {
    enum class Answer { None, Accepted, Declined, Tentative, Delegated };
    Mailbox mailbox;
    Answer answer = Answer::None;
    bool isOptional = false;
    bool isRoom = false; ///< or another thing

    bool operator==(const Attendee &) const = default;
};

/// One VEVENT or VTODO.
struct Appointment {
    QString uid;
    QString summary;
    QString location;
    QString description;
    CalendarTime begin;
    CalendarTime end;      ///< as it is told: the last day of what lasts all day
    CalendarTime instance; ///< RECURRENCE-ID: this one of a series is meant
    Recurrence recurrence;
    Mailbox organiser;
    QList<Attendee> attendees;
    int moreAttendees = 0;
    int sequence = 0;
    bool isTask = false;
    bool isCancelled = false;
    bool isTentative = false;
    bool namesFiles = false; ///< ATTACH or URL: an address that is never fetched or opened (file: CVE-2026-84637)

    bool operator==(const Appointment &) const = default;
};

/// A text/calendar entity (RFC 5546, 6047).
struct Invitation {
    enum class Method { None, Publish, Request, Reply, Add, Cancel, Refresh, Counter, DeclineCounter };
    Method method = Method::None;
    QList<Appointment> appointments; ///< never empty
    int more = 0;                    ///< how many were left out

    bool operator==(const Invitation &) const = default;
};
/// Nothing: no event or task in it.
std::optional<Invitation> readInvitation(QByteArrayView octets);

} // namespace Restante
