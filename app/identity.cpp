// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// English is in the code, so a language without a translation is no failure.
void install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void introduce(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(u"restante"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RESTANTE_VERSION));
    install(application, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"restante"_s, u":/i18n"_s);
}

} // namespace Restante
