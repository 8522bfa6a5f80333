// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sights.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

qint64 inMegabytes(qint64 octets)
{
    return octets / MiB;
}

QString summaryLine(const QString &suite, const QString &view, QList<Sight> sights)
{
    std::ranges::sort(sights, {}, &Sight::milliseconds);
    const Sight &slowest = sights.constLast();
    return u"%1 %2 %3 %4 %5 %6 %7  %8\n"_s.arg(suite, -22)
        .arg(view, -9)
        .arg(sights.size(), 8)
        .arg(sights[sights.size() / 2].milliseconds, 9)
        .arg(slowest.milliseconds, 10)
        .arg(inMegabytes(std::ranges::max(sights, {}, &Sight::grown).grown), 9)
        .arg(inMegabytes(std::ranges::max(sights, {}, &Sight::engine).engine), 10)
        .arg(slowest.message);
}

} // namespace

QString excessOf(const Sight &sight)
{
    QStringList excess;
    if (sight.milliseconds > longestMilliseconds)
        excess += u"took %1 ms"_s.arg(sight.milliseconds);
    if (sight.grown > mostGrown)
        excess += u"took %1 MB"_s.arg(inMegabytes(sight.grown));
    if (sight.engine > mostOfEngine)
        excess += u"the engine holds %1 MB"_s.arg(inMegabytes(sight.engine));
    return excess.join(u"; ");
}

QByteArray sightTable(const QList<Sight> &sights)
{
    QByteArray table = "suite\tmessage\tview\toctets\tms\tgrown_kb\tengine_kb\tfaults\tremarks\n";
    for (const Sight &sight : sights) {
        const QStringList fields { sight.suite,
                                   sight.message,
                                   bodyFormName(sight.form),
                                   QString::number(sight.octets),
                                   QString::number(sight.milliseconds),
                                   QString::number(sight.grown / KiB),
                                   QString::number(sight.engine / KiB),
                                   sight.faults.join(u"; "),
                                   sight.remarks.join(u"; ") };
        table += fields.join(u'\t').toUtf8() + '\n';
    }
    return table;
}

QString sightSummary(const QList<Sight> &sights)
{
    QMap<std::pair<QString, BodyForm>, QList<Sight>> groups;
    QMap<BodyForm, QList<Sight>> all;
    for (const Sight &sight : sights) {
        groups[{ sight.suite, sight.form }] += sight;
        all[sight.form] += sight;
    }
    QString table = u"%1 %2 %3 %4 %5 %6 %7  slowest\n"_s.arg(u"suite"_s, -22)
                        .arg(u"view"_s, -9)
                        .arg(u"messages"_s, 8)
                        .arg(u"median ms"_s, 9)
                        .arg(u"longest ms"_s, 10)
                        .arg(u"peak + MB"_s, 9)
                        .arg(u"engine MB"_s, 10);
    for (const auto &[of, group] : groups.asKeyValueRange())
        table += summaryLine(of.first, bodyFormName(of.second), group);
    for (const auto &[form, group] : all.asKeyValueRange())
        table += summaryLine(u"all"_s, bodyFormName(form), group);
    return table;
}

} // namespace Restante
