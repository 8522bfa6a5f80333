// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/pop3session_p.h"

#include <algorithm>

// From the greeting to STAT: RFC 1939 section 4, RFC 2449 section 5, RFC 2595 section 4, RFC 5034.

namespace Restante {

namespace {

constexpr quint16 implicitTlsPort = 995; // RFC 8314 section 7.3

bool mayBecomeGreeting(QByteArrayView begin)
{
    constexpr QByteArrayView ok = "+OK";
    constexpr QByteArrayView err = "-ERR";
    const auto agrees = [begin](QByteArrayView word) {
        const qsizetype length = qMin(word.size(), begin.size());
        return begin.first(length) == word.first(length);
    };
    return agrees(ok) || agrees(err);
}

/// An alert of TLS, the answer of a TLS port to something that is not TLS (RFC 8446 section 5.1).
bool isTlsRecord(QByteArrayView begin)
{
    return begin.size() >= 2 && (begin[0] == '\x15' || begin[0] == '\x16') && begin[1] == '\x03';
}

} // namespace

void Pop3Session::Private::onPartOfGreeting()
{
    if (isTlsRecord(reader.waiting()))
        fail({ ErrorCode::TlsExpected, where(), {} });
}

Error Pop3Session::Private::notPop3(QByteArrayView line) const
{
    if (isTlsRecord(line))
        return { ErrorCode::TlsExpected, where(), {} };
    return { ErrorCode::NotPop3, where(), capped(line) };
}

/// A line that gave no whole greeting. A port for implicit TLS keeps silent when it is spoken to in the clear.
Error Pop3Session::Private::silentGreeting(ErrorCode otherwise) const
{
    if (!mayBecomeGreeting(reader.waiting()))
        return notPop3(reader.waiting());
    if (reader.waiting().isEmpty() && !encrypted && settings.server.port == implicitTlsPort)
        return { ErrorCode::TlsExpected, where(), {} };
    return { otherwise, {}, {} };
}

void Pop3Session::Private::onGreeting(const Reply &reply)
{
    if (!mayBecomeGreeting(reply.line) || reply.status == Reply::Status::Unknown || reply.status == Reply::Status::Continue) {
        fail(notPop3(reply.line));
        return;
    }
    if (reply.status == Reply::Status::Refused) {
        fail(refusalError(reply, RefusedStep::Greeting));
        return;
    }
    timestamp = apopTimestamp(reply.text);
    askCapabilities();
}

void Pop3Session::Private::askCapabilities()
{
    foretellOpening();
    setState(Pop3State::Capabilities);
    if (habits.dropsAtCapa)
        onCapabilities({});
    else
        ask(Command::plain(Command::Verb::Capa));
}

/// Behind TLS, a server that says the same each time is asked everything at once: one way there and back instead of four. What it
/// answers is followed one by one all the same, and from the first that is not as foretold nothing of the rest counts.
void Pop3Session::Private::foretellOpening()
{
    if (!encrypted || !settings.mayReconnect || habits.dropsAtCapa || habits.pipelining != ServerHabits::Pipelining::FromSignIn)
        return;
    capabilities = parseCapabilities(habits.capabilities);
    QList<Command> signingIn;
    if (const auto chosen = chooseMechanisms())
        signingIn = attempt(chosen->constFirst())->foretold();
    // A CAPA behind the password would be answered even if that was refused.
    if (capabilities.pipelining && !capabilities.perUser && !signingIn.isEmpty()) {
        askedAhead = true;
        foretell(QList { Command::plain(Command::Verb::Capa) } + preparations() + signingIn + firstOfTransaction());
    }
    capabilities = {};
}

/// Whatever may come of asking for much at once is no failure before it was tried one by one. A password that was refused is not
/// sent once more for that.
bool Pop3Session::Private::askAgainSingly(const Error &error)
{
    const bool mayBeOfIt = error.code == ErrorCode::ProtocolViolation || error.code == ErrorCode::ServerSilent
        || error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::ServerRefused;
    if (!askedAhead || !mayBeOfIt)
        return false;
    habits.pipelining = ServerHabits::Pipelining::InTransaction;
    reconnect();
    return true;
}

void Pop3Session::Private::onCapabilities(Capabilities found)
{
    capabilities = std::move(found);
    if (encrypted)
        habits.capabilities = worthKeeping(capabilityOctets);
    capabilityOctets.clear();
    if (settings.server.security != Security::StartTls || encrypted) {
        prepared = preparations();
        goOnPreparing();
        return;
    }
    // A server without CAPA may know STLS all the same; one whose list leaves it out does not.
    if (capabilities.known && !capabilities.stls) {
        fail({ ErrorCode::EncryptionNotOffered, where(), {} });
        return;
    }
    setState(Pop3State::StartingTls);
    ask(Command::plain(Command::Verb::Stls));
}

void Pop3Session::Private::onStlsReply(const Reply &reply)
{
    if (reply.status != Reply::Status::Ok) {
        fail({ ErrorCode::EncryptionNotOffered, where(), reply.text });
        return;
    }
    if (!reader.waiting().isEmpty() || transport->octetsWaiting() > 0) {
        fail({ ErrorCode::EncryptionInjected, {}, {} });
        return;
    }
    rearmDeadline();
    transport->startTls();
}

void Pop3Session::Private::onEncrypted()
{
    if (state != Pop3State::StartingTls || commands.awaited())
        return;
    encrypted = true;
    // Whatever was said in the clear may have been anyone's (RFC 2595 section 4).
    reader.clear();
    capabilities = {};
    askCapabilities();
}

AuthenticationOffer Pop3Session::Private::offer() const
{
    const bool knownToRefuse = habits.refusesBinding && settings.server.authentication == Authentication::Auto;
    return { .capabilities = capabilities,
             .timestamp = timestamp,
             .encrypted = encrypted,
             .plaintextAccepted = settings.server.security == Security::None,
             .token = !settings.server.tokenCommand.isEmpty(),
             .clientCertificate = !settings.server.clientCertificate.isEmpty(),
             .endPoint = encrypted && !knownToRefuse ? transport->tlsInfo().endPoint : QByteArray() };
}

/// UTF8 and LANG are asked of the Authorization state, behind TLS (RFC 6856 sections 2 and 3).
QList<Command> Pop3Session::Private::preparations() const
{
    QList<Command> asked;
    if (capabilities.utf8)
        asked.append(Command::plain(Command::Verb::Utf8));
    // Where refusals are told by codes alone: the known words are English.
    if (capabilities.lang && capabilities.respCodes && isLanguageTag(settings.language))
        asked.append(Command::lang(settings.language));
    return asked;
}

void Pop3Session::Private::goOnPreparing()
{
    if (prepared.isEmpty())
        beginSignIn();
    else
        ask(prepared.takeFirst());
}

bool Pop3Session::Private::hungUpOnCapa() const
{
    const bool brokeOff = !lineError || lineError->code == ErrorCode::ConnectionLost;
    return settings.mayReconnect && brokeOff && state == Pop3State::Capabilities && !habits.dropsAtCapa && commands.awaited()
        && commands.awaited()->verb() == Command::Verb::Capa && !reader.insideMultiline() && reader.waiting().isEmpty();
}

/// Dovecot 2.4.1 ends its login process on every type of binding that it does not know.
bool Pop3Session::Private::hungUpOnBinding() const
{
    return settings.mayReconnect && state == Pop3State::Authorization && !lineError && signIn && isBound(signIn->mechanism())
        && !signIn->credentialsSent() && settings.server.authentication == Authentication::Auto && reader.waiting().isEmpty();
}

/// Either instead of a refusal, or right behind one while the other encoding was already on its way.
bool Pop3Session::Private::hungUpOnPassword() const
{
    if (!settings.mayReconnect || state != Pop3State::Authorization || lineError || !signIn || onlyMechanism
        || !reader.waiting().isEmpty())
        return false;
    return otherEncodingTried ? otherEncodingUnanswered : signIn->credentialsSent() && hasOtherEncoding();
}

/// Some servers know passwords in ISO 8859-1 alone. For the mechanisms that take octets as they are there is one more attempt.
bool Pop3Session::Private::hasOtherEncoding() const
{
    const bool hasLetters = std::ranges::any_of(settings.password, [](QChar c) { return c.unicode() > 0x7f; });
    const bool fits = std::ranges::all_of(settings.password, [](QChar c) { return c.unicode() <= 0xff; });
    return hasLetters && fits && takesAnyOctets(signIn->mechanism()) && settings.server.tokenCommand.isEmpty();
}

void Pop3Session::Private::tryOtherEncoding()
{
    otherEncodingTried = true;
    otherEncodingUnanswered = true;
    habits.latin1Password = !habits.latin1Password;
    mechanisms = { signIn->mechanism() };
    trySignIn();
}

Result<QList<Mechanism>> Pop3Session::Private::chooseMechanisms() const
{
    return chooseAuthentication(settings.server.authentication, offer()).transform([this](QList<Mechanism> chosen) {
        if (onlyMechanism && chosen.contains(*onlyMechanism))
            chosen = { *onlyMechanism };
        const auto wantsUtf8 = [](Mechanism mechanism) { return !takesAnyOctets(mechanism); };
        if (habits.latin1Password && !std::ranges::all_of(chosen, wantsUtf8))
            chosen.removeIf(wantsUtf8);
        return chosen;
    });
}

void Pop3Session::Private::beginSignIn()
{
    setState(Pop3State::Authorization);
    auto chosen = chooseMechanisms();
    if (!chosen) {
        fail(std::move(chosen.error()));
        return;
    }
    mechanisms = std::move(*chosen);
    trySignIn();
}

std::unique_ptr<SignIn> Pop3Session::Private::attempt(Mechanism mechanism) const
{
    const bool inLatin1 = habits.latin1Password && takesAnyOctets(mechanism);
    return std::make_unique<SignIn>(
        mechanism,
        Credentials { .user = settings.server.user.toUtf8(),
                      .password = inLatin1 ? settings.password.toLatin1() : settings.password.toUtf8() },
        timestamp,
        SaslLine {
            .host = settings.server.host.toUtf8(), .port = settings.server.port, .binding = channelBinding(mechanism, offer()) });
}

void Pop3Session::Private::trySignIn()
{
    signIn = attempt(mechanisms.constFirst());
    if (auto command = signIn->begin())
        ask(std::move(*command));
    else
        fail(std::move(command.error()));
}

void Pop3Session::Private::onAuthorizationReply(const Reply &reply)
{
    otherEncodingUnanswered = false;
    if (reply.status == Reply::Status::Refused) {
        onSignInRefused(reply);
        return;
    }
    auto next = signIn->proceed(reply);
    if (!next) {
        fail(std::move(next.error()));
        return;
    }
    if (*next)
        ask(std::move(**next));
    else
        onSignedIn();
}

void Pop3Session::Private::onSignedIn()
{
    // Cyrus compares the binding with the proof and says no more than "authentication failure", three seconds later. The same
    // password is right without: so it was the binding.
    if (boundRefused && !isBound(signIn->mechanism()))
        habits.refusesBinding = true;
    signIn.reset();
    const bool pipelining = capabilities.pipelining && habits.pipelining != ServerHabits::Pipelining::Never;
    commands.setPipelining(pipelining);
    const QList<Command> first = firstOfTransaction();
    if (pipelining)
        foretell(first);
    setState(Pop3State::Transaction);
    ask(first.constFirst());
}

QList<Command> Pop3Session::Private::firstOfTransaction() const
{
    QList<Command> first;
    if (capabilities.perUser)
        first.append(Command::plain(Command::Verb::Capa));
    first.append(Command::plain(Command::Verb::Stat));
    if (settings.listsAtOnce)
        first.append({ Command::plain(Command::Verb::List), Command::plain(Command::Verb::Uidl) });
    return first;
}

/// The rest of it is known from before.
void Pop3Session::Private::onCapabilitiesOfUser(const Capabilities &found)
{
    capabilityOctets.clear();
    if (found.known) {
        capabilities.loginDelay = found.loginDelay;
        capabilities.expireDays = found.expireDays;
    }
    ask(Command::plain(Command::Verb::Stat));
}

Error Pop3Session::Private::refusedCredentials() const
{
    return { showsToken(signIn->mechanism()) ? ErrorCode::TokenRefused : ErrorCode::SignInRefused, {}, {} };
}

void Pop3Session::Private::onSignInRefused(const Reply &reply)
{
    askedAhead = false;
    Error error = refusalError(reply, RefusedStep::Credentials);
    if (error.code != ErrorCode::SignInRefused) {
        fail(std::move(error));
        return;
    }
    error.code = refusedCredentials().code;
    if (const QByteArray reason = signIn->refusal(); !reason.isEmpty())
        error.serverText = capped(error.serverText.isEmpty() ? reason : reason + ' ' + error.serverText);
    const SignIn::Blame blame = signIn->blame(reply);
    if (blame == SignIn::Blame::Line) {
        error.code = ErrorCode::ChannelBindingRefused;
        fail(std::move(error));
        return;
    }
    const bool ofMechanism = blame == SignIn::Blame::Mechanism;
    const bool wished = settings.server.authentication != Authentication::Auto;
    if (ofMechanism && wished && signIn->mechanism() != Mechanism::UserPass) {
        fail({ ErrorCode::NoUsableAuthentication, QString::fromLatin1(mechanismName(signIn->mechanism())), reply.text });
        return;
    }
    if (isBound(signIn->mechanism())) {
        boundRefused = true;
        habits.refusesBinding = habits.refusesBinding || ofMechanism;
    }
    mechanisms = ofMechanism ? afterUnsupported(mechanisms) : afterRefusedCredentials(mechanisms, offer());
    if (!mechanisms.isEmpty())
        trySignIn();
    else if (!otherEncodingTried && hasOtherEncoding())
        tryOtherEncoding();
    else
        fail(std::move(error));
}

} // namespace Restante
