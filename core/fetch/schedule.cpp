// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/schedule.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr std::array<std::chrono::seconds, 4> backOff { 1min, 2min, 5min, 15min };
/// A refused password is tried again by itself this seldom: some servers refuse good ones for a while, and others lock the
/// account of who insists.
constexpr std::chrono::seconds refusedPause = 1h;

using Maildrop = std::pair<QString, QString>;

Maildrop maildropOf(const Account &account)
{
    return { account.server.host.toLower(), account.server.user };
}

} // namespace

Recovery recoveryFrom(const std::optional<ErrorCode> &error)
{
    if (!error)
        return Recovery::None;
    switch (*error) {
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ConnectTimedOut:
    case ErrorCode::ServerSilent:
    case ErrorCode::TlsHandshakeFailed: // a captive portal
        return Recovery::Network;
    case ErrorCode::NotPop3:
    case ErrorCode::ProtocolViolation:
    case ErrorCode::ServerRefused:
    case ErrorCode::TemporaryRefusal:
    case ErrorCode::MaildropInUse:
    case ErrorCode::LoginTooSoon:
    case ErrorCode::DeletionUnconfirmed:
    case ErrorCode::DiskFull:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreFailed:
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::PasswordCommandFailed:
    case ErrorCode::MessageTooLarge:
        return Recovery::Waits;
    case ErrorCode::TlsNotSpoken:
    case ErrorCode::TlsExpected:
    case ErrorCode::CertificateRefused:
    case ErrorCode::EncryptionNotOffered:
    case ErrorCode::EncryptionInjected:
    case ErrorCode::CaFileUnreadable:
    case ErrorCode::ClientCertificateUnreadable:
    case ErrorCode::ClientKeyProtected:
    case ErrorCode::PlaintextRefused:
    case ErrorCode::PermanentRefusal:
    case ErrorCode::SignInRefused:
    case ErrorCode::TokenRefused:
    case ErrorCode::ChannelBindingRefused:
    case ErrorCode::NoUsableAuthentication:
    case ErrorCode::PasswordMissing:
    case ErrorCode::ProfileUnwritable:
    case ErrorCode::ProfileInUse:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNewer:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::NoSuchAccount:
    case ErrorCode::NoSuchFolder:
    case ErrorCode::InvalidArgument:
    case ErrorCode::AccountExists:
    case ErrorCode::NoSuchTag:
    case ErrorCode::NameTaken:
        return Recovery::NeedsUser;
    case ErrorCode::UniqueIdsMissing:
    case ErrorCode::MessageRefused:
    case ErrorCode::Cancelled:
    case ErrorCode::DeletionRuledOut:
    case ErrorCode::NotAMessage:
    case ErrorCode::NoSuchMessage:
    case ErrorCode::NotOnServer:
    case ErrorCode::NoSuchPart:
        return Recovery::None;
    }
    Q_UNREACHABLE_RETURN(Recovery::None);
}

CheckHistory afterCheck(CheckHistory history, const CheckEnd &end)
{
    history.lastEnded = end.at;
    history.lastError = end.error;
    const Recovery recovery = recoveryFrom(end.error);
    const bool passes = recovery == Recovery::Waits || recovery == Recovery::Network;
    history.failuresInARow = passes ? history.failuresInARow + 1 : 0;
    if (end.error == ErrorCode::LoginTooSoon && history.lastSignedIn.isValid()) {
        // Not every server that wants a pause says how long: the next step above the one that was too short.
        const std::chrono::seconds tooShort { history.lastSignedIn.secsTo(end.at) };
        const auto longer = std::ranges::upper_bound(backOff, tooShort);
        history.learnedMinimum = std::max(history.learnedMinimum, longer == backOff.end() ? backOff.back() : *longer);
    }
    if (end.signedIn)
        history.lastSignedIn = end.at;
    return history;
}

CheckHistory afterNetworkReturn(CheckHistory history)
{
    if (recoveryFrom(history.lastError) == Recovery::Network) {
        history.lastEnded = {};
        history.lastError = std::nullopt;
        history.failuresInARow = 0;
    }
    return history;
}

bool hasSlept(std::chrono::milliseconds byTheWallClock, std::chrono::milliseconds awake)
{
    return byTheWallClock - awake > 30s;
}

std::chrono::seconds pauseWanted(const CheckHistory &history)
{
    return std::max({ history.loginDelay, history.providerMinimum, history.learnedMinimum });
}

bool isHeldBack(const Account &account, NetworkLine line)
{
    return line == NetworkLine::Metered && !account.checkWhenMetered;
}

QDateTime nextCheck(const Account &account, const CheckHistory &history, const QDateTime &now, NetworkLine line)
{
    if (account.checkInterval <= 0min || isHeldBack(account, line))
        return {};
    // Where the clock was set back, these lie ahead.
    const auto after = [&now](const QDateTime &time, std::chrono::seconds pause) {
        return time.isValid() ? std::min(time, now).addSecs(pause.count()) : now;
    };
    const QDateTime allowed = after(history.lastSignedIn, pauseWanted(history));
    if (!history.lastEnded.isValid())
        return std::max(allowed, now);
    std::chrono::seconds pause = account.checkInterval;
    switch (recoveryFrom(history.lastError)) {
    case Recovery::None:
        break;
    case Recovery::Waits:
    case Recovery::Network: {
        // A trouble that passes is looked at soon, then less and less often.
        const auto step = size_t(std::clamp(history.failuresInARow - 1, 0, int(backOff.size()) - 1));
        pause = backOff[step];
        break;
    }
    case Recovery::NeedsUser:
        pause = std::max(pause, refusedPause);
        break;
    }
    if (recoveryFrom(history.lastError) != Recovery::Network) // whoever answered counts the question
        pause = std::max(pause, pauseWanted(history));
    return std::max(after(history.lastEnded, pause), allowed);
}

QList<AccountId> mayBegin(const QList<Account> &waiting, const QList<Account> &running)
{
    QSet<Maildrop> busy;
    for (const Account &account : running)
        busy.insert(maildropOf(account));
    QList<AccountId> result;
    for (const Account &account : waiting) {
        const Maildrop maildrop = maildropOf(account);
        if (busy.contains(maildrop))
            continue;
        busy.insert(maildrop);
        result.append(account.id);
    }
    return result;
}

} // namespace Restante
