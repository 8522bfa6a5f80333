// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sendercheck.h"

#include "base/organisationaldomain.h"
#include "mail/receivingserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Fields of one kind that are looked at; a way of fifty hosts is a loop.
constexpr qsizetype mostFields = 100;

bool isNamed(const HeaderField &field, QByteArrayView name)
{
    return field.name.compare(name, Qt::CaseInsensitive) == 0;
}

/// The host behind "by" in a Received field (RFC 5321 4.4), without comments; empty: none.
QString receivedBy(QByteArrayView body)
{
    QByteArray text;
    int depth = 0;
    const QByteArray octets = unfolded(body);
    for (const char c : octets) {
        depth += c == '(' ? 1 : 0;
        if (depth == 0)
            text.append(c);
        depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    const QList<QByteArray> words = text.simplified().split(' ');
    const auto by =
        std::ranges::find_if(words, [](const QByteArray &word) { return word.compare("by", Qt::CaseInsensitive) == 0; });
    if (by == words.end() || by + 1 == words.end())
        return {};
    QByteArray host = (by + 1)->toLower();
    while (host.endsWith(';') || host.endsWith('.'))
        host.chop(1);
    return QString::fromLatin1(host);
}

/// Names that servers give themselves within their own house: without a dot, numbers, "localhost.localdomain".
bool isInternal(const QString &host)
{
    return !host.contains(u'.') || host.contains(u':') || host.startsWith(u'[') || host.back().isDigit()
        || host.endsWith(".localdomain"_L1) || host.endsWith(".local"_L1) || host.endsWith(".internal"_L1);
}

bool isOf(const AuthenticationResults &results, const ReceivingServer &server)
{
    return results.authservId.isEmpty() ? server.leavesOutIds : server.isOwn(results.authservId);
}

bool hasReceivedBelow(const HeaderFields &fields, qsizetype place)
{
    return std::any_of(fields.fields.begin() + place, fields.fields.end(),
                       [](const HeaderField &field) { return isNamed(field, "Received"); });
}

/// Goes over the fields from the top, as far as the server's own house reaches. `take(results, below a Received field)`; false
/// ends it.
template<typename Take>
void eachOwn(const HeaderFields &fields, const ReceivingServer &server, const Take &take)
{
    bool received = false;
    qsizetype looked = 0;
    for (qsizetype i = 0; i < fields.fields.size() && looked < mostFields; ++i) {
        const HeaderField &field = fields.fields[i];
        if (isNamed(field, "Received")) {
            const QString host = receivedBy(field.body);
            if (host.isEmpty() || (!server.isOwn(host) && !isInternal(host)))
                return;
            received = true;
            ++looked;
        } else if (isNamed(field, "Authentication-Results")) {
            ++looked;
            const auto results = readAuthenticationResults(field.body);
            // Mail without any Received field never went through a server; what it claims is its maker's.
            if (results && isOf(*results, server) && (received || hasReceivedBelow(fields, i)) && !take(*results, received))
                return;
        }
    }
}

QString domainOf(const QString &address)
{
    return asciiDomain(address.sliced(address.lastIndexOf(u'@') + 1));
}

/// The domain of which a result speaks.
QString subjectOf(const AuthenticationResult &result)
{
    if (result.method == u"dkim") {
        const QString domain = result.value("header"_L1, "d"_L1);
        return domainOf(domain.isEmpty() ? result.value("header"_L1, "i"_L1) : domain);
    }
    if (result.method == u"spf")
        return domainOf(result.value("smtp"_L1, "mailfrom"_L1));
    return domainOf(result.value("header"_L1, "from"_L1));
}

SenderCheck::Method judged(const AuthenticationResult &result, const QString &sender)
{
    SenderCheck::Method method { result.method, result.result, subjectOf(result), false };
    // DMARC speaks of the very domain in From; the others of the organisation it belongs to.
    method.ofSender =
        !sender.isEmpty() && (result.method == u"dmarc" ? method.domain == sender : haveOneOwner(method.domain, sender));
    return method;
}

SenderCheck::State verdict(const QList<SenderCheck::Method> &methods, const QString &sender)
{
    using State = SenderCheck::State;
    const auto found = [&](QLatin1StringView name, QLatin1StringView result) {
        return std::ranges::any_of(methods, [&](const SenderCheck::Method &method) {
            return method.name == name && method.result == result
                && (method.ofSender || (name == "dmarc"_L1 && result == "fail"_L1 && method.domain.isEmpty()));
        });
    };
    if (std::ranges::all_of(methods, [](const SenderCheck::Method &method) { return method.result == u"none"; })
        && !methods.isEmpty())
        return State::Unproven;
    if (methods.isEmpty())
        return State::Unchecked;
    if (sender.isEmpty())
        return State::Unproven;
    if (found("dmarc"_L1, "fail"_L1))
        return State::Failed;
    if (found("dmarc"_L1, "pass"_L1) || found("dkim"_L1, "pass"_L1) || found("spf"_L1, "pass"_L1))
        return State::Verified;
    return found("dkim"_L1, "fail"_L1) || found("spf"_L1, "fail"_L1) ? State::Failed : State::Unproven;
}

/// The value of a tag of a DKIM-Signature (RFC 6376 3.2), without blanks.
QByteArray tagOf(const QByteArray &signature, QByteArrayView name)
{
    const auto tags = signature.split(';');
    for (const QByteArray &tag : tags) {
        const qsizetype equals = tag.indexOf('=');
        if (equals > 0 && tag.first(equals).trimmed() == name)
            return tag.sliced(equals + 1).simplified().replace(' ', "");
    }
    return {};
}

bool covers(const QByteArray &signature, const QList<QByteArray> &names)
{
    const QList<QByteArray> covered = tagOf(signature, "h").toLower().split(':');
    return std::ranges::all_of(names, [&](const QByteArray &name) { return covered.contains(name.toLower()); });
}

} // namespace

