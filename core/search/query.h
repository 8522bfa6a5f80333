// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Restante {

/// A search as the user typed it: words (all must occur; "…" is a phrase; a leading - excludes; the last word matches as a
/// beginning) and chips from: to: subject: attachment:NAME has:attachment is:unread is:starred is:read in:FOLDER account:ID
/// tag:NAME before:YYYY-MM-DD after:YYYY-MM-DD larger:5M smaller:10k. What is no chip is a word, so no input is an error. M is
/// 1,000,000. before: and after: leave the named day out; a - before is:, has:, tag: asks for the opposite; tag: may stand
/// several times.
struct Query {
    struct Term {
        enum class Field { Any, From, To, Subject, Attachment };
        Field field = Field::Any;
        QString text;
        bool phrase = false;
        bool excluded = false;

        bool operator==(const Term &) const = default;
    };
    QList<Term> terms; ///< at most 32
    std::optional<bool> unread, starred, hasAttachment;
    QStringList tags, unwantedTags; ///< at most 32 together
    QString folder;
    QString account;
    std::optional<QDate> before, after;
    std::optional<qint64> larger, smaller; ///< octets

    bool operator==(const Query &) const = default;
};

/// Pure; total.
Query parseQuery(QStringView text);

} // namespace Restante
