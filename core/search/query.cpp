// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// More is no search: a pasted page is cut here.
constexpr qsizetype maximumQuery = 4096;
constexpr qsizetype maximumTerms = 32;

struct Piece {
    QString name; ///< before the colon, lower-case; empty: none
    QString text;
    bool phrase = false;
    bool excluded = false;
    QString asTyped; ///< without the minus and quotes
};

/// Cuts off the next piece: [-][name:](word | "phrase").
Piece takePiece(QStringView &text)
{
    Piece piece;
    if (text.size() > 1 && text[0] == u'-' && !text[1].isSpace()) {
        piece.excluded = true;
        text = text.sliced(1);
    }
    qsizetype i = 0;
    while (i < text.size() && text[i] >= u'A' && text[i] <= u'z' && text[i].isLetter())
        ++i;
    qsizetype begin = 0;
    if (i > 0 && i < text.size() && text[i] == u':') {
        piece.name = text.first(i).toString().toLower();
        begin = i + 1;
    }
    qsizetype end = begin;
    if (begin < text.size() && text[begin] == u'"') {
        piece.phrase = true;
        end = text.indexOf(u'"', begin + 1);
        if (end < 0) // still being typed
            end = text.size();
        piece.text = text.sliced(begin + 1, end - begin - 1).toString();
        end = qMin(end + 1, text.size());
    } else {
        while (end < text.size() && !text[end].isSpace() && text[end] != u'"')
            ++end;
        piece.text = text.sliced(begin, end - begin).toString();
    }
    piece.asTyped = piece.phrase && begin == 0 ? piece.text : text.first(begin).toString() + piece.text;
    text = text.sliced(end);
    return piece;
}

std::optional<qint64> octetsFrom(QStringView text)
{
    qint64 unit = 1;
    if (text.endsWith(u'b', Qt::CaseInsensitive))
        text.chop(1);
    if (!text.isEmpty()) {
        switch (text.back().toLower().unicode()) {
        case u'k':
            unit = 1000;
            break;
        case u'm':
            unit = 1000'000;
            break;
        case u'g':
            unit = 1000'000'000;
            break;
        default:
            break;
        }
    }
    if (unit > 1)
        text.chop(1);
    bool ok = false;
    const auto number = text.toLongLong(&ok);
    if (!ok || number < 0 || number > std::numeric_limits<qint64>::max() / unit)
        return {};
    return number * unit;
}

std::optional<QDate> dateFrom(QStringView text)
{
    const auto date = QDate::fromString(text.toString(), Qt::ISODate);
    return date.isValid() && text.size() == 10 ? std::optional(date) : std::nullopt;
}

/// Takes a chip that filters; false: it is none, or its value makes no sense.
bool applyFilter(Query &query, const Piece &piece)
{
    const auto set = [](auto &place, const auto &value) {
        if (value)
            place = value;
        return value.has_value();
    };
    const auto value = piece.text.toLower();
    if (piece.name == "has"_L1 && (value == "attachment"_L1 || value == "attachments"_L1))
        query.hasAttachment = !piece.excluded;
    else if (piece.name == "is"_L1 && value == "unread"_L1)
        query.unread = !piece.excluded;
    else if (piece.name == "is"_L1 && value == "read"_L1)
        query.unread = piece.excluded;
    else if (piece.name == "is"_L1 && value == "starred"_L1)
        query.starred = !piece.excluded;
    else if (piece.name == "tag"_L1 && !piece.text.trimmed().isEmpty())
        (piece.excluded ? query.unwantedTags : query.tags).append(piece.text.trimmed());
    else if (piece.excluded || piece.text.isEmpty())
        return false;
    else if (piece.name == "in"_L1)
        query.folder = piece.text;
    else if (piece.name == "account"_L1)
        query.account = piece.text;
    else if (piece.name == "before"_L1)
        return set(query.before, dateFrom(piece.text));
    else if (piece.name == "after"_L1)
        return set(query.after, dateFrom(piece.text));
    else if (piece.name == "larger"_L1)
        return set(query.larger, octetsFrom(piece.text));
    else if (piece.name == "smaller"_L1)
        return set(query.smaller, octetsFrom(piece.text));
    else
        return false;
    return true;
}

std::optional<Query::Term::Field> fieldFrom(QStringView name)
{
    using Field = Query::Term::Field;
    static constexpr std::array<std::pair<QLatin1StringView, Field>, 4> fields { {
        { "from"_L1, Field::From },
        { "to"_L1, Field::To },
        { "subject"_L1, Field::Subject },
        { "attachment"_L1, Field::Attachment },
    } };
    for (const auto &[fieldName, field] : fields) {
        if (name == fieldName)
            return field;
    }
    return {};
}

} // namespace

Query parseQuery(QStringView text)
{
    text = text.first(qMin(text.size(), maximumQuery));
    Query query;
    while (true) {
        text = text.trimmed();
        if (text.isEmpty() || query.terms.size() + query.tags.size() + query.unwantedTags.size() >= maximumTerms)
            return query;
        const auto piece = takePiece(text);
        if (!piece.name.isEmpty() && applyFilter(query, piece))
            continue;
        const auto field = fieldFrom(piece.name);
        if ((field || piece.name == "tag"_L1) && piece.text.isEmpty()) // `from:` while its value is still being typed
            continue;
        const QString words = field ? piece.text : piece.asTyped;
        if (!words.trimmed().isEmpty())
            query.terms.append({ field.value_or(Query::Term::Field::Any), words, piece.phrase, piece.excluded });
    }
}

} // namespace Restante
