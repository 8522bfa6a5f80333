// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/retentionpreview.h"

#include "words/quantities.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct RetentionPreviewWords {
    Q_DECLARE_TR_FUNCTIONS(RetentionPreview)
};

int pluralNumber(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

QString copiedText(const FetchPolicy &policy, const std::optional<WaitingMail> &waiting)
{
    QString text;
    if (!waiting)
        text = RetentionPreviewWords::tr("Every message that waits there is copied to this computer.");
    else if (waiting->messages == 0)
        text = RetentionPreviewWords::tr("No messages wait there at the moment.");
    else if (waiting->messages == 1)
        text = RetentionPreviewWords::tr("1 message (%1) is copied to this computer.").arg(octetsText(waiting->octets));
    else
        text =
            RetentionPreviewWords::tr("%Ln messages (%1) are copied to this computer.", nullptr, pluralNumber(waiting->messages))
                .arg(octetsText(waiting->octets));
    if (policy.headersAbove > 0)
        text += u' '
            + RetentionPreviewWords::tr(
                  "Of messages over %1 only the headers are copied; they stay there until you collect them.")
                  .arg(octetsText(policy.headersAbove));
    if (policy.budget.kind == CheckBudget::Kind::Count)
        text += u' '
            + RetentionPreviewWords::tr("Each check collects at most %1, the newest first.", "2,113 messages")
                  .arg(messagesText(policy.budget.value));
    else if (policy.budget.kind == CheckBudget::Kind::Size)
        text += u' '
            + RetentionPreviewWords::tr("Each check collects at most %1, the newest first.").arg(octetsText(policy.budget.value));
    return text;
}

/// "<b>0 are deleted</b> on pop.example.org." and its like for `count` messages that the first check deletes.
QString deletedNow(qint64 count, const QString &host)
{
    if (count == 1)
        return RetentionPreviewWords::tr("Once it is stored here, <b>1 is deleted</b> on %1.").arg(host);
    if (count == 0)
        return RetentionPreviewWords::tr("<b>0 are deleted</b> on %1.").arg(host);
    return RetentionPreviewWords::tr("Once they are stored here, <b>%Ln are deleted</b> on %1.", nullptr, pluralNumber(count))
        .arg(host);
}

/// Whether the first check has it all: then it can be told how much of it goes.
bool collectsAll(const FetchPolicy &policy)
{
    return policy.headersAbove == 0 && policy.budget.kind == CheckBudget::Kind::All;
}

QString deletedText(const FetchPolicy &policy, const std::optional<WaitingMail> &waiting, const QString &host)
{
    const qint64 value = policy.retention.value;
    switch (policy.retention.kind) {
    case Retention::Kind::Forever:
        return waiting ? deletedNow(0, host) : RetentionPreviewWords::tr("<b>Nothing is deleted</b> on %1.").arg(host);
    case Retention::Kind::None:
        if (waiting && collectsAll(policy))
            return deletedNow(waiting->messages, host);
        return RetentionPreviewWords::tr("Each is <b>deleted</b> on %1 as soon as it is stored here as a whole.").arg(host);
    case Retention::Kind::Days:
        return (waiting ? deletedNow(0, host) : RetentionPreviewWords::tr("<b>Nothing is deleted</b> on %1 yet.").arg(host))
            + u' '
            + (value == 1
                   ? RetentionPreviewWords::tr("From tomorrow on, what is stored here is deleted there a day after it came.")
                   : RetentionPreviewWords::tr("What is stored here is deleted there %Ln days after it came.", nullptr,
                                               pluralNumber(value)));
    case Retention::Kind::Count:
        if (waiting && (collectsAll(policy) || waiting->messages <= value))
            return deletedNow(qMax<qint64>(waiting->messages - value, 0), host);
        return value == 1
            ? RetentionPreviewWords::tr("All but the newest are <b>deleted</b> on %1 once they are stored here.").arg(host)
            : RetentionPreviewWords::tr("All but the newest %Ln are <b>deleted</b> on %1 once they are stored here.", nullptr,
                                        pluralNumber(value))
                  .arg(host);
    case Retention::Kind::Size:
        if (waiting && waiting->octets <= value)
            return deletedNow(0, host);
        if (waiting)
            return RetentionPreviewWords::tr("The oldest of them, about %1, are <b>deleted</b> on %2 once they are stored here.")
                .arg(octetsText(waiting->octets - value), host);
        return RetentionPreviewWords::tr("The oldest are <b>deleted</b> on %2 once they are stored here, until %1 are left.")
            .arg(octetsText(value), host);
    case Retention::Kind::UntilDeletedHere:
        return (waiting ? deletedNow(0, host) : RetentionPreviewWords::tr("<b>Nothing is deleted</b> on %1 yet.").arg(host))
            + u' '
            + RetentionPreviewWords::tr("What you delete here is deleted there at the next check; until then you can undo it.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString firstCheckText(const FetchPolicy &policy, const std::optional<WaitingMail> &waiting, const QString &host)
{
    const QString name = host.isEmpty() ? RetentionPreviewWords::tr("the server") : host.toHtmlEscaped();
    const QString copied = copiedText(policy, waiting);
    return copied + u' ' + deletedText(policy, waiting, name);
}

QString retentionText(const Retention &retention)
{
    switch (retention.kind) {
    case Retention::Kind::Forever:
        return RetentionPreviewWords::tr("Leave everything on the server");
    case Retention::Kind::None:
        return RetentionPreviewWords::tr("Delete there once it is safely stored here");
    case Retention::Kind::Days:
        return retention.value == 1
            ? RetentionPreviewWords::tr("Delete there after 1 day")
            : RetentionPreviewWords::tr("Delete there after %Ln days", nullptr, pluralNumber(retention.value));
    case Retention::Kind::Count:
        return retention.value == 1
            ? RetentionPreviewWords::tr("Keep the newest message there")
            : RetentionPreviewWords::tr("Keep the newest %Ln messages there", nullptr, pluralNumber(retention.value));
    case Retention::Kind::Size:
        return RetentionPreviewWords::tr("Keep the newest %1 there").arg(octetsText(retention.value));
    case Retention::Kind::UntilDeletedHere:
        return RetentionPreviewWords::tr("Delete there when I delete it here");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Restante
