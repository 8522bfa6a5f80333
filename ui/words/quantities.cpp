// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/quantities.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct QuantitiesWords {
    Q_DECLARE_TR_FUNCTIONS(Quantities)
};

/// Plural forms are counted in int; no maildrop and no disk holds more.
int pluralNumber(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString octetsText(qint64 octets)
{
    // Below ten of a unit the first decimal matters; above it is noise.
    double units = double(octets);
    while (units >= 1024)
        units /= 1024;
    const int decimals = octets >= 1024 && units < 9.95 ? 1 : 0;
    return QLocale().formattedDataSize(octets, decimals, QLocale::DataSizeTraditionalFormat);
}

QString rateText(qint64 octetsPerSecond)
{
    return QuantitiesWords::tr("%1/s").arg(octetsText(octetsPerSecond));
}

QString messagesText(qint64 count)
{
    // The singular is a text of its own so that the source language is right without a translation file.
    if (count == 1)
        return QuantitiesWords::tr("1 message");
    return QuantitiesWords::tr("%Ln messages", nullptr, pluralNumber(count));
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString percentText(int percent)
{
    return QuantitiesWords::tr("%1 %").arg(numberText(percent));
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = qMax<qint64>(duration.count(), 0);
    if (seconds < 60)
        return QuantitiesWords::tr("%1 s").arg(numberText(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QuantitiesWords::tr("%1 min").arg(numberText(minutes));
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return minutes % 60 == 0 ? QuantitiesWords::tr("%1 h").arg(numberText(hours))
                                 : QuantitiesWords::tr("%1 h %2 min").arg(numberText(hours), numberText(minutes % 60));
    const qint64 days = (hours + 12) / 24;
    return QuantitiesWords::tr("%Ln days", nullptr, pluralNumber(days));
}

QString expiryText(qint64 days)
{
    return days == 0
        ? QuantitiesWords::tr("This server deletes messages as soon as they were collected.")
        : QuantitiesWords::tr("This server deletes messages by itself after %1.").arg(durationText(std::chrono::days(days)));
}

QString fingerprintText(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

} // namespace Restante
