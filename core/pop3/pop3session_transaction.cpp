// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/pop3session_p.h"

// The Transaction and Update states: RFC 1939 sections 5, 6 and 7.

namespace Restante {

namespace {

/// CAPA lists some twenty tags; this is room for a thousand.
constexpr qsizetype maximumCapabilityOctets = 64 * KiB;

} // namespace

/// The replies of one line, and the refusals.
void Pop3Session::Private::onTransactionReply(const Command &command, const Reply &reply)
{
    const bool accepted = reply.status == Reply::Status::Ok;
    switch (command.verb()) {
    case Command::Verb::Stat:
        onStat(reply);
        return;
    case Command::Verb::List:
        onListRefused(reply);
        return;
    case Command::Verb::Uidl:
        if (uniqueIds)
            return onUniqueIds({});
        listing->uidlRefused();
        onListed();
        return;
    case Command::Verb::Retr:
    case Command::Verb::Top:
        tell(Pop3Event::MessageRefused { .number = command.number(),
                                         .error = ofThisServer(refusalError(reply, RefusedStep::Message)) });
        return;
    case Command::Verb::Dele:
        onDeletionReply(command, reply);
        return;
    case Command::Verb::Noop:
        return; // it answered, that is all that was asked
    case Command::Verb::Rset:
        // Deletions that should have been taken back and were not must never see a QUIT.
        if (accepted)
            deletionsAccepted = 0;
        else
            fail(refusalError(reply, RefusedStep::Command));
        return;
    case Command::Verb::Capa:
        onCapabilitiesOfUser({});
        return;
    case Command::Verb::Stls:
    case Command::Verb::Utf8:
    case Command::Verb::Lang:
    case Command::Verb::User:
    case Command::Verb::Pass:
    case Command::Verb::Apop:
    case Command::Verb::Auth:
    case Command::Verb::AuthResponse:
    case Command::Verb::Quit:
        break;
    }
    Q_UNREACHABLE();
}

void Pop3Session::Private::onStat(const Reply &reply)
{
    if (reply.status != Reply::Status::Ok) {
        fail(refusalError(reply, RefusedStep::Command));
        return;
    }
    const std::optional<MaildropSize> size = parseMaildropSize(reply.text);
    if (!size) {
        fail(violation(reply.line));
        return;
    }
    maildrop = *size;
    askedAhead = false;
    commands.release();
    habits.expireDays = capabilities.expireDays;
    habits.loginDelay = capabilities.loginDelay.value_or(std::chrono::seconds(0));
    tell(Pop3Event::Opened { .tls = transport->tlsInfo(),
                             .capabilities = capabilities,
                             .messages = size->messages,
                             .octets = size->octets,
                             .habits = habits });
}

void Pop3Session::Private::onListRefused(const Reply &reply)
{
    listing.emplace().listRefused();
    listRefusal = refusalError(reply, RefusedStep::Command);
}

/// LIST and UIDL are both answered.
void Pop3Session::Private::onListed()
{
    const DropListing found = listing->finish(qint64(maildrop.messages) - deletionsAccepted);
    listing.reset();
    // A refused LIST is not an empty maildrop, unless STAT said so too ("-ERR no messages" is seen).
    if (const auto refusal = std::exchange(listRefusal, {}); refusal && found.entries.isEmpty() && maildrop.messages > 0) {
        fail(*refusal);
        return;
    }
    tell(Pop3Event::Listed { found });
}

void Pop3Session::Private::onUniqueIds(const QByteArray &sha256)
{
    uniqueIds.reset();
    tell(Pop3Event::UniqueIdsHashed { sha256 });
}

void Pop3Session::Private::onDeletionReply(const Command &command, const Reply &reply)
{
    if (reply.status == Reply::Status::Ok) {
        ++deletionsAccepted;
        tell(Pop3Event::DeletionAccepted { command.number() });
        return;
    }
    tell(Pop3Event::DeletionRefused { .number = command.number(),
                                      .error = ofThisServer(refusalError(reply, RefusedStep::Message)) });
}

void Pop3Session::Private::beginMultiline(const Command &command)
{
    if (command.retrieves())
        messageOctets = 0;
    else if (command.verb() == Command::Verb::List)
        listing.emplace();
}

void Pop3Session::Private::onMultilineOctets(const QByteArray &octets)
{
    const Command &command = *commands.awaited();
    Result<void> added;
    switch (command.verb()) {
    case Command::Verb::Retr:
    case Command::Verb::Top:
        onMessageOctets(command.number(), octets);
        return;
    case Command::Verb::List:
        added = listing->addList(octets);
        break;
    case Command::Verb::Uidl:
        added = uniqueIds ? uniqueIds->add(octets) : listing->addUidl(octets);
        break;
    default:
        capabilityOctets += octets;
        if (capabilityOctets.size() > maximumCapabilityOctets)
            added = failure(ErrorCode::ProtocolViolation);
        break;
    }
    if (!added)
        fail(std::move(added.error()));
}

void Pop3Session::Private::onMessageOctets(MessageNumber number, const QByteArray &octets)
{
    messageOctets += octets.size();
    if (messageOctets > settings.maximumMessage)
        fail({ ErrorCode::MessageTooLarge, QString::number(quint32(number)), {} });
    else
        tell(Pop3Event::MessageOctets { .number = number, .octets = octets });
}

void Pop3Session::Private::onMultilineEnd()
{
    const Command command = *commands.awaited();
    commands.answered();
    switch (command.verb()) {
    case Command::Verb::Retr:
    case Command::Verb::Top:
        Q_EMIT q->traced(false, "(" + QByteArray::number(messageOctets) + " octets)");
        tell(Pop3Event::MessageEnded { command.number() });
        return;
    case Command::Verb::List:
        return;
    case Command::Verb::Uidl:
        if (uniqueIds)
            return onUniqueIds(uniqueIds->finish());
        onListed();
        return;
    default:
        if (state == Pop3State::Transaction)
            onCapabilitiesOfUser(parseCapabilities(capabilityOctets));
        else
            onCapabilities(parseCapabilities(capabilityOctets));
        return;
    }
}

/// Some servers delete what was retrieved.
bool Pop3Session::Private::quitDecides() const
{
    return retrieved || deletionsPending();
}

bool Pop3Session::Private::deletionsPending() const
{
    return deletionsAccepted > 0 || commands.onWire(Command::Verb::Dele);
}

void Pop3Session::Private::onQuitReply(const Reply &reply)
{
    if (reply.status != Reply::Status::Ok) {
        fail(refusalError(reply, RefusedStep::Quit));
        return;
    }
    setState(Pop3State::Closed);
    transport->close();
    tell(Pop3Event::Committed {});
}

} // namespace Restante
