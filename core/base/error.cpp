// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

using namespace Qt::StringLiterals;

namespace Restante {

QLatin1StringView errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostNotFound:
        return "host_not_found"_L1;
    case ErrorCode::ConnectionRefused:
        return "connection_refused"_L1;
    case ErrorCode::ConnectionLost:
        return "connection_lost"_L1;
    case ErrorCode::NetworkUnreachable:
        return "network_unreachable"_L1;
    case ErrorCode::ProxyFailed:
        return "proxy_failed"_L1;
    case ErrorCode::ConnectTimedOut:
        return "connect_timed_out"_L1;
    case ErrorCode::ServerSilent:
        return "server_silent"_L1;
    case ErrorCode::TlsHandshakeFailed:
        return "tls_handshake_failed"_L1;
    case ErrorCode::TlsNotSpoken:
        return "tls_not_spoken"_L1;
    case ErrorCode::TlsExpected:
        return "tls_expected"_L1;
    case ErrorCode::CertificateRefused:
        return "certificate_refused"_L1;
    case ErrorCode::EncryptionNotOffered:
        return "encryption_not_offered"_L1;
    case ErrorCode::EncryptionInjected:
        return "encryption_injected"_L1;
    case ErrorCode::CaFileUnreadable:
        return "ca_file_unreadable"_L1;
    case ErrorCode::ClientCertificateUnreadable:
        return "client_certificate_unreadable"_L1;
    case ErrorCode::ClientKeyProtected:
        return "client_key_protected"_L1;
    case ErrorCode::PlaintextRefused:
        return "plaintext_refused"_L1;
    case ErrorCode::NotPop3:
        return "not_pop3"_L1;
    case ErrorCode::ProtocolViolation:
        return "protocol_violation"_L1;
    case ErrorCode::ServerRefused:
        return "server_refused"_L1;
    case ErrorCode::TemporaryRefusal:
        return "temporary_refusal"_L1;
    case ErrorCode::PermanentRefusal:
        return "permanent_refusal"_L1;
    case ErrorCode::MaildropInUse:
        return "maildrop_in_use"_L1;
    case ErrorCode::LoginTooSoon:
        return "login_too_soon"_L1;
    case ErrorCode::SignInRefused:
        return "sign_in_refused"_L1;
    case ErrorCode::TokenRefused:
        return "token_refused"_L1;
    case ErrorCode::ChannelBindingRefused:
        return "channel_binding_refused"_L1;
    case ErrorCode::NoUsableAuthentication:
        return "no_usable_authentication"_L1;
    case ErrorCode::PasswordMissing:
        return "password_missing"_L1;
    case ErrorCode::UniqueIdsMissing:
        return "unique_ids_missing"_L1;
    case ErrorCode::MessageRefused:
        return "message_refused"_L1;
    case ErrorCode::MessageTooLarge:
        return "message_too_large"_L1;
    case ErrorCode::DeletionRuledOut:
        return "deletion_ruled_out"_L1;
    case ErrorCode::DeletionUnconfirmed:
        return "deletion_unconfirmed"_L1;
    case ErrorCode::Cancelled:
        return "cancelled"_L1;
    case ErrorCode::ProfileUnwritable:
        return "profile_unwritable"_L1;
    case ErrorCode::ProfileInUse:
        return "profile_in_use"_L1;
    case ErrorCode::DiskFull:
        return "disk_full"_L1;
    case ErrorCode::StoreBusy:
        return "store_busy"_L1;
    case ErrorCode::StoreDamaged:
        return "store_damaged"_L1;
    case ErrorCode::StoreForeign:
        return "store_foreign"_L1;
    case ErrorCode::StoreNewer:
        return "store_newer"_L1;
    case ErrorCode::StoreFailed:
        return "store_failed"_L1;
    case ErrorCode::KeyringUnavailable:
        return "keyring_unavailable"_L1;
    case ErrorCode::PasswordCommandFailed:
        return "password_command_failed"_L1;
    case ErrorCode::FileUnreadable:
        return "file_unreadable"_L1;
    case ErrorCode::FileUnwritable:
        return "file_unwritable"_L1;
    case ErrorCode::NotAMessage:
        return "not_a_message"_L1;
    case ErrorCode::NoSuchAccount:
        return "no_such_account"_L1;
    case ErrorCode::NotOnServer:
        return "not_on_server"_L1;
    case ErrorCode::NoSuchMessage:
        return "no_such_message"_L1;
    case ErrorCode::NoSuchPart:
        return "no_such_part"_L1;
    case ErrorCode::NoSuchFolder:
        return "no_such_folder"_L1;
    case ErrorCode::InvalidArgument:
        return "invalid_argument"_L1;
    case ErrorCode::AccountExists:
        return "account_exists"_L1;
    case ErrorCode::NoSuchTag:
        return "no_such_tag"_L1;
    case ErrorCode::NameTaken:
        return "name_taken"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Restante
