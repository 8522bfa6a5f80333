// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messagename.h"

#include "mail/attachmentname.h"

using namespace Qt::StringLiterals;

namespace Restante {

QString messageFileName(const QString &subject, QLatin1StringView extension)
{
    constexpr qsizetype longest = 80;
    // A subject is no path: its slashes part nothing.
    QString stem = subject.left(longest);
    stem.replace(u'/', u'_').replace(u'\\', u'_');
    stem = safeFileName(stem);
    return safeFileName((stem.isEmpty() ? u"message"_s : stem) + extension);
}

} // namespace Restante
