// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/authentication.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What a mechanism is, in the order of Mechanism: the safest first.
struct Trait {
    Mechanism mechanism;
    const char *name;
    bool revealsPassword = false;
    bool takesAnyOctets = false;
    bool showsToken = false;
    bool isBound = false;
};
constexpr std::array traits {
    Trait { .mechanism = Mechanism::External, .name = "EXTERNAL" },
    Trait { .mechanism = Mechanism::ScramSha256Plus, .name = "SCRAM-SHA-256-PLUS", .isBound = true },
    Trait { .mechanism = Mechanism::ScramSha1Plus, .name = "SCRAM-SHA-1-PLUS", .isBound = true },
    Trait { .mechanism = Mechanism::ScramSha256, .name = "SCRAM-SHA-256" },
    Trait { .mechanism = Mechanism::ScramSha1, .name = "SCRAM-SHA-1" },
    Trait { .mechanism = Mechanism::CramMd5, .name = "CRAM-MD5", .takesAnyOctets = true },
    Trait { .mechanism = Mechanism::Apop, .name = "APOP", .takesAnyOctets = true },
    Trait { .mechanism = Mechanism::OAuthBearer, .name = "OAUTHBEARER", .revealsPassword = true, .showsToken = true },
    Trait { .mechanism = Mechanism::XOAuth2, .name = "XOAUTH2", .revealsPassword = true, .showsToken = true },
    Trait { .mechanism = Mechanism::Plain, .name = "PLAIN", .revealsPassword = true, .takesAnyOctets = true },
    Trait { .mechanism = Mechanism::Login, .name = "LOGIN", .revealsPassword = true, .takesAnyOctets = true },
    Trait { .mechanism = Mechanism::UserPass, .name = "USER/PASS", .revealsPassword = true, .takesAnyOctets = true },
};
static_assert(std::ranges::is_sorted(traits, {}, &Trait::mechanism) && traits.size() == std::size_t(Mechanism::UserPass) + 1);

constexpr const Trait &traitOf(Mechanism mechanism)
{
    return traits[std::size_t(mechanism)];
}

/// True when what the account has is what the mechanism shows, and the line allows it.
bool isPossible(Mechanism mechanism, const AuthenticationOffer &offer)
{
    if (mechanism == Mechanism::External)
        return offer.clientCertificate && offer.encrypted;
    if (isBound(mechanism) && offer.endPoint.isEmpty())
        return false;
    return showsToken(mechanism) == offer.token;
}

/// True when the server said that it knows the mechanism.
bool isOffered(Mechanism mechanism, const AuthenticationOffer &offer)
{
    switch (mechanism) {
    case Mechanism::Apop:
        return !offer.timestamp.isEmpty();
    case Mechanism::UserPass:
        return offer.capabilities.user || !offer.capabilities.known;
    case Mechanism::External:
    case Mechanism::ScramSha256Plus:
    case Mechanism::ScramSha1Plus:
    case Mechanism::ScramSha256:
    case Mechanism::ScramSha1:
    case Mechanism::CramMd5:
    case Mechanism::OAuthBearer:
    case Mechanism::XOAuth2:
    case Mechanism::Plain:
    case Mechanism::Login:
        return offer.capabilities.saslMechanisms.contains(mechanismName(mechanism));
    }
    Q_UNREACHABLE_RETURN(false);
}

QString offeredNames(const AuthenticationOffer &offer)
{
    QByteArrayList names = offer.capabilities.saslMechanisms.values();
    std::ranges::sort(names);
    for (const Mechanism mechanism : { Mechanism::Apop, Mechanism::UserPass }) {
        if (isOffered(mechanism, offer))
            names.append(mechanismName(mechanism));
    }
    return QString::fromLatin1(names.join(", "));
}

std::unexpected<Error> noUsable(QStringView wish, const AuthenticationOffer &offer)
{
    const QString offered = offeredNames(offer);
    return failure(ErrorCode::NoUsableAuthentication,
                   offered.isEmpty() ? wish.toString() : u"%1 (offered: %2)"_s.arg(wish, offered));
}

