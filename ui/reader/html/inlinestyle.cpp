// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/inlinestyle.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype mostDeclarations = 40;

/// A length as QTextDocument understands it (px, pt), bounded; empty when it is none.
QString boundedLength(QStringView value, double mostPixels, bool percent)
{
    static constexpr std::pair<QStringView, double> units[] = { { u"px", 1.0 },  { u"pt", 4.0 / 3.0 }, { u"rem", 14.0 },
                                                                { u"em", 14.0 }, { u"mm", 3.78 },      { u"cm", 37.8 },
                                                                { u"in", 96.0 } };
    if (value == u"0")
        return u"0px"_s;
    if (percent && value.endsWith(u'%')) {
        const double number = value.chopped(1).toDouble();
        return number > 0 && number <= 100 ? QString::number(number) + u'%' : QString();
    }
    for (const auto &[unit, pixels] : units) {
        if (!value.endsWith(unit, Qt::CaseInsensitive))
            continue;
        bool good = false;
        const double number = value.chopped(unit.size()).toDouble(&good);
        return good && number >= 0 ? QString::number(qRound(qMin(number * pixels, mostPixels))) + u"px"_s : QString();
    }
    return {};
}

QString fontSize(QStringView value)
{
    static const QSet<QStringView> names { u"xx-small", u"x-small",  u"small",   u"medium", u"large",
                                           u"x-large",  u"xx-large", u"smaller", u"larger" };
    if (names.contains(value))
        return value.toString();
    if (value.endsWith(u'%')) {
        const double number = value.chopped(1).toDouble();
        return number >= 50 && number <= 400 ? QString::number(qRound(number * 0.14)) + u"px"_s : QString();
    }
    const QString length = boundedLength(value, 60, false);
    // Text below nine pixels is not made to be read.
    return length.isEmpty() ? QString() : QString::number(qMax(9, QStringView(length).chopped(2).toInt())) + u"px"_s;
}

bool isFontFamily(QStringView value)
{
    return value.size() <= 200 && std::ranges::all_of(value, [](QChar c) {
               return c.isLetterOrNumber() || c == u' ' || c == u',' || c == u'-' || c == u'\'' || c == u'"' || c == u'_';
           });
}

bool isOneOf(QStringView value, std::initializer_list<QStringView> values)
{
    return std::ranges::find(values, value) != values.end();
}

/// The ways to have words in a mail that nobody sees: for previews of lists, for filters, and for answers to carry home.
bool hidesText(QStringView property, QStringView value)
{
    if (property == u"display")
        return value == u"none";
    if (property == u"visibility")
        return value == u"hidden" || value == u"collapse";
    if (property == u"mso-hide")
        return value == u"all";
    if (property == u"color")
        return value == u"transparent";
    double number = 0;
    bool isNumber = false;
    qsizetype digits = 0;
    while (digits < value.size() && (value[digits].isDigit() || value[digits] == u'.' || value[digits] == u'-'))
        ++digits;
    number = value.first(digits).toDouble(&isNumber);
    if (!isNumber)
        return false;
    if (property == u"opacity")
        return number < 0.05;
    if (property == u"font-size")
        return number <= 0 || (number < 3 && (value.sliced(digits) == u"px" || value.sliced(digits) == u"pt"));
    if (property == u"max-height" || property == u"max-width")
        return number <= 0;
    constexpr double outOfSight = -500; // px, em, %: none of them comes back from there
    return number < outOfSight
        && (property == u"text-indent" || property == u"left" || property == u"top" || property == u"margin-left"
            || property == u"margin-top");
}

} // namespace

bool isCssColour(QStringView value)
{
    const QString trimmed = value.trimmed().toString().toLower();
    if (trimmed.startsWith(u"rgb(") && trimmed.endsWith(u')'))
        return trimmed.size() < 30
            && std::ranges::all_of(
                   QStringView(trimmed).sliced(4).chopped(1),
                   [](QChar c) { return c.isDigit() || c == u',' || c == u' ' || c == u'%' || c == u'.'; });
    return trimmed.size() < 30 && QColor::isValidColorName(trimmed);
}

