// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/addresslist.h"

#include "mail/addresslexer.h"
#include "mail/charsetguess.h"
#include "mail/encodedwords.h"
#include "mail/headerfields.h"
#include "mail/messagebounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QByteArray unescaped(QByteArrayView octets)
{
    QByteArray text;
    text.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (octets[i] == '\\' && i + 1 < octets.size())
            ++i;
        text.append(octets[i]);
    }
    return text;
}

/// Text as the sender wrote it, for a display name. `decode`: quotes and escapes are taken off and encoded-words decoded.
QString phrase(const AddressToken *begin, const AddressToken *end, QByteArrayView fallback)
{
    QString text;
    QByteArray run; // of texts, decoded together so that adjacent encoded-words are joined
    const auto flush = [&] {
        text += decodeHeaderText(run, fallback);
        run.clear();
    };
    for (const AddressToken *token = begin; token != end; ++token) {
        const bool blank = token->afterBlank && token != begin;
        switch (token->kind) {
        case AddressToken::Kind::Quoted:
            flush();
            text += (blank ? u" "_s : QString()) + decodeHeaderText(unescaped(token->octets), fallback);
            break;
        case AddressToken::Kind::Comment:
            flush();
            text += (blank ? u" ("_s : u"("_s) + decodeHeaderText(unescaped(token->octets), fallback) + u')';
            break;
        case AddressToken::Kind::Angle:
            flush();
            text += (blank ? u" <"_s : u"<"_s) + decodeHeaderText(token->octets, fallback) + u'>';
            break;
        default:
            if (blank && run.isEmpty())
                text += u' ';
            else if (blank)
                run += ' ';
            run += token->octets;
        }
    }
    flush();
    return text;
}

QString displayName(const AddressToken *begin, const AddressToken *end, QByteArrayView fallback)
{
    const QString name = harmlessName(phrase(begin, end, fallback));
    return name.size() > maximumDisplayName ? name.left(maximumDisplayName - 1) + u'…' : name;
}

/// An addr-spec as it stands, without comments and blanks around its dots and "@" (RFC 5322 4.4), never decoded but from octets.
QString addressText(QByteArrayView octets)
{
    return harmlessName(decodeRawHeader(octets, {}));
}

/// The addr-spec in angle brackets without a source route ("@a,@b:") and comments.
QByteArray withoutRoute(QByteArrayView angle)
{
    QByteArray text;
    const auto tokens = lexAddresses(angle);
    for (const AddressToken &token : tokens) {
        if (token.kind == AddressToken::Kind::Comment)
            continue;
        const bool joins = text.isEmpty() || text.endsWith('.') || text.endsWith('@') || token.octets.startsWith('.')
            || token.octets.startsWith('@') || !token.afterBlank;
        if (token.kind == AddressToken::Kind::Colon && text.startsWith('@')) {
            text.clear();
            continue;
        }
        if (!joins)
            text += ' ';
        if (token.kind == AddressToken::Kind::Quoted)
            text += '"' + token.octets.toByteArray() + '"';
        else
            text += token.octets;
    }
    return text.trimmed();
}

/// Whether the octets have the form local@domain, leniently: any text without blanks and marks on both sides of one "@".
bool isAddrSpec(QByteArrayView text)
{
    const qsizetype at = text.lastIndexOf('@');
    if (at <= 0 || at + 1 >= text.size() || text.size() > maximumAddrSpecOctets)
        return false;
    const QByteArrayView local = text.first(at);
    const QByteArrayView domain = text.sliced(at + 1);
    const bool quotedLocal = local.size() > 1 && local.startsWith('"') && local.endsWith('"');
    const auto isMark = [](char c) { return uchar(c) <= 32 || c == 127 || QByteArrayView("()<>,;:\"@").contains(c); };
    const bool literal = domain.startsWith('[') && domain.endsWith(']');
    return (quotedLocal || std::ranges::none_of(local, isMark))
        && (literal || std::ranges::none_of(domain, [&](char c) { return isMark(c) || c == '\\' || c == '[' || c == ']'; }));
}

