// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageparser_date.h"

#include "mail/headerfields.h"

#include <KMime/Headers>

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// The longest form with comments that was met has 60 octets.
constexpr qsizetype maximumField = 200;
// Of the examples in RFC 5322 A.1, and in western time zones that of clocks that were never set.
constexpr int firstYear = 1969;
constexpr int lastYear = 2099;

struct Zone {
    QByteArrayView name;
    const char *offset;
};

// RFC 5322 4.3; KMime takes MST for -0500. The others are not of the standard but mean one thing only in mail. All further
// letters mean "-0000" (4.3: the military ones were defined with the wrong sign).
constexpr auto zones = std::to_array<Zone>({
    { "UT", "+0000" },   { "UTC", "+0000" },  { "GMT", "+0000" },  { "Z", "+0000" },    { "EST", "-0500" },  { "EDT", "-0400" },
    { "CST", "-0600" },  { "CDT", "-0500" },  { "MST", "-0700" },  { "MDT", "-0600" },  { "PST", "-0800" },  { "PDT", "-0700" },
    { "WET", "+0000" },  { "WEST", "+0100" }, { "CET", "+0100" },  { "MET", "+0100" },  { "MEZ", "+0100" },  { "CEST", "+0200" },
    { "MEST", "+0200" }, { "MESZ", "+0200" }, { "EET", "+0200" },  { "EEST", "+0300" }, { "MSK", "+0300" },  { "JST", "+0900" },
    { "KST", "+0900" },  { "HKT", "+0800" },  { "SGT", "+0800" },  { "AEST", "+1000" }, { "AEDT", "+1100" }, { "NZST", "+1200" },
    { "NZDT", "+1300" }, { "AKST", "-0900" }, { "AKDT", "-0800" }, { "HST", "-1000" },
});

constexpr auto months =
    std::to_array<QByteArrayView>({ "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" });

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isOffset(QByteArrayView text)
{
    return text.size() == 5 && (text.front() == '+' || text.front() == '-') && isDigits(text.sliced(1));
}

/// The offset a zone name stands for; "GMT+0100" has it behind the name.
QByteArray offsetOf(const QByteArray &word)
{
    if (isOffset(word))
        return word;
    const QByteArray upper = word.toUpper();
    const auto found = std::ranges::find(zones, QByteArrayView(upper), &Zone::name);
    if (found != zones.end())
        return found->offset;
    for (const QByteArrayView prefix : { QByteArrayView("GMT"), QByteArrayView("UTC") }) {
        if (upper.startsWith(prefix) && isOffset(QByteArrayView(upper).sliced(prefix.size())))
            return upper.sliced(prefix.size());
    }
    return {};
}

QByteArray withoutComments(const QByteArray &text)
{
    QByteArray result;
    int depth = 0;
    for (const char c : text) {
        if (c == '(')
            ++depth;
        else if (c == ')' && depth > 0)
            --depth;
        else if (depth == 0)
            result.append(c);
    }
    return result.simplified();
}

/// "Mon, 20 Nov 2023 09:13:05 +0100" and no octet more or less (RFC 5322 section 3.3, obs-year): the parser of KMime 24.12 can
/// run past the end of what breaks off.
bool isWhole(const QByteArray &text)
{
    static const QRegularExpression form(
        u"^(?:[A-Za-z]{3}, ?)?\\d{1,2} [A-Za-z]{3} \\d{2,4} \\d{1,2}:\\d{1,2}(?::\\d{1,2})? ?[+-]\\d{4}\\z"_s);
    return form.match(QString::fromLatin1(text)).hasMatch();
}

QDateTime readByKMime(const QByteArray &text)
{
    if (!isWhole(text))
        return {};
    KMime::Headers::Date field;
    field.from7BitString(text);
    return field.dateTime();
}

