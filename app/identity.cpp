// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include "language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Restante {

void introduce(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(u"restante"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RESTANTE_VERSION));
    speak(application, QLocale());
}

} // namespace Restante
