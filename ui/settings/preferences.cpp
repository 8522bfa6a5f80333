// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr auto themeKey = "window/theme"_L1;
constexpr auto markReadKey = "reading/markReadAfter"_L1;
constexpr auto formKey = "reading/form"_L1;
constexpr auto zoomKey = "reading/zoom"_L1;
constexpr auto motionKey = "reading/motion"_L1;
constexpr int longestWait = 60;

} // namespace

Preferences Preferences::read(const QSettings &settings)
{
    Preferences preferences;
    preferences.theme = themeChoiceFromName(settings.value(themeKey).toString());
    if (const QString after = settings.value(markReadKey).toString(); after == u"never")
        preferences.markReadAfter.reset();
    else if (!after.isEmpty())
        preferences.markReadAfter = qBound(0, after.toInt(), longestWait);
    preferences.form = bodyFormFromName(settings.value(formKey).toString()).value_or(preferences.form);
    preferences.zoom = qBound(smallestZoom, settings.value(zoomKey, 100).toInt(), largestZoom);
    preferences.motion = motionChoiceFromName(settings.value(motionKey).toString());
    return preferences;
}

void Preferences::write(QSettings &settings) const
{
    settings.setValue(themeKey, themeChoiceName(theme));
    settings.setValue(markReadKey, markReadAfter ? QString::number(*markReadAfter) : u"never"_s);
    settings.setValue(formKey, bodyFormName(form));
    settings.setValue(zoomKey, zoom);
    settings.setValue(motionKey, motionChoiceName(motion));
}

int zoomed(int percent, int steps)
{
    return qBound(smallestZoom, percent + steps * 10, largestZoom);
}

} // namespace Restante