/// Puts the pieces of a date in the order of RFC 5322, in whatever order and dress they come; empty when one is missing.
/// ("Mo, 20. Nov 2023 9.13", "Monday, 20-Nov-23 09:13:05 GMT", "20 November 2023 …", "Nov 20, 2023 9:13:05 PM")
QByteArray reordered(QByteArray text)
{
    text.replace(',', ' ');
    int day = 0;
    int month = 0;
    QByteArray year;
    QByteArray time;
    QByteArray offset;
    int halfDay = -1;
    QByteArrayList words;
    const auto pieces = text.simplified().split(' ');
    for (const QByteArray &word : pieces) {
        if (word.count('-') == 2 && !word.contains(':')) // 20-Nov-23
            words += word.split('-');
        else
            words += word;
    }
    for (QByteArray word : std::as_const(words)) {
        const QByteArray lower = word.toLower();
        const auto named = std::ranges::find(months, QByteArrayView(lower).first(qMin<qsizetype>(3, lower.size())));
        if (const QByteArray zone = offsetOf(word); !zone.isEmpty() && !time.isEmpty()) {
            offset = offset.isEmpty() ? zone : offset;
        } else if (lower == "am" || lower == "pm") {
            halfDay = lower == "pm" ? 1 : 0;
        } else if (month == 0 && named != months.end()) {
            month = int(named - months.begin()) + 1;
        } else if (time.isEmpty() && (word.contains(':') || (word.count('.') >= 1 && !word.endsWith('.')))) {
            time = word.replace('.', ':');
        } else {
            while (!word.isEmpty() && (word.endsWith('.') || word.endsWith('t') || word.endsWith('h')))
                word.chop(1);
            if (!isDigits(word))
                continue;
            if (day == 0 && word.size() <= 2)
                day = word.toInt();
            else if (year.isEmpty())
                year = word;
        }
    }
    if (day == 0 || month == 0 || year.isEmpty() || time.isEmpty())
        return {};
    QByteArrayList clock = time.split(':');
    if (halfDay >= 0)
        clock[0] = QByteArray::number(clock[0].toInt() % 12 + 12 * halfDay);
    return QByteArray::number(day) + ' ' + QByteArray(months[std::size_t(month - 1)].data(), 3) + ' ' + year + ' '
        + clock.join(':') + ' ' + (offset.isEmpty() ? QByteArray("-0000") : offset);
}

/// RFC 5322 wants an offset at the end; names become what they stand for.
QByteArray withNumericZone(const QByteArray &text)
{
    const qsizetype blank = text.lastIndexOf(' ');
    const QByteArray last = text.sliced(blank + 1);
    if (blank < 0 || last.isEmpty() || isOffset(last) || last.contains(':'))
        return text;
    const QByteArray offset = offsetOf(last);
    const bool isName = std::ranges::all_of(last, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
    return offset.isEmpty() && !isName ? text : text.first(blank + 1) + (offset.isEmpty() ? QByteArray("-0000") : offset);
}

bool isAbsurd(const QDateTime &date)
{
    const int year = date.toUTC().date().year();
    return !date.isValid() || year < firstYear || year > lastYear;
}

} // namespace

QDateTime readDate(QByteArrayView fieldBody)
{
    const QByteArray text = withoutComments(unfolded(fieldBody.first(qMin(fieldBody.size(), maximumField))));
    if (text.isEmpty())
        return {};
    const QByteArray lower = text.toLower();
    const bool hasHalfDay = lower.contains(" am") || lower.contains(" pm");
    QDateTime date = hasHalfDay ? QDateTime() : readByKMime(withNumericZone(text));
    if (!date.isValid())
        date = readByKMime(reordered(text));
    if (!date.isValid() && text.size() >= 19 && text[4] == '-') {
        QByteArray iso = text;
        iso[10] = 'T';
        date = QDateTime::fromString(QString::fromLatin1(iso.replace(' ', "")), Qt::ISODate);
    }
    if (date.isValid() && date.timeSpec() == Qt::LocalTime) // none was given
        date.setTimeZone(QTimeZone::UTC);
    return isAbsurd(date) ? QDateTime() : date;
}

} // namespace Restante
