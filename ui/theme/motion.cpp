// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/motion.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

MotionChoice &chosenMotion()
{
    static MotionChoice choice = MotionChoice::System;
    return choice;
}

} // namespace

QString motionChoiceName(MotionChoice choice)
{
    switch (choice) {
    case MotionChoice::System:
        return u"system"_s;
    case MotionChoice::Plays:
        return u"plays"_s;
    case MotionChoice::StandsStill:
        return u"still"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

MotionChoice motionChoiceFromName(QStringView name)
{
    if (name == u"plays")
        return MotionChoice::Plays;
    return name == u"still" ? MotionChoice::StandsStill : MotionChoice::System;
}

void setMotion(MotionChoice choice)
{
    chosenMotion() = choice;
}

bool standsStill()
{
    if (chosenMotion() != MotionChoice::System)
        return chosenMotion() == MotionChoice::StandsStill;
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
}

} // namespace Restante
