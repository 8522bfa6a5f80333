// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QDebug>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Restante {

void tell(const QString &figure)
{
    qInfo().noquote() << figure;
    QFile file(qEnvironmentVariable("RESTANTE_FIGURES"));
    if (!file.fileName().isEmpty() && file.open(QIODevice::Append))
        file.write((figure + u'\n').toUtf8());
}

bool isDeep()
{
    return qEnvironmentVariableIsSet("RESTANTE_DEEP");
}

} // namespace Restante
