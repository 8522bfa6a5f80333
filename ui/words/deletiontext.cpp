// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/deletiontext.h"

#include "words/lists.h"
#include "words/quantities.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct DeletionTextWords {
    Q_DECLARE_TR_FUNCTIONS(DeletionText)
};

using Sum = DeletionPreview::Sum;

QString storedText(const Sum &sum)
{
    if (sum.messages == 1)
        return DeletionTextWords::tr("At the next check 1 message, %1, is deleted on the server; it is stored here.")
            .arg(octetsText(sum.octets));
    return DeletionTextWords::tr("At the next check %1, %2, are deleted on the server; they are stored here.",
                                 "12 messages, 34 MB")
        .arg(messagesText(sum.messages), octetsText(sum.octets));
}

QString toComeText(const Sum &sum)
{
    if (sum.messages == 1)
        return DeletionTextWords::tr(
                   "1 message, %1, is collected at the next check, and deleted on the server once it is stored here.")
            .arg(octetsText(sum.octets));
    return DeletionTextWords::tr("%1, %2, are collected at the next check, and deleted on the server once they are stored here.",
                                 "12 messages, 34 MB")
        .arg(messagesText(sum.messages), octetsText(sum.octets));
}

QString lostText(const Sum &sum)
{
    if (sum.messages == 1)
        return DeletionTextWords::tr("1 message, %1, is deleted there without a copy here, as you confirmed.")
            .arg(octetsText(sum.octets));
    return DeletionTextWords::tr("%1, %2, are deleted there without a copy here, as you confirmed.", "12 messages, 34 MB")
        .arg(messagesText(sum.messages), octetsText(sum.octets));
}

} // namespace

QString deletionReasonText(DeletionReason reason, const Retention &retention)
{
    switch (reason) {
    case DeletionReason::Chosen:
        return DeletionTextWords::tr("you chose it");
    case DeletionReason::Stored:
        return DeletionTextWords::tr("nothing that is stored here stays there");
    case DeletionReason::Age:
        return retention.value == 1 ? DeletionTextWords::tr("there for more than a day")
                                    : DeletionTextWords::tr("there for %Ln days", nullptr,
                                                            int(qMin<qint64>(retention.value, std::numeric_limits<int>::max())));
    case DeletionReason::Count:
        return retention.value == 1 ? DeletionTextWords::tr("not the newest")
                                    : DeletionTextWords::tr("not among the newest %1").arg(numberText(retention.value));
    case DeletionReason::Size:
        return DeletionTextWords::tr("older than the newest %1").arg(octetsText(retention.value));
    case DeletionReason::DeletedHere:
        return DeletionTextWords::tr("you deleted it here");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList nextDeletionsText(const DeletionPreview &preview, const Retention &retention)
{
    using Copy = DeletionPreview::Copy;
    QStringList sentences;
    using Text = QString (*)(const Sum &);
    constexpr std::pair<Copy, Text> texts[] = { { Copy::Here, storedText },
                                                { Copy::ToCome, toComeText },
                                                { Copy::None, lostText } };
    for (const auto &[copy, text] : texts) {
        if (const Sum sum = preview.sum(copy); sum.messages > 0)
            sentences += text(sum);
    }
    if (sentences.isEmpty())
        return { DeletionTextWords::tr("At the next check nothing is deleted on the server.") };
    QStringList reasons;
    for (const DeletionReason reason : { DeletionReason::Stored, DeletionReason::Age, DeletionReason::Count, DeletionReason::Size,
                                         DeletionReason::DeletedHere, DeletionReason::Chosen }) {
        if (const Sum sum = preview.sum(reason); sum.messages > 0)
            reasons += DeletionTextWords::tr("%1 (%2)", "reason, number of messages")
                           .arg(deletionReasonText(reason, retention), numberText(sum.messages));
    }
    sentences += DeletionTextWords::tr("Why: %1.", "reasons").arg(listOfSentencesText(reasons));
    return sentences;
}

} // namespace Restante
