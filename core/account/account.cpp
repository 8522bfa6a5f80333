// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype maximumId = 64;
constexpr qsizetype maximumAddress = 320; // RFC 5321 4.5.3.1: 64 + "@" + 255
constexpr qsizetype maximumHost = 253;    // RFC 1035 2.3.4, without the root dot
constexpr qsizetype maximumText = 1024;   // names, users, commands: far above any real one, far below a burden
constexpr std::chrono::minutes maximumInterval { 7 * 24 * 60 };

template<typename Value>
struct Named {
    QLatin1StringView name;
    Value value;
};

constexpr Named<Security> securityNames[] = {
    { "tls"_L1, Security::Tls },
    { "starttls"_L1, Security::StartTls },
    { "none"_L1, Security::None },
};

constexpr Named<Authentication> authenticationNames[] = {
    { "auto"_L1, Authentication::Auto },
    { "plain"_L1, Authentication::Plain },
    { "login"_L1, Authentication::Login },
    { "cram-md5"_L1, Authentication::CramMd5 },
    { "scram-sha-1"_L1, Authentication::ScramSha1 },
    { "scram-sha-256"_L1, Authentication::ScramSha256 },
    { "scram-sha-1-plus"_L1, Authentication::ScramSha1Plus },
    { "scram-sha-256-plus"_L1, Authentication::ScramSha256Plus },
    { "apop"_L1, Authentication::Apop },
    { "userpass"_L1, Authentication::UserPass },
    { "external"_L1, Authentication::External },
    { "xoauth2"_L1, Authentication::XOAuth2 },
    { "oauthbearer"_L1, Authentication::OAuthBearer },
};

constexpr Named<PasswordStore> passwordStoreNames[] = {
    { "keyring"_L1, PasswordStore::Keyring },
    { "file"_L1, PasswordStore::File },
    { "none"_L1, PasswordStore::None },
    { "command"_L1, PasswordStore::Command },
};

template<typename Value, size_t size>
QString nameOf(Value value, const Named<Value> (&table)[size])
{
    for (const Named<Value> &entry : table) {
        if (entry.value == value)
            return entry.name;
    }
    Q_UNREACHABLE_RETURN({});
}

template<typename Value, size_t size>
Result<Value> valueOf(QStringView name, const Named<Value> (&table)[size])
{
    for (const Named<Value> &entry : table) {
        if (name == entry.name)
            return entry.value;
    }
    return failure(ErrorCode::InvalidArgument, name.toString());
}

/// Nothing that ends a line or hides: CR and LF in a user name would be commands of their own (RFC 1939 section 3).
bool isOneLine(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

bool isText(QStringView text)
{
    return !text.trimmed().isEmpty() && text.size() <= maximumText && isOneLine(text);
}

bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
}

std::unexpected<Error> invalid(QLatin1StringView field, const QString &value = {})
{
    return failure(ErrorCode::InvalidArgument, value.trimmed().isEmpty() ? QString(field) : field + u' ' + value);
}

/// A token is shown to nobody but by the methods made for it, and a certificate must be there to be shown.
bool suits(Authentication method, const ServerSettings &server)
{
    if (method == Authentication::External)
        return !server.clientCertificate.isEmpty() && server.security != Security::None;
    return method == Authentication::Auto || usesToken(method) || server.tokenCommand.isEmpty();
}

Result<void> validate(const ServerSettings &server)
{
    if (!isHost(server.host))
        return invalid("host"_L1, server.host);
    if (server.port == 0)
        return invalid("port"_L1, u"0"_s);
    if (!isText(server.user))
        return invalid("user"_L1, server.user);
    if (!server.caFile.isEmpty() && !isText(server.caFile))
        return invalid("ca-file"_L1, server.caFile);
    if (!server.clientCertificate.isEmpty() && !isText(server.clientCertificate))
        return invalid("client-certificate"_L1, server.clientCertificate);
    if (!server.tokenCommand.isEmpty() && !isText(server.tokenCommand))
        return invalid("token-command"_L1);
    if (!proxyFromName(proxyName(server.proxy)))
        return invalid("proxy"_L1, proxyName(server.proxy));
    if (!suits(server.authentication, server))
        return invalid("auth"_L1, authenticationName(server.authentication));
    if (server.timeout < minimumTimeout || server.timeout > maximumTimeout)
        return invalid("timeout"_L1, QString::number(server.timeout.count()));
    for (const CertificatePin &pin : server.pins) {
        if (!isHost(pin.host) || pin.sha256.size() != 32)
            return invalid("certificate pin"_L1, pin.host);
    }
    return {};
}

} // namespace

bool isHost(QStringView host)
{
    return !host.isEmpty() && host.size() <= maximumHost && std::ranges::none_of(host, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || u"/@\\?#\"'<>"_s.contains(c);
    });
}

FetchPolicy policyOf(const Account &account)
{
    FetchPolicy policy = account.policy;
    if (account.server.user.trimmed().startsWith("recent:"_L1, Qt::CaseInsensitive)) {
        policy.retention = {};
        policy.deletes = false;
    }
    return policy;
}

QString securityName(Security security)
{
    return nameOf(security, securityNames);
}

