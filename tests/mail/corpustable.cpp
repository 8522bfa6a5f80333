// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpustable.h"

#include "mail/entitytree.h"
#include "mail/messageparser.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Whether a text has a replacement that its sender did not write as such.
bool isReplaced(const QList<BodyPart> &bodies, const QByteArray &raw)
{
    const bool has =
        std::ranges::any_of(bodies, [](const BodyPart &body) { return body.content.contains(QChar::ReplacementCharacter); });
    return has && !raw.contains("\xef\xbf\xbd") && !raw.contains("=EF=BF=BD") && !raw.contains("77+9");
}

QString line(const CorpusRow &row)
{
    return u"%1 %2 %3 %4 %5 %6 %7 %8 %9 %10\n"_s.arg(row.folder, -24)
        .arg(row.messages, 8)
        .arg(row.leaves, 7)
        .arg(row.shown, 7)
        .arg(row.listed, 7)
        .arg(row.empty, 6)
        .arg(row.unreachable, 11)
        .arg(row.replaced, 7)
        .arg(double(row.octets) / 1'000'000, 8, 'f', 1)
        .arg(double(row.slowest) / 1000, 10, 'f', 1);
}

} // namespace

QList<Leaf> leavesOf(const QByteArray &raw)
{
    QList<Leaf> leaves;
    const EntityTree tree = readEntities(raw);
    for (const Entity &entity : tree.entities) {
        if (entity.children.isEmpty())
            leaves.append({ entity.path, entity.mediaType, entity.body(raw).trimmed().isEmpty() });
    }
    return leaves;
}

void addMessage(CorpusRow &row, const QByteArray &raw, const QString &name)
{
    QElapsedTimer timer;
    timer.start();
    const MessageDocument document = parseDocument(raw);
    row.slowest = qMax(row.slowest, timer.nsecsElapsed() / 1000);
    ++row.messages;
    row.octets += raw.size();
    QSet<PartPath> shown;
    for (const BodyPart &body : document.plainBodies + document.htmlBodies)
        shown.insert(body.part);
    QSet<PartPath> listed;
    for (const Attachment &attachment : document.attachments)
        listed.insert(attachment.part);
    const QList<Leaf> leaves = leavesOf(raw);
    for (const Leaf &leaf : leaves) {
        ++row.leaves;
        if (shown.contains(leaf.part))
            ++row.shown;
        else if (listed.contains(leaf.part))
            ++row.listed;
        else if (leaf.isEmpty)
            ++row.empty;
        else {
            ++row.unreachable;
            row.remarks +=
                u"%1: part %2 (%3) is neither shown nor listed"_s.arg(name, leaf.part, QString::fromLatin1(leaf.mediaType));
        }
    }
    if (isReplaced(document.plainBodies + document.htmlBodies, raw)) {
        ++row.replaced;
        row.remarks += u"%1: U+FFFD in the text"_s.arg(name);
    }
}

QString corpusTable(const QList<CorpusRow> &rows)
{
    QString table = u"%1 %2 %3 %4 %5 %6 %7 %8 %9 %10\n"_s.arg(u"folder"_s, -24)
                        .arg(u"messages"_s, 8)
                        .arg(u"leaves"_s, 7)
                        .arg(u"shown"_s, 7)
                        .arg(u"listed"_s, 7)
                        .arg(u"empty"_s, 6)
                        .arg(u"unreachable"_s, 11)
                        .arg(u"U+FFFD"_s, 7)
                        .arg(u"MB"_s, 8)
                        .arg(u"slowest ms"_s, 10);
    CorpusRow sum;
    sum.folder = u"all"_s;
    for (const CorpusRow &row : rows) {
        table += line(row);
        sum.messages += row.messages;
        sum.leaves += row.leaves;
        sum.shown += row.shown;
        sum.listed += row.listed;
        sum.empty += row.empty;
        sum.unreachable += row.unreachable;
        sum.replaced += row.replaced;
        sum.octets += row.octets;
        sum.slowest = qMax(sum.slowest, row.slowest);
    }
    return table + line(sum);
}

} // namespace Restante