/// One element of the list.
Mailbox mailboxOf(const AddressToken *begin, const AddressToken *end, QByteArrayView fallback)
{
    const auto isAngle = [](const AddressToken &token) {
        return token.kind == AddressToken::Kind::Angle && !token.octets.trimmed().isEmpty();
    };
    const AddressToken *angle = end;
    for (const AddressToken *token = begin; token != end; ++token)
        angle = isAngle(*token) ? token : angle;
    if (angle == end) {
        QByteArray bare;
        const AddressToken *comment = nullptr;
        bool blanks = false;
        for (const AddressToken *token = begin; token != end; ++token) {
            if (token->kind == AddressToken::Kind::Comment) {
                comment = token;
                continue;
            }
            const bool joins = bare.isEmpty() || bare.endsWith('.') || bare.endsWith('@') || token->octets.startsWith('.')
                || token->octets.startsWith('@') || !token->afterBlank;
            blanks = blanks || !joins;
            bare +=
                token->kind == AddressToken::Kind::Quoted ? '"' + token->octets.toByteArray() + '"' : token->octets.toByteArray();
        }
        if (blanks || !isAddrSpec(bare))
            return { displayName(begin, end, fallback), {} };
        // RFC 822 style: the name is in a comment behind the address.
        const QString name = comment ? harmlessName(decodeHeaderText(unescaped(comment->octets), fallback)) : QString();
        return { name.left(maximumDisplayName), addressText(bare) };
    }
    const QByteArray address = withoutRoute(angle->octets);
    if (address.size() > maximumAddrSpecOctets)
        return { displayName(begin, end, fallback), {} };
    Mailbox mailbox { displayName(begin, angle, fallback), addressText(address) };
    const bool onlyComments =
        std::all_of(angle + 1, end, [](const AddressToken &token) { return token.kind == AddressToken::Kind::Comment; });
    if (mailbox.displayName.isEmpty() && onlyComments && angle + 1 != end)
        mailbox.displayName = harmlessName(decodeHeaderText(unescaped((end - 1)->octets), fallback)).left(maximumDisplayName);
    else if (!onlyComments) // "<a@y>admin@x": what else stands there is not hidden
        mailbox.displayName = harmlessName(mailbox.displayName + u' ' + displayName(angle + 1, end, fallback));
    return mailbox;
}

bool isComment(const AddressToken &token)
{
    return token.kind == AddressToken::Kind::Comment;
}

/// Comments of a phrase in front of an address are not shown (RFC 5322 3.2.2), unless there is nothing else.
void appendMailbox(MailboxList &list, AddressTokens &element, QByteArrayView fallback, bool inGroup)
{
    const bool onlyComments = std::ranges::all_of(element, isComment);
    if (element.isEmpty() || (inGroup && onlyComments) || list.size() >= maximumMailboxes) {
        element.clear();
        return;
    }
    const bool hasAngle =
        std::ranges::any_of(element, [](const AddressToken &token) { return token.kind == AddressToken::Kind::Angle; });
    if (hasAngle) {
        const auto angle = std::ranges::find(element, AddressToken::Kind::Angle, &AddressToken::kind);
        element.erase(std::remove_if(element.begin(), angle, isComment), angle);
    }
    const Mailbox mailbox = mailboxOf(element.constData(), element.constData() + element.size(), fallback);
    if (!mailbox.displayName.isEmpty() || !mailbox.addrSpec.isEmpty())
        list.append(mailbox);
    element.clear();
}

} // namespace

MailboxList readAddressList(QByteArrayView fieldBody, QByteArrayView fallbackCharset)
{
    const QByteArray octets = unfolded(fieldBody);
    const AddressTokens tokens = lexAddresses(octets);
    qsizetype lastSemicolon = -1;
    for (qsizetype i = 0; i < tokens.size(); ++i)
        lastSemicolon = tokens[i].kind == AddressToken::Kind::Semicolon ? i : lastSemicolon;

    MailboxList list;
    AddressTokens element;
    qsizetype groupStart = -1; // members so far when a group was opened
    QString groupName;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const AddressToken &token = tokens[i];
        switch (token.kind) {
        case AddressToken::Kind::Colon:
            // A group only where a semicolon closes it: "Re: x <a@b>" has none.
            if (groupStart < 0 && i < lastSemicolon) {
                element.removeIf(isComment);
                groupName = displayName(element.constData(), element.constData() + element.size(), fallbackCharset);
                groupStart = list.size();
                element.clear();
            } else {
                element.append(token);
            }
            break;
        case AddressToken::Kind::Semicolon:
            appendMailbox(list, element, fallbackCharset, groupStart >= 0);
            if (groupStart >= 0 && list.size() == groupStart && !groupName.isEmpty())
                list.append({ groupName, {} });
            groupStart = -1;
            break;
        case AddressToken::Kind::Comma:
            appendMailbox(list, element, fallbackCharset, groupStart >= 0);
            break;
        default:
            element.append(token);
        }
    }
    appendMailbox(list, element, fallbackCharset, false);
    return list;
}

} // namespace Restante