QColor cssColour(QStringView value)
{
    const QString trimmed = value.trimmed().toString().toLower();
    if (!isCssColour(trimmed))
        return {};
    if (!trimmed.startsWith(u"rgb("))
        return QColor::fromString(trimmed);
    const QList<QStringView> parts =
        QStringView(trimmed).sliced(4).chopped(1).split(trimmed.contains(u',') ? u',' : u' ', Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return {};
    const auto level = [](QStringView part) {
        const QStringView number = part.trimmed();
        const double of = number.endsWith(u'%') ? number.chopped(1).toDouble() * 2.55 : number.toDouble();
        return qBound(0, qRound(of), 255);
    };
    return QColor(level(parts[0]), level(parts[1]), level(parts[2]));
}

InlineStyle::InlineStyle(QStringView css)
{
    const auto declarations = css.split(u';');
    for (const QStringView declaration : declarations) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0 || m_declarations.size() >= mostDeclarations)
            continue;
        const QString property = declaration.first(colon).trimmed().toString().toLower();
        QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        if (const qsizetype important = value.indexOf(u'!'); important >= 0)
            value = value.first(important).trimmed();
        if (value.isEmpty() || value.size() > 300 || value.contains(u'\\') || value.contains(u'@') || value.contains(u"/*"_s)
            || value.contains(u'<'))
            continue;
        take(property, value);
    }
}

void InlineStyle::take(const QString &property, const QString &value)
{
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            m_declarations.append({ property, text, false });
    };
    if (hidesText(property, value)) {
        m_hides = true;
    } else if (property == u"color" || property == u"background-color" || property == u"background") {
        // Of "background" only a colour passes, never a picture.
        const QString colour = property == u"background" ? value.section(u' ', 0, 0) : value;
        if (!isCssColour(colour) || colour == u"transparent")
            return;
        m_declarations.append({ property == u"background" ? u"background-color"_s : property, colour, true });
        m_hasColours = true;
    } else if (property == u"font-size") {
        add(fontSize(value));
    } else if (property == u"font-family") {
        if (isFontFamily(value))
            add(value);
    } else if (property == u"font-weight") {
        if (isOneOf(value, { u"bold", u"bolder", u"600", u"700", u"800", u"900" }))
            add(u"bold"_s);
        else if (isOneOf(value, { u"normal", u"400", u"300", u"500" }))
            add(u"normal"_s);
    } else if (property == u"font-style") {
        if (isOneOf(value, { u"italic", u"oblique", u"normal" }))
            add(value);
    } else if (property == u"text-align") {
        if (isOneOf(value, { u"left", u"right", u"center", u"justify" }))
            add(value);
    } else if (property == u"text-decoration") {
        if (isOneOf(value, { u"underline", u"line-through", u"none" }))
            add(value);
    } else if (property == u"vertical-align") {
        if (isOneOf(value, { u"top", u"middle", u"bottom", u"sub", u"super" }))
            add(value);
    } else if (property == u"white-space") {
        if (isOneOf(value, { u"pre", u"pre-wrap", u"nowrap", u"normal" }))
            add(value == u"nowrap" ? u"normal"_s : value);
    } else if (property.startsWith(u"margin-") || property.startsWith(u"padding-")) {
        add(boundedLength(value, 120, false));
    } else if ((property == u"margin" || property == u"padding") && !value.contains(u' ')) {
        add(boundedLength(value, 120, false));
    } else if (property == u"width") {
        add(boundedLength(value, 1600, true));
    }
}

QString InlineStyle::colour(QStringView property) const
{
    QString value;
    for (const Declaration &declaration : m_declarations) {
        if (declaration.colour && declaration.property == property)
            value = declaration.value;
    }
    return value;
}

QString InlineStyle::text(bool withColours) const
{
    QString css;
    for (const Declaration &declaration : m_declarations) {
        if (!declaration.colour || withColours)
            css += declaration.property + u':' + declaration.value + u';';
    }
    return css;
}

} // namespace Restante