QList<AuthenticationResults> countedResults(const HeaderFields &fields, const ReceivingServer &server)
{
    QList<AuthenticationResults> counted;
    eachOwn(fields, server, [&](const AuthenticationResults &results, bool belowReceived) {
        if (belowReceived && counted.size() >= server.fieldsOfEach)
            return false;
        counted.append(results);
        return true;
    });
    return counted;
}

int ownFieldsOnTop(const HeaderFields &fields, const ReceivingServer &server)
{
    int count = 0;
    eachOwn(fields, server, [&](const AuthenticationResults &, bool) {
        ++count;
        return true;
    });
    return count;
}

SenderCheck checkSender(const HeaderFields &fields, const MailboxList &from, const ReceivingServer &server)
{
    SenderCheck check;
    if (from.size() == 1 && fields.all("From").size() == 1 && from.front().addrSpec.contains(u'@'))
        check.domain = domainOf(from.front().addrSpec);
    const auto counted = countedResults(fields, server);
    for (const AuthenticationResults &results : counted) {
        for (const AuthenticationResult &result : results.results) {
            if (result.method == u"dkim" || result.method == u"spf" || result.method == u"dmarc")
                check.methods.append(judged(result, check.domain));
        }
    }
    if (!counted.isEmpty())
        check.checkedBy = counted.front().authservId.isEmpty() ? server.names.value(0) : counted.front().authservId;
    if (server.names.isEmpty())
        return check;
    check.state = verdict(check.methods, check.domain);
    return check;
}

bool isSigned(const HeaderFields &fields, const QList<QByteArray> &names, const QList<AuthenticationResults> &counted)
{
    const auto bodies = fields.all("DKIM-Signature");
    return std::ranges::any_of(bodies.first(qMin(bodies.size(), mostFields)), [&](QByteArrayView body) {
        const QByteArray signature = unfolded(body);
        if (!covers(signature, names))
            return false;
        const QString domain = QString::fromLatin1(tagOf(signature, "d"));
        const QString selector = QString::fromLatin1(tagOf(signature, "s"));
        const QString octets = QString::fromLatin1(tagOf(signature, "b"));
        return std::ranges::any_of(counted, [&](const AuthenticationResults &results) {
            return std::ranges::any_of(results.results, [&](const AuthenticationResult &result) {
                // Of several signatures of a domain, the selector and the first octets tell which one is spoken of (RFC 6008).
                return result.method == u"dkim" && result.result == u"pass" && !domain.isEmpty()
                    && subjectOf(result) == asciiDomain(domain)
                    && (result.value("header"_L1, "s"_L1).isEmpty() || result.value("header"_L1, "s"_L1) == selector)
                    && octets.startsWith(result.value("header"_L1, "b"_L1));
            });
        });
    });
}

} // namespace Restante
