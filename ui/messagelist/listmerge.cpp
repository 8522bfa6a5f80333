// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/listmerge.h"

#include <QHash>

#include <algorithm>

namespace Restante {

namespace {

/// Marks those positions whose values form a longest increasing subsequence (patience sorting).
std::vector<bool> increasing(const std::vector<int> &values)
{
    std::vector<bool> member(values.size(), false);
    if (std::ranges::is_sorted(values)) {
        member.assign(values.size(), true);
        return member;
    }
    std::vector<size_t> tails;
    std::vector<qsizetype> before(values.size(), -1);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, values[i], {}, [&](size_t tail) { return values[tail]; });
        if (place != tails.begin())
            before[i] = qsizetype(*std::prev(place));
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    for (qsizetype i = tails.empty() ? -1 : qsizetype(tails.back()); i >= 0; i = before[size_t(i)])
        member[size_t(i)] = true;
    return member;
}

QList<ListMerge::Range> rangesWhere(const std::vector<bool> &marks, int offset)
{
    QList<ListMerge::Range> ranges;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i])
            continue;
        if (!ranges.isEmpty() && ranges.back().first + ranges.back().count == int(i) + offset)
            ++ranges.back().count;
        else
            ranges.append({ int(i) + offset, 1 });
    }
    return ranges;
}

} // namespace

ListMerge planMerge(const QList<MessageKey> &from, const QList<MessageKey> &to)
{
    qsizetype head = 0;
    const qsizetype shorter = qMin(from.size(), to.size());
    while (head < shorter && from[head] == to[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;

    const qsizetype oldCount = from.size() - head - tail;
    const qsizetype newCount = to.size() - head - tail;
    QHash<MessageKey, int> place;
    place.reserve(newCount);
    for (qsizetype i = 0; i < newCount; ++i)
        place.insert(to[head + i], int(i));

    std::vector<int> targets;
    std::vector<size_t> sources;
    std::vector<bool> removed(size_t(oldCount), true);
    std::vector<bool> inserted(size_t(newCount), true);
    for (qsizetype i = 0; i < oldCount; ++i) {
        if (const auto found = place.constFind(from[head + i]); found != place.constEnd()) {
            targets.push_back(*found);
            sources.push_back(size_t(i));
        }
    }
    const std::vector<bool> stays = increasing(targets);
    for (size_t i = 0; i < targets.size(); ++i) {
        if (stays[i]) {
            removed[sources[i]] = false;
            inserted[size_t(targets[i])] = false;
        }
    }

    ListMerge merge { rangesWhere(removed, int(head)), rangesWhere(inserted, int(head)) };
    std::ranges::reverse(merge.removals);
    return merge;
}

QList<MessageKey> withKept(const QList<MessageKey> &snapshot, const QList<MessageKey> &shown, const QSet<MessageKey> &kept)
{
    if (kept.isEmpty())
        return snapshot;
    QSet<MessageKey> missing = kept;
    for (const MessageKey key : snapshot)
        missing.remove(key);
    if (missing.isEmpty())
        return snapshot;
    // A missing key goes behind the nearest row before it that is still listed; only a few before it are asked for.
    constexpr qsizetype reach = 64;
    QSet<MessageKey> neighbours;
    QList<qsizetype> places;
    for (qsizetype row = 0; row < shown.size(); ++row) {
        if (!missing.contains(shown[row]))
            continue;
        places.append(row);
        for (qsizetype before = row - 1; before >= 0 && row - before <= reach; --before)
            neighbours.insert(shown[before]);
    }
    QSet<MessageKey> listed;
    for (const MessageKey key : snapshot) {
        if (neighbours.contains(key))
            listed.insert(key);
    }
    QHash<MessageKey, QList<MessageKey>> behind;
    QList<MessageKey> atTop;
    for (const qsizetype row : std::as_const(places)) {
        qsizetype before = row - 1;
        while (before >= 0 && row - before <= reach && !listed.contains(shown[before]))
            --before;
        if (before >= 0 && listed.contains(shown[before]))
            behind[shown[before]].append(shown[row]);
        else
            atTop.append(shown[row]);
    }
    QList<MessageKey> result = atTop;
    result.reserve(snapshot.size() + missing.size());
    for (const MessageKey key : snapshot) {
        result.append(key);
        if (const auto found = behind.constFind(key); found != behind.constEnd())
            result.append(*found);
    }
    return result;
}

} // namespace Restante
