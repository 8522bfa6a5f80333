// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace Restante {

// Amounts as people read them, in the default QLocale and the application's language.

/// "86 kB", "1.4 MB", "500 MB", "1.2 GB": one decimal below ten, 1 kB = 1024 octets.
QString octetsText(qint64 octets);
/// "2.0 MB/s"
QString rateText(qint64 octetsPerSecond);
/// "1 message", "2,113 messages"
QString messagesText(qint64 count);
/// "2,113"
QString numberText(qint64 number);
/// "120 %"
QString percentText(int percent);
/// "40 s", "3 min", "1 h 5 min", "2 days": at most two units, for times that are left or past.
QString durationText(std::chrono::seconds duration);
/// What a server that says EXPIRE (RFC 2449 section 6.7) does by itself: a sentence.
QString expiryText(qint64 days);
/// "7F:3A:…": the form in which other programs and providers write a fingerprint.
QString fingerprintText(const QByteArray &digest);

} // namespace Restante