/// None: whatever is the safest.
std::optional<Mechanism> mechanismFor(Authentication wish)
{
    switch (wish) {
    case Authentication::Plain:
        return Mechanism::Plain;
    case Authentication::Login:
        return Mechanism::Login;
    case Authentication::CramMd5:
        return Mechanism::CramMd5;
    case Authentication::ScramSha1:
        return Mechanism::ScramSha1;
    case Authentication::ScramSha256:
        return Mechanism::ScramSha256;
    case Authentication::ScramSha1Plus:
        return Mechanism::ScramSha1Plus;
    case Authentication::ScramSha256Plus:
        return Mechanism::ScramSha256Plus;
    case Authentication::Apop:
        return Mechanism::Apop;
    case Authentication::UserPass:
        return Mechanism::UserPass;
    case Authentication::External:
        return Mechanism::External;
    case Authentication::XOAuth2:
        return Mechanism::XOAuth2;
    case Authentication::OAuthBearer:
        return Mechanism::OAuthBearer;
    case Authentication::Auto:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Without a list of capabilities a wished-for mechanism is simply tried; USER too, since some servers forget to list it.
bool mayBeTried(Mechanism mechanism, const AuthenticationOffer &offer)
{
    // What the account has is not asked here: who wishes for a token's mechanism may have typed the token as a password.
    if (!showsToken(mechanism) && !isPossible(mechanism, offer))
        return false;
    if (mechanism == Mechanism::Apop || (offer.capabilities.known && mechanism != Mechanism::UserPass))
        return isOffered(mechanism, offer);
    return true;
}

bool mayShowPassword(const AuthenticationOffer &offer)
{
    return offer.encrypted || offer.plaintextAccepted;
}

Result<QList<Mechanism>> chooseAny(const AuthenticationOffer &offer)
{
    QList<Mechanism> mechanisms;
    bool withheld = false;
    for (const Trait &trait : traits) {
        const Mechanism mechanism = trait.mechanism;
        if (!isPossible(mechanism, offer) || !isOffered(mechanism, offer))
            continue;
        if (revealsPassword(mechanism) && !mayShowPassword(offer))
            withheld = true;
        else
            mechanisms.append(mechanism);
    }
    // Behind TLS a timestamp in the greeting is no offer: many servers print one and know no secret for APOP.
    if (offer.encrypted && mechanisms.size() > 1 && mechanisms.removeOne(Mechanism::Apop))
        mechanisms.append(Mechanism::Apop);
    if (!mechanisms.isEmpty())
        return mechanisms;
    if (withheld)
        return failure(ErrorCode::PlaintextRefused);
    // It lists nothing that we know. USER and PASS are what every server had before there were lists.
    if (offer.capabilities.saslMechanisms.isEmpty() && mayShowPassword(offer) && !offer.token)
        return QList { Mechanism::UserPass };
    return noUsable(u"automatic", offer);
}

bool isMessageIdentifier(QByteArrayView text)
{
    if (text.size() < 5 || !text.startsWith('<') || !text.endsWith('>'))
        return false;
    const QByteArrayView inner = text.sliced(1, text.size() - 2);
    const auto isAllowed = [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>'; };
    const qsizetype at = inner.indexOf('@');
    return at > 0 && at < inner.size() - 1 && inner.indexOf('@', at + 1) < 0 && std::ranges::all_of(inner, isAllowed);
}

} // namespace

QByteArray mechanismName(Mechanism mechanism)
{
    return traitOf(mechanism).name;
}

bool revealsPassword(Mechanism mechanism)
{
    return traitOf(mechanism).revealsPassword;
}

bool takesAnyOctets(Mechanism mechanism)
{
    return traitOf(mechanism).takesAnyOctets;
}

bool showsToken(Mechanism mechanism)
{
    return traitOf(mechanism).showsToken;
}

bool isBound(Mechanism mechanism)
{
    return traitOf(mechanism).isBound;
}

ChannelBinding channelBinding(Mechanism mechanism, const AuthenticationOffer &offer)
{
    if (isBound(mechanism))
        return { .header = "p=tls-server-end-point,,"_ba, .data = offer.endPoint };
    const bool isOfferedAny = isOffered(Mechanism::ScramSha256Plus, offer) || isOffered(Mechanism::ScramSha1Plus, offer);
    // A server that does know binding sees by "y" that somebody struck it out of its list.
    if (!offer.endPoint.isEmpty() && offer.capabilities.known && !isOfferedAny)
        return { .header = "y,,"_ba };
    return {};
}

Result<QList<Mechanism>> chooseAuthentication(Authentication wish, const AuthenticationOffer &offer)
{
    const std::optional<Mechanism> mechanism = mechanismFor(wish);
    if (!mechanism)
        return chooseAny(offer);
    if (revealsPassword(*mechanism) && !mayShowPassword(offer))
        return failure(ErrorCode::PlaintextRefused);
    if (!mayBeTried(*mechanism, offer))
        return noUsable(QString::fromLatin1(mechanismName(*mechanism)), offer);
    return QList { *mechanism };
}

QList<Mechanism> afterUnsupported(QList<Mechanism> mechanisms)
{
    if (isBound(mechanisms.constFirst()))
        mechanisms.removeIf(isBound);
    else
        mechanisms.removeFirst();
    return mechanisms;
}

QList<Mechanism> afterRefusedCredentials(QList<Mechanism> mechanisms, const AuthenticationOffer &offer)
{
    if (mechanisms.constFirst() == Mechanism::External) // a certificate was refused; the password is another credential
        return mechanisms.sliced(1);
    if (!offer.encrypted || revealsPassword(mechanisms.first()))
        return {};
    mechanisms.removeIf([](Mechanism mechanism) { return !revealsPassword(mechanism); });
    return mechanisms;
}

QByteArray apopTimestamp(QByteArrayView greeting)
{
    const qsizetype open = greeting.indexOf('<');
    const qsizetype close = greeting.indexOf('>', open);
    if (open < 0 || close < 0)
        return {};
    const QByteArrayView timestamp = greeting.sliced(open, close - open + 1);
    return isMessageIdentifier(timestamp) ? timestamp.toByteArray() : QByteArray();
}

} // namespace Restante
