// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/transferrate.h"

#include "words/quantities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

constexpr auto window = 6s;
constexpr auto shortest = 700ms; ///< less says nothing
constexpr qsizetype mostSamples = 256;

/// "4.1 of 60 MB": the unit once when both have it.
QString shareText(qint64 done, qint64 all)
{
    const QString whole = octetsText(all);
    QString part = octetsText(qMin(done, all));
    const QString unit = whole.sliced(whole.lastIndexOf(u' ') + 1);
    if (part.endsWith(u' ' + unit))
        part.chop(unit.size() + 1);
    return ProgressWords::tr("%1 of %2", "octets").arg(part, whole);
}

} // namespace

void TransferRate::add(qint64 octets, std::chrono::milliseconds at)
{
    if (!m_samples.isEmpty() && octets < m_samples.back().octets)
        m_samples.clear();
    m_samples.append({ at, octets });
    while (m_samples.size() > 2 && (at - m_samples[1].at > window || m_samples.size() > mostSamples))
        m_samples.removeFirst();
}

qint64 TransferRate::octetsPerSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const auto time = m_samples.back().at - m_samples.front().at;
    if (time < shortest)
        return 0;
    return (m_samples.back().octets - m_samples.front().octets) * 1000 / time.count();
}

std::optional<double> progressShare(const CheckProgress &progress)
{
    if (progress.stage != CheckProgress::Stage::Retrieving || progress.toOctets <= 0)
        return std::nullopt;
    return qBound(0.0, double(progress.octets) / double(progress.toOctets), 1.0);
}

QString progressText(const CheckProgress &progress, qint64 octetsPerSecond)
{
    switch (progress.stage) {
    case CheckProgress::Stage::Waiting:
        return ProgressWords::tr("waiting");
    case CheckProgress::Stage::Connecting:
        return ProgressWords::tr("connecting");
    case CheckProgress::Stage::SigningIn:
        return ProgressWords::tr("signing in");
    case CheckProgress::Stage::Listing:
        return ProgressWords::tr("looking what is there");
    case CheckProgress::Stage::Deleting:
        return ProgressWords::tr("deleting on the server");
    case CheckProgress::Stage::Finishing:
        return ProgressWords::tr("finishing");
    case CheckProgress::Stage::Retrieving:
        break;
    }
    QStringList parts {
        ProgressWords::tr("%1 of %2", "messages").arg(numberText(progress.retrieved), numberText(progress.toRetrieve)),
        shareText(progress.octets, progress.toOctets)
    };
    if (octetsPerSecond > 0) {
        parts += rateText(octetsPerSecond);
        const qint64 left = qMax<qint64>(0, progress.toOctets - progress.octets) / octetsPerSecond;
        parts += ProgressWords::tr("%1 left").arg(durationText(std::chrono::seconds(left)));
    }
    return parts.join(u" · "_s);
}

} // namespace Restante
