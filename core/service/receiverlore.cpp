// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/receiverlore.h"

#include "base/octets.h"
#include "mail/folder.h"
#include "mail/messageparser.h"
#include "store/accountstore.h"
#include "store/mailboxreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Enough mail to tell a habit from chance, spread over the newest so that no single sender can fill it.
constexpr int newest = 600;
constexpr qsizetype looked = 30;
constexpr qsizetype fewest = 10;
/// Of a hundred messages, how many have to bear a field: some came before the server began to, or from within its own house.
constexpr qsizetype percent = 80;
/// A header that is longer says nothing about habits.
constexpr qint64 lookedOctets = 64 * KiB;

} // namespace

Result<ReceivingServer> ReceiverLore::of(const AccountId &account, Database &database, const MailboxReader &reader)
{
    if (account.value.isEmpty())
        return ReceivingServer {};
    const auto accounts = AccountStore(database).accounts();
    if (!accounts)
        return std::unexpected(accounts.error());
    const auto found = std::ranges::find(*accounts, account, &Account::id);
    if (found == accounts->end())
        return ReceivingServer {};
    ReceivingServer server = receivingServer(*found);
    auto known = m_known.find(account);
    if (known == m_known.end() || known->asked != server) {
        const auto fields = learned(account, server, reader);
        if (!fields)
            return std::unexpected(fields.error());
        known = m_known.insert(account, { server, *fields });
    }
    server.fieldsOfEach = qMax(server.fieldsOfEach, known->fieldsOfEach);
    return server;
}

Result<int> ReceiverLore::learned(const AccountId &account, const ReceivingServer &server, const MailboxReader &reader) const
{
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    query.account = account;
    const auto keys = reader.keys(query, newest);
    if (!keys)
        return std::unexpected(keys.error());
    QList<int> counts;
    for (qsizetype i = 0; i < qMin(looked, keys->size()); ++i) {
        const auto octets = reader.octets((*keys)[i * keys->size() / qMin(looked, keys->size())], lookedOctets);
        if (octets) // one that is damaged says nothing
            counts.append(ownFieldsOnTop(*octets, server));
    }
    const qsizetype all = counts.size();
    counts.removeAll(0);
    if (all < fewest || counts.size() * 100 < all * percent)
        return 0;
    // Whoever writes such fields himself adds to the number, and never takes from it.
    return *std::ranges::min_element(counts);
}

} // namespace Restante
