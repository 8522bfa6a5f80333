// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace Restante {

/// The declarations of a style attribute that may pass: known properties with harmless, bounded values; no function but rgb(), no
/// escape, no address.
class InlineStyle
{
public:
    explicit InlineStyle(QStringView css);

    bool hides() const { return m_hides; } ///< display: none and its like
    bool hasColours() const { return m_hasColours; }
    QString text(bool withColours) const;
    /// "color" or "background-color", the last that was said; empty: nothing.
    QString colour(QStringView property) const;

private:
    struct Declaration {
        QString property;
        QString value;
        bool colour = false;
    };
    void take(const QString &property, const QString &value);

    QList<Declaration> m_declarations;
    bool m_hides = false;
    bool m_hasColours = false;
};

/// "#rgb", "#rrggbb", a name, or rgb(r, g, b).
bool isCssColour(QStringView value);
/// Invalid when it is none.
QColor cssColour(QStringView value);

} // namespace Restante
