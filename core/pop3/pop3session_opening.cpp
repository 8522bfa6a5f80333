// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/pop3session_p.h"

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
    setState(Pop3State::Capabilities);
    ask(Command::plain(Command::Verb::Capa));
}

void Pop3Session::Private::onCapabilities(Capabilities found)
{
    capabilities = std::move(found);
    capabilityOctets.clear();
    if (settings.server.security != Security::StartTls || encrypted) {
        beginSignIn();
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
    setState(Pop3State::Capabilities);
    ask(Command::plain(Command::Verb::Capa));
}

AuthenticationOffer Pop3Session::Private::offer() const
{
    return { .capabilities = capabilities,
             .timestamp = timestamp,
             .encrypted = encrypted,
             .plaintextAccepted = settings.server.security == Security::None,
             .token = !settings.server.tokenCommand.isEmpty(),
             .clientCertificate = !settings.server.clientCertificate.isEmpty(),
             .endPoint = encrypted ? transport->tlsInfo().endPoint : QByteArray() };
}

void Pop3Session::Private::beginSignIn()
{
    setState(Pop3State::Authorization);
    auto chosen = chooseAuthentication(settings.server.authentication, offer());
    if (!chosen) {
        fail(std::move(chosen.error()));
        return;
    }
    mechanisms = std::move(*chosen);
    trySignIn();
}

void Pop3Session::Private::trySignIn()
{
    const Mechanism mechanism = mechanisms.constFirst();
    signIn = std::make_unique<SignIn>(
        mechanism, Credentials { .user = settings.server.user.toUtf8(), .password = settings.password.toUtf8() }, timestamp,
        SaslLine {
            .host = settings.server.host.toUtf8(), .port = settings.server.port, .binding = channelBinding(mechanism, offer()) });
    if (auto command = signIn->begin())
        ask(std::move(*command));
    else
        fail(std::move(command.error()));
}

void Pop3Session::Private::onAuthorizationReply(const Reply &reply)
{
    if (reply.status == Reply::Status::Refused) {
        onSignInRefused(reply);
        return;
    }
    auto next = signIn->proceed(reply);
    if (!next) {
        fail(std::move(next.error()));
        return;
    }
    if (*next) {
        ask(std::move(**next));
        return;
    }
    signIn.reset();
    commands.setPipelining(capabilities.pipelining && settings.mayPipeline);
    setState(Pop3State::Transaction);
    ask(Command::plain(Command::Verb::Stat));
}

Error Pop3Session::Private::refusedCredentials() const
{
    return { showsToken(signIn->mechanism()) ? ErrorCode::TokenRefused : ErrorCode::SignInRefused, {}, {} };
}

void Pop3Session::Private::onSignInRefused(const Reply &reply)
{
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
    mechanisms = ofMechanism ? afterUnsupported(mechanisms) : afterRefusedCredentials(mechanisms, offer());
    if (mechanisms.isEmpty())
        fail(std::move(error));
    else
        trySignIn();
}

} // namespace Restante
