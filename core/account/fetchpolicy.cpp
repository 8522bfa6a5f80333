// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/fetchpolicy.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

template<typename Kind>
struct NamedKind {
    QLatin1StringView name;
    Kind kind;
    qint64 maximum; ///< 0: the kind takes no value
};

constexpr NamedKind<Retention::Kind> retentionKinds[] = {
    { "forever"_L1, Retention::Kind::Forever, 0 },
    { "none"_L1, Retention::Kind::None, 0 },
    { "days"_L1, Retention::Kind::Days, maximumRetentionDays },
    { "count"_L1, Retention::Kind::Count, maximumRetentionCount },
    { "size"_L1, Retention::Kind::Size, maximumRetentionOctets },
    { "until-deleted-here"_L1, Retention::Kind::UntilDeletedHere, 0 },
};

constexpr NamedKind<CheckBudget::Kind> budgetKinds[] = {
    { "all"_L1, CheckBudget::Kind::All, 0 },
    { "count"_L1, CheckBudget::Kind::Count, maximumRetentionCount },
    { "size"_L1, CheckBudget::Kind::Size, maximumRetentionOctets },
};

/// ASCII digits alone, without sign or leading zero: what is written back is what was read.
std::optional<qint64> plainNumber(QStringView digits)
{
    // 18 digits always fit into 64 bits.
    if (digits.isEmpty() || digits.size() > 18 || digits.front() == u'0')
        return {};
    qint64 number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

template<typename Named, typename Value>
QString nameIn(const Named &kinds, const Value &value)
{
    for (const auto &entry : kinds) {
        if (entry.kind == value.kind)
            return entry.maximum > 0 ? entry.name + u':' + QString::number(value.value) : QString(entry.name);
    }
    Q_UNREACHABLE_RETURN({});
}

template<typename Value, typename Named>
Result<Value> valueIn(const Named &kinds, QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const QStringView word = colon < 0 ? name : name.first(colon);
    for (const auto &entry : kinds) {
        if (word != entry.name || (colon >= 0) != (entry.maximum > 0))
            continue;
        if (entry.maximum == 0)
            return Value { entry.kind, 0 };
        const std::optional<qint64> value = plainNumber(name.sliced(colon + 1));
        if (value && *value <= entry.maximum)
            return Value { entry.kind, *value };
    }
    return failure(ErrorCode::InvalidArgument, name.toString());
}

} // namespace

QString retentionName(const Retention &retention)
{
    return nameIn(retentionKinds, retention);
}

Result<Retention> retentionFromName(QStringView name)
{
    return valueIn<Retention>(retentionKinds, name);
}

QString checkBudgetName(const CheckBudget &budget)
{
    return nameIn(budgetKinds, budget);
}

Result<CheckBudget> checkBudgetFromName(QStringView name)
{
    return valueIn<CheckBudget>(budgetKinds, name);
}

Result<void> validate(const FetchPolicy &policy)
{
    const QString name = retentionName(policy.retention);
    if (const auto again = retentionFromName(name); !again || *again != policy.retention)
        return failure(ErrorCode::InvalidArgument, name);
    const QString budget = checkBudgetName(policy.budget);
    if (const auto again = checkBudgetFromName(budget); !again || *again != policy.budget)
        return failure(ErrorCode::InvalidArgument, budget);
    if (policy.headersAbove < 0)
        return failure(ErrorCode::InvalidArgument, QString::number(policy.headersAbove));
    return {};
}

bool outlivesServer(const Retention &retention, std::optional<qint64> expireDays)
{
    if (!expireDays)
        return false;
    switch (retention.kind) {
    case Retention::Kind::None:
        return false;
    case Retention::Kind::Days:
        return *expireDays < retention.value;
    case Retention::Kind::Forever:
    case Retention::Kind::Count:
    case Retention::Kind::Size:
    case Retention::Kind::UntilDeletedHere:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace Restante
