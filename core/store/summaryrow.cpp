// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/summaryrow.h"

#include "search/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What orders two rows apart from their date; the indexes stay small.
constexpr qsizetype maximumOrder = 40;

/// "re", "fwd" … with an optional counter, then a colon; or a mailing list's [mark].
qsizetype markLength(QStringView subject)
{
    if (subject.startsWith(u'[')) {
        const auto end = subject.indexOf(u']');
        return end > 0 && end + 1 < subject.size() ? end + 1 : 0;
    }
    static constexpr std::array<QLatin1StringView, 8> marks { "re"_L1, "aw"_L1, "fw"_L1,   "fwd"_L1,
                                                              "wg"_L1, "sv"_L1, "antw"_L1, "tr"_L1 };
    const auto colon = subject.first(qMin(subject.size(), qsizetype(10))).indexOf(u':');
    if (colon < 0)
        return 0;
    auto word = subject.first(colon).trimmed();
    if (const auto counter = word.indexOf(u'['); counter > 0)
        word = word.first(counter);
    return std::ranges::any_of(marks, [&](QLatin1StringView mark) { return word == mark; }) ? colon + 1 : 0;
}

} // namespace

QString mailboxesColumn(const MailboxList &mailboxes)
{
    QJsonArray list;
    for (const auto &mailbox : mailboxes)
        list.append(QJsonArray { mailbox.displayName, mailbox.addrSpec });
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

MailboxList mailboxesFromColumn(const QString &column)
{
    MailboxList mailboxes;
    const auto list = QJsonDocument::fromJson(column.toUtf8()).array();
    for (const auto &entry : list) {
        const auto pair = entry.toArray();
        mailboxes.append({ pair.at(0).toString(), pair.at(1).toString() });
    }
    return mailboxes;
}

QByteArray referencesColumn(const QList<quint64> &references)
{
    QByteArray column(references.size() * qsizetype(sizeof(quint64)), Qt::Uninitialized);
    char *to = column.data();
    for (const auto reference : references) {
        qToBigEndian(reference, to);
        to += sizeof(quint64);
    }
    return column;
}

QList<quint64> referencesFromColumn(QByteArrayView column)
{
    QList<quint64> references;
    for (; column.size() >= qsizetype(sizeof(quint64)); column = column.sliced(sizeof(quint64)))
        references.append(qFromBigEndian<quint64>(column.constData()));
    return references;
}

QString senderOrder(const MessageHeader &header)
{
    if (header.from.isEmpty())
        return {};
    const auto &first = header.from.front();
    return foldedForOrder(first.displayName.isEmpty() ? first.addrSpec : first.displayName, maximumOrder);
}

QString subjectOrder(const QString &subject)
{
    const QString folded = foldedForOrder(subject, 4 * maximumOrder);
    QStringView base = folded;
    while (const auto length = markLength(base))
        base = base.sliced(length).trimmed();
    return base.first(qMin(base.size(), maximumOrder)).toString();
}

} // namespace Restante
