// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readingmemory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr auto listKey = "senders/choices"_L1;
constexpr auto toldKey = "reading/told"_L1;
constexpr qsizetype mostRemembered = 500;
constexpr qsizetype longestAddress = 320; ///< RFC 5321 4.5.3.1: 64, "@", 255

/// "form ground addr-spec", each line one sender, the newest last. "-" is no choice.
QString written(const QString &address, const ReadingMemory::Choice &choice)
{
    const QString ground = !choice.ground ? u"-"_s : *choice.ground == Ground::Dark ? u"dark"_s : u"light"_s;
    return (choice.form ? bodyFormName(*choice.form) : u"-"_s) + u' ' + ground + u' ' + address;
}

} // namespace

ReadingMemory::ReadingMemory(QSettings &settings)
    : m_settings(settings)
{}

ReadingMemory::Choice ReadingMemory::of(const QString &address) const
{
    const QString wanted = address.toLower();
    const QStringList lines = m_settings.value(listKey).toStringList();
    for (const QString &line : lines) {
        if (wanted.isEmpty() || line.section(u' ', 2) != wanted)
            continue;
        Choice choice;
        choice.form = bodyFormFromName(line.section(u' ', 0, 0));
        if (const QString ground = line.section(u' ', 1, 1); ground != u"-")
            choice.ground = ground == u"dark" ? Ground::Dark : Ground::Light;
        return choice;
    }
    return {};
}

void ReadingMemory::choose(const QString &address, const Choice &choice)
{
    const QString sender = address.toLower();
    if (sender.isEmpty() || sender.size() > longestAddress)
        return;
    QStringList lines = m_settings.value(listKey).toStringList();
    lines.removeIf([&](const QString &line) { return line.section(u' ', 2) == sender; });
    if (!choice.isEmpty())
        lines.append(written(sender, choice));
    m_settings.setValue(listKey, lines.last(qMin(lines.size(), mostRemembered)));
}

bool ReadingMemory::isNews(const QString &notice)
{
    QStringList told = m_settings.value(toldKey).toStringList();
    if (told.contains(notice))
        return false;
    m_settings.setValue(toldKey, told << notice);
    return true;
}

} // namespace Restante
