// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include "pop3/droplistingbuilder.h"

#include <algorithm>

using namespace Restante;

// How it is cut, what STAT announced, then LIST, "\n\n", UIDL (also read as CAPA and STAT). Demanded: the same listing however it
// is cut, in order, each number once.

namespace {

DropListing listing(const QByteArray &list, const QByteArray &uidl, qsizetype each, int announced)
{
    DropListingBuilder builder;
    for (qsizetype at = 0; at < list.size(); at += each)
        demand(builder.addList(list.mid(at, each)).has_value(), "a short listing is within bounds");
    for (qsizetype at = 0; at < uidl.size(); at += each)
        demand(builder.addUidl(uidl.mid(at, each)).has_value(), "a short listing is within bounds");
    return builder.finish(announced);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Choices choices(data, size);
    const qsizetype each = choices.upTo(63) + 1;
    const int announced = choices.upTo(15);
    const qsizetype divider = choices.rest().indexOf("\n\n");
    const QByteArray list = choices.rest().first(divider < 0 ? choices.rest().size() : divider);
    const QByteArray uidl = divider < 0 ? QByteArray() : choices.rest().sliced(divider + 2);

    const DropListing whole = listing(list, uidl, qMax<qsizetype>(1, choices.rest().size()), announced);
    const DropListing cut = listing(list, uidl, each, announced);
    demand(whole.entries == cut.entries && whole.complete == cut.complete, "cut and whole agree");
    demand(std::ranges::adjacent_find(whole.entries, std::ranges::greater_equal(), &DropListingEntry::number)
               == whole.entries.end(),
           "each number once, in order");
    demand(!whole.complete || whole.entries.size() == announced, "complete is as many as announced");
    for (const DropListingEntry &entry : whole.entries) {
        demand(entry.octets >= 0, "no negative size");
        demand(entry.uniqueId.octets.size() <= maximumUniqueId, "a unique-id keeps its bound");
    }
    const Capabilities capabilities = parseCapabilities(uidl);
    demand(!capabilities.loginDelay || capabilities.loginDelay->count() <= 86'400, "a delay keeps its bound");
    if (const auto stat = parseMaildropSize(list))
        demand(stat->octets >= 0, "no negative maildrop");
    return 0;
}
