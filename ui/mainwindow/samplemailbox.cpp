// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/samplemailbox.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype dateFieldSize = 100; ///< longer is no date

/// The line of the Date field (RFC 5322 3.6.1) without its name; the generator folds none.
QByteArrayView dateOf(const QByteArray &octets)
{
    constexpr QByteArrayView name = "\r\nDate: ";
    const qsizetype header = octets.indexOf("\r\n\r\n");
    const qsizetype at = octets.indexOf(name);
    if (at < 0 || at > header)
        return {};
    const qsizetype begin = at + name.size();
    const qsizetype end = octets.indexOf("\r\n", begin);
    return end < 0 || end - begin > dateFieldSize ? QByteArrayView() : QByteArrayView(octets).sliced(begin, end - begin);
}

QDateTime timeOf(const QByteArray &octets)
{
    return QDateTime::fromString(QString::fromLatin1(dateOf(octets)), Qt::RFC2822Date);
}

/// The days of an invitation that stands in the message as it is (RFC 5545 3.8.2).
void moveEvents(QByteArray &octets, qint64 days)
{
    if (!octets.contains("\r\nBEGIN:VEVENT\r\n"))
        return;
    for (const QByteArrayView name : { "\r\nDTSTAMP:", "\r\nDTSTART:", "\r\nDTEND:" }) {
        constexpr auto form = "yyyyMMdd"_L1;
        const qsizetype at = octets.indexOf(name) + name.size();
        const QDate day = QDate::fromString(QString::fromLatin1(octets.mid(at, form.size())), form);
        if (day.isValid())
            octets.replace(at, form.size(), day.addDays(days).toString(form).toLatin1());
    }
}

QList<QByteArray> bundled()
{
    QFile file(u":/restante/sample.bundle"_s);
    QList<QByteArray> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    while (!file.atEnd()) {
        const qint64 octets = file.readLine().trimmed().toLongLong();
        if (octets <= 0 || octets > file.bytesAvailable())
            break;
        messages.append(file.read(octets));
    }
    return messages;
}

} // namespace

QList<QByteArray> sampleMessages(const QDateTime &now)
{
    QList<QByteArray> messages = bundled();
    QDateTime newest;
    for (const QByteArray &octets : std::as_const(messages)) {
        if (const QDateTime time = timeOf(octets); time.isValid() && (!newest.isValid() || time > newest))
            newest = time;
    }
    // A few minutes old, as the newest mail of a morning is.
    const qint64 later = newest.isValid() ? newest.secsTo(now) - 240 : 0;
    for (QByteArray &octets : messages) {
        const QDateTime time = timeOf(octets);
        if (!time.isValid())
            continue;
        const QDateTime moved = time.addSecs(later).toLocalTime();
        moveEvents(octets, time.date().daysTo(moved.date()));
        const QByteArrayView old = dateOf(octets);
        octets.replace(old.data() - octets.constData(), old.size(), moved.toString(Qt::RFC2822Date).toLatin1());
    }
    return messages;
}

} // namespace Restante