Result<Security> securityFromName(QStringView name)
{
    return valueOf(name, securityNames);
}

QString authenticationName(Authentication method)
{
    return nameOf(method, authenticationNames);
}

Result<Authentication> authenticationFromName(QStringView name)
{
    return valueOf(name, authenticationNames);
}

QString proxyName(const Proxy &proxy)
{
    switch (proxy.kind) {
    case Proxy::Kind::System:
        return u"system"_s;
    case Proxy::Kind::None:
        return u"none"_s;
    case Proxy::Kind::Socks5:
    case Proxy::Kind::Http:
        break;
    }
    const QString host = proxy.host.contains(u':') ? u'[' + proxy.host + u']' : proxy.host; // an IPv6 address
    return (proxy.kind == Proxy::Kind::Socks5 ? u"socks5://"_s : u"http://"_s) + host + u':' + QString::number(proxy.port);
}

Result<Proxy> proxyFromName(QStringView name)
{
    if (name == "system"_L1)
        return Proxy {};
    if (name == "none"_L1)
        return Proxy { .kind = Proxy::Kind::None, .host = {} };
    const QUrl url(name.toString(), QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1;
    const bool hasMore = !url.userInfo().isEmpty() || !(url.path().isEmpty() || url.path() == "/"_L1) || url.hasQuery();
    if (!url.isValid() || !(isSocks || url.scheme() == "http"_L1) || !isHost(url.host()) || url.port() < 1 || hasMore)
        return failure(ErrorCode::InvalidArgument, name.toString());
    return Proxy { .kind = isSocks ? Proxy::Kind::Socks5 : Proxy::Kind::Http, .host = url.host(), .port = quint16(url.port()) };
}

QString passwordStoreName(PasswordStore store)
{
    return nameOf(store, passwordStoreNames);
}

Result<PasswordStore> passwordStoreFromName(QStringView name)
{
    return valueOf(name, passwordStoreNames);
}

bool usesToken(Authentication method)
{
    return method == Authentication::XOAuth2 || method == Authentication::OAuthBearer;
}

bool needsPassword(const ServerSettings &server)
{
    return server.tokenCommand.isEmpty() && server.authentication != Authentication::External;
}

quint16 defaultPort(Security security)
{
    return security == Security::Tls ? 995 : 110;
}

bool isAddress(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || at + 1 >= address.size() || address.size() > maximumAddress || !isOneLine(address))
        return false;
    const QStringView domain = address.sliced(at + 1);
    return isHost(domain) && !domain.startsWith(u'.') && !domain.contains(u"..") && !address.first(at).trimmed().isEmpty()
        && std::ranges::none_of(address, [](QChar c) { return c.isSpace(); });
}

QString domainOfAddress(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return {};
    QString domain = address.sliced(at + 1).trimmed().toString().toLower();
    while (domain.endsWith(u'.'))
        domain.chop(1);
    // "xn--" and Unicode forms of one name become the same text.
    const QString unicode = QUrl::fromAce(QUrl::toAce(domain), QUrl::IgnoreIDNWhitelist);
    return unicode.isEmpty() ? domain : unicode;
}

AccountId accountIdFor(QStringView address, const QList<AccountId> &taken)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QString source = address.toString().toLower();
    if (at >= 0) {
        const QByteArray ace = QUrl::toAce(source.sliced(at + 1));
        if (!ace.isEmpty())
            source = source.first(at) + u'@' + QString::fromLatin1(ace);
    }
    QString id;
    const auto decomposed = source.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue; // "é" keeps its "e"
        if (isIdCharacter(c) && c != u'-')
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(maximumId);
    while (id.endsWith(u'-') || id.endsWith(u'.'))
        id.chop(1);
    while (id.startsWith(u'.') || id.startsWith(u'-')) // never a hidden file nor an option
        id.remove(0, 1);
    if (id.isEmpty())
        id = u"account"_s;

    AccountId result { id };
    for (int number = 2; taken.contains(result); ++number) {
        const QString suffix = u'-' + QString::number(number);
        result.value = id.first(qMin(id.size(), maximumId - suffix.size())) + suffix;
    }
    return result;
}

Result<void> validate(const Account &account)
{
    const QString &id = account.id.value;
    if (id.isEmpty() || id.size() > maximumId || !std::ranges::all_of(id, isIdCharacter))
        return invalid("id"_L1, id);
    if (!isAddress(account.address))
        return invalid("address"_L1, account.address);
    if (account.name.size() > maximumText || !isOneLine(account.name))
        return invalid("name"_L1, account.name);
    if (const Result<void> server = validate(account.server); !server)
        return server;
    if (const Result<void> policy = validate(account.policy); !policy)
        return policy;
    if (!account.authservId.isEmpty() && !isHost(account.authservId))
        return invalid("authserv-id"_L1, account.authservId);
    if (account.passwordStore == PasswordStore::Command && !isText(account.passwordCommand))
        return invalid("password-command"_L1);
    if (account.checkInterval.count() < 0 || account.checkInterval > maximumInterval)
        return invalid("check interval"_L1, QString::number(account.checkInterval.count()));
    return {};
}

} // namespace Restante
