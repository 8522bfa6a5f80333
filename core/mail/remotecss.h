// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Restante {

/// An address that a piece of CSS names.
struct CssReference {
    enum class Kind { Picture, Other }; ///< Other: style sheets, fonts, and what is not known
    Kind kind = Kind::Picture;
    QString address; ///< escapes resolved

    bool operator==(const CssReference &) const = default;
};

/// Every address in CSS (url(), quoted or not; the strings of @import and image-set()), escapes and comments heeded as CSS
/// Syntax 3 does. Linear; at most `most` are told. Pure.
QList<CssReference> cssReferences(QStringView css, qsizetype most);

} // namespace Restante
